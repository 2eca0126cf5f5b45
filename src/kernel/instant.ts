import { Temporal } from 'temporal-polyfill';

const SHARED = 1021;
const MINUTE = 60_000;
const shared: (Temporal.Instant | undefined)[] = new Array(SHARED).fill(undefined);

/**
 * The instant of that many whole milliseconds since 1970. Handoffs of many rotations fall together and are asked for again and again,
 * and making an instant costs more than finding its time does: those made last are handed out again, for they never change.
 */
export function instantOfMilliseconds(at: number): Temporal.Instant {
  // A prime number of places, so that neither days nor weeks of minutes crowd into a few of them.
  const place = Math.abs(Math.floor(at / MINUTE)) % SHARED;
  const known = shared[place];
  if (known?.epochMilliseconds === at) return known;
  const made = Temporal.Instant.fromEpochMilliseconds(at);
  shared[place] = made;
  return made;
}

/** The last whole millisecond up to the instant. */
export function wholeMillisecond(at: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at.epochMilliseconds);
}
