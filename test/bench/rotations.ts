import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { EMPTY_DIRECTORY, type Person } from '../../src/directory/model.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import { momentOf } from '../../src/kernel/local-moment.ts';
import { zoneOf } from '../../src/kernel/zone.ts';
import type { LayeredRotation, Override, Rotation, TurnRotation } from '../../src/rotations/model.ts';
import {
  dutyAt,
  finalSchedule,
  onDutyAt,
  type ScheduleSource,
} from '../../src/rotations/schedule/schedule.ts';
import { handoffsOf } from '../../src/rotations/turns/handoffs.ts';
import { type Ask, ratesOf, timesOf } from './rates.ts';

const TIME_ZONE = 'Europe/Berlin';
const ANCHOR = '2026-01-05T09:00';
/** The first year of the rotation, and its fiftieth. */
const YEARS = [2026, 2075] as const;
const QUESTIONS = 4_096;
const ROTATIONS = 1_000;

type Rates = readonly number[];

/** A second, round by round, in the first year and in the fiftieth. */
export interface ByYear {
  readonly name: string;
  readonly first: Rates;
  readonly fiftieth: Rates;
}

/** Who is on duty in a rotation of three layers with hours, holidays and twenty overrides, half of them in each of the two years. */
export function benchLayers(): ByYear {
  const source = layeredSource();
  const [first = [], fiftieth = []] = ratesOf(YEARS.map((year) => onDutyAsk(source, year)));
  return { name: 'Pointperson', first, fiftieth };
}

/**
 * Which occurrence of a plain weekly rule holds an instant, each as its users would ask it: a rule made once, then asked about
 * instants all over the year. Of ours, who is on duty; the shift with its bounds, the backup and the next one; and, for what it is made
 * of, the handoff alone, in milliseconds.
 */
export function benchPlainRule(): readonly ByYear[] {
  const contenders = plainContenders();
  // What cannot agree cannot be compared.
  for (const year of YEARS) {
    for (const at of instantsOf(year).slice(0, 3)) {
      const began = new Set(contenders.flatMap(({ began: each }) => each?.(at) ?? []));
      if (began.size !== 1) throw new Error(`they disagree on ${at}: ${[...began].join(', ')}`);
    }
  }
  const [first = [], fiftieth = []] = YEARS.map((year) =>
    ratesOf(contenders.map(({ ask }) => ask(instantsOf(year)))),
  );
  return contenders.map(({ name }, index) => ({
    name,
    first: first[index] ?? [],
    fiftieth: fiftieth[index] ?? [],
  }));
}

/** Times in milliseconds, round by round. */
export interface PassFigures {
  readonly shifts: number;
  readonly times: readonly number[];
}

export interface AllRotationsFigures {
  /** The very first of the process, once: zones, holidays and compilation are in it. */
  readonly firstOfAll: number;
  readonly cold: { readonly four: PassFigures; readonly eight: PassFigures };
  readonly warm: { readonly four: PassFigures; readonly eight: PassFigures };
  /** A tenth of the rotations, warm, four weeks. */
  readonly tenth: PassFigures;
}

/** The schedule of 1,000 rotations for four weeks and for eight: cold, of a directory not asked before, and warm. */
export function benchAllRotations(): AllRotationsFigures {
  const [firstOfAll = Number.NaN] = timesOf([() => pass(companySource(), 4)], 1)[0] ?? [];
  // Making the directory is no part of the schedule.
  const sources = Array.from({ length: 14 }, companySource);
  let next = 0;
  const cold = (weeks: number) => () => pass(sources[next++ % sources.length] ?? companySource(), weeks);
  const [coldFour = [], coldEight = []] = timesOf([cold(4), cold(8)], 7);
  const known = companySource();
  const tenth = { ...known, rotations: new Map([...known.rotations].slice(0, ROTATIONS / 10)) };
  const four = pass(known, 4);
  const eight = pass(known, 8);
  const few = pass(tenth, 4);
  const [warmFour = [], warmEight = [], warmTenth = []] = timesOf(
    [() => pass(known, 4), () => pass(known, 8), () => pass(tenth, 4)],
    15,
  );
  return {
    firstOfAll,
    cold: { four: { shifts: four, times: coldFour }, eight: { shifts: eight, times: coldEight } },
    warm: { four: { shifts: four, times: warmFour }, eight: { shifts: eight, times: warmEight } },
    tenth: { shifts: few, times: warmTenth },
  };
}

