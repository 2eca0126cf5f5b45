import { Temporal } from 'temporal-polyfill';
import type { PersonId, RotationId, SwapRequestId } from '../../kernel/ids.ts';
import { type Interval, overlap } from '../../kernel/interval.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Override } from '../model.ts';
import { inMilliseconds, stretchesOf, stretchesOfOwn, timeOffWithin } from '../schedule/stretches.ts';
import {
  type CommonRefusal,
  type Decision,
  inputRefusal,
  isTooLong,
  MOST_DAYS_OFFERED,
  type PassedOnRefusal,
  type Situation,
  serverRefusal,
  withReason,
} from './decision.ts';
import { handOver, takeBack } from './made-overrides.ts';
import { isManagerOf, mayActFor } from './permissions.ts';

/** Two people change places: the taker serves what the requester gives, the requester what the taker gives in return. */
export interface SwapRequest {
  readonly id: SwapRequestId;
  readonly rotationId: RotationId;
  readonly requesterId: PersonId;
  /** Who is asked. */
  readonly takerId: PersonId;
  /** What the requester has and the taker would serve. */
  readonly given: Interval;
  /** What the taker has and the requester would serve in return. */
  readonly returned: Interval;
  readonly reason?: string;
  readonly createdAt: Temporal.Instant;
  /** The requester, or a manager on their behalf. */
  readonly createdBy: PersonId;
  /** Past due follows from the time; it is stored so once everybody concerned is told. A swap that was taken and then undone is withdrawn. */
  readonly state: 'open' | 'taken' | 'declined' | 'withdrawn' | 'past-due';
  /** When and by whom it stopped being open, or was undone. */
  readonly decided?: { readonly at: Temporal.Instant; readonly by: PersonId };
  /** Counts the changes from 1, so that of two who change it at once one wins. */
  readonly version: number;
}

/** What a swap is asked with. */
export interface SwapAsked
  extends Pick<SwapRequest, 'rotationId' | 'requesterId' | 'takerId' | 'given' | 'returned' | 'reason'> {
  /** Who asks: the requester, or a manager on their behalf. */
  readonly actorId: PersonId;
}

/** Why a swap is not to be: now, or when it is asked for. */
type SwapHindrance =
  /** Somebody else is on duty in part of what they would give, or nobody in any of it. */
  | { readonly code: 'not-their-shift'; readonly personId: PersonId; readonly stretch: Interval }
  /** They are on duty, beside the giver, in part of what they would serve. */
  | { readonly code: 'already-on-duty'; readonly personId: PersonId; readonly stretch: Interval }
  /** In what they would serve; the stretch is that of the time off. */
  | { readonly code: 'requester-has-time-off' | 'taker-has-time-off'; readonly stretch: Interval };

/** Why a swap can't be asked for. */
export type SwapAskRefusal =
  | CommonRefusal
  | SwapHindrance
  | { readonly code: 'cannot-swap-with-oneself' }
  | { readonly code: 'stretch-of-no-length' | 'shift-has-begun'; readonly stretch: Interval }
  | { readonly code: 'stretch-too-long'; readonly stretch: Interval; readonly mostDays: number }
  | { readonly code: 'stretches-overlap' }
  /** The requester has offered some of that already, in an open request. */
  | { readonly code: 'already-offered'; readonly request: SwapRequest };

/** Why a swap can't be declined or withdrawn; the request is as it is now. */
export type SwapCloseRefusal =
  | CommonRefusal
  | { readonly code: 'swap-not-open' | 'swap-past-due'; readonly request: SwapRequest };

/** Why a swap can't be taken. */
export type SwapTakeRefusal =
  | SwapCloseRefusal
  | Exclude<SwapHindrance, { readonly code: 'not-their-shift' }>
  /** Since it was asked for, somebody else has come to serve part of what this person would give. */
  | { readonly code: 'shift-has-moved'; readonly personId: PersonId; readonly stretch: Interval };

/** Why a swap can't be undone. */
export type SwapUndoRefusal =
  | CommonRefusal
  | PassedOnRefusal
  | { readonly code: 'swap-not-taken'; readonly request: SwapRequest }
  /** One of the two has begun to serve for the other: only a manager can end it now. */
  | { readonly code: 'swap-under-way' }
  | { readonly code: 'nothing-to-undo' };

