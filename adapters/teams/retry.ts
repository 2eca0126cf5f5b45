import { randomInt } from 'node:crypto';
import { TeamsFault } from './errors.ts';

/** Waits that many milliseconds, or rejects when the signal comes; tests pass one that returns at once. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

const ATTEMPTS = 4;
const FIRST_BACKOFF_MS = 500;
/** Asked to wait longer than this, we give up and say so: somebody is waiting for the answer. */
const LONGEST_WAIT_MS = 30_000;

/**
 * Calls until it works, four times at most, where the fault is repeatable: after what the Bot Connector asked for, else after a
 * doubling time with jitter (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). Throws the last fault.
 */
export async function withRetry<Value>(call: () => Promise<Value>, wait: Wait): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const pause = attempt < ATTEMPTS ? pauseAfter(error, attempt) : undefined;
      if (pause === undefined) throw error;
      await wait(pause);
    }
  }
}

function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (!(error instanceof TeamsFault) || !error.repeatable) return undefined;
  const backoff = FIRST_BACKOFF_MS * 2 ** (attempt - 1);
  const pause = error.retryAfterMs ?? backoff + randomInt(backoff);
  return pause <= LONGEST_WAIT_MS ? pause : undefined;
}
