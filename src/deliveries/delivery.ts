import type { Temporal } from 'temporal-polyfill';
import type { Account } from '../chat/intent.ts';
import type { MessageReference, Place } from '../chat/messenger.ts';
import type { Channel } from '../directory/model.ts';
import type { DeliveryId, PersonId } from '../kernel/ids.ts';

/**
 * A notice on its way to one recipient: what is said unasked. It is stored in the transaction of the change that it tells of, and
 * sent afterwards, at least once; the same key is never stored twice.
 */
export interface Delivery {
  readonly id: DeliveryId;
  /** Says what is told to whom, such as `ping:<inquiry>:3:person:alice`: unique for ever. */
  readonly key: string;
  /** Deliveries of one lane are sent one after the other, in the order in which they were stored. */
  readonly lane: string;
  readonly recipient: Recipient;
  readonly notice: Notice;
  readonly createdAt: Temporal.Instant;
  readonly state: DeliveryState;
  /** Sent where: what can be edited, reacted to and answered in its thread. Only once it is `sent`. */
  readonly reference?: MessageReference;
  /** How often sending was tried, and did not work, so far. */
  readonly failures: number;
  /** When it was to be tried again, the last time that it was put off. */
  readonly notBefore?: Temporal.Instant;
}

/**
 * `waiting`: to be sent. `sent`. `void`: there was nothing to say any more when its turn came. `undeliverable`: there is no way to
 * the recipient, or it was tried for a day.
 */
export type DeliveryState = 'waiting' | 'sent' | 'void' | 'undeliverable';

/** What a use case hands over; the rest follows from it. */
export type NewDelivery = Pick<Delivery, 'id' | 'key' | 'lane' | 'recipient' | 'notice' | 'createdAt'>;

/** To whom. */
export type Recipient =
  /**
   * Somebody of the directory: in that place, where they see what is said there; else in a direct message on whichever platform they
   * are reached, `prefer` first.
   */
  | {
      readonly type: 'person';
      readonly personId: PersonId;
      readonly at?: Place;
      readonly prefer?: Account['platform'];
    }
  /** Somebody who may not be in the directory, in a direct message. */
  | { readonly type: 'account'; readonly account: Account }
  /** Everybody in a place. */
  | { readonly type: 'place'; readonly place: Place }
  /** A channel that the directory names. */
  | { readonly type: 'channel'; readonly channel: Channel }
  /** In place of what an earlier delivery said, where that was sent. */
  | { readonly type: 'sent'; readonly deliveryId: DeliveryId };

/** What is told: ids, not text. Each noun that tells something defines its own kinds, `inquiry/ping` and the like. */
export interface Notice {
  readonly kind: string;
  readonly [detail: string]: string | number | boolean | undefined;
}
