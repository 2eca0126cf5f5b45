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

/** What a conversation has been given so far, in milliseconds since the epoch. */
export interface Traffic {
  /** When all that was let through would have been sent at the steady pace. */
  readonly busyUntil: number;
  /** When all that were told to wait will have had their turns. */
  readonly promisedUntil: number;
}

/** Whether one more message may go, else when its turn is; and what is known from then on. */
export type Passage =
  | { readonly admitted: true; readonly traffic: Traffic }
  | { readonly admitted: false; readonly after: number; readonly traffic: Traffic };

/**
 * Counts a message against a rate (the generic cell rate algorithm, ITU-T I.371). Of many that have to wait each is told a turn of its
 * own: if all came back at the same moment, for one of them to be let through, they would keep everybody else from being sent.
 * `hasWaited`: it was told to wait before, and so is not behind those who still do.
 */
export function passage(rate: Rate, traffic: Traffic | undefined, now: number, hasWaited: boolean): Passage {
  const busyUntil = Math.max(traffic?.busyUntil ?? now, now);
  const promisedUntil = Math.max(traffic?.promisedUntil ?? now, now);
  const bearsAt = busyUntil - (rate.burst - 1) * rate.intervalMs;
  if (bearsAt <= now && (hasWaited || promisedUntil === now)) {
    return { admitted: true, traffic: { busyUntil: busyUntil + rate.intervalMs, promisedUntil } };
  }
  const after = Math.max(bearsAt, promisedUntil);
  return { admitted: false, after, traffic: { busyUntil, promisedUntil: after + rate.intervalMs } };
}
