import type { Temporal } from 'temporal-polyfill';
import type { CoverRequestId, PersonId, RotationId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';

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
  /** `taken`: nothing is left to take. `withdrawn`: what is not taken is no longer offered. Past due follows from the time. */
  readonly state: 'open' | 'taken' | 'withdrawn';
  /** Counts the changes from 1, so that of two who change it at once one wins. */
  readonly version: number;
}

/** A piece of the window that somebody took. */
export interface CoverTaken {
  readonly takerId: PersonId;
  readonly interval: Interval;
  readonly at: Temporal.Instant;
}
