import type { Temporal } from 'temporal-polyfill';
import type { DeliveryRepository } from '../deliveries/ports.ts';
import type { EditSource } from '../directory/author.ts';
import type { PersonRepository } from '../directory/ports.ts';
import type { Clock } from '../kernel/clock.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { SnapshotSource } from '../lookup/ports.ts';
import type { RotationRepositories } from '../rotations/ports.ts';

/** What somebody leaves to whoever comes on after their shift. */
export interface HandoffNote {
  readonly rotationId: RotationId;
  readonly personId: PersonId;
  /** Their shift. */
  readonly shift: Interval;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
}

/** The handoff notes inside of one transaction. */
export interface HandoffNoteRepository {
  /** Stores the note in place of what the same person had written for the shift that begins then. */
  save(note: HandoffNote): Promise<void>;
  /** Of shifts that end at `since` or later, those that end first coming first. */
  of(rotationId: RotationId, since: Temporal.Instant): Promise<readonly HandoffNote[]>;
}

/** What a transaction offers in which shifts change hands. */
export interface ShiftRepositories extends RotationRepositories {
  readonly people: PersonRepository;
  readonly handoffNotes: HandoffNoteRepository;
  readonly deliveries: DeliveryRepository;
}

/** What the use cases of shifts need. */
export interface ShiftPorts {
  readonly work: UnitOfWork<ShiftRepositories>;
  readonly snapshots: SnapshotSource;
  readonly clock: Clock;
  readonly newId: () => string;
  /** From where changes come, for the audit trail; absent: the chat. */
  readonly source?: EditSource;
}