/** How many shifts there are in all. */
function pass(source: ScheduleSource, weeks: number): number {
  const start = Temporal.ZonedDateTime.from(`2026-03-02T00:00[${TIME_ZONE}]`);
  const interval = { start: start.toInstant(), end: start.add({ weeks }).toInstant() };
  let shifts = 0;
  for (const id of source.rotations.keys()) shifts += finalSchedule(source, id, interval).length;
  return shifts;
}

interface Contender {
  readonly name: string;
  ask(instants: readonly Temporal.Instant[]): Ask;
  /** Epoch milliseconds; where that is what it answers. */
  readonly began?: (at: Temporal.Instant) => number | undefined;
}

function plainContenders(): readonly Contender[] {
  const { RRule, datetime } = rrule;
  const cadence = { type: 'every', count: 1, unit: 'weeks' } as const;
  const handoffs = handoffsOf(cadence, momentOf(ANCHOR), zoneOf(TIME_ZONE));
  const plain = turnsOf('plain', peopleOf('plain', 3), { cadence });
  const source = sourceOf([plain]);
  const temporal = new RRuleTemporal({
    freq: 'WEEKLY',
    dtstart: Temporal.ZonedDateTime.from(`${ANCHOR}[${TIME_ZONE}]`),
    temporal: Temporal,
  });
  // Its cache keeps each question in a list that it goes through at the next: without it, it is faster.
  const classic = new RRule(
    { freq: RRule.WEEKLY, dtstart: datetime(2026, 1, 5, 9, 0), tzid: TIME_ZONE },
    true,
  );
  const began = (at: Temporal.Instant) => handoffs.at(handoffs.indexAt(at.epochMilliseconds));
  return [
    {
      name: 'Pointperson, who is on duty',
      ask: (instants) => (index) => onDutyAt(source, plain.id, instantOf(instants, index)),
    },
    {
      name: 'Pointperson, the shift, the backup and the next one',
      ask: (instants) => (index) => dutyAt(source, plain.id, instantOf(instants, index)),
      began: (at) => dutyAt(source, plain.id, at).shift.start.epochMilliseconds,
    },
    {
      name: 'Pointperson, the handoff',
      ask: (instants) => (index) => began(instantOf(instants, index)),
      began,
    },
    {
      // It takes dates several times faster than Temporal's own values.
      name: 'rrule-temporal, previous()',
      ask: (instants) => {
        const dates = datesOf(instants);
        return (index) => temporal.previous(dateAt(dates, index), true);
      },
      began: (at) => temporal.previous(new Date(at.epochMilliseconds), true)?.epochMilliseconds,
    },
    {
      name: 'rrule, before()',
      ask: (instants) => {
        const dates = datesOf(instants);
        return (index) => classic.before(dateAt(dates, index), true);
      },
      began: (at) => classic.before(new Date(at.epochMilliseconds), true)?.getTime(),
    },
  ];
}

const NOW = Temporal.Instant.from('2026-06-01T00:00Z');

function instantOf(instants: readonly Temporal.Instant[], index: number): Temporal.Instant {
  return instants[index % instants.length] ?? NOW;
}

function datesOf(instants: readonly Temporal.Instant[]): readonly Date[] {
  return instants.map((at) => new Date(at.epochMilliseconds));
}

function dateAt(dates: readonly Date[], index: number): Date {
  return dates[index % dates.length] ?? new Date(0);
}

/** All over the year, in no order. */
function instantsOf(year: number): readonly Temporal.Instant[] {
  const start = Temporal.ZonedDateTime.from(`${year}-02-01T00:00[${TIME_ZONE}]`).toInstant();
  return Array.from({ length: QUESTIONS }, (_, index) =>
    start.add({ minutes: (index * 7_919 * 61) % (330 * 1_440) }),
  );
}

