import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { Zone } from '../../src/kernel/zone.ts';
import type { Cadence, TurnRotation } from '../../src/rotations/model.ts';
import { finalSchedule, onDutyAt } from '../../src/rotations/schedule/schedule.ts';
import { ROTA } from './arbitraries.ts';
import { every, instant, source, turns } from './build.ts';

/**
 * What an answer costs, counted without a clock by how often an offset of the zone is looked up, which every handoff and every edge of
 * hours needs. Machines that are busy cannot fail these; `test/bench` has the times.
 */
let offsetAt: MockInstance<Zone['offsetAt']>;

beforeEach(() => {
  offsetAt = vi.spyOn(Zone.prototype, 'offsetAt');
});
afterEach(() => {
  offsetAt.mockRestore();
});

const OFFICE = [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 540, endMinute: 1080 }];

function lookUps(run: () => unknown): number {
  const before = offsetAt.mock.calls.length;
  run();
  return offsetAt.mock.calls.length - before;
}

const CADENCES: readonly (readonly [string, Cadence])[] = [
  ['every eight hours', every(8, 'hours')],
  ['every day', every(1, 'days')],
  ['every week', every(1, 'weeks')],
  ['every month', every(1, 'months')],
  ['on weekdays', { type: 'weekdays', weekdays: [1, 4] }],
  ['on the last Friday', { type: 'nth-weekday', nth: -1, weekday: 5 }],
];

describe.each(CADENCES)('%s', (_, cadence) => {
  const rotation = turns({ cadence, people: ['alice', 'bob', 'chen', 'dana', 'ed'], hours: OFFICE });

  /** Of thirty instants in July, after one that has paid for what is kept. */
  function costIn(year: number, of: TurnRotation): number {
    const from = source([of]);
    const instants = Array.from({ length: 31 }, (_, day) =>
      instant(`${year}-07-${String(day + 1).padStart(2, '0')}T11:00`),
    );
    const [first, ...rest] = instants;
    if (first) onDutyAt(from, ROTA, first);
    return lookUps(() => {
      for (const at of rest) onDutyAt(from, ROTA, at);
    });
  }

  test.each(['calendar', 'working'] as const)('year fifty costs what year one does, by %s turns', (mode) => {
    const [first, fiftieth] = [2026, 2075].map((year) => costIn(year, { ...rotation, turns: mode }));
    // Which weekdays the days fall on differs, and with them the windows they are in.
    expect(fiftieth).toBeLessThanOrEqual((first ?? 0) * 1.2 + 20);
    expect(first).toBeGreaterThan(0);
  });

  test('four times as long a schedule costs about four times as much', () => {
    const from = source([rotation]);
    const cost = (weeks: number) => {
      const start = instant('2075-05-06T00:00');
      return lookUps(() => finalSchedule(from, ROTA, { start, end: start.add({ hours: weeks * 168 }) }));
    };
    const [four = 0, sixteen = 0] = [4, 16].map(cost);
    expect(sixteen).toBeLessThanOrEqual(four * 5 + 50);
    expect(sixteen).toBeGreaterThan(four);
  });
});
