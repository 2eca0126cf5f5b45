import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { DAY, dayOf } from '../../kernel/civil.ts';
import { type Moment, parseMoment } from '../../kernel/local-moment.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';

/**
 * A rule of recurrence (RFC 5545, section 3.3.10) over local time: milliseconds on the wall clock (`kernel/civil.ts`). The rule
 * knows no zone, so that a shift at 09:00 stays at 09:00.
 */
export interface CalendarRule {
  /** When it occurs in `[from, to)`, ascending; its start is always one. Refuses where that is too much to work out. */
  between(from: number, to: number): Result<readonly number[], 'too-many'>;
  /** When it occurred last before `at`, if it did. */
  before(at: number): Result<number | undefined, 'too-many'>;
}

/** The library leaps over what has passed, so that no honest rule of shifts takes as many steps. */
const MOST_STEPS = 10_000;

/**
 * Reads what stands after `RRULE:`. `start` is the local time from which on it counts, `instantOf` tells when a local time is, for an
 * UNTIL in UTC. Refuses what is no rule.
 */
export function readRule(
  text: string,
  start: number,
  instantOf: (local: number) => number,
): Result<CalendarRule, 'bad-rule'> {
  const parts = text.split(';').map((part) => part.trim());
  const end = endOf(parts.find((part) => /^UNTIL=/i.test(part))?.slice('UNTIL='.length));
  const rule = ruleOf(parts.filter((part) => part !== '' && !/^UNTIL=/i.test(part)).join(';'), start);
  if (!end || !rule) return refused('bad-rule');
  const isOver = (local: number) =>
    end.type === 'local' ? local > end.local : local > end.at - DAY && instantOf(local) > end.at;
  const last = end.type === 'local' ? end.local : end.at + DAY;
  return ok({
    between: (from, to) =>
      asked(() => {
        if (Math.min(to - 1, last) < from) return [];
        const found = rule.between(inUtc(from), inUtc(Math.min(to - 1, last)), true);
        return found.map((at) => at.epochMilliseconds).filter((local) => !isOver(local));
      }),
    before: (at) =>
      asked(() => {
        let found = rule.previous(inUtc(Math.min(at, last + 1)))?.epochMilliseconds;
        while (found !== undefined && isOver(found)) found = rule.previous(inUtc(found))?.epochMilliseconds;
        return found;
      }),
  });
}

function ruleOf(text: string, start: number): RRuleTemporal | undefined {
  try {
    return new RRuleTemporal({
      rruleString: text,
      dtstart: inUtc(start),
      includeDtstart: true,
      maxIterations: MOST_STEPS,
    });
  } catch {
    // The library tells what is wrong with a rule by an exception of no kind of its own.
    return undefined;
  }
}

function asked<Answer>(ask: () => Answer): Result<Answer, 'too-many'> {
  try {
    return ok(ask());
  } catch {
    // Of a rule that could be read there is but one thing to break off at: its limit of steps.
    return refused('too-many');
  }
}

/** A local time as the library wants it. That UTC has no gaps makes it the wall clock of nowhere. */
function inUtc(local: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC');
}

/** A rule without UNTIL ends where dates do. */
const NEVER: Moment = { type: 'local', local: dayOf(9999, 12, 31) * DAY };

/** The last moment that UNTIL lets through: of a date the end of it. Undefined where it is none. */
function endOf(text: string | undefined): Moment | undefined {
  if (text === undefined) return NEVER;
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/i.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zulu = ''] = match;
  const time = hour === undefined ? 'T23:59:59.999' : `T${hour}:${minute}:${second}${zulu}`;
  const moment = parseMoment(`${year}-${month}-${day}${time}`);
  return moment.ok ? moment.value : undefined;
}
