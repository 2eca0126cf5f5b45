import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/kernel/clock.ts';

/** Events that this process has taken. Slack repeats one at once, after a minute and after five: docs.slack.dev/apis/events-api#retries */
export interface EventMemory {
  /** Whether this is the first time; from then on it is known. */
  isNew(eventId: string): boolean;
}

const KEPT_MINUTES = 60;
const KEPT_AT_MOST = 10_000;

/** A memory of this process alone, that keeps each event for an hour and ten thousand of them at most. */
export function createEventMemory(clock: Clock): EventMemory {
  const seen = new Map<string, Temporal.Instant>();
  return {
    isNew: (eventId) => {
      const now = clock.now();
      forget(seen, now.subtract({ minutes: KEPT_MINUTES }));
      if (seen.has(eventId)) return false;
      seen.set(eventId, now);
      return true;
    },
  };
}

/** Oldest first, as a Map keeps them, so it stops at the first that is to be kept. */
function forget(seen: Map<string, Temporal.Instant>, before: Temporal.Instant): void {
  for (const [eventId, at] of seen) {
    if (seen.size < KEPT_AT_MOST && at.epochMilliseconds >= before.epochMilliseconds) return;
    seen.delete(eventId);
  }
}
