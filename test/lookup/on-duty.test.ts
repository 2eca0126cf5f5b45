import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/chat/languages/language.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { Contact } from '../../src/directory/model.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { answerFor } from '../../src/lookup/answer.ts';
import { answerMessage } from '../../src/lookup/answer-message.ts';
import { mineMessage } from '../../src/lookup/mine-message.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import { scheduleMessage } from '../../src/lookup/schedule-message.ts';
import { whereOnPoint } from '../../src/lookup/where-on-point.ts';
import type { LayeredRotation, Override } from '../../src/rotations/model.ts';
import { NO_HISTORY, type ScheduleHistory } from '../../src/rotations/schedule/history.ts';
import { company, person, rotation, topic } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

/** A Wednesday in a week that bob leads, with chen beside him. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const READER = { language: 'en', timeZone: 'Europe/Berlin' } as const;
const PAIR = { onDuty: 2, name: 'Pair' };
const PEOPLE = [
  person('alice', { name: 'Alice Ng', email: 'alice@northwind.example', phone: '+49 1' }),
  person('bob', { name: 'Bob Ortiz', email: 'bob@northwind.example' }),
  person('chen', { name: 'Chen Wei', email: 'chen@northwind.example', phone: '+65 1' }),
];

const toRotation = (id: string): Contact => ({ type: 'rotation', rotationId: rotationId(id) });
const inLayers = (id: string, ids: readonly string[], more: Partial<LayeredRotation> = {}) =>
  ({
    ...rotation(id, []),
    ...more,
    type: 'layers',
    layers: ids.map((each) => ({ rotationId: rotationId(each) })),
  }) satisfies LayeredRotation;
const override = (id: string, days: string, more: Partial<Override> = {}): Override => {
  const [from = '', until = ''] = days.split('..');
  return { personId: personId(id), from: `2026-08-${from}T09:00`, until: `2026-08-${until}T09:00`, ...more };
};

/** The rotation answers the topic `x`. */
function withRotations(
  rotations: NonNullable<Parameters<typeof company>[0]['rotations']>,
  more: Partial<DirectoryContent['directory']['organization']> = {},
): Snapshot {
  const [first] = rotations;
  const topics = first === undefined ? [] : [topic('x', { name: 'X', contact: toRotation(first.id) })];
  return snapshotOf(company({ people: PEOPLE, topics, rotations, organization: more }));
}

function withHistory(snapshot: Snapshot, history: Partial<ScheduleHistory>): Snapshot {
  return { ...snapshot, history: { ...NO_HISTORY, ...history } };
}

function said(snapshot: Snapshot, at = NOW, language: (typeof LANGUAGES)[number] = 'en'): string {
  return plainText(answerMessage({ ...READER, language }, answerFor(snapshot, topicId('x'), at), 'now'));
}

