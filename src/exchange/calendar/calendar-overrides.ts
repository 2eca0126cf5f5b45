import { Temporal } from 'temporal-polyfill';
import type { Directory } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import { without } from '../../kernel/stretch.ts';
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
 * Puts the shifts, in the order of their starts, in place of what earlier imports made for the window. Where two overlap, whoever starts
 * later serves. An override that is wanted again, as far as it lies ahead, stays where it is in the list, so that whatever was
 * decided over it since still lies over it; new ones come last. Of a shift or an earlier override that runs over an end of the window,
 * only what is within it is added or goes.
 */
export function importedOverrides(
  rotation: Rotation,
  directory: Directory,
  shifts: readonly PersonShift[],
  { window, now }: { readonly window: CalendarWindow; readonly now: Temporal.Instant },
): ImportedOverrides {
  const timeZone = rotation.timeZone ?? directory.organization.timeZone;
  const ahead = { start: Math.max(window.start, now.epochMilliseconds), end: window.end };
  const wanted = new Map(
    apart(shifts)
      // Of a shift that runs over an end of the window, a part may lie wholly outside.
      .filter(({ start, end }) => end > ahead.start && start < ahead.end)
      .map((shift) => [keyOf(shift, ahead), { ...shift, ...cut(shift, window) }]),
  );
  const removed: Override[] = [];
  let unchanged = 0;
  const left = withoutEnded(rotation.overrides, rotation, directory, now).flatMap((override) => {
    if (override.made?.how !== 'calendar' || override.personId === null) return [override];
    const start = instantOfMoment(override.from, timeZone);
    const end = instantOfMoment(override.until, timeZone);
    const within = cut({ start, end }, ahead);
    if (within.start >= within.end) return [override];
    if (wanted.delete(keyOf({ start, end, personId: override.personId }, ahead))) {
      unchanged += 1;
      return [override];
    }
    removed.push(override);
    return without([{ start, end }], [within])
      .filter((rest) => rest.end > now.epochMilliseconds)
      .map((rest) => ({ ...override, ...momentsOf(rest) }));
  });
  const added = [...wanted.values()].map((shift) => overrideOf(shift, rotation, directory, now));
  return { overrides: [...left, ...added], added, removed, unchanged };
}

/**
 * The shifts without what others that start later, or as late and come later, take from them. They don't overlap any more, so that
 * their order in the list says nothing: an import that keeps some of them and adds others is the same as one from nothing.
 */
function apart(shifts: readonly PersonShift[]): readonly PersonShift[] {
  const pieces: PersonShift[] = [];
  for (const shift of shifts) {
    const met = pieces.splice(pieces.findLastIndex(({ end }) => end <= shift.start) + 1);
    const own = met.filter(({ personId }) => personId === shift.personId);
    const others = met.filter(({ personId }) => personId !== shift.personId);
    pieces.push(
      ...[
        ...own,
        ...without([shift], own).map((part) => ({ ...shift, ...part })),
        ...others.flatMap((piece) => without([piece], [shift]).map((part) => ({ ...piece, ...part }))),
      ].sort((one, other) => one.start - other.start),
    );
  }
  return pieces;
}

function cut({ start, end }: CalendarWindow, window: CalendarWindow): CalendarWindow {
  return { start: Math.max(start, window.start), end: Math.min(end, window.end) };
}

/** What an override has to say in the window. */
function keyOf({ personId, ...whole }: PersonShift, window: CalendarWindow): string {
  const { start, end } = cut(whole, window);
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
