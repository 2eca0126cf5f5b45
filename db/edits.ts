import type { EditRepository } from '../src/exchange/ports.ts';
import type { Executor } from './connection.ts';

/** The audit trail inside of one transaction; `refuseEnded` throws once that is over. */
export function editRepository(_db: Executor, refuseEnded: () => void): EditRepository {
  return {
    async of() {
      refuseEnded();
      return [];
    },
    async since() {
      refuseEnded();
      return [];
    },
    async appliedRevision() {
      refuseEnded();
      return undefined;
    },
    async markApplied() {
      refuseEnded();
    },
  };
}
