import { Temporal } from 'temporal-polyfill';
import { LANGUAGES } from '../chat/languages/language.ts';
import { folded } from './duration.ts';

/** A day as people name it: so many days from now, a day of the week, or a date, perhaps without its year. */
export type DayPart =
  | { readonly type: 'day'; readonly ahead: number }
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'date'; readonly date: Temporal.PlainDate }
  | { readonly type: 'month-day'; readonly date: Temporal.PlainMonthDay };

/** What a word or phrase says about a moment. */
export type Part =
  | { readonly type: 'now' }
  | DayPart
  | { readonly type: 'time'; readonly time: Temporal.PlainTime }
  /** Says that it is the one after today, which it is anyway. */
  | { readonly type: 'next' }
  | { readonly type: 'filler' };

/** What somebody says about one moment, put together. */
export interface Spoken {
  readonly isNow: boolean;
  readonly isNext: boolean;
  readonly day?: DayPart;
  readonly time?: Temporal.PlainTime;
}

/** The longest phrase that is one part: `3 de agosto de 2026`. */
const LONGEST_PHRASE = 5;

/** Puts folded words together; undefined where a word means nothing here, where something is said twice, or nothing is. */
export function spokenIn(words: readonly string[]): Spoken | undefined {
  const parts = partsOf(words);
  if (parts === undefined) return undefined;
  const days = parts.filter(isDay);
  const times = parts.filter((part) => part.type === 'time');
  const isNow = parts.some((part) => part.type === 'now');
  const [day, time] = [days[0], times[0]?.time];
  if (days.length > 1 || times.length > 1) return undefined;
  if (isNow === (day !== undefined || time !== undefined)) return undefined;
  const isNext = parts.some((part) => part.type === 'next');
  return { isNow, isNext, ...(day !== undefined && { day }), ...(time !== undefined && { time }) };
}

/** The day, from `first` on; a day of the week is that day itself where `first` is one. `today`: what days ahead are counted from. */
export function dateOf(day: DayPart, first: Temporal.PlainDate, today = first): Temporal.PlainDate {
  switch (day.type) {
    case 'day':
      return today.add({ days: day.ahead });
    case 'weekday':
      return first.add({ days: (day.weekday - first.dayOfWeek + 7) % 7 });
    case 'date':
      return day.date;
    case 'month-day': {
      const date = day.date.toPlainDate({ year: first.year });
      return Temporal.PlainDate.compare(date, first) < 0
        ? day.date.toPlainDate({ year: first.year + 1 })
        : date;
    }
    default:
      return day satisfies never;
  }
}

/** Whether a word or phrase, folded, says when; those that only lead to it do not. */
export function saysWhen(phrase: string): boolean {
  return isWhen(spoken().get(phrase));
}

/** All words and phrases that say when by themselves. */
export function phrasesThatSayWhen(): readonly string[] {
  return [...spoken()].filter(([, part]) => isWhen(part)).map(([phrase]) => phrase);
}

function isWhen(part: Part | undefined): boolean {
  return part !== undefined && part.type !== 'filler' && part.type !== 'next';
}

function isDay(part: Part): part is DayPart {
  return part.type === 'day' || part.type === 'weekday' || part.type === 'date' || part.type === 'month-day';
}

/** Cuts the words into what they mean, the longest phrase first. */
function partsOf(words: readonly string[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let index = 0; index < words.length; ) {
    const found = lengths(words.length - index).flatMap((length) => {
      const part = partOf(words.slice(index, index + length).join(' '));
      return part === undefined ? [] : [{ part, length }];
    })[0];
    if (found === undefined) return undefined;
    parts.push(found.part);
    index += found.length;
  }
  return parts;
}

function lengths(most: number): readonly number[] {
  return Array.from({ length: Math.min(LONGEST_PHRASE, most) }, (_, index) => index + 1).toReversed();
}

function partOf(phrase: string): Part | undefined {
  return spoken().get(phrase) ?? timeOf(phrase) ?? dateIn(phrase);
}

const CLOCK = /^(\d{1,2})(?:(?:[:.]|h|g)(\d\d))? ?(?:(am|pm)|(h|hs|gio|g|ч|час(?:а|ов)?))?$/u;

