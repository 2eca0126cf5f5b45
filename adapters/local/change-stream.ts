import type { ServerResponse } from 'node:http';
import type { Platform } from '../../src/chat/intent.ts';
import type { LocalChange, StandIn } from './stand-in.ts';

/** Tells browsers that something changed, by Server-Sent Events; what it is they then ask for. */
export interface ChangeStream {
  /** Keeps the response open and writes each change this viewer may know of to it. */
  subscribe(platform: Platform, viewerId: string, response: ServerResponse): void;
  publish(platform: Platform, change: LocalChange): void;
  /** Ends every stream; browsers try again by themselves. */
  close(): void;
}

interface Subscriber {
  readonly platform: Platform;
  readonly viewerId: string;
  readonly response: ServerResponse;
}

/** How long a browser waits before it connects again after the program was restarted. */
const RETRY_MS = 1_000;

/** A stream of the stand-ins' changes, and of what is published to it. */
export function createChangeStream(standIns: readonly StandIn[]): ChangeStream {
  const subscribers = new Set<Subscriber>();

  function publish(platform: Platform, change: LocalChange): void {
    for (const { response, ...subscriber } of subscribers) {
      if (subscriber.platform !== platform) continue;
      if (change.viewerId !== undefined && change.viewerId !== subscriber.viewerId) continue;
      response.write(`data: ${JSON.stringify({ conversationId: change.conversationId })}\n\n`);
    }
  }

  const unsubscribes = standIns.map((standIn) =>
    standIn.onChange((change) => publish(standIn.platform, change)),
  );

  return {
    subscribe: (platform, viewerId, response) => {
      const subscriber = { platform, viewerId, response };
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`retry: ${RETRY_MS}\n\n`);
      subscribers.add(subscriber);
      response.on('close', () => subscribers.delete(subscriber));
    },
    publish,
    close: () => {
      for (const unsubscribe of unsubscribes) unsubscribe();
      for (const { response } of subscribers) response.end();
    },
  };
}
