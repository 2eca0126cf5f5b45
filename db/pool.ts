import type { PgTransactionConfig } from 'drizzle-orm/pg-core';
import type { Client } from './client.ts';
import type { Connection, Executor } from './connection.ts';
import { codesOf } from './fault.ts';

/** The driver's and the system's codes of a connection that was there and broke, unlike those of one that could not be made. */
const BROKEN: readonly string[] = ['CONNECTION_CLOSED', 'ECONNRESET', 'EPIPE'];

/** Connections to one server. */
export interface Pool extends Connection {
  /** Ends all of them. Nothing may run any more. */
  close(): Promise<void>;
}

/**
 * Keeps up to `size` connections, each for one piece of work at a time; more work waits its turn. A client on which anything
 * failed is not used again: another costs milliseconds, and a wrong guess at what a failure has left behind costs hours.
 *
 * Where the connection turns out to be broken, what only reads and what has not begun run once more, on a new one: after the
 * server was restarted nobody sees a fault. Other transactions don't, since they may have been committed.
 */
export function createPool(open: () => Client, size: number): Pool {
  const idle: Client[] = [];
  const waiting: (() => void)[] = [];
  const endings = new Set<Promise<void>>();
  let running = 0;

  function discard(client: Client): void {
    const ending = client.end().finally(() => endings.delete(ending));
    endings.add(ending);
  }

  function discardIdle(): void {
    for (const client of idle.splice(0)) discard(client);
  }

  function take(): Client {
    const client = idle.pop();
    if (!client) return open();
    if (!client.isLost()) return client;
    discardIdle(); // what has befallen one has most likely befallen all
    return open();
  }

  async function use<Value>(work: (client: Client) => Promise<Value>): Promise<Value> {
    if (running === size) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    const client = take();
    try {
      const value = await work(client);
      idle.push(client);
      return value;
    } catch (error) {
      discard(client);
      throw error;
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  async function useAgainWhere<Value>(
    isRepeatable: () => boolean,
    work: (client: Client) => Promise<Value>,
  ): Promise<Value> {
    try {
      return await use(work);
    } catch (error) {
      if (!isRepeatable() || !codesOf(error).some((code) => BROKEN.includes(code))) throw error;
      discardIdle();
      return use(work);
    }
  }

  return {
    read: (work) =>
      useAgainWhere(
        () => true,
        ({ orm }) => work(orm),
      ),
    transaction(work, config) {
      let isRepeatable = true;
      return useAgainWhere(
        () => isRepeatable,
        (client) =>
          transact(client, config, (transaction) => {
            isRepeatable = config?.accessMode === 'read only';
            return work(transaction);
          }),
      );
    },
    async close() {
      discardIdle();
      await Promise.all(endings);
    },
  };
}

/**
 * Runs a transaction. When its connection breaks, the driver rejects it at once; but when the work then ends too, it sends
 * `rollback` or `commit` to the connection that is gone, which throws where nobody can catch it and ends the process
 * (https://github.com/porsager/postgres/issues/1208, open at 3.4.9). So the work of a transaction that is lost never ends, as
 * far as the driver can see.
 */
function transact<Value>(
  { orm, isLost }: Client,
  config: PgTransactionConfig | undefined,
  work: (transaction: Executor) => Promise<Value>,
): Promise<Value> {
  return orm.transaction(async (transaction) => {
    try {
      // Not left to drizzle, which would do it where its failure is not seen here.
      if (config) await transaction.setTransaction(config);
      return await work(transaction);
    } finally {
      if (isLost()) await new Promise<never>(() => {});
    }
  });
}