describe('several on duty', () => {
  const pair = withRotations([
    rotation('pair', ['bob', 'chen', 'alice'], { ...PAIR, backup: { type: 'next' } }),
  ]);

  it('are all in the answer, the point of contact first, each with how to reach them', () => {
    const { contact } = answerFor(pair, topicId('x'), NOW);
    expect(contact?.who).toMatchObject({ type: 'person', person: { id: 'bob' } });
    expect(contact?.alongside?.map(({ id }) => id)).toEqual(['chen']);
    expect(contact?.backup?.id).toBe('alice');
    expect(said(pair)).toMatch(/^X\nBob Ortiz with Chen Wei, until Mon 10 Aug, 09:00\n/);
    expect(said(pair)).toMatch(
      /Email: bob@northwind\.example.*\nChen Wei: chen@northwind\.example · \+65 1\nBackup: Alice Ng/,
    );
    expect(answerMessage(READER, answerFor(pair, topicId('x'), NOW), 'now').summary).toBe(
      'X: Bob Ortiz with Chen Wei, until Mon 10 Aug, 09:00.',
    );
  });

  it('answer until others do, wherever they come from', () => {
    const away = { timeOff: [{ from: '2026-08-01', until: '2026-08-11' }] };
    const people = PEOPLE.map((each) => (each.id === 'bob' ? { ...each, ...away } : each));
    const topics = [topic('x', { name: 'X', contact: toRotation('pair') })];
    const rotations = [rotation('pair', ['bob', 'chen', 'alice'], { ...PAIR, startsOn: '2026-08-03T09:00' })];
    const text = said(snapshotOf(company({ people, topics, rotations })));
    // Alice stands in until the 10th, when she is on with Chen by turn.
    expect(text).toMatch(/^X\nChen Wei with Alice Ng, until Mon 17 Aug, 09:00\n/);
    expect(text).toContain('Next: Alice Ng, from Mon 17 Aug, 09:00');
  });

  it('are named in every language', () => {
    const lines = LANGUAGES.map((language) => said(pair, NOW, language).split('\n')[1]);
    for (const line of lines) expect(line).toMatch(/^Bob Ortiz\b.*Chen Wei/);
    expect(new Set(lines.map((line) => line?.split('Chen Wei')[0])).size).toBe(LANGUAGES.length);
  });

  it('leave nothing behind where there is one', () => {
    const alone = withRotations([rotation('one', ['bob'], PAIR)]);
    expect(answerFor(alone, topicId('x'), NOW).contact).not.toHaveProperty('alongside');
    expect(said(alone)).toMatch(/^X\nBob Ortiz\n/);
  });

  it('are there where one of them is in their hours', () => {
    const night = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 0, endMinute: 60 }] as const;
    const day = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 60, endMinute: 1440 }] as const;
    const people = [person('bob', { hours: night }), person('chen', { hours: day })];
    const snapshot = snapshotOf(
      company({
        people,
        topics: [topic('x', { contact: toRotation('r') })],
        rotations: [rotation('r', ['bob', 'chen'], PAIR)],
      }),
    );
    expect(answerFor(snapshot, topicId('x'), NOW).contact?.hours).toEqual({ open: true });
  });

  it('of a backup rotation all answer, but those who are away', () => {
    const rotations = [
      rotation('office', ['alice'], {
        startsOn: '2027-01-04T09:00',
        backup: { type: 'rotation', rotationId: rotationId('pair') },
      }),
      rotation('pair', ['bob', 'chen', 'alice'], { ...PAIR, overrides: [override('alice', '05..06')] }),
    ];
    expect(said(withRotations(rotations))).toMatch(/^X\nAlice Ng with Chen Wei, until/);
    const away = { timeOff: [{ from: '2026-08-01', until: '2026-08-20' }] };
    const people = PEOPLE.map((each) => (each.id === 'alice' ? { ...each, ...away } : each));
    const at = Temporal.Instant.from('2026-08-05T12:00:00Z');
    const topics = [topic('x', { contact: toRotation('office') })];
    const { contact } = answerFor(snapshotOf(company({ people, topics, rotations })), topicId('x'), at);
    expect([contact?.who, contact?.alongside]).toMatchObject([{ person: { id: 'chen' } }, undefined]);
  });

  it('stand in the schedule together, each with how they come to', () => {
    const away = person('chen', { name: 'Chen Wei', timeOff: [{ from: '2026-08-07', until: '2026-08-08' }] });
    const people = [...PEOPLE.slice(0, 2), away];
    const rotations = [
      rotation('pair', ['bob', 'chen', 'alice'], { ...PAIR, overrides: [override('alice', '10..11')] }),
    ];
    const snapshot = snapshotOf(company({ people, rotations }));
    const [shown] = rotations;
    if (shown === undefined) throw new Error('No rotation');
    const text = plainText(
      scheduleMessage(READER, snapshot, shown, { start: NOW, end: NOW.add({ hours: 24 * 8 }) }, NOW),
    );
    expect(text.split('\n').slice(1, -2)).toEqual([
      '• Now, until Fri 7 Aug, 00:00: Bob Ortiz with Chen Wei',
      '• Fri 7 Aug, 00:00 to Sat 8 Aug, 00:00: Bob Ortiz with Alice Ng (standing in)',
      '• Sat 8 Aug, 00:00 to Mon 10 Aug, 09:00: Bob Ortiz with Chen Wei',
      '• Mon 10 Aug, 09:00 to Tue 11 Aug, 09:00: Alice Ng (override)',
      '• From Tue 11 Aug, 09:00: Chen Wei with Alice Ng',
    ]);
  });
});

