import { Temporal } from 'temporal-polyfill';
import type { CoverRequestId, PersonId, RotationId } from '../../kernel/ids.ts';
import { type Interval, overlap } from '../../kernel/interval.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { fromNowOn, inMilliseconds, stretchesOf, timeOffWithin, timeWithout } from '../schedule/stretches.ts';
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
import { canServe, mayActFor } from './permissions.ts';

/** What somebody has on in a window, offered to the whole rotation: the first taker wins, whole or part by part. */
export interface CoverRequest {
  readonly id: CoverRequestId;
  readonly rotationId: RotationId;
  readonly requesterId: PersonId;
  readonly window: Interval;
  /** What has been taken, in the order in which it was; the pieces do not overlap. */
  readonly taken: readonly CoverTaken[];
  readonly reason?: string;
  readonly createdAt: Temporal.Instant;
  /** The requester, or a manager on their behalf. */
  readonly createdBy: PersonId;
  /**
   * `taken`: nothing is left to take. `withdrawn`: what is not taken is no longer offered. Past due follows from the time; it is stored so
   * once everybody concerned is told.
   */
  readonly state: 'open' | 'taken' | 'withdrawn' | 'past-due';
  /** Counts the changes from 1, so that of two who change it at once one wins. */
  readonly version: number;
}

/** A piece of the window that somebody took. */
export interface CoverTaken {
  readonly takerId: PersonId;
  readonly interval: Interval;
  readonly at: Temporal.Instant;
}

/** What cover is asked with. */
export interface CoverAsked extends Pick<CoverRequest, 'rotationId' | 'requesterId' | 'window' | 'reason'> {
  /** Who asks: the requester, or a manager on their behalf. */
  readonly actorId: PersonId;
}

/** Who takes what. */
export interface CoverTake {
  readonly takerId: PersonId;
  /** Absent: all that is left. */
  readonly part?: Interval;
  /** The taker, or a manager on their behalf. */
  readonly actorId: PersonId;
}

/** In whose name what is undone. */
export interface CoverUndo {
  /** The requester: all that was taken, and nothing is offered any more. A taker: what they took, which is on offer again. */
  readonly personId: PersonId;
  /** The same, or a manager on their behalf. */
  readonly actorId: PersonId;
}

/** Why cover can't be asked for. */
export type CoverAskRefusal =
  | CommonRefusal
  | { readonly code: 'window-of-no-length' | 'window-has-passed' }
  | { readonly code: 'window-too-long'; readonly mostDays: number }
  /** The requester is not on duty in the window. */
  | { readonly code: 'nothing-to-cover' }
  /** The requester has offered some of the window already, in an open request. */
  | { readonly code: 'already-offered'; readonly request: CoverRequest };

/** Why cover can't be withdrawn; the request is as it is now. */
export type CoverWithdrawRefusal =
  | CommonRefusal
  | { readonly code: 'cover-not-open' | 'cover-past-due'; readonly request: CoverRequest };

/** Why cover can't be taken. */
export type CoverTakeRefusal =
  | CoverWithdrawRefusal
  | { readonly code: 'cannot-take-own-cover' | 'cannot-serve' | 'part-outside-window' }
  /** Others were faster, with these pieces; none: the requester no longer is on duty there. */
  | { readonly code: 'nothing-left'; readonly taken: readonly CoverTaken[] }
  /** In part of what they would take, beside the requester. */
  | { readonly code: 'already-on-duty'; readonly stretch: Interval }
  | { readonly code: 'taker-has-time-off'; readonly stretch: Interval };

/** Why cover can't be undone. */
export type CoverUndoRefusal = CommonRefusal | PassedOnRefusal | { readonly code: 'nothing-to-undo' };

/** The state of a request at an instant. It is past due from the end of the window on: what is running can still be covered. */
export function coverStateAt(request: CoverRequest, now: Temporal.Instant): CoverRequest['state'] {
  return coverPastDue(request, now)?.state ?? request.state;
}

