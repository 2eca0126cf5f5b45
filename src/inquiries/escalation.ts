import { Temporal } from 'temporal-polyfill';
import type { EscalationTarget } from '../directory/model.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { type Changed, happened, type Situation } from './course.ts';
import { isBeyondChat, isSameHolder } from './holders.ts';
import type { Holder, Inquiry, InquiryEvent, ToldBecause } from './inquiry.ts';
import { addServiceMinutes, serviceOf } from './service-hours.ts';
import { type Sight, targetOf, untold } from './targets.ts';
import { othersInTurn } from './turn.ts';

/** The reason that a contact can't be reached where they have neither an account nor a channel: only an email or a phone. */
export const BEYOND_CHAT = 'beyond-chat';

/** What of a situation decides who is told. */
type Setting = Pick<Situation, 'snapshot' | 'now' | 'events'>;

/** When the next step is due, counted in the topic's hours, or by the clock where it is urgent; undefined where none is to come. */
export function stepDueAt(inquiry: Inquiry, snapshot: Snapshot): Temporal.Instant | undefined {
  const { steps, taken, since, isUrgent } = inquiry.ladder;
  const step = steps[taken];
  if (inquiry.state !== 'open' || inquiry.heldUntil !== undefined) return undefined;
  if (step === undefined || since === undefined) return undefined;
  const service = isUrgent ? undefined : serviceOf(snapshot, inquiry.topicId, since);
  return addServiceMinutes(service, since, step.afterMinutes);
}

/**
 * What happens if nobody takes it: when, and who is told then, as far as is known now. Undefined where nothing does. A step with
 * nobody on it gives way to the one after it.
 */
export function upcoming(
  inquiry: Inquiry,
  snapshot: Snapshot,
  now: Temporal.Instant,
): { readonly at: Temporal.Instant; readonly step: EscalationTarget; readonly holder?: Holder } | undefined {
  const due = stepDueAt(inquiry, snapshot);
  if (due === undefined) return undefined;
  const at = Temporal.Instant.compare(due, now) < 0 ? now : due;
  for (const { to } of inquiry.ladder.steps.slice(inquiry.ladder.taken)) {
    const holder = targetOf(to, { inquiry, snapshot, now: at });
    if (holder !== undefined) return { at, step: to, holder };
  }
  return undefined;
}

/** Every step that is due is taken. */
export function escalated(changed: Changed, setting: Setting): Changed {
  let course = changed;
  for (;;) {
    const due = stepDueAt(course.inquiry, setting.snapshot);
    if (due === undefined || Temporal.Instant.compare(due, setting.now) > 0) return course;
    course = climbed(course, setting).course;
    if (!isMoreToCome(course)) course = exhausted(course, setting);
  }
}

/** Puts it to the holder; where that is a department that no chat reaches, that is on record and the next way on is taken. */
export function tell(changed: Changed, holder: Holder, because: ToldBecause, setting: Setting): Changed {
  const { snapshot, now } = setting;
  if (!isBeyondChat(holder, snapshot, changed.inquiry.asker.personId)) {
    return happened(changed, { type: 'told', holder, because }, now);
  }
  return onward(happened(changed, { type: 'unreachable', holder, reason: BEYOND_CHAT }, now), setting);
}

/**
 * Nobody is there to be told, or whoever was can't be reached: the next step of the escalation with somebody on it is taken at once;
 * with none left, whoever comes next in the chain is told; with nobody there either, everybody has been tried.
 */
export function onward(changed: Changed, setting: Setting): Changed {
  const { course, isTold } = climbed(changed, setting);
  if (isTold) return isMoreToCome(course) ? course : exhausted(course, setting);
  const down = downTheChain(course, setting);
  return down.isTold ? down.course : exhausted(down.course, setting);
}

interface Tried {
  readonly course: Changed;
  readonly isTold: boolean;
}

/** The next step with somebody on it is taken; those before it are skipped. */
function climbed(changed: Changed, setting: Setting): Tried {
  let course = changed;
  for (const { to } of changed.inquiry.ladder.steps.slice(changed.inquiry.ladder.taken)) {
    const holder = targetOf(to, sightOf(course, setting));
    if (holder !== undefined) {
      return { course: happened(course, { type: 'told', holder, because: to }, setting.now), isTold: true };
    }
    course = happened(course, { type: 'step-skipped', step: to }, setting.now);
  }
  return { course, isTold: false };
}

function downTheChain(changed: Changed, setting: Setting): Tried {
  const { snapshot, now } = setting;
  const asker = changed.inquiry.asker.personId;
  let course = changed;
  for (const holder of othersInTurn(snapshot, changed.inquiry, now)) {
    const sight = sightOf(course, setting);
    const rest = untold(holder, sight);
    if (rest !== undefined) {
      return {
        course: happened(course, { type: 'told', holder: rest, because: 'unreachable' }, now),
        isTold: true,
      };
    }
    const isNews = !sight.unreachable.some((each) => isSameHolder(each, holder));
    if (isBeyondChat(holder, snapshot, asker) && isNews) {
      course = happened(course, { type: 'unreachable', holder, reason: BEYOND_CHAT }, now);
    }
  }
  return { course, isTold: false };
}

function exhausted(changed: Changed, { now }: Setting): Changed {
  return changed.inquiry.ladder.isExhausted ? changed : happened(changed, { type: 'exhausted' }, now);
}

function isMoreToCome({ inquiry }: Changed): boolean {
  return inquiry.ladder.taken < inquiry.ladder.steps.length;
}

function sightOf({ inquiry, events }: Changed, setting: Setting): Required<Sight> {
  const { snapshot, now } = setting;
  return { inquiry, snapshot, now, unreachable: unreachableIn([...setting.events, ...events]) };
}

/** Who could not be reached since it was opened, or last opened again. */
export function unreachableIn(events: readonly InquiryEvent[]): readonly Holder[] {
  const since = events.findLastIndex(({ type }) => type === 'reopened');
  return events.slice(since + 1).flatMap((event) => (event.type === 'unreachable' ? [event.holder] : []));
}
