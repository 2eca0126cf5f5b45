import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { hoursAt, openIntervals } from '../../src/directory/hours.ts';
import type { Hours, HoursWindow, Weekday } from '../../src/directory/model.ts';

/** `1-5 09:00-17:30`, several separated by commas. */
function hours(text: string): Hours {
  return text.split(', ').map((part): HoursWindow => {
    const [days = '', times = ''] = part.split(' ');
    const [first, last = first] = days.split('-').map(Number);
    const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter(
      (day): day is Weekday => day >= (first ?? 0) && day <= (last ?? 0),
    );
    const [startMinute = 0, endMinute = 0] = times.split('-').map((time) => {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      return hour * 60 + minute;
    });
    return { weekdays, startMinute, endMinute };
  });
}

function open(text: string, timeZone: string, from: string, until: string): readonly string[] {
  const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant();
  const written = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never', smallestUnit: 'minute' });
  return openIntervals(hours(text), timeZone, { start: at(from), end: at(until) }).map(
    ({ start, end }) => `${written(start)} to ${written(end)}`,
  );
}

describe('windows as intervals', () => {
  test('a working week', () => {
    expect(open('1-5 09:00-17:00', 'Europe/Berlin', '2026-01-09T00:00', '2026-01-13T12:00')).toEqual([
      '2026-01-09T09:00+01:00 to 2026-01-09T17:00+01:00',
      '2026-01-12T09:00+01:00 to 2026-01-12T17:00+01:00',
      '2026-01-13T09:00+01:00 to 2026-01-13T12:00+01:00',
    ]);
  });

  test('over midnight, a window belongs to the day it starts on', () => {
    expect(open('4 22:00-06:00', 'Europe/Berlin', '2026-01-05T00:00', '2026-01-12T00:00')).toEqual([
      '2026-01-08T22:00+01:00 to 2026-01-09T06:00+01:00',
    ]);
    expect(open('7 22:00-06:00', 'Europe/Berlin', '2026-01-04T00:00', '2026-01-06T00:00')).toEqual([
      '2026-01-04T22:00+01:00 to 2026-01-05T06:00+01:00',
    ]);
  });

  test('a window that ends when it starts lasts to the next day', () => {
    expect(open('3 09:00-09:00', 'Europe/Berlin', '2026-01-05T00:00', '2026-01-12T00:00')).toEqual([
      '2026-01-07T09:00+01:00 to 2026-01-08T09:00+01:00',
    ]);
  });

  test('windows that overlap or touch are one stretch', () => {
    expect(
      open(
        '1-5 09:00-13:00, 1-5 12:00-17:00, 1 17:00-24:00, 2 00:00-01:00',
        'UTC',
        '2026-01-05T00:00',
        '2026-01-06T08:00',
      ),
    ).toEqual(['2026-01-05T09:00+00:00 to 2026-01-06T01:00+00:00']);
  });

  test('from Sunday night into Monday', () => {
    expect(open('7 20:00-24:00, 1 00:00-02:00', 'UTC', '2026-01-10T00:00', '2026-01-12T12:00')).toEqual([
      '2026-01-11T20:00+00:00 to 2026-01-12T02:00+00:00',
    ]);
  });
});

