import type { Temporal } from 'temporal-polyfill';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import { holds } from '../kernel/interval.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { type OwnShift, ownShifts } from '../lookup/own-shifts.ts';
import { shiftsWithin } from '../lookup/where-on-point.ts';
import type { ScheduleSource } from '../rotations/schedule/history.ts';
import type { HandoffNote, ShiftPorts } from './ports.ts';

/** How long a note may be, in UTF-16 units. */
export const MOST_IN_NOTE = 2_000;

/** How far ahead the next shift is looked for. */
const AHEAD_HOURS = 90 * 24;

/** What somebody leaves to whoever comes on after them. */
export interface NoteWanted {
  /** Whose shift it is. */
  readonly actorId: PersonId;
  /** Absent: the only rotation in which they are on now, or else the only one in which they come on next. */
  readonly rotationId?: RotationId;
  readonly text: string;
}

/** Why a note can't be written. */
export type NoteRefusal =
  | { readonly code: 'rotation-unknown' }
  /** They are not on duty, nor do they come on in the 90 days ahead; of the rotation named, or of any. */
  | { readonly code: 'no-shift' }
  /** They have a shift in each of these. */
  | { readonly code: 'which-rotation'; readonly rotationIds: readonly RotationId[] }
  | { readonly code: 'text-empty' }
  | { readonly code: 'text-too-long'; readonly most: number };

/** Keeps a note for whoever comes on after the actor's shift: the one that is running, else their next one. It replaces what they had written. */
export async function writeNote(
  wanted: NoteWanted,
  ports: ShiftPorts,
): Promise<Result<HandoffNote, NoteRefusal>> {
  const text = wanted.text.trim();
  if (text === '') return refused({ code: 'text-empty' });
  if (text.length > MOST_IN_NOTE) return refused({ code: 'text-too-long', most: MOST_IN_NOTE });
  return ports.work.run(async ({ rotations, handoffNotes }) => {
    const source = await rotations.lock();
    const now = wholeMillisecond(ports.clock.now());
    const found = shiftToNote(wanted, source, now);
    if (!found.ok) return found;
    const { rotation, shift } = found.value;
    const note = { rotationId: rotation.id, personId: wanted.actorId, shift, text, writtenAt: now };
    await handoffNotes.save(note);
    return ok(note);
  });
}

/** The shift that a note of the actor's would be for, by the rules of `writeNote`. */
export function shiftToNote(
  { actorId, rotationId }: Omit<NoteWanted, 'text'>,
  source: ScheduleSource,
  now: Temporal.Instant,
): Result<
  OwnShift,
  Extract<NoteRefusal, { readonly code: 'rotation-unknown' | 'no-shift' | 'which-rotation' }>
> {
  const ahead = { start: now, end: now.add({ hours: AHEAD_HOURS }) };
  if (rotationId !== undefined && !source.rotations.has(rotationId)) {
    return refused({ code: 'rotation-unknown' });
  }
  const shifts =
    rotationId === undefined
      ? shiftsWithin(source, actorId, ahead)
      : ownShifts(source, rotationId, actorId, ahead);
  const running = shifts.filter(({ shift }) => holds(shift, now));
  const candidates = running.length > 0 ? running : shifts;
  const [first] = candidates;
  if (first === undefined) return refused({ code: 'no-shift' });
  const rotationIds = [...new Set(candidates.map(({ rotation }) => rotation.id))];
  if (rotationIds.length > 1) return refused({ code: 'which-rotation', rotationIds });
  return ok(withTrueStart(first, actorId, source));
}

/** One that is running began earlier: a note is known by when its shift began. */
function withTrueStart(own: OwnShift, personId: PersonId, source: ScheduleSource): OwnShift {
  const { rotation, shift } = own;
  const before = { start: shift.start.subtract({ hours: AHEAD_HOURS }), end: shift.end };
  const whole = ownShifts(source, rotation.id, personId, before).find((each) =>
    holds(each.shift, shift.start),
  );
  return whole ? { ...own, shift: { start: whole.shift.start, end: shift.end } } : own;
}
