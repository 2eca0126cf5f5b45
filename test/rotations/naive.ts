import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { Hours } from '../../src/directory/model.ts';
import type { PersonId, RotationId } from '../../src/kernel/ids.ts';
import type { Cadence, Rotation, Shift, TurnRotation } from '../../src/rotations/model.ts';
import type { ScheduleSource } from '../../src/rotations/schedule.ts';

/**
 * The rules once more, in the plainest way: Temporal for all time, a walk from the anchor, a look at each quarter of an hour.
 * It shares no code with the engine, and is right by being read.
 */

export interface NaiveAnswer {
  readonly personId: PersonId | null;
  readonly source: Shift['source'];
}

type Who = (at: Temporal.Instant) => NaiveAnswer;

const NONE: NaiveAnswer = { personId: null, source: 'none' };

/** Answers for the instants of one interval, which must be whole quarters of an hour. */
export function naive(source: ScheduleSource, id: RotationId, until: Temporal.Instant): Who {
  const rotation = source.rotations.get(id);
  if (!rotation) throw new Error(`no rotation ${id}`);
  const below =
    rotation.type === 'turns'
      ? naiveTurns(rotation, source, until)
      : naiveLayers(rotation.layers.map((layer) => naive(source, layer.rotationId, until)));
  return naiveOverrides(rotation, rotation.timeZone ?? source.directory.organization.timeZone, below);
}

function naiveLayers(layers: readonly Who[]): Who {
  return (at) => layers.map((layer) => layer(at)).find((answer) => answer.personId !== null) ?? NONE;
}

function naiveOverrides(rotation: Rotation, timeZone: string, below: Who): Who {
  const stretches = rotation.overrides.map((override) => ({
    personId: override.personId,
    start: moment(override.from, timeZone),
    end: moment(override.until, timeZone),
  }));
  return (at) => {
    const last = stretches.findLast((stretch) => isWithin(at, stretch.start, stretch.end));
    return last ? { personId: last.personId, source: 'override' } : below(at);
  };
}

function naiveTurns(rotation: TurnRotation, source: ScheduleSource, until: Temporal.Instant): Who {
  const { timeZone } = rotation;
  const isOpen = naiveOpen(rotation);
  const handoffs = naiveHandoffs(rotation, until);
  const members = rotation.participants.map(({ personId, from, until: leave }) => {
    const start = from ? moment(from, timeZone) : undefined;
    const end = leave ? moment(leave, timeZone) : undefined;
    return {
      personId,
      isIn: (at: Temporal.Instant) => !(start && isBefore(at, start)) && (!end || isBefore(at, end)),
      isAway: naiveAway(personId, source),
    };
  });

  /** For each slot, who is first in its line: its owner, or whoever would be next where nobody is in. */
  const leads: number[] = [];
  let previous = -1;
  for (const [slot, start] of handoffs.entries()) {
    const order = members.map((_, place) => (previous + 1 + place) % members.length);
    const owner = order.find((index) => members[index]?.isIn(start));
    leads.push(owner ?? order[0] ?? 0);
    const end = handoffs[slot + 1] ?? until;
    const isSpent = rotation.turns === 'calendar' || ticks(start, end).some(isOpen);
    if (owner !== undefined && isSpent) previous = owner;
  }

  return (at) => {
    const slot = handoffs.findLastIndex((handoff) => !isBefore(at, handoff));
    if (slot < 0 || !isOpen(at)) return NONE;
    const line = members.map((_, place) => members[((leads[slot] ?? 0) + place) % members.length]);
    const present = line.filter((member) => member?.isIn(at));
    const serving = present.find((member) => !member?.isAway(at));
    if (!serving) return NONE;
    return { personId: serving.personId, source: serving === present[0] ? 'rotation' : 'stand-in' };
  };
}

/** All handoffs up to the end, each counted from the anchor, and one beyond. */
export function naiveHandoffs(
  { cadence, startsOn, timeZone }: TurnRotation,
  until: Temporal.Instant,
): Temporal.Instant[] {
  const anchor = moment(startsOn, timeZone);
  const local = Temporal.PlainDateTime.from(startsOn);
  const resolve = (when: Temporal.PlainDateTime) => when.toZonedDateTime(timeZone).toInstant();
  const handoffs = [anchor];
  for (let step = 1; isBefore(handoffs.at(-1) ?? until, until) || step < 3; step += 1) {
    if (cadence.type !== 'every') {
      const day = local.add({ days: step });
      if (isMatch(cadence, day.toPlainDate())) handoffs.push(resolve(day));
    } else if (cadence.unit === 'hours') handoffs.push(anchor.add({ hours: cadence.count * step }));
    else handoffs.push(resolve(local.add({ [cadence.unit]: cadence.count * step })));
  }
  return handoffs;
}

