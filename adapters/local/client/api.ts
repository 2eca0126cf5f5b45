import type { ActRequest, Api, ReadRequest, Viewer } from '../protocol.ts';

/** The program answered that it can't do this; the message says why. */
class ApiFault extends Error {}

/** Who one can be. */
export function fetchWorkspace(): Promise<Api['workspace']> {
  return get<'workspace'>('workspace', {});
}

/** What the viewer sees, with that conversation open. */
export function fetchView(
  viewer: Viewer,
  conversationId: string | undefined,
  limit: number,
): Promise<Api['view']> {
  return get<'view'>('view', {
    ...viewer,
    limit: String(limit),
    ...(conversationId === undefined ? {} : { conversation: conversationId }),
  });
}

/** Topic names that complete what was typed. */
export function fetchTopics(viewer: Viewer, typed: string, signal: AbortSignal): Promise<Api['topics']> {
  return get<'topics'>('topics', { ...viewer, typed }, signal);
}

/** Does something as that viewer. What can't be done at all comes back as `failed`, like what the platform refuses. */
export async function act(request: ActRequest): Promise<Api['act']> {
  try {
    return await post<'act'>('act', request);
  } catch (error) {
    return {
      type: 'failed',
      text: error instanceof ApiFault ? error.message : 'Pointperson is not running.',
    };
  }
}

/** Remembers what was read; where that fails, it stays unread, and the next message tries again. */
export async function markRead(request: ReadRequest): Promise<void> {
  await post<'read'>('read', request).catch(() => undefined);
}

/** Lets the bot greet somebody who looks at it for the first time; where that fails they can still ask it. */
export async function meet(viewer: Viewer): Promise<void> {
  await post<'meet'>('meet', viewer).catch(() => undefined);
}

/** How long the program is left alone before it is asked again whether it is back. */
export const RETRY_MS = 1_000;

/**
 * Calls back when something changed and when the connection comes and goes, until the returned function is called. A browser
 * connects again by itself after a broken connection, but not after an answer it did not expect, as from a program that is
 * still starting: https://html.spec.whatwg.org/multipage/server-sent-events.html#fail-the-connection
 */
export function listen(
  viewer: Viewer,
  onChange: () => void,
  onConnected: (yes: boolean) => void,
): () => void {
  let source: EventSource;
  let timer: number | undefined;
  const connect = () => {
    source = new EventSource(`/local/api/events?${new URLSearchParams({ ...viewer })}`);
    source.onopen = () => {
      onConnected(true);
      onChange();
    };
    source.onmessage = onChange;
    source.onerror = () => {
      onConnected(false);
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(connect, RETRY_MS);
    };
  };
  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

function get<Name extends keyof Api>(
  name: Name,
  query: Record<string, string>,
  signal?: AbortSignal,
): Promise<Api[Name]> {
  return read<Name>(fetch(`/local/api/${name}?${new URLSearchParams(query)}`, signal ? { signal } : {}));
}

function post<Name extends keyof Api>(name: Name, body: unknown): Promise<Api[Name]> {
  const headers = { 'Content-Type': 'application/json' };
  return read<Name>(fetch(`/local/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read<Name extends keyof Api>(asked: Promise<Response>): Promise<Api[Name]> {
  const response = await asked;
  const body: unknown = await response.json();
  if (response.ok) return body as Api[Name];
  const told = typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : '';
  throw new ApiFault(told || `The local workspace answered ${response.status}.`);
}