/** The state of a request at an instant. It is past due from the moment that either stretch begins. */
export function swapStateAt(request: SwapRequest, now: Temporal.Instant): SwapRequest['state'] {
  return request.state === 'open' && hasBegun(request, now) ? 'past-due' : request.state;
}

/**
 * A new request. Both stretches lie ahead and apart from one another, each is served by whoever would give it and by nobody else
 * (where several are on duty: by nobody without them; gaps, as between the hours, count for nothing), and neither of the two has
 * time off, or is on duty anyway, in what they would serve. `open` are the open requests of the rotation: nobody
 * offers the same twice. A request for cover of the same stretch may stand beside it: whichever is taken first holds.
 */
export function askSwap(
  asked: SwapAsked,
  id: SwapRequestId,
  situation: Situation,
  open: readonly SwapRequest[],
): Result<SwapRequest, SwapAskRefusal> {
  const { rotationId, requesterId, takerId, actorId } = asked;
  const { now } = situation;
  const request: SwapRequest = {
    id,
    rotationId,
    requesterId,
    takerId,
    given: inMilliseconds(asked.given),
    returned: inMilliseconds(asked.returned),
    ...withReason(asked.reason),
    createdAt: now,
    createdBy: actorId,
    state: 'open',
    version: 1,
  };
  const refusal = askRefusal(request, situation) ?? hindrance(request, situation);
  if (refusal) return refused(refusal);
  const other = open.find(
    (one) =>
      one.requesterId === requesterId &&
      swapStateAt(one, now) === 'open' &&
      overlap(one.given, request.given) !== undefined,
  );
  return other ? refused({ code: 'already-offered', request: other }) : ok(request);
}

/**
 * The request taken, by the taker or by a manager on their behalf: overrides on top of the list, over both stretches as far
 * as they are served. Refused where the schedule is no longer what was agreed on.
 */
export function takeSwapRequest(
  request: SwapRequest,
  actorId: PersonId,
  situation: Situation,
): Result<Decision<SwapRequest>, SwapTakeRefusal> {
  const { id, requesterId, takerId, given, returned, reason, createdBy } = request;
  const { rotation, source, now } = situation;
  const closed =
    closeRefusal(request, takerId, actorId, situation) ??
    serverRefusal([requesterId, takerId], source.directory);
  if (closed) return refused(closed);
  const hindered = hindrance(request, situation);
  if (hindered?.code === 'not-their-shift') return refused({ ...hindered, code: 'shift-has-moved' });
  if (hindered) return refused(hindered);

  const by = [...new Set([requesterId, takerId, createdBy, actorId])];
  const made = { how: 'swap', ref: id, by, at: now.toString() } as const;
  const overrides = ways(request).flatMap(({ giverId, serverId, stretch }) =>
    (stretchesOfOwn(source, rotation.id, giverId, stretch) ?? []).map((interval) => {
      const replacement = { personId: serverId, interval, ...withReason(reason), made };
      return handOver(giverId, replacement, rotation, source);
    }),
  );
  return ok({
    request: closedAs('taken', request, actorId, now),
    change: { overrides: [...rotation.overrides, ...overrides], within: [given, returned] },
  });
}

/** The request as it stays where its time has come and nobody took it; undefined where it has not come, or is not open. */
export function swapPastDue(request: SwapRequest, now: Temporal.Instant): SwapRequest | undefined {
  if (request.state !== 'open' || !hasBegun(request, now)) return undefined;
  return { ...request, state: 'past-due', version: request.version + 1 };
}

/** The request declined, by the taker or by a manager on their behalf. */
export function declineSwapRequest(
  request: SwapRequest,
  actorId: PersonId,
  situation: Situation,
): Result<Decision<SwapRequest>, SwapCloseRefusal> {
  const refusal = closeRefusal(request, request.takerId, actorId, situation);
  return refusal ? refused(refusal) : ok({ request: closedAs('declined', request, actorId, situation.now) });
}

/** The request withdrawn, by the requester or by a manager on their behalf. */
export function withdrawSwapRequest(
  request: SwapRequest,
  actorId: PersonId,
  situation: Situation,
): Result<Decision<SwapRequest>, SwapCloseRefusal> {
  const refusal = closeRefusal(request, request.requesterId, actorId, situation);
  return refusal ? refused(refusal) : ok({ request: closedAs('withdrawn', request, actorId, situation.now) });
}

/**
 * A taken swap undone, by either of the two as long as neither stretch has begun: afterwards one would have served for nothing, so
 * that only a manager can, for what has not passed. What one of them has passed on since has to be undone first.
 */
