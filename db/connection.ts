import type { PgDatabase, PgQueryResultHKT, PgTransactionConfig } from 'drizzle-orm/pg-core';

/** What runs statements: a whole database or a transaction in it, whichever driver is below. */
export type Executor = PgDatabase<PgQueryResultHKT>;

/** Where statements run. */
export interface Connection {
  /** Runs statements that only read, each on its own. They may be run again. */
  read<Value>(work: (db: Executor) => Promise<Value>): Promise<Value>;
  /** Runs `work` as a transaction; again only where that is `read only`. */
  transaction<Value>(
    work: (transaction: Executor) => Promise<Value>,
    config?: PgTransactionConfig,
  ): Promise<Value>;
}

/** A database that is open and migrated. */
export interface OpenConnection extends Connection {
  readonly kind: 'embedded' | 'shared' | 'postgres';
  /** The fault that an error of the driver stands for, or the error itself where it is none of ours. */
  explain(error: unknown): unknown;
  /** Makes room of what was deleted, where no server does so by itself. */
  tidy?(): Promise<void>;
  /** Ends it. Nothing may run any more. */
  close(): Promise<void>;
}
