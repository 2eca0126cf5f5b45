import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  EMPTY_DIRECTORY,
  type HoursWindow,
  type Person,
  type TimeOff,
  type Weekday,
} from '../../src/directory/model.ts';
import { type PersonId, personId, type RotationId, rotationId } from '../../src/kernel/ids.ts';
import type {
  Backup,
  Cadence,
  LayeredRotation,
  Override,
  Participant,
  Rotation,
  TurnRotation,
} from '../../src/rotations/model.ts';
import type { Availability, Past, ScheduleHistory } from '../../src/rotations/schedule/history.ts';
import type { ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { every, instant, turns } from './build.ts';

/** The rotation that every drawn source has. */
export const ROTA = rotationId('rota');

/** The zones of the house's list, then any that the platform knows. */
export const timeZones = fc.oneof(
  fc.constantFrom('America/Chicago', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'UTC'),
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
);

/**
 * Local times of 1970 to 2100 on the quarter of an hour, half of them within days of a change of clocks in the zone where there
 * is one.
 */
export function localTimes(timeZone: string): fc.Arbitrary<string> {
  const anyTime = fc
    .record({ days: fc.integer({ min: 0, max: 47_800 }), quarter: fc.integer({ min: 0, max: 95 }) })
    .map(({ days, quarter }) =>
      Temporal.PlainDateTime.from('1970-01-02T00:00').add({ days, minutes: quarter * 15 }),
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
        .record({ days: fc.integer({ min: -4, max: 0 }), minutes: fc.integer({ min: -16, max: 16 }) })
        .map(({ days, minutes: quarters }) => change.add({ days }).add({ minutes: quarters * 15 }));
      return fc.oneof(fc.constant(time), near);
    })
    .map((time) => time.toString({ smallestUnit: 'minute' }));
}

/** A zone, and a local time in it. */
export const anchors: fc.Arbitrary<Anchor> = timeZones.chain((timeZone) =>
  localTimes(timeZone).map((startsOn) => ({ timeZone, startsOn })),
);

export interface Anchor {
  readonly timeZone: string;
  readonly startsOn: string;
}

/** A day or two before the oddest things that clocks have done since 1970, at any quarter of an hour. */
export const oddAnchors: fc.Arbitrary<Anchor> = fc
  .tuple(
    fc.constantFrom(
      // By 44 minutes and a half.
      ['Africa/Monrovia', '1972-01-05'],
      ['Australia/Lord_Howe', '2025-10-03'],
      ['Australia/Lord_Howe', '2026-04-03'],
      ['Asia/Kathmandu', '1985-12-30'],
      // Days that were left out.
      ['Pacific/Apia', '2011-12-28'],
      ['Pacific/Kwajalein', '1993-08-19'],
      ['Pacific/Kiritimati', '1994-12-29'],
      // By two hours, at a minute past midnight; back over midnight.
      ['America/St_Johns', '1988-04-01'],
      ['America/St_Johns', '1988-10-28'],
      ['Antarctica/Troll', '2026-03-27'],
      ['America/Caracas', '2007-12-07'],
      ['Asia/Pyongyang', '2015-08-13'],
      ['Africa/Casablanca', '2026-02-13'],
      ['Africa/Cairo', '2026-10-28'],
      ['America/Nuuk', '2026-03-27'],
      ['America/Boa_Vista', '2000-10-06'],
    ),
    fc.integer({ min: 0, max: 95 }),
  )
  .map(([[timeZone = 'UTC', day = ''], quarter]) => ({
    timeZone,
    startsOn: Temporal.PlainDate.from(day)
      .toPlainDateTime()
      .add({ minutes: quarter * 15 })
      .toString({ smallestUnit: 'minute' }),
  }));

const weekdays = fc
  .subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
  .map((days) => [...days].sort());

export const cadences: fc.Arbitrary<Cadence> = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((count) => every(count, 'hours')),
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

const PEOPLE = ['alice', 'bob', 'chen', 'dana', 'ed'].map(personId);
const people = fc.constantFrom(...PEOPLE);

