import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { findRoute, ROUTES, type RouteAnswer, type RouteContext, vendorError } from './connector-routes.ts';
import type { Signing } from './signing.ts';

/** A call of the bot's. */
export interface RecordedCall {
  readonly route: string;
  readonly path: string;
  readonly authorization?: string;
  readonly body: unknown;
}

/** What the next calls are answered with instead. */
export interface PlannedFault {
  /** `POST /v3/…` as in the table of routes; absent: whatever comes. */
  readonly route?: string;
  /** A conversation, threads included; absent: all. */
  readonly conversationId?: string;
  /** `never`: no answer comes, as from a service that hangs. */
  readonly status: number | 'never';
  readonly code?: string;
  readonly retryAfterSeconds?: number;
  /** How many calls; 1 where absent, `Infinity` for all. */
  readonly times?: number;
}

export interface ConnectorServer {
  /** The address, with a slash at its end as Teams' own. */
  listen(): Promise<string>;
  close(): Promise<void>;
  readonly calls: readonly RecordedCall[];
  failNext(fault: PlannedFault): void;
}

const METADATA_PATH = '/v1/.well-known/openidconfiguration';
const KEYS_PATH = '/v1/.well-known/keys';

/** Where the cloud says who signs, below its address. */
export function metadataUrl(address: string): string {
  return address.replace(/\/$/, '') + METADATA_PATH;
}

/** The Bot Connector, and beside it the addresses where its keys are found, on one loopback port. */
export function createConnectorServer(context: RouteContext, signing: () => Signing): ConnectorServer {
  const calls: RecordedCall[] = [];
  const planned: { readonly fault: PlannedFault; left: number }[] = [];
  let address = '';
  const server = createServer((request, response) => {
    answer(request).then(
      (result) => write(response, result),
      (error: unknown) => {
        context.fault(`the stand-in broke: ${String(error)}`);
        write(response, vendorError(500, 'ServiceError', String(error)));
      },
    );
  });

  async function answer(request: IncomingMessage): Promise<RouteAnswer & { readonly retryAfter?: number }> {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const method = request.method ?? '';
    if (method === 'GET' && path === METADATA_PATH) return { status: 200, body: metadata() };
    if (method === 'GET' && path === KEYS_PATH) return { status: 200, body: signing().jwks };
    const raw = await text(request);
    const found = findRoute(method, path);
    if (!found) {
      context.fault(`no such route: ${method} ${path}`);
      return vendorError(404, 'NotFound', 'No such route.');
    }
    const body: unknown = raw === '' ? undefined : JSON.parse(raw);
    const { authorization } = request.headers;
    calls.push({ route: found.name, path, body, ...(authorization && { authorization }) });
    const fault = takeFault(found.name, found.params['conversationId']);
    if (fault?.status === 'never') return new Promise(() => {});
    if (fault) {
      const refusal = vendorError(fault.status, fault.code ?? 'ServiceError', 'As planned.');
      return {
        ...refusal,
        ...(fault.retryAfterSeconds !== undefined && { retryAfter: fault.retryAfterSeconds }),
      };
    }
    return ROUTES[found.name](context, {
      params: found.params,
      query: new URLSearchParams(query),
      body,
      characters: raw.length,
    });
  }

  function metadata(): unknown {
    return {
      issuer: signing().issuer,
      jwks_uri: address.replace(/\/$/, '') + KEYS_PATH,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  function takeFault(route: string, conversation: string | undefined): PlannedFault | undefined {
    const id = conversation?.split(';', 1)[0];
    const next = planned.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.route === undefined || fault.route === route) &&
        (fault.conversationId === undefined || fault.conversationId === id),
    );
    if (next) next.left -= 1;
    return next?.fault;
  }

  return {
    calls,
    failNext: (fault) => {
      planned.push({ fault, left: fault.times ?? 1 });
    },
    listen: async () => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      address = `http://127.0.0.1:${port}/`;
      return address;
    },
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function write(response: ServerResponse, answer: RouteAnswer & { readonly retryAfter?: number }): void {
  if (answer.retryAfter !== undefined) response.setHeader('Retry-After', answer.retryAfter);
  response.writeHead(answer.status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
