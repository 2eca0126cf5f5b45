import type { DeliveryRepository } from '../deliveries/ports.ts';
import type { EditSource } from '../directory/author.ts';
import type { DirectoryRepository, EditRepository } from '../exchange/ports.ts';
import type { Clock } from '../kernel/clock.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { SnapshotSource } from '../lookup/ports.ts';
import type { RotationRepository } from '../rotations/ports.ts';

/** What a transaction offers in which the directory is changed. */
export interface EditRepositories {
  readonly directory: DirectoryRepository;
  readonly rotations: RotationRepository;
  readonly edits: EditRepository;
  readonly deliveries: DeliveryRepository;
}

/** What the use cases of edits need. */
export interface EditPorts {
  readonly work: UnitOfWork<EditRepositories>;
  readonly snapshots: SnapshotSource;
  readonly clock: Clock;
  readonly newId: () => string;
  /** From where changes come, for the audit trail; absent: the chat. */
  readonly source?: EditSource;
}
