import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/directory/model.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { Rotation } from '../../src/rotations/model.ts';
import { type Load, loadOf } from '../../src/rotations/preview/load.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { localTimes, turnsFrom } from './arbitraries.ts';
import { every, instant, layers, source, turns } from './build.ts';

const BERLIN = 'Europe/Berlin';
const HOUR = 3_600_000;

interface World {
  readonly zones?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  readonly holidays?: string;
}

/** The rotations among people in their zones, in an organisation with a zone and holidays. */
function world(
  rotations: readonly Rotation[],
  { zones = {}, timeZone = BERLIN, holidays }: World = {},
): ScheduleSource {
  const from = source(rotations);
  const people = Object.entries(zones).map(
    ([id, zone]): Person => ({ id: personId(id), name: id, timeZone: zone, timeOff: [] }),
  );
  const { organization } = from.directory;
  return {
    ...from,
    directory: {
      ...from.directory,
      organization: { ...organization, timeZone, ...(holidays && { holidays }) },
      people: new Map(people.map((person) => [person.id, person])),
    },
  };
}

function between(start: string, end: string, timeZone = BERLIN): Interval {
  return { start: instant(start, timeZone), end: instant(end, timeZone) };
}

const written = ({ onDuty, nights, weekends, holidays, shifts }: Load) =>
  `${onDuty / HOUR} h, ${nights / HOUR} nights, ${weekends / HOUR} weekends, ${holidays / HOUR} holidays, ${shifts}×`;

/** `alice 168 h, …` for each person. */
function drawn(from: ScheduleSource, interval: Interval, ids: readonly string[] = ['rota']) {
  return loadOf(from, ids.map(rotationId), interval).map(
    ({ personId, total }) => `${personId} ${written(total)}`,
  );
}

const alone = (changes: Parameters<typeof turns>[0] = {}) =>
  turns({ people: ['alice'], startsOn: '2020-01-01T00:00', ...changes });

describe('the load of a person', () => {
  test('is their time on duty, with nights, weekends and holidays apart', () => {
    expect(
      drawn(world([turns()], { holidays: 'DE' }), between('2026-03-30T09:00', '2026-04-20T09:00')),
    ).toEqual([
      // Easter Monday, 6 April, is Alice's up to the handoff at 09:00.
      'alice 168 h, 56 nights, 48 weekends, 33 holidays, 1×',
      'bob 168 h, 56 nights, 48 weekends, 15 holidays, 1×',
      'chen 168 h, 56 nights, 48 weekends, 0 holidays, 1×',
    ]);
  });

  test.each([
    ['seven hours where the clocks go forward', '2026-03-28T22:00', '2026-03-29T06:00', 7, 7],
    ['nine where they go back', '2026-10-24T22:00', '2026-10-25T06:00', 9, 9],
    ['eight else', '2026-07-01T22:00', '2026-07-02T06:00', 8, 0],
  ])('counts a night as the hours it has: %s', (_, start, end, nights, weekends) => {
    expect(drawn(world([alone()]), between(start, end))).toEqual([
      `alice ${nights} h, ${nights} nights, ${weekends} weekends, 0 holidays, 1×`,
    ]);
  });

  test('counts no day that a zone leaves out', () => {
    const apia = world([alone({ startsOn: '2011-01-01T00:00' })], { timeZone: 'Pacific/Apia' });
    // Thursday the 29th, then Saturday the 31st.
    expect(drawn(apia, between('2011-12-29T00:00', '2012-01-01T00:00', 'Pacific/Apia'))).toEqual([
      'alice 48 h, 16 nights, 24 weekends, 0 holidays, 1×',
    ]);
  });

  test('is read in their own zone, else in the organisation’s, whatever that of the rotation', () => {
    const zones = { alice: 'America/Los_Angeles', bob: 'Asia/Tokyo' };
    const rotation = turns({
      people: ['alice', 'bob', 'chen'],
      cadence: every(8, 'hours'),
      startsOn: '2026-07-01T06:00',
    });
    // From 06:00, 14:00 and 22:00 in Berlin: 21:00 in Los Angeles, 21:00 in Tokyo, 22:00 at home.
    expect(drawn(world([rotation], { zones }), between('2026-07-01T06:00', '2026-07-02T06:00'))).toEqual([
      'alice 8 h, 7 nights, 0 weekends, 0 holidays, 1×',
      'bob 8 h, 7 nights, 0 weekends, 0 holidays, 1×',
      'chen 8 h, 8 nights, 0 weekends, 0 holidays, 1×',
    ]);
  });

  test('is read in the zone they had at the time', () => {
    const moved = instant('2026-07-01T12:00', 'UTC').epochMilliseconds;
    const from: ScheduleSource = {
      ...world([alone({ startsOn: '2020-01-01T00:00Z' })], { zones: { alice: 'Asia/Tokyo' } }),
      history: {
        rotations: new Map(),
        people: new Map([[personId('alice'), [{ until: moved, value: { timeZone: 'UTC', timeOff: [] } }]]]),
        timeZone: [],
      },
    };
    // UTC until noon: the night until six. Then Tokyo, where it is 21:00: a night from 13:00 to 21:00 UTC.
    expect(drawn(from, between('2026-07-01T00:00', '2026-07-02T00:00', 'UTC'))).toEqual([
      'alice 24 h, 14 nights, 0 weekends, 0 holidays, 1×',
    ]);
  });

  test('counts an hour once in all, and in each rotation by itself', () => {
    const rotations = [
      alone(),
      layers('both', ['rota']),
      alone({ id: 'other', overrides: ['bob 2026-07-01T12:00..2026-07-02T00:00'] }),
    ];
    const load = loadOf(
      world(rotations),
      ['rota', 'both', 'other'].map(rotationId),
      between('2026-07-01', '2026-07-02'),
    );
    expect(
      load.map(({ personId, total, rotations }) => [
        personId,
        total.onDuty / HOUR,
        rotations.map(({ rotationId, load }) => `${rotationId} ${load.onDuty / HOUR}`),
      ]),
    ).toEqual([
      ['alice', 24, ['rota 24', 'both 24', 'other 12']],
      ['bob', 12, ['other 12']],
    ]);
  });

  test('counts stretches without a break as shifts', () => {
    const hours = [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 540, endMinute: 1020 }];
    expect(drawn(world([alone({ hours })]), between('2026-07-06', '2026-07-13'))).toEqual([
      'alice 40 h, 0 nights, 0 weekends, 0 holidays, 5×',
    ]);
  });

  test('is none in an empty interval, and a fault of an unknown rotation', () => {
    expect(drawn(world([alone()]), between('2026-07-06', '2026-07-06'))).toEqual([]);
    expect(() => drawn(world([]), between('2026-07-06', '2026-07-07'))).toThrow(
      'No rotation has the id "rota"',
    );
  });
});