/** `18:00`, `18.00`, `9am`, `18h`, `18h30`, `18 giờ`; a bare number is no time. */
function timeOf(phrase: string): Part | undefined {
  const match = CLOCK.exec(phrase);
  if (match === null) return undefined;
  const [, hourText = '', minuteText, half, unit] = match;
  if (minuteText === undefined && half === undefined && unit === undefined) return undefined;
  const typed = Number(hourText);
  if (half !== undefined && (typed < 1 || typed > 12)) return undefined;
  const hour = half === undefined ? typed : (typed % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(minuteText ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return { type: 'time', time: new Temporal.PlainTime(hour, minute) };
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Day before month, as all five languages have it; English also the other way round, by the month's name. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|-?го|\.)? (?:de |of )?(\p{L}+\.?|thang \d{1,2})(?: (?:de |nam )?(\d{4}))?$/u;
const MONTH_FIRST = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/u;

/** `2026-08-03`, `3.8.`, `3.8.2026`, `3 august`, `August 3rd`, `3 августа`, `3 tháng 8`, `3 de agosto de 2026`. */
function dateIn(phrase: string): Part | undefined {
  const iso = ISO.exec(phrase);
  if (iso !== null) return dateFrom(Number(iso[3]), Number(iso[2]), iso[1]);
  const dotted = DOTTED.exec(phrase);
  if (dotted !== null) return dateFrom(Number(dotted[1]), Number(dotted[2]), dotted[3]);
  const dayFirst = DAY_FIRST.exec(phrase);
  const monthFirst = dayFirst === null ? MONTH_FIRST.exec(phrase) : null;
  const [day, name, year] =
    dayFirst === null
      ? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
      : [dayFirst[1], dayFirst[2], dayFirst[3]];
  const month = name === undefined ? undefined : months().get(name.replace(/\.$/, ''));
  return month === undefined ? undefined : dateFrom(Number(day), month, year);
}

function dateFrom(day: number, month: number, year: string | undefined): Part | undefined {
  // In a leap year every date there is has its place.
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, Number(year ?? 2024));
  if (!isDate) return undefined;
  return year === undefined
    ? { type: 'month-day', date: new Temporal.PlainMonthDay(month, day) }
    : { type: 'date', date: new Temporal.PlainDate(Number(year), month, day) };
}

function daysIn(month: number, year: number): number {
  return new Temporal.PlainYearMonth(year, month).daysInMonth;
}

const FILLERS = [
  ...['at', 'on', 'the', 'в', 'во', 'на', 'la', 'pe', 'ora', 'luc', 'vao', 'em', 'as', 'na', 'no'],
  ...['ngay', 'dia', 'ziua'],
];
const NEXT = [
  ...['next', 'следующий', 'следующую', 'следующее', 'следующая', 'следующего', 'следующей', 'следующему'],
  ...[
    'viitoare',
    'viitor',
    'urmatoarea',
    'sau',
    'toi',
    'tuan sau',
    'tuan toi',
    'proxima',
    'proximo',
    'que vem',
  ],
];
/** Forms that calendars do not print: Russian after с, до, по and в, Romanian and Portuguese short ways, Vietnamese with a figure. */
const OTHER_WEEKDAYS: Readonly<Record<string, number>> = {
  понедельника: 1,
  вторника: 2,
  среду: 3,
  среды: 3,
  четверга: 4,
  пятницу: 5,
  пятницы: 5,
  субботу: 6,
  субботы: 6,
  воскресенья: 7,
  lunea: 1,
  vinerea: 5,
  'thu 2': 1,
  'thu 3': 2,
  'thu 4': 3,
  'thu 5': 4,
  'thu 6': 5,
  'thu 7': 6,
  tues: 2,
  thurs: 4,
};
/** The same for days counted from now. */
const OTHER_DAYS: Readonly<Record<string, number>> = { сегодняшнего: 0, завтрашнего: 1 };

let phrases: ReadonlyMap<string, Part> | undefined;

/** All phrases of all languages; made when a moment is first read. */
function spoken(): ReadonlyMap<string, Part> {
  phrases ??= createPhrases();
  return phrases;
}

function createPhrases(): ReadonlyMap<string, Part> {
  const made = new Map<string, Part>();
  for (const word of FILLERS) made.set(folded(word), { type: 'filler' });
  for (const word of NEXT) made.set(folded(word), { type: 'next' });
  for (const [name, weekday] of Object.entries(OTHER_WEEKDAYS)) {
    made.set(folded(name), { type: 'weekday', weekday });
  }
  for (const [name, ahead] of Object.entries(OTHER_DAYS)) made.set(folded(name), { type: 'day', ahead });
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
      for (let weekday = 1; weekday <= 7; weekday += 1) {
        for (const name of namesOf(
          format.format(MONDAY.add({ hours: (weekday - 1) * 24 }).epochMilliseconds),
        )) {
          made.set(name, { type: 'weekday', weekday });
        }
      }
    }
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const ahead of [0, 1, 2]) made.set(folded(relative.format(ahead, 'day')), { type: 'day', ahead });
    made.set(folded(relative.format(0, 'second')), { type: 'now' });
  }
  return made;
}

const MONDAY = Temporal.Instant.from('2024-01-01T00:00:00Z');

/** `sexta-feira` is said `sexta` too; printed short forms end in a full stop that nobody types. */
function namesOf(printed: string): readonly string[] {
  const name = folded(printed).replace(/\.$/, '');
  const [first = name] = name.split('-');
  return [name, first];
}

let monthNames: ReadonlyMap<string, number> | undefined;

/** The months of all languages, as they stand beside a day (`3 августа`) and alone. */
function months(): ReadonlyMap<string, number> {
  monthNames ??= createMonths();
  return monthNames;
}

function createMonths(): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (let month = 1; month <= 12; month += 1) {
    made.set(`thang ${month}`, month);
    const at = new Temporal.PlainDate(2024, month, 1).toZonedDateTime('UTC').epochMilliseconds;
    for (const language of LANGUAGES) {
      for (const width of ['long', 'short'] as const) {
        const alone = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
        const dated = new Intl.DateTimeFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' });
        const named = dated.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '';
        for (const name of [alone.format(at), named]) {
          const key = folded(name).replace(/\.$/, '');
          if (/^\p{L}+$/u.test(key)) made.set(key, month);
        }
      }
    }
  }
  return made;
}
