import type { Temporal } from 'temporal-polyfill';
import type { Author } from '../directory/author.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { EditPorts, EditRepositories } from './ports.ts';

/** What one table holds about somebody. */
export interface StoredAbout {
  readonly table: string;
  /**
   * Of rows that are theirs all that is in them; of those that are others' and name them, by which the row is known and where they are
   * named. Columns by name, as JSON has them.
   */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** When something is done, and by whom. */
export interface Signed {
  readonly now: Temporal.Instant;
  readonly author: Author;
}

/** All that is stored about somebody, inside of one transaction. */
export interface ErasureRepository {
  /** What is stored about the person, also where the directory does not have them any more; tables without anything are left out. */
  about(person: PersonId): Promise<readonly StoredAbout[]>;
  /**
   * Wipes what `about` finds: names, contact data, accounts, and what they wrote. `as` stands wherever their id stood, so that schedules,
   * loads and questions keep their shape. What waits for them ends. Every replica reads everything anew. The directory must have nothing
   * of them any more.
   */
  erase(person: PersonId, as: PersonId, signed: Signed): Promise<void>;
  /** Enters into the audit trail that what is stored about the person was given out. */
  noteExport(person: PersonId, signed: Signed): Promise<void>;
}

/** What a transaction offers in which somebody is erased. */
export interface ErasureRepositories {
  readonly erasure: ErasureRepository;
}

/** What erasing somebody needs. */
export interface ErasurePorts extends Omit<EditPorts, 'work'> {
  readonly work: UnitOfWork<EditRepositories & ErasureRepositories>;
}
