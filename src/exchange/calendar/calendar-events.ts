import { Temporal } from 'temporal-polyfill';
import { DAY } from '../../kernel/civil.ts';
import { parseMoment } from '../../kernel/local-moment.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Complaint } from '../forms.ts';
import { shown } from '../shown.ts';
import { type CalendarRule, readRule } from './calendar-rules.ts';
import {
  type CalendarComponent,
  type CalendarProperty,
  propertyNamed,
  textNamed,
} from './calendar-source.ts';
import { UTC, type WallClock, type WallClocks } from './calendar-zones.ts';

/** An event of a calendar (RFC 5545, section 3.6.1) as far as shifts come of it. */
export interface CalendarEvent {
  readonly component: CalendarComponent;
  readonly uid?: string;
  /** Of several versions of one event, the one with the highest counts. */
  readonly sequence: number;
  /** Its title; empty where it has none. */
  readonly summary: string;
  readonly start: CalendarTime;
  readonly length: CalendarLength;
  readonly rules: readonly { readonly rule: CalendarRule; readonly line: number }[];
  /** Further times at which it takes place. */
  readonly also: readonly { readonly at: CalendarTime; readonly length: CalendarLength }[];
  /** Times at which it would take place, and does not. */
  readonly except: readonly CalendarTime[];
  /** The time of a repeated event in whose place this one stands. */
  readonly replaces?: CalendarTime;
  readonly isCancelled: boolean;
}

/** A local time (`kernel/civil.ts`) with the clock it is read by; a date is its midnight. */
export interface CalendarTime {
  readonly local: number;
  readonly clock: WallClock;
  readonly isDate: boolean;
}

/** How long it takes: so much on the wall clock, so that 09:00 to 09:00 stays that, and then so much exact time. In milliseconds. */
export interface CalendarLength {
  readonly local: number;
  readonly exact: number;
}

/** By which clocks the times of a calendar are read. */
export interface CalendarClocks {
  readonly ofZone: WallClocks;
  /** Days, which name no zone. */
  readonly ofDates: WallClock;
  /** Times that name no zone. */
  readonly floating: WallClock;
}

/** What is wrong in a line of the calendar. */
export interface LineComplaint extends Complaint {
  readonly line: number;
}

/** The instant of a time, in epoch milliseconds. */
export function instantOf({ local, clock }: CalendarTime): number {
  return clock.instantOf(local);
}

/** Reads a VEVENT. Refuses with all that is wrong in it. */
export function readEvent(
  component: CalendarComponent,
  clocks: CalendarClocks,
): Result<CalendarEvent, readonly LineComplaint[]> {
  const faults: LineComplaint[] = [];
  function taken<Value>(read: Result<Value, LineComplaint>): Value | undefined {
    if (read.ok) return read.value;
    faults.push(read.refusal);
    return undefined;
  }
  const valuesOf = (name: string) =>
    component.properties
      .filter((property) => property.name === name)
      .flatMap((property) => property.values.map((value) => ({ property, value })));

  const start = taken(startOf(component, clocks));
  const length = taken(lengthOf(component, start, clocks)) ?? NOTHING;
  const rules = component.properties.flatMap((property) => taken(rulesOf(property, start ?? EPOCH)) ?? []);
  const also = valuesOf('rdate').flatMap(
    ({ property, value }) => taken(furtherTime(property, value, clocks, length)) ?? [],
  );
  const except = valuesOf('exdate').flatMap(
    ({ property, value }) => taken(timeOf(property, value, clocks)) ?? [],
  );
  const [replaces] = valuesOf('recurrence-id').flatMap(
    ({ property, value }) => taken(replacedTime(property, value, clocks)) ?? [],
  );
  if (!start || faults.length > 0) return refused(faults);
  const times = { start, length, rules, also, except, ...(replaces && { replaces }) };
  return ok({ component, ...headOf(component), ...times });
}

function headOf(
  component: CalendarComponent,
): Pick<CalendarEvent, 'uid' | 'sequence' | 'summary' | 'isCancelled'> {
  const uid = textNamed(component, 'uid');
  return {
    ...(uid !== undefined && { uid }),
    sequence: Number(textNamed(component, 'sequence') ?? 0) || 0,
    summary: textNamed(component, 'summary') ?? '',
    isCancelled: textNamed(component, 'status')?.toUpperCase() === 'CANCELLED',
  };
}

const NOTHING: CalendarLength = { local: 0, exact: 0 };
/** Stands for a start that can't be read, so that what else is wrong is told too. */
const EPOCH: CalendarTime = { local: 0, clock: UTC, isDate: false };

const THIS_AND_FUTURE: Complaint = {
  code: 'not-supported',
  message: 'the event changes all that come after it too (RANGE=THISANDFUTURE)',
  instead: 'a series that ends before it, and another that begins with it',
};

function startOf(component: CalendarComponent, clocks: CalendarClocks): Result<CalendarTime, LineComplaint> {
  const start = propertyNamed(component, 'dtstart');
  if (start) return timeOf(start, start.values[0], clocks);
  const message = 'the event has no DTSTART';
  return refused({ code: 'missing', line: component.line, message, instead: 'when it starts' });
}

function replacedTime(
  property: CalendarProperty,
  value: CalendarProperty['values'][number],
  clocks: CalendarClocks,
): Result<CalendarTime, LineComplaint> {
  if (property.parameters['range'] === undefined) return timeOf(property, value, clocks);
  return refused({ line: property.line, ...THIS_AND_FUTURE });
}

