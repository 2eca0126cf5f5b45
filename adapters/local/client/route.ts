import type { Platform } from '../../../src/chat/intent.ts';

/** Where one is, kept in the address: who on which face, the open conversation and thread. Tabs can be different people. */
export interface Route {
  readonly platform: Platform;
  readonly personId?: string;
  readonly conversationId?: string;
  readonly threadId?: string;
}

/** Reads `#/slack/alice/C0HELP/1700000000.000100`; anything else is the start. */
export function parseRoute(hash: string): Route {
  const [platform, personId, conversationId, threadId] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(decoded)
    .map((part) => (part === '' ? undefined : part));
  if (platform !== 'slack' && platform !== 'teams') return { platform: 'slack' };
  return {
    platform,
    ...(personId && { personId }),
    ...(personId && conversationId && { conversationId }),
    ...(personId && conversationId && threadId && { threadId }),
  };
}

/** The address of a route, as a hash. */
export function hrefOf(route: Route): string {
  const parts = [route.platform, route.personId, route.conversationId, route.threadId];
  return `#/${parts
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-made address; the part names nothing that exists.
    return '';
  }
}
