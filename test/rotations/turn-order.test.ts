import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnOrder } from '../../src/rotations/turns/turn-order.ts';

/** One slot an hour-less unit of time: slot n is `[n, n + 1)`. */
const UNITS = { at: (index: number) => index, indexAt: (at: number) => Math.max(-1, Math.floor(at)) };
const ALWAYS = { from: -Infinity, until: Infinity };

function leads(memberships: readonly { from: number; until: number }[], slots = 60): readonly number[] {
  const order = turnOrder(memberships, UNITS, (slot) => slot);
  return Array.from({ length: slots }, (_, slot) => order.leadOf(slot));
}

const team = fc.integer({ min: 1, max: 8 });
const change = fc.integer({ min: 1, max: 40 });

test('a join moves nobody’s next turn by more than one, and nobody’s forward', () => {
  fc.assert(
    fc.property(team, fc.nat(8), change, (count, place, at) => {
      const before = leads(Array.from({ length: count }, () => ALWAYS));
      const joined = Array.from({ length: count }, () => ALWAYS);
      joined.splice(place % (count + 1), 0, { from: at, until: Infinity });
      const index = place % (count + 1);
      const after = leads(joined);
      for (let person = 0; person < count; person += 1) {
        const now = person < index ? person : person + 1;
        const moved = after.indexOf(now, at) - before.indexOf(person, at);
        expect([0, 1]).toContain(moved);
      }
      expect(after.indexOf(index)).toBeGreaterThanOrEqual(at);
      expect(after.indexOf(index)).toBeLessThanOrEqual(at + count);
    }),
  );
});

test('a leave moves nobody’s next turn by more than one, and nobody’s back', () => {
  fc.assert(
    fc.property(team, fc.nat(8), change, (count, place, at) => {
      const index = place % (count + 1);
      const before = leads(Array.from({ length: count + 1 }, () => ALWAYS));
      const after = leads(
        Array.from({ length: count + 1 }, (_, person) =>
          person === index ? { from: -Infinity, until: at } : ALWAYS,
        ),
      );
      for (let person = 0; person <= count; person += 1) {
        if (person === index) continue;
        const moved = after.indexOf(person, at) - before.indexOf(person, at);
        expect([-1, 0]).toContain(moved);
      }
      expect(after.indexOf(index, at)).toBe(-1);
    }),
  );
});

test('the order asked for backwards is the order asked for forwards', () => {
  const membership = fc.record({
    from: fc.integer({ min: -5, max: 50 }),
    until: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(membership, { minLength: 1, maxLength: 6 }), (memberships) => {
      const forwards = leads(memberships);
      const order = turnOrder(memberships, UNITS, (slot) => slot);
      const backwards = forwards.map((_, index) => order.leadOf(forwards.length - 1 - index)).reverse();
      expect(backwards).toEqual(forwards);
    }),
  );
});
