import type { DirectoryContent } from '../../src/exchange/ports.ts';
import type { Noun } from '../../src/exchange/things.ts';

/** Chance, as numbers that are only understood when a step comes to be made. */
export type Dice = readonly [number, number, number, number, number];

export function pick<Item>(items: readonly Item[], die: number): Item | undefined {
  return items[die % items.length];
}

/** All ids of a noun. */
export function idsOf({ directory, rotations, updates }: DirectoryContent, noun: Noun): readonly string[] {
  const ids: Readonly<Record<Noun, () => Iterable<string>>> = {
    organization: () => ['organization'],
    person: () => directory.people.keys(),
    department: () => directory.departments.keys(),
    topic: () => directory.topics.keys(),
    rotation: () => rotations.keys(),
    update: () => updates.keys(),
  };
  return [...ids[noun]()];
}

const TEXTS = [
  'Pay',
  'PAY',
  'pay!',
  'Отпуск',
  'Leave',
  '',
  ' ',
  'two\nlines',
  'bell\u0007',
  'x'.repeat(200),
  '\u202ereversed',
];
const ZONES = ['UTC', 'America/Chicago', 'Pacific/Apia', 'Mars/North', undefined];
const WINDOWS = [
  [{ weekdays: [1, 2, 3], startMinute: 540, endMinute: 1020 }],
  [{ weekdays: [6], startMinute: 1320, endMinute: 360 }],
  [],
  undefined,
];
const STRETCHES = [
  [],
  [{ from: '2026-01-06', until: '2026-01-09' }],
  [{ from: '2026-01-06T09:00Z', until: '2026-01-06' }],
  [{ from: '2026-02-30', until: '2026-03-01' }],
];
const DAYS = ['2026-01-05', '2025-12-29T08:00', '2026-01-19T09:00', '2026-02-30'];

/** Fields that the thing might get, by the dice: mostly such as a directory file could say. */
export function drawnFields(
  noun: Noun,
  content: DirectoryContent,
  [a, b, c, d]: Dice,
): Readonly<Record<string, unknown>> {
  const one = (of: Noun, die: number) => (die % 17 === 16 ? 'nothing' : pick(idsOf(content, of), die));
  const some = (of: Noun) => [b, c, d].slice(0, a % 4).flatMap((die) => one(of, die) ?? []);
  const contact = pick(
    [
      { type: 'person', personId: one('person', b) },
      { type: 'people', personIds: some('person') },
      { type: 'rotation', rotationId: one('rotation', b) },
      { type: 'department', departmentId: one('department', b) },
    ],
    c,
  );
  const named = { name: pick(TEXTS, b) ?? '' };
  const placed = { timeZone: pick(ZONES, b) };
  const fields: Readonly<Record<Noun, readonly Readonly<Record<string, unknown>>[]>> = {
    organization: [
      named,
      { timeZone: pick(ZONES.slice(0, 4), b) },
      { adminIds: some('person') },
      { helpDesk: contact },
    ],
    person: [
      { ...named, phone: pick(TEXTS, c) },
      placed,
      { managerId: one('person', b) },
      { timeOff: pick(STRETCHES, b) },
      { hours: pick(WINDOWS, b) },
      { email: pick(['a@b.example', 'A@b.example', 'none', undefined], b) },
    ],
    department: [
      named,
      placed,
      { memberIds: some('person') },
      { managerId: one('person', b), hours: pick(WINDOWS, c) },
    ],
    topic: [
      named,
      { aliases: [b, c].map((die) => pick(TEXTS, die)) },
      { parentId: one('topic', b) },
      { contact },
      { contact: undefined, fallback: [contact] },
      { ownerIds: some('person') },
      { answer: pick(TEXTS, b), respondWithinMinutes: (c % 5) * 60, hours: pick(WINDOWS, d) },
      { translations: { ru: { aliases: [pick(TEXTS, b)] } } },
    ],
    rotation: [
      named,
      { participants: some('person').map((personId) => ({ personId })) },
      {
        cadence: { type: 'every', count: b % 4, unit: pick(['hours', 'days', 'weeks'], c) },
        onDuty: pick([undefined, 2, 3, 99], d),
      },
      { startsOn: pick(DAYS, b), turns: pick(['calendar', 'working'], c), hours: pick(WINDOWS, d) },
      { timeZone: pick(ZONES.slice(0, 4), b) },
      {
        backup: pick(
          [
            { type: 'next' },
            { type: 'person', personId: one('person', b) },
            { type: 'rotation', rotationId: one('rotation', b) },
            undefined,
          ],
          c,
        ),
      },
      { ownerIds: some('person'), balance: pick([undefined, true], c) },
      { type: 'layers', layers: some('rotation').map((rotationId) => ({ rotationId })) },
      { overrides: [{ personId: one('person', b) ?? null, from: pick(DAYS, c), until: pick(DAYS, d) }] },
    ],
    update: [
      named,
      placed,
      { rotationIds: some('rotation') },
      { topicIds: some('topic'), kind: pick(['roster', 'report'], b) },
      { text: pick(TEXTS, b), cron: pick(['0 9 * * 1', ''], c) },
    ],
  };
  return pick(fields[noun], a >> 2) ?? {};
}
