import type { Temporal } from 'temporal-polyfill';
import type { Delivery, NewDelivery } from '../deliveries/delivery.ts';
import { noticeInstead } from '../deliveries/telling.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Move } from '../rotations/preview/moves.ts';
import type { SwapRequest } from '../rotations/requests/swap.ts';
import { tell, tellMoved } from './telling.ts';

/** What a notice's `about` is, of a swap. */
export function aboutSwap({ id }: Pick<SwapRequest, 'id'>): string {
  return `swap:${id}`;
}

/** What the change of a swap request makes of the schedule, by whom. */
export interface SwapChange {
  readonly request: SwapRequest;
  readonly moved: readonly Move[];
  readonly actorId: PersonId;
  /** All that was told about it so far. */
  readonly told: readonly Delivery[];
}

/** To the taker: they are asked; to the requester: what stands open in their name. */
export function swapOpened(
  request: SwapRequest,
  newId: () => string,
  now: Temporal.Instant,
): readonly NewDelivery[] {
  const about = aboutSwap(request);
  const { id: requestId, requesterId, takerId } = request;
  return [
    tell(takerId, `asked:${about}`, { kind: 'swap/asked', about, requestId }, newId, now),
    tell(requesterId, `offered:${about}`, { kind: 'swap/offered', about, requestId }, newId, now),
  ];
}

/** Taken, declined, withdrawn, past due or undone: the messages about it follow, and whom it concerns hears of it. */
export function swapChanged(
  change: SwapChange,
  newId: () => string,
  now: Temporal.Instant,
): readonly NewDelivery[] {
  const { request, moved, actorId } = change;
  const { rotationId, requesterId, takerId, version } = request;
  const about = aboutSwap(request);
  const answered = answeredTo(request).filter((personId) => personId !== actorId);
  const isUndone = request.state === 'withdrawn' && moved.length > 0;
  const mover = { rotationId, moves: moved, cause: `${about}:${version}`, ref: request.id };
  return [
    ...swapAgain(request, change.told, newId, now),
    ...(isUndone
      ? tellMoved({ ...mover, by: [actorId], how: 'swap-undone' }, newId, now)
      : answered.map((personId) => tellAnswer(personId, request, newId, now))),
    ...(isUndone
      ? []
      : tellMoved({ ...mover, by: [...new Set([requesterId, takerId, actorId])], how: 'swap' }, newId, now)),
  ];
}

/** What was said about it is said anew, as it stands now. */
export function swapAgain(
  { id: requestId, version }: SwapRequest,
  told: readonly Delivery[],
  newId: () => string,
  now: Temporal.Instant,
): readonly NewDelivery[] {
  return told.map((delivery) => {
    const was = delivery.notice.kind.slice('swap/'.length);
    return noticeInstead(delivery, version, { kind: 'swap/again', requestId, was }, newId, now);
  });
}

/** Whom the answer concerns: both where it moves their shifts; else the requester, who waits for it. */
function answeredTo({ state, requesterId, takerId }: SwapRequest): readonly PersonId[] {
  return state === 'taken' ? [requesterId, takerId] : [requesterId];
}

function tellAnswer(
  personId: PersonId,
  request: SwapRequest,
  newId: () => string,
  now: Temporal.Instant,
): NewDelivery {
  const about = aboutSwap(request);
  const cause = `answered:${about}:${request.version}`;
  return tell(personId, cause, { kind: 'swap/answered', about, requestId: request.id }, newId, now);
}
