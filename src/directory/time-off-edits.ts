import type { Temporal } from 'temporal-polyfill';
import { DAY } from '../kernel/civil.ts';
import type { PersonId } from '../kernel/ids.ts';
import { instantOfMilliseconds } from '../kernel/instant.ts';
import { type Interval, overlap } from '../kernel/interval.ts';
import { instantOfMoment, parseMoment } from '../kernel/local-moment.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { TEXT_LIMITS } from './limits.ts';
import type { Directory, LocalMoment, Person, TimeOff } from './model.ts';
import { oneLine } from './one-line.ts';

/** The longest time off that can be put in at once. */
export const MOST_DAYS_OFF = 366;

/** Time off that somebody says they, or somebody else, will have. Moments without an offset are read in the person's zone. */
export interface TimeOffWanted {
  readonly personId: PersonId;
  readonly from: LocalMoment;
  readonly until: LocalMoment;
  readonly reason?: string;
  /** The person, or whoever may say so for them. */
  readonly actorId: PersonId;
}

/** Which time off is to go: by its moments as they are stored. */
export interface TimeOffNamed {
  readonly personId: PersonId;
  readonly from: LocalMoment;
  readonly until: LocalMoment;
  readonly actorId: PersonId;
}

/** Neither their own, nor do they look after the person: these do, if anybody. */
interface NotTheirs {
  readonly code: 'not-allowed';
  readonly managers: readonly PersonId[];
}

interface PersonUnknown {
  readonly code: 'person-unknown';
  readonly personId: PersonId;
}

/** Why time off can't be put in. */
export type TimeOffRefusal =
  | NotTheirs
  | PersonUnknown
  | { readonly code: 'reason-too-long'; readonly most: number }
  /** Not a moment. */
  | { readonly code: 'from-unreadable' | 'until-unreadable' }
  | { readonly code: 'ends-before-start' | 'of-no-length' | 'has-passed' }
  | { readonly code: 'too-long'; readonly mostDays: number }
  /** They have some of that already. */
  | { readonly code: 'overlaps'; readonly other: TimeOff };

/** Why time off can't be taken back. */
export type TimeOffRemovalRefusal =
  | NotTheirs
  | PersonUnknown
  | { readonly code: 'time-off-unknown' }
  | { readonly code: 'has-passed'; readonly timeOff: TimeOff };

/** What somebody who decides about time off has before them. */
export interface TimeOffSituation {
  readonly directory: Directory;
  /** Who looks after the person. */
  readonly managers: readonly PersonId[];
  readonly now: Temporal.Instant;
}

/** The person as they become, and the time off that is put in or taken back. */
export interface TimeOffDecision {
  readonly person: Person;
  readonly timeOff: TimeOff;
  readonly interval: Interval;
}

/**
 * The person with that time off, put in by themself or by who looks after them. It may have begun; what was put in so and has ended
 * is left out of the list from now on, since the history has it.
 */
export function timeOffAdded(
  wanted: TimeOffWanted,
  situation: TimeOffSituation,
): Result<TimeOffDecision, TimeOffRefusal> {
  const found = personFor(wanted, situation);
  if (!found.ok) return found;
  const person = found.value;
  const reason = oneLine(wanted.reason ?? '');
  if (reason.length > TEXT_LIMITS.reason)
    return refused({ code: 'reason-too-long', most: TEXT_LIMITS.reason });
  if (!parseMoment(wanted.from).ok) return refused({ code: 'from-unreadable' });
  if (!parseMoment(wanted.until).ok) return refused({ code: 'until-unreadable' });

  const { actorId, from, until } = wanted;
  const { directory, now } = situation;
  const timeOff: TimeOff = {
    from: normal(from),
    until: normal(until),
    ...(reason !== '' && { reason }),
    made: { by: actorId, at: now.toString() },
  };
  const interval = intervalOf(timeOff, person, directory);
  const refusal = lengthRefusal(interval, now) ?? overlapRefusal(interval, person, directory);
  if (refusal) return refused(refusal);
  const kept = person.timeOff.filter((each) => !each.made || !hasEnded(each, person, situation));
  return ok({
    person: { ...person, timeOff: inOrder([...kept, timeOff], person, directory) },
    timeOff,
    interval,
  });
}

/** The person without that time off, which has not ended: what has passed of it stays in the history. By whom may put it in. */
export function timeOffRemoved(
  named: TimeOffNamed,
  situation: TimeOffSituation,
): Result<TimeOffDecision, TimeOffRemovalRefusal> {
  const found = personFor(named, situation);
  if (!found.ok) return found;
  const person = found.value;
  const timeOff = person.timeOff.find(({ from, until }) => from === named.from && until === named.until);
  if (timeOff === undefined) return refused({ code: 'time-off-unknown' });
  if (hasEnded(timeOff, person, situation)) return refused({ code: 'has-passed', timeOff });
  return ok({
    person: { ...person, timeOff: person.timeOff.filter((each) => each !== timeOff) },
    timeOff,
    interval: intervalOf(timeOff, person, situation.directory),
  });
}

/** When the time off of the person is. */
export function intervalOf(
  { from, until }: Pick<TimeOff, 'from' | 'until'>,
  { timeZone }: Pick<Person, 'timeZone'>,
  { organization }: Pick<Directory, 'organization'>,
): Interval {
  const zone = timeZone ?? organization.timeZone;
  return {
    start: instantOfMilliseconds(instantOfMoment(from, zone)),
    end: instantOfMilliseconds(instantOfMoment(until, zone)),
  };
}

function personFor(
  { personId, actorId }: Pick<TimeOffWanted, 'personId' | 'actorId'>,
  { directory, managers }: TimeOffSituation,
): Result<Person, NotTheirs | PersonUnknown> {
  const person = directory.people.get(personId);
  if (person === undefined) return refused({ code: 'person-unknown', personId });
  if (actorId !== personId && !managers.includes(actorId)) return refused({ code: 'not-allowed', managers });
  return ok(person);
}

/** As a directory file has it, which tells moments apart by how they are written. */
function normal(moment: LocalMoment): LocalMoment {
  return moment.trim().replace(' ', 'T').toUpperCase();
}

function lengthRefusal({ start, end }: Interval, now: Temporal.Instant): TimeOffRefusal | undefined {
  const length = end.epochMilliseconds - start.epochMilliseconds;
  if (length < 0) return { code: 'ends-before-start' };
  if (length === 0) return { code: 'of-no-length' };
  if (end.epochMilliseconds <= now.epochMilliseconds) return { code: 'has-passed' };
  return length > MOST_DAYS_OFF * DAY ? { code: 'too-long', mostDays: MOST_DAYS_OFF } : undefined;
}

function overlapRefusal(
  interval: Interval,
  person: Person,
  directory: Directory,
): TimeOffRefusal | undefined {
  const other = person.timeOff.find((each) => overlap(intervalOf(each, person, directory), interval));
  return other && { code: 'overlaps', other };
}

function hasEnded(timeOff: TimeOff, person: Person, { directory, now }: TimeOffSituation): boolean {
  return intervalOf(timeOff, person, directory).end.epochMilliseconds <= now.epochMilliseconds;
}

function inOrder(timeOff: readonly TimeOff[], person: Person, directory: Directory): readonly TimeOff[] {
  const startOf = (each: TimeOff) => intervalOf(each, person, directory).start.epochMilliseconds;
  return timeOff.toSorted((one, other) => startOf(one) - startOf(other));
}
