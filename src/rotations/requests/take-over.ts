import { Temporal } from 'temporal-polyfill';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Override, OverrideOrigin } from '../model.ts';
import { finalSchedule } from '../schedule/schedule.ts';
import { fromNowOn, inMilliseconds } from '../schedule/stretches.ts';
import {
  type CommonRefusal,
  inputRefusal,
  type OverrideDecision,
  type PassedOnRefusal,
  type Situation,
  serverRefusal,
  withReason,
} from './decision.ts';
import { overrideFor, takeBack } from './made-overrides.ts';
import { canServe, isManagerOf } from './permissions.ts';

/** How long somebody can take over for, in minutes: from one to thirty days. */
export const TAKE_OVER_MINUTES = { least: 1, most: 30 * 24 * 60 } as const;

/** What is taken over with. */
export interface TakeOver {
  readonly rotationId: RotationId;
  /** Who is to serve from now on. */
  readonly personId: PersonId;
  /** For how long, in whole minutes. */
  readonly minutes: number;
  readonly reason?: string;
  /** The person, or a manager on their behalf. */
  readonly actorId: PersonId;
}

/** What an override is made with. */
export interface OverrideWanted {
  readonly rotationId: RotationId;
  /** Null: nobody. */
  readonly personId: PersonId | null;
  readonly interval: Interval;
  /** Whose place it is, where several are on duty. Absent: the first, or, where nobody is to serve, all. */
  readonly insteadOf?: PersonId;
  readonly reason?: string;
  /** A manager. */
  readonly actorId: PersonId;
}

/** Which override is to go. */
export interface OverrideNamed {
  readonly rotationId: RotationId;
  /** As in where it comes from. */
  readonly ref: string;
  readonly actorId: PersonId;
}

/** Why somebody can't take over. */
export type TakeOverRefusal =
  | CommonRefusal
  | { readonly code: 'length-out-of-range'; readonly least: number; readonly most: number }
  /** They take no turns there, are nobody's backup, and don't manage it. */
  | { readonly code: 'cannot-serve' }
  /** In the first place and for all of that time. */
  | { readonly code: 'already-on-duty' };

/** Why an override can't be made. */
export type OverrideRefusal =
  | CommonRefusal
  | {
      readonly code:
        | 'override-ends-before-start'
        | 'override-of-no-length'
        | 'override-has-passed'
        | 'instead-of-oneself';
    };

/** Why an override can't be removed. */
export type OverrideRemovalRefusal =
  | CommonRefusal
  | PassedOnRefusal
  /** There is none of that name that has not ended. */
  | { readonly code: 'override-unknown' }
  /** It was agreed on by two, whose request is to be undone instead. */
  | { readonly code: 'made-by-request'; readonly made: OverrideOrigin };

/**
 * Takes over the first place from now on, on duty or not before, and also where nobody is: whoever can serve in the rotation
 * (`canServe`) or manages it does so for themself, a manager for anybody. Time off is no hindrance: whoever says so is there.
 */
export function takeOverFromNow(
  { personId, minutes, reason, actorId }: TakeOver,
  ref: string,
  { rotation, source, now }: Situation,
): Result<OverrideDecision, TakeOverRefusal> {
  const { directory } = source;
  const refusal = inputRefusal([personId], reason, directory);
  if (refusal) return refused(refusal);
  if (!isManagerOf(actorId, rotation, directory)) {
    if (actorId !== personId) return refused({ code: 'not-allowed' });
    if (!canServe(personId, rotation, source, now)) return refused({ code: 'cannot-serve' });
  }
  const deactivated = serverRefusal([personId], directory);
  if (deactivated) return refused(deactivated);
  const { least, most } = TAKE_OVER_MINUTES;
  if (!Number.isInteger(minutes) || minutes < least || minutes > most) {
    return refused({ code: 'length-out-of-range', least, most });
  }
  const interval = { start: now, end: now.add({ minutes }) };
  const isOn = finalSchedule(source, rotation.id, interval).every((shift) => shift.personId === personId);
  if (isOn) return refused({ code: 'already-on-duty' });

  const by = [...new Set([personId, actorId])];
  const made = { how: 'take', ref, by, at: now.toString() } as const;
  const replacement = { personId, interval, ...withReason(reason), made };
  return ok(added(overrideFor(replacement, rotation, directory), interval, rotation.overrides));
}

/**
 * Puts somebody, or nobody, in for an interval, from now on at the earliest; managers only. As in a directory file, nobody is
 * asked for their time off, and it may be anybody of the directory who is active.
 */
export function addOverrideTo(
  { personId, interval, insteadOf, reason, actorId }: OverrideWanted,
  ref: string,
  { rotation, source, now }: Situation,
): Result<OverrideDecision, OverrideRefusal> {
  const { directory } = source;
  const people = [personId, insteadOf].filter((id) => id !== null && id !== undefined);
  const refusal = inputRefusal(people, reason, directory);
  if (refusal) return refused(refusal);
  if (!isManagerOf(actorId, rotation, directory)) return refused({ code: 'not-allowed' });
  const deactivated = serverRefusal(personId === null ? [] : [personId], directory);
  if (deactivated) return refused(deactivated);
  const whole = inMilliseconds(interval);
  const order = Temporal.Instant.compare(whole.start, whole.end);
  if (order > 0) return refused({ code: 'override-ends-before-start' });
  if (order === 0) return refused({ code: 'override-of-no-length' });
  const ahead = fromNowOn(whole, now);
  if (!ahead) return refused({ code: 'override-has-passed' });
  if (insteadOf !== undefined && insteadOf === personId) return refused({ code: 'instead-of-oneself' });

  const made = { how: 'override', ref, by: [actorId], at: now.toString() } as const;
  const override = overrideFor(
    {
      personId,
      interval: ahead,
      ...(insteadOf !== undefined && { insteadOf }),
      ...withReason(reason),
      made,
    },
    rotation,
    directory,
  );
  return ok(added(override, ahead, rotation.overrides));
}

/**
 * Takes back the overrides of that name, for what has not passed: a manager any, whoever took over, or did so for them, or handed
 * over, their own. Those of a swap or of cover are undone by their request.
 */
export function removeOverrideFrom(
  { ref, actorId }: OverrideNamed,
  { rotation, source, now }: Situation,
): Result<OverrideDecision, OverrideRemovalRefusal> {
  const { directory } = source;
  const isMeant = ({ made }: Override) => made?.ref === ref;
  const { overrides, intervals, removed, passedOn } = takeBack(isMeant, rotation, directory, now);
  const [first] = removed;
  const isOwn = removed.every(
    ({ made }) => (made?.how === 'take' || made?.how === 'next') && made.by.includes(actorId),
  );
  if (!isOwn && !isManagerOf(actorId, rotation, directory)) return refused({ code: 'not-allowed' });
  if (!first?.made) return refused({ code: 'override-unknown' });
  if (first.made.how === 'swap' || first.made.how === 'cover') {
    return refused({ code: 'made-by-request', made: first.made });
  }
  if (passedOn) return refused({ code: 'passed-on', to: passedOn.personId });
  return ok({ overrides: removed, change: { overrides, within: intervals } });
}

function added(override: Override, interval: Interval, overrides: readonly Override[]): OverrideDecision {
  return { overrides: [override], change: { overrides: [...overrides, override], within: [interval] } };
}