function onDutyAsk(source: ScheduleSource, year: number): Ask {
  const instants = instantsOf(year);
  return (index) => onDutyAt(source, rotationId('layers'), instantOf(instants, index));
}

function layeredSource(): ScheduleSource {
  const office = { weekdays: [1, 2, 3, 4, 5] as const, startMinute: 540, endMinute: 1_080 };
  const evenings = { weekdays: [1, 2, 3, 4, 5] as const, startMinute: 1_080, endMinute: 1_320 };
  const below = [
    turnsOf('first', peopleOf('first', 6), {
      hours: [office],
      holidays: ['DE-BE'],
      turns: 'working',
      cadence: { type: 'every', count: 1, unit: 'days' },
    }),
    turnsOf('second', peopleOf('second', 5), { hours: [evenings], holidays: ['DE-BE', '12-24'] }),
    turnsOf('third', peopleOf('third', 8), {}),
  ];
  const layers: LayeredRotation = {
    type: 'layers',
    id: rotationId('layers'),
    name: 'Layers',
    ownerIds: [],
    layers: below.map(({ id }) => ({ rotationId: id })),
    timeZone: TIME_ZONE,
    overrides: YEARS.flatMap((year) => Array.from({ length: 10 }, (_, index) => overrideIn(year, index))),
  };
  return sourceOf([layers, ...below]);
}

/** Two days in each of ten months. */
function overrideIn(year: number, index: number): Override {
  const month = String(index + 2).padStart(2, '0');
  return {
    personId: personId(`third-${index % 8}`),
    from: `${year}-${month}-10T12:00`,
    until: `${year}-${month}-12T12:00`,
  };
}

/** A company's rotations: a third of them daily, a third within hours, a fifth with holidays, and time off here and there. */
function companySource(): ScheduleSource {
  const rotations = Array.from({ length: ROTATIONS }, (_, index) =>
    turnsOf(`rotation-${index}`, peopleOf(`person-${index}`, 8), {
      timeZone: ['Europe/Berlin', 'America/Chicago', 'Asia/Singapore', 'Australia/Sydney'][index % 4] ?? '',
      ...(index % 3 === 0 && { cadence: { type: 'every', count: 1, unit: 'days' } as const }),
      ...(index % 3 === 1 && {
        hours: [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 540, endMinute: 1_080 }],
      }),
      ...(index % 5 === 0 && { holidays: ['DE-BE'] }),
      ...(index % 7 === 0 && { onDuty: 2 }),
    }),
  );
  return sourceOf(rotations);
}

function turnsOf(
  id: string,
  people: readonly string[],
  changes: Partial<Omit<TurnRotation, 'id'>>,
): TurnRotation {
  return {
    type: 'turns',
    id: rotationId(id),
    name: id,
    ownerIds: [],
    overrides: [],
    timeZone: TIME_ZONE,
    startsOn: ANCHOR,
    cadence: { type: 'every', count: 1, unit: 'weeks' },
    turns: 'calendar',
    backup: { type: 'next' },
    participants: people.map((each) => ({ personId: personId(each) })),
    ...changes,
  };
}

function peopleOf(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}

/** Every fourth person has a week off in March of each of the two years. */
function sourceOf(rotations: readonly Rotation[]): ScheduleSource {
  const ids = rotations.flatMap((rotation) => (rotation.type === 'turns' ? rotation.participants : []));
  const people = ids.map(({ personId: id }, index): [Person['id'], Person] => {
    const timeOff = YEARS.map((year) => ({ from: `${year}-03-09`, until: `${year}-03-16` }));
    return [id, { id, name: id, timeOff: index % 4 === 0 ? timeOff : [] }];
  });
  return {
    directory: { ...EMPTY_DIRECTORY, people: new Map(people) },
    rotations: new Map(rotations.map((each) => [each.id, each])),
  };
}
