import type { Logger } from '../src/kernel/logger.ts';
import type { OpenConnection } from './connection.ts';
import type { Database, Repositories } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { DatabaseFault } from './fault.ts';
import { gapRepository } from './gaps.ts';
import { openPostgres } from './postgres.ts';
import { directoryRepositories, identityRepository } from './repositories.ts';
import { coverRequestRepository, swapRequestRepository } from './requests.ts';
import { createReplica } from './snapshots.ts';
import { readRevision } from './state.ts';
import { createTransactionScope } from './transaction-scope.ts';

/** A folder for the embedded database, or the URL of a database on a PostgreSQL server. */
export type DatabaseOptions = { readonly dataDir: string } | { readonly url: string };

/**
 * Opens the database and brings it to this program's migrations.
 * @throws DatabaseFault where a person has to put something right; its message says what.
 */
export async function openDatabase(options: DatabaseOptions, logger: Logger): Promise<Database> {
  const connection =
    'url' in options ? await openPostgres(options.url, logger) : await openEmbedded(options.dataDir, logger);
  logger.info('Database opened', { kind: connection.kind });
  return databaseOver(connection);
}

/** The database over a connection, which is its own from now on. */
export function databaseOver(connection: OpenConnection): Database {
  const { kind } = connection;
  const scope = createTransactionScope();
  const replica = createReplica(connection);
  const running = new Set<Promise<unknown>>();
  let isOpen = true;

  /** What every way in passes: nothing after closing, nothing inside a transaction, faults in our own words. */
  async function enter<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
    if (!isOpen) throw new DatabaseFault('database-closed', 'The database is closed');
    scope.refuseInside(what);
    const result = work();
    running.add(result);
    try {
      return await result;
    } catch (error) {
      throw connection.explain(error);
    } finally {
      running.delete(result);
    }
  }

  async function closeConnection(): Promise<void> {
    isOpen = false;
    await Promise.allSettled(running);
    await connection.close();
  }
  let closed: Promise<void> | undefined;

  function transact<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value> {
    return scope.enter((refuseEnded) =>
      connection.transaction((transaction) =>
        work({
          ...directoryRepositories(transaction, { known: replica.state, refuseEnded }),
          identities: identityRepository(transaction, { refuseEnded }),
          swapRequests: swapRequestRepository(transaction, refuseEnded),
          coverRequests: coverRequestRepository(transaction, refuseEnded),
          gaps: gapRepository(transaction, refuseEnded),
        }),
      ),
    );
  }

  return {
    kind,
    unitOfWork: { run: (work) => enter('UnitOfWork.run', () => transact(work)) },
    snapshots: { current: () => enter('SnapshotSource.current', replica.snapshots.current) },
    identities: {
      save: (identity) =>
        enter('IdentityRepository.save of the database', () =>
          transact(({ identities }) => identities.save(identity)),
        ),
    },
    ping: () =>
      enter('Database.ping', async () => {
        await connection.read((db) => readRevision(db, 'look'));
      }),
    async close() {
      scope.refuseInside('Database.close');
      closed ??= closeConnection();
      await closed;
    },
  };
}
