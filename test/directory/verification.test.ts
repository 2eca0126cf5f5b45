import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isActiveAt } from '../../src/directory/active.ts';
import { newSetupCode, setupCodeIn } from '../../src/directory/setup.ts';
import { dueOn, isStale, roundOn } from '../../src/directory/verification.ts';

describe('a topic that is to be verified', () => {
  const topic = { verifyEveryDays: 90, verifiedOn: '2026-01-01' };

  it('is due so many days after somebody said that it is right', () => {
    expect(dueOn(topic)).toBe('2026-04-01');
    expect(isStale(topic, '2026-03-31')).toBe(false);
    expect(isStale(topic, '2026-04-01')).toBe(true);
  });

  it('is never due where nobody wants it to be, or where its days are not counted yet', () => {
    expect(dueOn({ verifiedOn: '2020-01-01' })).toBeUndefined();
    expect(isStale({ verifyEveryDays: 1 }, '2026-04-01')).toBe(false);
  });

  it.each([
    ['2026-03-31', undefined],
    ['2026-04-01', { whom: 'owners', number: 0 }],
    ['2026-04-07', { whom: 'owners', number: 0 }],
    ['2026-04-08', { whom: 'owners', number: 1 }],
    ['2026-04-15', { whom: 'owners', number: 2 }],
    ['2026-04-21', { whom: 'owners', number: 2 }],
    ['2026-04-22', { whom: 'admins', number: 3 }],
    ['2027-04-22', { whom: 'admins', number: 3 }],
  ])('is asked about on %s in the round %o', (today, round) => {
    expect(roundOn(topic, today)).toEqual(round);
  });
});

describe('somebody who is deactivated', () => {
  it('was active until the day on which they were not', () => {
    const person = { deactivatedOn: '2026-04-01' };
    expect(isActiveAt(person, Temporal.Instant.from('2026-03-31T23:59:59Z'))).toBe(true);
    expect(isActiveAt(person, Temporal.Instant.from('2026-04-01T00:00Z'))).toBe(false);
    expect(isActiveAt({}, Temporal.Instant.from('2026-04-01T00:00Z'))).toBe(true);
  });
});

describe('a setup code', () => {
  /** The next of these numbers each time, within what is asked for. */
  const random = (numbers: readonly number[]) => {
    let at = 0;
    return (below: number) => {
      at += 1;
      return (numbers[at % numbers.length] ?? 0) % below;
    };
  };

  it.each([[[0]], [[1, 5, 9]], [[24, 3, 17, 8]], [[7, 7, 7, 2, 19]]])(
    'has eight letters and digits that nobody mistakes, a digit among them (%o)',
    (numbers) => {
      const code = newSetupCode(random(numbers));
      expect(code).toMatch(/^[ACDEFGHJKMNPQRTUVWXY34679]{4}-[ACDEFGHJKMNPQRTUVWXY34679]{4}$/);
      expect(code).toMatch(/[34679]/);
      expect(setupCodeIn(code)).toBe(code);
    },
  );

  it.each([
    ['ACDE-F3GH', 'ACDE-F3GH'],
    [' acde-f3gh ', 'ACDE-F3GH'],
    ['acdef3gh', 'ACDE-F3GH'],
    ['ACDE F3GH', 'ACDE-F3GH'],
    ['ACDE–F3GH', 'ACDE-F3GH'],
    ['0O1I-5S8B', '0O1I-5S8B'],
    ['laptop', undefined],
    ['hardware', undefined],
    ['disk tray', undefined],
    ['dual-band', undefined],
    ['office365', undefined],
    ['365', undefined],
    ['ACDE-F3GH please', undefined],
    ['', undefined],
  ])('is read from “%s” as %s', (text, code) => {
    expect(setupCodeIn(text)).toBe(code);
  });
});