describe('mine', () => {
  const shiftsOf = (snapshot: Snapshot, id: string) =>
    plainText(mineMessage(READER, whereOnPoint(snapshot, personId(id), NOW), NOW))
      .split('\n')
      .filter((line) => /^• .*:/.test(line));

  it('has the topics and shifts in which somebody else comes first, and says who', () => {
    const pair = withRotations([rotation('pair', ['bob', 'chen', 'alice'], PAIR)]);
    expect(whereOnPoint(pair, personId('chen'), NOW).topics.map(({ id }) => id)).toEqual(['x']);
    expect(shiftsOf(pair, 'chen').slice(0, 3)).toEqual([
      '• Pair: now, until Mon 10 Aug, 09:00 (first: Bob Ortiz)',
      '• Pair: Mon 10 Aug, 09:00 to Mon 17 Aug, 09:00 (with Alice Ng)',
      '• Pair: Mon 24 Aug, 09:00 to Mon 31 Aug, 09:00 (first: Bob Ortiz)',
    ]);
  });

  it('has a shift within a day end by the clock', () => {
    const cadence = { type: 'every', count: 12, unit: 'hours' } as const;
    const snapshot = withRotations([
      rotation('watch', ['alice', 'bob'], { cadence, startsOn: '2026-08-05T06:00', name: 'Watch' }),
    ]);
    expect(shiftsOf(snapshot, 'alice')[1]).toBe('• Watch: Thu 6 Aug, 06:00 to 18:00');
    expect(shiftsOf(snapshot, 'bob')[0]).toBe('• Watch: Wed 5 Aug, 18:00 to Thu 6 Aug, 06:00');
  });

  it('has one shift where only the others change', () => {
    const hours = (startMinute: number, endMinute: number) => [
      { weekdays: [1, 2, 3, 4, 5, 6, 7] as const, startMinute, endMinute },
    ];
    const all = inLayers('all', ['days', 'nights', 'weekly'], { combine: 'union', name: 'All' });
    const snapshot = withRotations([
      all,
      rotation('days', ['alice'], { hours: hours(480, 960) }),
      rotation('nights', ['bob'], { hours: hours(960, 480) }),
      rotation('weekly', ['dana', 'chen']),
    ]);
    expect(shiftsOf(snapshot, 'chen').slice(0, 2)).toEqual([
      '• All: Mon 10 Aug, 09:00 to Mon 17 Aug, 09:00',
      '• All: Mon 24 Aug, 09:00 to Mon 31 Aug, 09:00',
    ]);
  });

  it.each([
    ['the layers, which the topic asks', 'all', ['all']],
    ['the layer, which the topic asks', 'weekly', ['weekly']],
    ['the layer, where topics ask both', 'both', ['weekly']],
    ['the layer, where nobody asks either', 'none', ['weekly']],
  ])('shows a duty once: %s', (_, asks, shown) => {
    const asked = asks === 'both' ? ['all', 'weekly'] : asks === 'none' ? [] : [asks];
    const snapshot = snapshotOf(
      company({
        people: PEOPLE,
        topics: asked.map((id) => topic(id, { contact: toRotation(id) })),
        rotations: [rotation('weekly', ['bob', 'alice']), inLayers('all', ['weekly'])],
      }),
    );
    const { shifts } = whereOnPoint(snapshot, personId('alice'), NOW);
    expect([...new Set(shifts.map((each) => each.rotation.id))]).toEqual(shown);
    expect(shifts).toHaveLength(2);
  });

  it('keeps what the layered rotation has of its own beside the layer', () => {
    const all = inLayers('all', ['weekly'], { overrides: [override('alice', '18..19')] });
    const rotations = [rotation('weekly', ['bob', 'alice']), all];
    const { shifts } = whereOnPoint(
      snapshotOf(company({ people: PEOPLE, rotations })),
      personId('alice'),
      NOW,
    );
    expect(shifts.map(({ rotation: { id }, shift }) => `${id} ${shift.start}`)).toEqual([
      'weekly 2026-08-10T07:00:00Z',
      'all 2026-08-18T07:00:00Z',
      'weekly 2026-08-24T07:00:00Z',
    ]);
  });

  it('has the shifts of an edit yet to come, and those up to it', () => {
    const now = rotation('r', ['bob']);
    const snapshot = withHistory(withRotations([rotation('r', ['alice'])]), {
      rotations: new Map([[now.id, [{ until: NOW.add({ hours: 48 }).epochMilliseconds, value: now }]]]),
    });
    const ends = (id: string) =>
      whereOnPoint(snapshot, personId(id), NOW).shifts.map(({ shift }) => `${shift.start}..${shift.end}`);
    expect(ends('bob')).toEqual(['2026-08-05T09:00:00Z..2026-08-07T09:00:00Z']);
    expect(ends('alice')).toEqual([expect.stringMatching(/^2026-08-07T09:00:00Z/)]);
  });
});

