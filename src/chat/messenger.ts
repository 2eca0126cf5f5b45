import type { Account, Conversation, Platform } from './intent.ts';
import type { Message } from './message.ts';

/** A conversation of one workspace, or a thread in it. `id` and `thread` are the platform's, opaque to the core. */
export interface Place {
  readonly platform: Platform;
  /** Slack team id or Teams tenant id. */
  readonly workspaceId: string;
  readonly kind: Conversation['kind'];
  readonly id: string;
  readonly thread?: string;
}

/** A message that was sent, and can be edited. */
export interface MessageReference {
  readonly place: Place;
  /** The platform's, unique in the place's conversation. */
  readonly messageId: string;
}

/**
 * Says things unasked on one platform. Only deliveries come here, and nothing else. Everything it throws is a `ChatFault`; a call
 * is tried once, since who calls tries again in its own time.
 */
export interface Messenger {
  readonly platform: Platform;
  /** Where the bot is installed; undefined before the adapter has started. */
  workspaceId(): string | undefined;
  /** The direct conversation with somebody, opened where there is none yet. Throws `person-unreachable` where there can be none. */
  openDirect(account: Account): Promise<Place>;
  /** Whether the account sees what is said in the place. */
  sees(place: Place, account: Account): Promise<boolean>;
  /**
   * Says it there; in the thread where the place has one. A message too long for one is shortened visibly or split, and then the
   * first part is referred to.
   */
  send(place: Place, message: Message): Promise<MessageReference>;
  /** Puts the message in place of the one referred to. Throws `message-gone` where that is not there any more. */
  update(reference: MessageReference, message: Message): Promise<void>;
  /** The address that opens the message in the platform's client; undefined where there is none. */
  linkTo(reference: MessageReference): string | undefined;
}
