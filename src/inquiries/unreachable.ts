import type { PersonId } from '../kernel/ids.ts';
import { type Changed, happened, type Situation, unchanged } from './course.ts';
import { nextStep, onward, unreachableIn } from './escalation.ts';
import { addresseesOf, isBeyondChat, isSameHolder, isSameWay } from './holders.ts';
import type { Holder, Inquiry } from './inquiry.ts';

/** A telling that did not arrive. */
export interface Unreached {
  /** The number of the event that told. */
  readonly event: number;
  /** Of several who were told by it, this one; absent for a department's channel. */
  readonly personId?: PersonId;
  readonly reason: string;
}

/**
 * On record; and, while it is open, somebody else is told at once: the same department by another way; with nobody left of those who
 * were told, whom the escalation or the chain finds; with nobody left of its last step, the step after it. The same twice is once.
 */
export function unreached(situation: Situation, { event, personId, reason }: Unreached): Changed {
  const start = unchanged(situation);
  const telling = situation.events[event - 1];
  if (telling?.type !== 'told' || situation.inquiry.state === 'resolved') return start;
  const holder: Holder = personId === undefined ? telling.holder : { type: 'people', personIds: [personId] };
  const isKnown = situation.events
    .slice(event)
    .some((each) => each.type === 'unreachable' && isTheSame(each.holder, holder));
  if (isKnown) return start;
  const lost = happened(start, { type: 'unreachable', holder, reason }, situation.now);
  if (lost.inquiry.state !== 'open' || lost.inquiry.heldUntil !== undefined) return lost;
  return elsewhere(lost, holder, situation);
}

function elsewhere(lost: Changed, holder: Holder, situation: Situation): Changed {
  const other = otherWay(lost.inquiry, holder, situation);
  if (other !== undefined) {
    return happened(lost, { type: 'told', holder: other, because: 'unreachable' }, situation.now);
  }
  if (!isAnybodyLeft(lost.inquiry.told, lost, situation)) return onward(lost, situation);
  const last = lastStepOf(situation);
  return last === undefined || isAnybodyLeft([last], lost, situation) ? lost : nextStep(lost, situation);
}

/** Whom the last step told, where nothing else has begun anew since. */
function lastStepOf({ events, inquiry }: Situation): Holder | undefined {
  const last = events.findLast(({ type }) => type === 'told' || type === 'passed' || type === 'reopened');
  return last?.type === 'told' && inquiry.ladder.steps.some(({ to }) => to === last.because)
    ? last.holder
    : undefined;
}

/** Whether any of these who were told has not turned out to be beyond reach. */
function isAnybodyLeft(told: readonly Holder[], { inquiry, events }: Changed, situation: Situation): boolean {
  const { snapshot } = situation;
  const lost = unreachableIn([...situation.events, ...events]);
  const isLost = (holder: Holder) => lost.some((each) => isTheSame(each, holder));
  return told.some((holder) => {
    if (isLost(holder)) return false;
    if (holder.type === 'department' && holder.channel !== undefined) return true;
    const addressees = addresseesOf(holder, snapshot, inquiry.asker.personId);
    return addressees.some((id) => !isLost({ type: 'people', personIds: [id] }));
  });
}

/** Another channel of the department that was not tried yet, else its members. */
function otherWay(inquiry: Inquiry, holder: Holder, { snapshot }: Situation): Holder | undefined {
  if (holder.type === 'people') return undefined;
  const { departmentId } = holder;
  const channels = snapshot.directory.departments.get(departmentId)?.channels ?? [];
  const ways: readonly Holder[] = [
    ...channels.map((channel): Holder => ({ type: 'department', departmentId, channel })),
    { type: 'department', departmentId },
  ];
  return ways.find(
    (way) =>
      !inquiry.told.some((each) => isTheSame(each, way)) &&
      !isBeyondChat(way, snapshot, inquiry.asker.personId),
  );
}

function isTheSame(one: Holder, other: Holder): boolean {
  return isSameHolder(one, other) && isSameWay(one, other);
}
