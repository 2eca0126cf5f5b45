import type { Platform } from '../../src/chat/intent.ts';

/**
 * A vendor's servers, as the browser client and the tests see them: what people on that platform see and do. Behind it are
 * the platform's own wire protocols, truly signed, and the real adapter; nothing here is a short cut to the core.
 */
export interface StandIn {
  readonly platform: Platform;
  readonly workspaceId: string;
  /** The bot's own account: how mentions of it are drawn, and what `@Pointperson` in an act's text becomes. */
  readonly bot: { readonly id: string; readonly name: string };
  accounts(): readonly LocalAccount[];
  /**
   * Replaces who and what there is, when the directory has changed under a running workspace: what is new appears, what is gone
   * can't be opened any more, what was said stays. Everybody is in every channel and has a direct message with the bot, but for
   * strangers: in Slack they are in the first channel alone (the one shared with their company), in Teams they have the chat
   * with the bot alone. Reported through `onChange` with an empty change.
   */
  replaceRoster(roster: LocalRoster): void;
  /** What this account can open, channels first, then its direct message with the bot. */
  conversations(accountId: string): readonly LocalConversation[];
  /** Oldest first, thread replies included, other people's only-you messages left out. */
  messages(conversationId: string, viewerId: string): readonly LocalMessage[];
  /** The modal or dialog this account has open. */
  openForm(viewerId: string): LocalForm | undefined;
  /**
   * What the app gives to choose from for what was typed into a search input of the form that this account has open. `input`: Slack's
   * block id, Teams' id of the input. Nothing where the app has nothing, or does not answer in time.
   */
  suggest(viewerId: string, input: string, typed: string): Promise<readonly LocalOption[]>;
  /**
   * Does what a person does in the client, and resolves when the platform has taken it: the bot's answer arrives on its own
   * time, through `onChange`.
   */
  act(viewerId: string, act: LocalAct): Promise<LocalOutcome>;
  /**
   * An administrator of the workspace deactivates the account, or activates it again; resolves when the app was told. Absent where the
   * platform tells no bot of it.
   */
  setDeactivated?(accountId: string, isDeactivated: boolean): Promise<void>;
  /** Calls the listener after each change of a conversation or form, until the returned function is called. */
  onChange(listener: (change: LocalChange) => void): () => void;
  /** Everything said so far, as JSON, and back again: the local workspace outlives a restart. */
  save(): unknown;
  restore(saved: unknown): void;
}

/** Whom and what a workspace holds. Stand-ins are created with the first one and given later ones. */
export interface LocalRoster {
  readonly accounts: readonly LocalAccount[];
  readonly channels: readonly LocalChannel[];
}

export interface LocalChannel {
  /** `C…` in Slack, `19:…` in Teams. */
  readonly id: string;
  /** Without `#`. */
  readonly name: string;
}

export interface LocalAccount {
  /** The platform's user id. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly timeZone: string;
  readonly locale: string;
  /** As in `directory/identity.ts`: so that one can see what guests and strangers get. */
  readonly standing: 'member' | 'guest' | 'stranger';
}

export interface LocalConversation {
  readonly id: string;
  readonly kind: 'channel' | 'group' | 'direct';
  readonly name: string;
}

/** A file that was shared: where it stays, under the platform's own permissions. */
export interface LocalFile {
  readonly name: string;
  readonly url: string;
}

export interface LocalMessage {
  readonly id: string;
  readonly conversationId: string;
  /** Id of the message that began the thread this one is a reply in. */
  readonly threadId?: string;
  readonly author: {
    readonly id: string;
    readonly name: string;
    readonly bot: boolean;
  };
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  readonly edited: boolean;
  readonly onlyYou: boolean;
  /** What hangs on it. */
  readonly files?: readonly LocalFile[];
  /** Emoji on it, with who put them there. */
  readonly reactions: readonly {
    readonly reaction: 'eyes' | 'check';
    readonly accountIds: readonly string[];
  }[];
  /** As the vendor's client would get it: Block Kit blocks, or Adaptive Cards. */
  readonly content:
    | {
        readonly platform: 'slack';
        readonly text: string;
        readonly blocks: readonly unknown[];
      }
    | {
        readonly platform: 'teams';
        readonly text: string;
        readonly cards: readonly unknown[];
      };
}

/** An open modal (a Slack view) or dialog (a Teams task module's card), as received from the bot. */
export type LocalForm =
  | {
      readonly platform: 'slack';
      readonly view: unknown;
      /** By block id, as a `response_action: errors` gave them. */
      readonly errors: Readonly<Record<string, string>>;
      /** What is in its inputs, as in `view.state.values`: Slack keeps it from view to view where block id and action id stay the same. */
      readonly values: LocalInputs;
    }
  | {
      readonly platform: 'teams';
      readonly title: string;
      readonly card: unknown;
    };

/** What inputs hold: by block id, then by action id. */
export type LocalInputs = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
>;

/** One entry to choose in a search input. */
export interface LocalOption {
  readonly label: string;
  readonly value: string;
}

export type LocalAct =
  /**
   * `@Pointperson` in the text becomes the platform's mention, `@Name` of an account likewise; a text that starts with `/`
   * is a slash command where the platform has them. `threadId`: the message that began the thread; in a chat, which has none, the
   * message that is quoted.
   */
  | {
      readonly type: 'say';
      readonly conversationId: string;
      readonly threadId?: string;
      readonly text: string;
      readonly files?: readonly LocalFile[];
    }
  /**
   * `payload`: Slack: the action object of the pressed element (`{ type, action_id, block_id, value | selected_option | … }`).
   * Teams: the Adaptive Card action as it stands in the card (`{ type, title, verb, data }`), the values of the card's inputs
   * merged into `data`.
   */
  | {
      readonly type: 'press';
      readonly messageId: string;
      readonly payload: unknown;
    }
  /** Changes the text of one's own message. */
  | { readonly type: 'edit'; readonly messageId: string; readonly text: string }
  /** Puts an emoji on a message, where the platform has it. */
  | { readonly type: 'react'; readonly messageId: string; readonly reaction: 'eyes' | 'check' }
  /** Chooses “Send to the point of contact” in the menu of a message. */
  | { readonly type: 'forward'; readonly messageId: string }
  /** `values`: Slack: `view.state.values`. Teams: the submit action's data merged with the inputs' values. */
  | { readonly type: 'submit-form'; readonly values: unknown }
  /** Chooses something in an input that tells the app at once, which is there in Slack alone. `input`: its block id; `values` as of a submission. */
  | { readonly type: 'change-form'; readonly input: string; readonly values: unknown }
  | { readonly type: 'close-form' };

/** `failed`: what the vendor's client would show, such as Slack's `/poc failed with the error "operation_timeout"`. */
export type LocalOutcome = { readonly type: 'done' } | { readonly type: 'failed'; readonly text: string };

export interface LocalChange {
  readonly conversationId?: string;
  /** Whose view changed; absent: everybody's. */
  readonly viewerId?: string;
}
