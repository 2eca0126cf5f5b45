import { hoursTimeline } from '../../directory/hours.ts';
import type { HoursWindow } from '../../directory/model.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { inRow, lengthOf, type Stretch, type Stretches } from '../../kernel/stretch.ts';
import { countUpTo, type Timeline } from '../../kernel/timeline.ts';
import { zoneOf } from '../../kernel/zone.ts';
import { bordersOf, NO_HISTORY, type ScheduleSource, sourceAtMillisecond } from '../schedule/history.ts';
import { stretchesByPerson } from '../schedule/on-duty.ts';
import { finalSchedule } from '../schedule/schedule.ts';
import { holidayTimeline } from '../turns/holidays.ts';

/**
 * How much somebody has on, in milliseconds of exact time. One hour may count in several: a night of a weekend in both. Local times are
 * those of the person's own zone, else of the organisation's, as it was at the time.
 */
export interface Load {
  readonly onDuty: number;
  /** From 22:00 to 06:00: nine hours of exact time where the clocks go back meanwhile, seven where they go forward. */
  readonly nights: number;
  /** Saturdays and Sundays. */
  readonly weekends: number;
  /** Public holidays by the organisation's code; none where it has none. */
  readonly holidays: number;
  /** How many stretches on duty without a break; one that the end of the period cuts counts. */
  readonly shifts: number;
}

export const NO_LOAD: Load = { onDuty: 0, nights: 0, weekends: 0, holidays: 0, shifts: 0 };

export interface PersonLoad {
  readonly personId: PersonId;
  /** In all of the rotations together: somebody on in two of them at once (in a layer and what lies on it) is so once. */
  readonly total: Load;
  /** In each rotation in which the person is on at all, in the order asked for. */
  readonly rotations: readonly { readonly rotationId: RotationId; readonly load: Load }[];
}

/**
 * The load of everybody who is on duty in the rotations during the interval, in whatever place, by the final schedule. Of a rotation,
 * the hours of all add up to the time that it is served times how many serve. Exact to the millisecond; the cost grows with the shifts.
 * An unknown rotation is a fault and throws.
 */
export function loadOf(
  source: ScheduleSource,
  rotationIds: readonly RotationId[],
  interval: Interval,
): readonly PersonLoad[] {
  const weigh = scales(source, interval);
  const byPerson = new Map<PersonId, { rotationId: RotationId; stretches: Stretches }[]>();
  for (const rotationId of new Set(rotationIds)) {
    for (const [personId, stretches] of stretchesByPerson(finalSchedule(source, rotationId, interval))) {
      const known = byPerson.get(personId);
      if (known) known.push({ rotationId, stretches });
      else byPerson.set(personId, [{ rotationId, stretches }]);
    }
  }
  return [...byPerson].map(([personId, parts]) => {
    const all = parts.length === 1 ? parts[0]?.stretches : undefined;
    return {
      personId,
      total: weigh(personId, all ?? inRow(parts.flatMap(({ stretches }) => stretches))),
      rotations: parts.map(({ rotationId, stretches }) => ({ rotationId, load: weigh(personId, stretches) })),
    };
  });
}

/** A length as hours to read, to a tenth: a period that begins now rarely begins on the hour. */
export function inHours(milliseconds: number): number {
  return Math.round(milliseconds / 360_000) / 10;
}

/** The load of the person in stretches that lie within the interval. */
export type Scales = (personId: PersonId, stretches: Stretches) => Load;

