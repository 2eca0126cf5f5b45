import { describe, expect, it } from 'vitest';
import { EMPTY_DIRECTORY, type Person } from '../../src/directory/model.ts';
import { personMatcher } from '../../src/exchange/calendar/calendar-people.ts';
import { shiftsIn } from '../../src/exchange/calendar/calendar-shifts.ts';
import { readCalendars } from '../../src/exchange/calendar/calendar-source.ts';
import { personId } from '../../src/kernel/ids.ts';

const PEOPLE: readonly (readonly [id: string, name: string, email?: string])[] = [
  ['alice', 'Alice Ng', 'alice@northwind.example'],
  ['alice-tran', 'Alice Ng Trần'],
  ['bob', 'Bob Ortiz', 'Bob@Northwind.example'],
  ['khoa', 'Đặng Minh Khoa'],
  ['sergey', 'Сергей Йовович'],
  ['sergey2', 'Сергей  Йовович'],
  ['ma', 'Ma'],
  ['zoe', 'Zoë O’Neill', 'zoe@northwind.example'],
];

const directory = {
  ...EMPTY_DIRECTORY,
  people: new Map(
    PEOPLE.map(([id, name, email]): [Person['id'], Person] => [
      personId(id),
      { id: personId(id), name, timeOff: [], ...(email !== undefined && { email }) },
    ]),
  ),
};

/** The id of whose shift it is, or the code of why that can't be said. */
function whose(...lines: readonly string[]): string {
  const text = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20260302',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\n');
  const read = readCalendars(text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const window = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2027, 0, 1) };
  const [shift] = shiftsIn(read.value, window, 'UTC').shifts;
  if (!shift) throw new Error('no shift');
  const person = personMatcher(directory)(shift.event);
  return person.ok ? person.value.id : person.refusal.code;
}

describe('whose shift an event is', () => {
  it.each<[what: string, lines: readonly string[], person: string]>([
    ['an attendee', ['ATTENDEE;CN=A. Ng:mailto:ALICE@northwind.example'], 'alice'],
    [
      'an attendee, whoever the title names',
      ['ATTENDEE:mailto:bob@northwind.example', 'SUMMARY:Alice Ng'],
      'bob',
    ],
    ['the address beside an account', ['ATTENDEE;EMAIL=bob@northwind.example:urn:uuid:1'], 'bob'],
    [
      'not who declined',
      ['ATTENDEE;PARTSTAT=DECLINED:mailto:alice@northwind.example', 'ATTENDEE:mailto:bob@northwind.example'],
      'bob',
    ],
    ['not a room', ['ATTENDEE;CUTYPE=ROOM:mailto:zoe@northwind.example', 'SUMMARY:Bob Ortiz'], 'bob'],
    ['not who wrote it', ['ORGANIZER:mailto:zoe@northwind.example', 'SUMMARY:Bob Ortiz'], 'bob'],
    [
      'an address in the text',
      ['SUMMARY:Duty', 'DESCRIPTION:Call\\nalice@northwind.example.\\nOr not.'],
      'alice',
    ],
    [
      'a name in the title, whoever else is to be asked',
      ['SUMMARY:Alice Ng on duty', 'DESCRIPTION:Ask bob@northwind.example about the portal.'],
      'alice',
    ],
    [
      'an address in the title before a name in it',
      ['SUMMARY:bob@northwind.example for Alice Ng', 'DESCRIPTION:zoe@northwind.example'],
      'bob',
    ],
    ['an address in brackets', ['SUMMARY:Duty: Zoe <zoe@northwind.example>'], 'zoe'],
    ['an address in a property of their own', ['SUMMARY:Duty', 'X-ON-CALL:bob@northwind.example'], 'bob'],
    ['a name at the beginning', ['SUMMARY:Alice Ng - Payroll'], 'alice'],
    ['a name in the middle', ['SUMMARY:On Call - Bob Ortiz - Schedule'], 'bob'],
    ['a name in other letters', ['SUMMARY:ON CALL: BOB_ORTIZ (PAYROLL)'], 'bob'],
    ['a name as it is spoken of', ['SUMMARY:Bob Ortiz’s week'], 'bob'],
    ['with the punctuation of the name', ["SUMMARY:Zoe O'Neill on duty"], 'zoe'],
    ['a Vietnamese name', ['SUMMARY:Trực: Đặng Minh Khoa'], 'khoa'],
    ['a Vietnamese name without its marks', ['SUMMARY:Dang Minh Khoa - truc'], 'khoa'],
    ['a Vietnamese name in pieces', [`SUMMARY:${'Đặng Minh Khoa'.normalize('NFD')}`], 'khoa'],
    ['the longer of two names', ['SUMMARY:Alice Ng Tran'], 'alice-tran'],
    ['a whole word, not a part of one', ['SUMMARY:Maria Malone'], 'unmatched-event'],
    ['a part of a name', ['SUMMARY:Alice'], 'unmatched-event'],
    ['a name of an attendee', ['ATTENDEE;CN="Bob Ortiz":invalid:nomail', 'SUMMARY:Duty'], 'bob'],
    ['nobody', ['SUMMARY:Lunch'], 'unmatched-event'],
    ['nobody at all', [], 'unmatched-event'],
    ['two who have one name', ['SUMMARY:Сергеи Йовович'], 'ambiguous-event'],
    [
      'two attendees',
      ['ATTENDEE:mailto:bob@northwind.example', 'ATTENDEE:mailto:zoe@northwind.example'],
      'ambiguous-event',
    ],
    [
      'of two attendees the one in the title',
      [
        'ATTENDEE:mailto:bob@northwind.example',
        'ATTENDEE:mailto:zoe@northwind.example',
        'SUMMARY:Duty of Zoë O’Neill',
      ],
      'zoe',
    ],
    ['two names', ['SUMMARY:Bob Ortiz / Zoë O’Neill'], 'ambiguous-event'],
    ['one name twice', ['SUMMARY:Bob Ortiz (Bob Ortiz)'], 'bob'],
  ])('%s', (_, lines, person) => {
    expect(whose(...lines)).toBe(person);
  });
});
