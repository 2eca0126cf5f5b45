import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { rotationId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { Shift } from '../../src/rotations/model.ts';
import { dutyAt, finalSchedule } from '../../src/rotations/schedule.ts';
import { cadences, hours, localTimes, rotations, stretches, timeZones } from './arbitraries.ts';
import { instant, layers, override, source, turns } from './build.ts';
import { naive, naiveHandoffs, ticks } from './naive.ts';

const ROTA = rotationId('rota');

function aroundStart(startsOn: string, timeZone: string, days: number) {
  const anchor = instant(startsOn, timeZone);
  return { start: anchor.subtract({ hours: 72 }), end: anchor.add({ hours: days * 24 }) };
}

function holding(shifts: readonly Shift[], at: Temporal.Instant): Shift | undefined {
  return shifts.find(
    ({ start, end }) => Temporal.Instant.compare(start, at) <= 0 && Temporal.Instant.compare(at, end) < 0,
  );
}

/** What a schedule says each quarter of an hour. */
function answers(shifts: readonly Shift[], { start, end }: Interval): readonly string[] {
  let index = 0;
  return ticks(start, end).map((at) => {
    while (isOver(shifts[index], at)) index += 1;
    const { personId, source } = shifts[index] ?? {};
    return `${at} ${personId} ${source}`;
  });
}

function isOver(shift: Shift | undefined, at: Temporal.Instant): boolean {
  return shift !== undefined && Temporal.Instant.compare(shift.end, at) <= 0;
}

function plainAnswers(whoAt: ReturnType<typeof naive>, { start, end }: Interval): readonly string[] {
  return ticks(start, end).map((at) => {
    const { personId, source } = whoAt(at);
    return `${at} ${personId} ${source}`;
  });
}

// A walk over quarters of an hour in Temporal is slow where the machine is busy.
test('the final schedule is what a plain walk over the rules gives', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(rotations, ({ rotation, timeOff }) => {
      const from = source([rotation], timeOff, 'Asia/Kolkata');
      const interval = aroundStart(rotation.startsOn, rotation.timeZone, 15);
      const shifts = finalSchedule(from, ROTA, interval);
      const whoAt = naive(from, ROTA, interval.end);
      expect(answers(shifts, interval)).toEqual(plainAnswers(whoAt, interval));
    }),
    { numRuns: 25 },
  );
});

test('layers are what a plain walk over the rules gives', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(rotations, rotations, ({ rotation: one, timeOff }, { rotation: other }) => {
      const first = { ...one, id: rotationId('first') };
      // Both on one calendar page, or they would hardly meet.
      const second = {
        ...other,
        id: rotationId('second'),
        startsOn: one.startsOn,
        participants: one.participants,
      };
      const both = layers('rota', ['first', 'second']);
      const from = source([first, second, both], timeOff);
      const interval = aroundStart(one.startsOn, one.timeZone, 10);
      const shifts = finalSchedule(from, ROTA, interval);
      const whoAt = naive(from, ROTA, interval.end);
      expect(answers(shifts, interval)).toEqual(plainAnswers(whoAt, interval));
    }),
    { numRuns: 10 },
  );
});

test('shifts tile the interval, and neighbours differ', () => {
  fc.assert(
    fc.property(rotations, fc.integer({ min: 0, max: 400 }), ({ rotation, timeOff }, days) => {
      const interval = aroundStart(rotation.startsOn, rotation.timeZone, days);
      const shifts = finalSchedule(source([rotation], timeOff), ROTA, interval);
      expect(shifts[0]?.start.equals(interval.start)).toBe(true);
      expect(shifts.at(-1)?.end.equals(interval.end)).toBe(true);
      for (const [index, shift] of shifts.entries()) {
        expect(Temporal.Instant.compare(shift.start, shift.end)).toBe(-1);
        const next = shifts[index + 1];
        if (!next) continue;
        expect(next.start.equals(shift.end)).toBe(true);
        expect([next.personId, next.source]).not.toEqual([shift.personId, shift.source]);
      }
    }),
  );
});

test('the duty at an instant is the shift of the final schedule that holds it, and the next one comes after it', () => {
  fc.assert(
    fc.property(rotations, fc.integer({ min: 0, max: 3000 }), ({ rotation, timeOff }, quarters) => {
      const from = source([rotation], timeOff);
      const at = instant(rotation.startsOn, rotation.timeZone).add({ minutes: quarters * 15 });
      const interval = { start: at.subtract({ hours: 366 * 24 }), end: at.add({ hours: 366 * 24 }) };
      const shifts = finalSchedule(from, ROTA, interval);
      const duty = dutyAt(from, ROTA, at);
      const shift = holding(shifts, at);
      expect(JSON.stringify(duty.shift)).toEqual(JSON.stringify(shift));
      const next = shifts.find(
        ({ start, personId }) =>
          Temporal.Instant.compare(start, at) > 0 && personId !== null && personId !== shift?.personId,
      );
      expect(duty.next?.personId).toBe(next?.personId ?? undefined);
      expect(duty.next?.startsAt.toString()).toBe(next?.start.toString());
      expect(duty.backup).not.toBe(duty.shift.personId);
    }),
    { numRuns: 40 },
  );
});

