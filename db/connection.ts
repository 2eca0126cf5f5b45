import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** What runs statements: a whole database or a transaction in it, whichever driver is below. */
export type Executor = PgDatabase<PgQueryResultHKT>;

/** A database that is open and migrated. */
export interface Connection {
  readonly kind: 'embedded' | 'shared' | 'postgres';
  readonly orm: Executor;
  /** The fault that an error of the driver stands for, or the error itself where it is none of ours. */
  explain(error: unknown): unknown;
  /** Waits for what runs. */
  close(): Promise<void>;
}
