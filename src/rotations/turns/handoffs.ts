import { DAY, dateOf, dayOf, dayOfLocal, daysInMonth, HOUR, weekdayOf } from '../../kernel/civil.ts';
import type { Moment } from '../../kernel/local-moment.ts';
import { countUpTo } from '../../kernel/timeline.ts';
import type { Zone } from '../../kernel/zone.ts';
import type { Cadence } from '../model.ts';

/** The handoffs of a cadence, numbered from the anchor, which is 0. All times are epoch milliseconds. */
export interface Handoffs {
  /** When handoff `index` (0 or later) is. Never before the one ahead of it; the same where the zone leaves out its day. */
  at(index: number): number;
  /** The last handoff at or before `at`; -1 before the anchor. */
  indexAt(at: number): number;
  /** What `indexAt` says, give or take a few, at a part of the cost; the same for the same day, or, of hours, exact. */
  near(at: number): number;
}

/** The days of the handoffs, by number; and the number for any day, give or take a few. */
interface Days {
  day(index: number): number;
  nearest(day: number): number;
}

/**
 * The handoffs from the anchor on. Hours are exact time from the anchor. Everything else is counted in local
 * days or months from the anchor and then resolved in the zone: a skipped local time moves forward by the gap, a repeated one
 * is the first. Months clamp (31 January, 28 February, 31 March). On weekdays or on the nth weekday, the anchor itself is the
 * first handoff whatever its day, the next ones are on the days that match after it; a month without a fifth such weekday
 * has none. Each answer costs the same however far from the anchor.
 */
export function handoffsOf(cadence: Cadence, start: Moment, zone: Zone): Handoffs {
  const anchor = start.type === 'exact' ? start.at : zone.instantOf(start.local, 'first');
  if (cadence.type === 'every' && cadence.unit === 'hours') {
    const length = cadence.count * HOUR;
    const indexAt = (at: number) => Math.max(-1, Math.floor((at - anchor) / length));
    return { at: (index) => anchor + index * length, indexAt, near: indexAt };
  }

  // A local time counts as written: an anchor at 02:30 on the night that skips 02:30 hands off at 02:30 ever after.
  const local = start.type === 'exact' ? zone.localAt(anchor) : start.local;
  const first = dayOfLocal(local);
  const time = local - first * DAY;
  const days = daysOf(cadence, first);
  // An anchor written as an instant may be the second occurrence of its local time: it stays what it is.
  const at = (index: number) =>
    index === 0 ? anchor : zone.instantOf(days.day(index) * DAY + time, 'first');
  const near = (when: number) => days.nearest(dayOfLocal(zone.localAt(when)));
  const indexAt = (when: number) => {
    if (when < anchor) return -1;
    let index = Math.max(0, near(when));
    while (index > 0 && at(index) > when) index -= 1;
    while (at(index + 1) <= when) index += 1;
    return index;
  };
  return { at, indexAt, near };
}

function daysOf(cadence: Cadence, first: number): Days {
  switch (cadence.type) {
    case 'every':
      return cadence.unit === 'months'
        ? everyMonths(cadence.count, first)
        : everyDays(cadence.count * (cadence.unit === 'weeks' ? 7 : 1), first);
    case 'weekdays':
      return onWeekdays(cadence.weekdays, first);
    case 'nth-weekday':
      return onNthWeekday(cadence.nth, cadence.weekday, first);
    default:
      return cadence satisfies never;
  }
}

function everyDays(count: number, first: number): Days {
  return {
    day: (index) => first + index * count,
    nearest: (day) => Math.floor((day - first) / count),
  };
}

function everyMonths(count: number, first: number): Days {
  const anchor = dateOf(first);
  const firstMonth = monthOf(first);
  return {
    day: (index) => {
      const { year, month } = yearAndMonth(firstMonth + index * count);
      return dayOf(year, month, Math.min(anchor.day, daysInMonth(year, month)));
    },
    nearest: (day) => Math.floor((monthOf(day) - firstMonth) / count),
  };
}

function onWeekdays(weekdays: readonly number[], first: number): Days {
  const offsets = weekdays.map((weekday) => weekday - 1);
  const monday = first - (weekdayOf(first) - 1);
  /** How many matching days there are from the anchor's Monday up to and with `day`. */
  const countTo = (day: number) => {
    const weeks = Math.floor((day - monday) / 7);
    return weeks * offsets.length + countUpTo(offsets, day - monday - weeks * 7);
  };
  const before = countTo(first);
  return {
    day: (index) => {
      const rank = before + index - 1;
      const weeks = Math.floor(rank / offsets.length);
      return monday + weeks * 7 + (offsets[rank - weeks * offsets.length] ?? 0);
    },
    nearest: (day) => countTo(day) - before,
  };
}

function onNthWeekday(nth: number, weekday: number, first: number): Days {
  const { dayIn, countTo, dayOfRank } = nthWeekdays(nth, weekday);
  const month = monthOf(first);
  const inFirst = dayIn(month);
  const before = countTo(month) - (inFirst !== undefined && inFirst > first ? 1 : 0);
  return {
    day: (index) => dayOfRank(before + index),
    nearest: (day) => countTo(monthOf(day)) - before,
  };
}

/** The Gregorian calendar repeats itself, weekdays included, after 400 years: this many months. */
const CYCLE = 4800;

interface NthWeekdays {
  /** The matching day of a month, or undefined where it has no fifth. */
  dayIn(month: number): number | undefined;
  /** How many months up to and with this one, from year 0 on, have such a day. */
  countTo(month: number): number;
  /** The day of the month of that count. */
  dayOfRank(rank: number): number;
}

const knownNthWeekdays = new Map<string, NthWeekdays>();

function nthWeekdays(nth: number, weekday: number): NthWeekdays {
  const key = `${nth} ${weekday}`;
  const known = knownNthWeekdays.get(key);
  if (known) return known;
  const made = makeNthWeekdays(nth, weekday);
  knownNthWeekdays.set(key, made);
  return made;
}

function makeNthWeekdays(nth: number, weekday: number): NthWeekdays {
  const dayIn = (month: number) => nthWeekdayOf(month, nth, weekday);
  const months: number[] = [];
  const counts: number[] = [];
  for (let month = 0; month < CYCLE; month += 1) {
    if (dayIn(month) !== undefined) months.push(month);
    counts.push(months.length);
  }
  return {
    dayIn,
    countTo: (month) => Math.floor(month / CYCLE) * months.length + (counts[month % CYCLE] ?? 0),
    dayOfRank: (rank) => {
      const cycles = Math.floor((rank - 1) / months.length);
      return dayIn((months[rank - 1 - cycles * months.length] ?? 0) + cycles * CYCLE) ?? 0;
    },
  };
}

function nthWeekdayOf(months: number, nth: number, weekday: number): number | undefined {
  const { year, month } = yearAndMonth(months);
  const start = dayOf(year, month, 1);
  const length = daysInMonth(year, month);
  if (nth === -1) {
    const end = start + length - 1;
    return end - ((weekdayOf(end) - weekday + 7) % 7);
  }
  const offset = ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7;
  return offset < length ? start + offset : undefined;
}

/** Months counted from January of year 0. */
function monthOf(day: number): number {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}

function yearAndMonth(months: number): { year: number; month: number } {
  const year = Math.floor(months / 12);
  return { year, month: months - year * 12 + 1 };
}
