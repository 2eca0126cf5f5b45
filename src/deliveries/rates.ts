import type { Platform } from '../chat/intent.ts';

/** How many messages one conversation bears: one an interval, and some at once after a pause. */
export interface Rate {
  readonly intervalMs: number;
  readonly burst: number;
}

/**
 * Slack: about one message a second for each channel, short bursts allowed (docs.slack.dev/apis/web-api/rate-limits). Teams: 7 a
 * second, 8 in two and 60 in thirty seconds for each conversation
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit); this stays below each of them. Its 1,800 an hour are left
 * to its own answer, 429, since nobody is told so much.
 */
export const RATES: Readonly<Record<Platform, Rate>> = {
  slack: { intervalMs: 1_000, burst: 3 },
  teams: { intervalMs: 550, burst: 4 },
};

/** Whether one more message may go, and the new mark; else from when on. In milliseconds since the epoch. */
export type Passage =
  | { readonly admitted: true; readonly busyUntil: number }
  | { readonly admitted: false; readonly after: number };

/**
 * Counts a message against a rate by one number for each conversation (the generic cell rate algorithm, ITU-T I.371): `busyUntil`,
 * when all that was let through so far would have been sent at the steady pace; undefined where there was none.
 */
export function passage(rate: Rate, busyUntil: number | undefined, now: number): Passage {
  const mark = Math.max(busyUntil ?? now, now);
  const slack = (rate.burst - 1) * rate.intervalMs;
  if (mark - now <= slack) return { admitted: true, busyUntil: mark + rate.intervalMs };
  return { admitted: false, after: mark - slack };
}
