import type { Temporal } from 'temporal-polyfill';
import { isActive } from '../../directory/active.ts';
import { DAY } from '../../kernel/civil.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { OnDuty } from '../model.ts';
import { intervalOf, stretchesByPerson } from '../schedule/on-duty.ts';
import { finalSchedule, onDutyAt, type ScheduleSource } from '../schedule/schedule.ts';
import { stretchesOf, timeOffWithin } from '../schedule/stretches.ts';
import { rosterOf } from '../schedule/versioned-roster.ts';
import {
  type CommonRefusal,
  inputRefusal,
  type OverrideDecision,
  type Situation,
  withReason,
} from './decision.ts';
import { handOver } from './made-overrides.ts';
import { isManagerOf } from './permissions.ts';

/** A shift that goes on for longer, as where nobody else takes turns, is handed over for so many days. */
const MOST_DAYS_HANDED_OVER = 30;

/** With what somebody hands over now. */
export interface HandOver {
  readonly rotationId: RotationId;
  readonly reason?: string;
  /** Who was said to come next when it was asked; absent: whoever it is. */
  readonly shown?: PersonId;
  /** Who is on duty, or a manager. */
  readonly actorId: PersonId;
}

/** Who would hand over to whom: from now until the end of the shift. */
export interface NextUp {
  readonly fromId: PersonId;
  readonly toId: PersonId;
  readonly interval: Interval;
}

interface NobodyToHandOver {
  readonly code: 'nobody-on-duty';
}

interface NobodyNext {
  readonly code: 'nobody-next';
  /** Who is on duty. */
  readonly fromId: PersonId;
}

/** Why nobody can be handed over to. */
export type HandOverRefusal =
  | CommonRefusal
  | NobodyToHandOver
  /** Nobody else is in line who is there all of that time. */
  | NobodyNext
  /** It would be somebody else by now than was shown. */
  | { readonly code: 'next-has-changed'; readonly next: NextUp };

/**
 * Who would hand over to whom at `now`: the actor where they are on duty, else whoever has the first place, to the next in line who is
 * active, not on duty, and has no time off before the shift ends. Throws where there is no such rotation.
 */
export function nextUp(
  source: ScheduleSource,
  rotationId: RotationId,
  actorId: PersonId,
  now: Temporal.Instant,
): Result<NextUp, NobodyToHandOver | NobodyNext> {
  const on = onDutyAt(source, rotationId, now);
  const from = on.find(({ personId }) => personId === actorId) ?? on[0];
  if (from === undefined) return refused({ code: 'nobody-on-duty' });
  const fromId = from.personId;
  const ahead = { start: now, end: now.add({ milliseconds: MOST_DAYS_HANDED_OVER * DAY }) };
  // Where several are on duty, coming to be first after having been alongside is another shift.
  const place = from === on[0] ? 'first' : 'alongside';
  const [own] = stretchesByPerson(finalSchedule(source, rotationId, ahead), place).get(fromId) ?? [];
  const interval = own ? intervalOf(own) : ahead;
  const toId = nextAvailable(source, rotationId, on, interval);
  return toId === undefined ? refused({ code: 'nobody-next', fromId }) : ok({ fromId, toId, interval });
}

/** The override by which whoever is on duty hands over, by themself or by a manager, to whom `nextUp` finds. */
export function handOverFromNow(
  { rotationId, reason, shown, actorId }: HandOver,
  ref: string,
  { rotation, source, now }: Situation,
): Result<OverrideDecision & { readonly next: NextUp }, HandOverRefusal> {
  const { directory } = source;
  const refusal = inputRefusal([], reason, directory);
  if (refusal) return refused(refusal);
  const isManager = isManagerOf(actorId, rotation, directory);
  const found = nextUp(source, rotationId, actorId, now);
  if (!isManager && !(found.ok && found.value.fromId === actorId)) {
    const isOwnShift = !found.ok && found.refusal.code === 'nobody-next' && found.refusal.fromId === actorId;
    return isOwnShift ? found : refused({ code: 'not-allowed' });
  }
  if (!found.ok) return found;
  const next = found.value;
  if (shown !== undefined && shown !== next.toId) return refused({ code: 'next-has-changed', next });

  const made = { how: 'next', ref, by: [actorId], at: now.toString() } as const;
  const { toId: personId, interval } = next;
  const override = handOver(
    next.fromId,
    { personId, interval, ...withReason(reason), made },
    rotation,
    source,
  );
  const change = { overrides: [...rotation.overrides, override], within: [interval] };
  return ok({ overrides: [override], change, next });
}

/** Asks the line again and again, leaving out those who can't. */
function nextAvailable(
  source: ScheduleSource,
  rotationId: RotationId,
  on: readonly OnDuty[],
  interval: Interval,
): PersonId | undefined {
  const { directory } = source;
  const roster = rosterOf(source, rotationId);
  const besides = [...on];
  for (;;) {
    const personId = roster?.nextInLine(interval.start.epochMilliseconds, besides);
    if (personId === undefined) return undefined;
    const isFree =
      isActive(directory.people.get(personId)) &&
      timeOffWithin(personId, directory, interval) === undefined &&
      stretchesOf(source, rotationId, personId, interval).length === 0;
    if (isFree) return personId;
    besides.push({ personId, source: 'none' });
  }
}
