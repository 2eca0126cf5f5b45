import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test, vi } from 'vitest';
import { zoneOf } from '../../src/kernel/zone.ts';
import { holidayTimeline } from '../../src/rotations/turns/holidays.ts';
import { instant, written } from './build.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The holiday that holds the moment, as the wall clock in the zone shows it. */
function holidayAt(rule: string, moment: string, timeZone: string): string | undefined {
  const at = instant(moment, timeZone).epochMilliseconds;
  const { start, end, value } = holidayTimeline([rule], zoneOf(timeZone))(at);
  const [from, until] = [start, end].map((edge) =>
    written(Temporal.Instant.fromEpochMilliseconds(edge), timeZone),
  );
  return value ? `${from} ${until}` : undefined;
}

test.each([
  [
    'a day is one from midnight to midnight',
    'DE',
    '2026-10-03T12:00',
    'Europe/Berlin',
    '2026-10-03T00:00+02:00 2026-10-04T00:00+02:00',
  ],
  [
    'one that begins in the evening, and two more after it',
    'AU-SA',
    '2026-12-24T20:00',
    'Australia/Adelaide',
    '2026-12-24T19:00+10:30 2026-12-27T00:00+10:30',
  ],
  [
    'one that begins at sunset the day before is its civil day',
    'IL',
    '2026-09-21T12:00',
    'Asia/Jerusalem',
    '2026-09-21T00:00+03:00 2026-09-22T00:00+03:00',
  ],
  [
    'several days',
    'CN',
    '2026-10-02T12:00',
    'Asia/Shanghai',
    '2026-10-01T00:00+08:00 2026-10-04T00:00+08:00',
  ],
])('%s', (_, rule, moment, timeZone, expected) => {
  expect(holidayAt(rule, moment, timeZone)).toBe(expected);
});

test('a day of which the clocks of the machine skip the midnight is one from its midnight on where the rotation is', () => {
  vi.stubEnv('TZ', 'America/Santiago');
  // What the test is about: Santiago has no midnight that day.
  expect(new Date(2025, 8, 7).getHours()).toBe(1);
  expect(holidayAt('BR', '2025-09-07T00:30', 'America/Sao_Paulo')).toBe(
    '2025-09-07T00:00-03:00 2025-09-08T00:00-03:00',
  );
});
