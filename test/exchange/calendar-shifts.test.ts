import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftsIn } from '../../src/exchange/calendar/calendar-shifts.ts';
import { readCalendars } from '../../src/exchange/calendar/calendar-source.ts';

const START = Date.UTC(2026, 2, 1);
const END = Date.UTC(2027, 2, 1);
const BERLIN = 'Europe/Berlin';

/** Lines of one event in a calendar, and what is before it. */
function calendar(event: string, head = ''): string {
  const lines = [head, 'BEGIN:VEVENT', event, 'END:VEVENT'].filter((part) => part !== '');
  return `BEGIN:VCALENDAR\n${lines.join('\n')}\nEND:VCALENDAR\n`;
}

function shiftsOf(text: string, timeZone = BERLIN) {
  const read = readCalendars(text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return shiftsIn(read.value, { start: START, end: END }, timeZone);
}

/** `03-02 08:00 03-09 08:00` in UTC, one for each shift, as far as they are told. */
function told(text: string, timeZone = BERLIN, most = 4): readonly string[] {
  const { shifts, faults } = shiftsOf(text, timeZone);
  expect(faults).toEqual([]);
  const utc = (at: number) => new Date(at).toISOString().slice(5, 16).replace('T', ' ');
  return shifts.slice(0, most).map(({ start, end }) => `${utc(start)} ${utc(end)}`);
}

const WEEK_BEFORE_CHANGE = 'DTSTART;TZID=Europe/Berlin:20260323T090000\n';

describe('the shifts of an event', () => {
  it.each<[what: string, event: string, shifts: readonly string[]]>([
    ['an instant', 'DTSTART:20260302T080000Z\nDTEND:20260302T200000Z', ['03-02 08:00 03-02 20:00']],
    [
      'a time of the rotation’s zone',
      'DTSTART:20260302T080000\nDTEND:20260302T200000',
      ['03-02 07:00 03-02 19:00'],
    ],
    [
      'two zones',
      'DTSTART;TZID=Asia/Tokyo:20260302T090000\nDTEND;TZID=Europe/Berlin:20260302T090000',
      ['03-02 00:00 03-02 08:00'],
    ],
    ['a day without an end', 'DTSTART;VALUE=DATE:20260302', ['03-01 23:00 03-02 23:00']],
    ['the day the clocks change', 'DTSTART;VALUE=DATE:20260329\nDURATION:P1D', ['03-28 23:00 03-29 22:00']],
    ['a date that does not say so', 'DTSTART:20260302\nDTEND:20260304', ['03-01 23:00 03-03 23:00']],
    [
      'a week on the wall clock',
      `${WEEK_BEFORE_CHANGE}DTEND;TZID=Europe/Berlin:20260330T090000`,
      ['03-23 08:00 03-30 07:00'],
    ],
    ['a week as a length', `${WEEK_BEFORE_CHANGE}DURATION:P1W`, ['03-23 08:00 03-30 07:00']],
    ['as many exact hours', `${WEEK_BEFORE_CHANGE}DURATION:PT168H`, ['03-23 08:00 03-30 08:00']],
    ['days and hours', `${WEEK_BEFORE_CHANGE}DURATION:P6DT23H30M30S`, ['03-23 08:00 03-30 06:30']],
    [
      'a series over the change of clocks, without a gap',
      `${WEEK_BEFORE_CHANGE}DTEND;TZID=Europe/Berlin:20260330T090000\nRRULE:FREQ=WEEKLY;COUNT=3`,
      ['03-23 08:00 03-30 07:00', '03-30 07:00 04-06 07:00', '04-06 07:00 04-13 07:00'],
    ],
    [
      'a time that the clocks skip',
      'DTSTART;TZID=Europe/Berlin:20260328T023000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3',
      ['03-28 01:30 03-28 02:30', '03-29 01:30 03-29 02:30', '03-30 00:30 03-30 01:30'],
    ],
    [
      'a time that occurs twice',
      'DTSTART;TZID=Europe/Berlin:20261025T023000\nDURATION:PT30M',
      ['10-25 00:30 10-25 01:00'],
    ],
    [
      'a series that began long ago',
      'DTSTART;TZID=Europe/Berlin:19980105T090000\nDURATION:PT8H\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU;INTERVAL=2',
      [
        '03-09 08:00 03-09 16:00',
        '03-10 08:00 03-10 16:00',
        '03-23 08:00 03-23 16:00',
        '03-24 08:00 03-24 16:00',
      ],
    ],
    [
      'a start that its rule would not give',
      'DTSTART:20260304T080000Z\nDURATION:PT8H\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3',
      ['03-04 08:00 03-04 16:00', '03-09 08:00 03-09 16:00', '03-16 08:00 03-16 16:00'],
    ],
    [
      'until an instant',
      'DTSTART;TZID=Europe/Berlin:20260302T090000\nDURATION:PT8H\nRRULE:FREQ=DAILY;UNTIL=20260303T080000Z',
      ['03-02 08:00 03-02 16:00', '03-03 08:00 03-03 16:00'],
    ],
    [
      'until a date, all of it',
      'DTSTART:20260302T230000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20260303',
      ['03-02 23:00 03-03 00:00', '03-03 23:00 03-04 00:00'],
    ],
    [
      'times left out, by time and by date',
      'DTSTART:20260302T080000Z\nDURATION:PT8H\nRRULE:FREQ=DAILY;COUNT=5\nEXDATE:20260303T080000Z,20260304T080000Z\nEXDATE;VALUE=DATE:20260305',
      ['03-02 08:00 03-02 16:00', '03-06 08:00 03-06 16:00'],
    ],
    [
      'further times, with lengths of their own',
      'DTSTART:20260302T080000Z\nDURATION:PT8H\nRDATE:20260304T080000Z\nRDATE;VALUE=PERIOD:20260305T080000Z/PT1H,20260306T080000Z/20260306T100000Z',
      [
        '03-02 08:00 03-02 16:00',
        '03-04 08:00 03-04 16:00',
        '03-05 08:00 03-05 09:00',
        '03-06 08:00 03-06 10:00',
      ],
    ],
    [
      'the last working day of each month',
      'DTSTART:20260331T080000Z\nDURATION:PT8H\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
      ['03-31 08:00 03-31 16:00', '04-30 08:00 04-30 16:00', '05-29 08:00 05-29 16:00'],
    ],
    [
      'a rule that never comes to pass',
      'DTSTART:20260302T080000Z\nDURATION:PT8H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      ['03-02 08:00 03-02 16:00'],
    ],
    ['one that has begun', 'DTSTART:20260227T080000Z\nDTEND:20260302T080000Z', ['02-27 08:00 03-02 08:00']],
    ['one that is over', 'DTSTART:20260227T080000Z\nDTEND:20260301T000000Z', []],
    ['one that is called off', 'DTSTART:20260302T080000Z\nDURATION:PT8H\nSTATUS:Cancelled', []],
    [
      'lines that go on in the next',
      'DTST\n ART:20260302T08\n\t0000Z\nDURATION:P\n T8H',
      ['03-02 08:00 03-02 16:00'],
    ],
  ])('%s', (_, event, shifts) => {
    expect(told(calendar(event))).toEqual(shifts);
  });

  it('are read in the calendar’s own zone where they are days, and in the rotation’s where times name none', () => {
    const head = 'X-WR-TIMEZONE:Asia/Tokyo';

    expect(told(calendar('DTSTART;VALUE=DATE:20260302', head))).toEqual(['03-01 15:00 03-02 15:00']);
    expect(told(calendar('DTSTART:20260302T080000\nDURATION:PT1H', head))).toEqual([
      '03-02 07:00 03-02 08:00',
    ]);
  });

  it('follow a moved, a cancelled and an updated time of a series, also without the series', () => {
    const moved = 'UID:1\nRECURRENCE-ID:20260309T080000Z\nDTSTART:20260310T080000Z\nDURATION:PT1H';
    const out =
      'UID:1\nRECURRENCE-ID:20260316T080000Z\nDTSTART:20260316T080000Z\nDURATION:PT1H\nSTATUS:CANCELLED';
    const old = moved.replace('DTSTART:20260310', 'SEQUENCE:1\nDTSTART:20260311');
    const series = 'UID:1\nDTSTART:20260302T080000Z\nDURATION:PT8H\nRRULE:FREQ=WEEKLY;COUNT=4';
    const all = (...events: readonly string[]) => calendar(events.join('\nEND:VEVENT\nBEGIN:VEVENT\n'));

    expect(told(all(old, series, out, `${moved}\nSEQUENCE:2`))).toEqual([
      '03-02 08:00 03-02 16:00',
      '03-10 08:00 03-10 09:00',
      '03-23 08:00 03-23 16:00',
    ]);
    expect(shiftsOf(all(moved)).shifts.map(({ ref }) => ref)).toEqual(['1/2026-03-09T08:00:00Z']);
    expect(told(all(`${series}\nSEQUENCE:7\nSTATUS:CANCELLED`, series, moved))).toEqual([]);
    expect(
      told(
        `${all(series)}${all('DTSTART:20260302T080000Z\nDURATION:PT1H')}`.replace(
          'VCALENDAR',
          'VCALENDAR\nMETHOD:CANCEL',
        ),
      ),
    ).toEqual(['03-02 08:00 03-02 09:00']);
  });

  it('have zones by the name of IANA whatever is before it, else by what the calendar says of them', () => {
    const zone = (more: string) => `BEGIN:VTIMEZONE\nTZID:Office\n${more}\nEND:VTIMEZONE`;
    const part = (name: string, start: string, from: string, to: string, more = '') =>
      `BEGIN:${name}\nDTSTART:${start}\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\n${more}END:${name}`;
    const event = 'DTSTART;TZID=Office:20260701T080000\nDURATION:PT1H';
    const rule = (text: string) => `RRULE:FREQ=YEARLY;${text}\n`;

    expect(told(calendar(event.replace('Office', '/citadel.org/20211207_1/Asia/Tokyo')))).toEqual([
      '06-30 23:00 07-01 00:00',
    ]);
    expect(told(calendar(event, zone(part('STANDARD', '19700101T000000', '+0330', '+0330'))))).toEqual([
      '07-01 04:30 07-01 05:30',
    ]);
    const summers = [
      part('STANDARD', '19701025T030000', '+0200', '+0100', rule('BYMONTH=10;BYDAY=-1SU')),
      part('DAYLIGHT', '19700329T020000', '+0100', '+0200', rule('BYMONTH=3;BYDAY=-1SU')),
    ];
    expect(told(calendar(event, zone(summers.join('\n'))))).toEqual(['07-01 06:00 07-01 07:00']);
    // Summer time was given up in 2012; its rules have ended.
    const given = [
      part(
        'DAYLIGHT',
        '19930328T020000',
        '+0300',
        '+0400',
        rule('UNTIL=20100327T230000Z;BYMONTH=3;BYDAY=-1SU'),
      ),
      part(
        'STANDARD',
        '19920927T030000',
        '+0400',
        '+0300',
        rule('UNTIL=20101030T230000Z;BYMONTH=10;BYDAY=-1SU'),
      ),
    ];
    expect(told(calendar(event, zone(given.join('\n'))))).toEqual(['07-01 05:00 07-01 06:00']);
  });

  it('are as many as their names say, in calendars that give several events one', () => {
    const text = calendar(
      'UID:1\nDTSTART:20260302T080000Z\nDURATION:PT1H\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nDTSTART:20260303T080000Z\nDURATION:PT1H',
    );

    expect(told(text)).toHaveLength(2);
  });
});

describe('a fault of a calendar', () => {
  const START_LINE = 'DTSTART:20260302T080000Z';

  it.each<[event: string, line: number, code: string, says: string]>([
    ['SUMMARY:X', 2, 'missing', 'no DTSTART'],
    ['DTSTART:20261399T080000Z', 3, 'bad-moment', '“20261399T080000Z” is no date or time'],
    ['DTSTART:20260302T250000Z', 3, 'bad-moment', 'no date or time'],
    ['DTSTART:tomorrow', 3, 'bad-moment', '“tomorrow”'],
    ['DTSTART;TZID=Europe/Berlim:20260302T080000', 3, 'unknown-time-zone', 'no VTIMEZONE'],
    [`${START_LINE}\nDTEND:20260301T080000Z`, 4, 'event-ends-before-start', 'ends before it begins'],
    [`${START_LINE}\nDURATION:-PT1H`, 4, 'event-ends-before-start', 'ends before it begins'],
    [`${START_LINE}\nDURATION:8 hours`, 4, 'bad-duration', '“8 hours”'],
    [`${START_LINE}\nDURATION:P`, 4, 'bad-duration', '“P”'],
    [`${START_LINE}\nDURATION:PT1H\nRRULE:FREQ=NEVER`, 5, 'bad-rule', '“FREQ=NEVER”'],
    [`${START_LINE}\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=soon`, 5, 'bad-rule', 'UNTIL=soon'],
    [`${START_LINE}\nDURATION:PT1H\nRRULE:FREQ=SECONDLY`, 5, 'too-many', 'too often'],
    [`${START_LINE}\nDURATION:PT1H\nRRULE:FREQ=MINUTELY;BYSECOND=1,2`, 5, 'too-many', 'too often'],
    [`${START_LINE}\nDURATION:PT1H\nEXRULE:FREQ=DAILY`, 5, 'not-supported', 'EXRULE'],
    [`${START_LINE}\nDURATION:PT1H\nEXDATE:never`, 5, 'bad-moment', '“never”'],
    [
      `${START_LINE}\nDURATION:PT1H\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260302T080000Z`,
      5,
      'not-supported',
      'THISANDFUTURE',
    ],
  ])('%s', (event, line, code, says) => {
    const { faults } = shiftsOf(calendar(event));

    expect(faults).toMatchObject([{ line, code, message: expect.stringContaining(says) }]);
  });

  it.each<[text: string, line: number, code: string, says: string]>([
    ['', 1, 'no-calendar', 'empty'],
    ['\n\n<!DOCTYPE html>\n<title>Sign in</title>', 3, 'no-calendar', 'no calendar'],
    ['version: 1', 1, 'no-calendar', 'no calendar'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X\n', 2, 'broken-calendar', 'never ends'],
    [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR',
      3,
      'broken-calendar',
      'does not end the VEVENT of line 2',
    ],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR', 3, 'broken-calendar', 'ends nothing'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\nhello', 3, 'broken-calendar', 'outside'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nnot a line\nEND:VEVENT\nEND:VCALENDAR', 3, 'broken-line', 'not a line'],
    [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY;CN="x:y\nEND:VEVENT\nEND:VCALENDAR',
      3,
      'broken-line',
      'SUMMARY',
    ],
    [`BEGIN:VCALENDAR\n${'X'.repeat(10_000_000)}`, 1, 'too-large', '8000000 at most'],
  ])('%.40s', (text, line, code, says) => {
    const read = readCalendars(text, 'a.ics');

    expect(
      read.ok ? [] : read.refusal.map((fault) => ({ ...fault, says: `${fault.message} ${fault.instead}` })),
    ).toMatchObject([{ file: 'a.ics', line, code, says: expect.stringContaining(says) }]);
  });

  it('is told for every line, and for every event', () => {
    const read = readCalendars('BEGIN:VCALENDAR\nBEGIN:VEVENT\none\ntwo\nEND:VEVENT\nEND:VCALENDAR');
    const { faults } = shiftsOf(calendar('DTSTART:x\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:y\nDTEND:z\nRRULE:w'));

    expect(read.ok ? [] : read.refusal.map(({ line }) => line)).toEqual([3, 4]);
    expect(faults.map(({ line }) => line)).toEqual([3, 6, 7, 8]);
  });

  it('is no reason to go on for ever, however often a file repeats itself', () => {
    const event = 'DTSTART:19700101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY';
    const zone =
      'BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE';
    const rare = 'DTSTART:20260302T080000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY';

    expect(shiftsOf(calendar(`${event};BYHOUR=3;BYMINUTE=3`)).faults).toMatchObject([{ code: 'too-many' }]);
    expect(shiftsOf(calendar('DTSTART;TZID=Z:20260302T080000', zone)).faults).toMatchObject([
      { code: 'bad-time-zone' },
    ]);
    const { faults } = shiftsOf(
      calendar(Array.from({ length: 1_002 }, () => rare).join('\nEND:VEVENT\nBEGIN:VEVENT\n')),
    );
    expect(faults[0]?.message).toContain('not looked at');
  });
});

describe('any text at all', () => {
  const pieces = [
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
    'TZID:X',
    'DTSTART;TZID=X:',
    'DTSTART:',
    '20260302T080000Z',
    '20260302',
    'DURATION:',
    'P1D',
    'RRULE:FREQ=',
    'WEEKLY',
    'MONTHLY;BYDAY=5MO;INTERVAL=48',
    ';UNTIL=',
    ';COUNT=',
    'EXDATE:',
    'RDATE;VALUE=PERIOD:',
    '/',
    'RECURRENCE-ID:',
    'UID:1',
    'ATTENDEE;CN="',
    '"',
    ':',
    ';',
    '=',
    ',',
    '\\',
    '\n',
    '\r\n ',
    '-1',
    '999999999',
    'SUMMARY:é',
  ];

  it('is read or refused, and never breaks anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces, '\n', '\n'), fc.string({ maxLength: 3 })), {
          maxLength: 60,
        }),
        (parts) => {
          const read = readCalendars(
            `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${parts.join('')}\nEND:VEVENT\nEND:VCALENDAR`,
          );
          if (!read.ok) return;
          const { shifts, faults } = shiftsIn(read.value, { start: START, end: END }, BERLIN);
          for (const { start, end } of shifts) expect(start).toBeLessThan(end);
          for (const { message, instead } of faults)
            expect(`${message}${instead}`).not.toMatch(/undefined|NaN|\[object/);
        },
      ),
      { numRuns: 400 },
    );
  });
});
