import type { DirectoryRepository, EditRepository } from '../../src/exchange/ports.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { UnitOfWork } from '../../src/kernel/unit-of-work.ts';
import type { GapRepositories } from '../../src/lookup/gaps/ports.ts';
import type { SnapshotSource } from '../../src/lookup/ports.ts';
import type { RotationRepository } from '../../src/rotations/ports.ts';

/** All that the command line has from outside: the terminal, files, the clock, and the ways to the database and the server. */
export interface CliEnvironment {
  /** Results, and only those, so that they can be piped on. */
  readonly stdout: TextSink;
  /** What went wrong, in words. */
  readonly stderr: TextSink;
  /** All of a file; of standard input where the path is `-`. Rejects with Node's error (`code: 'ENOENT'`, …). */
  readBytes(path: string): Promise<Uint8Array>;
  readonly clock: Clock;
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
  readonly unitOfWork: UnitOfWork<
    GapRepositories & {
      readonly directory: DirectoryRepository;
      readonly edits: EditRepository;
      readonly rotations: RotationRepository;
    }
  >;
  readonly snapshots: SnapshotSource;
  close(): Promise<void>;
}