/** Each quarter of an hour of a shift. */
function quarters({ start, end }: Interval): readonly Temporal.Instant[] {
  const count = end.since(start).total('minutes') / 15;
  return Array.from({ length: count }, (_, index) => start.add({ minutes: index * 15 }));
}

/** The load in the plainest way: each quarter of an hour by its local time. */
function naiveLoad(from: ScheduleSource, interval: Interval): ReadonlyMap<string, Load> {
  const byPerson = new Map<string, { onDuty: number; nights: number; weekends: number }>();
  for (const shift of finalSchedule(from, rotationId('rota'), interval)) {
    const ids = [
      ...(shift.personId === null ? [] : [shift.personId]),
      ...(shift.alongside ?? []).map((one) => one.personId),
    ];
    for (const at of quarters(shift)) {
      for (const id of ids) {
        const load = byPerson.get(id) ?? { onDuty: 0, nights: 0, weekends: 0 };
        byPerson.set(id, load);
        const { people, organization } = from.directory;
        const local = at.toZonedDateTimeISO(people.get(id)?.timeZone ?? organization.timeZone);
        load.onDuty += HOUR / 4;
        if (local.hour >= 22 || local.hour < 6) load.nights += HOUR / 4;
        if (local.dayOfWeek >= 6) load.weekends += HOUR / 4;
      }
    }
  }
  return new Map([...byPerson].map(([id, load]) => [id, { ...load, holidays: 0, shifts: 0 }]));
}

/** Zones whose clocks change away from 22:00, 06:00 and midnight, where local time says all there is to say. */
const plainZones = fc.constantFrom(
  'America/Chicago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Europe/Dublin',
  'Asia/Kathmandu',
  'UTC',
);

describe('properties', () => {
  const drawnWorlds = plainZones.chain((timeZone) =>
    localTimes(timeZone)
      .chain((startsOn) => turnsFrom({ timeZone, startsOn }))
      .chain((drawn) => fc.tuple(fc.constant(drawn), fc.integer({ min: 1, max: 20 }), fc.nat()))
      .map(([{ source: from, rotation }, days, split]) => {
        const start = instant(rotation.startsOn, timeZone).add({ hours: 60 });
        return {
          from,
          interval: { start, end: start.add({ hours: days * 24 }) },
          middle: start.add({ minutes: (split % (days * 96)) * 15 }),
        };
      }),
  );

  test('hours, nights and weekends are those that a walk over local times counts', () => {
    fc.assert(
      fc.property(drawnWorlds, ({ from, interval }) => {
        const expected = naiveLoad(from, interval);
        const found = loadOf(from, [rotationId('rota')], interval);
        expect(found.map(({ personId }) => personId).sort()).toEqual([...expected.keys()].sort());
        for (const { personId, total } of found) {
          expect({ ...total, shifts: 0 }).toEqual(expected.get(personId));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('hours add up to the time served times how many serve, and over the parts of an interval', () => {
    fc.assert(
      fc.property(drawnWorlds, ({ from, interval, middle }) => {
        const ids = [rotationId('rota')];
        const whole = loadOf(from, ids, interval);
        const served = finalSchedule(from, rotationId('rota'), interval)
          .map(
            ({ start, end, personId, alongside = [] }) =>
              (end.epochMilliseconds - start.epochMilliseconds) *
              (alongside.length + (personId === null ? 0 : 1)),
          )
          .reduce((sum, each) => sum + each, 0);
        expect(whole.reduce((sum, { total }) => sum + total.onDuty, 0)).toBe(served);

        const parts = [
          ...loadOf(from, ids, { start: interval.start, end: middle }),
          ...loadOf(from, ids, { start: middle, end: interval.end }),
        ];
        for (const { personId, total } of whole) {
          const own = parts.filter((part) => part.personId === personId).map((part) => part.total);
          for (const measure of ['onDuty', 'nights', 'weekends', 'holidays'] as const) {
            expect(own.reduce((sum, load) => sum + load[measure], 0)).toBe(total[measure]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('Temporal agrees that a whole year has as many nights as days, but for the clocks', () => {
  const year = between('2026-01-01', '2027-01-01');
  const [load] = loadOf(world([alone()]), [rotationId('rota')], year);
  expect(load?.total.onDuty).toBe(year.end.since(year.start).total('milliseconds'));
  expect(load?.total.nights).toBe(365 * 8 * HOUR);
  const saturdays = Array.from(
    { length: 365 },
    (_, day) => Temporal.PlainDate.from('2026-01-01').add({ days: day }).dayOfWeek,
  );
  expect(load?.total.weekends).toBe(saturdays.filter((day) => day >= 6).length * 24 * HOUR);
});
