import type { HandoffNoteRepository } from '../src/shifts/ports.ts';
import type { Executor } from './connection.ts';

/** The handoff notes inside of one transaction; `refuseEnded` throws once that is over. */
export function handoffNoteRepository(_db: Executor, refuseEnded: () => void): HandoffNoteRepository {
  return {
    async save() {
      refuseEnded();
    },
    async of() {
      refuseEnded();
      return [];
    },
  };
}
