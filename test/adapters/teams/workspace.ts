import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalAccount } from '../../../adapters/local/stand-in.ts';
import { createTeamsStandIn, type TeamsStandIn } from '../../../adapters/local/teams/stand-in.ts';
import {
  createTeamsAdapter,
  type TeamsAdapter,
  type TeamsAdapterOptions,
} from '../../../adapters/teams/adapter.ts';
import type { Intent } from '../../../src/chat/intent.ts';
import { type Message, plain } from '../../../src/chat/message.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import type { AddressBook, KnownAddress } from '../../../src/deliveries/ports.ts';
import type { Dialogue, SuggestQuery } from '../../../src/dialogue/dialogue.ts';
import type { Profile } from '../../../src/directory/identity.ts';
import type { ProfileSource } from '../../../src/directory/ports.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import type { LogData, Logger } from '../../../src/kernel/logger.ts';
import { createAddressBook, createEventLog } from './memory.ts';

export const TENANT = '11111111-0000-4000-8000-000000000001';
export const APP = '22222222-0000-4000-8000-000000000002';
export const CHANNEL = '19:general0001@thread.tacv2';

export const ALICE: LocalAccount = {
  id: '29:alice',
  name: 'Alice Ng',
  email: 'alice@company.example',
  timeZone: 'Europe/Berlin',
  locale: 'de-DE',
  standing: 'member',
};
export const BOB: LocalAccount = { ...ALICE, id: '29:bob', name: 'Bob Ortiz', email: 'bob@company.example' };
export const GALE: LocalAccount = {
  ...ALICE,
  id: '29:gale',
  name: 'Gale Winter',
  email: 'gale@agency.example',
  standing: 'guest',
};
export const SOL: LocalAccount = {
  ...ALICE,
  id: '29:sol',
  name: 'Sol Marsh',
  email: 'sol@partner.example',
  standing: 'stranger',
};

/** A message of one line. */
export function words(text: string): Message {
  return {
    summary: text,
    elements: [{ type: 'text', spans: [plain(text)] }],
    language: 'en',
    timeZone: 'UTC',
  };
}

export function saying(text: string): Reply {
  return { type: 'say', audience: 'everyone-here', message: words(text) };
}

export type Script = (
  intent: Intent,
  profiles: ProfileSource,
) => readonly Reply[] | Promise<readonly Reply[]>;

export type Finder = (query: SuggestQuery, profiles: ProfileSource) => ReturnType<Dialogue['suggest']>;

/** The true adapter behind HTTP, with a scripted dialogue, and the stand-in delivering to it. */
export interface Workspace {
  readonly standIn: TeamsStandIn;
  readonly adapter: TeamsAdapter;
  readonly addresses: AddressBook;
  /** What was written to it, oldest first. */
  readonly saved: readonly KnownAddress[];
  readonly intents: readonly Intent[];
  readonly profiles: readonly Profile[];
  readonly pauses: readonly number[];
  readonly logged: readonly {
    readonly level: string;
    readonly message: string;
    readonly data: LogData | undefined;
  }[];
  readonly endpoint: string;
  /** Replaces what the dialogue answers. */
  script(script: Script): void;
  /** Replaces what it finds for what is typed into a search field. */
  find(finder: Finder): void;
  direct(account: LocalAccount): string;
  /** Resolves once the bot has said or changed something that the test accepts. */
  until(accept: () => boolean): Promise<void>;
  botSays(conversationId: string, viewer?: LocalAccount): readonly string[];
  close(): Promise<void>;
}

export async function openWorkspace(
  change: (cloud: {
    openIdMetadataUrl: string;
    tokenIssuer: string;
  }) => Partial<TeamsAdapterOptions> = () => ({}),
): Promise<Workspace> {
  const intents: Intent[] = [];
  const profiles: Profile[] = [];
  const pauses: number[] = [];
  const logged: { level: string; message: string; data: LogData | undefined }[] = [];
  let script: Script = () => [saying('Hello.')];
  let find: Finder = async () => [];
  let handle: RequestListener | undefined;
  const server = createServer((request, response) => handle?.(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const standIn = createTeamsStandIn({
    tenantId: TENANT,
    name: 'Company',
    accounts: [ALICE, BOB, GALE, SOL],
    channels: [{ id: CHANNEL, name: 'general' }],
    appId: APP,
    deliverTo: () => endpoint,
    clock: systemClock,
  });
  const { openIdMetadataUrl, tokenIssuer } = await standIn.listen();
  const dialogue: Dialogue = {
    respond: async (intent, source) => {
      intents.push(intent);
      return script(intent, {
        profileOf: async (account) => {
          const profile = await source.profileOf(account);
          profiles.push(profile);
          return profile;
        },
      });
    },
    suggest: (query, source) => find(query, source),
    apologize: (intent) => ({
      type: 'say',
      audience: 'only-you',
      message: words(`Sorry (${intent.requestId}).`),
    }),
  };
  const logger = recordingLogger(logged);
  const addresses = createAddressBook();
  const adapter = createTeamsAdapter({
    appId: APP,
    tenantId: TENANT,
    local: true,
    openIdMetadataUrl,
    tokenIssuer,
    dialogue,
    events: createEventLog(),
    addresses,
    logger,
    wait: async (milliseconds) => void pauses.push(milliseconds),
    ...change({ openIdMetadataUrl, tokenIssuer }),
  });
  handle = adapter.handle;
  await adapter.start();

  function botSays(conversationId: string, viewer: LocalAccount = ALICE): readonly string[] {
    return standIn
      .messages(conversationId, viewer.id)
      .filter(({ author }) => author.bot)
      .map(({ content }) => (content.platform === 'teams' ? textsOf(content.cards).join('|') : ''));
  }

  return {
    standIn,
    adapter,
    addresses,
    saved: addresses.saved,
    intents,
    profiles,
    pauses,
    logged,
    endpoint,
    script: (next) => {
      script = next;
    },
    find: (next) => {
      find = next;
    },
    direct: (account) => standIn.conversations(account.id).find(({ kind }) => kind === 'direct')?.id ?? '',
    until: (accept) =>
      new Promise((resolve) => {
        const stop = standIn.onChange(check);
        function check(): void {
          if (!accept()) return;
          stop();
          resolve();
        }
        check();
      }),
    botSays,
    close: async () => {
      await standIn.idle();
      await adapter.stop();
      await standIn.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

function recordingLogger(logged: { level: string; message: string; data: LogData | undefined }[]): Logger {
  const at = (level: string) => (message: string, data?: LogData) =>
    void logged.push({ level, message, data });
  const logger: Logger = {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: () => logger,
  };
  return logger;
}

/** All words of TextBlocks, in order. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'TextBlock' && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}

/** Every action of a card, fallbacks left out. */
export function actionsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(actionsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && String(value.type).startsWith('Action.')) return [{ ...value }];
  return Object.values(value).flatMap(actionsOf);
}

/** The actions on the bot's last message there. */
export function lastActions(workspace: Workspace, conversationId: string, viewer: LocalAccount) {
  const message = workspace.standIn.messages(conversationId, viewer.id).findLast(({ author }) => author.bot);
  const cards = message?.content.platform === 'teams' ? message.content.cards : [];
  return { messageId: message?.id ?? '', actions: actionsOf(cards) };
}
