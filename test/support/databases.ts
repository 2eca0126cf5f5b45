import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import postgres from 'postgres';
import { afterAll, describe, inject } from 'vitest';
import type { Database } from '../../db/database.ts';
import { type DatabaseOptions, openDatabase } from '../../db/open.ts';
import { silentLogger } from './logger.ts';
import { createMemoryDatabase } from './memory.ts';

/** One database, new and empty. */
export interface TestPlace {
  /** Opens it. Opening it again gives what a second replica would have. */
  open(): Promise<Database>;
}

/** Where such databases come from. All that is opened is closed and removed at the end of the suite. */
export interface Backend {
  readonly name: 'memory' | 'PGlite' | 'PostgreSQL';
  fresh(): Promise<TestPlace>;
}

/** Runs the suite on each kind of database. */
export function describeEachDatabase(name: string, suite: (backend: Backend) => void): void {
  describe(`${name} (memory)`, () => suite(memoryBackend()));
  describeEachRealDatabase(name, suite);
}

/** Runs the suite on the databases that keep something. */
export function describeEachRealDatabase(name: string, suite: (backend: Backend) => void): void {
  describe(`${name} (PGlite)`, () => suite(backendOver('PGlite', freshFolder)));
  describe(`${name} (PostgreSQL)`, () => suite(backendOver('PostgreSQL', freshDatabase)));
}

function memoryBackend(): Backend {
  return {
    name: 'memory',
    async fresh() {
      const database = createMemoryDatabase();
      return { open: async () => database };
    },
  };
}

interface Fresh {
  readonly options: DatabaseOptions;
  remove(): Promise<void>;
}

function backendOver(name: Backend['name'], create: () => Promise<Fresh>): Backend {
  const cleanUps: (() => Promise<void>)[] = [];
  afterAll(async () => {
    // Last opened, first closed: the first to open a folder serves the others.
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  });
  return {
    name,
    async fresh() {
      const { options, remove } = await create();
      cleanUps.push(remove);
      return {
        async open() {
          const database = await openDatabase(options, silentLogger);
          cleanUps.push(database.close);
          return database;
        },
      };
    },
  };
}

/** A data folder that holds a cluster without tables, copied, since creating one takes seconds. */
export async function freshFolder(): Promise<{ options: { dataDir: string }; remove(): Promise<void> }> {
  const template = await clusterTemplate();
  const dataDir = await mkdtemp(join(tmpdir(), 'pointperson-data-'));
  await cp(template, join(dataDir, 'database'), { recursive: true });
  return {
    options: { dataDir },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
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

/** The folder from which clusters are copied: made once a version of PGlite, and moved into place whole. */
async function clusterTemplate(): Promise<string> {
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
  const { version } = JSON.parse(
    await readFile(join(modules, '@electric-sql/pglite/package.json'), 'utf8'),
  ) as { version: string };
  const cache = join(modules, '.cache/pointperson');
  const template = join(cache, `pglite-${version}`);
  if (existsSync(template)) return template;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  const database = await PGlite.create(unfinished);
  await database.close();
  try {
    await rename(unfinished, template);
  } catch (error) {
    if (!existsSync(template)) throw error;
    await rm(unfinished, { recursive: true }); // another worker was faster
  }
  return template;
}
