import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test, vi } from 'vitest';
import type { HoursWindow } from '../../src/directory/model.ts';
import { personId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { Shift } from '../../src/rotations/model.ts';
import { dutyAt, finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import {
  type Drawn,
  drawnAny,
  drawnHistory,
  drawnLayers,
  drawnTurns,
  oddAnchors,
  ROTA,
  turnsFrom,
} from './arbitraries.ts';
import { every, instant, source, turns } from './build.ts';
import { inWords, type Naive, naive, walk } from './naive.ts';
import { around, said } from './told.ts';

// A busy machine takes several times as long as an idle one.
vi.setConfig({ testTimeout: 180_000 });

/** The engine against `naive.ts`: minute by minute for twelve days from the start, then hour by hour, and at each side of each edge. */

const HOUR = 3_600_000;
const HALF_MINUTE = 30_000;
const DAYS = 12;
const MORE_DAYS = 42;

function expectSame({ source: from, rotation }: Drawn): void {
  const near = around(rotation, DAYS);
  const far = around(rotation, MORE_DAYS);
  const step = rotation.timeZone === 'Africa/Monrovia' ? HALF_MINUTE : undefined;
  const plain = naive(from, ROTA, far.end.epochMilliseconds, step);
  const shifts = finalSchedule(from, ROTA, far);
  expectSameAt(walk(near.start.epochMilliseconds, near.end.epochMilliseconds), shifts, plain);
  expectSameAt(walk(near.end.epochMilliseconds, far.end.epochMilliseconds, HOUR), shifts, plain);
  expectSameEdges(shifts, plain);
}

function expectSameEdges(shifts: readonly Shift[], plain: Naive): void {
  const edges = shifts
    .slice(1)
    .flatMap(({ start }) => [start.epochMilliseconds - 1, start.epochMilliseconds]);
  expectSameAt(edges, shifts, plain);
}

/** `instants` ascend. */
function expectSameAt(instants: readonly number[], shifts: readonly Shift[], plain: Naive): void {
  const ends = shifts.map(({ end }) => end.epochMilliseconds);
  const texts = shifts.map(said);
  let index = 0;
  for (const at of instants) {
    while ((ends[index] ?? Infinity) <= at) index += 1;
    const expected = inWords(plain.onDutyAt(at));
    if (texts[index] === expected) continue;
    expect(`${Temporal.Instant.fromEpochMilliseconds(at)} ${texts[index]}`).toBe(
      `${Temporal.Instant.fromEpochMilliseconds(at)} ${expected}`,
    );
  }
}

test('turns are what a plain walk over the rules gives', () => {
  fc.assert(fc.property(drawnTurns, expectSame), { numRuns: 40 });
});

test('so they are where clocks have done odd things', () => {
  fc.assert(fc.property(oddAnchors.chain(turnsFrom), expectSame), { numRuns: 40 });
});

test('so are layers', () => {
  fc.assert(fc.property(drawnLayers, expectSame), { numRuns: 20 });
});

test('so is a past that was edited', () => {
  fc.assert(fc.property(drawnHistory, expectSame), { numRuns: 20 });
});

test('the backup is whom the rules name', () => {
  const asked = fc.array(fc.integer({ min: -200, max: 3000 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.oneof(drawnAny, drawnHistory), asked, ({ source: from, rotation }, quarters) => {
      const anchor = instant(rotation.startsOn, rotation.timeZone);
      const plain = naive(from, ROTA, anchor.add({ hours: 34 * 24 }).epochMilliseconds);
      for (const quarter of quarters) {
        const at = anchor.add({ minutes: quarter * 15 });
        expect(dutyAt(from, ROTA, at).backup).toBe(plain.backupAt(at.epochMilliseconds));
      }
    }),
    { numRuns: 40 },
  );
});

test('balance over years: what somebody served counts until the year ends', () => {
  fc.assert(
    fc.property(balanced, ({ from, interval }) => {
      const plain = naive(from, ROTA, interval.end.epochMilliseconds, HOUR);
      const shifts = finalSchedule(from, ROTA, interval);
      expectSameEdges(shifts, plain);
      expectSameAt(
        walk(interval.start.epochMilliseconds, interval.end.epochMilliseconds, 6 * HOUR),
        shifts,
        plain,
      );
    }),
    { numRuns: 25 },
  );
});

/** Everything on whole hours of UTC, so that the walk may take long steps; much time off, much of it around New Year. */
const balanced: fc.Arbitrary<{ from: ScheduleSource; interval: Interval }> = fc
  .record({
    startsOn: fc.integer({ min: 0, max: 500 }),
    cadence: fc.constantFrom(every(1, 'days'), every(12, 'hours'), every(1, 'weeks'), every(1, 'months')),
    count: fc.integer({ min: 3, max: 6 }),
    onDuty: fc.constantFrom(undefined, 2),
    mode: fc.constantFrom('calendar' as const, 'working' as const),
    hours: fc.constantFrom<(readonly HoursWindow[] | undefined)[]>(undefined, [
      { weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1020 },
    ]),
    timeOff: fc.array(
      fc.record({
        person: fc.nat(5),
        day: fc.oneof(fc.nat(900), fc.integer({ min: 340, max: 380 })),
        days: fc.integer({ min: 1, max: 40 }),
      }),
      { minLength: 5, maxLength: 20 },
    ),
  })
  .map(({ startsOn, cadence, count, onDuty, mode, hours, timeOff }) => {
    const day = (days: number) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString();
    const rotation = turns({
      timeZone: 'UTC',
      startsOn: `${day(startsOn)}T09:00`,
      cadence,
      turns: mode,
      people: Array.from({ length: count }, (_, index) => `p${index}`),
      balance: true,
      ...(onDuty && { onDuty }),
      ...(hours && { hours }),
    });
    const away: Record<string, string[]> = {};
    for (const { person, day: from, days } of timeOff) {
      const id = personId(`p${person}`);
      away[id] = [...(away[id] ?? []), `${day(from)}..${day(from + days)}`];
    }
    const start = instant(`${day(startsOn)}T00:00`);
    return { from: source([rotation], away), interval: { start, end: start.add({ hours: 24 * 500 }) } };
  });
