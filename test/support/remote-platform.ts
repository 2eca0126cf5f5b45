import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { Speaker } from '../../src/deliveries/ports.ts';

/** A platform outside of the processes that speak on it: what it has taken stays said, whoever of them dies. */
export interface RemotePlatform {
  readonly url: string;
  /** Ids of the conversations in which something was said, each time. */
  readonly said: readonly string[];
  close(): Promise<void>;
}

const WORKSPACE = 'T1';
const Said = z.object({ placeId: z.string() });
const Taken = z.object({ messageId: z.string() });

export async function openRemotePlatform(): Promise<RemotePlatform> {
  const said: string[] = [];
  const server = createServer(async (request, response) => {
    said.push(Said.parse(await json(request)).placeId);
    response.end(JSON.stringify({ messageId: `m${said.length}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    said,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Speaks there, as if it were Slack; the direct conversation with `UBOB` is `D-UBOB`. */
export function remoteSpeaker(url: string): Speaker {
  return {
    platform: 'slack',
    workspaceId: () => WORKSPACE,
    findAccount: async () => undefined,
    openDirect: async ({ userId }) => ({
      platform: 'slack',
      workspaceId: WORKSPACE,
      kind: 'direct',
      id: `D-${userId}`,
    }),
    sees: async () => false,
    async send(place) {
      const answer = await fetch(url, { method: 'POST', body: JSON.stringify({ placeId: place.id }) });
      return { place, ...Taken.parse(await answer.json()) };
    },
    update: () => Promise.reject(new Error('nothing is edited here')),
    linkTo: () => undefined,
  };
}
