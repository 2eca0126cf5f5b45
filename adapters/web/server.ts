import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '../../src/kernel/logger.ts';

/** Requests whose path is `path`, or lies below it where `below` is set, go to `handle`. */
export interface Mount {
  readonly path: string;
  readonly below?: boolean;
  readonly handle: RequestListener;
}

export interface WebServer {
  /** Starts to listen and answers 503 until `mount` was called. Throws `PortTaken` or `AddressUnusable`. */
  listen(): Promise<{ readonly url: string }>;
  /** From now on these are served, the first that fits. */
  mount(mounts: readonly Mount[]): void;
  /** Takes no new request and waits for those under way, `drainMs` at most. */
  close(drainMs: number): Promise<void>;
}

/** The address can't be listened on; the message says what to do. */
export class ListenFault extends Error {
  readonly code: 'port-taken' | 'address-unusable';

  constructor(code: ListenFault['code'], message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ListenFault';
    this.code = code;
  }
}

/** The one HTTP server: it only finds whose request it is. */
export function createWebServer(options: {
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
}): WebServer {
  let mounts: readonly Mount[] = [{ path: '/', below: true, handle: answerStarting }];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const mount = mounts.find((candidate) => fits(candidate, path));
    if (mount) return mount.handle(request, response);
    answerText(response, 404, 'There is nothing at this address.');
  });
  server.on('clientError', (_error, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  );

  async function listen(): Promise<{ readonly url: string }> {
    server.listen({ host: options.host, port: options.port });
    try {
      await once(server, 'listening');
    } catch (error) {
      throw listenFault(error, options.host, options.port);
    }
    return {
      url: `http://${hostInUrl(options.host)}:${(server.address() as AddressInfo).port}`,
    };
  }

  async function close(drainMs: number): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const timer = setTimeout(() => {
      options.logger.warn('requests still under way were cut off');
      server.closeAllConnections();
    }, drainMs);
    await closed;
    clearTimeout(timer);
  }

  return {
    listen,
    mount: (next) => {
      mounts = next;
    },
    close,
  };
}

/** Whether the program lives, and whether it can do its work: `/healthz` and `/readyz`. */
export function healthMounts(ready: () => Promise<void>, logger: Logger): readonly Mount[] {
  return [
    {
      path: '/healthz',
      handle: (_request, response) => answerText(response, 200, 'ok'),
    },
    {
      path: '/readyz',
      handle: (_request, response) => {
        ready().then(
          () => answerText(response, 200, 'ready'),
          (error: unknown) => {
            logger.warn('not ready', { error });
            answerText(response, 503, 'not ready');
          },
        );
      },
    },
  ];
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

function fits(mount: Mount, path: string): boolean {
  if (path === mount.path) return true;
  if (!mount.below) return false;
  return path.startsWith(mount.path.endsWith('/') ? mount.path : `${mount.path}/`);
}

function answerStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Retry-After', '1');
  answerText(response, 503, 'starting');
}

function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** A wildcard address is no address one can open. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listenFault(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new ListenFault(
        'port-taken',
        `Port ${port} is already in use: stop what listens there, or set PORT to a free one.`,
        error,
      );
    case 'EACCES':
      return new ListenFault(
        'address-unusable',
        `Port ${port} may not be opened by this user: set PORT to one above 1023.`,
        error,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenFault(
        'address-unusable',
        `HOST is ${host}, which is no address of this machine: set it to one, or unset it.`,
        error,
      );
    default:
      return error;
  }
}
