import { Temporal } from 'temporal-polyfill';
import type { Person } from '../directory/model.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';
import type { OnDuty, Rotation, Rotations, Shift } from '../rotations/model.ts';
import { rotationAt, type ScheduleSource, sourceAt } from '../rotations/schedule/history.ts';
import { dutyAt, finalSchedule } from '../rotations/schedule/schedule.ts';

/** A stretch in which somebody is on duty, as they see it: without a break, from their own point of view. */
export interface OwnShift {
  readonly rotation: Rotation;
  readonly shift: Interval;
  /** Who has the first place all the while, where it is somebody else. */
  readonly first?: Person;
  /** Who is on duty beside them all the while; empty where somebody else has the first place. */
  readonly alongside: readonly Person[];
}

/**
 * The person's shifts in the rotation over the interval, whichever place they have. One that is on at its start may begin earlier;
 * one that is on at its end comes with its true end.
 */
export function ownShifts(
  snapshot: ScheduleSource,
  id: RotationId,
  personId: PersonId,
  interval: Interval,
): readonly OwnShift[] {
  return stretchesOf(finalSchedule(snapshot, id, interval), personId).flatMap((pieces): OwnShift[] => {
    const [{ start }, last] = [pieces[0], pieces.at(-1) ?? pieces[0]];
    const rotation = rotationAt(snapshot, id, start);
    if (rotation === undefined) return [];
    const end = last.end.equals(interval.end) ? dutyAt(snapshot, id, last.start).shift.end : last.end;
    return [{ rotation, shift: { start, end }, ...othersIn(snapshot, pieces, personId) }];
  });
}

type Pieces = readonly [Shift, ...Shift[]];

/** Neighbouring shifts in which the person is in the same way, whoever else is. */
function stretchesOf(shifts: readonly Shift[], personId: PersonId): readonly Pieces[] {
  const stretches: [Shift, ...Shift[]][] = [];
  for (const shift of shifts) {
    const place = placeIn(shift, personId);
    if (place === undefined) continue;
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch && last?.end.equals(shift.start) && placeIn(last, personId) === place) stretch.push(shift);
    else stretches.push([shift]);
  }
  return stretches;
}

/** How the person is on duty: first or not, and where they come from; undefined where they are not. */
function placeIn(shift: Shift, personId: PersonId): string | undefined {
  const index = listOf(shift).findIndex((each) => each.personId === personId);
  if (index < 0) return undefined;
  return `${index === 0 ? 'first' : 'beside'} ${listOf(shift)[index]?.source}`;
}

function listOf({ personId, source, alongside = [] }: Shift): readonly OnDuty[] {
  return personId === null ? alongside : [{ personId, source }, ...alongside];
}

function othersIn(
  snapshot: ScheduleSource,
  pieces: Pieces,
  personId: PersonId,
): Pick<OwnShift, 'first' | 'alongside'> {
  const [piece, ...more] = pieces;
  const { people } = sourceAt(snapshot, piece.start).directory;
  if (piece.personId !== personId) {
    const isSame = more.every((each) => each.personId === piece.personId);
    const first = isSame && piece.personId !== null ? people.get(piece.personId) : undefined;
    return { alongside: [], ...(first && { first }) };
  }
  const ids = (piece.alongside ?? []).map((each) => each.personId);
  const always = ids.filter((id) => more.every((each) => placeIn(each, id) !== undefined));
  return { alongside: always.flatMap((id) => people.get(id) ?? []) };
}

/**
 * The shifts of one person, each duty once. Where a rotation is made of others, people know their duty by the name under which they
 * are asked: of a layer that no topic asks, nothing is shown beside a rotation made of it that a topic does ask; else the layer
 * goes before the rotation made of it.
 */
export function withoutRepeats(
  rotations: Rotations,
  asked: ReadonlySet<RotationId>,
  shifts: readonly OwnShift[],
): readonly OwnShift[] {
  const isAsked = ({ rotation }: OwnShift): boolean => asked.has(rotation.id);
  const behind = new Set(
    shifts.filter(isAsked).flatMap(({ rotation }) => [...layersBelow(rotations, rotation)]),
  );
  const isKnown = (own: OwnShift): boolean => isAsked(own) || !behind.has(own.rotation.id);
  return shifts.filter((own) => {
    if (!isKnown(own)) return false;
    const below = layersBelow(rotations, own.rotation);
    // What a layer that is not shown has on is on in an asked rotation, so one that is not asked need not tell of it either.
    const tellsIt = (other: OwnShift) => below.has(other.rotation.id) && (isKnown(other) || !isAsked(own));
    return !shifts.some((other) => tellsIt(other) && covers(other.shift, own.shift));
  });
}

function covers(outer: Interval, inner: Interval): boolean {
  const { compare } = Temporal.Instant;
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

/** The rotations that this one is made of, and those that they are made of. */
function layersBelow(rotations: Rotations, rotation: Rotation): ReadonlySet<RotationId> {
  const below = new Set<RotationId>();
  const waiting = [rotation];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'turns') continue;
    for (const { rotationId } of next.layers) {
      const layer = rotations.get(rotationId);
      if (layer === undefined || below.has(rotationId)) continue;
      below.add(rotationId);
      waiting.push(layer);
    }
  }
  return below;
}
