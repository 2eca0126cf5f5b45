import type { Temporal } from 'temporal-polyfill';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { instantOfMilliseconds } from '../../kernel/instant.ts';
import { holds, type Interval, overlap } from '../../kernel/interval.ts';
import { type OwnShift, ownShifts } from '../../lookup/own-shifts.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { shiftsWithin } from '../../lookup/where-on-point.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { Window } from '../window.ts';

/** A stretch in which somebody is on duty in a rotation. */
export type ShiftAhead = Pick<OwnShift, 'rotation' | 'shift'>;

/** Which shifts are meant. */
export interface Ahead {
  readonly personId: PersonId;
  /** Absent: of every rotation. */
  readonly rotationId?: RotationId;
  /** Whether what is running counts too. */
  readonly isRunningToo: boolean;
}

/** As many as one looks through in a list: of more, Teams makes a field to type in. */
const MOST_SHIFTS = 10;
/** Looked at one after the other until there are enough. */
const HORIZONS_IN_DAYS = [28, 92, 366] as const;

/** The next shifts of the person, soonest first; of what is running, what is left. */
export function shiftsAhead(snapshot: Snapshot, ahead: Ahead, now: Temporal.Instant): readonly ShiftAhead[] {
  let found: readonly ShiftAhead[] = [];
  for (const days of HORIZONS_IN_DAYS) {
    found = shiftsIn(snapshot, ahead, { start: now, end: now.add({ hours: days * 24 }) });
    if (found.length >= MOST_SHIFTS) break;
  }
  return found.slice(0, MOST_SHIFTS);
}

function shiftsIn(
  snapshot: Snapshot,
  { personId, rotationId, isRunningToo }: Ahead,
  interval: Interval,
): readonly ShiftAhead[] {
  const all =
    rotationId === undefined
      ? shiftsWithin(snapshot, personId, interval)
      : ownShifts(snapshot, rotationId, personId, interval);
  return all.filter(({ shift }) => isRunningToo || !holds(shift, interval.start));
}

/** The rotations in which the person is on duty at some time of the interval. */
export function servedIn(snapshot: Snapshot, personId: PersonId, interval: Interval): readonly Rotation[] {
  const ids = shiftsWithin(snapshot, personId, interval)
    .filter(({ shift }) => overlap(shift, interval) !== undefined)
    .map(({ rotation }) => rotation.id);
  return [...new Set(ids)].flatMap((id) => snapshot.rotations.get(id) ?? []);
}

/** The one of the shifts that somebody means by the window: the only one that begins in it, else the only one that it touches. */
export function shiftMeant(shifts: readonly ShiftAhead[], window: Window): ShiftAhead | undefined {
  const begun = shifts.filter(({ shift }) => holds(window, shift.start));
  if (begun.length > 0) return only(begun);
  return only(shifts.filter(({ shift }) => overlap(shift, window) !== undefined));
}

/** The only one of a list; undefined where there is none, or several. */
export function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Slack takes 75 characters in an option's value: the longest ids are cut, and found by their beginning. */
const LONGEST_ID = 50;

/** A shift as the value of an option. */
export function shiftValue({ rotation, shift }: ShiftAhead): string {
  const [start, end] = [shift.start, shift.end].map((at) => at.epochMilliseconds.toString(36));
  return `${start}.${end}.${rotation.id.slice(0, LONGEST_ID)}`;
}

/** The shift of an option's value; undefined where it is none of ours, or its rotation is gone. */
export function shiftOfValue(snapshot: Snapshot, value: string | undefined): ShiftAhead | undefined {
  const [, start, end, id] = /^([0-9a-z]{1,9})\.([0-9a-z]{1,9})\.(.+)$/u.exec(value ?? '') ?? [];
  if (start === undefined || end === undefined || id === undefined) return undefined;
  const isMeant = (one: Rotation) => one.id === id || (id.length === LONGEST_ID && one.id.startsWith(id));
  const rotation = [...snapshot.rotations.values()].find(isMeant);
  if (rotation === undefined) return undefined;
  const [from, until] = [start, end].map((text) => instantOfMilliseconds(Number.parseInt(text, 36)));
  return from && until && { rotation, shift: { start: from, end: until } };
}
