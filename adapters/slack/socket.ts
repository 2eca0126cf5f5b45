import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../../src/kernel/logger.ts';
import { SlackFault, slackFault } from './errors.ts';

/** The connection of Socket Mode, that comes back whenever it was lost. */
export interface Socket {
  /** Resolves once Slack has greeted. Throws the `SlackFault` of the first attempt; later ones are logged and repeated. */
  open(): Promise<void>;
  /** Takes nothing more, and still carries the acknowledgements of what it has taken. */
  deafen(): void;
  close(): Promise<void>;
}

type Client = SocketModeReceiver['client'];

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * In place of the client's own reconnecting, which repeats a refused token for ever at the start, and later drops the promise
 * of an attempt: a token revoked meanwhile would then end the process, and with it the other platform.
 */
export function createSocket(client: Client, logger: Logger): Socket {
  const closing = new AbortController();
  let state: 'closed' | 'connecting' | 'open' = 'closed';

  async function connect(): Promise<void> {
    state = 'connecting';
    try {
      await client.start();
      state = 'open';
    } catch (error) {
      state = 'closed';
      throw faultOfStart(error);
    }
    if (closing.signal.aborted) await client.disconnect();
  }

  async function reconnect(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      state = 'connecting';
      // The jitter keeps replicas that lost their connections together from coming back together.
      await delay(pause + randomInt(FIRST_PAUSE_MS), undefined, { signal: closing.signal });
      try {
        return await connect();
      } catch (error) {
        logger.error('slack took no connection, it is tried again', { error });
      }
    }
  }

  survivingBadFrames(client, logger);
  client.on('disconnected', () => {
    if (state !== 'open' || closing.signal.aborted) return;
    reconnect().catch(() => {
      // Only `close` ends the wait, and then nobody wants the connection any more.
    });
  });
  return {
    open: connect,
    deafen: () => {
      // Bolt acknowledges an event before anybody has looked at it; what nobody acknowledges Slack sends again, to another connection.
      client.removeAllListeners('slack_event');
    },
    close: async () => {
      closing.abort();
      if (state === 'open') await client.disconnect();
    },
  };
}

/** The client reads messages in a promise that nobody waits for, so one it stumbles over would end the process. */
function survivingBadFrames(client: Client, logger: Logger): void {
  for (const read of client.listeners('ws_message')) {
    client.off('ws_message', read);
    client.on('ws_message', (...frame: unknown[]) => {
      Promise.resolve(read.apply(client, frame)).catch((error: unknown) => {
        logger.warn('slack sent over the socket what can not be read', { error });
      });
    });
  }
}

function faultOfStart(error: unknown): SlackFault {
  const fault = slackFault(error, 'apps.connections.open');
  if (fault.code !== 'auth-revoked') return fault;
  const advice =
    'Copy the app-level token (xapp-…) again from "Basic Information" of your Slack app; it needs connections:write.';
  return new SlackFault(fault.code, `${fault.message}. ${advice}`, { cause: fault });
}
