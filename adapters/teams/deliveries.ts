import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/kernel/clock.ts';

/** Teams delivers again what was not answered in time; later than this it is something new. */
const REMEMBERED_MINUTES = 10;
const MOST_REMEMBERED = 10_000;

/**
 * Does each delivery once: one that comes again, meanwhile or later, gets the answer of the first. Kept in this process; two
 * replicas may both answer a delivery that Teams repeats to the other.
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
