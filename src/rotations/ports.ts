import type { Temporal } from 'temporal-polyfill';
import type { Author, EditSource } from '../directory/author.ts';
import type { Clock } from '../kernel/clock.ts';
import type { CoverRequestId, RotationId, SwapRequestId } from '../kernel/ids.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { Override } from './model.ts';
import type { CoverRequest } from './requests/cover.ts';
import type { SwapRequest } from './requests/swap.ts';
import type { ScheduleSource } from './schedule/history.ts';

/** The rotations inside of one transaction. */
export interface RotationRepository {
  /** What schedules are computed from, as committed; holds off every other writer of the directory until the transaction ends. */
  lock(): Promise<ScheduleSource>;
  /**
   * Makes these the overrides of the rotation, from `now` on: what was before keeps its answer. Call `lock` first, and read the clock
   * after it: what another writer did meanwhile is the past.
   */
  saveOverrides(
    id: RotationId,
    overrides: readonly Override[],
    now: Temporal.Instant,
    author: Author,
  ): Promise<void>;
}

/** Requests that change from one version to the next: of two who change the same one at once, one wins. */
export interface VersionedRepository<Id, Request> {
  byId(id: Id): Promise<Request | undefined>;
  /** Those that are open, soonest created first. */
  openIn(rotationId: RotationId): Promise<readonly Request[]>;
  /** Open ones whose time has come by `now`, so that nobody can take them any more, `most` of them, the earliest due first. */
  due(now: Temporal.Instant, most: number): Promise<readonly Request[]>;
  /**
   * Stores the request: a new one (version 1) where there is none of its id, else over the version before it. False, and nothing
   * stored, where it has been changed meanwhile.
   */
  save(request: Request): Promise<boolean>;
}

export type SwapRequestRepository = VersionedRepository<SwapRequestId, SwapRequest>;
export type CoverRequestRepository = VersionedRepository<CoverRequestId, CoverRequest>;

/** What a transaction about rotations offers. */
export interface RotationRepositories {
  readonly rotations: RotationRepository;
  readonly swapRequests: SwapRequestRepository;
  readonly coverRequests: CoverRequestRepository;
}

/** What the use cases of rotations need. */
export interface RotationPorts {
  readonly work: UnitOfWork<RotationRepositories>;
  readonly clock: Clock;
  /** An id that nothing has: of a request, or of an override, by which it can be taken back. */
  readonly newId: () => string;
  /** From where changes come, for the audit trail; absent: the chat. */
  readonly source?: EditSource;
}