/** Weighs stretches of the interval by the rules of `Load`. What is night, weekend or holiday is worked out once for each zone. */
export function scales(source: ScheduleSource, interval: Interval): Scales {
  const period = { start: interval.start.epochMilliseconds, end: interval.end.epochMilliseconds };
  const { holidays } = source.directory.organization;
  const known = new Map<string, Marks>();
  function marksOf(timeZone: string): Marks {
    const marks = known.get(timeZone) ?? makeMarks(timeZone, holidays, period);
    known.set(timeZone, marks);
    return marks;
  }

  return (personId, stretches) => {
    const pieces = zonesOf(source, personId, period);
    const [only] = pieces;
    if (pieces.length === 1 && only) return weighed(stretches, marksOf(only.timeZone));
    // Somebody moved: what lies on either side is weighed by the zone of that side, the shifts by themselves.
    const loads = pieces.map(({ start, end, timeZone }) => {
      const clipped = stretches
        .map((one) => ({ start: Math.max(one.start, start), end: Math.min(one.end, end) }))
        .filter((one) => one.start < one.end);
      return weighed(clipped, marksOf(timeZone));
    });
    return { ...loads.reduce(added, NO_LOAD), shifts: stretches.length };
  };
}

function added(one: Load, other: Load): Load {
  return {
    onDuty: one.onDuty + other.onDuty,
    nights: one.nights + other.nights,
    weekends: one.weekends + other.weekends,
    holidays: one.holidays + other.holidays,
    shifts: one.shifts + other.shifts,
  };
}

function weighed(stretches: Stretches, marks: Marks): Load {
  const sum = (before: TimeBefore) =>
    stretches.reduce((total, { start, end }) => total + before(end) - before(start), 0);
  return {
    onDuty: lengthOf(stretches),
    nights: sum(marks.nights),
    weekends: sum(marks.weekends),
    holidays: marks.holidays ? sum(marks.holidays) : 0,
    shifts: stretches.length,
  };
}

/** How much of the period lies before an instant of it and is so marked, in milliseconds. */
type TimeBefore = (at: number) => number;

interface Marks {
  readonly nights: TimeBefore;
  readonly weekends: TimeBefore;
  readonly holidays: TimeBefore | undefined;
}

/** The rules of hours windows say what a night or a weekend is where the clocks change within it or at its edge. */
const NIGHTS: readonly HoursWindow[] = [
  { weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 22 * 60, endMinute: 6 * 60 },
];
const WEEKENDS: readonly HoursWindow[] = [{ weekdays: [6, 7], startMinute: 0, endMinute: 24 * 60 }];

function makeMarks(timeZone: string, holidays: string | undefined, period: Stretch): Marks {
  return {
    nights: timeBefore(hoursTimeline(NIGHTS, timeZone), period),
    weekends: timeBefore(hoursTimeline(WEEKENDS, timeZone), period),
    holidays:
      holidays === undefined ? undefined : timeBefore(holidayTimeline([holidays], zoneOf(timeZone)), period),
  };
}

function timeBefore(marked: Timeline<boolean>, { start, end }: Stretch): TimeBefore {
  const since: number[] = [];
  const lengths: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (let at = start; at < end; ) {
    const span = marked(at);
    const until = Math.min(span.end, end);
    if (span.value) {
      since.push(at);
      lengths.push(until - at);
      sums.push(sum);
      sum += until - at;
    }
    at = until;
  }
  return (at) => {
    const last = countUpTo(since, at) - 1;
    if (last < 0) return 0;
    return (sums[last] ?? 0) + Math.min(at - (since[last] ?? 0), lengths[last] ?? 0);
  };
}

interface InZone extends Stretch {
  readonly timeZone: string;
}

/** The zones that the person's days are read in during the period, one after another. */
function zonesOf(source: ScheduleSource, personId: PersonId, { start, end }: Stretch): readonly InZone[] {
  const { people, timeZone } = source.history ?? NO_HISTORY;
  const edges = bordersOf([people.get(personId) ?? [], timeZone]).filter((at) => start < at && at < end);
  return [start, ...edges].map((from, index) => {
    const { directory } = sourceAtMillisecond(source, from);
    return {
      start: from,
      end: edges[index] ?? end,
      timeZone: directory.people.get(personId)?.timeZone ?? directory.organization.timeZone,
    };
  });
}
