import { createHmac, randomUUID } from 'node:crypto';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { systemClock } from '../../../src/kernel/clock.ts';
import type { Secret } from '../../../src/kernel/secret.ts';

/** Something Slack tells the app. */
export interface Parcel {
  readonly type: 'slash_commands' | 'events_api' | 'interactive';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly retry?: { readonly number: number; readonly reason: string };
}

export type Receipt =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false;
      readonly reason: 'http_timeout' | 'http_error' | 'connection_failed';
      readonly mayRetry: boolean;
    };

/** Takes a parcel to the app, and what the app answers within three seconds back. Never rejects. */
export interface Courier {
  deliver(parcel: Parcel): Promise<Receipt>;
}

const PATIENCE_MS = 3_000;

/**
 * The headers of a signed request: docs.slack.dev/authentication/verifying-requests-from-slack. The time in it is the
 * machine's own, whatever clock the workspace runs on, since the receiver compares it with its own.
 */
export function signedHeaders(
  signingSecret: Secret,
  body: string,
  atSeconds = Math.floor(systemClock.now().epochMilliseconds / 1_000),
): Record<string, string> {
  const hmac = createHmac('sha256', signingSecret.reveal()).update(`v0:${atSeconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(atSeconds), 'x-slack-signature': `v0=${hmac}` };
}

/** Signed requests to the app's one request URL. */
export function httpCourier(deliverTo: () => string, signingSecret: Secret): Courier {
  return {
    deliver: async (parcel) => {
      const { body, contentType } = encode(parcel);
      const headers = {
        'content-type': contentType,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...signedHeaders(signingSecret, body),
        ...retryHeaders(parcel),
      };
      const signal = AbortSignal.timeout(PATIENCE_MS);
      try {
        const response = await fetch(deliverTo(), { method: 'POST', headers, body, signal });
        const text = await response.text();
        const mayRetry = response.headers.get('x-slack-no-retry') !== '1';
        return response.ok
          ? { ok: true, body: answerOf(text) }
          : { ok: false, reason: 'http_error', mayRetry };
      } catch {
        // Whatever kept the app from answering, Slack knows only that it did not.
        return { ok: false, reason: signal.aborted ? 'http_timeout' : 'connection_failed', mayRetry: true };
      }
    },
  };
}

function encode({ type, payload }: Parcel): { body: string; contentType: string } {
  if (type === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' };
  const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
  const pairs = Object.entries(fields).map(([key, value]): [string, string] => [key, String(value)]);
  return { body: new URLSearchParams(pairs).toString(), contentType: 'application/x-www-form-urlencoded' };
}

function retryHeaders({ retry }: Parcel): Record<string, string> {
  if (retry === undefined) return {};
  return { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason };
}

function answerOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Slack takes plain text as an answer too.
    return text;
  }
}

const Acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown() });

/** The far end of Socket Mode: docs.slack.dev/apis/events-api/using-socket-mode */
export interface SocketHub extends Courier {
  readonly server: WebSocketServer;
  isConnected(): boolean;
  close(): void;
}

/** A hub that no app has connected to yet. Of several connections the newest gets the parcels. */
export function createSocketHub(): SocketHub {
  const server = new WebSocketServer({ noServer: true });
  const sockets: WebSocket[] = [];
  const waiting = new Map<string, (receipt: Receipt) => void>();

  server.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('close', () => sockets.splice(sockets.indexOf(socket), 1));
    socket.on('message', (data) => {
      const read = Acknowledgement.safeParse(answerOf(String(data)));
      if (!read.success) return;
      waiting.get(read.data.envelope_id)?.({ ok: true, body: emptyAsText(read.data.payload) });
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.length, debug_info: {}, connection_info: {} }),
    );
  });

  return {
    server,
    isConnected: () => sockets.length > 0,
    close: () => {
      for (const socket of sockets) socket.terminate();
      server.close();
    },
    deliver: (parcel) =>
      new Promise((resolve) => {
        const socket = sockets.at(-1);
        if (socket === undefined) {
          resolve({ ok: false, reason: 'connection_failed', mayRetry: true });
          return;
        }
        const id = randomUUID();
        const timer = setTimeout(
          () => settle({ ok: false, reason: 'http_timeout', mayRetry: true }),
          PATIENCE_MS,
        );
        function settle(receipt: Receipt): void {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(receipt);
        }
        waiting.set(id, settle);
        socket.send(JSON.stringify(envelope(id, parcel)));
      }),
  };
}

function envelope(id: string, { type, payload, retry }: Parcel) {
  const again = retry === undefined ? {} : { retry_attempt: retry.number, retry_reason: retry.reason };
  return { envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api', ...again };
}

/** Over a socket an empty acknowledgement has an empty payload; over HTTP it has no body. */
function emptyAsText(payload: unknown): unknown {
  const empty = typeof payload === 'object' && payload !== null && Object.keys(payload).length === 0;
  return payload === undefined || empty ? '' : payload;
}
