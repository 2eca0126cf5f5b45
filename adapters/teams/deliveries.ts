import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Activity } from './activity.ts';
import type { Interaction } from './place.ts';

/** Teams delivers again what was not answered in time; later than this it is something new. */
const REMEMBERED_MINUTES = 10;
const MOST_REMEMBERED = 10_000;

/**
 * By what a delivery is known again. Installing the app says so twice, as two kinds of activity with ids of their own; one greeting
 * is enough. An edit comes with the id of the message, as often as that is edited.
 */
export function deliveryKey(activity: Activity, { intent, conversationId }: Interaction): string | undefined {
  if (intent.type === 'greet') return `${conversationId}:greet`;
  if (!activity.id) return undefined;
  const key = `${conversationId}:${activity.id}`;
  if (intent.type !== 'edit') return key;
  const text = createHash('sha256')
    .update(activity.text ?? '')
    .digest('hex');
  return `${key}:${activity.timestamp ?? ''}:${text.slice(0, 16)}`;
}

/**
 * Does each delivery once: one that comes again, meanwhile or later, gets the answer of the first. Kept in this process, so for
 * what is repeated to another replica there is the `EventLog`.
 */
export function createDeliveries<Value>(clock: Clock): {
  once(key: string | undefined, work: () => Promise<Value>): Promise<Value>;
} {
  const seen = new Map<string, { readonly at: Temporal.Instant; readonly answer: Promise<Value> }>();

  function forget(now: Temporal.Instant): void {
    for (const [key, { at }] of seen) {
      // Oldest first: a map keeps the order of insertion.
      if (seen.size <= MOST_REMEMBERED && now.since(at).total('minutes') < REMEMBERED_MINUTES) return;
      seen.delete(key);
    }
  }

  return {
    once: (key, work) => {
      if (key === undefined) return work();
      const now = clock.now();
      forget(now);
      const known = seen.get(key);
      if (known) return known.answer;
      const answer = work();
      seen.set(key, { at: now, answer });
      return answer;
    },
  };
}
