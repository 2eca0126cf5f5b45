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

/** The stretch that both hold; undefined where there is none, as of two that merely touch. */
export function overlap(one: Interval, other: Interval): Interval | undefined {
  const start = Temporal.Instant.compare(one.start, other.start) > 0 ? one.start : other.start;
  const end = Temporal.Instant.compare(one.end, other.end) < 0 ? one.end : other.end;
  return Temporal.Instant.compare(start, end) < 0 ? { start, end } : undefined;
}
