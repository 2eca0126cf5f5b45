import Holidays from 'date-holidays';
import { DAY, dateOf, dayOf, dayOfLocal, daysInMonth, HOUR, MINUTE } from '../../kernel/civil.ts';
import { clipped, type Timeline, within } from '../../kernel/timeline.ts';
import type { Zone } from '../../kernel/zone.ts';
import type { HolidayRules } from '../model.ts';

/** `[start, end)` in local time, see `kernel/civil.ts`. */
type LocalStretch = readonly [number, number];

/** One calendar of the library: the holidays of a country, or of a region of it, worked out a year at a time when asked for. */
interface HolidayCalendar {
  readonly library: Holidays;
  readonly years: Map<number, readonly LocalStretch[]>;
}

const calendars = new Map<string, HolidayCalendar>();

/** A date of one's own: of one year, or of every year. */
interface OwnDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the rule is a date that there is, or the code of holidays that are known. */
export function isHolidayRule(rule: string): boolean {
  return ownDateOf(rule) !== undefined || isHolidayCode(rule);
}

/** `2026-12-24`, or `12-24` for every year; undefined where it is neither, or no date of any year. */
function ownDateOf(rule: string): OwnDate | undefined {
  const match = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(rule);
  if (!match) return undefined;
  const [month, day] = [Number(match[2]), Number(match[3])];
  const year = match[1] === undefined ? undefined : Number(match[1]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? LEAP_YEAR, month)) return undefined;
  return { month, day, ...(year !== undefined && { year }) };
}

/** A date of every year may be the 29th of February. */
const LEAP_YEAR = 2000;

/** Whether the library knows the country, and the state and region where the code names them (`DE`, `DE-BE`, `US-LA-NO`). */
export function isHolidayCode(code: string): boolean {
  const [country = '', state, region, ...rest] = code.toUpperCase().split('-');
  const library = new Holidays();
  if (rest.length > 0 || !Object.hasOwn(library.getCountries(), country)) return false;
  if (state === undefined) return true;
  if (!Object.hasOwn(library.getStates(country) ?? {}, state)) return false;
  return region === undefined || Object.hasOwn(library.getRegions(country, state) ?? {}, region);
}

/**
 * True while it is a holiday by any of the rules: from the first instant of the date in the zone to the first of the next date. The
 * few that begin during the day (24 December from 19:00 in South Australia) are so from then on. What the library knows is
 * all there is: its Islamic dates end with 2077, its Hebrew ones before 2100.
 */
export function holidayTimeline(rules: HolidayRules, zone: Zone): Timeline<boolean> {
  const own = rules.flatMap((rule) => ownDateOf(rule) ?? []);
  const calendars = rules.filter((rule) => ownDateOf(rule) === undefined).map(calendarOf);
  const years = new Map<number, { start: number; end: number; timeline: Timeline<boolean> }>();
  const yearOf = (year: number) => {
    const known = years.get(year);
    if (known) return known;
    const start = zone.startOfDay(dayOf(year, 1, 1));
    const end = zone.startOfDay(dayOf(year + 1, 1, 1));
    const local = [...calendars.flatMap((each) => stretchesOf(each, year)), ...ownStretchesOf(own, year)];
    const stretches = local.map(([from, until]): [number, number] => [
      Math.max(start, zone.instantOf(from, 'first')),
      Math.min(end, zone.instantOf(until, 'first')),
    ]);
    const made = { start, end, timeline: within(stretches) };
    years.set(year, made);
    return made;
  };
  return (at) => {
    const { year } = dateOf(dayOfLocal(zone.localAt(at)));
    // Where the clocks go back at New Year, the local date of an instant may be in the year that has just ended.
    const known = at < yearOf(year).end ? yearOf(year) : yearOf(year + 1);
    const span = known.timeline(at);
    return clipped(span, known.start, known.end);
  };
}

/** What makes an instant a holiday: the first of the rules that does, and the local date on which the holiday begins. */
export interface HolidayReason {
  readonly rule: string;
  readonly date: string;
}

