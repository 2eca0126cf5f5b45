import type { Temporal } from 'temporal-polyfill';
import type { Directory } from '../../directory/model.ts';
import { timeOffOf } from '../../directory/time-off.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { wholeMillisecond } from '../../kernel/instant.ts';
import { type Interval, overlap } from '../../kernel/interval.ts';
import { inRow, type Stretch, without } from '../../kernel/stretch.ts';
import { spansWithin } from '../../kernel/timeline.ts';
import { type Move, movesBetween } from '../preview/moves.ts';
import { intervalOf, peopleOn, stretchesByPerson } from './on-duty.ts';
import { finalSchedule, type ScheduleSource } from './schedule.ts';

/** The interval cut to whole milliseconds, which is as fine as schedules and their overrides go. */
export function inMilliseconds({ start, end }: Interval): Interval {
  return { start: wholeMillisecond(start), end: wholeMillisecond(end) };
}

/** The stretches of the interval in which the person is on duty by the final schedule, in whatever place; in order. */
export function stretchesOf(
  source: ScheduleSource,
  rotationId: RotationId,
  personId: PersonId,
  interval: Interval,
): readonly Interval[] {
  const schedule = finalSchedule(source, rotationId, interval);
  return (stretchesByPerson(schedule).get(personId) ?? []).map(intervalOf);
}

/**
 * The stretches of the interval in which the person is on duty, where all of it is theirs: there may be gaps, such as those
 * between the hours, but nobody is on duty in it without them. Undefined where somebody is, or where they never are themself.
 */
export function stretchesOfOwn(
  source: ScheduleSource,
  rotationId: RotationId,
  personId: PersonId,
  interval: Interval,
): readonly Interval[] | undefined {
  const schedule = finalSchedule(source, rotationId, interval);
  const isTheirs = schedule.map(peopleOn).every((on) => on.length === 0 || on.includes(personId));
  const own = stretchesByPerson(schedule).get(personId)?.map(intervalOf);
  return isTheirs ? own : undefined;
}

/** The first stretch of the interval in which the person has time off; undefined where there is none. */
export function timeOffWithin(
  personId: PersonId,
  directory: Directory,
  interval: Interval,
): Interval | undefined {
  return timeOffIn(personId, directory, interval)[0];
}

/** The stretches of the interval in which the person has time off, in order. */
export function timeOffIn(
  personId: PersonId,
  { people, organization }: Directory,
  { start, end }: Interval,
): readonly Interval[] {
  const person = people.get(personId);
  const isAway = person && timeOffOf(person, organization.timeZone);
  if (!isAway) return [];
  const [from, until] = [start.epochMilliseconds, end.epochMilliseconds];
  const spans = spansWithin(isAway, from, until, (one, other) => one === other);
  return spans.filter(({ value }) => value).map(intervalOf);
}

/** Whose shifts differ between two states of a rotation within the intervals, which come in any order. */
export function movesWithin(
  intervals: readonly Interval[],
  before: ScheduleSource,
  after: ScheduleSource,
  rotationId: RotationId,
): readonly Move[] {
  const row = timeWithout(intervals, []);
  const scheduleIn = (source: ScheduleSource) =>
    row.flatMap((interval) => finalSchedule(source, rotationId, interval));
  return movesBetween(scheduleIn(before), scheduleIn(after));
}

/** What of the interval lies at or after the instant; undefined where it has passed. */
export function fromNowOn(interval: Interval, now: Temporal.Instant): Interval | undefined {
  return overlap(interval, { start: now, end: interval.end });
}

/**
 * The time of the intervals that is not in the others, in order, what touches being one. Both come in any order, and are of whole
 * milliseconds.
 */
export function timeWithout(
  intervals: readonly Interval[],
  others: readonly Interval[],
): readonly Interval[] {
  return without(inRow(intervals.map(stretchOf)), inRow(others.map(stretchOf))).map(intervalOf);
}

function stretchOf({ start, end }: Interval): Stretch {
  return { start: start.epochMilliseconds, end: end.epochMilliseconds };
}
