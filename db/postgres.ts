import { sql } from 'drizzle-orm';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import type { Logger } from '../src/kernel/logger.ts';
import { openClient } from './client.ts';
import type { Executor, OpenConnection } from './connection.ts';
import { codesOf, DatabaseFault, statementFault } from './fault.ts';
import { isMigrated, MIGRATIONS } from './migrate.ts';
import { createPool } from './pool.ts';

/** Held while migrating, by whichever replica came first: any number that nothing else in the database locks. */
const MIGRATION_LOCK = sql.raw('7079658401');

const OLDEST_SERVER = 14;

/** Connections at once; a server takes 100 from all its clients unless told otherwise. */
const CONNECTIONS = 10;

/**
 * Opens a database on a PostgreSQL server, and migrates it where need be: of replicas that start together, one.
 * @throws DatabaseFault
 */
export async function openPostgres(url: string, logger: Logger): Promise<OpenConnection> {
  const where = describe(url);
  const explain = (error: unknown) => explained(error, where);
  try {
    await prepare(url, logger);
  } catch (error) {
    throw explain(error);
  }
  return { kind: 'postgres', ...createPool(() => openClient({ url }, logger), CONNECTIONS), explain };
}

/** Checks the server and migrates, over a connection of its own, with whose end the lock is gone too. */
async function prepare(url: string, logger: Logger): Promise<void> {
  const { orm: db, end } = openClient({ url }, logger);
  try {
    refuseOldServer(await serverVersion(db));
    if (await isMigrated(db)) return;
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    if (await isMigrated(db)) return;
    await migrate(db, MIGRATIONS);
    logger.info('Database migrated');
  } finally {
    await end();
  }
}

async function serverVersion(db: Executor): Promise<number> {
  const [row] = await db
    .select({ version: sql<string>`current_setting('server_version_num')` })
    .from(sql`(values (1)) as one`);
  return Math.floor(Number(row?.version) / 10_000);
}

/** Refuses a server that its makers no longer keep, on which nothing here is tried. */
export function refuseOldServer(version: number): void {
  if (version >= OLDEST_SERVER) return;
  throw new DatabaseFault(
    'server-too-old',
    `The PostgreSQL server is version ${version}; Pointperson needs version ${OLDEST_SERVER} or later: upgrade the server, or use another`,
  );
}

const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOENT: 'nothing listens there',
  ENOTFOUND: 'the host has no address',
  EAI_AGAIN: 'the host has no address at the moment',
  ETIMEDOUT: 'it does not answer',
  CONNECT_TIMEOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host',
  ECONNRESET: 'it broke off the connection',
  EPIPE: 'it broke off the connection',
  CONNECTION_CLOSED: 'it broke off the connection',
  CONNECTION_DESTROYED: 'it broke off the connection',
  '53300': 'it has as many connections as it takes',
  '57P01': 'it is shutting down',
  '57P02': 'it has crashed',
  '57P03': 'it is starting up or shutting down',
};

const LOGIN_REFUSED: Readonly<Record<string, string>> = {
  '28000': 'the user may not log in; check its name and the rules in pg_hba.conf',
  '28P01': 'user name or password is wrong',
  '3D000': 'there is no such database; create it, or name another',
  '42501': 'the user may not do what is needed; make it the owner of the database',
};

/** PostgreSQL's codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
export function explained(error: unknown, where: string): unknown {
  if (error instanceof DatabaseFault) return error;
  for (const code of codesOf(error)) {
    const unreachable = UNREACHABLE[code];
    if (unreachable !== undefined)
      return new DatabaseFault(
        'database-unreachable',
        `Can't reach the database at ${where}: ${unreachable}`,
        error,
      );
    const refused = LOGIN_REFUSED[code];
    if (refused !== undefined)
      return new DatabaseFault(
        'database-login-refused',
        `The database at ${where} refused the login: ${refused}`,
        error,
      );
  }
  return statementFault(error);
}

/** Host and database of a URL, without the password. */
function describe(url: string): string {
  if (!URL.canParse(url))
    throw new DatabaseFault(
      'database-unreachable',
      'The database URL is not a URL; write postgres://user:password@host:5432/database',
    );
  const { host, pathname } = new URL(url);
  // Of several, the driver (postgres 3.4.9) tries one after the other for ever where none of them answers.
  if (host.includes(','))
    throw new DatabaseFault(
      'database-unreachable',
      `The database URL names several hosts (${host}); name one, behind which the others may stand`,
    );
  return `${host || 'localhost'}${pathname}`;
}
