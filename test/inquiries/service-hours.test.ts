import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hoursTimeline } from '../../src/directory/hours.ts';
import type { Hours, Weekday } from '../../src/directory/model.ts';
import { addServiceMinutes, serviceOf } from '../../src/inquiries/service-hours.ts';
import { personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';
import { WORK_WEEK } from './sample.ts';

const NIGHTS: Hours = [{ weekdays: [1, 2, 3, 4], startMinute: 22 * 60, endMinute: 6 * 60 }];
const BERLIN = 'Europe/Berlin';
const instant = (text: string) => Temporal.Instant.from(text);
const instants = (values: fc.Arbitrary<number>) => values.map(Temporal.Instant.fromEpochMilliseconds);

/** Where so many minutes of these hours end, as local time in the zone. */
function end(hours: Hours | undefined, zone: string, from: string, minutes: number): string | undefined {
  const start = Temporal.PlainDateTime.from(from).toZonedDateTime(zone).toInstant();
  const at = addServiceMinutes(hours && hoursTimeline(hours, zone), start, minutes);
  return at?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

describe('minutes of service', () => {
  it.each([
    ['within a day', WORK_WEEK, BERLIN, '2026-08-05T11:00', 60, '2026-08-05T12:00'],
    ['up to the very end', WORK_WEEK, BERLIN, '2026-08-05T17:00', 60, '2026-08-05T18:00'],
    ['over the night', WORK_WEEK, BERLIN, '2026-08-05T17:00', 61, '2026-08-06T09:01'],
    ['over the weekend', WORK_WEEK, BERLIN, '2026-08-07T17:50', 30, '2026-08-10T09:20'],
    ['from outside of them', WORK_WEEK, BERLIN, '2026-08-08T12:00', 30, '2026-08-10T09:30'],
    ['more than a week', WORK_WEEK, BERLIN, '2026-08-03T09:00', 6 * 9 * 60, '2026-08-10T18:00'],
    ['no minutes', WORK_WEEK, BERLIN, '2026-08-08T12:00', 0, '2026-08-08T12:00'],
    ['in hours over midnight', NIGHTS, BERLIN, '2026-08-05T23:00', 8 * 60, '2026-08-06T23:00'],
    // The night of 2026-10-25 has 25 hours, but is no night of these hours; Sunday morning belongs to nobody.
    [
      'where the clocks go back, out of hours',
      NIGHTS,
      BERLIN,
      '2026-10-22T23:00',
      8 * 60,
      '2026-10-26T23:00',
    ],
    ['by the clock', undefined, BERLIN, '2026-03-28T23:00', 6 * 60, '2026-03-29T06:00'],
  ])('%s', (_, hours, zone, from, minutes, expected) => {
    expect(end(hours, zone, from, minutes)).toBe(expected);
  });

  it('are an hour less or more in a window through which the clocks change', () => {
    const saturday: Hours = [{ weekdays: [6], startMinute: 22 * 60, endMinute: 6 * 60 }];
    const windowOf = (day: string) => {
      for (let minutes = 60; ; minutes += 60) {
        const at = end(saturday, BERLIN, `${day}T22:00`, minutes) ?? '';
        if (at.endsWith('06:00')) return minutes / 60;
      }
    };
    expect(['2026-03-21', '2026-03-28', '2026-10-24'].map(windowOf)).toEqual([8, 7, 9]);
  });

  it('never come where the hours never do', () => {
    expect(addServiceMinutes(hoursTimeline([], BERLIN), instant('2026-08-05T09:00Z'), 1)).toBeUndefined();
  });

  const window = fc.record({
    weekdays: fc
      .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
      .map((days) => days as Weekday[]),
    startMinute: fc.integer({ min: 0, max: 1_439 }),
    endMinute: fc.integer({ min: 1, max: 1_440 }),
  });
  const services = fc
    .tuple(
      fc.array(window, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('Europe/Berlin', 'America/Chicago', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'),
    )
    .map(([hours, zone]) => hoursTimeline(hours, zone));
  const from = instants(fc.integer({ min: 1_262_304_000_000, max: 1_893_456_000_000 }));
  const minutes = fc.integer({ min: 0, max: 20_000 });

  it('add up, whatever the hours and the zone: first some, then others, is all of them at once', () => {
    fc.assert(
      fc.property(services, from, minutes, minutes, (service, start, one, other) => {
        const first = addServiceMinutes(service, start, one);
        const then = first && addServiceMinutes(service, first, other);
        expect(`${then}`).toBe(`${addServiceMinutes(service, start, one + other)}`);
      }),
    );
  });

  it('never go back: who starts later or takes longer does not end sooner', () => {
    fc.assert(
      fc.property(services, from, minutes, minutes, fc.nat(1_000_000), (service, start, one, more, wait) => {
        const end = addServiceMinutes(service, start, one) ?? start;
        const longer = addServiceMinutes(service, start, one + more) ?? start;
        const later = addServiceMinutes(service, start.add({ seconds: wait }), one) ?? start;
        expect(Temporal.Instant.compare(end, longer)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(end, later)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are plain minutes where there are no hours', () => {
    fc.assert(
      fc.property(from, minutes, (start, some) => {
        expect(`${addServiceMinutes(undefined, start, some)}`).toBe(`${start.add({ minutes: some })}`);
      }),
    );
  });
});

describe('the hours that count for a topic', () => {
  const content = company({
    people: [person('alice', { hours: NIGHTS }), person('bob')],
    departments: [department('desk', { email: 'desk@northwind.example', hours: WORK_WEEK })],
    rotations: [
      rotation('office', ['alice'], { hours: WORK_WEEK, holidays: ['DE'] }),
      rotation('always', ['alice', 'bob'], { holidays: ['DE'] }),
    ],
    topics: [
      topic('own', { hours: NIGHTS, contact: { type: 'person', personId: personId('bob') } }),
      topic('office', { contact: { type: 'rotation', rotationId: rotationId('office') } }),
      topic('always', { contact: { type: 'rotation', rotationId: rotationId('always') } }),
      topic('alice', { contact: { type: 'person', personId: personId('alice') } }),
      topic('both', { contact: { type: 'people', personIds: [personId('alice'), personId('bob')] } }),
      topic('nobody'),
    ],
  });
  const isOpen = (id: string, at: string) => {
    const service = serviceOf(snapshotOf(content), topicId(id), instant('2026-08-05T09:00Z'));
    return service === undefined ? 'always' : service(instant(at).epochMilliseconds).value;
  };

  it.each([
    ['own', '2026-08-05T23:00+02:00', true],
    ['own', '2026-08-05T12:00+02:00', false],
    ['office', '2026-08-05T12:00+02:00', true],
    ['office', '2026-08-05T19:00+02:00', false],
    // 3 October is a holiday; in 2028 a Tuesday.
    ['office', '2028-10-03T12:00+02:00', false],
    ['alice', '2026-08-05T23:00+02:00', true],
    ['both', '2026-08-05T12:00+02:00', 'always'],
    ['nobody', '2026-08-05T12:00+02:00', 'always'],
    ['gone', '2026-08-05T12:00+02:00', 'always'],
  ])('%s at %s: %s', (id, at, expected) => {
    expect(isOpen(id, at)).toBe(expected);
  });

  it('holidays of the rotation do not count, even where it has no hours', () => {
    // It is Alice's week, who is there by night.
    expect(isOpen('always', '2028-10-04T23:00+02:00')).toBe(true);
    expect(isOpen('always', '2028-10-03T23:00+02:00')).toBe(false);
  });
});
