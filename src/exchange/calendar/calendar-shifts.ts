import { Temporal } from 'temporal-polyfill';
import { TEXT_LIMITS } from '../../directory/limits.ts';
import { DAY, dayOfLocal } from '../../kernel/civil.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { isTimeZone } from '../../kernel/zone-names.ts';
import { shown } from '../shown.ts';
import {
  type CalendarClocks,
  type CalendarEvent,
  type CalendarLength,
  type CalendarTime,
  instantOf,
  type LineComplaint,
  readEvent,
} from './calendar-events.ts';
import { type CalendarComponent, textNamed } from './calendar-source.ts';
import { clockOfZone, wallClocksOf } from './calendar-zones.ts';

/** One time at which an event of a calendar takes place, in epoch milliseconds; never empty. */
export interface CalendarShift {
  readonly start: number;
  readonly end: number;
  readonly event: CalendarEvent;
  /** When that is in the calendar. */
  readonly at: CalendarTime;
  /** What it is called across versions of the calendar: the event's UID, and of a repeated event when it takes place. */
  readonly ref?: string;
}

/** Something to say of an event, and which it is. */
export interface EventComplaint extends LineComplaint {
  readonly about: string;
}

/** What takes place in a window. */
export interface CalendarShifts {
  /** In the order of their starts, and then of the text. */
  readonly shifts: readonly CalendarShift[];
  /** What can't be read of an event. */
  readonly faults: readonly EventComplaint[];
  /** Events of which no shift comes, which is worth saying. */
  readonly remarks: readonly EventComplaint[];
}

/** Epoch milliseconds, half-open. */
export interface CalendarWindow {
  readonly start: number;
  readonly end: number;
}

/**
 * The shifts of the calendars that touch the window: repeated events spelled out, with what was left out of them or moved, without
 * what was cancelled. Days are midnight to midnight in the calendar's own zone (X-WR-TIMEZONE), else in `timeZone`; times that name
 * no zone are read in `timeZone`.
 */
export function shiftsIn(
  calendars: readonly CalendarComponent[],
  window: CalendarWindow,
  timeZone: string,
): CalendarShifts {
  const faults: EventComplaint[] = [];
  const shifts: CalendarShift[] = [];
  const remarks: EventComplaint[] = [];
  const budget = { left: MOST_WORK };
  for (const calendar of calendars) {
    const events = eventsOf(calendar, window, timeZone, faults);
    remarks.push(...events.filter(hasNoLength).map((event) => ({ ...about(event), ...NO_LENGTH })));
    for (const { event, instead } of withReplacements(events.filter((one) => !hasNoLength(one)))) {
      const found = takingPlace(event, instead, window, budget);
      if (found.ok) for (const shift of found.value) shifts.push(shift);
      else faults.push({ ...about(event), ...found.refusal });
    }
  }
  return { shifts: shifts.sort(byStart), faults, remarks };
}

function byStart(one: CalendarShift, other: CalendarShift): number {
  return one.start - other.start || one.event.component.line - other.event.component.line;
}

/** The events that can be read; what is wrong with the others is added to the faults. */
function eventsOf(
  calendar: CalendarComponent,
  window: CalendarWindow,
  timeZone: string,
  faults: EventComplaint[],
): readonly CalendarEvent[] {
  const own = textNamed(calendar, 'x-wr-timezone') ?? textNamed(calendar, 'timezone-id') ?? '';
  const floating = clockOfZone(timeZone);
  const clocks: CalendarClocks = {
    ofZone: wallClocksOf(calendar, window),
    ofDates: isTimeZone(own) ? clockOfZone(own) : floating,
    floating,
  };
  // A message that calls events off (RFC 5546) holds them as they were.
  if (textNamed(calendar, 'method')?.toUpperCase() === 'CANCEL') return [];
  return calendar.components.flatMap((component) => {
    if (component.name !== 'VEVENT') return [];
    const event = readEvent(component, clocks);
    if (event.ok) return [event.value];
    const title = titled(textNamed(component, 'summary') ?? '');
    faults.push(...event.refusal.map((fault) => ({ ...fault, about: title })));
    return [];
  });
}

/** Where an event is in the text, and which it is: its title and when it takes place, for the first time where nothing else is said. */
export function about(
  event: CalendarEvent,
  { local, isDate }: CalendarTime = event.start,
): { readonly line: number; readonly about: string } {
  const text = Temporal.Instant.fromEpochMilliseconds(local).toString({ smallestUnit: 'minute' });
  const when = isDate ? text.slice(0, 10) : text.slice(0, -1).replace('T', ' ');
  return { line: event.component.line, about: `${titled(event.summary)} of ${when}` };
}

function titled(summary: string): string {
  return summary === '' ? 'the event' : `“${shown(summary)}”`;
}

const NO_LENGTH = {
  code: 'no-length',
  message: 'the event ends when it begins, so that no shift comes of it',
  instead: 'give it an end if it is one',
};

