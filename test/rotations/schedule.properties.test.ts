import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test, vi } from 'vitest';
import { momentOf } from '../../src/kernel/local-moment.ts';
import { zoneOf } from '../../src/kernel/zone.ts';
import { dutyAt, finalSchedule, onDutyAt } from '../../src/rotations/schedule/schedule.ts';
import { handoffsOf } from '../../src/rotations/turns/handoffs.ts';
import { anchors, cadences, type Drawn, drawnAny, drawnHistory, oddAnchors, ROTA } from './arbitraries.ts';
import { instant, source, turns } from './build.ts';
import { naiveHandoffs } from './naive.ts';
import { around, expectTiling, holding, joined, listOf, said, told, toldOf } from './told.ts';

// A busy machine takes several times as long as an idle one.
vi.setConfig({ testTimeout: 180_000 });

const anySource: fc.Arbitrary<Drawn> = fc.oneof(drawnAny, drawnHistory);

test('shifts tile the interval, and neighbours differ', () => {
  fc.assert(
    fc.property(anySource, fc.integer({ min: 0, max: 400 }), ({ source: from, rotation }, days) => {
      const interval = around(rotation, days);
      expectTiling(finalSchedule(from, ROTA, interval), interval);
    }),
  );
});

test('the interval may be asked for in any number of parts', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 7 * 86_400_000 * 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anySource, cuts, ({ source: from, rotation }, after) => {
      const { start, end } = around(rotation, 45);
      const bounds = [...after]
        .sort((one, other) => one - other)
        .map((milliseconds) => start.add({ milliseconds }));
      const parts = [start, ...bounds].map((partStart, index) =>
        finalSchedule(from, ROTA, { start: partStart, end: bounds[index] ?? end }),
      );
      const whole = parts.reduce((one, other) => joined(one, other));
      expect(told(whole)).toEqual(toldOf(from, { start, end }));
    }),
  );
});

test('who is on duty at an instant is the shift of the final schedule that holds it, and the next one comes after it', () => {
  fc.assert(
    fc.property(anySource, fc.integer({ min: -200, max: 3000 }), ({ source: from, rotation }, quarters) => {
      const at = instant(rotation.startsOn, rotation.timeZone).add({ minutes: quarters * 15 });
      const interval = { start: at.subtract({ hours: 366 * 24 }), end: at.add({ hours: 366 * 24 }) };
      const shifts = finalSchedule(from, ROTA, interval);
      const shift = holding(shifts, at.epochMilliseconds);
      expect(shift).toBeDefined();
      if (!shift) return;

      expect(onDutyAt(from, ROTA, at)).toEqual(listOf(shift));
      const duty = dutyAt(from, ROTA, at);
      expect(told([duty.shift])).toEqual(told([shift]));
      const next = shifts.find(
        ({ start, personId }) =>
          Temporal.Instant.compare(start, at) > 0 && personId !== null && personId !== shift.personId,
      );
      expect(duty.next?.personId).toBe(next?.personId ?? undefined);
      expect(duty.next?.startsAt.toString()).toBe(next?.start.toString());
      if (duty.backup) expect(said(shift)).not.toContain(`${duty.backup} `);
    }),
    { numRuns: 60 },
  );
});

test('either side of each edge of a schedule is what it is at that instant alone', () => {
  fc.assert(
    fc.property(anySource, ({ source: from, rotation }) => {
      const shifts = finalSchedule(from, ROTA, around(rotation, 30));
      for (const shift of shifts) {
        for (const at of [shift.start, shift.end.subtract({ milliseconds: 1 })]) {
          expect(onDutyAt(from, ROTA, at)).toEqual(listOf(shift));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('handoffs increase, and fall together only where the zone leaves out the day', () => {
  fc.assert(
    fc.property(
      fc.oneof(anchors, oddAnchors),
      cadences,
      fc.integer({ min: 0, max: 130 * 366 }),
      ({ timeZone, startsOn }, cadence, days) => {
        const handoffs = handoffsOf(cadence, momentOf(startsOn), zoneOf(timeZone));
        const first = Math.max(0, handoffs.indexAt(handoffs.at(0) + days * 86_400_000));
        for (let index = first; index < first + 40; index += 1) {
          const [at, next] = [handoffs.at(index), handoffs.at(index + 1)];
          if (at < next) expect(handoffs.indexAt(next - 1)).toBe(index);
          else expect([next, isLeftOut(at, startsOn, timeZone)]).toEqual([at, true]);
          expect(handoffs.at(handoffs.indexAt(at))).toBe(at);
        }
      },
    ),
    { numRuns: 300 },
  );

  /** Whether the day before that of the instant is none, at the time of day of the handoffs. */
  function isLeftOut(at: number, startsOn: string, timeZone: string): boolean {
    const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
    const before = day.subtract({ days: 1 }).toPlainDateTime(startsOn.slice(11));
    return !before.toZonedDateTime(timeZone).toPlainDate().equals(before.toPlainDate());
  }
});

test('each handoff of a hundred and thirty years is where a count from the anchor puts it', () => {
  fc.assert(
    fc.property(anchors, cadences, fc.integer({ min: 0, max: 130 }), (anchor, cadence, years) => {
      const rotation = turns({ ...anchor, cadence, people: ['alice', 'bob'] });
      const expected = farHandoffs(rotation, years);
      const [start, end] = [expected[0], expected.at(-1)];
      if (!start || !end) return;
      const shifts = finalSchedule(source([rotation]), ROTA, { start, end });
      expect(shifts.map((shift) => shift.start.toString())).toEqual(
        expected.slice(0, -1).map((handoff) => handoff.toString()),
      );
    }),
    { numRuns: 150 },
  );

  /** A dozen handoffs so many years on, none on a day that is left out, since that one is no boundary for two people. */
  function farHandoffs(rotation: ReturnType<typeof turns>, years: number): Temporal.Instant[] {
    const { cadence, startsOn, timeZone } = rotation;
    const anchor = instant(startsOn, timeZone);
    const hoursApart = years * 8766;
    if (cadence.type !== 'every') {
      const all = naiveHandoffs(rotation, anchor.add({ hours: Math.min(hoursApart, 4 * 8766) }));
      return isIncreasing(all.slice(-12)) ? all.slice(-12) : [];
    }
    const length = { hours: 1, days: 24, weeks: 168, months: 731 }[cadence.unit] * cadence.count;
    const first = Math.floor(hoursApart / length);
    const local = Temporal.PlainDateTime.from(startsOn);
    const handoffs = Array.from({ length: 12 }, (_, index) =>
      cadence.unit === 'hours'
        ? anchor.add({ hours: (first + index) * cadence.count })
        : local
            .add({ [cadence.unit]: (first + index) * cadence.count })
            .toZonedDateTime(timeZone)
            .toInstant(),
    );
    return isIncreasing(handoffs) ? handoffs : [];
  }

  function isIncreasing(handoffs: readonly Temporal.Instant[]): boolean {
    return handoffs.every((handoff, index) => {
      const next = handoffs[index + 1];
      return !next || Temporal.Instant.compare(handoff, next) < 0;
    });
  }
});
