import { Temporal } from 'temporal-polyfill';
import type { Directory } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import type { Override, Rotation } from '../../rotations/model.ts';
import { overrideFor, withoutEnded } from '../../rotations/requests/made-overrides.ts';
import type { CalendarWindow } from './calendar-shifts.ts';

/** Somebody's shift by a calendar, in epoch milliseconds. */
export interface PersonShift {
  readonly start: number;
  readonly end: number;
  readonly personId: PersonId;
  readonly ref?: string;
}

/** The overrides of a rotation after an import. */
export interface ImportedOverrides {
  /** All of them, without those made that have ended. */
  readonly overrides: readonly Override[];
  readonly added: readonly Override[];
  readonly removed: readonly Override[];
  /** How many from an earlier import stay. */
  readonly unchanged: number;
}

/**
 * Puts the shifts in place of what earlier imports made for the window. An override that is wanted again stays where it is in the list,
 * so that whatever was decided over it since still lies over it; new ones come last. Of a shift or an earlier override that runs
 * over an end of the window, only what is within it is added or goes.
 */
export function importedOverrides(
  rotation: Rotation,
  directory: Directory,
  shifts: readonly PersonShift[],
  { window, now }: { readonly window: CalendarWindow; readonly now: Temporal.Instant },
): ImportedOverrides {
  const timeZone = rotation.timeZone ?? directory.organization.timeZone;
  // Two events that say the same are one override.
  const wanted = new Map(
    shifts.map((shift) => {
      const within = { ...shift, ...cut(shift, window) };
      return [keyOf(within), within];
    }),
  );
  const removed: Override[] = [];
  let unchanged = 0;
  const left = withoutEnded(rotation.overrides, rotation, directory, now).flatMap((override) => {
    if (override.made?.how !== 'calendar' || override.personId === null) return [override];
    const { personId } = override;
    const whole = {
      start: instantOfMoment(override.from, timeZone),
      end: instantOfMoment(override.until, timeZone),
    };
    const within = cut(whole, window);
    if (within.start >= within.end) return [override];
    if (wanted.delete(keyOf({ ...within, personId }))) {
      unchanged += 1;
      return [override];
    }
    removed.push(override);
    const rest = [
      { start: whole.start, end: within.start },
      { start: within.end, end: whole.end },
    ].filter(({ start, end }) => start < end);
    return rest.map((part) => ({ ...override, ...momentsOf(part) }));
  });
  const added = [...wanted.values()]
    .sort((one, other) => one.start - other.start)
    .map((shift) => overrideOf(shift, rotation, directory, now));
  return { overrides: [...left, ...added], added, removed, unchanged };
}

function cut({ start, end }: CalendarWindow, window: CalendarWindow): CalendarWindow {
  return { start: Math.max(start, window.start), end: Math.min(end, window.end) };
}

function keyOf({ start, end, personId }: PersonShift): string {
  return `${start} ${end} ${personId}`;
}

function momentsOf({ start, end }: CalendarWindow): Pick<Override, 'from' | 'until'> {
  const [from, until] = [start, end].map((at) => Temporal.Instant.fromEpochMilliseconds(at).toString());
  return { from: from ?? '', until: until ?? '' };
}

function overrideOf(
  { start, end, personId, ref }: PersonShift,
  rotation: Rotation,
  directory: Directory,
  now: Temporal.Instant,
): Override {
  const made = { how: 'calendar', ...(ref !== undefined && { ref }), by: [], at: now.toString() } as const;
  const interval = {
    start: Temporal.Instant.fromEpochMilliseconds(start),
    end: Temporal.Instant.fromEpochMilliseconds(end),
  };
  return overrideFor({ personId, interval, made }, rotation, directory);
}
