import { Temporal } from 'temporal-polyfill';

/** Where the present comes from. Rules take the time as a parameter; only edges hold a clock. */
export interface Clock {
  now(): Temporal.Instant;
}

/** The machine's clock: the one place that reads it. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };
