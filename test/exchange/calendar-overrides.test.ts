import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import { importedOverrides, type PersonShift } from '../../src/exchange/calendar/calendar-overrides.ts';
import { personId } from '../../src/kernel/ids.ts';
import { instantOfMoment } from '../../src/kernel/local-moment.ts';
import type { Override } from '../../src/rotations/model.ts';
import { turns } from '../rotations/build.ts';

const HOUR = 3_600_000;
const LAST = 40;
const START = Date.UTC(2026, 2, 27);

/** Shifts by hours from the start on, as a calendar gives them. */
const calendars = fc
  .array(
    fc.record({
      start: fc.nat(LAST - 1),
      length: fc.integer({ min: 1, max: 12 }),
      personId: fc.constantFrom('alice', 'bob', 'chen').map(personId),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    drawn
      .map(({ start, length, personId }): PersonShift => {
        const at = START + start * HOUR;
        return { start: at, end: at + length * HOUR, personId };
      })
      .sort((one, other) => one.start - other.start),
  );

function imported(overrides: readonly Override[], shifts: readonly PersonShift[], now: number) {
  const window = { start: -Infinity, end: START + LAST * HOUR };
  const rotation = { ...turns(), overrides };
  const ahead = shifts.filter(({ start, end }) => end > now && start < window.end);
  const at = Temporal.Instant.fromEpochMilliseconds(now);
  return importedOverrides(rotation, EMPTY_DIRECTORY, ahead, { window, now: at });
}

/** Whoever comes last of those that hold at the hour. */
function whoIsOn(overrides: readonly Override[], at: number): string | null | undefined {
  return overrides.findLast(
    ({ from, until }) =>
      instantOfMoment(from, 'Europe/Berlin') <= at && at < instantOfMoment(until, 'Europe/Berlin'),
  )?.personId;
}

it('whoever starts later is on, whatever was imported before, and a second time changes nothing', () => {
  fc.assert(
    fc.property(calendars, calendars, fc.nat(LAST - 1), (earlier, shifts, hours) => {
      const now = START + hours * HOUR;
      const known = imported([], earlier, START).overrides;
      const { overrides, added, removed } = imported(known, shifts, now);
      for (let at = now; at < START + LAST * HOUR; at += HOUR) {
        const last = shifts.findLast(({ start, end }) => start <= at && at < end);
        expect(whoIsOn(overrides, at)).toBe(last?.personId);
      }
      expect(overrides).toHaveLength(
        known.filter(({ until }) => instantOfMoment(until, 'Europe/Berlin') > now).length +
          added.length -
          removed.length,
      );
      expect(imported(overrides, shifts, now)).toMatchObject({ overrides, added: [], removed: [] });
    }),
    { numRuns: 300 },
  );
});
