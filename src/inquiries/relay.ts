import type { LinkedFile } from '../chat/intent.ts';
import { ok, refused } from '../kernel/result.ts';
import type { Decided } from './contact-acts.ts';
import { type Changed, happened, type Situation, unchanged } from './course.ts';
import type { Actor, InquiryEvent, Source } from './inquiry.ts';
import { INQUIRY_LIMITS } from './limits.ts';
import { type Doer, isAsker, isSameActor, mayAnswer } from './permissions.ts';

/** Something that one side writes to the other. */
export interface Written {
  readonly text: string;
  readonly files?: readonly LinkedFile[];
  readonly source?: Source;
}

/** One side writes to the other; a contact who does so before anybody has acknowledged takes it by that. */
export function written(situation: Situation, doer: Doer, { text, files = [], source }: Written): Decided {
  const { inquiry, snapshot, now } = situation;
  const { actor } = doer;
  const side = isAsker(inquiry, actor) ? 'asker' : 'contact';
  if (side === 'contact' && !mayAnswer(inquiry, doer, snapshot)) {
    return refused({ code: 'not-yours', inquiry });
  }
  if (inquiry.state === 'resolved') return refused({ code: 'already-resolved', inquiry });
  const words = text.trim();
  if (words === '' && files.length === 0) return refused({ code: 'text-empty' });
  if (words.length > INQUIRY_LIMITS.text)
    return refused({ code: 'text-too-long', most: INQUIRY_LIMITS.text });
  const start = unchanged(situation);
  const takes = side === 'contact' && inquiry.state === 'open';
  const course = takes ? happened(start, { type: 'acknowledged' }, now, actor) : start;
  const message = { type: 'wrote', side, text: words, files, ...(source && { source }) } as const;
  return ok(happened(course, message, now, actor));
}

/** Whether the event was made of a message of the actor's own, so that it follows when that is edited. */
export function isEditable(event: InquiryEvent, actor: Actor): boolean {
  const isMessage = event.type === 'wrote' || event.type === 'opened';
  return isMessage && event.by !== undefined && isSameActor(event.by, actor);
}

/** The text of that event is this one now, cut where it is longer than any may be; an empty one, or the same, changes nothing. */
export function edited(situation: Situation, actor: Actor, of: number, text: string): Changed {
  const words = text.trim().slice(0, INQUIRY_LIMITS.text);
  if (words === '' || words === textOf(situation, of)) return unchanged(situation);
  return happened(unchanged(situation), { type: 'edited', of, text: words }, situation.now, actor);
}

function textOf({ inquiry, events }: Situation, of: number): string | undefined {
  if (of === 1) return inquiry.question;
  const last = events.findLast((event) => event.type === 'edited' && event.of === of);
  if (last?.type === 'edited') return last.text;
  const first = events[of - 1];
  return first?.type === 'wrote' ? first.text : undefined;
}
