import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOfMilliseconds } from '../../src/kernel/instant.ts';

test('whatever was asked for before, the instant is that of the milliseconds', () => {
  const minute = fc.integer({ min: -30_000_000, max: 70_000_000 });
  const apart = fc.constantFrom(0, 1, 1021 * 60_000, -1021 * 60_000, 500);
  fc.assert(
    fc.property(minute, fc.array(apart, { minLength: 1, maxLength: 6 }), (start, steps) => {
      for (const step of steps) {
        const at = start * 60_000 + step;
        expect(instantOfMilliseconds(at).epochMilliseconds).toBe(at);
      }
    }),
  );
});

test('the same instant is made once', () => {
  expect(instantOfMilliseconds(1_767_600_000_000)).toBe(instantOfMilliseconds(1_767_600_000_000));
});
