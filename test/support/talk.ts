import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/database.ts';
import type { Action } from '../../src/chat/actions.ts';
import type { FormValues } from '../../src/chat/form.ts';
import type { Capabilities, Conversation, Intent, TextPart } from '../../src/chat/intent.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { createDialogue } from '../../src/dialogue/respond.ts';
import type { PlatformIdentity, Profile } from '../../src/directory/identity.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { silentLogger } from './logger.ts';
import { createMemoryDatabase, snapshotOf } from './memory.ts';

export interface TalkOptions {
  readonly now: Temporal.Instant;
  /** What the platform says of the asker, or of each account; a failure where it can't be reached. */
  readonly profile?: Profile | Error | ((userId: string) => Profile);
  readonly identities?: readonly PlatformIdentity[];
  readonly capabilities?: Partial<Capabilities>;
  readonly conversation?: Conversation;
  /** The asker's account; the same for all where absent. */
  readonly userId?: string;
  /** Shared with others who talk; its own where absent. */
  readonly database?: Database;
}

/** A conversation with the dialogue as one account has it, over a database in memory that begins with this content. */
export function talk(content: DirectoryContent, options: TalkOptions) {
  const saved: PlatformIdentity[] = [...(options.identities ?? [])];
  const asked: string[] = [];
  const database = options.database ?? createMemoryDatabase(content);
  const dialogue = createDialogue({
    snapshots: {
      current: async () => ({
        ...(await database.snapshots.current()),
        identities: snapshotOf(content, saved).identities,
      }),
    },
    work: database.unitOfWork,
    identities: {
      save: async (identity) => {
        saved.push(identity);
      },
    },
    clock: { now: () => options.now },
    logger: silentLogger,
  });
  const from = {
    account: { platform: 'slack', workspaceId: 'T1', userId: options.userId ?? 'U1' },
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
      respond({ ...from, type: 'words', via, text: typeof text === 'string' ? [text] : text }),
    press: (action: Action | { type: 'unsupported' }, onlyYou = false) =>
      respond({ ...from, type: 'press', action, onlyYou }),
    submit: (action: Action, values: FormValues) => respond({ ...from, type: 'submit', action, values }),
    greet: () => respond({ ...from, type: 'greet' }),
  };
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
