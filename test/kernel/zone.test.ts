import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/kernel/civil.ts';
import { Zone, zoneOf } from '../../src/kernel/zone.ts';

const SECOND = 1000;
const zones = fc.constantFrom(
  'Africa/Casablanca',
  'Africa/Monrovia',
  'America/Boa_Vista',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Pacific/Apia',
  'Pacific/Kwajalein',
  ...Intl.supportedValuesOf('timeZone'),
);
const instants = fc
  .integer({ min: 0, max: Date.UTC(2100, 11, 31) / SECOND })
  .map((seconds) => seconds * SECOND);

test('offsets are those of Temporal, in any zone, from 1970 to 2100', () => {
  fc.assert(
    fc.property(zones, instants, (timeZone, at) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
      expect(zoneOf(timeZone).offsetAt(at)).toBe(expected.offsetNanoseconds / 1e6);
    }),
    { numRuns: 300 },
  );
});

test('local times resolve as in Temporal, most of all near changes of clocks', () => {
  const near = fc.tuple(zones, instants, fc.integer({ min: -3 * 60, max: 3 * 60 }));
  fc.assert(
    fc.property(near, ([timeZone, at, minutes]) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
      const change = moment.getTimeZoneTransition('next') ?? moment;
      const text = change.toPlainDateTime().add({ minutes });
      const local = text.toZonedDateTime('UTC').epochMilliseconds;
      const resolved = (disambiguation: 'compatible' | 'later') =>
        text.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds;
      expect(zoneOf(timeZone).instantOf(local, 'first')).toBe(resolved('compatible'));
      expect(zoneOf(timeZone).instantOf(local, 'last')).toBe(resolved('later'));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00Z', '2026-03-29T01:30:00Z'],
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
  ['Australia/Lord_Howe', '2025-10-05T02:15', '2025-10-04T15:45:00Z', '2025-10-04T15:45:00Z'],
  ['Australia/Lord_Howe', '2025-04-06T01:45', '2025-04-05T14:45:00Z', '2025-04-05T15:15:00Z'],
  ['Pacific/Apia', '2011-12-30T09:00', '2011-12-30T19:00:00Z', '2011-12-30T19:00:00Z'],
  ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15:00Z', '2025-12-31T18:15:00Z'],
])('%s %s: the first is %s, the last %s', (timeZone, text, first, last) => {
  const local = Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds;
  const zone = zoneOf(timeZone);
  const written = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString();
  expect(written(zone.instantOf(local, 'first'))).toBe(first);
  expect(written(zone.instantOf(local, 'last'))).toBe(last);
});

test('a day that a zone leaves out is not there', () => {
  const apia = zoneOf('Pacific/Apia');
  const days = [29, 30, 31].map((day) => apia.hasDay(dayOf(2011, 12, day)));
  expect(days).toEqual([true, false, true]);
  expect(apia.startOfDay(dayOf(2011, 12, 30))).toBe(apia.startOfDay(dayOf(2011, 12, 31)));
});

test('a stretch is steady unless a change of clocks is in it', () => {
  const zone = new Zone('America/Chicago');
  const change = Temporal.Instant.from('2026-03-08T08:00:00Z').epochMilliseconds;
  expect(zone.isSteady(change - 1, change)).toBe(false);
  expect(zone.isSteady(change, change + 1)).toBe(true);
  expect(zone.isSteady(change - 2, change - 1)).toBe(true);
  expect(zone.isSteady(change, Temporal.Instant.from('2026-11-01T06:59:59Z').epochMilliseconds)).toBe(true);
  expect(zone.isSteady(change, Temporal.Instant.from('2026-11-01T07:00:00Z').epochMilliseconds)).toBe(false);
});

test('the first change of clocks is found in a stretch, its start left out', () => {
  const zone = new Zone('America/Chicago');
  const [spring, autumn] = ['2026-03-08T08:00:00Z', '2026-11-01T07:00:00Z'].map(
    (text) => Temporal.Instant.from(text).epochMilliseconds,
  );
  const [from = 0, until = 0] = [spring, autumn];
  expect(zone.changeWithin(from - 1, until)).toBe(from);
  expect(zone.changeWithin(from, until + 1e12)).toBe(until);
  expect(zone.changeWithin(from, until - 1)).toBeUndefined();
});

test('dates beyond all calendars have an offset too', () => {
  const [before, after] = [zoneOf('Europe/Berlin').offsetAt(-1e18), zoneOf('Europe/Berlin').offsetAt(1e18)];
  expect([Number.isFinite(before), Number.isFinite(after)]).toEqual([true, true]);
});

test('a name that is no zone is a RangeError', () => {
  expect(() => zoneOf('Europe/Berlim')).toThrow(RangeError);
});
