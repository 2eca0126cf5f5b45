import { Temporal } from 'temporal-polyfill';

/** A half-open stretch of exact time: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/** Whether `at` lies in the interval; the end is outside. */
export function holds(interval: Interval, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(interval.start, at) <= 0 && Temporal.Instant.compare(at, interval.end) < 0;
}
