import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Secret } from '../../../src/kernel/secret.ts';
import type { SocketHub } from './couriers.ts';
import { createPlannedFaults, type PlannedFault, type PlannedFaults } from './planned-faults.ts';
import { Refusal } from './refusal.ts';
import { servedMethod } from './web-api.ts';
import type { WebApiContext } from './web-api-context.ts';

/** One call as it came in, for tests to look at. */
export interface RecordedCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** 0 where it got no answer. */
  readonly status: number;
  readonly answer: unknown;
}

export interface WebServerOptions {
  readonly context: WebApiContext;
  readonly tokens: { readonly bot: Secret; readonly app: Secret | undefined };
  readonly hub: SocketHub;
  /** Takes an answer at a `response_url`; throws a `Refusal`. */
  respond(id: string, body: unknown): void;
}

export interface WebServer {
  readonly server: Server;
  readonly calls: readonly RecordedCall[];
  /** Requests that no part of Slack serves here: each of them is a fault of the caller's or a gap of this stand-in. */
  readonly unknownRoutes: readonly string[];
  readonly failNext: PlannedFaults['add'];
  revokeToken(): void;
}

interface Outcome {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of an answer: none for as long as the caller waits, or a connection that breaks. */
  readonly silence?: 'hang' | 'lost';
}

/** Slack's Web API, its `response_url`s and the Socket Mode door, on one server that is not listening yet. */
export function createWebServer(options: WebServerOptions): WebServer {
  const calls: RecordedCall[] = [];
  const unknownRoutes: string[] = [];
  const faults = createPlannedFaults();
  let revoked = false;

  function callMethod(name: string, args: Record<string, unknown>, request: IncomingMessage): Outcome {
    const method = servedMethod(name);
    if (method === undefined) {
      unknownRoutes.push(`${request.method} /api/${name}`);
      return { status: 200, body: { ok: false, error: 'unknown_method' } };
    }
    const serve = (): Outcome => {
      try {
        authorize(request, method.token === 'bot' ? options.tokens.bot : options.tokens.app, revoked);
        return { status: 200, body: { ok: true, ...method.run(args, options.context) } };
      } catch (error) {
        return { status: 200, body: refusalBody(error) };
      }
    };
    const fault = faults.take(name);
    return fault === undefined ? serve() : faultyOutcome(fault, serve);
  }

  function respond(id: string, body: unknown): Outcome {
    try {
      options.respond(id, body);
      return { status: 200, body: { ok: true } };
    } catch (error) {
      return { status: 404, body: refusalBody(error) };
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://slack.invalid');
    const [, area, name = ''] = pathname.split('/');
    const posted = request.method === 'POST' && name !== '';
    const args = readArguments(await bodyOf(request), request.headers['content-type'] ?? '');
    if (posted && area === 'api') {
      const outcome = callMethod(name, args, request);
      calls.push({ method: name, args, status: outcome.status, answer: outcome.body });
      return send(response, outcome);
    }
    if (posted && area === 'response') {
      const outcome = respond(name, args);
      calls.push({ method: 'response_url', args, status: outcome.status, answer: outcome.body });
      return send(response, outcome);
    }
    unknownRoutes.push(`${request.method} ${pathname}`);
    send(response, { status: 404, body: { ok: false, error: 'not_found' } });
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, { status: 500, body: { ok: false, error: 'internal_error', detail: String(error) } });
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/link/')) {
      socket.destroy();
      return;
    }
    options.hub.server.handleUpgrade(request, socket, head, (ws) =>
      options.hub.server.emit('connection', ws),
    );
  });
  return {
    server,
    calls,
    unknownRoutes,
    failNext: faults.add,
    revokeToken: () => {
      revoked = true;
    },
  };
}

function faultyOutcome(fault: PlannedFault, serve: () => Outcome): Outcome {
  switch (fault.type) {
    case 'rate-limited':
      return {
        status: 429,
        body: { ok: false, error: 'ratelimited' },
        headers: { 'retry-after': String(fault.retryAfterSeconds) },
      };
    case 'http':
      return { status: fault.status, body: { ok: false, error: 'service_unavailable' } };
    case 'refused':
      return { status: 200, body: { ok: false, error: fault.error } };
    case 'hang':
      return { status: 0, body: {}, silence: 'hang' };
    case 'lost':
      return { ...serve(), status: 0, silence: 'lost' };
    default:
      return fault satisfies never;
  }
}

function authorize(request: IncomingMessage, token: Secret | undefined, revoked: boolean): void {
  const { authorization } = request.headers;
  if (authorization === undefined) throw new Refusal('not_authed');
  if (token === undefined || authorization !== `Bearer ${token.reveal()}`) throw new Refusal('invalid_auth');
  if (revoked) throw new Refusal('token_revoked');
}

function refusalBody(error: unknown): object {
  if (!(error instanceof Refusal)) throw error;
  return { ok: false, error: error.message, response_metadata: { messages: error.messages } };
}

/** As Slack reads them: a form's fields, those that hold objects as JSON; or a JSON body. */
function readArguments(body: string, contentType: string): Record<string, unknown> {
  if (contentType.startsWith('application/json')) return { ...JSON.parse(body) };
  const fields = [...new URLSearchParams(body)].map(([key, value]) => {
    return [key, key === 'blocks' || key === 'view' ? JSON.parse(value) : value] as const;
  });
  return Object.fromEntries(fields);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, { status, body, headers, silence }: Outcome): void {
  if (silence === 'hang') return;
  if (silence === 'lost') {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