/** Around the anchor, in quarters of an hour: from three days before it to five weeks after. */
export function stretches(startsOn: string): fc.Arbitrary<Pick<TimeOff, 'from' | 'until'>> {
  const anchor = Temporal.PlainDateTime.from(startsOn);
  const text = (quarters: number) =>
    anchor.add({ minutes: quarters * 15 }).toString({ smallestUnit: 'minute' });
  return fc
    .tuple(fc.integer({ min: -288, max: 3000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([from, length]) => ({ from: text(from), until: text(from + length) }));
}

export function overrides(startsOn: string): fc.Arbitrary<Override> {
  return fc
    .record({
      dates: stretches(startsOn),
      personId: fc.oneof({ weight: 4, arbitrary: people }, { weight: 1, arbitrary: fc.constant(null) }),
      insteadOf: fc.option(people, { nil: undefined }),
    })
    .map(({ dates, personId: by, insteadOf }) => ({
      ...dates,
      personId: by,
      ...(insteadOf && insteadOf !== by && { insteadOf }),
    }));
}

function participants(startsOn: string): fc.Arbitrary<Participant[]> {
  return fc.shuffledSubarray(PEOPLE, { minLength: 1 }).chain((ids) =>
    fc
      .tuple(
        ...ids.map((id): fc.Arbitrary<Participant> => {
          const whole = fc.constant({ personId: id });
          const dated = stretches(startsOn).chain(({ from, until }) =>
            fc.constantFrom<Participant>(
              { personId: id, from, until },
              { personId: id, from },
              { personId: id, until },
            ),
          );
          return fc.oneof(whole, dated);
        }),
      )
      .chain((list) => fc.constantFrom(list, list, withReturn(list), withTwice(list))),
  );
}

/** The first takes two turns in each round. */
function withTwice(list: readonly Participant[]): Participant[] {
  return [...list, ...list.slice(0, 1)];
}

/** The first who leaves comes back at the end of the list, a while later. */
function withReturn(list: readonly Participant[]): Participant[] {
  const left = list.find(({ until }) => until !== undefined);
  if (!left?.until) return [...list];
  const from = Temporal.PlainDateTime.from(left.until)
    .add({ hours: 60 })
    .toString({ smallestUnit: 'minute' });
  return [...list, { personId: left.personId, from }];
}

/** A rotation with everything that a rotation of turns can have. */
export function turnRotations({ timeZone, startsOn }: Anchor): fc.Arbitrary<TurnRotation> {
  return fc
    .record({
      cadence: cadences,
      participants: participants(startsOn),
      mode: fc.constantFrom('calendar' as const, 'working' as const),
      onDuty: fc.constantFrom(undefined, undefined, 2, 3),
      balance: fc.boolean(),
      hours: fc.option(hours, { nil: undefined }),
      holidays: fc.constantFrom(undefined, undefined, ['DE'], ['US', ownHoliday(startsOn), '02-29']),
      overrides: fc.array(overrides(startsOn), { maxLength: 5 }),
      backup: backups,
    })
    .map(({ mode, onDuty, balance, hours: windows, holidays, backup, ...rest }) => ({
      ...turns({ timeZone, startsOn, turns: mode }),
      ...rest,
      ...(onDuty && { onDuty }),
      ...(balance && { balance }),
      ...(windows && { hours: windows }),
      ...(holidays && { holidays }),
      ...(backup && { backup }),
    }));
}

/** The third day of the rotation. */
function ownHoliday(startsOn: string): string {
  return Temporal.PlainDate.from(startsOn.slice(0, 10)).add({ days: 2 }).toString();
}

const backups: fc.Arbitrary<Backup | undefined> = fc.oneof(
  fc.constantFrom<(Backup | undefined)[]>(undefined, { type: 'next' }),
  people.map((id): Backup => ({ type: 'person', personId: id })),
);

/** What schedules read of the people, some of whom have a zone of their own and time off. */
function availabilities(startsOn: string): fc.Arbitrary<Availability> {
  return fc
    .record({
      timeZone: fc.constantFrom(undefined, undefined, 'Asia/Kolkata', 'America/Los_Angeles'),
      timeOff: fc.array(stretches(startsOn), { maxLength: 2 }),
    })
    .map(({ timeZone, timeOff }) => ({ timeOff, ...(timeZone && { timeZone }) }));
}

const organizationZones = fc.constantFrom('UTC', 'Asia/Kolkata', 'Europe/Berlin', 'America/St_Johns');

function directories(startsOn: string): fc.Arbitrary<ScheduleSource['directory']> {
  return fc
    .record({
      timeZone: organizationZones,
      people: fc.tuple(
        ...PEOPLE.map((id) =>
          availabilities(startsOn).map((rest): [PersonId, Person] => [id, { id, name: id, ...rest }]),
        ),
      ),
    })
    .map(({ timeZone, people: entries }) => ({
      ...EMPTY_DIRECTORY,
      organization: { ...EMPTY_DIRECTORY.organization, timeZone },
      people: new Map(entries),
    }));
}

export interface Drawn {
  readonly source: ScheduleSource;
  /** `ROTA`, or of layers the first of them. */
  readonly rotation: TurnRotation;
}

/** A rotation of turns, and its people. */
export const drawnTurns: fc.Arbitrary<Drawn> = anchors.chain(turnsFrom);

/** The same from a given anchor. */
export function turnsFrom(anchor: Anchor): fc.Arbitrary<Drawn> {
  return fc
    .record({ rotation: turnRotations(anchor), directory: directories(anchor.startsOn) })
    .map(({ rotation, directory }) => ({
      rotation,
      source: { directory, rotations: new Map([[rotation.id, rotation]]) },
    }));
}

/** A rotation of turns, and the time off of its people by name (`2026-08-03T09:00..2026-08-17T09:00`). */
export const rotations = anchors.chain((anchor) =>
  fc.record({
    rotation: turnRotations(anchor),
    timeOff: fc.dictionary(
      people,
      fc.array(
        stretches(anchor.startsOn).map(({ from, until }) => `${from}..${until}`),
        { minLength: 1, maxLength: 2 },
      ),
      { maxKeys: 3 },
    ),
  }),
);

/** Two or three rotations of turns in layers, `ROTA`, with overrides and a backup on top. All start together, or they would hardly meet. */
export const drawnLayers: fc.Arbitrary<Drawn> = anchors.chain((anchor) =>
  fc
    .record({
      rotations: fc.array(turnRotations(anchor), { minLength: 2, maxLength: 3 }),
      combine: fc.constantFrom(undefined, 'union' as const),
      timeZone: fc.constantFrom(undefined, anchor.timeZone),
      overrides: fc.array(overrides(anchor.startsOn), { maxLength: 3 }),
      backup: fc.oneof(backups, fc.constant<Backup>({ type: 'rotation', rotationId: rotationId('layer-1') })),
      directory: directories(anchor.startsOn),
    })
    .map(({ rotations, combine, timeZone, backup, directory, ...rest }) => {
      const below = rotations.map((rotation, index) => ({
        ...rotation,
        id: rotationId(`layer-${index}`),
      }));
      const above: LayeredRotation = {
        type: 'layers',
        id: ROTA,
        name: 'rota',
        ownerIds: [],
        layers: below.map(({ id }) => ({ rotationId: id })),
        ...rest,
        ...(combine && { combine }),
        ...(timeZone && { timeZone }),
        ...(backup && { backup }),
      };
      const all = [above, ...below];
      return {
        rotation: below[0] ?? turns(),
        source: { directory, rotations: new Map(all.map((each) => [each.id, each])) },
      };
    }),
);

/** Either of them. */
export const drawnAny: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 2, arbitrary: drawnTurns },
  { weight: 1, arbitrary: drawnLayers },
);

