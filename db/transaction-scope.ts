import { AsyncLocalStorage } from 'node:async_hooks';

/** Knows whether the code that asks runs inside a transaction. */
export interface TransactionScope {
  /**
   * Runs `work` as the inside of a transaction, until its promise settles. `refuseEnded`, which the work is given, throws from
   * then on: what is still called could only reach a connection that is somebody else's by now.
   */
  enter<Value>(work: (refuseEnded: () => void) => Promise<Value>): Promise<Value>;
  /**
   * Throws when called inside a transaction. On the embedded database, which has one connection, what is refused here would
   * otherwise wait for the transaction that waits for it, for ever; on PostgreSQL it would see another state.
   */
  refuseInside(what: string): void;
}

/** A scope for one database. Work that a transaction leaves running after its end counts as outside. */
export function createTransactionScope(): TransactionScope {
  const storage = new AsyncLocalStorage<{ open: boolean }>();
  return {
    async enter(work) {
      const transaction = { open: true };
      try {
        return await storage.run(transaction, work, () => {
          if (!transaction.open) throw new Error('A repository was used after its transaction had ended');
        });
      } finally {
        transaction.open = false;
      }
    },
    refuseInside(what) {
      if (!storage.getStore()?.open) return;
      throw new Error(
        `${what} was called inside a transaction: finish the transaction first, or use its repositories`,
      );
    },
  };
}
