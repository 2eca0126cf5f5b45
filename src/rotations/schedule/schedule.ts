import { Temporal } from 'temporal-polyfill';
import { DAY } from '../../kernel/civil.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { instantOfMilliseconds } from '../../kernel/instant.ts';
import type { Interval } from '../../kernel/interval.ts';
import { type Span, spanAround, spansWithin, type Timeline } from '../../kernel/timeline.ts';
import type { OnDuty, Shift } from '../model.ts';
import type { ScheduleSource } from './history.ts';
import { isSameServing, type Serving } from './overlay.ts';
import type { Roster } from './roster.ts';
import { rosterOf } from './versioned-roster.ts';

export type { ScheduleSource } from './history.ts';

/** Who is on duty at an instant, and who stands behind them or comes after. */
export interface Duty {
  /** The shift of the final schedule that holds the instant, with its true bounds; `dutyAt` says how far they are looked for. */
  readonly shift: Shift;
  /** Who stands behind those on duty: somebody else, who has no time off. Absent while nobody is on duty. */
  readonly backup?: PersonId;
  /** The next shift with somebody else in the first place; while nobody is on duty, with anybody. */
  readonly next?: { readonly personId: PersonId; readonly startsAt: Temporal.Instant };
}

/** How far from the instant `dutyAt` looks for the bounds of a shift, and for the next one. */
const SEARCH = 366 * DAY;

/**
 * The final schedule of a rotation over the interval: shifts that tile it in order, cut at its ends, neighbours that are equal
 * in who is on duty and where they come from made one; none for an empty interval. A gap is a shift of nobody with source `none`;
 * one that an override asks for has source `override`. An unknown rotation is a fault and throws: the border checks ids.
 *
 * A rotation serves from its anchor on, within its hours, not on its holidays, by turns (`turns.ts`); its overrides lie over
 * that, whatever the hours (`overlay.ts`). Of layers, the first that has somebody serves, or all of them. Each instant is answered
 * by the versions that held then (`versioned-roster.ts`). The cost grows with the stretches in the interval, not with their
 * distance from the anchor; only a year of holidays and what is counted up to it cost something once, when first asked for
 * (`holidays.ts`, `worked-slots.ts`, `load-of-turns.ts`). What is worked out is kept with the source: ask many questions of the
 * same object.
 */
export function finalSchedule(
  source: ScheduleSource,
  rotationId: RotationId,
  interval: Interval,
): readonly Shift[] {
  const { serving } = knownRoster(source, rotationId);
  if (Temporal.Instant.compare(interval.start, interval.end) >= 0) return [];
  const from = interval.start.epochMilliseconds;
  const spans = spansWithin(serving, from, endOfMillisecond(interval.end), isSameServing);
  let start = interval.start;
  return spans.map(({ end: endsAt, value }, index) => {
    const isLast = index === spans.length - 1;
    const end = isLast ? interval.end : instantOfMilliseconds(endsAt);
    const shift = shiftOf(start, end, value);
    start = end;
    return shift;
  });
}

/**
 * Who is on duty in the rotation at `at`, by the rules of `finalSchedule`, with the backup and the next one. The bounds of the
 * shift and the next one are looked for up to 366 days before and after `at`: a bound exactly that far away means "or longer".
 * An unknown rotation is a fault and throws.
 */
export function dutyAt(source: ScheduleSource, rotationId: RotationId, at: Temporal.Instant): Duty {
  const roster = knownRoster(source, rotationId);
  const now = at.epochMilliseconds;
  const limits = { from: now - SEARCH, until: now + SEARCH };
  const span = spanAround(roster.serving, now, limits, isSameServing);
  const { onDuty } = span.value;
  const backup = onDuty.length === 0 ? undefined : roster.backupAt(now, onDuty);
  const next = nextAfter(roster.serving, span, limits.until);
  return {
    shift: shiftOf(instantOfMilliseconds(span.start), instantOfMilliseconds(span.end), span.value),
    ...(backup !== undefined && { backup }),
    ...(next && { next }),
  };
}

/**
 * Who is on duty in the rotation at `at`, in order, by the rules of `finalSchedule`; nobody: an empty list. For many questions of
 * this kind: it looks for no bounds. An unknown rotation is a fault and throws.
 */
export function onDutyAt(
  source: ScheduleSource,
  rotationId: RotationId,
  at: Temporal.Instant,
): readonly OnDuty[] {
  return knownRoster(source, rotationId).serving(at.epochMilliseconds).value.onDuty;
}

function shiftOf(start: Temporal.Instant, end: Temporal.Instant, serving: Serving): Shift {
  const { personId, source, onDuty } = serving;
  return {
    start,
    end,
    personId,
    source,
    ...(onDuty.length > 1 && { alongside: onDuty.slice(1) }),
  };
}

/** The first whole millisecond at or after the instant: schedules change on whole milliseconds only, intervals may not. */
function endOfMillisecond(at: Temporal.Instant): number {
  const floor = at.epochMilliseconds;
  const isWhole = Temporal.Instant.fromEpochMilliseconds(floor).equals(at);
  return isWhole ? floor : floor + 1;
}

function nextAfter(
  serving: Timeline<Serving>,
  current: Span<Serving>,
  until: number,
): Duty['next'] | undefined {
  for (let at = current.end; at < until; ) {
    const span = serving(at);
    const { personId } = span.value;
    if (personId !== null && personId !== current.value.personId) {
      return { personId, startsAt: instantOfMilliseconds(at) };
    }
    at = span.end;
  }
  return undefined;
}

function knownRoster(source: ScheduleSource, rotationId: RotationId): Roster {
  const roster = rosterOf(source, rotationId);
  if (!roster) throw new Error(`No rotation has the id "${rotationId}"`);
  return roster;
}