/** The request as it stays where its time has passed and some of it was never taken; undefined where it has not, or is not open. */
export function coverPastDue(request: CoverRequest, now: Temporal.Instant): CoverRequest | undefined {
  const isOver = Temporal.Instant.compare(now, request.window.end) >= 0;
  if (request.state !== 'open' || !isOver) return undefined;
  return { ...request, state: 'past-due', version: request.version + 1 };
}

/** What is still to be had of an open request: where the requester is on duty in the window from now on, unless it was taken. */
export function stretchesOffered(
  { rotationId, requesterId, window, taken }: CoverRequest,
  { source, now }: Pick<Situation, 'source' | 'now'>,
): readonly Interval[] {
  const ahead = fromNowOn(window, now);
  if (!ahead) return [];
  const pieces = taken.map(({ interval }) => interval);
  return timeWithout(stretchesOf(source, rotationId, requesterId, ahead), pieces);
}

/**
 * A new request, its window from now on at the earliest. The requester has to be on duty somewhere in it. `open` are the open
 * requests of the rotation: nobody offers the same twice.
 */
export function askCover(
  asked: CoverAsked,
  id: CoverRequestId,
  { rotation, source, now }: Situation,
  open: readonly CoverRequest[],
): Result<CoverRequest, CoverAskRefusal> {
  const { rotationId, requesterId, actorId } = asked;
  const refusal = inputRefusal([requesterId], asked.reason, source.directory);
  if (refusal) return refused(refusal);
  if (!mayActFor(actorId, requesterId, rotation, source.directory)) return refused({ code: 'not-allowed' });
  const whole = inMilliseconds(asked.window);
  if (Temporal.Instant.compare(whole.start, whole.end) >= 0) return refused({ code: 'window-of-no-length' });
  const window = fromNowOn(whole, now);
  if (!window) return refused({ code: 'window-has-passed' });
  if (isTooLong(window)) return refused({ code: 'window-too-long', mostDays: MOST_DAYS_OFFERED });

  const request: CoverRequest = {
    id,
    rotationId,
    requesterId,
    window,
    taken: [],
    ...withReason(asked.reason),
    createdAt: now,
    createdBy: actorId,
    state: 'open',
    version: 1,
  };
  if (stretchesOffered(request, { source, now }).length === 0) return refused({ code: 'nothing-to-cover' });
  const other = open.find(
    (one) =>
      one.requesterId === requesterId &&
      coverStateAt(one, now) === 'open' &&
      overlap(one.window, window) !== undefined,
  );
  return other ? refused({ code: 'already-offered', request: other }) : ok(request);
}

/**
 * The request taken, whole or in part, by anybody who can serve in the rotation (`canServe`): an override on top of the list for
 * each stretch that the requester has there and that nobody took before. Where part of it is gone, the rest is taken.
 */
export function takeCoverRequest(
  request: CoverRequest,
  take: CoverTake,
  situation: Situation,
): Result<Decision<CoverRequest>, CoverTakeRefusal> {
  const { rotation, source, now } = situation;
  const { takerId, actorId } = take;
  const refusal = takerRefusal(request, take, situation);
  if (refusal) return refused(refusal);
  const part = take.part ? inMilliseconds(take.part) : request.window;
  const ahead = fromNowOn(request.window, now);
  const wanted = ahead && overlap(ahead, part);
  if (!wanted) return refused({ code: 'part-outside-window' });

  const offered = stretchesOffered(request, situation);
  const pieces = offered.flatMap((stretch) => overlap(stretch, wanted) ?? []);
  const hindered = pieceRefusal(request, pieces, wanted, takerId, situation);
  if (hindered) return refused(hindered);

  const by = [...new Set([request.requesterId, takerId, request.createdBy, actorId])];
  const made = { how: 'cover', ref: request.id, by, at: now.toString() } as const;
  const overrides = pieces.map((interval) =>
    handOver(
      request.requesterId,
      { personId: takerId, interval, ...withReason(request.reason), made },
      rotation,
      source,
    ),
  );
  const isAllTaken = timeWithout(offered, pieces).length === 0;
  return ok({
    request: {
      ...request,
      taken: [...request.taken, ...pieces.map((interval) => ({ takerId, interval, at: now }))],
      state: isAllTaken ? 'taken' : 'open',
      version: request.version + 1,
    },
    change: { overrides: [...rotation.overrides, ...overrides], within: pieces },
  });
}

