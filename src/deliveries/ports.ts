import type { Temporal } from 'temporal-polyfill';
import type { Account, Platform } from '../chat/intent.ts';
import type { MessageReference, Messenger, Place } from '../chat/messenger.ts';
import type { AccountSource } from '../directory/ports.ts';
import type { DeliveryId } from '../kernel/ids.ts';
import type { Delivery, NewDelivery } from './delivery.ts';

/** Says things unasked on one platform, and finds there whom to say them to. */
export interface Speaker extends Messenger, AccountSource {}

/** The deliveries inside of one transaction. */
export interface DeliveryRepository {
  /**
   * Stores them as waiting and puts each on the queue, as part of this transaction. One whose key is known already is left out:
   * telling twice is telling once.
   */
  add(deliveries: readonly NewDelivery[]): Promise<void>;
  byId(id: DeliveryId): Promise<Delivery | undefined>;
  /** Those whose notice has this `about`, in the order in which they were stored. Not those that only replace another (`sent`). */
  about(subject: string): Promise<readonly Delivery[]>;
  /** The one that was sent as this message, if any. */
  sentAs(
    place: Pick<Place, 'platform' | 'workspaceId' | 'id'>,
    messageId: string,
  ): Promise<Delivery | undefined>;
  /** Takes a delivery to send it: until it is settled, or `until` has passed, nobody else gets it. */
  claim(id: DeliveryId, now: Temporal.Instant, until: Temporal.Instant): Promise<Claim>;
  /** Puts one that could not be claimed on the queue anew, for `after`. Whoever has claimed it keeps it. */
  postpone(id: DeliveryId, after: Temporal.Instant, now: Temporal.Instant): Promise<void>;
  /**
   * Stores what became of one that was claimed, and nothing where it is settled already. What waits behind it in its lane gets its
   * turn at once. `claimedUntil`: of the claim; where somebody else has claimed it since, nothing but that it was sent is stored, for
   * the rest is theirs to say.
   */
  settle(
    id: DeliveryId,
    outcome: Outcome,
    now: Temporal.Instant,
    claimedUntil?: Temporal.Instant,
  ): Promise<void>;
  /** Puts those on the queue anew that are due, claimed by nobody, and may have lost their job; gives how many. */
  requeueDue(now: Temporal.Instant): Promise<number>;
  /**
   * Lets one more message go to the conversation if it bears it at `now`, and says so; else when its turn is (see `rates.ts`), at which
   * it asks again, with `hasWaited`. Counted for all replicas together.
   */
  admit(
    place: Pick<Place, 'platform' | 'workspaceId' | 'id'>,
    now: Temporal.Instant,
    hasWaited: boolean,
  ): Promise<Admission>;
}

export type Claim =
  | { readonly type: 'claimed'; readonly delivery: Delivery }
  /**
   * An earlier one of its lane is still waiting, or somebody is sending it just now: look again at `after`, when the earlier one is
   * tried next, or a second from now while one is being sent.
   */
  | { readonly type: 'later'; readonly after: Temporal.Instant }
  /** It is not waiting any more, or there is no such delivery. */
  | { readonly type: 'settled' };

export type Outcome =
  | { readonly type: 'sent'; readonly reference: MessageReference }
  | { readonly type: 'void' }
  /** It did not work and is tried again, not before `after`: queued anew as part of this transaction. */
  | { readonly type: 'again'; readonly after: Temporal.Instant; readonly isFailure: boolean }
  | { readonly type: 'undeliverable'; readonly reason: string };

export type Admission =
  | { readonly type: 'admitted' }
  | { readonly type: 'later'; readonly after: Temporal.Instant };

/** The queue of deliveries, worked on by every replica together. */
export interface DeliveryQueue {
  /**
   * Calls `deliver` for each delivery whose time has come, several at once, until `stop`; each is given to one replica at a time.
   * A `deliver` that throws or never ends is given out again, for about a day; then `giveUp` is called in its place until the delivery
   * is settled. What this process stores is taken up at once, not when somebody looks next.
   */
  work(carrier: Carrier): Promise<DeliveryWorkers>;
}

/** What is done with a delivery that the queue gives out. */
export interface Carrier {
  deliver(id: DeliveryId): Promise<void>;
  giveUp(id: DeliveryId): Promise<void>;
}

export interface DeliveryWorkers {
  /** Takes nothing new, and resolves when what was taken is done. */
  stop(): Promise<void>;
}

/** What the platforms tell us of, each kept for a day: they repeat themselves, to any replica. */
export interface EventLog {
  /** Whether this is the first time, for all replicas together; from then on it is known. */
  isNew(key: string, now: Temporal.Instant): Promise<boolean>;
}

/** Lets one of several replicas do what is to be done once. */
export interface Turnstile {
  /** Whether the caller is the one to do it; whoever asks for the same key before `until` has passed is not. */
  take(key: string, now: Temporal.Instant, until: Temporal.Instant): Promise<boolean>;
}

/** How a conversation is reached unasked, as last seen. `address` is the adapter's own. */
export interface KnownAddress {
  readonly platform: Platform;
  readonly workspaceId: string;
  readonly conversationId: string;
  /** Whose direct conversation it is. */
  readonly userId?: string;
  readonly address: string;
  readonly seenAt: Temporal.Instant;
}

/** The addresses a platform has let us know; only some platforms need them. */
export interface AddressBook {
  /** Stores it in place of what was known of the same conversation. */
  save(known: KnownAddress): Promise<void>;
  /** Forgets the conversation: the bot was removed from it. */
  forget(conversation: Pick<KnownAddress, 'platform' | 'workspaceId' | 'conversationId'>): Promise<void>;
  ofConversation(
    conversation: Pick<KnownAddress, 'platform' | 'workspaceId' | 'conversationId'>,
  ): Promise<KnownAddress | undefined>;
  /** The direct conversation with this account. */
  ofAccount(account: Account): Promise<KnownAddress | undefined>;
  /** Those that are nobody's direct conversation: channels and chats of several people, `most` of them, the one seen last first. */
  shared(platform: Platform, workspaceId: string, most: number): Promise<readonly KnownAddress[]>;
  /** The one seen last in the workspace: where to begin with a conversation that was never seen. */
  latest(platform: Platform, workspaceId: string): Promise<KnownAddress | undefined>;
}
