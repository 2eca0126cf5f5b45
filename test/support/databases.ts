import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import postgres from 'postgres';
import { afterAll, describe, inject } from 'vitest';
import type { OpenConnection } from '../../db/connection.ts';
import type { Database } from '../../db/database.ts';
import { openEmbedded } from '../../db/embedded.ts';
import { MIGRATIONS } from '../../db/migrate.ts';
import { databaseOver, openDatabase } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import type { QueuePace } from '../../db/queue-jobs.ts';
import * as schema from '../../db/schema.ts';
import { silentLogger } from './logger.ts';
import { createMemoryDatabase } from './memory.ts';

/** One database. */
export interface TestPlace {
  /** Opens it. Opening it again gives what a second replica would have. */
  open(): Promise<Database>;
}

/** A kind of database. */
export interface Backend {
  readonly name: 'memory' | 'PGlite' | 'PostgreSQL';
  /** An empty one; closed and removed at the end of the suite. What was got before from this backend is no longer to be used. */
  fresh(): Promise<TestPlace>;
}

/** Runs the suite on each kind of database. */
export function describeEachDatabase(
  name: string,
  suite: (backend: Backend) => void,
  pace?: QueuePace,
): void {
  describe(`${name} (memory)`, () => suite(memoryBackend(pace)));
  describe(`${name} (PGlite)`, () =>
    suite(
      backendOver(
        'PGlite',
        async () => {
          const { options, remove } = await freshFolder();
          return { connection: await openEmbedded(options.dataDir, silentLogger), remove };
        },
        pace,
      ),
    ));
  describe(`${name} (PostgreSQL)`, () =>
    suite(
      backendOver(
        'PostgreSQL',
        async () => {
          const { options, remove } = await freshDatabase();
          return { connection: await openPostgres(options.url, silentLogger), remove };
        },
        pace,
      ),
    ));
}

function memoryBackend(pace?: QueuePace): Backend {
  let closeLast = async (): Promise<void> => {};
  afterAll(() => closeLast());
  return {
    name: 'memory',
    async fresh() {
      const database = createMemoryDatabase(undefined, pace);
      await closeLast();
      closeLast = database.close;
      return { open: async () => database };
    },
  };
}

interface Opened {
  readonly connection: OpenConnection;
  remove(): Promise<void>;
}

/** Opens one database for the whole suite, and empties it each time a fresh one is wanted: opening takes its time. */
function backendOver(name: Backend['name'], openOne: () => Promise<Opened>, pace?: QueuePace): Backend {
  let opened: Promise<Opened> | undefined;
  let databases: Database[] = [];

  async function closeDatabases(): Promise<void> {
    await Promise.all(databases.map((database) => database.close()));
    databases = [];
  }

  afterAll(async () => {
    await closeDatabases();
    const one = await opened;
    await one?.connection.close();
    await one?.remove();
  });

  return {
    name,
    async fresh() {
      await closeDatabases();
      opened ??= openOne();
      const { connection } = await opened;
      await empty(connection);
      return {
        async open() {
          const database = databaseOver({ ...connection, close: async () => {} }, silentLogger, pace);
          databases.push(database);
          return database;
        },
      };
    },
  };
}

async function empty(connection: OpenConnection): Promise<void> {
  const { directoryRevisions, ...others } = schema;
  const tables = sql.join(
    Object.values(others).map((table) => sql`${table}`),
    sql`, `,
  );
  await connection.transaction(async (transaction) => {
    await transaction.execute(sql`truncate ${tables}, pgboss.job, pgboss.archive`);
    await transaction.execute(sql`update pgboss.version set maintained_on = null`);
    await transaction
      .update(directoryRevisions)
      .set({ revision: 0, appliedRevision: null, erasedRevision: null });
  });
}

/** A data folder that holds a migrated database, copied, since creating one takes seconds. */
export async function freshFolder(): Promise<{ options: { dataDir: string }; remove(): Promise<void> }> {
  const template = await folderTemplate();
  const dataDir = await mkdtemp(join(tmpdir(), 'pointperson-data-'));
  await copy(join(template, 'database'), join(dataDir, 'database'));
  return {
    options: { dataDir },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

/** Three times as fast as `fs.cp` on the thousand files of a cluster. */
async function copy(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-R', from, to]);
}

/** An empty database on the server of this run. */
export async function freshDatabase(): Promise<{ options: { url: string }; remove(): Promise<void> }> {
  const server = inject('postgres');
  if ('missing' in server) throw new Error(`There is no PostgreSQL to test with: ${server.missing}`);
  const name = `pointperson_${randomBytes(6).toString('hex')}`;
  await onServer(server.url, `create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    options: { url: url.href },
    remove: () => onServer(server.url, `drop database ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = postgres(url, { max: 1 });
  await client.unsafe(statement);
  await client.end();
}

/** The folder that is copied: made once for a version of PGlite and of the migrations, and moved into place whole. */
async function folderTemplate(): Promise<string> {
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
  const hash = createHash('sha256');
  hash.update(await readFile(join(modules, '@electric-sql/pglite/package.json')));
  for (const migration of readMigrationFiles(MIGRATIONS)) hash.update(migration.hash);
  const cache = join(modules, '.cache/pointperson');
  const template = join(cache, `data-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(template)) return template;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'new-'));
  const database = await openDatabase({ dataDir: unfinished }, silentLogger);
  await database.close();
  try {
    await rename(unfinished, template);
  } catch (error) {
    if (!existsSync(template)) throw error;
    await rm(unfinished, { recursive: true }); // another worker was faster
  }
  return template;
}