/** The request withdrawn, by the requester or by a manager on their behalf. What was taken stays taken. */
export function withdrawCoverRequest(
  request: CoverRequest,
  actorId: PersonId,
  { rotation, source, now }: Situation,
): Result<Decision<CoverRequest>, CoverWithdrawRefusal> {
  if (!mayActFor(actorId, request.requesterId, rotation, source.directory)) {
    return refused({ code: 'not-allowed' });
  }
  const closed = closedRefusal(request, now);
  if (closed) return refused(closed);
  return ok({ request: { ...request, state: 'withdrawn', version: request.version + 1 } });
}

/**
 * What was taken given back, for what has not passed, to the requester: by them (all of it; nothing is offered any more), by a
 * taker (theirs; it is on offer again, unless the request was withdrawn), or by a manager in the name of either. What a taker
 * has passed on since has to be undone first.
 */
export function undoCoverRequest(
  request: CoverRequest,
  { personId, actorId }: CoverUndo,
  { rotation, source, now }: Situation,
): Result<Decision<CoverRequest>, CoverUndoRefusal> {
  if (!mayActFor(actorId, personId, rotation, source.directory)) return refused({ code: 'not-allowed' });
  const isRequester = personId === request.requesterId;
  const isTheirs = (takerId: PersonId | null) => isRequester || takerId === personId;
  const { overrides, intervals, passedOn } = takeBack(
    ({ made, personId: takerId }) => made?.how === 'cover' && made.ref === request.id && isTheirs(takerId),
    rotation,
    source.directory,
    now,
  );
  if (intervals.length === 0) return refused({ code: 'nothing-to-undo' });
  if (passedOn) return refused({ code: 'passed-on', to: passedOn.personId });
  const taken = request.taken.flatMap((piece): readonly CoverTaken[] =>
    isTheirs(piece.takerId)
      ? timeWithout([piece.interval], intervals).map((interval) => ({ ...piece, interval }))
      : [piece],
  );
  const reopened = request.state === 'taken' ? 'open' : request.state;
  return ok({
    request: {
      ...request,
      taken,
      state: isRequester ? 'withdrawn' : reopened,
      version: request.version + 1,
    },
    change: { overrides, within: intervals },
  });
}

function takerRefusal(
  request: CoverRequest,
  { takerId, actorId }: CoverTake,
  { rotation, source, now }: Situation,
): CoverTakeRefusal | undefined {
  const { directory } = source;
  if (!mayActFor(actorId, takerId, rotation, directory)) return { code: 'not-allowed' };
  const refusal = closedRefusal(request, now) ?? serverRefusal([takerId], directory);
  if (refusal) return refusal;
  if (takerId === request.requesterId) return { code: 'cannot-take-own-cover' };
  return canServe(takerId, rotation, source, now) ? undefined : { code: 'cannot-serve' };
}

function pieceRefusal(
  request: CoverRequest,
  pieces: readonly Interval[],
  wanted: Interval,
  takerId: PersonId,
  { rotation, source }: Situation,
): CoverTakeRefusal | undefined {
  if (pieces.length === 0) {
    const taken = request.taken.filter(({ interval }) => overlap(interval, wanted));
    return { code: 'nothing-left', taken };
  }
  for (const piece of pieces) {
    const [twice] = stretchesOf(source, rotation.id, takerId, piece);
    if (twice) return { code: 'already-on-duty', stretch: twice };
    const away = timeOffWithin(takerId, source.directory, piece);
    if (away) return { code: 'taker-has-time-off', stretch: away };
  }
  return undefined;
}

function closedRefusal(request: CoverRequest, now: Temporal.Instant): CoverWithdrawRefusal | undefined {
  const state = coverStateAt(request, now);
  if (state === 'open') return undefined;
  return { code: state === 'past-due' ? 'cover-past-due' : 'cover-not-open', request };
}
