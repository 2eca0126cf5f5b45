import type { PersonId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { type Changed, happened, type Situation, unchanged } from './course.ts';
import { isThere } from './holders.ts';
import type { Inquiry } from './inquiry.ts';
import { INQUIRY_LIMITS } from './limits.ts';
import { type Doer, isAsker, mayAnswer } from './permissions.ts';
import type { InquiryRefusal } from './refusals.ts';
import { backupOf, nextOf } from './targets.ts';

/** What an act leads to, or why it does not. */
export type Decided = Result<Changed, InquiryRefusal>;

/** To whom an inquiry is passed. */
export type PassedTo = 'next' | 'backup' | { readonly personId: PersonId };

/** It is taken by the actor. */
export function acknowledged(situation: Situation, doer: Doer): Decided {
  const { inquiry, snapshot, now } = situation;
  const { actor } = doer;
  if (isAsker(inquiry, actor)) return refused({ code: 'own-question', inquiry });
  if (!mayAnswer(inquiry, doer, snapshot)) return refused({ code: 'not-yours', inquiry });
  if (inquiry.state === 'resolved') return refused({ code: 'already-resolved', inquiry });
  if (inquiry.state === 'acknowledged') return refused({ code: 'already-acknowledged', inquiry });
  return ok(happened(unchanged(situation), { type: 'acknowledged' }, now, actor));
}

/** It is put to somebody else, who has the time of the steps that are left to take it. */
export function passed(situation: Situation, doer: Doer, to: PassedTo): Decided {
  const { inquiry, snapshot, now } = situation;
  const { actor } = doer;
  if (!mayAnswer(inquiry, doer, snapshot)) return refused({ code: 'not-yours', inquiry });
  if (inquiry.state === 'resolved') return refused({ code: 'already-resolved', inquiry });
  const personId = receiverOf(situation, to);
  if (personId === undefined) return refused({ code: 'nobody-to-pass-to', inquiry });
  if (personId === inquiry.asker.personId) return refused({ code: 'passed-to-asker', inquiry });
  if (isTheirs(inquiry, personId)) return refused({ code: 'passed-to-holder', inquiry });
  const holder = { type: 'people', personIds: [personId] } as const;
  const given = happened(unchanged(situation), { type: 'passed', to: holder }, now, actor);
  return ok(happened(given, { type: 'told', holder, because: 'passed' }, now, actor));
}

/** It is answered, as a contact or the asker says. */
export function resolved(situation: Situation, doer: Doer, summary?: string): Decided {
  const { inquiry, snapshot, now } = situation;
  const { actor } = doer;
  if (!isAsker(inquiry, actor) && !mayAnswer(inquiry, doer, snapshot)) {
    return refused({ code: 'not-yours', inquiry });
  }
  if (inquiry.state === 'resolved') return refused({ code: 'already-resolved', inquiry });
  const text = summary?.trim() ?? '';
  if (text.length > INQUIRY_LIMITS.summary) {
    return refused({ code: 'text-too-long', most: INQUIRY_LIMITS.summary });
  }
  const how = { type: 'resolved', how: 'answered', ...(text !== '' && { summary: text }) } as const;
  return ok(happened(unchanged(situation), how, now, actor));
}

/** Somebody who was named may have time off, since whoever passes it knows more; those who are looked up may not. */
function receiverOf({ inquiry, snapshot, now }: Situation, to: PassedTo): PersonId | undefined {
  if (typeof to === 'object') return snapshot.directory.people.has(to.personId) ? to.personId : undefined;
  const sight = { inquiry, snapshot, now };
  const found = to === 'next' ? nextOf(sight) : backupOf(sight);
  return found.find((id) => isThere(id, snapshot, now));
}

/** Whether it is with the person alone: who took it, else whom alone it is put to. */
function isTheirs({ acknowledged: taken, holder }: Inquiry, personId: PersonId): boolean {
  if (taken !== undefined) return taken.by.personId === personId;
  return holder?.type === 'people' && holder.personIds.every((id) => id === personId);
}
