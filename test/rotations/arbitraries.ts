import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { HoursWindow, Weekday } from '../../src/directory/model.ts';
import type { Cadence, TurnRotation } from '../../src/rotations/model.ts';
import { turns } from './build.ts';

/** The zones of the house's list, then any that the platform knows. */
export const timeZones = fc.oneof(
  fc.constantFrom('America/Chicago', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'UTC'),
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
);

/** Local times on the quarter of an hour, half of them within days of a change of clocks in the zone where there is one. */
export function localTimes(timeZone: string): fc.Arbitrary<string> {
  const anyTime = fc
    .record({
      day: fc.integer({ min: 0, max: 47_000 }),
      quarter: fc.integer({ min: 0, max: 95 }),
    })
    .map(({ day, quarter }) =>
      Temporal.PlainDateTime.from('1972-06-01T00:00').add({ days: day, minutes: quarter * 15 }),
    );
  return anyTime
    .chain((time) => {
      const change = time
        .toZonedDateTime(timeZone)
        .getTimeZoneTransition('next')
        ?.toPlainDateTime()
        .round({ smallestUnit: 'hour', roundingMode: 'floor' });
      if (!change) return fc.constant(time);
      const near = fc
        .integer({ min: -4 * 96, max: 8 })
        .map((quarters) => change.add({ minutes: quarters * 15 }));
      return fc.oneof(fc.constant(time), near);
    })
    .map((time) => time.toString({ smallestUnit: 'minute' }));
}

const weekdays = fc
  .subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
  .map((days) => [...days].sort());

export const cadences: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({
    type: fc.constant('every' as const),
    count: fc.integer({ min: 1, max: 30 }),
    unit: fc.constant('hours' as const),
  }),
  fc.record({
    type: fc.constant('every' as const),
    count: fc.integer({ min: 1, max: 4 }),
    unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
  }),
  fc.record({ type: fc.constant('weekdays' as const), weekdays }),
  fc.record({
    type: fc.constant('nth-weekday' as const),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, -1 as const),
    weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7),
  }),
);

export const hours: fc.Arbitrary<HoursWindow[]> = fc.array(
  fc.record({
    weekdays,
    startMinute: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
    endMinute: fc.integer({ min: 1, max: 96 }).map((quarter) => quarter * 15),
  }),
  { minLength: 1, maxLength: 3 },
);

/** `from..until` around the anchor: quarters of an hour, from three days before it to five weeks after. */
export function stretches(startsOn: string): fc.Arbitrary<string> {
  const anchor = Temporal.PlainDateTime.from(startsOn);
  const text = (quarters: number) =>
    anchor.add({ minutes: quarters * 15 }).toString({ smallestUnit: 'minute' });
  return fc
    .tuple(fc.integer({ min: -288, max: 3000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([from, length]) => `${text(from)}..${text(from + length)}`);
}

export interface Drawn {
  readonly rotation: TurnRotation;
  readonly timeOff: Readonly<Record<string, readonly string[]>>;
}

const PEOPLE = ['alice', 'bob', 'chen', 'dana', 'ed'];

/** A rotation with everything a rotation can have, and its people's time off. */
export const rotations: fc.Arbitrary<Drawn> = timeZones
  .chain((timeZone) => fc.tuple(fc.constant(timeZone), localTimes(timeZone)))
  .chain(([timeZone, startsOn]) => {
    const dated = stretches(startsOn).chain((dates) =>
      fc.constantFrom(dates, dates.replace(/\.\..*/, '..'), dates.replace(/.*\.\./, '..')),
    );
    const people = fc.shuffledSubarray(PEOPLE, { minLength: 1 }).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.oneof(
            fc.constant(id),
            dated.map((d) => `${id} ${d}`),
          ),
        ),
      ),
    );
    const override = fc
      .tuple(fc.constantFrom(...PEOPLE, 'nobody'), stretches(startsOn))
      .map(([id, dates]) => `${id} ${dates}`);
    return fc.record({
      rotation: fc
        .record({
          cadence: cadences,
          people,
          turns: fc.constantFrom('calendar' as const, 'working' as const),
          hours: fc.option(hours, { nil: undefined }),
          holidays: fc.constantFrom(undefined, ['DE'], ['US', '2026-05-15', '02-29']),
          overrides: fc.array(override, { maxLength: 4 }),
        })
        .map(({ hours, holidays, ...rest }) =>
          turns({ ...rest, timeZone, startsOn, ...(hours && { hours }), ...(holidays && { holidays }) }),
        ),
      timeOff: fc.dictionary(
        fc.constantFrom(...PEOPLE),
        fc.array(stretches(startsOn), { minLength: 1, maxLength: 2 }),
        { maxKeys: 3 },
      ),
    });
  });