export function undoSwapRequest(
  request: SwapRequest,
  actorId: PersonId,
  { rotation, source, now }: Situation,
): Result<Decision<SwapRequest>, SwapUndoRefusal> {
  const { id, requesterId, takerId } = request;
  const isManager = isManagerOf(actorId, rotation, source.directory);
  if (!isManager && actorId !== requesterId && actorId !== takerId) return refused({ code: 'not-allowed' });
  if (request.state !== 'taken') return refused({ code: 'swap-not-taken', request });

  const isMeant = ({ made }: Override) => made?.how === 'swap' && made.ref === id;
  const { overrides, intervals, passedOn } = takeBack(isMeant, rotation, source.directory, now);
  if (intervals.length === 0) return refused({ code: 'nothing-to-undo' });
  if (!isManager && hasBegun(request, now)) return refused({ code: 'swap-under-way' });
  if (passedOn) return refused({ code: 'passed-on', to: passedOn.personId });
  return ok({
    request: closedAs('withdrawn', request, actorId, now),
    change: { overrides, within: intervals },
  });
}

function askRefusal(request: SwapRequest, { rotation, source, now }: Situation): SwapAskRefusal | undefined {
  const { requesterId, takerId, createdBy, reason, given, returned } = request;
  const { directory } = source;
  const unknown = inputRefusal([requesterId, takerId], reason, directory);
  if (unknown) return unknown;
  if (requesterId === takerId) return { code: 'cannot-swap-with-oneself' };
  if (!mayActFor(createdBy, requesterId, rotation, directory)) return { code: 'not-allowed' };
  const deactivated = serverRefusal([requesterId, takerId], directory);
  if (deactivated) return deactivated;
  for (const stretch of [given, returned]) {
    if (!isBefore(stretch.start, stretch.end)) return { code: 'stretch-of-no-length', stretch };
    if (isTooLong(stretch)) return { code: 'stretch-too-long', stretch, mostDays: MOST_DAYS_OFFERED };
  }
  for (const stretch of [given, returned]) {
    if (!isBefore(now, stretch.start)) return { code: 'shift-has-begun', stretch };
  }
  return overlap(given, returned) && { code: 'stretches-overlap' };
}

/** Who serves what for whom. */
function ways({ requesterId, takerId, given, returned }: SwapRequest) {
  return [
    { giverId: requesterId, serverId: takerId, stretch: given, away: 'taker-has-time-off' },
    { giverId: takerId, serverId: requesterId, stretch: returned, away: 'requester-has-time-off' },
  ] as const;
}

/** What stands in the way of the two changing places, by the schedule as it is. */
function hindrance(request: SwapRequest, { rotation, source }: Situation): SwapHindrance | undefined {
  for (const { giverId, stretch } of ways(request)) {
    if (stretchesOfOwn(source, rotation.id, giverId, stretch)) continue;
    return { code: 'not-their-shift', personId: giverId, stretch };
  }
  for (const { giverId, serverId, stretch, away } of ways(request)) {
    const [twice] = stretchesOf(source, rotation.id, serverId, stretch);
    if (twice) return { code: 'already-on-duty', personId: serverId, stretch: twice };
    for (const served of stretchesOf(source, rotation.id, giverId, stretch)) {
      const off = timeOffWithin(serverId, source.directory, served);
      if (off) return { code: away, stretch: off };
    }
  }
  return undefined;
}

/** Why the request can't be closed by `actorId` in the name of the person. */
function closeRefusal(
  request: SwapRequest,
  personId: PersonId,
  actorId: PersonId,
  { rotation, source, now }: Situation,
): SwapCloseRefusal | undefined {
  if (!mayActFor(actorId, personId, rotation, source.directory)) return { code: 'not-allowed' };
  const state = swapStateAt(request, now);
  if (state === 'open') return undefined;
  return { code: state === 'past-due' ? 'swap-past-due' : 'swap-not-open', request };
}

function closedAs(
  state: SwapRequest['state'],
  request: SwapRequest,
  by: PersonId,
  at: Temporal.Instant,
): SwapRequest {
  return { ...request, state, decided: { at, by }, version: request.version + 1 };
}

function hasBegun({ given, returned }: SwapRequest, now: Temporal.Instant): boolean {
  return !isBefore(now, given.start) || !isBefore(now, returned.start);
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
