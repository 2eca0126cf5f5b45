import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/chat/actions.ts';
import { LANGUAGES } from '../../src/chat/languages/language.ts';
import { wordsIn } from '../../src/chat/languages/words.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { parseCommand } from '../../src/dialogue/grammar.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import type { Override } from '../../src/rotations/model.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { saidIn, talk } from '../support/talk.ts';

/** A Wednesday, 11:00 in Berlin; in the middle of a week of Bob's. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const TYPIST = { now: NOW, timeZone: 'Europe/Berlin' };

const COVER: Override = {
  personId: personId('dana'),
  from: '2026-08-05T09:00',
  until: '2026-08-06T09:00',
  reason: 'release week',
  made: { how: 'cover', by: ['chen', 'dana'].map(personId), at: '2026-08-03T12:00:00Z' },
};

const NORTHWIND = company({
  organization: { helpDesk: { type: 'department', departmentId: departmentId('desk') } },
  people: [
    person('alice', { name: 'Alice Ng' }),
    person('bob', { name: 'Bob Ortiz', timeOff: [{ from: '2026-08-01', until: '2026-08-17' }] }),
    person('chen', { name: 'Chen Wei' }),
    person('dana', { name: 'Dana Popescu' }),
  ],
  departments: [department('desk', { name: 'Help desk', email: 'desk@northwind.example' })],
  topics: [
    topic('payroll', {
      name: 'Payroll',
      aliases: ['salary'],
      contact: { type: 'rotation', rotationId: rotationId('pay') },
    }),
    topic('travel-costs', { name: 'Travel costs', parentId: topicId('payroll') }),
    topic('travel-booking', {
      name: 'Travel booking',
      contact: { type: 'person', personId: personId('bob') },
    }),
    topic('laptops', { name: 'Laptops', contact: { type: 'person', personId: personId('alice') } }),
    ...['Why move', 'Move in', 'Move out'].map((name) =>
      topic(name.toLowerCase().replace(' ', '-'), {
        name,
        contact: { type: 'person', personId: personId('alice') },
      }),
    ),
  ],
  rotations: [
    rotation('pay', ['bob', 'chen', 'alice'], { name: 'Payroll rotation', overrides: [COVER] }),
    rotation('night-one', ['alice'], { name: 'Night' }),
    rotation('night-two', ['chen'], { name: 'Night' }),
  ],
});

const alice = talk(NORTHWIND, { now: NOW });

function buttonsOf([reply]: readonly Reply[]): readonly {
  readonly label: string;
  readonly action: Action;
}[] {
  if (reply?.type !== 'say' && reply?.type !== 'update') return [];
  return reply.message.elements.flatMap((element) =>
    element.type === 'buttons' ? element.buttons.filter((button) => button.type === 'action') : [],
  );
}

describe('why', () => {
  it('tells each step in a line, as a colleague would', async () => {
    expect(saidIn(await alice.type('why payroll'))).toBe(
      [
        'Why: Payroll',
        'Dana Popescu, until Thu 6 Aug, 09:00',
        '• Payroll is answered by the rotation “Payroll rotation”.',
        '• From Mon 3 Aug, 09:00 to Mon 10 Aug, 09:00 it is Bob Ortiz’s turn.',
        '• Bob Ortiz has time off until Mon 17 Aug, 00:00, so Chen Wei, next in line, stands in.',
        '• Dana Popescu replaces Chen Wei from Wed 5 Aug, 09:00 until Thu 6 Aug, 09:00. A cover, agreed on Mon 3 Aug, 14:00 by Chen Wei and Dana Popescu. Reason: release week',
        'Turns go by the calendar: one passes even if nobody works it.',
        '[Schedule]  [Who answers?]',
      ].join('\n'),
    );
  });

  it.each([
    ['why salary', /^Why: Payroll\nDana Popescu, until/],
    ['почему payroll', /^Why: Payroll/],
    ['de ce payroll', /^Why: Payroll/],
    ['Vi sao payroll', /^Why: Payroll/],
    ['por quê payroll', /^Why: Payroll/],
    ['why payroll at friday 18:00', /^Why: Payroll\nFor Fri 7 Aug, 18:00:\nChen Wei, until Mon/],
    ['why payroll now', /^Why: Payroll\nDana Popescu/],
    ['why travel costs', /Travel costs belongs to Payroll, whose contact answers for it: the rotation/],
    [
      'why travel booking',
      /Bob Ortiz has time off until Mon 17 Aug, 00:00\.\n• So the help desk is asked: Help desk\./,
    ],
    ['why laptops', /^Why: Laptops\nAlice Ng\n• Laptops is answered by Alice Ng\.\n\[Who answers\?\]$/],
    ['why lapotps', /Laptops is answered by Alice Ng/],
    ['why pay', /^Why: Payroll rotation\nDana Popescu\n• From/],
    ['why payroll rotation', /^Why: Payroll rotation/],
    ['why payroll rotation at friday 18:00', /^Why: Payroll rotation\nFor Fri 7 Aug, 18:00:\nChen Wei/],
    ['why night', /^Which rotation do you mean\?\n\[Night\] {2}\[Night\]$/],
    ['why payroll monday', /^Why: Payroll\nFor Mon 10 Aug, 12:00:/],
    ['why salary at noon', /could not read “noon” as a time/],
    ['why travel', /^Several topics fit “travel”/],
    ['why yoga', /^Nobody is registered for “yoga”/],
    [
      'why payroll at half past never',
      /could not read “half past never” as a time.*\/poc why payroll at friday/,
    ],
    ['why move', /^Why move\nAlice Ng/],
    ['why move out', /^Why: Move out/],
    ['who why move', /^Why move\nAlice Ng/],
    ['why', /Tell me which topic or rotation, for example \/poc why payroll/],
    ['help why', /^• \/poc why payroll – how an answer comes about\n• \/poc why payroll at friday/],
    ['help', /• \/poc why payroll – how an answer comes about/],
    ['pourque payroll', /^Did you mean \/poc porque payroll\?/],
  ])('%j', async (text, expected) => {
    expect(saidIn(await alice.type(text))).toMatch(expected);
  });

  it('offers buttons that explain, for the moment that was asked about', async () => {
    const at = '2026-08-07T16:00:00Z';
    expect(buttonsOf(await alice.type('why night at friday 18:00')).map(({ action }) => action)).toEqual([
      { type: 'why-rotation', rotationId: 'night-one', at },
      { type: 'why-rotation', rotationId: 'night-two', at },
    ]);
    const [first] = buttonsOf(await alice.type('why travel at friday 18:00'));
    expect(first?.action).toEqual({ type: 'why', topicId: 'travel-booking', at });
    const [meant] = buttonsOf(await alice.type('pourque pay'));
    expect(meant?.action).toEqual({ type: 'why-rotation', rotationId: 'pay' });
  });
});

describe('the button under an answer', () => {
  it('explains it, for the moment of the answer', async () => {
    const now = buttonsOf(await alice.type('payroll')).find(({ label }) => label === 'Why?');
    expect(now?.action).toEqual({ type: 'why', topicId: 'payroll' });
    const then = buttonsOf(await alice.type('payroll at friday 18:00')).find(({ label }) => label === 'Why?');
    if (then === undefined) throw new Error('No button');
    const said = saidIn(await alice.press(then.action));
    expect(said).toMatch(/^Why: Payroll\nFor Fri 7 Aug, 18:00:\nChen Wei, until/);
  });

  it('is not there where the answer is simply who is written down', async () => {
    const labels = async (text: string) => buttonsOf(await alice.type(text)).map(({ label }) => label);
    expect(await labels('laptops')).toEqual(['Ask', 'About', 'Another time…', 'Not it']);
    expect(await labels('travel booking')).toEqual(['Ask', 'Why?', 'About', 'Another time…', 'Not it']);
    expect(await labels('travel costs')).toEqual([
      'Ask',
      'Schedule',
      'Why?',
      'About',
      'Another time…',
      'Not it',
    ]);
  });

  it('is told kindly where what it is about is gone, or the moment is out of reach', async () => {
    const why = { type: 'why', topicId: topicId('payroll') } as const;
    expect(saidIn(await alice.press({ ...why, topicId: topicId('gone') }))).toMatch(
      /no longer in the directory/,
    );
    expect(saidIn(await alice.press({ type: 'why-rotation', rotationId: rotationId('gone') }))).toMatch(
      /rotation is no longer/,
    );
    expect(saidIn(await alice.press({ ...why, at: '2099-01-01T00:00:00Z' }))).toMatch(/no longer works/);
    expect(saidIn(await alice.press({ type: 'why-rotation', rotationId: rotationId('pay') }))).toMatch(
      /^Why: Payroll rotation\nDana Popescu/,
    );
  });

  it('answers the presser alone where the answer was theirs alone', async () => {
    const why = { type: 'why', topicId: topicId('payroll') } as const;
    expect((await alice.press(why, true))[0]).toMatchObject({ type: 'say', audience: 'only-you' });
  });
});

describe('the grammar', () => {
  it.each(LANGUAGES)('understands the examples of the help in %s', (language) => {
    const words = wordsIn(language);
    expect(parseCommand([words.text('example.why')], TYPIST)).toMatchObject({ type: 'why' });
    expect(parseCommand([words.text('example.why-then')], TYPIST)).toMatchObject({
      type: 'why',
      timed: { at: Temporal.Instant.from('2026-08-07T16:00:00Z') },
    });
  });
});