/** The same with a past: of its rotations, of its people and of the organisation's zone, in any combination. */
export const drawnHistory: fc.Arbitrary<Drawn> = drawnAny.chain(({ source, rotation }) => {
  const { startsOn } = rotation;
  return fc
    .record({
      rotations: fc
        .subarray([...source.rotations.values()])
        .chain((edited) => fc.tuple(...edited.map((each) => rotationPast(each, rotation))))
        .map((pasts) => new Map(pasts)),
      people: fc
        .dictionary(
          fc.constantFrom('alice', 'bob', 'chen'),
          pastOf(startsOn, fc.option(availabilities(startsOn), { nil: undefined, freq: 6 })),
        )
        .map((pasts) => new Map(Object.entries(pasts).map(([id, past]) => [personId(id), past]))),
      timeZone: pastOf(startsOn, organizationZones),
    })
    .map((history) => ({
      rotation,
      source: { ...source, history: history satisfies ScheduleHistory },
    }));
});

/** What was a rotation of turns was any other before, or there was none; layers were in another order, or without overrides. */
function rotationPast(
  rotation: Rotation,
  anchor: Anchor,
): fc.Arbitrary<[RotationId, readonly Past<Rotation>[]]> {
  const version: fc.Arbitrary<Rotation> =
    rotation.type === 'turns'
      ? turnRotations(anchor).map((each) => ({ ...each, id: rotation.id }))
      : fc.constantFrom(
          { ...rotation, layers: [...rotation.layers].reverse() },
          { ...rotation, overrides: [] },
        );
  const versions = fc.option(version, { nil: undefined, freq: 6 });
  return pastOf(anchor.startsOn, versions).map((past) => [rotation.id, past]);
}

/** Up to three versions, closed from two days before the anchor to three weeks after it. */
function pastOf<Value>(
  startsOn: string,
  values: fc.Arbitrary<Value | undefined>,
): fc.Arbitrary<readonly Past<Value>[]> {
  const anchor = instant(startsOn).epochMilliseconds;
  return fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: -192, max: 2000 }), { maxLength: 3 }),
      fc.array(values, { minLength: 3, maxLength: 3 }),
    )
    .map(([quarters, versions]) =>
      [...quarters]
        .sort((one, other) => one - other)
        .map((quarter, index) => {
          const value = versions[index];
          return { until: anchor + quarter * 900_000, ...(value !== undefined && { value }) };
        }),
    );
}
