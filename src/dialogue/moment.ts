import { Temporal } from 'temporal-polyfill';
import { parseLocalMoment } from '../kernel/local-moment.ts';
import { editDistance } from '../kernel/nearest.ts';
import { folded, parseDuration } from './duration.ts';
import { dateOf, phrasesThatSayWhen, saysWhen, spokenIn } from './moment-words.ts';

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
    return [1, 2, 3].some((length) => saysWhen(words.slice(index, index + length).join(' ')));
  });
}

/** Without the mark that ends a question or a sentence. */
function withoutEndMark(words: string): string {
  return words.replace(/\s*[?!.…]+$/u, '');
}

/** Shorter words resemble too much. */
const SHORTEST_SLIP = 5;

function isNearlyDay(word: string): boolean {
  if (word.length < SHORTEST_SLIP) return false;
  return phrasesThatSayWhen().some((phrase) => editDistance(word, phrase, 2) < 2);
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

function spokenMoment(words: readonly string[], typist: Typist): Temporal.Instant | undefined {
  const spoken = spokenIn(words);
  if (spoken === undefined) return undefined;
  const { day, time, isNow, isNext } = spoken;
  if (isNow) return typist.now;
  const today = typist.now.toZonedDateTimeISO(typist.timeZone).toPlainDate();
  const at = (date: Temporal.PlainDate): Temporal.Instant =>
    date.toZonedDateTime({ timeZone: typist.timeZone, plainTime: time ?? MIDDAY }).toInstant();
  const isOver = Temporal.Instant.compare(at(today), typist.now) <= 0;
  if (day === undefined) return isOver ? at(today.add({ days: 1 })) : at(today);
  const isAnother = day.type === 'weekday' && (isNext || isOver);
  return at(dateOf(day, isAnother ? today.add({ days: 1 }) : today, today));
}

/** Spoken of as times, but no moments that one could look up. */
const TIMES_OF_DAY: ReadonlySet<string> = new Set(
  [
    ...['noon', 'midday', 'midnight', 'morning', 'afternoon', 'evening', 'night', 'half', 'quarter', 'past'],
    ...['weekend', 'полдень', 'полночь', 'утром', 'утро', 'днем', 'вечером', 'вечер', 'ночью', 'ночь'],
    ...['выходные', 'выходных', 'pranz', 'amiaza', 'miezul', 'dimineata', 'seara', 'noapte', 'noaptea'],
    ...['trua', 'sang', 'chieu', 'toi', 'dem', 'meio-dia', 'meia-noite', 'meia', 'manha', 'tarde', 'noite'],
  ].map(folded),
);