function hasNoLength({ length, also, isCancelled }: CalendarEvent): boolean {
  return length.local === 0 && length.exact === 0 && also.length === 0 && !isCancelled;
}

/** An event, with those that stand in the place of some of its times. */
interface Replaced {
  readonly event: CalendarEvent;
  readonly instead: readonly CalendarEvent[];
}

/** Of several versions of one event the latest; whatever stands in the place of a time of a repeated event takes that time from it. */
function withReplacements(events: readonly CalendarEvent[]): readonly Replaced[] {
  const unnamed = events.filter(({ uid }) => uid === undefined).map((event) => ({ event, instead: [] }));
  const named = groups(events, ({ uid }) => uid).flatMap((versions): readonly Replaced[] => {
    const whole = latest(versions.filter(({ replaces }) => replaces === undefined));
    const instead = groups(versions, ({ replaces }) => replaces && instantOf(replaces)).flatMap(latest);
    const isCalledOff = whole.length > 0 && whole.every(({ isCancelled }) => isCancelled);
    const alone = isCalledOff ? [] : instead.map((event) => ({ event, instead: [] }));
    return [...whole.map((event) => ({ event, instead })), ...alone];
  });
  return [...unnamed, ...named];
}

/** Those that have the same, in the order of the first of each; without those that have none. */
function groups<Key>(
  events: readonly CalendarEvent[],
  keyOf: (event: CalendarEvent) => Key | undefined,
): readonly (readonly CalendarEvent[])[] {
  const byKey = new Map<Key, CalendarEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    if (key === undefined) continue;
    const group = byKey.get(key);
    if (group) group.push(event);
    else byKey.set(key, [event]);
  }
  return [...byKey.values()];
}

/** Those of the highest sequence. Some programs give several events one UID: of equal ones all are kept. */
function latest(versions: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const highest = versions.reduce((most, { sequence }) => Math.max(most, sequence), -Infinity);
  return versions.filter(({ sequence }) => sequence === highest);
}

/** What may be worked out for all rules of a file together: a rule costs something even where it comes to nothing. */
const MOST_WORK = 100_000;
const COST_OF_A_RULE = 100;

/** A change of clocks further away than this can't move a local time into the window or out of it. */
const REACH = 2 * DAY;

function takingPlace(
  event: CalendarEvent,
  instead: readonly CalendarEvent[],
  window: CalendarWindow,
  budget: { left: number },
): Result<readonly CalendarShift[], LineComplaint> {
  if (event.isCancelled) return ok([]);
  const { start, length, also, rules } = event;
  const from = window.start - length.local - length.exact - REACH;
  const locals = new Set([start.local]);
  for (const { rule, line } of rules) {
    if (budget.left <= 0) return refused({ line, ...TOO_MUCH });
    const found = rule.between(from, window.end + REACH);
    if (!found.ok) return refused({ line, ...TOO_MANY });
    budget.left -= COST_OF_A_RULE + found.value.length;
    for (const local of found.value) locals.add(local);
  }
  const isLeftOut = exceptions([...event.except, ...instead.flatMap(({ replaces }) => replaces ?? [])]);
  const times = [...[...locals].map((local) => ({ at: { ...start, local }, length })), ...also];
  const isRepeated = rules.length > 0 || also.length > 0;
  const shifts = times
    .filter(({ at }) => !isLeftOut(at))
    .map(({ at, length }) => shiftAt(event, at, length, event.replaces ?? (isRepeated ? at : undefined)));
  return ok(shifts.filter(({ start, end }) => start < end && start < window.end && window.start < end));
}

const TOO_MANY = {
  code: 'too-many',
  message: 'the event takes place too often to be a shift',
  instead: 'a rule by days or weeks, or a shorter window: `--to`',
};

const TOO_MUCH = {
  code: 'too-many',
  message: 'the events before it take place so often that this one was not looked at',
  instead: 'a calendar of one rotation, or a shorter window: `--to`',
};

/** Whether a time is left out. A date leaves out what begins on it. */
function exceptions(times: readonly CalendarTime[]): (at: CalendarTime) => boolean {
  const instants = new Set(times.map(instantOf));
  const days = new Set(times.filter(({ isDate }) => isDate).map(({ local }) => dayOfLocal(local)));
  return (at) => instants.has(instantOf(at)) || days.has(dayOfLocal(at.local));
}

function shiftAt(
  event: CalendarEvent,
  at: CalendarTime,
  length: CalendarLength,
  named: CalendarTime | undefined,
): CalendarShift {
  const end = at.clock.instantOf(at.local + length.local) + length.exact;
  const uid = event.uid?.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim() ?? '';
  const suffix = named ? `/${Temporal.Instant.fromEpochMilliseconds(instantOf(named))}` : '';
  // What makes it one of several is at the end, so a long UID is cut before it.
  const ref = uid === '' ? undefined : uid.slice(0, TEXT_LIMITS.reference - suffix.length) + suffix;
  return { start: instantOf(at), end, event, at, ...(ref !== undefined && { ref }) };
}
