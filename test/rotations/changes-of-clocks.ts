import { Temporal } from 'temporal-polyfill';
import type { Cadence } from '../../src/rotations/model.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';
import { ROTA } from './arbitraries.ts';
import { every, source, turns } from './build.ts';

/**
 * Handoffs on the very days of changes of clocks, with each cadence, at local times in the hour that is skipped or repeated and at its
 * edges, compared with Temporal's own `compatible`.
 */

/** The first two changes after the start of these years. */
const SAMPLED = [1970, 1979, 1988, 1997, 2006, 2015, 2024, 2060, 2098];

export interface Change {
  /** The wall clock just before the change would have shown it, and just after. */
  readonly before: Temporal.PlainDateTime;
  readonly after: Temporal.PlainDateTime;
}

function changeAfter(
  at: Temporal.ZonedDateTime,
): (Change & { readonly at: Temporal.ZonedDateTime }) | undefined {
  const found = at.getTimeZoneTransition('next');
  if (!found) return undefined;
  const last = found.subtract({ nanoseconds: 1 });
  const before = last.toPlainDateTime().add({ nanoseconds: 1 });
  return { at: found, before, after: found.toPlainDateTime() };
}

/** Two at a time, of a sample of years. */
export function sampledChanges(timeZone: string): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const year of SAMPLED) {
    let at = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);
    for (let count = 0; count < 2; count += 1) {
      const change = changeAfter(at);
      if (!change || change.at.year > 2100) break;
      changes.set(change.at.toString(), change);
      at = change.at;
    }
  }
  return [...changes.values()];
}

/** All there are from 1970 to 2100. */
export function everyChange(timeZone: string): readonly Change[] {
  const changes: Change[] = [];
  let change = changeAfter(Temporal.PlainDate.from('1970-01-01').toZonedDateTime(timeZone));
  while (change && change.at.year <= 2100) {
    changes.push(change);
    change = changeAfter(change.at);
  }
  return changes;
}

/** The edges of what is skipped or repeated, and the middle of it, on the whole minute. */
function timesAround({ before, after }: Change): readonly Temporal.PlainDateTime[] {
  const length = before.until(after).total('minutes');
  const first = length > 0 ? before : after;
  const minutes = Math.abs(length);
  // A day that is left out is nearly all edge: its middle is as good as any time of it.
  return [-1, 0, Math.floor(minutes / 2), minutes].map((minute) =>
    first.add({ minutes: Math.floor(minute) }).round({ smallestUnit: 'minute', roundingMode: 'floor' }),
  );
}

/** A cadence that hands off at that local time and date, its anchor before that, and the dates of a few of its handoffs. */
interface Case {
  readonly cadence: Cadence;
  readonly handoffs: readonly Temporal.PlainDateTime[];
}

function casesAt(time: Temporal.PlainDateTime): readonly Case[] {
  const { dayOfWeek } = time;
  const days = (...offsets: readonly number[]) => offsets.map((offset) => time.add({ days: offset }));
  const monthly = time.subtract({ months: 1 });
  const nth = Math.min(4, Math.ceil(time.day / 7));
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter((each) => each % 2 === dayOfWeek % 2);
  const matching = days(...walkDays(-8, 8)).filter((day) => weekdays.some((each) => each === day.dayOfWeek));
  return [
    { cadence: every(1, 'days'), handoffs: days(-2, -1, 0, 1, 2) },
    { cadence: every(2, 'weeks'), handoffs: days(-28, -14, 0, 14, 28) },
    { cadence: every(1, 'months'), handoffs: [0, 1, 2].map((months) => monthly.add({ months })) },
    { cadence: { type: 'weekdays', weekdays }, handoffs: matching },
    ...(time.day <= 28 && (nth === 1 || nth === 2 || nth === 3 || nth === 4)
      ? ([
          {
            cadence: { type: 'nth-weekday', nth, weekday: weekdayOf(time) },
            handoffs: [-1, 0, 1].map((months) => nthWeekday(time, months, nth)),
          },
        ] satisfies Case[])
      : []),
  ];
}

function walkDays(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function weekdayOf({ dayOfWeek }: Temporal.PlainDateTime): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const found = ([1, 2, 3, 4, 5, 6, 7] as const).find((each) => each === dayOfWeek);
  if (!found) throw new Error(`no weekday ${dayOfWeek}`);
  return found;
}

/** The day of that number and of the same weekday, so many months later. */
function nthWeekday(time: Temporal.PlainDateTime, months: number, nth: number): Temporal.PlainDateTime {
  const first = time.with({ day: 1 }).add({ months });
  const days = (time.dayOfWeek - first.dayOfWeek + 7) % 7;
  return first.add({ days: days + (nth - 1) * 7 });
}

/** What is wrong, as text; undefined where all is right. */
function faultOf(timeZone: string, { cadence, handoffs }: Case): string | undefined {
  const startsOn = handoffs[0]?.toString({ smallestUnit: 'minute' }) ?? '';
  const instants = handoffs.map((local) => local.toZonedDateTime(timeZone).toInstant());
  // Two that fall together, where a day is left out, are one.
  const expected = [...new Set(instants.map(String))];
  const [start, end] = [instants[0], instants.at(-1)];
  if (!start || !end) return undefined;
  const rotation = turns({ timeZone, startsOn, cadence, people: ['alice', 'bob', 'chen', 'dana', 'ed'] });
  const shifts = finalSchedule(source([rotation]), ROTA, { start, end });
  const found = [...shifts.map((shift) => `${shift.start}`), `${shifts.at(-1)?.end}`];
  if (found.join() === expected.join()) return undefined;
  return `${timeZone} ${JSON.stringify(cadence)} from ${startsOn}: ${found} instead of ${expected}`;
}

/** Hours are exact, so that a change of clocks says nothing to them. */
function hoursFaultOf(timeZone: string, { before }: Change): string | undefined {
  const startsOn = before.subtract({ hours: 30 }).toString({ smallestUnit: 'minute' });
  const anchor = Temporal.PlainDateTime.from(startsOn).toZonedDateTime(timeZone).toInstant();
  const rotation = turns({ timeZone, startsOn, cadence: every(7, 'hours'), people: ['alice', 'bob'] });
  const interval = { start: anchor, end: anchor.add({ hours: 70 }) };
  const found = finalSchedule(source([rotation]), ROTA, interval).map((shift) => `${shift.start}`);
  const expected = walkDays(0, 9).map((shift) => `${anchor.add({ hours: shift * 7 })}`);
  return found.join() === expected.join() ? undefined : `${timeZone} 7 hours from ${startsOn}: ${found}`;
}

/**
 * What is wrong around the changes, three faults of each at most. Handoffs every day are tried at each of the times; other cadences too, or
 * at one of them, another one each time.
 */
export function faultsOf(
  timeZone: string,
  changes: readonly Change[],
  otherCadences: 'at each time' | 'at one time',
): readonly string[] {
  return changes.flatMap((change, index) => {
    const times = timesAround(change);
    const cases = times.flatMap((time, place) => {
      const [daily, ...others] = casesAt(time);
      const isWhole = otherCadences === 'at each time' || place === index % times.length;
      return daily ? [daily, ...(isWhole ? others : [])] : [];
    });
    const faults = [...cases.map((each) => faultOf(timeZone, each)), hoursFaultOf(timeZone, change)];
    return faults.flatMap((fault) => fault ?? []).slice(0, 3);
  });
}
