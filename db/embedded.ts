import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Logger } from '../src/kernel/logger.ts';
import { openClient } from './client.ts';
import type { OpenConnection } from './connection.ts';
import { type Claim, claimDataFolder, unwritable } from './data-folder.ts';
import { DatabaseFault, statementFault } from './fault.ts';
import { isMigrated, MIGRATIONS } from './migrate.ts';
import { createPool } from './pool.ts';
import { explained } from './postgres.ts';
import { createShare, type Share } from './share.ts';

/** How the name of a cluster begins that is still being made. */
const UNFINISHED = 'unfinished-';

/** How often to look again where the holder of the folder ends just as we turn to it. */
const ATTEMPTS = 5;

/**
 * Opens the embedded database in a folder: as its holder, or, where another process of this machine holds it, through that
 * process.
 * @throws DatabaseFault
 */
export async function openEmbedded(folder: string, logger: Logger): Promise<OpenConnection> {
  for (let attempt = 1; ; attempt++) {
    const claim = await claimDataFolder(folder);
    if (claim.type === 'held') return hold(claim, folder, logger);
    try {
      return await share(claim.socketPath, folder, logger);
    } catch (error) {
      if (!isUnreachable(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function hold(
  claim: Extract<Claim, { type: 'held' }>,
  folder: string,
  logger: Logger,
): Promise<OpenConnection> {
  let database: PGlite | undefined;
  try {
    await createCluster(claim.database);
    database = await PGlite.create(claim.database);
    const orm = drizzle(database, { casing: 'snake_case' });
    if (!(await isMigrated(orm))) await migrate(orm, MIGRATIONS);
    const share = createShare(database, logger);
    claim.open(share.accept);
    return {
      kind: 'embedded',
      read: (work) => work(orm),
      async transaction(work, config) {
        // It computes in this process and never waits: whoever runs one transaction after the other would let nothing else happen.
        await othersTurn();
        return orm.transaction(work, config);
      },
      explain: statementFault,
      async tidy() {
        await orm.execute(sql`vacuum`);
      },
      close: () => release(claim, share, database),
    };
  } catch (error) {
    await release(claim, undefined, database);
    throw unwritable(folder, error);
  }
}

/**
 * Creates the cluster where there is none. It takes seconds, and a cluster half made can't be opened: so it is made beside its
 * place and moved there when whole.
 */
async function createCluster(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder);
  for (const name of names.filter((name) => name.startsWith(UNFINISHED)))
    await rm(join(folder, name), { recursive: true, force: true });
  if (names.includes(basename(path))) return;
  const unfinished = await mkdtemp(join(folder, UNFINISHED));
  const database = await PGlite.create(unfinished);
  await database.close();
  await rename(unfinished, path);
}

async function release(
  claim: Extract<Claim, { type: 'held' }>,
  share: Share | undefined,
  database: PGlite | undefined,
): Promise<void> {
  await share?.close();
  await database?.close();
  claim.close();
}

/** Uses the database of the process that holds the folder. */
async function share(path: string, folder: string, logger: Logger): Promise<OpenConnection> {
  const address = { url: 'postgres://postgres@localhost/postgres', path };
  const pool = createPool(() => openClient(address, logger), 1);
  const explain = (error: unknown) => explained(error, `${resolve(folder)}, which another process had open`);
  try {
    if (await pool.read(isMigrated)) return { kind: 'shared', ...pool, explain };
  } catch (error) {
    await pool.close();
    throw explain(error);
  }
  await pool.close();
  throw new DatabaseFault(
    'data-folder-in-use',
    `${resolve(folder)} is in use by an earlier version of Pointperson; stop it first`,
  );
}

function isUnreachable(error: unknown): boolean {
  return error instanceof DatabaseFault && error.code === 'database-unreachable';
}
