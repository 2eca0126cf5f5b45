import { Temporal } from 'temporal-polyfill';
import { LANGUAGES } from '../chat/languages/language.ts';
import { parseLocalMoment } from '../kernel/local-moment.ts';
import { editDistance } from '../kernel/nearest.ts';
import { folded, parseDuration } from './duration.ts';

/** When and where something is typed. */
export interface Typist {
  readonly now: Temporal.Instant;
  /** IANA zone. */
  readonly timeZone: string;
}

/** What a day without a time means when one asks who is there: the middle of it, which no handoff at its edges touches. */
const MIDDAY = Temporal.PlainTime.from('12:00');

/**
 * Reads a moment as people type it in any of the five languages: ISO forms, `18:00`, `tomorrow 9:00`, `friday 18:00`, `next
 * monday`, `in 2h`. Local times are the typist's; a time alone is its next occurrence, a weekday the next one, a day alone its
 * middle. Undefined where it is none, or too far away to be asked about.
 */
export function parseMoment(text: string, typist: Typist): Temporal.Instant | undefined {
  const typed = folded(text);
  if (typed.length > LONGEST) return undefined;
  const words = withoutEndMark(typed);
  if (words === '') return undefined;
  const at =
    isoMoment(words.replace(ANNOUNCED, ''), typist) ??
    relativeMoment(words, typist) ??
    spokenMoment(words.split(' '), typist);
  return at !== undefined && isWithinReach(at, typist.now) ? at : undefined;
}

/** Ten years, either way. */
const REACH_MS = 10 * 366 * 24 * 3_600_000;

/**
 * Whether one may ask who is there at that moment. A rotation in which only worked days count is counted from its start, year by
 * year, so a moment thousands of years away would keep everybody else waiting for seconds.
 */
export function isWithinReach(at: Temporal.Instant, now: Temporal.Instant): boolean {
  return Math.abs(at.epochMilliseconds - now.epochMilliseconds) <= REACH_MS;
}

/** The same for a moment as a button carries it; none is now. */
export function isInReach(at: string | undefined, now: Temporal.Instant): boolean {
  return at === undefined || isWithinReach(Temporal.Instant.from(at), now);
}

const LONGEST = 60;

/**
 * Whether somebody who typed this meant a moment, though `parseMoment` may read none in it: it has a figure, a day, perhaps
 * misspelt, or a time of day. A place has none (“at reception”).
 */
export function soundsLikeMoment(text: string): boolean {
  const words = withoutEndMark(folded(text.slice(0, LONGEST))).split(' ');
  return words.some((word, index) => {
    if (/\d/.test(word) || TIMES_OF_DAY.has(word) || isNearlyDay(word)) return true;
    return [1, 2, 3].some((length) => isWhen(spoken().get(words.slice(index, index + length).join(' '))));
  });
}

/** Without the mark that ends a question or a sentence. */
function withoutEndMark(words: string): string {
  return words.replace(/\s*[?!.…]+$/u, '');
}

function isWhen(part: Part | undefined): boolean {
  return part !== undefined && part.type !== 'filler' && part.type !== 'next';
}

/** Shorter words resemble too much. */
const SHORTEST_SLIP = 5;

function isNearlyDay(word: string): boolean {
  if (word.length < SHORTEST_SLIP) return false;
  return [...spoken()].some(([phrase, part]) => isWhen(part) && editDistance(word, phrase, 2) < 2);
}

/** What may stand before a moment in full, as in “at 2026-08-07 18:00”. */
const ANNOUNCED = /^(?:at|on|в|на|la|pe|luc|vao|em|as) /u;

function isoMoment(text: string, { timeZone }: Typist): Temporal.Instant | undefined {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const moment = parseLocalMoment(isDay ? `${text}T${MIDDAY.toString()}` : text, timeZone);
  return moment.ok ? moment.value : undefined;
}

const AHEAD = /^(?:in|через|peste|sau|em|daqui a|dentro de) (.+)$/u;
const FROM_NOW = /^(.+) (?:from now|later|nua|depois)$/u;

