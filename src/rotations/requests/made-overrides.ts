import { Temporal } from 'temporal-polyfill';
import type { Directory, LocalMoment } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { type Interval, overlap } from '../../kernel/interval.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import type { Override, OverrideOrigin, Rotation } from '../model.ts';
import type { ScheduleSource } from '../schedule/history.ts';
import { fromNowOn, timeWithout } from '../schedule/stretches.ts';

/** For the interval, which is of whole milliseconds, this person instead, or nobody. */
export interface Replacement {
  readonly personId: PersonId | null;
  readonly interval: Interval;
  readonly insteadOf?: PersonId;
  readonly reason?: string;
  readonly made: OverrideOrigin;
}

/** The override that says so. Its moments carry their offset, so that no change of the rotation's zone ever moves them. */
export function overrideFor(
  { personId, interval, insteadOf, reason, made }: Replacement,
  rotation: Rotation,
  directory: Directory,
): Override {
  const timeZone = zoneOfOverrides(rotation, directory);
  return {
    personId,
    from: exactMoment(interval.start, timeZone),
    until: exactMoment(interval.end, timeZone),
    ...(insteadOf !== undefined && { insteadOf }),
    ...(reason !== undefined && { reason }),
    made,
  };
}

/**
 * The override by which one serves what another had. Where several can be on duty at once it is about the other's place; else
 * it is about the rotation's only one, whoever would have it by then. Where an edit waits, several can be where they can before
 * or after it.
 */
export function handOver(
  from: PersonId,
  replacement: Omit<Replacement, 'insteadOf'>,
  rotation: Rotation,
  { directory, history }: ScheduleSource,
): Override {
  const closed = history?.rotations.get(rotation.id) ?? [];
  const ahead = closed.filter(({ until }) => until > replacement.interval.start.epochMilliseconds);
  const versions = [rotation, ...ahead.flatMap(({ value }) => value ?? [])];
  const isOneOfSeveral = versions.some((one) => one.type === 'layers' || (one.onDuty ?? 1) > 1);
  return overrideFor({ ...replacement, ...(isOneOfSeveral && { insteadOf: from }) }, rotation, directory);
}

/** What is worth keeping of a list: those that were made and have ended are left out, since the history has them. */
export function withoutEnded(
  overrides: readonly Override[],
  rotation: Rotation,
  directory: Directory,
  now: Temporal.Instant,
): readonly Override[] {
  const timeZone = zoneOfOverrides(rotation, directory);
  return overrides.filter(
    ({ made, until }) => !made || instantOfMoment(until, timeZone) > now.epochMilliseconds,
  );
}

/** Taking overrides back. */
export interface TakenBack {
  /** The list without them. */
  readonly overrides: readonly Override[];
  readonly removed: readonly Override[];
  /** What had not passed of them, in order and apart from one another. */
  readonly intervals: readonly Interval[];
  /** The first later override by which somebody passed on, by a swap or for cover, what they had from one of them. */
  readonly passedOn?: Override;
}

/** Takes back what has not passed of those meant; what has passed stays as it was, since the history has it. */
export function takeBack(
  isMeant: (override: Override) => boolean,
  rotation: Rotation,
  directory: Directory,
  now: Temporal.Instant,
): TakenBack {
  const timeZone = zoneOfOverrides(rotation, directory);
  const ahead = rotation.overrides.map((override) => fromNowOn(intervalOf(override, timeZone), now));
  const meant = rotation.overrides.flatMap((override, index) => {
    const interval = ahead[index];
    return interval && isMeant(override) ? [{ override, index, interval }] : [];
  });
  const passedOn = rotation.overrides.find((later, place) => {
    const over = ahead[place];
    if (!over || isMeant(later)) return false;
    return meant.some(
      ({ override, index, interval }) =>
        index < place && overlap(over, interval) && isOfTheSamePlace(later, override),
    );
  });
  return {
    overrides: rotation.overrides.filter((override) => !meant.some((one) => one.override === override)),
    removed: meant.map(({ override }) => override),
    intervals: timeWithout(
      meant.map(({ interval }) => interval),
      [],
    ),
    ...(passedOn && { passedOn }),
  };
}

/** The zone in which local moments of a rotation's overrides are read. */
function zoneOfOverrides(rotation: Rotation, directory: Directory): string {
  return rotation.timeZone ?? directory.organization.timeZone;
}

function exactMoment(at: Temporal.Instant, timeZone: string): LocalMoment {
  const isWholeMinute = at.epochMilliseconds % 60_000 === 0;
  return at
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: isWholeMinute ? 'minute' : 'millisecond' });
}

function intervalOf({ from, until }: Override, timeZone: string): Interval {
  return {
    start: Temporal.Instant.fromEpochMilliseconds(instantOfMoment(from, timeZone)),
    end: Temporal.Instant.fromEpochMilliseconds(instantOfMoment(until, timeZone)),
  };
}

/** Without the earlier one, a later one that is about that person's place would be about nobody's. */
function isOfTheSamePlace(later: Override, earlier: Override): boolean {
  if (later.insteadOf !== undefined) return later.insteadOf === earlier.personId;
  return later.made?.how === 'swap' || later.made?.how === 'cover';
}
