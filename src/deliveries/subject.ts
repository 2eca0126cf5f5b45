import type { Temporal } from 'temporal-polyfill';
import type { Account } from '../chat/intent.ts';
import type { Message } from '../chat/message.ts';
import type { Place } from '../chat/messenger.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import type { Reader } from '../lookup/reader.ts';
import type { Delivery, NewDelivery } from './delivery.ts';

/** What a noun's room has to say to whoever carries deliveries: how its notices are read. */
export interface NoticeRoom<Repositories> {
  /** The first parts of the kinds of its notices: `inquiry` of `inquiry/ping`. */
  readonly nouns: readonly string[];
  /**
   * Reads what the delivery tells of, as it is now. `gone`: there is no such thing any more. `unreadable`: the notice is of a kind or
   * form that this version does not know.
   */
  read(delivery: Delivery, repositories: Repositories): Promise<Subject | 'gone' | 'unreadable'>;
}

/** What a notice tells of. */
export interface Subject {
  /** Who reads what is said in that place, where it was one person's; undefined where it is everybody's. */
  listenerAt(place: Place): Listener | undefined;
  /** The thread there that all about it goes into; undefined where there is none, or nothing was said there yet. */
  threadIn(place: Place): string | undefined;
  /** The message that tells it, from how things stand now; undefined where there is nothing to say any more. */
  message(telling: Telling): Message | undefined;
  /**
   * What follows from its not reaching its recipient, and whom to tell instead. Asked before the delivery is settled, so that a process
   * that dies between the two asks twice: doing it twice has to be doing it once.
   */
  lost(loss: Loss): Promise<readonly NewDelivery[]>;
}

/** Who reads what is said: a person of the directory, or an account that may be nobody's of it. */
export type Listener =
  | { readonly type: 'person'; readonly personId: PersonId }
  | { readonly type: 'account'; readonly account: Account };

/** Where, to whom and when a notice is told. */
export interface Telling {
  readonly place: Place;
  readonly reader: Reader;
  /** Who it is for; absent where it is for everybody there, or for nobody of the directory. Of an edited message: whom it was for. */
  readonly personId?: PersonId;
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
}

/** A delivery that is given up, and why. */
export interface Loss {
  readonly delivery: Delivery;
  readonly reason: string;
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
}
