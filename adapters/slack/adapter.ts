import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import {
  App,
  defaultBodyLimit,
  HTTPModuleFunctions,
  HTTPReceiver,
  isRawBodyError,
  SocketModeReceiver,
} from '@slack/bolt';
import type { EventLog, Speaker } from '../../src/deliveries/ports.ts';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import type { Secret } from '../../src/kernel/secret.ts';
import { createAccounts } from './accounts.ts';
import { createSlackApi, RETRIES } from './api.ts';
import type { Self } from './intent.ts';
import { type SdkLogger, sdkLogger } from './logging.ts';
import { createMessenger } from './messenger.ts';
import { type Acknowledge, createReception } from './reception.ts';
import { createSocket } from './socket.ts';

export interface SlackAdapterOptions {
  /** `xoxb-…` */
  readonly botToken: Secret;
  /** Given: Slack calls us over HTTP, and every request is checked against it. */
  readonly signingSecret?: Secret;
  /** `xapp-…`. Given: we call Slack and it talks to us over a WebSocket (Socket Mode), whether or not there is a signing secret. */
  readonly appToken?: Secret;
  /** Another base address than https://slack.com/api/; the Socket Mode handshake follows it too. */
  readonly apiUrl?: string;
  /** Where the main HTTP server mounts `handle`. Slack is given one URL for commands, events and interactivity. */
  readonly path?: string;
  /** How long a call to Slack may take, in milliseconds; ten seconds unless told. */
  readonly timeoutMs?: number;
  readonly dialogue: Dialogue;
  /** What Slack has told already, to whichever replica. */
  readonly events: EventLog;
  readonly logger: Logger;
  readonly clock?: Clock;
}

export interface SlackAdapter {
  /** Serves `path`; absent in Socket Mode. Answers 503 until `start` has succeeded, and after `stop`. */
  readonly handle?: RequestListener;
  /** Says things unasked, and finds people by their addresses; every call is an `unavailable` fault before `start` and after `stop`. */
  readonly messenger: Speaker;
  /** Asks Slack who we are, and connects. Throws a `SlackFault`: `auth-revoked` for a bad token, `unavailable`. */
  start(): Promise<void>;
  /** Takes nothing new, and waits up to ten seconds for the answers under way. */
  stop(): Promise<void>;
}

const DEFAULT_PATH = '/slack/events';

/** Slack, end to end: from what its servers deliver to the dialogue, and back. Nothing is sent before `start`. */
export function createSlackAdapter(options: SlackAdapterOptions): SlackAdapter {
  const stopping = new AbortController();
  const log = sdkLogger(options.logger);
  const api = createSlackApi({
    botToken: options.botToken,
    apiUrl: options.apiUrl,
    timeoutMs: options.timeoutMs,
    logger: log,
    stopping: stopping.signal,
  });
  const receiver = createReceiver(options, log);
  const { dialogue, events, logger, clock = systemClock } = options;
  const reception = createReception(api, dialogue, { events, logger, clock });
  const app = new App({
    receiver,
    logger: log,
    authorize: async () => ({ ...identityOf(reception.self()), botToken: options.botToken.reveal() }),
    convoStore: false,
    extendedErrorHandler: true,
  });
  app.use(async (args) => {
    // Each kind of delivery has its own type of acknowledgement; which one this is, its reader knows.
    await reception.take(args.body, 'ack' in args ? (args.ack as Acknowledge) : undefined);
  });
  app.error(async ({ error, body }: { error: unknown; body: object }) => reception.fail(error, body));
  const self = () => reception.self();
  const socket = receiver instanceof SocketModeReceiver ? createSocket(receiver.client, logger) : undefined;
  return {
    messenger: { ...createMessenger(api, self, clock), ...createAccounts(api, self) },
    ...(receiver instanceof HTTPReceiver ? { handle: httpHandle(receiver, () => reception.isOpen()) } : {}),
    start: async () => {
      await reception.open();
      await socket?.open();
    },
    stop: async () => {
      socket?.deafen();
      // The answers under way still need the socket for their acknowledgements.
      await reception.close();
      await socket?.close();
      stopping.abort();
    },
  };
}

/** What Bolt has to know of us to tell our own messages from others'. */
function identityOf(self: Self | undefined): { botUserId?: string; botId?: string } {
  if (self === undefined) return {};
  return { botUserId: self.botUserId, ...(self.botId === undefined ? {} : { botId: self.botId }) };
}

function createReceiver(options: SlackAdapterOptions, logger: SdkLogger) {
  const { appToken, signingSecret, path = DEFAULT_PATH } = options;
  if (appToken !== undefined) {
    const slackApiUrl = options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl };
    const installerOptions = { clientOptions: { ...slackApiUrl, retryConfig: RETRIES } };
    return new SocketModeReceiver({
      appToken: appToken.reveal(),
      logger,
      installerOptions,
      autoReconnectEnabled: false,
    });
  }
  if (signingSecret === undefined) throw new TypeError('Slack needs a signing secret or an app token');
  return new HTTPReceiver({ signingSecret: signingSecret.reveal(), endpoints: path, logger });
}

function httpHandle(receiver: HTTPReceiver, isOpen: () => boolean): RequestListener {
  return (request, response) => {
    if (!isOpen()) {
      response.writeHead(503).end();
      return;
    }
    HTTPModuleFunctions.bufferIncomingMessage(request, defaultBodyLimit).then(
      (buffered) => {
        if (NULL_BODY.test(buffered.rawBody.toString())) response.writeHead(400).end();
        else listen(receiver, buffered, response);
      },
      (error: unknown) => {
        response.writeHead(isRawBodyError(error) ? (error.statusCode ?? 400) : 400).end();
      },
    );
  };
}

/**
 * Bolt takes properties of whatever JSON it is sent, signed or a form's `payload`. `null` has none: its rejection, which nobody
 * waits for, would end the process.
 */
const NULL_BODY = /^\s*null\s*$|(?:^|&)payload=(?:\+|%20)*null(?:\+|%20)*(?:&|$)/;

function listen(receiver: HTTPReceiver, request: IncomingMessage, response: ServerResponse): void {
  try {
    receiver.requestListener(request, response);
  } catch {
    // Bolt throws for a path or a method that is not its own.
    response.writeHead(404).end();
  }
}
