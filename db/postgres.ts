import { setImmediate } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Logger } from '../src/kernel/logger.ts';
import type { Connection, Executor, OpenConnection } from './connection.ts';
import { codesOf, DatabaseFault, statementFault } from './fault.ts';
import { isMigrated, MIGRATIONS } from './migrate.ts';

/** Held while migrating, by whichever replica came first: any number that nothing else in the database locks. */
const MIGRATION_LOCK = sql.raw('7079658401');

const OLDEST_SERVER = 14;

/** Seconds until a server that says nothing counts as unreachable. */
const CONNECT_TIMEOUT = 10;

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
  const client = connect(url, logger);
  return { kind: 'postgres', ...overClient(client), explain, close: () => disconnect(client) };
}

/** Checks the server and migrates, over a connection of its own, with whose end the lock is gone too. */
async function prepare(url: string, logger: Logger): Promise<void> {
  const client = connect(url, logger, { max: 1 });
  const db = drizzle(client, { casing: 'snake_case' });
  try {
    refuseOldServer(await serverVersion(db));
    if (await isMigrated(db)) return;
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    if (await isMigrated(db)) return;
    await migrate(db, MIGRATIONS);
    logger.info('Database migrated');
  } finally {
    await disconnect(client);
  }
}

/** A client of the driver, for an address or, where `path` is given, a Unix-domain socket. */
export function connect(
  url: string,
  logger: Logger,
  options: { readonly max?: number; readonly path?: string } = {},
): postgres.Sql {
  return postgres(url, {
    ...options,
    connect_timeout: CONNECT_TIMEOUT,
    // Array types, which this would ask the server about on each connection, are not used.
    fetch_types: false,
    connection: { application_name: 'pointperson', DateStyle: 'ISO', TimeZone: 'UTC' },
    onnotice: ({ code, message }) => logger.debug('Database notice', { code, message }),
  });
}

/**
 * Ends the connections, on which nothing runs any more. It gives up waiting after a second: a connection that once broke with
 * a query on it stays busy in the driver's books for ever (seen in postgres 3.4.9).
 */
export function disconnect(client: postgres.Sql): Promise<void> {
  return client.end({ timeout: 1 });
}

/**
 * Statements and transactions over a client.
 *
 * When a connection breaks in the middle of a transaction, the driver rejects it at once; but when the work then ends too, it
 * sends `rollback` or `commit` to the connection that is gone, which throws where nobody can catch it and ends the process
 * (https://github.com/porsager/postgres/issues/1208, open at 3.4.9). So the work of a transaction that is lost never ends, as
 * far as the driver can see.
 */
export function overClient(client: postgres.Sql): Connection {
  const orm = drizzle(client, { casing: 'snake_case' });
  return {
    orm,
    transaction(work, config) {
      let isLost = false;
      const outcome = orm.transaction(async (transaction) => {
        try {
          // Not left to drizzle, which would do it where its failure is not seen here.
          if (config) await transaction.setTransaction(config);
          const value = await work(transaction);
          return isLost ? await never() : value;
        } catch (error) {
          // The statement is rejected first, and the transaction in the same turn of the loop.
          await setImmediate();
          if (isLost) return await never();
          throw error;
        }
      });
      outcome.catch(() => {
        isLost = true; // before the work has ended, this is what it means
      });
      return outcome;
    },
  };
}

function never(): Promise<never> {
  return new Promise(() => {});
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
  return `${host || 'localhost'}${pathname}`;
}
