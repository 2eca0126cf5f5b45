import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Participant, TurnRotation } from '../../src/rotations/model.ts';
import { finalSchedule, onDutyAt } from '../../src/rotations/schedule/schedule.ts';
import { anchors, cadences, hours, ROTA } from './arbitraries.ts';
import { every, instant, participant, source, turns } from './build.ts';
import { naiveHandoffs } from './naive.ts';
import { listOf } from './told.ts';

// A busy machine takes several times as long as an idle one.
vi.setConfig({ testTimeout: 180_000 });

const DAY_HOURS = 24;
const OFFICE = [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 540, endMinute: 1080 }];

const team = fc.integer({ min: 1, max: 14 });
const onDutyCounts = fc.integer({ min: 1, max: 3 });

function peopleOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `p${index}`);
}

/** Who serves in each slot in which anybody does; a slot is empty on a day that the zone leaves out. */
function workedSlots(rotation: TurnRotation, days: number): readonly (readonly string[])[] {
  const from = source([rotation]);
  const anchor = instant(rotation.startsOn, rotation.timeZone);
  const handoffs = naiveHandoffs(rotation, anchor.add({ hours: days * DAY_HOURS }));
  return handoffs.slice(0, -1).flatMap((start, index) => {
    const end = handoffs[index + 1] ?? start;
    const people = finalSchedule(from, ROTA, { start, end }).flatMap(listOf);
    return people.length === 0 ? [] : [[...new Set(people.map(({ personId }) => personId))]];
  });
}

function spreadOf(slots: readonly (readonly string[])[], people: readonly string[]): number {
  const served = people.map((id) => slots.filter((slot) => slot.includes(id)).length);
  return Math.max(...served) - Math.min(...served);
}

/** As many slots as there are in whole rounds of the team. */
function wholeCycles<Slot>(slots: readonly Slot[], count: number): readonly Slot[] {
  return slots.slice(0, Math.floor(slots.length / count) * count);
}

