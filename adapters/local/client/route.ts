import { useEffect, useState } from 'preact/hooks';
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

/** The present route, and how to go elsewhere; `replace` leaves no step to go back to. */
export function useRoute(): readonly [Route, (to: Route, how?: 'replace') => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (to: Route, how?: 'replace') => {
    if (how === 'replace') history.replaceState(null, '', hrefOf(to));
    else history.pushState(null, '', hrefOf(to));
    setRoute(to);
  };
  return [route, go];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-made address; the part names nothing that exists.
    return '';
  }
}
