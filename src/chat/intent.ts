import type { Action, UnsupportedAction } from './actions.ts';
import type { FormValues } from './form.ts';

export type Platform = 'slack' | 'teams';

/** One human's account on one platform, in one workspace. */
export interface Account {
  readonly platform: Platform;
  /** Slack team id or Teams tenant id. */
  readonly workspaceId: string;
  /** Slack user id (`U…`) or Teams channel account id (`29:…`). */
  readonly userId: string;
}

/** Where something was said. `id` and `thread` are the platform's, opaque to the core. */
export interface Conversation {
  readonly kind: 'channel' | 'group' | 'direct';
  readonly id: string;
  /** The thread it was said in, or that an answer would open; absent where the platform or the place has none. */
  readonly thread?: string;
}

/** What the place can do; the core asks this, never which platform it is. */
export interface Capabilities {
  /** Whether an answer can be shown to the asker alone, in the same conversation. */
  readonly onlyYou: boolean;
  /** Whether commands are typed after a slash (`/poc`) as well as after a mention; examples in help follow it. */
  readonly slashCommand: boolean;
  /** Whether a message here can be answered in a thread of its own, whose name is then the message's id. */
  readonly threads: boolean;
}

/** A message of a person's, as the platform delivered it. */
export interface SaidMessage {
  /** The platform's, unique in its conversation. */
  readonly id: string;
  /** Opens it in the platform's client, where there is such an address. */
  readonly link?: string;
  readonly files?: readonly LinkedFile[];
}

/** A file that hangs on a message: it stays where it is, under the platform's own permissions. */
export interface LinkedFile {
  readonly name: string;
  readonly url: string;
}

/** Eyes: I have seen it, I take it. Check: it is done. */
export type Reaction = 'eyes' | 'check';

/** A word or phrase of what was typed, or a person mentioned in it (as the account's `userId`). */
export type TextPart = string | { readonly mention: string };

interface From {
  readonly account: Account;
  readonly conversation: Conversation;
  readonly capabilities: Capabilities;
  /** Ties the log lines of one interaction together; shown to the person when something breaks. */
  readonly requestId: string;
}

/** Something a person did, read from either platform's payload. */
export type Intent = From &
  (
    | {
        readonly type: 'words';
        /**
         * How it was said: a command is answered to the asker alone, a mention to everyone there. `thread`: in a thread, to nobody
         * of ours; it is only of interest where the thread carries an inquiry, and is passed over in silence elsewhere.
         */
        readonly via: 'command' | 'mention' | 'direct' | 'thread';
        /** The bot's own mention, the command's name and surrounding space are already gone. */
        readonly text: readonly TextPart[];
        /** The message it stands in; a command stands in none. */
        readonly message?: SaidMessage;
      }
    /** Somebody changed the text of their own message. Passed over in silence where nothing was made of the message. */
    | { readonly type: 'edit'; readonly text: readonly TextPart[]; readonly message: SaidMessage }
    /** Somebody put an emoji on a message that means something here. Passed over in silence where the message carries no inquiry. */
    | { readonly type: 'react'; readonly reaction: Reaction; readonly messageId: string }
    /** “Send to the point of contact”, chosen on somebody's message: answered by the form that asks for the topic. */
    | {
        readonly type: 'forward';
        readonly text: readonly TextPart[];
        readonly message: SaidMessage;
        /** Who wrote it, where it was not the one who forwards it; by the name the platform gives them. */
        readonly author?: string;
      }
    | {
        readonly type: 'press';
        readonly action: Action | UnsupportedAction;
        readonly onlyYou: boolean;
      }
    | {
        readonly type: 'submit';
        readonly action: Action | UnsupportedAction;
        readonly values: FormValues;
        /** Not sent off: something was chosen in a live field. Answered by the form drawn anew, or by nothing. */
        readonly isDraft?: true;
      }
    /** The bot was added here, or this person opened it for the first time. */
    | { readonly type: 'greet' }
  );
