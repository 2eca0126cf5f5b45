import { Temporal } from 'temporal-polyfill';
import { ok, refused } from '../kernel/result.ts';
import { turned } from './advance.ts';
import type { Decided } from './contact-acts.ts';
import { type Changed, happened, type Situation, unchanged } from './course.ts';
import { onward, tell } from './escalation.ts';
import { isThere } from './holders.ts';
import type { Holder, Stars } from './inquiry.ts';
import { INQUIRY_LIMITS, REOPENED_WITHIN_HOURS } from './limits.ts';
import { type Doer, isAsker } from './permissions.ts';
import { whoseTurn } from './turn.ts';

/** The asker does not need it any more. */
export function withdrawn(situation: Situation, { actor }: Doer): Decided {
  const { inquiry, now } = situation;
  if (!isAsker(inquiry, actor)) return refused({ code: 'not-asker', inquiry });
  if (inquiry.state === 'resolved') return refused({ code: 'already-resolved', inquiry });
  return ok(happened(unchanged(situation), { type: 'resolved', how: 'withdrawn' }, now, actor));
}

/** It can't wait for the hours: whoever answers is told now, or, with nobody on duty at all, whom the escalation finds. */
export function hastened(situation: Situation, { actor }: Doer): Decided {
  const { inquiry, snapshot, now } = situation;
  if (!isAsker(inquiry, actor)) return refused({ code: 'not-asker', inquiry });
  if (inquiry.state === 'resolved') return refused({ code: 'already-resolved', inquiry });
  if (inquiry.state === 'acknowledged') return refused({ code: 'already-acknowledged', inquiry });
  if (inquiry.heldUntil === undefined) return refused({ code: 'not-held', inquiry });
  if (!snapshot.directory.topics.get(inquiry.topicId)?.urgent)
    return refused({ code: 'never-urgent', inquiry });
  const urgent = happened(unchanged(situation), { type: 'hastened' }, now, actor);
  const turn = whoseTurn(snapshot, urgent.inquiry, now);
  if (turn.type === 'there') return ok(tell(urgent, turn.holder, 'asked', situation));
  const sought = onward(urgent, situation);
  // Nobody anywhere: it waits for whoever is there first.
  return ok(sought.inquiry.holder === undefined ? turned(sought, turn, situation) : sought);
}

/** The asker's opinion of the answer, which may change. */
export function rated(situation: Situation, { actor }: Doer, stars: Stars): Decided {
  const { inquiry, now } = situation;
  if (!isAsker(inquiry, actor)) return refused({ code: 'not-asker', inquiry });
  if (inquiry.state !== 'resolved') return refused({ code: 'not-resolved', inquiry });
  if (inquiry.rating?.stars === stars) return ok(unchanged(situation));
  return ok(happened(unchanged(situation), { type: 'rated', stars }, now, actor));
}

/** What the asker says beside it. */
export function commented(situation: Situation, { actor }: Doer, text: string): Decided {
  const { inquiry, now } = situation;
  const comment = text.trim();
  if (!isAsker(inquiry, actor)) return refused({ code: 'not-asker', inquiry });
  if (inquiry.state !== 'resolved') return refused({ code: 'not-resolved', inquiry });
  if (comment === '') return refused({ code: 'text-empty' });
  if (comment.length > INQUIRY_LIMITS.comment) {
    return refused({ code: 'text-too-long', most: INQUIRY_LIMITS.comment });
  }
  return ok(happened(unchanged(situation), { type: 'commented', comment }, now, actor));
}

/** It is open again: put to whoever had it, if they are there, else to whose turn it is; out of hours it waits. */
export function reopened(situation: Situation, { actor }: Doer): Decided {
  const { inquiry, now } = situation;
  if (!isAsker(inquiry, actor)) return refused({ code: 'not-asker', inquiry });
  if (inquiry.resolved === undefined) return refused({ code: 'not-resolved', inquiry });
  const until = inquiry.resolved.at.add({ hours: REOPENED_WITHIN_HOURS });
  if (Temporal.Instant.compare(now, until) >= 0) {
    return refused({ code: 'reopened-too-late', inquiry, until });
  }
  return ok(putAgain(happened(unchanged(situation), { type: 'reopened' }, now, actor), situation));
}

function putAgain(course: Changed, situation: Situation): Changed {
  const { inquiry, snapshot, now } = situation;
  const turn = whoseTurn(snapshot, course.inquiry, now);
  const before = inquiry.acknowledged?.by.personId;
  const isBack = before !== undefined && isThere(before, snapshot, now);
  const own: Holder | undefined = isBack ? { type: 'people', personIds: [before] } : undefined;
  // Out of hours it waits, for whoever had it as for everybody.
  const holder = turn.type === 'there' ? (own ?? turn.holder) : turn.type === 'nobody' ? own : undefined;
  if (holder === undefined) return turned(course, turn, situation);
  const told = tell(course, holder, 'reopened', { ...situation, events: [] });
  // From now on it moves when the turn does, whoever has it until then.
  return turn.type === 'there' ? { ...told, inquiry: { ...told.inquiry, turn: turn.holder } } : told;
}
