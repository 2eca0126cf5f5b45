import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Failed, nextAttempt, nextLook } from '../../src/deliveries/backoff.ts';

const CREATED = Temporal.Instant.from('2026-08-06T10:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1_000;
const LONGEST_MS = 15 * 60 * 1_000;
const soon = CREATED.add({ seconds: 1 });

/** Milliseconds until the next attempt; undefined where there is none. */
function pause(failures: number, random: number, failed: Failed = {}, now = soon): number | undefined {
  const next = nextAttempt({ createdAt: CREATED, failures }, failed, now, random);
  return next && next.epochMilliseconds - now.epochMilliseconds;
}

const failures = fc.integer({ min: 0, max: 10_000 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the next attempt', () => {
  it('is about a second after the first failure, and twice as late after each one more', () => {
    expect([0, 1, 2, 3, 4].map((count) => pause(count, 0.5))).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
  });

  it('is spread from at once to its whole pause, which is a quarter of an hour at most', () => {
    fc.assert(
      fc.property(failures, random, (count, chance) => {
        const most = Math.min(LONGEST_MS, 2_000 * 2 ** Math.min(count, 30));
        expect(pause(count, chance)).toBe(Math.ceil(chance * most));
      }),
    );
  });

  it('is never before the platform said, and not for everybody at the same moment', () => {
    fc.assert(
      fc.property(failures, random, fc.integer({ min: 1, max: DAY_MS }), (count, chance, retryAfterMs) => {
        expect(pause(count, chance, { retryAfterMs })).toBeGreaterThanOrEqual(retryAfterMs);
      }),
    );
    expect(pause(0, 0.25, { retryAfterMs: 30_000 })).toBe(30_250);
    expect(pause(0, 0.75, { retryAfterMs: 30_000 })).toBe(30_750);
  });

  it('is the longest pause away where a person has to mend it', () => {
    expect([0, 5, 50].map((count) => pause(count, 0, { isLasting: true }))).toEqual([
      LONGEST_MS,
      LONGEST_MS,
      LONGEST_MS,
    ]);
  });

  it('is none once a day has passed', () => {
    const last = CREATED.add({ milliseconds: DAY_MS - 1 });
    expect(pause(99, 0.5, {}, last)).toBe(LONGEST_MS / 2);
    expect(pause(99, 0.5, { retryAfterMs: 1 }, CREATED.add({ milliseconds: DAY_MS }))).toBeUndefined();
  });
});

it('what waits for something else is looked at again after as long as it has waited, within bounds', () => {
  const look = (now: Temporal.Instant) =>
    nextLook({ createdAt: CREATED }, now).epochMilliseconds - now.epochMilliseconds;
  expect(look(CREATED)).toBe(1_000);
  expect(look(CREATED.add({ seconds: 40 }))).toBe(40_000);
  expect(look(CREATED.add({ hours: 3 }))).toBe(LONGEST_MS);
});
