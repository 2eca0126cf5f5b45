import { Temporal } from 'temporal-polyfill';
import { DAY, dayOfLocal, MINUTE, WEEK, weekdayOf } from '../kernel/civil.ts';
import type { Interval } from '../kernel/interval.ts';
import { always, type Span, spanAround, spansWithin, type Timeline, within } from '../kernel/timeline.ts';
import { type Zone, zoneOf } from '../kernel/zone.ts';
import type { Hours, HoursWindow } from './model.ts';

/** How far ahead a change of hours is looked for: hours are weekly, and a change of clocks can swallow one window. */
const HORIZON = 5 * WEEK;

/** A change of clocks further away than this can't touch a window: the longest window is a day, the largest gap too. */
const REACH = 3 * DAY;

/** 1970-01-01 was a Thursday: local weeks are counted from the Monday before. */
const MONDAY = -3 * DAY;

/**
 * Whether it is within the hours at `at`, and when that changes; no `changesAt` where it never does. The opening instant is
 * inside, the closing one outside. Windows are read in the zone: one that ends before its start runs over midnight and belongs to
 * the day it starts on (one that ends when it starts, which the border refuses, would be a day); an edge that the clocks skip moves forward by the gap; at a repeated hour a window starts
 * at the first occurrence and ends at the last; a day that the zone leaves out has no windows. Throws a RangeError where the
 * zone is none.
 */
export function hoursAt(
  hours: Hours,
  timeZone: string,
  at: Temporal.Instant,
): { open: boolean; changesAt?: Temporal.Instant } {
  const now = at.epochMilliseconds;
  const limits = { from: now, until: now + HORIZON };
  const span = spanAround(hoursTimeline(hours, timeZone), now, limits, Object.is);
  if (span.end >= limits.until) return { open: span.value };
  return { open: span.value, changesAt: Temporal.Instant.fromEpochMilliseconds(span.end) };
}

/** The stretches of the interval that are within the hours, in order, none touching the next. Rules as for `hoursAt`. */
export function openIntervals(hours: Hours, timeZone: string, interval: Interval): readonly Interval[] {
  const from = interval.start.epochMilliseconds;
  const until = interval.end.epochMilliseconds;
  return spansWithin(hoursTimeline(hours, timeZone), from, until, Object.is)
    .filter((span) => span.value)
    .map((span) => ({
      start: Temporal.Instant.fromEpochMilliseconds(span.start),
      end: Temporal.Instant.fromEpochMilliseconds(span.end),
    }));
}

const timelines = new WeakMap<Hours, Map<string, Timeline<boolean>>>();

/**
 * The hours as a timeline (true within them), by the rules of `hoursAt`. Away from changes of clocks it is arithmetic on the
 * week; near one, each window is resolved on its own day. Made once for each hours value and zone.
 */
export function hoursTimeline(hours: Hours, timeZone: string): Timeline<boolean> {
  const byZone = timelines.get(hours) ?? new Map<string, Timeline<boolean>>();
  timelines.set(hours, byZone);
  const known = byZone.get(timeZone);
  if (known) return known;
  const made = makeTimeline(hours, zoneOf(timeZone));
  byZone.set(timeZone, made);
  return made;
}

function makeTimeline(hours: Hours, zone: Zone): Timeline<boolean> {
  const week = weekOf(hours);
  const [first] = week;
  if (!first) return always(false);
  if (first[1] - first[0] >= WEEK) return always(true);

  return (at) => {
    const local = zone.localAt(at);
    const offset = local - at;
    const monday = MONDAY + Math.floor((local - MONDAY) / WEEK) * WEEK;
    const usual = inWeek(week, local - monday);
    const start = monday + usual.start - offset;
    const end = monday + usual.end - offset;
    if (zone.isSteady(start - REACH, end + REACH)) return { start, end, value: usual.value };
    return nearChange(hours, zone, at);
  };
}

/**
 * The weekly windows in milliseconds after local Monday, ascending, those that touch made one; the last may run on into the
 * next week. A week that is open throughout is one stretch of a week or more.
 */
function weekOf(hours: Hours): readonly (readonly [number, number])[] {
  const windows = hours
    .flatMap((window) =>
      window.weekdays.map((weekday): [number, number] => {
        const [start, end] = stretchOf(window);
        return [(weekday - 1) * DAY + start, (weekday - 1) * DAY + end];
      }),
    )
    .sort((one, other) => one[0] - other[0]);
  const week: [number, number][] = [];
  for (const [start, end] of windows) {
    const last = week.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else week.push([start, end]);
  }
  while (week.length > 1) {
    const [first, last] = [week[0], week.at(-1)];
    if (!first || !last || last[1] < first[0] + WEEK) break;
    last[1] = Math.max(last[1], first[1] + WEEK);
    week.shift();
  }
  return week;
}

/** A window's start and end in milliseconds after the midnight of its day. */
function stretchOf(window: HoursWindow): readonly [number, number] {
  const start = window.startMinute * MINUTE;
  const end = window.endMinute * MINUTE;
  return [start, end <= start ? end + DAY : end];
}

/** The stretch of the week, open or closed, that holds `time` (milliseconds after local Monday). */
function inWeek(week: readonly (readonly [number, number])[], time: number): Span<boolean> {
  const last = week.at(-1) ?? [0, 0];
  let closedSince = last[1] - WEEK;
  if (time < closedSince) return { start: last[0] - WEEK, end: closedSince, value: true };
  for (const [start, end] of week) {
    if (time < start) return { start: closedSince, end: start, value: false };
    if (time < end) return { start, end, value: true };
    closedSince = end;
  }
  return { start: closedSince, end: (week[0]?.[0] ?? 0) + WEEK, value: false };
}

/** The stretch that holds `at`, from the windows of the days around it, each resolved by itself. */
function nearChange(hours: Hours, zone: Zone, at: number): Span<boolean> {
  const today = dayOfLocal(zone.localAt(at));
  const stretches: [number, number][] = [];
  for (let day = today - 10; day <= today + 10; day += 1) {
    const weekday = weekdayOf(day);
    const windows = hours.filter((window) => window.weekdays.some((each) => each === weekday));
    if (windows.length === 0 || !zone.hasDay(day)) continue;
    for (const [start, end] of windows.map(stretchOf)) {
      stretches.push([zone.instantOf(day * DAY + start, 'first'), zone.instantOf(day * DAY + end, 'last')]);
    }
  }
  const span = within(stretches)(at);
  if (span.value) return span;
  // Beyond the days looked at there may be windows that were not.
  return {
    start: Math.max(span.start, zone.startOfDay(today - 7)),
    end: Math.min(span.end, zone.startOfDay(today + 8)),
    value: false,
  };
}
