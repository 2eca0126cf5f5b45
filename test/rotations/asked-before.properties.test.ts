import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HoursWindow } from '../../src/directory/model.ts';
import { rotationId } from '../../src/kernel/ids.ts';
import { instantOfMilliseconds } from '../../src/kernel/instant.ts';
import type { TurnRotation } from '../../src/rotations/model.ts';
import { onDutyAt } from '../../src/rotations/schedule/schedule.ts';
import { every, source, turns } from './build.ts';

const OFFICE: readonly HoursWindow[] = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }];
const AWAY = { alice: ['2026-03-25..2026-04-03', '2026-10-20..2026-11-02', '2027-01-01..2027-01-08'] };
const FROM = Date.parse('2025-12-20T00:00Z');
const HOUR = 3_600_000;

const rotations: readonly Partial<TurnRotation>[] = [
  { cadence: every(1, 'days') },
  { cadence: every(7, 'hours'), onDuty: 2 },
  { cadence: { type: 'weekdays', weekdays: [2, 4, 7] }, hours: OFFICE },
  { cadence: every(1, 'days'), hours: OFFICE, turns: 'working', holidays: ['DE-BE'] },
  { cadence: every(1, 'days'), balance: true },
  { cadence: { type: 'nth-weekday', nth: 5, weekday: 1 }, startsOn: '2026-01-07T09:00' },
];

/** Nothing that is remembered: each its own rotation, directory and source. */
function fresh(changes: Partial<TurnRotation>) {
  const { id: _, participants: __, overrides: ___, ...rest } = changes;
  return source([turns(rest)], AWAY, 'Europe/Berlin');
}

test('an answer is the same whatever was asked before it, and in which order', () => {
  // Few hours of few days, so that they share slots, and far enough apart that slots share places.
  const hour = fc
    .tuple(fc.integer({ min: 0, max: 420 }), fc.integer({ min: 0, max: 24 }))
    .map(([days, hours]) => FROM + (days * 24 + hours) * HOUR);
  fc.assert(
    fc.property(
      fc.constantFrom(...rotations),
      fc.array(hour, { minLength: 2, maxLength: 60 }),
      (changes, instants) => {
        const asked = fresh(changes);
        for (const at of instants) onDutyAt(asked, rotationId('rota'), instantOfMilliseconds(at));
        for (const at of [...instants].reverse()) {
          const again = onDutyAt(asked, rotationId('rota'), instantOfMilliseconds(at));
          expect(again).toEqual(onDutyAt(fresh(changes), rotationId('rota'), instantOfMilliseconds(at)));
        }
      },
    ),
    { numRuns: 60 },
  );
});
