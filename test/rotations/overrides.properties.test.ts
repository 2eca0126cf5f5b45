import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { PersonId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { Override, Shift } from '../../src/rotations/model.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { drawnAny, overrides, ROTA } from './arbitraries.ts';
import { instant } from './build.ts';
import { around, listOf, told } from './told.ts';

// A busy machine takes several times as long as an idle one.
vi.setConfig({ testTimeout: 180_000 });

/** Overrides of the rotation that is asked for, over whatever else is in it. */

const drawnWithOverride = drawnAny.chain(({ source, rotation }) =>
  fc.record({
    source: fc.constant(source),
    rotation: fc.constant(rotation),
    added: overrides(rotation.startsOn),
  }),
);

test('an override changes nothing outside its interval, and taking it away again changes nothing at all', () => {
  fc.assert(
    fc.property(drawnWithOverride, ({ source, rotation, added }) => {
      const interval = around(rotation, 60);
      const overridden = withOverrides(source, [added]);
      const zone = zoneOfOverrides(source);
      const [from, until] = [instant(added.from, zone), instant(added.until, zone)];
      for (const part of [
        { start: interval.start, end: from },
        { start: until, end: interval.end },
      ]) {
        expect(told(finalSchedule(overridden, ROTA, part))).toEqual(told(finalSchedule(source, ROTA, part)));
      }
      const removed = withOverrides(overridden, [], -1);
      expect(told(finalSchedule(removed, ROTA, interval))).toEqual(
        told(finalSchedule(source, ROTA, interval)),
      );
    }),
    { numRuns: 150 },
  );
});

test('within its interval, an override puts its person on duty, or takes the other one off', () => {
  fc.assert(
    fc.property(drawnWithOverride, ({ source, added }) => {
      const zone = zoneOfOverrides(source);
      const within = { start: instant(added.from, zone), end: instant(added.until, zone) };
      const before = finalSchedule(source, ROTA, within);
      const after = finalSchedule(withOverrides(source, [added]), ROTA, within);
      const { personId, insteadOf } = added;
      if (insteadOf !== undefined) {
        expect(timeOf(insteadOf, after)).toBe(0);
        const covered = before.filter((shift) => listOf(shift).some((each) => each.personId === insteadOf));
        if (personId === null) return;
        for (const interval of covered) {
          const shifts = finalSchedule(withOverrides(source, [added]), ROTA, interval);
          expect(timeOf(personId, shifts)).toBe(length(interval));
        }
      } else if (personId === null) {
        expect(told(after)).toEqual([`${within.start} to ${within.end}: nobody override`]);
      } else {
        expect(after.map((shift) => [shift.personId, shift.source])).toEqual(
          after.map(() => [personId, 'override']),
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('a swap conserves what each of the two serves but for the difference in length, and what everybody else does', () => {
  const picks = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(3), fc.nat(3));
  let swaps = 0;
  fc.assert(
    fc.property(drawnAny, picks, ({ source, rotation }, [one, other, givenPlace, returnedPlace]) => {
      const interval = around(rotation, 45);
      const before = finalSchedule(source, ROTA, interval);
      const served = before.filter((shift) => shift.personId !== null);
      const [given, returned] = [served[one % served.length], served[other % served.length]];
      if (!given || !returned || given === returned) return;
      const requester = listOf(given)[givenPlace % listOf(given).length]?.personId;
      const taker = listOf(returned)[returnedPlace % listOf(returned).length]?.personId;
      if (!requester || !taker || isOn(taker, given) || isOn(requester, returned)) return;
      swaps += 1;

      const swapped = withOverrides(source, [
        { personId: taker, insteadOf: requester, ...dates(given) },
        { personId: requester, insteadOf: taker, ...dates(returned) },
      ]);
      const after = finalSchedule(swapped, ROTA, interval);
      const moved = length(given) - length(returned);
      for (const personId of everybody(before)) {
        const change = personId === requester ? -moved : personId === taker ? moved : 0;
        expect(timeOf(personId, after)).toBe(timeOf(personId, before) + change);
      }
      expect(everybody(after)).toEqual(everybody(before));
    }),
    { numRuns: 150 },
  );
  expect(swaps).toBeGreaterThan(30);
});

test('where one is on duty at a time, a swap needs nobody to be named instead of whom', () => {
  fc.assert(
    fc.property(drawnAny, fc.nat(1000), ({ source, rotation }, pick) => {
      const interval = around(rotation, 45);
      const below = finalSchedule(withOverrides(source, [], 0), ROTA, interval);
      if (below.some((shift) => shift.alongside)) return;
      const before = finalSchedule(source, ROTA, interval);
      const served = before.filter((shift) => shift.personId !== null);
      const given = served[pick % served.length];
      const taker = everybody(before).find((personId) => personId !== given?.personId);
      if (!given?.personId || !taker) return;
      const plain = { personId: taker, ...dates(given) };
      const named = { ...plain, insteadOf: given.personId };
      expect(told(finalSchedule(withOverrides(source, [plain]), ROTA, interval))).toEqual(
        told(finalSchedule(withOverrides(source, [named]), ROTA, interval)),
      );
    }),
  );
});

test('a part of an override and the rest of it are the whole', () => {
  const drawn = drawnWithOverride.chain((all) =>
    fc.record({ all: fc.constant(all), share: fc.double({ min: 0.05, max: 0.95, noNaN: true }) }),
  );
  fc.assert(
    fc.property(drawn, ({ all: { source, rotation, added }, share }) => {
      const interval = around(rotation, 60);
      const zone = zoneOfOverrides(source);
      const [from, until] = [instant(added.from, zone), instant(added.until, zone)];
      const length = until.epochMilliseconds - from.epochMilliseconds;
      const cut = from.add({ milliseconds: Math.round(length * share) }).toString();
      const parts = [
        { ...added, until: cut },
        { ...added, from: cut },
      ];
      const whole = finalSchedule(withOverrides(source, [added]), ROTA, interval);
      expect(told(finalSchedule(withOverrides(source, parts), ROTA, interval))).toEqual(told(whole));
    }),
  );
});

/** The source with more overrides on the rotation asked for, or with so many fewer. */
function withOverrides(
  source: ScheduleSource,
  more: readonly Override[],
  end: number | undefined = undefined,
): ScheduleSource {
  const rotation = source.rotations.get(ROTA);
  if (!rotation) return source;
  const edited = { ...rotation, overrides: [...rotation.overrides.slice(0, end), ...more] };
  return { ...source, rotations: new Map(source.rotations).set(ROTA, edited) };
}

function zoneOfOverrides({ rotations, directory }: ScheduleSource): string {
  return rotations.get(ROTA)?.timeZone ?? directory.organization.timeZone;
}

function dates({ start, end }: Interval): { readonly from: string; readonly until: string } {
  return { from: start.toString(), until: end.toString() };
}

function isOn(personId: PersonId, shift: Shift): boolean {
  return listOf(shift).some((each) => each.personId === personId);
}

function everybody(shifts: readonly Shift[]): readonly PersonId[] {
  return [...new Set(shifts.flatMap(listOf).map(({ personId }) => personId))].sort();
}

/** In milliseconds. */
function timeOf(personId: PersonId, shifts: readonly Shift[]): number {
  return shifts
    .filter((shift) => isOn(personId, shift))
    .map(length)
    .reduce((sum, each) => sum + each, 0);
}

function length({ start, end }: Interval): number {
  return end.epochMilliseconds - start.epochMilliseconds;
}
