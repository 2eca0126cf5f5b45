import { Temporal } from 'temporal-polyfill';
import type { Interval } from '../kernel/interval.ts';
import { folded, parseDuration } from './duration.ts';
import { isWithinReach, parseMoment, type Typist } from './moment.ts';
import { type DayPart, dateOf, type Spoken, spokenIn } from './moment-words.ts';

/** A stretch of time as somebody typed it. It may end before it starts: whoever uses it says so. */
export interface Window extends Interval {
  /** Where whole days are meant: the first, and the one after the last. */
  readonly days?: { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate };
}

/**
 * Reads a stretch of time as people type it in any of the five languages: `from tomorrow 9:00 to friday 18:00`, `tomorrow
 * 9:00-13:00`, `monday to friday` and `tomorrow` (whole days, the last one included), `until 18:00` and `2h` (from now), `3 days`
 * (from today), `monday for 2 weeks`, `next week`. Local times are the typist's. Undefined where it is none.
 */
export function parseWindow(text: string, typist: Typist): Window | undefined {
  const typed = folded(text).replace(/[?!…]+$/u, '');
  if (typed === '' || typed.length > LONGEST) return undefined;
  const words = spread(typed).split(' ');
  const window =
    week(words.join(' '), typist) ??
    whole(words, typist) ??
    until(words, typist) ??
    splits(words).reduce<Window | undefined>(
      (found, [before, after]) => found ?? between(before, after, typist),
      undefined,
    ) ??
    lasting(words, typist);
  return window && isWithinReach(window.start, typist.now) && isWithinReach(window.end, typist.now)
    ? window
    : undefined;
}

const LONGEST = 120;

/** One end of a window. */
type Point = { readonly type: 'instant'; readonly at: Temporal.Instant } | LocalPoint;
type LocalPoint = { readonly type: 'local' } & Spoken;

type Words = readonly string[];

