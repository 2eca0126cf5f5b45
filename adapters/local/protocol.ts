import type { Platform } from '../../src/chat/intent.ts';
import type { Language } from '../../src/chat/languages/language.ts';
import type {
  LocalAccount,
  LocalAct,
  LocalConversation,
  LocalForm,
  LocalMessage,
  LocalOption,
  LocalOutcome,
} from './stand-in.ts';

/** What the browser client and the program say to each other below `/local/api`, as JSON. */
export interface Api {
  /** `GET /local/api/workspace`: who one can be. */
  readonly workspace: WorkspaceView;
  /** `GET /local/api/view`: all that one person sees on one platform, with one conversation open. */
  readonly view: ViewerView;
  /** `GET /local/api/topics`: names that complete what was typed, in the viewer's language, best first. */
  readonly topics: readonly string[];
  /** `GET /local/api/suggestions`: what the bot gives to choose from for what was typed into a search input of the open form. */
  readonly suggestions: readonly LocalOption[];
  /** `POST /local/api/act` with an `ActRequest`. */
  readonly act: LocalOutcome;
  /** `POST /local/api/read` with a `ReadRequest`. */
  readonly read: { readonly type: 'done' };
  /** `POST /local/api/meet` with a `Viewer`: they look at the bot's empty direct conversation, and it may greet them. */
  readonly meet: { readonly type: 'done' };
}

export interface WorkspaceView {
  readonly organization: string;
  /** The organisation's. */
  readonly language: Language;
  readonly faces: readonly Face[];
  readonly people: readonly LocalPerson[];
}

/** One of the two clients. */
export interface Face {
  readonly platform: Platform;
  readonly bot: { readonly id: string; readonly name: string };
  /** The slash command, where the platform has them. */
  readonly slashCommand?: string;
}

/** A human with an account on either platform. */
export interface LocalPerson {
  /** The directory's id, or `guest` and `stranger`. */
  readonly id: string;
  readonly name: string;
  /** What tells one from another, in each language: departments, or where a guest comes from. */
  readonly about: Readonly<Record<Language, string>>;
  readonly timeZone: string;
  /** The one the directory has for them. */
  readonly language?: Language;
  /** What the platforms report of them. */
  readonly locale: string;
  readonly standing: LocalAccount['standing'];
  readonly accounts: Readonly<Record<Platform, string>>;
}

export interface ViewerView {
  readonly conversations: readonly ConversationView[];
  /** Of the open conversation: the latest roots with all their replies, oldest first. */
  readonly messages: readonly LocalMessage[];
  /** Whether there are older ones than `messages` holds. */
  readonly earlier: boolean;
  /** How many replies of others in a thread of `messages` this viewer follows and has not read; by its id, where there are any. */
  readonly unreadReplies: Readonly<Record<string, number>>;
  readonly form?: LocalForm;
  /** Verbs the bot understands after its command or its mention. */
  readonly commands: readonly CommandHint[];
}

export interface ConversationView extends LocalConversation {
  /** How many messages of others came after what this viewer has read. */
  readonly unread: number;
}

/** A verb of the bot's, in the viewer's language: `about`, as in `about payroll`, and what it does in a few words. */
export interface CommandHint {
  readonly verb: string;
  readonly example: string;
  readonly does: string;
}

/** Whose eyes: the account looked through. */
export interface Viewer {
  readonly platform: Platform;
  readonly viewer: string;
}

export interface ActRequest extends Viewer {
  readonly act: LocalAct;
}

export interface ReadRequest extends Viewer {
  readonly conversationId: string;
  /** A thread that was looked at; absent where it was the conversation itself. */
  readonly threadId?: string;
  /** `sentAt` of the last message seen. */
  readonly upTo: number;
}
