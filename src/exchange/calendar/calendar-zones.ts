import { DAY, HOUR, MINUTE } from '../../kernel/civil.ts';
import { parseMoment } from '../../kernel/local-moment.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { countUpTo } from '../../kernel/timeline.ts';
import { zoneOf } from '../../kernel/zone.ts';
import { isTimeZone, nearestTimeZone } from '../../kernel/zone-names.ts';
import type { Complaint } from '../forms.ts';
import { shown } from '../shown.ts';
import { readRule } from './calendar-rules.ts';
import {
  type CalendarComponent,
  type CalendarProperty,
  propertyNamed,
  textNamed,
} from './calendar-source.ts';

/** A wall clock by which local times of a calendar are read. Two readings of the same zone of a calendar are the same clock. */
export interface WallClock {
  /**
   * The epoch milliseconds at which it shows a local time (`kernel/civil.ts`). A time that it skips moves forward by the gap, one
   * that occurs twice is the first.
   */
  instantOf(local: number): number;
}

/** The clocks of a calendar, by the TZID that its times name (RFC 5545, section 3.2.19). */
export type WallClocks = (tzid: string) => Result<WallClock, Complaint>;

export const UTC: WallClock = { instantOf: (local) => local };

/** The wall clock of an IANA zone. Throws a RangeError where it is none. */
export function clockOfZone(timeZone: string): WallClock {
  const zone = zoneOf(timeZone);
  return { instantOf: (local) => zone.instantOf(local, 'first') };
}

/**
 * The clocks of a calendar. A TZID that names an IANA zone is that zone, whatever the calendar says of it, since excerpts of zones in
 * calendars are often of one year only; any other is what the calendar's VTIMEZONE says. `around` is about when they are asked for,
 * in epoch milliseconds: what a VTIMEZONE repeats is worked out for those times.
 */
export function wallClocksOf(
  calendar: CalendarComponent,
  around: { readonly start: number; readonly end: number },
): WallClocks {
  const known = new Map<string, Result<WallClock, Complaint>>();
  return (tzid) => {
    const clock = known.get(tzid) ?? makeClock(tzid, calendar, around);
    known.set(tzid, clock);
    return clock;
  };
}

function makeClock(
  tzid: string,
  calendar: CalendarComponent,
  around: { readonly start: number; readonly end: number },
): Result<WallClock, Complaint> {
  const name = zoneNamed(tzid);
  if (name !== undefined) return ok(clockOfZone(name));
  const definition = calendar.components.find(
    (component) => component.name === 'VTIMEZONE' && textNamed(component, 'tzid') === tzid,
  );
  if (definition) return clockOfDefinition(definition, around);
  const near = nearestTimeZone(tzid);
  return refused({
    code: 'unknown-time-zone',
    message: `“${shown(tzid)}” is no IANA time zone, and the file has no VTIMEZONE that says what it is`,
    instead: near
      ? `did you mean \`${near}\`?`
      : 'an IANA time zone such as `Europe/Berlin`, or its VTIMEZONE',
  });
}

/** `Europe/Berlin`, also behind the prefix that some programs put before it: `/example.org/2005_1/Europe/Berlin`. */
function zoneNamed(tzid: string): string | undefined {
  if (isTimeZone(tzid)) return tzid;
  if (!tzid.startsWith('/')) return undefined;
  const steps = tzid.split('/');
  return [3, 2].map((count) => steps.slice(-count).join('/')).find(isTimeZone);
}

/** From `at` on (epoch milliseconds) the clock is ahead of UTC by `after`, until then by `before`. */
interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** What a VTIMEZONE says of a year is needed a while before and after the times asked about. */
const MARGIN = 800 * DAY;

function clockOfDefinition(
  definition: CalendarComponent,
  around: { readonly start: number; readonly end: number },
): Result<WallClock, Complaint> {
  const changes: Change[] = [];
  for (const part of definition.components) {
    const found = changesOf(part, around.start - MARGIN, around.end + MARGIN);
    if (!found.ok) return found;
    changes.push(...found.value);
  }
  changes.sort((one, other) => one.at - other.at);
  const [first] = changes;
  if (!first) return refused(badDefinition(definition));
  const starts = changes.map(({ at }) => at);
  const offsetAt = (at: number) => changes[countUpTo(starts, at) - 1]?.after ?? first.before;
  return ok({
    instantOf(local) {
      // As in `kernel/zone.ts`: the offsets of the days before and after are those on either side of any change nearby.
      const [before, after] = [offsetAt(local - DAY), offsetAt(local + DAY)];
      const instants = [local - Math.max(before, after), local - Math.min(before, after)];
      return instants.find((at) => at + offsetAt(at) === local) ?? local - before;
    },
  });
}

/** When a STANDARD or DAYLIGHT begins between two instants, and when it did last before them. */
function changesOf(
  part: CalendarComponent,
  from: number,
  until: number,
): Result<readonly Change[], Complaint> {
  const [before, after] = [offsetNamed(part, 'tzoffsetfrom'), offsetNamed(part, 'tzoffsetto')];
  const start = localTimes(propertyNamed(part, 'dtstart'))[0];
  if (before === undefined || after === undefined || start === undefined) return refused(badDefinition(part));
  const rule = propertyNamed(part, 'rrule');
  const dates = part.properties.filter(({ name }) => name === 'rdate').flatMap(localTimes);
  const onsets = rule ? repeated(rule, start, from, until, before) : [start];
  if (!onsets) return refused(badDefinition(part));
  return ok([...onsets, ...dates].map((local) => ({ at: local - before, before, after })));
}

function repeated(
  { text }: CalendarProperty,
  start: number,
  from: number,
  until: number,
  offset: number,
): readonly number[] | undefined {
  const rule = readRule(text, start, (local) => local - offset);
  if (!rule.ok) return undefined;
  const [last, next] = [rule.value.before(from), rule.value.between(from, until)];
  if (!last.ok || !next.ok) return undefined;
  return [...(last.value === undefined ? [] : [last.value]), ...next.value];
}

function badDefinition({ name }: CalendarComponent): Complaint {
  return {
    code: 'bad-time-zone',
    message: `its time zone has a ${name} that can’t be read`,
    instead: 'a VTIMEZONE as RFC 5545 has it, or an IANA time zone such as `TZID=Europe/Berlin`',
  };
}

/** `+01:00` or `-03:30:00`, in milliseconds. */
function offsetNamed(part: CalendarComponent, name: string): number | undefined {
  const match = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(textNamed(part, name) ?? '');
  if (!match) return undefined;
  const size = Number(match[2]) * HOUR + Number(match[3]) * MINUTE + Number(match[4] ?? 0) * 1000;
  return match[1] === '-' ? -size : size;
}

function localTimes(property: CalendarProperty | undefined): readonly number[] {
  return (property?.values ?? []).flatMap((value) => {
    const moment = typeof value === 'string' ? parseMoment(value) : undefined;
    return moment?.ok && moment.value.type === 'local' ? [moment.value.local] : [];
  });
}
