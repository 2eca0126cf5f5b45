import type { Temporal } from 'temporal-polyfill';
import type { EditSource } from '../../directory/author.ts';
import type { TopicRepository } from '../../directory/ports.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import type { RotationRepository } from '../../rotations/ports.ts';
import type { Gap } from './gap.ts';

/** The gaps inside of one transaction. */
export interface GapRepository {
  /**
   * Stores the gap as open, in place of what the same person had of the same key that day. Not where they have `MOST_A_DAY` others of
   * that day already. Whatever is older than `KEPT_DAYS` by then is gone.
   */
  record(gap: Gap): Promise<void>;
  /** Those that are open and were asked at `since` or later, latest first; of very many the latest. */
  openSince(since: Temporal.Instant): Promise<readonly Gap[]>;
  /** Closes all that are open of these keys, as of `at`. What is recorded later is open. */
  close(keys: readonly string[], at: Temporal.Instant): Promise<void>;
  /** Opens again what was closed as of exactly `at`, in whole milliseconds. */
  reopen(at: Temporal.Instant): Promise<void>;
}

/** What a transaction about gaps offers. */
export interface GapRepositories {
  readonly gaps: GapRepository;
  readonly topics: TopicRepository;
  /** Who owns one is a manager, too. */
  readonly rotations: Pick<RotationRepository, 'lock'>;
}

/** What the use cases of gaps need. */
export interface GapPorts {
  readonly work: UnitOfWork<GapRepositories>;
  readonly clock: Clock;
  /** From where changes come, for the audit trail; absent: the chat. */
  readonly source?: EditSource;
}
