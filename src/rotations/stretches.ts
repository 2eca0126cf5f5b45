import { Temporal } from 'temporal-polyfill';
import type { Directory } from '../directory/model.ts';
import { timeOffOf } from '../directory/time-off.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import { type Interval, overlap, without } from '../kernel/interval.ts';
import { spansWithin } from '../kernel/timeline.ts';
import type { Shift } from './model.ts';
import { finalSchedule, type ScheduleSource } from './schedule.ts';

/** The interval cut to whole milliseconds, which is as fine as schedules and their overrides go. */
export function inMilliseconds({ start, end }: Interval): Interval {
  return { start: wholeMillisecond(start), end: wholeMillisecond(end) };
}

/** The last whole millisecond up to the instant. */
export function wholeMillisecond(at: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at.epochMilliseconds);
}

/** The stretches of the interval in which the person is on duty by the final schedule, in whatever place; in order. */
export function stretchesOf(
  source: ScheduleSource,
  rotationId: RotationId,
  personId: PersonId,
  interval: Interval,
): readonly Interval[] {
  return joined(
    finalSchedule(source, rotationId, interval).filter((shift) => peopleIn(shift).includes(personId)),
  );
}

/** Whether the person is on duty all through the interval, which has to have a length. */
export function isOnDutyThrough(
  source: ScheduleSource,
  rotationId: RotationId,
  personId: PersonId,
  interval: Interval,
): boolean {
  return without(interval, stretchesOf(source, rotationId, personId, interval)).length === 0;
}

/** The first stretch of the interval in which the person has time off; undefined where there is none. */
export function timeOffWithin(
  personId: PersonId,
  { people, organization }: Directory,
  { start, end }: Interval,
): Interval | undefined {
  const person = people.get(personId);
  const isAway = person && timeOffOf(person, organization.timeZone);
  if (!isAway) return undefined;
  const [from, until] = [start.epochMilliseconds, end.epochMilliseconds];
  const away = spansWithin(isAway, from, until, (one, other) => one === other).find(({ value }) => value);
  return (
    away && {
      start: Temporal.Instant.fromEpochMilliseconds(away.start),
      end: Temporal.Instant.fromEpochMilliseconds(away.end),
    }
  );
}

/** What a change of the schedule takes from somebody and gives to them, so that they can be told; each in order. */
export interface MovedShifts {
  readonly personId: PersonId;
  readonly lost: readonly Interval[];
  readonly gained: readonly Interval[];
}

/**
 * Whose shifts differ between two states of a rotation within the intervals, which do not overlap: everybody who is on duty in a
 * stretch in one of them and not in the other. Those who merely change their place among several on duty are not among them.
 */
export function movedShifts(
  before: ScheduleSource,
  after: ScheduleSource,
  rotationId: RotationId,
  intervals: readonly Interval[],
): readonly MovedShifts[] {
  const [old, now] = [before, after].map((source) =>
    intervals.flatMap((interval) => finalSchedule(source, rotationId, interval)),
  );
  if (!old || !now) return [];
  const people = new Set([...old, ...now].flatMap(peopleIn));
  return [...people].flatMap((personId) => {
    const [had, has] = [old, now].map((shifts) =>
      joined(shifts.filter((shift) => peopleIn(shift).includes(personId))),
    );
    if (!had || !has) return [];
    const lost = had.flatMap((stretch) => without(stretch, has));
    const gained = has.flatMap((stretch) => without(stretch, had));
    return lost.length + gained.length > 0 ? [{ personId, lost, gained }] : [];
  });
}

/** What of the interval lies at or after the instant; undefined where it has passed. */
export function fromNowOn(interval: Interval, now: Temporal.Instant): Interval | undefined {
  return overlap(interval, { start: now, end: interval.end });
}

/** The people on duty in a shift, the first place first. */
function peopleIn({ personId, alongside = [] }: Shift): readonly PersonId[] {
  return [...(personId === null ? [] : [personId]), ...alongside.map((other) => other.personId)];
}

/** Intervals in order, those that overlap or touch made one. */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  return intervals
    .toSorted((one, other) => Temporal.Instant.compare(one.start, other.start))
    .reduce<Interval[]>((done, { start, end }) => {
      const last = done.at(-1);
      if (!last || Temporal.Instant.compare(last.end, start) < 0) done.push({ start, end });
      else if (Temporal.Instant.compare(last.end, end) < 0)
        done[done.length - 1] = { start: last.start, end };
      return done;
    }, []);
}
