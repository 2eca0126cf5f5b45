import { DAY } from '../kernel/civil.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';
import { rotationsWith } from '../lookup/where-on-point.ts';
import type { Rotation } from '../rotations/model.ts';
import type { Move } from '../rotations/preview/moves.ts';
import { fromNowOn, movesWithin, stretchesOf, timeWithout } from '../rotations/schedule/stretches.ts';
import { activeMoves } from './telling.ts';
import type { TimeOffChange } from './time-off-change.ts';

/** Whose shifts moved in a rotation. */
export interface MovedIn {
  readonly rotationId: RotationId;
  readonly moved: readonly Move[];
}

/** Where stand-ins are chosen by their load, who stood in comes on later than they would have: so long after it that is looked at. */
const BALANCED_AFTER_DAYS = 56;

/**
 * Whose shifts move by somebody's time off, in every rotation in which they can serve; what moves in a rotation made of others counts
 * only where it does not move in one of these. And where the person is on all the same.
 */
export function movedBy(change: TimeOffChange): {
  readonly moved: readonly MovedIn[];
  readonly stillOn: readonly { readonly rotationId: RotationId; readonly stretches: readonly Interval[] }[];
} {
  const { personId, before, after, how } = change;
  const served = rotationsServed(change);
  const known: MovedIn[] = [];
  for (const rotation of served) {
    const whole = intervalFor(rotation, change);
    if (!whole) continue;
    const moves = activeMoves(movesWithin([whole], before, after, rotation.id), after.directory);
    const moved = rotation.type === 'layers' ? moves.flatMap((move) => notKnown(move, known)) : moves;
    if (moved.length > 0) known.push({ rotationId: rotation.id, moved });
  }
  const stillOn = how === 'time-off' ? served.flatMap((rotation) => dutyIn(rotation, personId, change)) : [];
  return { moved: known, stillOn };
}

/** Those in which the person can serve, rotations by turns first. */
export function rotationsServed({ personId, before, after }: TimeOffChange): readonly Rotation[] {
  const served = rotationsWith(before, personId).flatMap((id) => after.rotations.get(id) ?? []);
  return [
    ...served.filter(({ type }) => type === 'turns'),
    ...served.filter(({ type }) => type === 'layers'),
  ];
}

function intervalFor(rotation: Rotation, { interval, now }: TimeOffChange): Interval | undefined {
  const isBalanced = rotation.type === 'turns' && rotation.balance === true;
  const end = isBalanced ? interval.end.add({ milliseconds: BALANCED_AFTER_DAYS * DAY }) : interval.end;
  return fromNowOn({ start: interval.start, end }, now);
}

/** Of a move in a rotation made of others what is not told by their own already; none where nothing is left. */
export function notKnown(move: Move, known: readonly MovedIn[]): readonly Move[] {
  const told = known.flatMap(({ moved }) => moved.filter(({ personId }) => personId === move.personId));
  const rest = {
    ...move,
    lost: timeWithout(
      move.lost,
      told.flatMap(({ lost }) => lost),
    ).map((each) => ({ ...each, place: 'first' as const })),
    gained: timeWithout(
      move.gained,
      told.flatMap(({ gained }) => gained),
    ).map((each) => ({ ...each, place: 'first' as const })),
  };
  return rest.lost.length + rest.gained.length > 0 ? [rest] : [];
}

function dutyIn(rotation: Rotation, personId: PersonId, { interval, now, after }: TimeOffChange) {
  const ahead = fromNowOn(interval, now);
  const stretches = ahead ? stretchesOf(after, rotation.id, personId, ahead) : [];
  return stretches.length > 0 ? [{ rotationId: rotation.id, stretches }] : [];
}