/** Why `holidayTimeline` says that it is a holiday at `at`; undefined where it is none. */
export function holidayReason(rules: HolidayRules, zone: Zone, at: number): HolidayReason | undefined {
  const { year } = dateOf(dayOfLocal(zone.localAt(at)));
  const holdsIt = ([from, until]: LocalStretch) =>
    zone.instantOf(from, 'first') <= at && at < zone.instantOf(until, 'first');
  for (const rule of rules) {
    const own = ownDateOf(rule);
    const stretches = own ? ownStretchesOf([own], year) : stretchesOf(calendarOf(rule), year);
    const stretch = stretches.find(holdsIt);
    if (stretch) return { rule, date: isoDate(dayOfLocal(stretch[0])) };
  }
  return undefined;
}

function isoDate(dayNumber: number): string {
  const { year, month, day } = dateOf(dayNumber);
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** By language and code: the library keeps every language it was ever asked for, and falls back on any of them. */
const translated = new Map<string, Holidays>();

/**
 * What the holiday of that rule and local date is called: in the language where the library has its name there, else in another one
 * that it has. Undefined for a rotation's own dates.
 */
export function holidayName({ rule, date }: HolidayReason, language: string): string | undefined {
  if (ownDateOf(rule)) return undefined;
  // The library has no regions of languages but those of its countries: Portuguese is `pt`, in Brazil too.
  const [primary = language] = language.split('-');
  const code = rule.toUpperCase();
  const key = `${primary} ${code}`;
  const library = translated.get(key) ?? libraryOf(code);
  translated.set(key, library);
  return library
    .getHolidays(date.slice(0, 4), primary)
    .find((holiday) => holiday.type === 'public' && holiday.date.startsWith(date))?.name;
}

function ownStretchesOf(dates: readonly OwnDate[], inYear: number): readonly LocalStretch[] {
  return dates.flatMap(({ year, month, day }): LocalStretch[] => {
    if ((year ?? inYear) !== inYear || day > daysInMonth(inYear, month)) return [];
    const start = dayOf(inYear, month, day) * DAY;
    return [[start, start + DAY]];
  });
}

function calendarOf(code: string): HolidayCalendar {
  const name = code.toUpperCase();
  const known = calendars.get(name);
  if (known) return known;
  const made = { library: libraryOf(name), years: new Map() };
  calendars.set(name, made);
  return made;
}

function libraryOf(code: string): Holidays {
  const [country = '', state = '', region = ''] = code.split('-');
  const library = new Holidays(country, state, region, { types: ['public'] });
  // The instants of a zone, which it would work out for each of its holidays, take it ten times as long as all the rest.
  library.setTimezone('');
  return library;
}

/** The stretches that touch the year: its own, and those of the year before, one of which may run over into it. */
function stretchesOf(calendar: HolidayCalendar, year: number): readonly LocalStretch[] {
  return [...holidaysOf(calendar, year - 1), ...holidaysOf(calendar, year)];
}

function holidaysOf(calendar: HolidayCalendar, year: number): readonly LocalStretch[] {
  const known = calendar.years.get(year);
  if (known) return known;
  const made = calendar.library
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .flatMap((holiday) => {
      const length = holiday.end.getTime() - holiday.start.getTime();
      const stretch = stretchOf(holiday, length);
      return stretch ? [stretch] : [];
    });
  calendar.years.set(year, made);
  return made;
}

/**
 * The library writes a date as `2026-12-24 19:00:00`, one that begins at sunset of the day before as
 * `2026-03-20 00:00:00 -0600`: offices keep the civil days of the latter. It goes by the clocks of the machine: where those skip
 * midnight it writes 01:00, though no rule says so (`12-24 19:00` does).
 */
function stretchOf(
  { date, rule }: { readonly date: string; readonly rule: string },
  length: number,
): LocalStretch | undefined {
  const match = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d)/.exec(date);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const start = dayOf(year, month, day) * DAY;
  if (/ \d\d:\d\d/.test(rule) && (hour > 0 || minute > 0))
    return [start + hour * HOUR + minute * MINUTE, start + DAY];
  // Part of a day at either end counts for nothing; two hours allow for a change of clocks in between.
  const days = Math.max(1, Math.floor((length + 2 * HOUR) / DAY));
  return [start, start + days * DAY];
}
