import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateOf, dayOf, daysInMonth, weekdayOf } from '../../src/kernel/civil.ts';

test('days, dates, weekdays and lengths of months are those of Temporal', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const date = epoch.add({ days: day });
      expect(dateOf(day)).toEqual({ year: date.year, month: date.month, day: date.day });
      expect(dayOf(date.year, date.month, date.day)).toBe(day);
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
    }),
    { numRuns: 2000 },
  );
});
