import type { ErasureRepositories } from '../../src/edits/erasure.ts';
import type { EditRepositories } from '../../src/edits/ports.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { UnitOfWork } from '../../src/kernel/unit-of-work.ts';
import type { GapRepositories } from '../../src/lookup/gaps/ports.ts';
import type { SnapshotSource } from '../../src/lookup/ports.ts';

/** All that the command line has from outside: the terminal, files, the clock, and the ways to the database and the server. */
export interface CliEnvironment {
  /** Results, and only those, so that they can be piped on. */
  readonly stdout: TextSink;
  /** What went wrong, in words. */
  readonly stderr: TextSink;
  /** All of a file; of standard input where the path is `-`. Rejects with Node's error (`code: 'ENOENT'`, …). */
  readBytes(path: string): Promise<Uint8Array>;
  /** Makes the file say this, whatever was in it. Rejects with Node's error. */
  writeText(path: string, text: string): Promise<void>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** What the machine calls whoever types; undefined where it does not say. */
  readonly userName: string | undefined;
  /** The program's own, for `--version`. */
  readonly version: string;
  /** Opens the database, migrated; rejects with a fault that says why it can't be opened. */
  open(options: DataOptions): Promise<OpenedDatabase>;
  /** Runs the product until it is stopped, and resolves to its exit code. */
  start(options: DataOptions): Promise<number>;
}

export interface TextSink {
  write(text: string): unknown;
}

/** Where the data is; at most one of the two. Neither: what the configuration says. */
export interface DataOptions {
  /** A folder for the embedded database. */
  readonly dataDir?: string;
  /** The address of a PostgreSQL database. */
  readonly databaseUrl?: string;
}

export interface OpenedDatabase {
  readonly unitOfWork: UnitOfWork<GapRepositories & EditRepositories & ErasureRepositories>;
  readonly snapshots: SnapshotSource;
  close(): Promise<void>;
}