function relativeMoment(text: string, { now, timeZone }: Typist): Temporal.Instant | undefined {
  const length = AHEAD.exec(text)?.[1] ?? FROM_NOW.exec(text)?.[1];
  const duration = length === undefined ? undefined : parseDuration(length);
  return duration === undefined ? undefined : now.toZonedDateTimeISO(timeZone).add(duration).toInstant();
}

type Part =
  | { readonly type: 'now' }
  | { readonly type: 'day'; readonly ahead: number }
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'time'; readonly time: Temporal.PlainTime }
  /** Says that it is the one after today, which it is anyway. */
  | { readonly type: 'next' }
  | { readonly type: 'filler' };

function spokenMoment(words: readonly string[], typist: Typist): Temporal.Instant | undefined {
  const parts = partsOf(words);
  if (parts === undefined) return undefined;
  const days = parts.filter((part) => part.type === 'day' || part.type === 'weekday');
  const times = parts.filter((part) => part.type === 'time');
  const [day, time] = [days[0], times[0]?.time];
  if (days.length > 1 || times.length > 1) return undefined;
  if (parts.some((part) => part.type === 'now')) {
    return day === undefined && time === undefined ? typist.now : undefined;
  }
  if (day === undefined && time === undefined) return undefined;

  const here = typist.now.toZonedDateTimeISO(typist.timeZone);
  const at = (date: Temporal.PlainDate): Temporal.Instant =>
    date.toZonedDateTime({ timeZone: typist.timeZone, plainTime: time ?? MIDDAY }).toInstant();
  const isOver = (moment: Temporal.Instant): boolean => Temporal.Instant.compare(moment, typist.now) <= 0;
  const today = here.toPlainDate();
  if (day === undefined) return isOver(at(today)) ? at(today.add({ days: 1 })) : at(today);
  if (day.type === 'day') return at(today.add({ days: day.ahead }));
  const ahead = (day.weekday - today.dayOfWeek + 7) % 7;
  const isLater = ahead > 0 || (!parts.some((part) => part.type === 'next') && !isOver(at(today)));
  return at(today.add({ days: isLater ? ahead : 7 }));
}

/** Cuts the words into what they mean, the longest phrase first; undefined where a word means nothing here. */
function partsOf(words: readonly string[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let index = 0; index < words.length; ) {
    const found = [3, 2, 1].flatMap((length) => {
      const phrase = words.slice(index, index + length).join(' ');
      const part = index + length <= words.length ? (spoken().get(phrase) ?? timeOf(phrase)) : undefined;
      return part === undefined ? [] : [{ part, length }];
    })[0];
    if (found === undefined) return undefined;
    parts.push(found.part);
    index += found.length;
  }
  return parts;
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

const FILLERS = ['at', 'on', 'the', 'в', 'во', 'на', 'la', 'pe', 'ora', 'luc', 'vao', 'em', 'as', 'na', 'no'];
const NEXT = [
  ...['next', 'следующий', 'следующую', 'следующее', 'следующая', 'viitoare', 'viitor', 'urmatoarea'],
  ...['sau', 'toi', 'tuan sau', 'tuan toi', 'proxima', 'proximo', 'que vem'],
];
/** Forms that calendars do not print: Russian after в, Romanian and Portuguese short ways, Vietnamese with a figure. */
const OTHER_WEEKDAYS: Readonly<Record<string, number>> = {
  среду: 3,
  пятницу: 5,
  субботу: 6,
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

/** Spoken of as times, but no moments that one could look up. */
const TIMES_OF_DAY: ReadonlySet<string> = new Set(
  [
    ...['noon', 'midday', 'midnight', 'morning', 'afternoon', 'evening', 'night', 'half', 'quarter', 'past'],
    ...['weekend', 'полдень', 'полночь', 'утром', 'утро', 'днем', 'вечером', 'вечер', 'ночью', 'ночь'],
    ...['выходные', 'выходных', 'pranz', 'amiaza', 'miezul', 'dimineata', 'seara', 'noapte', 'noaptea'],
    ...['trua', 'sang', 'chieu', 'toi', 'dem', 'meio-dia', 'meia-noite', 'meia', 'manha', 'tarde', 'noite'],
  ].map(folded),
);

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