/** A time; where a program has left out `VALUE=DATE`, a date all the same. */
function timeOf(
  property: CalendarProperty,
  value: CalendarProperty['values'][number] | undefined,
  clocks: CalendarClocks,
): Result<CalendarTime, LineComplaint> {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(?:::|(\d\d:\d\d:\d\d)(Z?)))?$/.exec(
    typeof value === 'string' ? value : '',
  );
  const [, date = '', time, zulu] = match ?? [];
  const moment = parseMoment(time === undefined ? date : `${date}T${time}`);
  if (!moment.ok || moment.value.type !== 'local') return refused(badTime(property));
  const { local } = moment.value;
  if (time === undefined) return ok({ local, clock: clocks.ofDates, isDate: true });
  if (zulu === 'Z') return ok({ local, clock: UTC, isDate: false });
  const tzid = property.parameters['tzid'];
  if (tzid === undefined) return ok({ local, clock: clocks.floating, isDate: false });
  const clock = clocks.ofZone(tzid);
  if (!clock.ok) return refused({ line: property.line, ...clock.refusal });
  return ok({ local, clock: clock.value, isDate: false });
}

function badTime({ name, line, text }: CalendarProperty): LineComplaint {
  const message = `${name.toUpperCase()} “${shown(text)}” is no date or time`;
  const instead = 'a date and time such as `20260803T090000`, or a date `20260803`';
  return { code: 'bad-moment', line, message, instead };
}

/** The length by DTEND, else by DURATION; else a day for a date, and nothing for a time (section 3.6.1). */
function lengthOf(
  component: CalendarComponent,
  start: CalendarTime | undefined,
  clocks: CalendarClocks,
): Result<CalendarLength, LineComplaint> {
  const [end, duration] = [propertyNamed(component, 'dtend'), propertyNamed(component, 'duration')];
  if (end) {
    const time = timeOf(end, end.values[0], clocks);
    if (!time.ok) return time;
    return start ? between(start, time.value, end) : ok(NOTHING);
  }
  if (duration) return lengthFrom(duration, duration.text.trim());
  return ok(start?.isDate ? { local: DAY, exact: 0 } : NOTHING);
}

function between(
  start: CalendarTime,
  end: CalendarTime,
  property: CalendarProperty,
): Result<CalendarLength, LineComplaint> {
  const isOneClock = start.clock === end.clock;
  const local = isOneClock ? end.local - start.local : 0;
  const exact = isOneClock ? 0 : instantOf(end) - instantOf(start);
  return local < 0 || exact < 0 ? refused(backwards(property)) : ok({ local, exact });
}

/** A length such as `P1W`, `P1DT12H` or `PT168H`: weeks and days are those of the wall clock, the rest is exact (section 3.3.6). */
function lengthFrom(property: CalendarProperty, text: string): Result<CalendarLength, LineComplaint> {
  const match =
    /^([+-]?)P(?=.)(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i.exec(
      text,
    );
  if (!match) {
    const message = `“${shown(text)}” is no length of time`;
    return refused({
      code: 'bad-duration',
      line: property.line,
      message,
      instead: 'one such as `P1W` or `PT12H`',
    });
  }
  const [, sign, ...numbers] = match;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers.map((number) =>
    Number(number ?? 0),
  );
  const length = {
    local: (weeks * 7 + days) * DAY,
    exact: Temporal.Duration.from({ hours, minutes, seconds }).total('milliseconds'),
  };
  return sign === '-' && length.local + length.exact > 0 ? refused(backwards(property)) : ok(length);
}

function backwards({ line }: CalendarProperty): LineComplaint {
  const message = 'the event ends before it begins';
  return { code: 'event-ends-before-start', line, message, instead: 'a time after its start' };
}

function rulesOf(
  property: CalendarProperty,
  start: CalendarTime,
): Result<CalendarEvent['rules'], LineComplaint> {
  const { name, text, line } = property;
  if (name === 'exrule') {
    const message = 'the event leaves times out by a rule (EXRULE), which RFC 5545 has given up';
    return refused({ code: 'not-supported', line, message, instead: 'the times themselves: EXDATE' });
  }
  if (name !== 'rrule') return ok([]);
  const rule = readRule(text, start.local, start.clock.instantOf);
  if (rule.ok) return ok([{ rule: rule.value, line }]);
  const message = `“${shown(text)}” is no rule of recurrence`;
  return refused({ code: 'bad-rule', line, message, instead: 'one such as `FREQ=WEEKLY;BYDAY=MO`' });
}

/** A further time; a period says how long it takes too. */
function furtherTime(
  property: CalendarProperty,
  value: CalendarProperty['values'][number],
  clocks: CalendarClocks,
  length: CalendarLength,
): Result<CalendarEvent['also'], LineComplaint> {
  const [first, second] = typeof value === 'string' ? [value] : value;
  const at = timeOf(property, first, clocks);
  if (!at.ok) return at;
  const own = second === undefined ? ok(length) : periodLength(property, at.value, second, clocks);
  return own.ok ? ok([{ at: at.value, length: own.value }]) : own;
}

/** What stands after the slash of a period: its end, or how long it takes (section 3.3.9). */
function periodLength(
  property: CalendarProperty,
  start: CalendarTime,
  text: string,
  clocks: CalendarClocks,
): Result<CalendarLength, LineComplaint> {
  if (/^[+-]?P/i.test(text)) return lengthFrom(property, text);
  const end = timeOf(property, text, clocks);
  return end.ok ? between(start, end.value, property) : end;
}
