import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between the platforms and the bot, and can bring what it has brought once more. */
export interface DeliveryProxy {
  readonly url: string;
  /** Brings the last delivery again, marked as Slack marks a repetition; resolves when it is taken. */
  repeatLast(): Promise<void>;
  close(): Promise<void>;
}

interface Delivery {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Passes each request on to `target`. `around` is called around each. */
export async function openDeliveryProxy(
  target: string,
  around: <Value>(request: () => Promise<Value>) => Promise<Value>,
): Promise<DeliveryProxy> {
  let last: Delivery | undefined;

  function bring({ method, path, headers, body }: Delivery): Promise<Response> {
    return around(() => fetch(`${target}${path}`, { method, headers, body: Uint8Array.from(body) }));
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = 'POST', url: path = '/', headers } = request;
    last = { method, path, headers: passedOn(headers), body: Buffer.concat(chunks) };
    const answer = await bring(last);
    const type = answer.headers.get('content-type');
    response.writeHead(answer.status, type === null ? {} : { 'Content-Type': type });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  const server = createServer((request, response) => {
    // A bot that has just been stopped hangs up, and so is the platform hung up on.
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    repeatLast: async () => {
      if (last === undefined) throw new Error('nothing was delivered yet');
      const marks = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
      await bring({ ...last, headers: { ...last.headers, ...marks } });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Headers of the connection are the next one's own. */
const OF_THE_CONNECTION = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'];

function passedOn(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      OF_THE_CONNECTION.includes(name) || value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
}
