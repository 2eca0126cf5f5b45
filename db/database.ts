import type {
  AddressBook,
  DeliveryQueue,
  DeliveryRepository,
  EventLog,
  Turnstile,
} from '../src/deliveries/ports.ts';
import type { IdentityRepository, PersonRepository, TopicRepository } from '../src/directory/ports.ts';
import type { SetupCodeRepository } from '../src/directory/setup.ts';
import type { ErasureRepository } from '../src/edits/erasure.ts';
import type { DirectoryRepository, EditRepository } from '../src/exchange/ports.ts';
import type { InquiryRepository } from '../src/inquiries/ports.ts';
import type { UnitOfWork } from '../src/kernel/unit-of-work.ts';
import type { GapRepository } from '../src/lookup/gaps/ports.ts';
import type { SnapshotSource } from '../src/lookup/ports.ts';
import type {
  CoverRequestRepository,
  RotationRepository,
  SwapRequestRepository,
} from '../src/rotations/ports.ts';
import type { HandoffNoteRepository } from '../src/shifts/ports.ts';

/** What a transaction offers. */
export interface Repositories {
  readonly directory: DirectoryRepository;
  readonly edits: EditRepository;
  readonly erasure: ErasureRepository;
  readonly identities: IdentityRepository;
  readonly people: PersonRepository;
  readonly topics: TopicRepository;
  readonly rotations: RotationRepository;
  readonly swapRequests: SwapRequestRepository;
  readonly coverRequests: CoverRequestRepository;
  readonly handoffNotes: HandoffNoteRepository;
  readonly setupCodes: SetupCodeRepository;
  readonly gaps: GapRepository;
  readonly inquiries: InquiryRepository;
  readonly deliveries: DeliveryRepository;
}

/** An open database, whichever kind it is. */
export interface Database {
  /** `shared` is the embedded database of another process of this machine. */
  readonly kind: 'embedded' | 'shared' | 'postgres';
  readonly unitOfWork: UnitOfWork<Repositories>;
  readonly snapshots: SnapshotSource;
  /** Saves in a transaction of its own. */
  readonly identities: IdentityRepository;
  readonly deliveryQueue: DeliveryQueue;
  /** These three do each thing in a transaction of its own, too. */
  readonly events: EventLog;
  readonly turnstile: Turnstile;
  readonly addresses: AddressBook;
  /** Resolves when the database answers; throws a `DatabaseFault` when it does not. */
  ping(): Promise<void>;
  /** Stops the workers of the queue, waits for what runs, then lets go of everything. Closing twice is closing once; what comes after it is refused. */
  close(): Promise<void>;
}
