import type { Temporal } from 'temporal-polyfill';
import type { Delivery, NewDelivery } from '../deliveries/delivery.ts';
import { noticeInstead } from '../deliveries/telling.ts';
import { isActive } from '../directory/active.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';
import type { Move } from '../rotations/preview/moves.ts';
import { type CoverRequest, stretchesOffered } from '../rotations/requests/cover.ts';
import type { Situation } from '../rotations/requests/decision.ts';
import { whoCanServe } from '../rotations/requests/permissions.ts';
import { stretchesOf, timeOffIn, timeWithout } from '../rotations/schedule/stretches.ts';
import { packed } from './packed.ts';
import { tell, tellMoved } from './telling.ts';

/** What a notice's `about` is, of cover. */
export function aboutCover({ id }: Pick<CoverRequest, 'id'>): string {
  return `cover:${id}`;
}

/** What the change of a cover request makes of the schedule, by whom. */
export interface CoverChange {
  readonly request: CoverRequest;
  readonly moved: readonly Move[];
  readonly actorId: PersonId;
  /** All that was told about it so far. */
  readonly told: readonly Delivery[];
}

/** Who took which pieces just now. */
export interface CoverPieces {
  readonly takerId: PersonId;
  readonly pieces: readonly Interval[];
}

/** Everybody who could take some of it: they can serve, are active, and neither on duty nor away all that time. */
export function whoCouldCover(request: CoverRequest, situation: Situation): readonly PersonId[] {
  const { rotation, source, now } = situation;
  const offered = stretchesOffered(request, situation);
  return whoCanServe(rotation, source, now).filter(
    (personId) =>
      personId !== request.requesterId &&
      isActive(source.directory.people.get(personId)) &&
      offered.some((stretch) => isFreeIn(stretch, personId, request, situation)),
  );
}

function isFreeIn(
  stretch: Interval,
  personId: PersonId,
  { rotationId }: CoverRequest,
  { source }: Situation,
): boolean {
  const busy = [
    ...stretchesOf(source, rotationId, personId, stretch),
    ...timeOffIn(personId, source.directory, stretch),
  ];
  return timeWithout([stretch], busy).length > 0;
}

/** To whoever could take it: they are asked; to the requester: what stands open in their name. Not to who asked on their behalf. */
export function coverOpened(
  request: CoverRequest,
  situation: Situation,
  newId: () => string,
): readonly NewDelivery[] {
  const about = aboutCover(request);
  const { id: requestId, requesterId, createdBy } = request;
  const asked = whoCouldCover(request, situation).filter((personId) => personId !== createdBy);
  const { now } = situation;
  return [
    ...asked.map((personId) =>
      tell(personId, `asked:${about}`, { kind: 'cover/asked', about, requestId }, newId, now),
    ),
    tell(requesterId, `offered:${about}`, { kind: 'cover/offered', about, requestId }, newId, now),
  ];
}

/** Some of it was taken: the messages about it follow; requester and taker hear of it, and who else it moves. */
export function coverTaken(
  change: CoverChange,
  { takerId, pieces }: CoverPieces,
  newId: () => string,
  now: Temporal.Instant,
): readonly NewDelivery[] {
  const { request, moved, actorId } = change;
  const { id: requestId, rotationId, requesterId, version } = request;
  const about = aboutCover(request);
  const { stretches, more } = packed(pieces);
  const notice = { kind: 'cover/answered', about, requestId, takerId, by: actorId, stretches, more };
  const both = [requesterId, takerId];
  const by = [...new Set([takerId, requesterId, actorId])];
  return [
    ...coverAgain(request, change.told, newId, now),
    ...both
      .filter((personId) => personId !== actorId)
      .map((personId) => tell(personId, `answered:${about}:${version}`, notice, newId, now)),
    ...tellMoved(
      { rotationId, moves: moved, by, cause: `${about}:${version}`, how: 'cover', ref: requestId },
      newId,
      now,
    ),
  ];
}

/** Withdrawn, given back or past due: the messages about it follow, and whose shifts move back hears of it. */
export function coverChanged(
  { request, moved, actorId, told }: CoverChange,
  newId: () => string,
  now: Temporal.Instant,
): readonly NewDelivery[] {
  const { id: ref, rotationId, version } = request;
  const cause = `${aboutCover(request)}:${version}`;
  return [
    ...coverAgain(request, told, newId, now),
    ...tellMoved({ rotationId, moves: moved, by: [actorId], cause, how: 'cover-undone', ref }, newId, now),
  ];
}

/** What was said about it is said anew, as it stands now; that somebody took some of it stays said. */
export function coverAgain(
  { id: requestId, version }: CoverRequest,
  told: readonly Delivery[],
  newId: () => string,
  now: Temporal.Instant,
): readonly NewDelivery[] {
  return told.flatMap((delivery) => {
    const was = delivery.notice.kind.slice('cover/'.length);
    if (was === 'answered') return [];
    return [noticeInstead(delivery, version, { kind: 'cover/again', requestId, was }, newId, now)];
  });
}
