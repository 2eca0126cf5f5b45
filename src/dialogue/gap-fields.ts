import type { Temporal } from 'temporal-polyfill';
import { TYPED_FIELD } from '../chat/choosing.ts';
import type { FormValues } from '../chat/form.ts';
import { plainSpans } from '../chat/plain-text.ts';
import type { Reply } from '../chat/reply.ts';
import type { Contact } from '../directory/model.ts';
import { type TopicId, topicId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { findAnswer } from '../lookup/find.ts';
import type { GapRefusal } from '../lookup/gaps/close-gaps.ts';
import { refusalSpans } from '../lookup/gaps/gap-notes.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { type Reader, wordsFor } from '../lookup/reader.ts';
import {
  CONTACT_FIELD,
  chosenContact,
  contactNamed,
  type GapFormAction,
  NAME_FIELD,
  TOPIC_FIELD,
} from './gap-forms.ts';

/** What `aliasForm` was filled in with, or what is wrong, beside its field. What was typed goes before what was chosen. */
export function aliasWanted(
  snapshot: Snapshot,
  now: Temporal.Instant,
  reader: Reader,
  values: FormValues,
): Result<{ readonly name: string; readonly topicId: TopicId }, Reply> {
  const name = values[NAME_FIELD] ?? '';
  const typed = values[TYPED_FIELD]?.trim() ?? '';
  const chosen = values[TOPIC_FIELD];
  const words = wordsFor(reader);
  if (typed === '') {
    if (chosen === undefined) return refused(atField(TOPIC_FIELD, words.text('form.no-topic')));
    return ok({ name, topicId: topicId(chosen) });
  }
  const found = findAnswer(snapshot, { text: typed, at: now, language: reader.language });
  return found.type === 'answer'
    ? ok({ name, topicId: found.answer.topic.id })
    : refused(atField(TYPED_FIELD, words.text('form.unknown-topic')));
}

/** What `topicForm` was filled in with, or what is wrong, beside its field. */
export function topicWanted(
  snapshot: Snapshot,
  reader: Reader,
  values: FormValues,
): Result<{ readonly name: string; readonly contact: Contact }, Reply> {
  const name = values[NAME_FIELD] ?? '';
  const typed = values[TYPED_FIELD]?.trim() ?? '';
  const words = wordsFor(reader);
  if (typed === '') {
    const contact = chosenContact(values[CONTACT_FIELD]);
    return contact ? ok({ name, contact }) : refused(atField(CONTACT_FIELD, words.text('form.no-contact')));
  }
  const contact = contactNamed(snapshot, typed);
  return contact ? ok({ name, contact }) : refused(atField(TYPED_FIELD, words.text('form.unknown-contact')));
}

/** Why the rules say no, beside the field that it is about. */
export function refusedField(
  snapshot: Snapshot,
  reader: Reader,
  action: GapFormAction,
  refusal: GapRefusal,
): Reply {
  const text = plainSpans(refusalSpans(reader, snapshot, refusal), reader.language, reader.timeZone);
  const isAboutName = /^name-/.test(refusal.code);
  const other = action.type === 'gap-alias-form' ? TOPIC_FIELD : CONTACT_FIELD;
  return atField(isAboutName ? NAME_FIELD : other, text);
}

function atField(field: string, text: string): Reply {
  return { type: 'field-errors', errors: [{ field, text }] };
}