describe('versions', () => {
  const border = NOW.add({ hours: 48 });
  const hours = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] as const;

  it('hours and name are those that held, or will hold, at the moment asked about', () => {
    const before = rotation('r', ['bob'], { name: 'Old', hours });
    const after = rotation('r', ['alice'], { name: 'New' });
    const snapshot = withHistory(withRotations([after]), {
      rotations: new Map([[after.id, [{ until: border.epochMilliseconds, value: before }]]]),
    });
    const answer = (at: Temporal.Instant) => answerFor(snapshot, topicId('x'), at).contact;
    expect(answer(NOW)).toMatchObject({
      who: { person: { id: 'bob' } },
      duty: { rotation: { name: 'Old' } },
    });
    expect(answer(NOW)?.hours).toMatchObject({ open: true });
    expect(answer(border)).toMatchObject({
      who: { person: { id: 'alice' } },
      duty: { rotation: { name: 'New' } },
    });
    expect(answer(border)?.hours).toBeUndefined();
    const interval = { start: NOW, end: NOW.add({ hours: 24 * 7 }) };
    const text = plainText(scheduleMessage(READER, snapshot, after, interval, NOW));
    expect(text).toMatch(/^Schedule: Old\n/);
    expect(text).toContain('An edit takes effect on Fri 7 Aug, 11:00.');
    const later = plainText(scheduleMessage(READER, snapshot, after, { ...interval, start: border }, border));
    expect(later).toMatch(/^Schedule: New\n/);
    expect(later).not.toContain('An edit');
  });

  it('the backup that held stands in for nobody', () => {
    const backup = (id: string) => ({ backup: { type: 'person' as const, personId: personId(id) } });
    const starts = { startsOn: '2027-01-04T09:00' };
    const snapshot = withHistory(withRotations([rotation('r', ['bob'], { ...starts, ...backup('alice') })]), {
      rotations: new Map([
        [
          rotationId('r'),
          [
            {
              until: border.epochMilliseconds,
              value: rotation('r', ['bob'], { ...starts, ...backup('chen') }),
            },
          ],
        ],
      ]),
    });
    expect(said(snapshot, NOW)).toMatch(/^X\nChen Wei/);
    expect(said(snapshot, border)).toMatch(/^X\nAlice Ng/);
  });

  it('time off that was taken back since kept somebody away then', () => {
    const contact: Contact = { type: 'person', personId: personId('alice') };
    const bob: Contact = { type: 'person', personId: personId('bob') };
    const topics = [topic('x', { name: 'X', contact, fallback: [bob] })];
    const timeOff = [{ from: '2026-08-01', until: '2026-08-20' }];
    const snapshot = withHistory(snapshotOf(company({ people: PEOPLE, topics })), {
      people: new Map([[personId('alice'), [{ until: NOW.epochMilliseconds, value: { timeOff } }]]]),
    });
    expect(said(snapshot, NOW.subtract({ hours: 1 }))).toMatch(/^X\nBob Ortiz/);
    expect(said(snapshot, NOW)).toMatch(/^X\nAlice Ng/);
  });

  it('somebody removed since goes by their id', () => {
    const snapshot = withHistory(withRotations([rotation('r', ['bob'])]), {
      rotations: new Map([
        [rotationId('r'), [{ until: NOW.epochMilliseconds, value: rotation('r', ['gone']) }]],
      ]),
      people: new Map([[personId('gone'), [{ until: NOW.epochMilliseconds, value: { timeOff: [] } }]]]),
    });
    expect(said(snapshot, NOW.subtract({ hours: 1 }))).toMatch(/^X\ngone, until/);
  });
});
