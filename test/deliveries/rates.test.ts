import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passage, RATES, type Rate } from '../../src/deliveries/rates.ts';

/** When each of so many messages goes that ask at these moments and, where they may not go yet, at the one they were given. */
function sentAt(rate: Rate, askedAt: readonly number[]): readonly number[] {
  let busyUntil: number | undefined;
  const sent: number[] = [];
  const asking = askedAt.toSorted((one, other) => one - other);
  while (asking.length > 0) {
    const now = asking.shift() ?? 0;
    const result = passage(rate, busyUntil, now);
    if (result.admitted) {
      busyUntil = result.busyUntil;
      sent.push(now);
    } else {
      expect(result.after).toBeGreaterThan(now);
      asking.push(result.after);
      asking.sort((one, other) => one - other);
    }
  }
  return sent;
}

/** The most messages that fell into any stretch of that length. */
function mostWithin(sent: readonly number[], lengthMs: number): number {
  return Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + lengthMs).length));
}

const moments = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 120 });

describe('the rate of a conversation', () => {
  it('lets a few go at once and then one an interval', () => {
    expect(
      sentAt(
        RATES.slack,
        Array.from({ length: 6 }, () => 5_000),
      ),
    ).toEqual([5_000, 5_000, 5_000, 6_000, 7_000, 8_000]);
  });

  it('keeps to what Slack bears, however they come', () => {
    fc.assert(
      fc.property(moments, (askedAt) => {
        const sent = sentAt(RATES.slack, askedAt);
        expect(sent).toHaveLength(askedAt.length);
        expect(mostWithin(sent, 10_000)).toBeLessThanOrEqual(13);
      }),
    );
  });

  it('keeps to each of the limits of Teams, however they come', () => {
    fc.assert(
      fc.property(moments, (askedAt) => {
        const sent = sentAt(RATES.teams, askedAt);
        expect(mostWithin(sent, 1_000)).toBeLessThanOrEqual(7);
        expect(mostWithin(sent, 2_000)).toBeLessThanOrEqual(8);
        expect(mostWithin(sent, 30_000)).toBeLessThanOrEqual(60);
      }),
    );
  });
});
