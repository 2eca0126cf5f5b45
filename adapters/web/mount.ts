import type { IncomingMessage, ServerResponse } from 'node:http';

/** Requests whose path is `path`, or lies below it where `below` is set, go to `handle`. */
export interface Mount {
  readonly path: string;
  readonly below?: boolean;
  handle(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
}