test('each handoff of a hundred and thirty years is where a count from the anchor puts it', () => {
  const zoned = timeZones.chain((timeZone) => fc.tuple(fc.constant(timeZone), localTimes(timeZone)));
  fc.assert(
    fc.property(zoned, cadences, fc.integer({ min: 0, max: 130 }), ([timeZone, startsOn], cadence, years) => {
      const rotation = turns({ timeZone, startsOn, cadence, people: ['alice', 'bob'] });
      const anchor = instant(startsOn, timeZone);
      const expected = farHandoffs(rotation, anchor.add({ hours: years * 8766 }));
      const [start, end] = [expected[0], expected.at(-1)];
      if (!start || !end) return;
      const shifts = finalSchedule(source([rotation]), ROTA, { start, end });
      expect(shifts.map((shift) => shift.start.toString())).toEqual(
        expected.slice(0, -1).map((handoff) => handoff.toString()),
      );
    }),
    { numRuns: 150 },
  );

  /** A dozen handoffs from some instant on, none on a day that is left out, since that one is no boundary for two people. */
  function farHandoffs(rotation: ReturnType<typeof turns>, at: Temporal.Instant): Temporal.Instant[] {
    const { cadence, startsOn, timeZone } = rotation;
    const anchor = instant(startsOn, timeZone);
    const hoursApart = at.since(anchor).total('hours');
    if (cadence.type !== 'every') {
      const all = naiveHandoffs(rotation, anchor.add({ hours: 400 * 24 }));
      return isIncreasing(all) ? all : [];
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

test('over whole cycles everybody serves within one of each other', () => {
  fc.assert(
    fc.property(
      timeZones.chain((timeZone) => fc.tuple(fc.constant(timeZone), localTimes(timeZone))),
      fc.integer({ min: 2, max: 14 }),
      fc.constantFrom('calendar' as const, 'working' as const),
      hours,
      fc.integer({ min: 1, max: 3 }),
      ([timeZone, startsOn], count, mode, windows, days) => {
        const people = Array.from({ length: count }, (_, index) => `p${index}`);
        const cadence = { type: 'every', count: days, unit: 'days' } as const;
        // Counted by the slots worked: on calendar turns every slot is.
        const withHours = mode === 'working' ? { hours: windows } : {};
        const rotation = turns({ timeZone, startsOn, people, cadence, turns: mode, ...withHours });
        const from = source([rotation]);
        const handoffs = naiveHandoffs(rotation, instant(startsOn, timeZone).add({ hours: 200 * 24 }));
        const served = new Map(people.map((id) => [id, 0]));
        for (const [index, start] of handoffs.entries()) {
          const end = handoffs[index + 1];
          if (!end || start.equals(end)) continue;
          const who = finalSchedule(from, ROTA, { start, end }).find((shift) => shift.personId);
          if (who?.personId) served.set(who.personId, (served.get(who.personId) ?? 0) + 1);
        }
        const turnsServed = [...served.values()];
        // A day that Apia leaves out costs its turn on a calendar count.
        const slack = mode === 'calendar' && handoffs.some((at, i) => handoffs[i + 1]?.equals(at)) ? 2 : 1;
        expect(Math.max(...turnsServed) - Math.min(...turnsServed)).toBeLessThanOrEqual(slack);
      },
    ),
    { numRuns: 40 },
  );
});

test('an override changes nothing outside its interval, and taking it away again changes nothing at all', () => {
  const drawn = rotations.chain(({ rotation, timeOff }) =>
    fc.record({
      rotation: fc.constant(rotation),
      timeOff: fc.constant(timeOff),
      added: stretches(rotation.startsOn).map((dates) => override(`zoe ${dates}`)),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ rotation, timeOff, added }) => {
      const interval = aroundStart(rotation.startsOn, rotation.timeZone, 60);
      const before = finalSchedule(source([rotation], timeOff), ROTA, interval);
      const overridden = { ...rotation, overrides: [...rotation.overrides, added] };
      const after = finalSchedule(source([overridden], timeOff), ROTA, interval);
      const [from, until] = [instant(added.from, rotation.timeZone), instant(added.until, rotation.timeZone)];
      for (const shift of after) {
        if (shift.personId === added.personId) {
          expect([shift.start.toString(), shift.end.toString()]).toEqual([from.toString(), until.toString()]);
        } else {
          const was = holding(before, shift.start);
          expect([shift.personId, shift.source]).toEqual([was?.personId, was?.source]);
        }
      }
      const outside = (shifts: readonly Shift[]) =>
        shifts
          .flatMap(({ start, end }) => [start, end])
          .filter((at) => Temporal.Instant.compare(at, from) < 0 || Temporal.Instant.compare(at, until) > 0)
          .map(String);
      expect(new Set(outside(after))).toEqual(new Set(outside(before)));
      const removed = { ...overridden, overrides: overridden.overrides.slice(0, -1) };
      expect(JSON.stringify(finalSchedule(source([removed], timeOff), ROTA, interval))).toBe(
        JSON.stringify(before),
      );
    }),
  );
});
