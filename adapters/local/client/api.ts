import type { ActRequest, Api, ReadRequest, Viewer } from '../protocol.ts';
import type { LocalOutcome } from '../stand-in.ts';
import type { TextKey } from './languages/texts.ts';

/** The program answered that it can't do this; the message says why, to those who look into the console. */
class ApiFault extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ApiFault';
    this.status = status;
  }
}

/** What became of an act: what the platform said, or the text that tells why it did not get there. */
type Acted = LocalOutcome | { readonly type: 'fault'; readonly key: Extract<TextKey, `fault.${string}`> };

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

/** What the bot gives to choose from for what was typed into a search input of the open form. */
export function fetchSuggestions(
  viewer: Viewer,
  query: { readonly input: string; readonly typed: string },
  signal: AbortSignal,
): Promise<Api['suggestions']> {
  return get<'suggestions'>('suggestions', { ...viewer, ...query }, signal);
}

/** Does something as that viewer. What can't be done at all comes back as a `fault`. */
export async function act(request: ActRequest): Promise<Acted> {
  try {
    return await post<'act'>('act', request);
  } catch (error) {
    return { type: 'fault', key: error instanceof ApiFault ? keyOf(error.status) : 'fault.away' };
  }
}

function keyOf(status: number): Extract<TextKey, `fault.${string}`> {
  if (status === 404) return 'fault.gone';
  return status < 500 ? 'fault.not-taken' : 'fault.broken';
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
  throw new ApiFault(response.status, told || `The local workspace answered ${response.status}.`);
}
