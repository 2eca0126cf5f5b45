import { Temporal } from 'temporal-polyfill';
import type { EscalationStep, EscalationTarget } from '../directory/model.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { type Changed, happened, type Situation, sinceReopened } from './course.ts';
import { isBeyondChat, isSameHolder } from './holders.ts';
import type { Holder, Inquiry, InquiryEvent, ToldBecause } from './inquiry.ts';
import { addServiceMinutes, serviceOf } from './service-hours.ts';
import { type Sight, targetOf, untold } from './targets.ts';
import { othersInTurn } from './turn.ts';

/** The reason that a contact can't be reached where they have neither an account nor a channel: only an email or a phone. */
export const BEYOND_CHAT = 'beyond-chat';

/** What of a situation decides who is told. */
type Setting = Pick<Situation, 'snapshot' | 'now' | 'events'>;

/**
 * When the escalation goes on: the next step is due, or, after the last, the time of whoever was told last is over. Undefined where
 * nothing is to come.
 */
export function climbDueAt(inquiry: Inquiry, snapshot: Snapshot): Temporal.Instant | undefined {
  const { steps, taken, since, toldAt = since, isExhausted } = inquiry.ladder;
  if (inquiry.state !== 'open' || inquiry.heldUntil !== undefined || isExhausted) return undefined;
  if (since === undefined || toldAt === undefined || steps.length === 0) return undefined;
  const step = steps[taken];
  if (step === undefined) return served(inquiry, snapshot, toldAt, lastInterval(steps));
  const due = served(inquiry, snapshot, since, step.afterMinutes);
  if (due === undefined || Temporal.Instant.compare(due, toldAt) > 0) return due;
  // After an outage it was overdue when the one before it was taken: nobody could answer meanwhile, so each gets their time.
  const between = step.afterMinutes - (steps[taken - 1]?.afterMinutes ?? 0);
  return served(inquiry, snapshot, toldAt, between);
}

/** So many minutes later, counted in the topic's hours, or by the clock where it is urgent. */
function served(
  { topicId, ladder }: Inquiry,
  snapshot: Snapshot,
  from: Temporal.Instant,
  minutes: number,
): Temporal.Instant | undefined {
  return addServiceMinutes(ladder.isUrgent ? undefined : serviceOf(snapshot, topicId, from), from, minutes);
}

/** How much later the last step comes than the one before it; where some come together, than what comes before those. */
function lastInterval(steps: readonly EscalationStep[]): number {
  const after = steps.at(-1)?.afterMinutes ?? 0;
  const before = steps.findLast(({ afterMinutes }) => afterMinutes < after);
  return after - (before?.afterMinutes ?? 0);
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
  const due = climbDueAt(inquiry, snapshot);
  if (due === undefined) return undefined;
  const at = Temporal.Instant.compare(due, now) < 0 ? now : due;
  for (const { to } of inquiry.ladder.steps.slice(inquiry.ladder.taken)) {
    const holder = targetOf(to, { inquiry, snapshot, now: at });
    if (holder !== undefined) return { at, step: to, holder };
  }
  return undefined;
}

/** What is due of the escalation is done: the next step is taken, or everybody has been tried. */
export function escalated(changed: Changed, setting: Setting): Changed {
  let course = changed;
  for (;;) {
    const due = climbDueAt(course.inquiry, setting.snapshot);
    if (due === undefined || Temporal.Instant.compare(due, setting.now) > 0) return course;
    course = nextStep(course, setting);
  }
}

/** The next step with somebody on it is taken; with none left, everybody has been tried. */
export function nextStep(changed: Changed, setting: Setting): Changed {
  const { course, isTold } = climbed(changed, setting);
  return isTold ? course : exhausted(course, setting);
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
  if (isTold) return course;
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

function sightOf({ inquiry, events }: Changed, setting: Setting): Required<Sight> {
  const { snapshot, now } = setting;
  return { inquiry, snapshot, now, unreachable: unreachableIn([...setting.events, ...events]) };
}

/** Who could not be reached since it was opened, or last opened again. */
export function unreachableIn(events: readonly InquiryEvent[]): readonly Holder[] {
  return sinceReopened(events).flatMap((event) => (event.type === 'unreachable' ? [event.holder] : []));
}
