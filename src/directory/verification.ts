import { Temporal } from 'temporal-polyfill';
import type { Topic } from './model.ts';

/** What of a topic says when it is to be looked at again. */
export type Verified = Pick<Topic, 'verifyEveryDays' | 'verifiedOn'>;

/** The day (UTC, ISO 8601) of an instant: by such days topics are verified. */
export function dayOfInstant(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO('UTC').toPlainDate().toString();
}

/**
 * The day from which on somebody has to say again that the topic is right; undefined where nobody has to, or where the days have not
 * begun to be counted yet.
 */
export function dueOn({ verifyEveryDays, verifiedOn }: Verified): string | undefined {
  if (verifyEveryDays === undefined || verifiedOn === undefined) return undefined;
  return Temporal.PlainDate.from(verifiedOn).add({ days: verifyEveryDays }).toString();
}

/** Whether nobody has said in time that the topic is still right: from the day on which it is due. */
export function isStale(topic: Verified, today: string): boolean {
  const due = dueOn(topic);
  return due !== undefined && due <= today;
}

/** How many days after one another its owners are asked, and how often; then the admins are, once. */
const DAYS_BETWEEN = 7;
const TIMES_ASKED = 3;

/** The round of asking that is on: whose turn it is, and the how manieth it is, from 0 on. */
export interface Round {
  readonly whom: 'owners' | 'admins';
  readonly number: number;
}

/** The round that is on for a stale topic; undefined for one that is not stale. Rounds that nobody was asked in meanwhile are left out. */
export function roundOn(topic: Verified, today: string): Round | undefined {
  const due = dueOn(topic);
  if (due === undefined || due > today) return undefined;
  const { days } = Temporal.PlainDate.from(due).until(today, { largestUnit: 'days' });
  const number = Math.min(TIMES_ASKED, Math.floor(days / DAYS_BETWEEN));
  return { whom: number < TIMES_ASKED ? 'owners' : 'admins', number };
}