test('by the calendar, over whole cycles everybody serves within one of each other', () => {
  fc.assert(
    fc.property(anchors, team, cadences, onDutyCounts, (anchor, count, cadence, onDuty) => {
      const people = peopleOf(count);
      const rotation = turns({ ...anchor, people, cadence, ...(onDuty > 1 && { onDuty }) });
      const slots = wholeCycles(workedSlots(rotation, 120), count);
      expect(spreadOf(slots, people)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test('counted by slots worked, over whole cycles everybody serves as often as everybody else, whatever the hours', () => {
  fc.assert(
    fc.property(anchors, team, cadences, onDutyCounts, hours, (anchor, count, cadence, onDuty, windows) => {
      const people = peopleOf(count);
      const rotation = turns({
        ...anchor,
        people,
        cadence,
        turns: 'working',
        hours: windows,
        ...(onDuty > 1 && { onDuty }),
      });
      const slots = wholeCycles(workedSlots(rotation, 120), count);
      expect(spreadOf(slots, people)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('fourteen people and the five days of the week: each serves as often as the next one, wherever', () => {
  fc.assert(
    fc.property(anchors, fc.constantFrom(['DE'], ['US', '05-15'], undefined), (anchor, holidays) => {
      const people = peopleOf(14);
      const rotation = turns({
        ...anchor,
        people,
        cadence: every(1, 'days'),
        turns: 'working',
        hours: OFFICE,
        ...(holidays && { holidays }),
      });
      const slots = workedSlots(rotation, 100);
      // A slot of a day runs from the handoff of one day to that of the next, so that two people may share a working day.
      expect(spreadOf(wholeCycles(slots, 14), people)).toBe(0);
      expect(new Set(slots.flat()).size).toBe(14);
      expect(slots.map(([who]) => who)).toEqual(slots.map((_, index) => `p${index % 14}`));
    }),
    { numRuns: 30 },
  );
});

const change = fc.record({
  anchor: anchors,
  count: fc.integer({ min: 2, max: 8 }),
  place: fc.nat(8),
  onDuty: onDutyCounts,
  mode: fc.constantFrom('calendar' as const, 'working' as const),
  /** In quarters of an hour from the anchor. */
  quarters: fc.integer({ min: 1, max: 2000 }),
});

/** The turns from an instant on: in each slot that begins then or later, and in which anybody serves at its start, who leads. */
function leadsFrom(rotation: TurnRotation, quarters: number): readonly string[] {
  const anchor = instant(rotation.startsOn, rotation.timeZone);
  const at = anchor.add({ minutes: quarters * 15 });
  const handoffs = naiveHandoffs(rotation, at.add({ hours: 24 * DAY_HOURS }));
  const from = source([rotation]);
  return handoffs
    .filter((start, index) => start.epochMilliseconds < (handoffs[index + 1]?.epochMilliseconds ?? 0))
    .filter((start) => start.epochMilliseconds >= at.epochMilliseconds)
    .flatMap((start) => onDutyAt(from, ROTA, start)[0]?.personId ?? []);
}

/** One of them joins or leaves. */
function withDates(
  rotation: TurnRotation,
  index: number,
  dates: Omit<Participant, 'personId'>,
): TurnRotation {
  const participants = rotation.participants.map((each, place) =>
    place === index ? { ...each, ...dates } : each,
  );
  return { ...rotation, participants };
}

function movesOf(
  before: readonly string[],
  after: readonly string[],
  people: readonly string[],
): readonly number[] {
  return people.map((id) => after.indexOf(id) - before.indexOf(id));
}

function changing({ anchor, count, place, onDuty, mode }: Changing): {
  rotation: TurnRotation;
  index: number;
} {
  const rotation = {
    ...turns({ ...anchor, cadence: every(1, 'days'), turns: mode, ...(onDuty > 1 && { onDuty }) }),
    participants: peopleOf(count).map(participant),
  };
  return { rotation, index: place % count };
}

interface Changing {
  readonly anchor: { readonly timeZone: string; readonly startsOn: string };
  readonly count: number;
  readonly place: number;
  readonly onDuty: number;
  readonly mode: TurnRotation['turns'];
}

test('a join moves nobody’s next turn by more than one, and nobody’s forward', () => {
  fc.assert(
    fc.property(change, (drawn) => {
      const { rotation, index } = changing(drawn);
      const others = peopleOf(drawn.count).filter((_, place) => place !== index);
      const joinsAt = instant(rotation.startsOn, rotation.timeZone).add({ minutes: drawn.quarters * 15 });
      const without = { ...rotation, participants: others.map(participant) };
      const joined = withDates(rotation, index, { from: joinsAt.toString() });
      const before = leadsFrom(without, drawn.quarters);
      const after = leadsFrom(joined, drawn.quarters);
      for (const moved of movesOf(before, after, others)) expect([0, 1]).toContain(moved);
      expect(after.indexOf(`p${index}`)).toBeGreaterThanOrEqual(0);
      expect(after.indexOf(`p${index}`)).toBeLessThan(drawn.count);
    }),
    { numRuns: 80 },
  );
});

test('a leave moves nobody’s next turn by more than one, and nobody’s back', () => {
  fc.assert(
    fc.property(change, (drawn) => {
      const { rotation, index } = changing(drawn);
      const others = peopleOf(drawn.count).filter((_, place) => place !== index);
      const leavesAt = instant(rotation.startsOn, rotation.timeZone).add({ minutes: drawn.quarters * 15 });
      const left = withDates(rotation, index, { until: leavesAt.toString() });
      const before = leadsFrom(rotation, drawn.quarters);
      const after = leadsFrom(left, drawn.quarters);
      for (const moved of movesOf(before, after, others)) expect([-1, 0]).toContain(moved);
      expect(after).not.toContain(`p${index}`);
    }),
    { numRuns: 80 },
  );
});

test('a join or a leave changes nothing before it', () => {
  fc.assert(
    fc.property(change, fc.boolean(), (drawn, isJoin) => {
      const { rotation, index } = changing(drawn);
      const start = instant(rotation.startsOn, rotation.timeZone);
      const end = start.add({ minutes: drawn.quarters * 15 });
      const rest = rotation.participants.filter((_, place) => place !== index);
      const before = isJoin ? { ...rotation, participants: rest } : rotation;
      const dated = withDates(rotation, index, isJoin ? { from: end.toString() } : { until: end.toString() });
      const shifts = (each: TurnRotation) => finalSchedule(source([each]), ROTA, { start, end });
      expect(JSON.stringify(shifts(dated))).toBe(JSON.stringify(shifts(before)));
    }),
    { numRuns: 80 },
  );
});