/** `9-13` are hours; a dash in which words or times meet stands by itself, that of a date or a weekday's name does not. */
function spread(typed: string): string {
  return typed
    .replace(/(?<![\d:.-])(\d{1,2})\s*[-–—]\s*(\d{1,2})(?![\d:.-])(h?)(?!\w)/gu, '$1:00 - $2:00')
    .replace(/\s*[–—]\s*/gu, ' - ')
    .replace(/(?<=\d(?:h|am|pm)?)-(?=\d{1,2}(?:[:.h]|am|pm))/gu, ' - ')
    .replace(/,\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Each way to cut the words into two ends: at a word or a dash that leads from the one to the other. */
function splits(words: Words): readonly (readonly [Words, Words])[] {
  const found: (readonly [Words, Words])[] = [];
  for (let index = 1; index < words.length - 1; index += 1) {
    for (const length of [3, 2, 1]) {
      if (!TO.has(words.slice(index, index + length).join(' '))) continue;
      found.push([words.slice(0, index), words.slice(index + length)]);
    }
  }
  // `mon-fri`
  for (const [index, word] of words.entries()) {
    for (const { index: at } of word.matchAll(/(?<=\p{L})-(?=\p{L})/gu)) {
      found.push([
        [...words.slice(0, index), word.slice(0, at)],
        [word.slice(at + 1), ...words.slice(index + 1)],
      ]);
    }
  }
  return found;
}

function between(before: Words, after: Words, typist: Typist): Window | undefined {
  const from = pointIn(before, typist);
  const to = pointIn(after, typist);
  if (from === undefined || to === undefined) return undefined;
  if (from.type === 'instant' || to.type === 'instant') return windowOf(from, to, typist);
  const day = dayOfBoth(from, to, after);
  return windowOf({ ...from, ...(day !== undefined && { day }) }, to, typist);
}

/** `between 9:00 and 17:00 tomorrow`; but not `9:00 to tomorrow 17:00`. */
function dayOfBoth(from: LocalPoint, to: LocalPoint, after: Words): DayPart | undefined {
  if (from.isNow || from.day !== undefined || to.time === undefined) return undefined;
  return spokenIn(after.slice(0, 1))?.time === undefined ? undefined : to.day;
}

/** `until friday`: from now on. */
function until(words: Words, typist: Typist): Window | undefined {
  const rest = withoutFirst(words, UNTIL);
  const to = rest === words ? undefined : pointIn(rest, typist);
  return to && windowOf({ type: 'instant', at: typist.now }, to, typist);
}

/** `tomorrow`: all of that day. */
function whole(words: Words, typist: Typist): Window | undefined {
  const point = pointIn(words, typist);
  if (point?.type !== 'local' || point.day === undefined || point.time !== undefined) return undefined;
  const today = todayOf(typist);
  const date = dateOf(point.day, firstFor(point, today), today);
  return daysFrom(date, date.add({ days: 1 }), typist);
}

/** `2h`, `3 days`, `tomorrow 9:00 for 2h`, `monday for 2 weeks`. */
function lasting(all: Words, typist: Typist): Window | undefined {
  const words = withoutFirst(all, FROM);
  for (const count of [2, 1]) {
    if (words.length < count) continue;
    const length = parseDuration(words.slice(-count).join(' '));
    if (length === undefined) continue;
    const before = words.slice(0, -count);
    const named = FOR.has(before.at(-1) ?? '') ? before.slice(0, -1) : before;
    const point = named.length === 0 ? NOW : pointIn(named, typist);
    const window = point && lastingFrom(point, length, typist);
    if (window) return window;
  }
  return undefined;
}

function lastingFrom(point: Point, length: Temporal.Duration, typist: Typist): Window | undefined {
  const today = todayOf(typist);
  const isOfDays = length.hours === 0 && length.minutes === 0;
  if (point.type === 'local' && point.time === undefined && isOfDays) {
    const from = point.day ? dateOf(point.day, firstFor(point, today), today) : today;
    return daysFrom(from, from.add(length), typist);
  }
  if (point.type === 'local' && point.time === undefined && !point.isNow) return undefined;
  const start = startOf(point, today, typist);
  const end = start.toZonedDateTimeISO(typist.timeZone).add(length).toInstant();
  return { start, end };
}

/** This week, or the next, from Monday to Sunday. */
function week(phrase: string, typist: Typist): Window | undefined {
  const ahead = WEEKS.get(phrase);
  if (ahead === undefined) return undefined;
  const today = todayOf(typist);
  const monday = today.add({ days: 1 - today.dayOfWeek + 7 * ahead });
  return daysFrom(monday, monday.add({ days: 7 }), typist);
}

function windowOf(from: Point, to: Point, typist: Typist): Window {
  const today = todayOf(typist);
  const found = windowFrom(firstFor(from, today), from, to, typist);
  const isOver = Temporal.Instant.compare(found.end, typist.now) <= 0;
  if (!isOver || from.type === 'instant') return found;
  // `9:00-13:00` in the afternoon, and `monday 9:00-13:00` on Monday afternoon: the next one.
  if (from.day === undefined) return windowFrom(today.add({ days: 1 }), from, to, typist);
  return from.day.type === 'weekday' ? windowFrom(today.add({ days: 1 }), from, to, typist) : found;
}

/** The window whose first day is on `first` or later. */
function windowFrom(first: Temporal.PlainDate, from: Point, to: Point, typist: Typist): Window {
  const { timeZone } = typist;
  const today = todayOf(typist);
  const start = startOf(from, first, typist);
  if (to.type === 'instant') return { start, end: to.at };
  if (to.isNow) return { start, end: typist.now };
  const date = start.toZonedDateTimeISO(timeZone).toPlainDate();
  const last = to.day === undefined ? date : dateOf(to.day, date, today);
  if (to.time === undefined) {
    const isWhole = from.type === 'local' && from.time === undefined && !from.isNow;
    const until = last.add({ days: 1 });
    return isWhole ? daysFrom(date, until, typist) : { start, end: startOfDay(until, timeZone) };
  }
  const end = at(last, to.time, timeZone);
  const isLater = Temporal.Instant.compare(start, end) < 0;
  if (isLater || (to.day !== undefined && to.day.type !== 'weekday')) return { start, end };
  const isOfOneDay = from.type === 'local' && (to.day === undefined || to.day === from.day);
  // `tomorrow 14:00 to 13:00` is a slip, by which nobody is to serve until the day after.
  if (isOfOneDay && from.day !== undefined && !isOverMidnight(from.time, to.time)) return { start, end };
  // `22:00 to 6:00`, `monday 9:00 to monday 8:00`
  return {
    start,
    end: at(last.add({ days: isOfOneDay || to.day === undefined ? 1 : 7 }), to.time, timeZone),
  };
}

/** From the evening to the next morning. */
function isOverMidnight(from: Temporal.PlainTime | undefined, to: Temporal.PlainTime): boolean {
  return from !== undefined && from.hour >= EVENING && Temporal.PlainTime.compare(to, NOON) <= 0;
}

const EVENING = 17;
const NOON = Temporal.PlainTime.from('12:00');

function startOf(point: Point, first: Temporal.PlainDate, typist: Typist): Temporal.Instant {
  if (point.type === 'instant') return point.at;
  if (point.isNow) return typist.now;
  const date = point.day === undefined ? first : dateOf(point.day, first, todayOf(typist));
  return point.time === undefined ? startOfDay(date, typist.timeZone) : at(date, point.time, typist.timeZone);
}

/** From when on the day is looked for: “next wednesday” on a Wednesday is the one after. */
function firstFor(point: Point, today: Temporal.PlainDate): Temporal.PlainDate {
  const isAnother = point.type === 'local' && point.isNext && point.day?.type === 'weekday';
  return isAnother ? today.add({ days: 1 }) : today;
}

const NOW: Point = { type: 'local', isNow: true, isNext: false };

function pointIn(words: Words, typist: Typist): Point | undefined {
  // `tomorrow from 9:00`
  const bare = withoutFirst(words, FROM).filter((word) => !FROM.has(word));
  const spoken = spokenIn(bare);
  if (spoken !== undefined) return { type: 'local', ...spoken };
  const moment = bare.length === 0 ? undefined : parseMoment(bare.join(' '), typist);
  return moment && { type: 'instant', at: moment };
}

function daysFrom(from: Temporal.PlainDate, until: Temporal.PlainDate, { timeZone }: Typist): Window {
  return { start: startOfDay(from, timeZone), end: startOfDay(until, timeZone), days: { from, until } };
}

function startOfDay(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime(timeZone).toInstant();
}

function at(date: Temporal.PlainDate, plainTime: Temporal.PlainTime, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime }).toInstant();
}

