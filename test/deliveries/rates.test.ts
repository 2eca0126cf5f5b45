import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passage, RATES, type Rate, type Traffic } from '../../src/deliveries/rates.ts';

interface Asking {
  readonly at: number;
  readonly hasWaited: boolean;
}

/** When each of so many messages goes that ask at these moments and, where they have to wait, at their turn, or so much later. */
function sentAt(rate: Rate, askedAt: readonly number[], lateMs = 0): readonly number[] {
  let traffic: Traffic | undefined;
  const sent: number[] = [];
  const asking: Asking[] = askedAt.map((at) => ({ at, hasWaited: false }));
  for (;;) {
    const next = asking.sort((one, other) => one.at - other.at).shift();
    if (next === undefined) return sent;
    const result = passage(rate, traffic, next.at, next.hasWaited);
    traffic = result.traffic;
    if (result.admitted) sent.push(next.at);
    else {
      expect(result.after).toBeGreaterThan(next.at);
      asking.push({ at: result.after + lateMs, hasWaited: true });
    }
  }
}

/** The most messages that fell into any stretch of that length. */
function mostWithin(sent: readonly number[], lengthMs: number): number {
  return Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + lengthMs).length));
}

const moments = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 120 });

const lateness = fc.constantFrom(0, 400, 5_000);

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
      fc.property(moments, lateness, (askedAt, lateMs) => {
        const sent = sentAt(RATES.slack, askedAt, lateMs);
        expect(sent).toHaveLength(askedAt.length);
        expect(mostWithin(sent, 10_000)).toBeLessThanOrEqual(13);
      }),
    );
  });

  it('keeps to each of the limits of Teams, however they come', () => {
    fc.assert(
      fc.property(moments, lateness, (askedAt, lateMs) => {
        const sent = sentAt(RATES.teams, askedAt, lateMs);
        expect(mostWithin(sent, 1_000)).toBeLessThanOrEqual(7);
        expect(mostWithin(sent, 2_000)).toBeLessThanOrEqual(8);
        expect(mostWithin(sent, 30_000)).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('tells each that has to wait a turn of its own, and lets it through then, whoever comes meanwhile', () => {
    const { slack } = RATES;
    let traffic: Traffic | undefined;
    const pass = (at: number, hasWaited = false) => {
      const result = passage(slack, traffic, at, hasWaited);
      ({ traffic } = result);
      return result.admitted ? 'admitted' : result.after;
    };
    expect(Array.from({ length: 6 }, () => pass(0))).toEqual([
      ...['admitted', 'admitted', 'admitted'],
      ...[1_000, 2_000, 3_000],
    ]);
    expect(pass(1_400)).toBe(4_000);
    expect(pass(1_400, true)).toBe('admitted');
    expect(pass(2_000, true)).toBe('admitted');
    expect(pass(3_300, true)).toBe('admitted');
    expect(pass(4_000, true)).toBe('admitted');
    expect(pass(5_000)).toBe('admitted');
  });
});
