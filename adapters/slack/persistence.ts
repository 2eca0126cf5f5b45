import { setTimeout as delay } from 'node:timers/promises';

/** Long enough for a database to come back. */
const PAUSES_MS = [1_000, 5_000, 15_000] as const;

/** Does it, and again after a pause where it breaks, four times at most or until `closing`; then throws what broke last. */
export async function persistently<Value>(doing: () => Promise<Value>, closing: AbortSignal): Promise<Value> {
  for (const pause of PAUSES_MS) {
    try {
      return await doing();
    } catch (error) {
      await delay(pause, undefined, { signal: closing }).catch(() => {
        // Only `closing` ends the pause early, and then it is given up.
        throw error;
      });
    }
  }
  return doing();
}