function todayOf({ now, timeZone }: Typist): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The words without the longest of these phrases at their beginning; the same array where there is none. */
function withoutFirst(words: Words, phrases: ReadonlySet<string>): Words {
  const length = [3, 2, 1].find((count) => phrases.has(words.slice(0, count).join(' ')));
  return length === undefined ? words : words.slice(length);
}

function foldedSet(...phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(folded));
}

const FROM = foldedSet(
  ...['from', 'starting', 'between', 'since', 'с', 'со', 'от', 'начиная с', 'между'],
  ...['de', 'de la', 'din', 'de pe', 'începând de', 'începând cu', 'între'],
  ...['từ', 'kể từ', 'giữa', 'das', 'do', 'da', 'desde', 'a partir de', 'entre'],
);
const TO = foldedSet(
  ...['to', 'till', 'until', 'through', 'thru', 'and', '-', 'до', 'по', 'и'],
  ...['până', 'până la', 'până pe', 'până în', 'până de', 'la', 'și'],
  ...['đến', 'tới', 'đến hết', 'và', 'a', 'à', 'às', 'ao', 'até', 'até o', 'até a', 'até às', 'e'],
);
const UNTIL = foldedSet(
  ...['until', 'till', 'до', 'по', 'до конца', 'până', 'până la', 'până pe', 'până în'],
  ...['đến', 'đến hết', 'cho đến', 'tới', 'até', 'até o', 'até a', 'até às'],
);
const FOR = foldedSet('for', 'на', 'pentru', 'timp de', 'trong', 'por');
const WEEKS: ReadonlyMap<string, number> = new Map([
  ...['this week', 'эту неделю', 'на этой неделе', 'săptămâna aceasta', 'săptămâna asta'].map(thisWeek),
  ...['tuần này', 'esta semana', 'essa semana'].map(thisWeek),
  ...['next week', 'следующую неделю', 'на следующей неделе', 'săptămâna viitoare'].map(nextWeek),
  ...['tuần sau', 'tuần tới', 'semana que vem', 'próxima semana', 'na próxima semana'].map(nextWeek),
]);

function thisWeek(phrase: string): readonly [string, number] {
  return [folded(phrase), 0];
}

function nextWeek(phrase: string): readonly [string, number] {
  return [folded(phrase), 1];
}
