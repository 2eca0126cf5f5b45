import { Temporal } from 'temporal-polyfill';
import { DAY, dayOf, daysInMonth, HOUR, MINUTE } from './civil.ts';
import { ok, type Result, refused } from './result.ts';
import { zoneOf } from './zone.ts';

/** Why a text is no moment: it has not the form of one, or it names a date or time that no calendar or clock has. */
export interface MomentRefusal {
  readonly code: 'unreadable-moment' | 'no-such-date' | 'no-such-time';
  readonly text: string;
}

const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/i;

/** A local time on the wall clock (see `civil.ts`), or an instant, where the text says its offset; both in milliseconds. */
export type Moment =
  | { readonly type: 'local'; readonly local: number }
  | { readonly type: 'exact'; readonly at: number };

/**
 * Reads a moment as people write it: local, `2026-08-03` (its midnight), `2026-08-03T09:00` or `2026-08-03 09:00`; or an
 * instant, with an offset (`2026-08-03T09:00+02:00`, `…Z`). Exact to the millisecond. Refuses with what is wrong.
 */
export function parseMoment(text: string): Result<Moment, MomentRefusal> {
  const match = MOMENT.exec(text.trim());
  if (!match) return refused({ code: 'unreadable-moment', text });
  const number = (group: number) => Number(match[group] ?? 0);

  const [year, month, day] = [number(1), number(2), number(3)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return refused({ code: 'no-such-date', text });
  }
  const [hour, minute, second] = [number(4), number(5), number(6)];
  const [offsetHours, offsetMinutes] = [number(10), number(11)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) {
    return refused({ code: 'no-such-time', text });
  }

  const milliseconds = Number((match[7] ?? '').padEnd(3, '0'));
  const local = dayOf(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * 1000 + milliseconds;
  const isExact = match[8] !== undefined || match[9] !== undefined;
  if (!isExact) return ok({ type: 'local', local });
  const offset = (match[9] === '-' ? -1 : 1) * (offsetHours * HOUR + offsetMinutes * MINUTE);
  return ok({ type: 'exact', at: local - offset });
}

/**
 * The instant of a moment read in `timeZone`, by the forms of `parseMoment`. A local time that the clocks skip moves forward by
 * the gap; one that occurs twice is the first (Temporal's `compatible`). Throws a RangeError where the zone is none.
 */
export function parseLocalMoment(text: string, timeZone: string): Result<Temporal.Instant, MomentRefusal> {
  const read = parseMoment(text);
  if (!read.ok) return read;
  const moment = read.value;
  const at = moment.type === 'exact' ? moment.at : zoneOf(timeZone).instantOf(moment.local, 'first');
  return ok(Temporal.Instant.fromEpochMilliseconds(at));
}

/** A moment of the model in epoch milliseconds, local moments read in the zone. Throws as `momentOf` does. */
export function instantOfMoment(text: string, timeZone: string): number {
  const moment = momentOf(text);
  return moment.type === 'exact' ? moment.at : zoneOf(timeZone).instantOf(moment.local, 'first');
}

/**
 * A moment of the model. Throws where it can't be read: the border refuses such a directory (`faults.ts`), so here it is a
 * programming fault.
 */
export function momentOf(text: string): Moment {
  const read = parseMoment(text);
  if (read.ok) return read.value;
  throw new Error(`A moment got past the border: ${read.refusal.code}, "${text}"`);
}
