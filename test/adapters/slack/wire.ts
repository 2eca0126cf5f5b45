import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { onTestFinished } from 'vitest';
import { signedHeaders } from '../../../adapters/local/slack/couriers.ts';
import { createSlackStandIn, type SlackStandIn } from '../../../adapters/local/slack/stand-in.ts';
import type { LocalAccount, LocalMessage } from '../../../adapters/local/stand-in.ts';
import { createSlackAdapter, type SlackAdapter } from '../../../adapters/slack/adapter.ts';
import type { Option } from '../../../src/chat/form.ts';
import type { Intent } from '../../../src/chat/intent.ts';
import { type Message, plain } from '../../../src/chat/message.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import type { EventLog } from '../../../src/deliveries/ports.ts';
import type { Dialogue, SuggestQuery } from '../../../src/dialogue/dialogue.ts';
import type { ProfileSource } from '../../../src/directory/ports.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import type { LogData, Logger } from '../../../src/kernel/logger.ts';
import { Secret } from '../../../src/kernel/secret.ts';

export const SIGNING_SECRET = new Secret('8f742231b10e8888abcd99yyyzzz85a5');
export const CHANNEL = 'C0GENERAL';
export const ALICE = 'U0ALICE01';
export const ALICE_DIRECT = 'D0ALICE01';
export const BOB = 'U0BOB0001';
export const BOT = 'U0POINTPERSON';
export const WORKSPACE = 'T0LOCAL001';

const ACCOUNTS: readonly LocalAccount[] = [
  account(ALICE, 'Alice Ng', 'member'),
  account(BOB, 'Bob Ortiz', 'member'),
  account('U0GUEST01', 'Gale Winter', 'guest'),
  account('U0STRANGE', 'Sol Marsh', 'stranger'),
];

function account(id: string, name: string, standing: LocalAccount['standing']): LocalAccount {
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.com`;
  return { id, name, email, timeZone: 'Europe/Bucharest', locale: 'ro-RO', standing };
}

/** What a scripted dialogue does with an intent. */
export type Respond = (
  intent: Intent,
  profiles: ProfileSource,
) => Promise<readonly Reply[]> | readonly Reply[];

export interface Wire {
  readonly slack: SlackStandIn;
  readonly adapter: SlackAdapter;
  /** Where Slack delivers to. */
  readonly url: string;
  readonly intents: readonly Intent[];
  readonly logged: readonly { readonly level: string; readonly message: string; readonly data: LogData }[];
  respond: Respond;
  suggest: (query: SuggestQuery) => Promise<readonly Option[]> | readonly Option[];
  /** What Alice sees there, once there is as much of the bot's as `count`. */
  fromBot(conversationId?: string, viewerId?: string): readonly LocalMessage[];
}

export interface WireOptions {
  readonly socketMode?: boolean;
  readonly start?: boolean;
  /** A log of its own unless given one. */
  readonly events?: EventLog;
  readonly timeoutMs?: number;
}

/**
 * The real adapter, with the true Bolt and the true web client, in front of the stand-in, each on a port of its own. Fails the
 * test if anything was called that the stand-in does not serve.
 */
export async function startWire(options: WireOptions = {}): Promise<Wire> {
  const intents: Intent[] = [];
  const logged: { level: string; message: string; data: LogData }[] = [];
  const botToken = new Secret('xoxb-test');
  const appToken = options.socketMode ? { appToken: new Secret('xapp-test') } : {};
  const server = createServer((request, response) => wire.adapter.handle?.(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const slack = createSlackStandIn({
    workspaceId: WORKSPACE,
    name: 'Example',
    accounts: ACCOUNTS,
    channels: [
      { id: CHANNEL, name: 'general' },
      { id: 'C0HELP', name: 'help' },
    ],
    botToken,
    signingSecret: SIGNING_SECRET,
    ...appToken,
    deliverTo: () => url,
    clock: systemClock,
  });
  const { apiUrl } = await slack.listen();
  const dialogue: Dialogue = {
    respond: async (intent, profiles) => {
      intents.push(intent);
      return wire.respond(intent, profiles);
    },
    suggest: async (query) => wire.suggest(query),
    apologize: (intent) => said(`Sorry. Reference ${intent.requestId}`, 'only-you'),
  };
  const adapter = createSlackAdapter({
    botToken,
    signingSecret: SIGNING_SECRET,
    ...appToken,
    apiUrl,
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    dialogue,
    events: options.events ?? createEventLog(),
    logger: recordingLogger(logged),
  });
  const wire: Wire = {
    slack,
    adapter,
    url,
    intents,
    logged,
    respond: () => [said('An answer')],
    suggest: () => [],
    fromBot: (conversationId = CHANNEL, viewerId = ALICE) => {
      return slack.messages(conversationId, viewerId).filter((message) => message.author.bot);
    },
  };
  onTestFinished(async () => {
    await adapter.stop();
    await slack.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (slack.unknownRoutes.length > 0) throw new Error(`unknown routes: ${slack.unknownRoutes.join(', ')}`);
  });
  if (options.start !== false) await adapter.start();
  return wire;
}

/** The log that all replicas share, in memory. */
export function createEventLog(): EventLog & { readonly keys: ReadonlySet<string> } {
  const keys = new Set<string>();
  return {
    keys,
    isNew: async (key) => {
      const isNew = !keys.has(key);
      keys.add(key);
      return isNew;
    },
  };
}

/** A plain message as a reply. */
export function said(text: string, audience: 'everyone-here' | 'only-you' = 'everyone-here'): Reply {
  return { type: 'say', audience, message: message(text) };
}

/** A message of one line, with a button where there is a label for it. */
export function message(text: string, button?: string): Message {
  return {
    summary: text,
    language: 'en',
    timeZone: 'UTC',
    elements: [
      { type: 'text', spans: [plain(text)] },
      ...(button === undefined
        ? []
        : [
            {
              type: 'buttons' as const,
              buttons: [{ type: 'action' as const, label: button, action: { type: 'mine' as const } }],
            },
          ]),
    ],
  };
}

/** A promise that is kept when `open` is called. */
export function createGate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

export const AT = Temporal.Instant.from('2026-08-07T07:00:00Z');

export function recordingLogger(logged: { level: string; message: string; data: LogData }[]): Logger {
  const at =
    (level: string) =>
    (text: string, data: LogData = {}) =>
      void logged.push({ level, message: text, data });
  const logger: Logger = {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: () => logger,
  };
  return logger;
}

/** A request to the adapter, as it stands. */
export function post(wire: Wire, body: string, headers: Record<string, string>): Promise<Response> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return fetch(wire.url, { method: 'POST', body, headers: { ...type, ...headers } });
}

/** An event to the adapter, truly signed, whatever the stand-in knows of it. */
export function deliverEvent(
  wire: Wire,
  event: object,
  id: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = JSON.stringify({ type: 'event_callback', team_id: WORKSPACE, event_id: id, event });
  const signed = signedHeaders(SIGNING_SECRET, body);
  return post(wire, body, { ...signed, ...headers, 'content-type': 'application/json' });
}
