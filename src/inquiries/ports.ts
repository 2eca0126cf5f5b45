import type { Temporal } from 'temporal-polyfill';
import type { Account } from '../chat/intent.ts';
import type { Place } from '../chat/messenger.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import type { DeliveryRepository } from '../deliveries/ports.ts';
import type { Clock } from '../kernel/clock.ts';
import type { DepartmentId, InquiryId, PersonId, TopicId } from '../kernel/ids.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { SnapshotSource } from '../lookup/ports.ts';
import type { Actor, Inquiry, InquiryEvent, Source } from './inquiry.ts';

/** The inquiries inside of one transaction. */
export interface InquiryRepository {
  byId(id: InquiryId): Promise<Inquiry | undefined>;
  /**
   * Stores the inquiry with what has happened to it since the version before: a new one (its first event is number 1) where there is
   * none of its id, else over the version that the first of the events follows. False, and nothing stored, where somebody changed it
   * meanwhile, or where a message that an event names as its source was made something of already. Without events it is stored over its
   * own version: nothing happened, but `dueAt` and `revision` are others.
   */
  save(inquiry: Inquiry, events: readonly InquiryEvent[]): Promise<boolean>;
  /** All that happened to it, in order. */
  events(id: InquiryId): Promise<readonly InquiryEvent[]>;
  /** The event that was made of this message, if any. */
  eventFrom(
    source: Pick<Source, 'messageId'> & { readonly place: Pick<Place, 'platform' | 'workspaceId' | 'id'> },
  ): Promise<InquiryEvent | undefined>;
  /**
   * The inquiry that this thread carries: the one that was asked in it last, or that a contact was told of in the message it began
   * with; an unresolved one before one that is resolved.
   */
  inThread(place: Place): Promise<Inquiry | undefined>;
  /** Those of these that there are. */
  several(ids: readonly InquiryId[]): Promise<readonly Inquiry[]>;
  /**
   * Stores when these are due next, and the revision with which they were looked at, where nobody changed them meanwhile; nothing else
   * of them.
   */
  reschedule(inquiries: readonly Inquiry[]): Promise<void>;
  /**
   * Those that are not resolved and whose `dueAt` has come, earliest first; then those that were last looked at with another revision,
   * longest ago first, so that all get their turn however often the directory changes.
   */
  due(now: Temporal.Instant, revision: number, most: number): Promise<readonly InquiryId[]>;
  /** Not resolved ones, latest first; those that fit all of what is given. */
  unresolved(of: Concerned, most: number): Promise<readonly Inquiry[]>;
  /**
   * When this account last opened one of this topic in this conversation so that all there were told to whom it went; undefined where
   * it never did since `since`.
   */
  lastAnnounced(
    asker: Account,
    topicId: TopicId,
    conversationId: string,
    since: Temporal.Instant,
  ): Promise<Temporal.Instant | undefined>;
  /**
   * The deliveries that tell of it, pings, news and copies, whether waiting, sent or not, in the order in which they were stored. Not
   * those that only put something else in the place of another (`sent`).
   */
  deliveriesOf(id: InquiryId): Promise<readonly Delivery[]>;
}

/** Of what, or to whom, inquiries are. */
export interface Concerned {
  readonly topicId?: TopicId;
  /** The person was told, or took it, or one of these departments of theirs was told. */
  readonly toldTo?: { readonly personId: PersonId; readonly departmentIds: readonly DepartmentId[] };
  /** They asked, by this account or by another one of the same person. */
  readonly askedBy?: Pick<Actor, 'account' | 'personId'>;
}

/** What a transaction about inquiries offers. */
export interface InquiryRepositories {
  readonly inquiries: InquiryRepository;
  readonly deliveries: DeliveryRepository;
}

/** What the use cases of inquiries need. */
export interface InquiryPorts {
  readonly work: UnitOfWork<InquiryRepositories>;
  readonly snapshots: SnapshotSource;
  readonly clock: Clock;
  readonly newId: () => string;
}