function isMatch(cadence: Exclude<Cadence, { type: 'every' }>, date: Temporal.PlainDate): boolean {
  if (cadence.type === 'weekdays') return cadence.weekdays.some((each) => each === date.dayOfWeek);
  if (date.dayOfWeek !== cadence.weekday) return false;
  if (cadence.nth === -1) return date.day + 7 > date.daysInMonth;
  return Math.ceil(date.day / 7) === cadence.nth;
}

function naiveOpen(rotation: TurnRotation): (at: Temporal.Instant) => boolean {
  const { timeZone, hours, holidays } = rotation;
  const isHoliday = holidays === undefined ? () => false : naiveHoliday(holidays);
  const windowsByDay = new Map<string, readonly Window[]>();
  const windowsOf = (day: Temporal.PlainDate) => {
    const known = windowsByDay.get(day.toString()) ?? windowsOn(day, hours ?? [], timeZone);
    windowsByDay.set(day.toString(), known);
    return known;
  };
  return (at) => {
    const today = at.toZonedDateTimeISO(timeZone).toPlainDate();
    if (isHoliday(today)) return false;
    if (!hours) return true;
    return [0, -1, -2, 1].some((days) =>
      windowsOf(today.add({ days })).some(({ start, end }) => isWithin(at, start, end)),
    );
  };
}

interface Window {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

function windowsOn(day: Temporal.PlainDate, hours: Hours, timeZone: string): readonly Window[] {
  if (!day.toZonedDateTime({ timeZone }).toPlainDate().equals(day)) return [];
  return hours
    .filter((window) => window.weekdays.some((weekday) => weekday === day.dayOfWeek))
    .map(({ startMinute, endMinute }) => {
      const days = endMinute <= startMinute ? 1 : 0;
      const start = day.toPlainDateTime().add({ minutes: startMinute });
      const end = day.toPlainDateTime().add({ days, minutes: endMinute });
      return {
        start: start.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toInstant(),
        end: end.toZonedDateTime(timeZone, { disambiguation: 'later' }).toInstant(),
      };
    });
}

/** For countries whose holidays are whole days. */
function naiveHoliday(rules: readonly string[]): (date: Temporal.PlainDate) => boolean {
  const checks = rules.map((rule) => (/\d/.test(rule) ? naiveOwnDate(rule) : naiveCountry(rule)));
  return (date) => checks.some((isHoliday) => isHoliday(date));
}

function naiveOwnDate(rule: string): (date: Temporal.PlainDate) => boolean {
  return (date) => date.toString().endsWith(rule);
}

function naiveCountry(country: string): (date: Temporal.PlainDate) => boolean {
  const library = new Holidays(country, { types: ['public'] });
  const years = new Map<number, ReadonlySet<string>>();
  return (date) => {
    const known =
      years.get(date.year) ??
      new Set(library.getHolidays(date.year).map((holiday) => holiday.date.slice(0, 10)));
    years.set(date.year, known);
    return known.has(date.toString());
  };
}

function naiveAway(id: PersonId, source: ScheduleSource): (at: Temporal.Instant) => boolean {
  const person = source.directory.people.get(id);
  const timeZone = person?.timeZone ?? source.directory.organization.timeZone;
  const stretches = (person?.timeOff ?? []).map(({ from, until }) => ({
    start: moment(from, timeZone),
    end: moment(until, timeZone),
  }));
  return (at) => stretches.some(({ start, end }) => isWithin(at, start, end));
}

/** Each quarter of an hour from the first on, before the end. */
export function ticks(start: Temporal.Instant, end: Temporal.Instant): Temporal.Instant[] {
  const found: Temporal.Instant[] = [];
  for (let at = start; isBefore(at, end); at = at.add({ minutes: 15 })) found.push(at);
  return found;
}

function moment(text: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function isWithin(at: Temporal.Instant, start: Temporal.Instant, end: Temporal.Instant): boolean {
  return !isBefore(at, start) && isBefore(at, end);
}
