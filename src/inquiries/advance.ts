import { Temporal } from 'temporal-polyfill';
import { isActive } from '../directory/active.ts';
import { earliest } from '../lookup/answer.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { type Changed, happened, type Situation, unchanged } from './course.ts';
import { climbDueAt, escalated, onward, tell } from './escalation.ts';
import { isSameHolder } from './holders.ts';
import type { Inquiry, InquiryEvent } from './inquiry.ts';
import { addServiceMinutes, serviceOf } from './service-hours.ts';
import { type Turn, whoseTurn } from './turn.ts';

const DAY_HOURS = 24;
/** How long nothing may happen to an open inquiry that nobody else is told of any more, and to one that somebody has, before it lapses. */
const OPEN_LAPSES_HOURS = 14 * DAY_HOURS;
const ACKNOWLEDGED_LAPSES_HOURS = 30 * DAY_HOURS;

type Setting = Pick<Situation, 'snapshot' | 'now' | 'events'>;

/** What time has brought: the beginning of hours, the next shift, steps of the escalation, the end of one that nobody touches any more. */
export function advanced(situation: Situation): Changed {
  const { inquiry, snapshot, now } = situation;
  const start = unchanged(situation);
  const lapse = lapsesAt(inquiry, situation);
  const isOver = lapse !== undefined && Temporal.Instant.compare(lapse, now) <= 0;
  const lapsed = () => happened(start, { type: 'resolved', how: 'lapsed' }, now);
  if (isOver && inquiry.heldUntil === undefined) return lapsed();
  if (inquiry.state !== 'open') return start;
  const course = escalated(turned(start, whoseTurn(snapshot, inquiry, now), situation), situation);
  // However often the hours begin with nobody there, or are put off: it does not wait for ever.
  return isOver && course.inquiry.heldUntil !== undefined ? lapsed() : course;
}

/**
 * An open inquiry goes to whose turn it is, unless it is theirs already or was passed to somebody; out of hours it waits, if nobody has
 * been told of it yet. Where there is nobody, now or later, the escalation has to find somebody.
 */
export function turned(changed: Changed, turn: Turn, setting: Setting): Changed {
  const { holder, heldUntil, turn: had } = changed.inquiry;
  const waits = holder === undefined || heldUntil !== undefined;
  if (!waits && isPassed(changed.inquiry, setting)) return changed;
  switch (turn.type) {
    case 'there':
      if (waits && heldUntil !== undefined) return tell(changed, turn.holder, 'asked', setting);
      if (isSameHolder(turn.holder, had)) return changed;
      return tell(changed, turn.holder, waits ? 'asked' : 'handoff', setting);
    case 'later': {
      const isPut = !waits || (had !== undefined && heldUntil === undefined);
      if (isPut || heldUntil?.equals(turn.at)) return changed;
      return happened(changed, { type: 'held', until: turn.at }, setting.now);
    }
    case 'nobody': {
      const isTried = had !== undefined || changed.inquiry.ladder.isExhausted;
      return waits && (heldUntil !== undefined || !isTried) ? onward(changed, setting) : changed;
    }
    default:
      return turn satisfies never;
  }
}

/** Whether it is with whom it was passed to, and so nobody's turn; unless none of them is in the directory, and active, any more. */
function isPassed({ holder, turn }: Inquiry, { snapshot }: Pick<Situation, 'snapshot'>): boolean {
  if (holder === undefined || turn !== undefined) return false;
  const { people } = snapshot.directory;
  return (
    holder.type === 'department' || holder.personIds.some((id) => people.has(id) && isActive(people.get(id)))
  );
}

/** A change with what follows from it and the directory: when it is looked at next, and by when somebody should have answered. */
export function settled({ inquiry, events }: Changed, setting: Pick<Situation, 'snapshot' | 'now'>): Changed {
  const { dueAt: _, ...rest } = inquiry;
  const promised = events.some(isAskedAnew) ? { ...withoutPromise(rest), ...promiseOf(rest, setting) } : rest;
  const dueAt = dueOf(promised, setting);
  return {
    inquiry: { ...promised, ...(dueAt && { dueAt }), revision: setting.snapshot.revision },
    events,
  };
}

function isAskedAnew({ type }: InquiryEvent): boolean {
  return type === 'opened' || type === 'reopened' || type === 'held';
}

function withoutPromise({ promisedBy: _, ...rest }: Inquiry): Inquiry {
  return rest;
}

/** Counted in the hours of service, from now or from when they begin. */
function promiseOf(
  { topicId, heldUntil }: Inquiry,
  { snapshot, now }: Pick<Situation, 'snapshot' | 'now'>,
): Pick<Inquiry, 'promisedBy'> {
  const minutes = snapshot.directory.topics.get(topicId)?.respondWithinMinutes;
  if (minutes === undefined) return {};
  const from = heldUntil ?? now;
  const promisedBy = addServiceMinutes(serviceOf(snapshot, topicId, from), from, minutes);
  return promisedBy === undefined ? {} : { promisedBy };
}

/** When time alone changes something next, as the directory is now. */
function dueOf(inquiry: Inquiry, setting: Pick<Situation, 'snapshot' | 'now'>): Temporal.Instant | undefined {
  if (inquiry.heldUntil !== undefined) return inquiry.heldUntil;
  return earliest([
    inquiry.state === 'open' ? turnEndsAt(inquiry, setting) : undefined,
    climbDueAt(inquiry, setting.snapshot),
    lapsesAt(inquiry, setting),
  ]);
}

/** When it may be somebody else's turn; never for what is passed on. */
function turnEndsAt(
  inquiry: Inquiry,
  { snapshot, now }: Pick<Situation, 'snapshot' | 'now'>,
): Temporal.Instant | undefined {
  if (isPassed(inquiry, { snapshot })) return undefined;
  const turn = whoseTurn(snapshot, inquiry, now);
  switch (turn.type) {
    case 'there':
      return turn.until;
    case 'later':
      return turn.at;
    case 'nobody':
      return undefined;
    default:
      return turn satisfies never;
  }
}

function isStepToCome(inquiry: Inquiry, snapshot: Snapshot): boolean {
  const { steps, taken } = inquiry.ladder;
  return taken < steps.length && climbDueAt(inquiry, snapshot) !== undefined;
}

/** When it ends by itself if nothing happens: somebody has it, or nobody else is to be told. */
function lapsesAt(inquiry: Inquiry, { snapshot }: Pick<Situation, 'snapshot'>): Temporal.Instant | undefined {
  const { state, quietSince, heldUntil } = inquiry;
  switch (state) {
    case 'resolved':
      return undefined;
    case 'acknowledged':
      return quietSince.add({ hours: ACKNOWLEDGED_LAPSES_HOURS });
    case 'open': {
      if (isStepToCome(inquiry, snapshot)) return undefined;
      const lapse = quietSince.add({ hours: OPEN_LAPSES_HOURS });
      return heldUntil !== undefined && Temporal.Instant.compare(heldUntil, lapse) > 0 ? heldUntil : lapse;
    }
    default:
      return state satisfies never;
  }
}
