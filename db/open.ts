import type { Logger } from '../src/kernel/logger.ts';
import { addressBook } from './addresses.ts';
import type { OpenConnection } from './connection.ts';
import type { Database, Repositories } from './database.ts';
import { deliveryRepository } from './deliveries.ts';
import { editRepository } from './edits.ts';
import { openEmbedded } from './embedded.ts';
import { erasureRepository } from './erasure.ts';
import { eventLog } from './event-log.ts';
import { DatabaseFault } from './fault.ts';
import { gapRepository } from './gaps.ts';
import { handoffNoteRepository } from './handoff-notes.ts';
import { inquiryRepository } from './inquiries.ts';
import { openPostgres } from './postgres.ts';
import { createQueue } from './queue.ts';
import type { Jobs, QueuePace } from './queue-jobs.ts';
import { directoryRepositories, identityRepository } from './repositories.ts';
import { coverRequestRepository, swapRequestRepository } from './requests.ts';
import { setupCodeRepository } from './setup-codes.ts';
import { createReplica } from './snapshots.ts';
import { readRevision } from './state.ts';
import { createTransactionScope } from './transaction-scope.ts';
import { turnstile } from './turnstile.ts';

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
  return databaseOver(connection, logger);
}

/** The database over a connection, which is its own from now on. */
export function databaseOver(connection: OpenConnection, logger: Logger, pace?: QueuePace): Database {
  const { kind } = connection;
  const scope = createTransactionScope();
  const replica = createReplica(connection);
  const queue = createQueue(connection, logger, pace);
  const [events, passes, addresses] = [eventLog(connection), turnstile(connection), addressBook(connection)];
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
    await queue.close();
    isOpen = false;
    await Promise.allSettled(running);
    await connection.close();
  }
  let closed: Promise<void> | undefined;

  async function transact<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value> {
    const jobs = noticed(queue.jobs);
    const value = await scope.enter((refuseEnded) =>
      connection.transaction((transaction) =>
        work({
          ...directoryRepositories(transaction, { known: replica.state, refuseEnded }),
          identities: identityRepository(transaction, { refuseEnded }),
          swapRequests: swapRequestRepository(transaction, refuseEnded),
          coverRequests: coverRequestRepository(transaction, refuseEnded),
          edits: editRepository(transaction, refuseEnded),
          erasure: erasureRepository(transaction, refuseEnded),
          handoffNotes: handoffNoteRepository(transaction, refuseEnded),
          setupCodes: setupCodeRepository(transaction, refuseEnded),
          gaps: gapRepository(transaction, refuseEnded),
          inquiries: inquiryRepository(transaction, refuseEnded),
          deliveries: deliveryRepository(transaction, jobs, refuseEnded),
        }),
      ),
    );
    if (jobs.wereAdded()) queue.nudge();
    return value;
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
    deliveryQueue: { work: (carrier) => enter('DeliveryQueue.work', () => queue.work(carrier)) },
    events: { isNew: (key, now) => enter('EventLog.isNew', () => events.isNew(key, now)) },
    turnstile: { take: (key, now, until) => enter('Turnstile.take', () => passes.take(key, now, until)) },
    addresses: {
      save: (known) => enter('AddressBook.save', () => addresses.save(known)),
      forget: (conversation) => enter('AddressBook.forget', () => addresses.forget(conversation)),
      ofConversation: (conversation) =>
        enter('AddressBook.ofConversation', () => addresses.ofConversation(conversation)),
      ofAccount: (account) => enter('AddressBook.ofAccount', () => addresses.ofAccount(account)),
      shared: (platform, workspaceId, most) =>
        enter('AddressBook.shared', () => addresses.shared(platform, workspaceId, most)),
      latest: (platform, workspaceId) =>
        enter('AddressBook.latest', () => addresses.latest(platform, workspaceId)),
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

/** Jobs as they are, and whether any were added through this. */
function noticed(jobs: Pick<Jobs, 'add'>) {
  let wereAdded = false;
  return {
    async add(...args: Parameters<Jobs['add']>): Promise<void> {
      await jobs.add(...args);
      wereAdded = true;
    },
    wereAdded: () => wereAdded,
  };
}