describe('where the clocks change', () => {
  test('a repeated hour: from its first occurrence to its last', () => {
    expect(open('7 01:00-02:00', 'America/Chicago', '2026-11-01T00:00', '2026-11-02T00:00')).toEqual([
      '2026-11-01T01:00-05:00 to 2026-11-01T02:00-06:00',
    ]);
    expect(open('7 01:30-01:45', 'America/Chicago', '2026-11-01T00:00', '2026-11-02T00:00')).toEqual([
      '2026-11-01T01:30-05:00 to 2026-11-01T01:45-06:00',
    ]);
  });

  test('a skipped edge moves forward by the gap; a window that is skipped whole is not there', () => {
    expect(open('7 02:30-05:00', 'America/Chicago', '2026-03-08T00:00', '2026-03-09T00:00')).toEqual([
      '2026-03-08T03:30-05:00 to 2026-03-08T05:00-05:00',
    ]);
    expect(open('7 01:00-02:30', 'America/Chicago', '2026-03-08T00:00', '2026-03-09T00:00')).toEqual([
      '2026-03-08T01:00-06:00 to 2026-03-08T03:30-05:00',
    ]);
    expect(open('7 02:00-03:00', 'America/Chicago', '2026-03-01T00:00', '2026-03-16T00:00')).toEqual([
      '2026-03-01T02:00-06:00 to 2026-03-01T03:00-06:00',
      '2026-03-15T02:00-05:00 to 2026-03-15T03:00-05:00',
    ]);
  });

  test('half an hour in Lord Howe', () => {
    expect(open('7 01:30-03:00', 'Australia/Lord_Howe', '2025-04-06T00:00', '2025-04-07T00:00')).toEqual([
      '2025-04-06T01:30+11:00 to 2025-04-06T03:00+10:30',
    ]);
  });

  test('the Friday that Apia left out has no window, and Saturday only its own', () => {
    expect(open('1-5 09:00-17:00', 'Pacific/Apia', '2011-12-29T00:00', '2012-01-02T12:00')).toEqual([
      '2011-12-29T09:00-10:00 to 2011-12-29T17:00-10:00',
      '2012-01-02T09:00+14:00 to 2012-01-02T12:00+14:00',
    ]);
  });

  test('midnight that comes twice in Havana ends its day at the second', () => {
    expect(open('6 09:00-24:00', 'America/Havana', '2024-11-02T00:00', '2024-11-04T00:00')).toEqual([
      '2024-11-02T09:00-04:00 to 2024-11-03T00:00-05:00',
    ]);
  });
});

describe('at an instant', () => {
  test.each([
    ['2026-01-09T08:59:59+01:00', false, '2026-01-09T08:00:00Z'],
    ['2026-01-09T09:00:00+01:00', true, '2026-01-09T16:00:00Z'],
    ['2026-01-09T17:00:00+01:00', false, '2026-01-12T08:00:00Z'],
    ['2026-03-27T18:00:00+01:00', false, '2026-03-30T07:00:00Z'],
  ])('at %s it is open: %s, until %s', (at, isOpen, changesAt) => {
    const answer = hoursAt(hours('1-5 09:00-17:00'), 'Europe/Berlin', Temporal.Instant.from(at));
    expect([answer.open, answer.changesAt?.toString()]).toEqual([isOpen, changesAt]);
  });

  test('around the clock nothing ever changes, not where clocks do either', () => {
    for (const text of ['1-7 00:00-24:00', '1-7 09:00-09:00', '1-7 06:00-18:00, 1-7 18:00-06:00']) {
      for (const at of ['2026-03-08T08:00Z', '2011-12-30T10:00Z', '2026-07-01T00:00Z']) {
        for (const zone of ['America/Chicago', 'Pacific/Apia']) {
          expect(hoursAt(hours(text), zone, Temporal.Instant.from(at))).toEqual({ open: true });
        }
      }
    }
  });

  test('a Sunday whose window the clocks swallow: the next one is a week later', () => {
    const at = Temporal.Instant.from('2026-03-02T00:00Z');
    const { changesAt } = hoursAt(hours('7 02:00-03:00'), 'America/Chicago', at);
    expect(changesAt?.toString()).toBe('2026-03-15T07:00:00Z');
  });
});

test('open intervals and the answer at an instant agree', () => {
  const windows = fc.array(
    fc.record({
      weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      startMinute: fc.integer({ min: 0, max: 1439 }),
      endMinute: fc.integer({ min: 1, max: 1440 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const zones = fc.constantFrom('Europe/Berlin', 'Pacific/Apia', ...Intl.supportedValuesOf('timeZone'));
  const minutes = fc.integer({ min: 0, max: 68_000_000 });
  fc.assert(
    fc.property(windows, zones, minutes, fc.integer({ min: 1, max: 20_000 }), (hours, zone, from, length) => {
      const start = Temporal.Instant.fromEpochMilliseconds(from * 60_000);
      const interval = { start, end: start.add({ minutes: length }) };
      const stretches = openIntervals(hours, zone, interval);
      let { open, changesAt } = hoursAt(hours, zone, start);
      let at = start;
      const walked: string[] = [];
      while (Temporal.Instant.compare(at, interval.end) < 0) {
        const end =
          changesAt && Temporal.Instant.compare(changesAt, interval.end) < 0 ? changesAt : interval.end;
        if (open) walked.push(`${at} ${end}`);
        at = end;
        ({ open, changesAt } = hoursAt(hours, zone, at));
      }
      expect(stretches.map(({ start, end }) => `${start} ${end}`)).toEqual(walked);
    }),
    { numRuns: 200 },
  );
});
