import type { Hours, HoursWindow, Weekday } from '../directory/model.ts';
import { ok, refused } from '../kernel/result.ts';
import type { Cadence } from '../rotations/model.ts';
import type { Complaint, ReadForm } from './forms.ts';
import { shown } from './shown.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const FULL_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const NTH: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | -1>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
};

/** The weekday that `mon` or `Monday` names, or undefined. */
function weekdayOf(word: string): Weekday | undefined {
  const lower = word.trim().toLowerCase();
  return WEEKDAYS.find((day) => NAMES[day - 1] === lower || FULL_NAMES[day - 1] === lower);
}

/** The days of `mon-fri` (which may run over the week's end: `sat-mon`) or of a single `thu`; undefined where it is neither. */
function dayRange(text: string): readonly Weekday[] | undefined {
  const [first, last, ...more] = text.split('-').map(weekdayOf);
  if (first === undefined || more.length > 0) return undefined;
  if (!text.includes('-')) return [first];
  if (last === undefined) return undefined;
  return WEEKDAYS.filter((day) =>
    first <= last ? first <= day && day <= last : day >= first || day <= last,
  );
}

/** Minutes after midnight of `9:00` or `24:00`, or undefined. */
function minuteOf(hour: string | undefined, minute: string | undefined): number | undefined {
  const total = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && total <= 1_440 ? total : undefined;
}

/**
 * Reads weekly windows: `mon-fri 09:00-17:30`, several with commas between (`mon-thu 22:00-06:00, sat 10:00-14:00`), several
 * days for one window too (`mon, wed 09:00-12:00`). A window that ends before its start runs over midnight; one that ends when it
 * starts is refused.
 */
export const readHours: ReadForm<Hours> = (text) => {
  const windows: HoursWindow[] = [];
  let days = new Set<Weekday>();
  for (const piece of text.split(',')) {
    const match = /^\s*(?<days>[a-z]+(?:\s*-\s*[a-z]+)?)(?:\s+(?<time>\d.*?))?\s*$/i.exec(piece);
    const range = dayRange(match?.groups?.['days'] ?? '');
    if (!range) return refused(badHours(text, `“${shown(piece.trim())}” is no weekday and time`));
    for (const day of range) days.add(day);
    const time = match?.groups?.['time'];
    if (time === undefined) continue;
    const window = readWindow(days, time);
    if (window === undefined) return refused(badHours(text, `“${shown(time)}” is no stretch of a day`));
    if (window === 'no-length') return refused({ code: 'window-of-no-length', ...NO_LENGTH });
    windows.push(window);
    days = new Set();
  }
  return days.size === 0 ? ok(windows) : refused(badHours(text, 'the last days have no time'));
};

/** A window that ends when it starts: nothing to whoever wrote it by mistake, a day to whoever meant one. */
export const NO_LENGTH: Omit<Complaint, 'code'> = {
  message: 'the window ends when it starts',
  instead: 'an end after the start, or before it to run over midnight; `00:00-24:00` is a whole day',
};

function readWindow(days: ReadonlySet<Weekday>, time: string): HoursWindow | 'no-length' | undefined {
  const match = /^(\d\d?):(\d\d)\s*[-–]\s*(\d\d?):(\d\d)$/.exec(time);
  const startMinute = minuteOf(match?.[1], match?.[2]);
  const endMinute = minuteOf(match?.[3], match?.[4]);
  if (startMinute === undefined || endMinute === undefined || startMinute === 1_440) return undefined;
  if (startMinute === endMinute) return 'no-length';
  // An end at midnight is the end of the day, never its beginning.
  return { weekdays: WEEKDAYS.filter((day) => days.has(day)), startMinute, endMinute: endMinute || 1_440 };
}

function badHours(text: string, why: string): Complaint {
  return {
    code: 'bad-hours',
    message: `“${shown(text)}” can’t be read as hours: ${why}`,
    instead:
      'weekdays and a stretch of 24-hour time, such as `mon-fri 09:00-17:30` or `[mon-thu 22:00-06:00, sat 10:00-14:00]`',
  };
}

/** Writes one window, days that follow one another as a range: `mon-wed, fri 09:00-17:30`. */
export function writeWindow(window: HoursWindow): string {
  return `${writeDays(window.weekdays)} ${writeTime(window.startMinute)}-${writeTime(window.endMinute)}`;
}

function writeDays(weekdays: readonly Weekday[]): string {
  const runs: { first: Weekday; last: Weekday }[] = [];
  for (const day of weekdays) {
    const run = runs.at(-1);
    if (run && day === run.last + 1) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)}-${name(last)}`))
    .join(', ');
}

function writeTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function name(weekday: Weekday): string {
  return NAMES[weekday - 1] ?? '';
}

const UNITS = ['hours', 'days', 'weeks', 'months'] as const;

/** Reads `every:`, a number of hours, days, weeks or months: `1 week`, `12 hours`. */
export const readEvery: ReadForm<Cadence> = (text) => {
  const match = /^(\d{1,4})\s+([a-z]+)$/i.exec(text.trim());
  const word = match?.[2]?.toLowerCase();
  const unit = UNITS.find((known) => known === word || known === `${word}s`);
  const count = Number(match?.[1]);
  if (unit && count >= 1) return ok({ type: 'every', count, unit });
  return refused({
    code: 'bad-cadence',
    message: `“${shown(text)}” is no length of a shift`,
    instead:
      'a number of hours, days, weeks or months, such as `1 week` or `12 hours`; for weekdays use `on`',
  });
};

/** Reads `on:`, the weekdays of each handoff (`mon, thu`, also `mon-fri`) or the nth of one in each month (`first mon of month`). */
export const readOn: ReadForm<Cadence> = (text) => {
  const monthly = /^(\w+)\s+(\w+)\s+of\s+(?:the\s+|each\s+|every\s+)?month$/i.exec(text.trim());
  const nth = NTH[monthly?.[1]?.toLowerCase() ?? ''];
  const weekday = weekdayOf(monthly?.[2] ?? '');
  if (nth !== undefined && weekday !== undefined) return ok({ type: 'nth-weekday', nth, weekday });
  const days = readDays(text);
  if (days) return ok({ type: 'weekdays', weekdays: days });
  return refused({
    code: 'bad-cadence',
    message: `“${shown(text)}” names no weekdays`,
    instead: 'weekdays such as `mon, thu`, or `first mon of month` (first to fifth, or last)',
  });
};

function readDays(text: string): readonly Weekday[] | undefined {
  const days = new Set<Weekday>();
  for (const piece of text.split(',')) {
    const range = dayRange(piece);
    if (!range) return undefined;
    for (const day of range) days.add(day);
  }
  return WEEKDAYS.filter((day) => days.has(day));
}

/** The cadence's field and text in the file. */
export function writeCadence(cadence: Cadence): { readonly every: string } | { readonly on: string } {
  switch (cadence.type) {
    case 'every':
      return { every: `${cadence.count} ${cadence.count === 1 ? cadence.unit.slice(0, -1) : cadence.unit}` };
    case 'weekdays':
      return { on: writeDays(cadence.weekdays) };
    case 'nth-weekday':
      return { on: `${nthName(cadence.nth)} ${name(cadence.weekday)} of month` };
    default:
      return cadence satisfies never;
  }
}

function nthName(nth: number): string {
  return Object.entries(NTH).find(([, value]) => value === nth)?.[0] ?? '';
}
