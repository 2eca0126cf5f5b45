import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/database.ts';
import type { Action } from '../../src/chat/actions.ts';
import type { FormValues } from '../../src/chat/form.ts';
import type {
  Capabilities,
  Conversation,
  Intent,
  Platform,
  Reaction,
  SaidMessage,
  TextPart,
} from '../../src/chat/intent.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { createDialogue } from '../../src/dialogue/respond.ts';
import type { PlatformIdentity, Profile } from '../../src/directory/identity.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { silentLogger } from './logger.ts';
import { createMemoryDatabase, snapshotOf } from './memory.ts';

export interface TalkOptions {
  /** A moment, or a clock that is moved by hand. */
  readonly now: Temporal.Instant | (() => Temporal.Instant);
  /** What the platform says of the asker, or of each account; a failure where it can't be reached. */
  readonly profile?: Profile | Error | ((userId: string) => Profile);
  readonly identities?: readonly PlatformIdentity[];
  readonly capabilities?: Partial<Capabilities>;
  readonly conversation?: Conversation;
  /** The asker's account; the same for all where absent. */
  readonly userId?: string;
  readonly platform?: Platform;
  /** Shared with others who talk; its own where absent. */
  readonly database?: Database;
  /** Whom the environment names. */
  readonly admins?: ReadonlySet<string>;
}

/** Ids of what is made here: several may talk over one database. */
let made = 0;

/** A conversation with the dialogue as one account has it, over a database in memory that begins with this content. */
export function talk(content: DirectoryContent, options: TalkOptions) {
  const saved: PlatformIdentity[] = [...(options.identities ?? [])];
  const asked: string[] = [];
  const database = options.database ?? createMemoryDatabase(content);
  const { now } = options;
  const dialogue = createDialogue({
    snapshots: {
      current: async () => ({
        ...(await database.snapshots.current()),
        identities: snapshotOf(content, saved).identities,
      }),
    },
    work: database.unitOfWork,
    turnstile: database.turnstile,
    ...(options.admins && { admins: options.admins }),
    identities: {
      save: async (identity) => {
        saved.push(identity);
      },
    },
    clock: { now: () => (typeof now === 'function' ? now() : now) },
    logger: silentLogger,
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
  });
  const from = {
    account: { platform: options.platform ?? 'slack', workspaceId: 'T1', userId: options.userId ?? 'U1' },
    conversation: options.conversation ?? { kind: 'direct', id: 'D1' },
    capabilities: { onlyYou: true, slashCommand: true, threads: true, ...options.capabilities },
    requestId: 'request-1',
  } as const;

  async function respond(intent: Intent): Promise<readonly Reply[]> {
    return dialogue.respond(intent, {
      profileOf: async (account) => {
        asked.push(account.userId);
        const profile = options.profile ?? { name: 'Somebody', standing: 'member' };
        if (profile instanceof Error) throw profile;
        return typeof profile === 'function' ? profile(account.userId) : profile;
      },
    });
  }

  return {
    saved,
    asked,
    database,
    dialogue,
    from,
    respond,
    type: (text: string | readonly TextPart[], via: 'command' | 'mention' | 'direct' = 'direct') =>
      respond({ ...from, type: 'words', via, text: partsOf(text) }),
    /** Says it by this message; in a thread where one is given. */
    write: (
      text: string | readonly TextPart[],
      via: 'mention' | 'direct' | 'thread',
      message: SaidMessage & { readonly thread?: string },
    ) => {
      const { thread = via === 'direct' ? undefined : message.id, ...said } = message;
      const conversation = { ...from.conversation, ...(thread !== undefined && { thread }) };
      return respond({ ...from, conversation, type: 'words', via, text: partsOf(text), message: said });
    },
    edit: (text: string | readonly TextPart[], message: SaidMessage) =>
      respond({ ...from, type: 'edit', text: partsOf(text), message }),
    react: (reaction: Reaction, messageId: string) =>
      respond({ ...from, type: 'react', reaction, messageId }),
    forward: (text: string, message: SaidMessage, author?: string) =>
      respond({ ...from, type: 'forward', text: [text], message, ...(author !== undefined && { author }) }),
    press: (action: Action | { type: 'unsupported' }, onlyYou = false) =>
      respond({ ...from, type: 'press', action, onlyYou }),
    submit: (action: Action, values: FormValues) => respond({ ...from, type: 'submit', action, values }),
    greet: () => respond({ ...from, type: 'greet' }),
  };
}

function partsOf(text: string | readonly TextPart[]): readonly TextPart[] {
  if (typeof text !== 'string') return text;
  return text === '' ? [] : [text];
}

/** Everything the replies say, as text. */
export function saidIn(replies: readonly Reply[]): string {
  return replies
    .map((reply) => {
      switch (reply.type) {
        case 'say':
        case 'update':
          return plainText(reply.message);
        case 'open-form':
          return reply.form.title;
        case 'field-errors':
          return reply.errors.map((error) => `${error.field}: ${error.text}`).join('\n');
        default:
          return reply satisfies never;
      }
    })
    .join('\n');
}
