import { Temporal } from 'temporal-polyfill';
import type { Delivery } from './delivery.ts';

/** How long a delivery is tried for. */
const GIVEN_UP_AFTER_MS = 24 * 60 * 60 * 1_000;
/** The first pause is half of this on average, about a second; each one after it is twice as long. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15 * 60 * 1_000;
/** Whoever was told to wait as long as everybody else does not come back in the same instant as they do. */
const SPREAD_MS = 1_000;

/** What is known of an attempt that did not work. */
export interface Failed {
  /** How long the platform asked us to wait. */
  readonly retryAfterMs?: number | undefined;
  /** It takes a person to mend it, so that there is no sense in trying often. */
  readonly isLasting?: boolean;
}

/**
 * When a delivery that failed just now is tried next: exponential pauses with full jitter (`random` is at least 0 and below 1;
 * aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter), never before the platform said. Undefined once a day has
 * passed: it is given up.
 */
export function nextAttempt(
  { createdAt, failures }: Pick<Delivery, 'createdAt' | 'failures'>,
  { retryAfterMs = 0, isLasting = false }: Failed,
  now: Temporal.Instant,
  random: number,
): Temporal.Instant | undefined {
  if (isGivenUp({ createdAt }, now)) return undefined;
  const longest = isLasting
    ? LONGEST_PAUSE_MS
    : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 30));
  const asked = retryAfterMs > 0 ? retryAfterMs + random * SPREAD_MS : 0;
  const own = isLasting ? longest : random * longest;
  return later(now, Math.max(asked, own));
}

/** Whether it was tried for long enough. */
export function isGivenUp({ createdAt }: Pick<Delivery, 'createdAt'>, now: Temporal.Instant): boolean {
  return now.epochMilliseconds - createdAt.epochMilliseconds >= GIVEN_UP_AFTER_MS;
}

/**
 * When to look again at a delivery that waits for something else, which is no failure: after as long as it has waited already,
 * a second at least and a quarter of an hour at most.
 */
export function nextLook(
  { createdAt }: Pick<Delivery, 'createdAt'>,
  now: Temporal.Instant,
): Temporal.Instant {
  const waited = now.epochMilliseconds - createdAt.epochMilliseconds;
  return later(now, Math.min(LONGEST_PAUSE_MS, Math.max(1_000, waited)));
}

function later(now: Temporal.Instant, milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds + Math.ceil(milliseconds));
}
