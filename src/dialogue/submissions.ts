import { Temporal } from 'temporal-polyfill';
import type { Intent } from '../chat/intent.ts';
import type { TextKey } from '../chat/languages/texts.ts';
import type { Reply } from '../chat/reply.ts';
import { answerFor } from '../lookup/answer.ts';
import { answerMessage } from '../lookup/answer-message.ts';
import { type Reader, wordsFor } from '../lookup/reader.ts';
import { answerLookup } from './commands.ts';
import { audienceOf, type Context, readerOf } from './context.ts';
import type { Desks } from './desks.ts';
import { MOMENT_FIELD, WORDS_FIELD } from './forms.ts';
import { isWithinReach } from './moment.ts';
import { refuse, say } from './saying.ts';

/** Answers a form that was filled in; what is wrong is shown beside its field. */
export async function answerSubmission(
  context: Context,
  { action, values, isDraft }: Extract<Intent, { readonly type: 'submit' }>,
  { gaps, inquiries, edits, shifts, roles }: Desks,
): Promise<readonly Reply[]> {
  const { intent, snapshot, asker } = context;
  const reader = readerOf(context, audienceOf(intent));
  switch (action.type) {
    case 'search': {
      const words = values[WORDS_FIELD]?.trim() ?? '';
      if (words === '') return fieldError(asker, WORDS_FIELD, 'form.no-words');
      const { message, missed } = answerLookup(context, reader, words);
      gaps.record(context, missed);
      return [say(intent, message)];
    }
    case 'find-at': {
      const at = instantOf(values[MOMENT_FIELD]);
      if (at === undefined) return fieldError(asker, MOMENT_FIELD, 'form.no-moment');
      if (!isWithinReach(at, context.now)) return fieldError(asker, MOMENT_FIELD, 'form.far-moment');
      if (!snapshot.directory.topics.has(action.topicId)) return refuse(intent, asker, 'stale.topic');
      return [say(intent, answerMessage(reader, answerFor(snapshot, action.topicId, at), 'then'))];
    }
    case 'gap-alias-form':
    case 'gap-topic-form':
      return gaps.submit(context, action, values);
    case 'ask':
    case 'inquiry-pass-form':
    case 'inquiry-resolve-form':
    case 'inquiry-reply-form':
    case 'inquiry-comment-form':
      return inquiries.submit(context, action, values);
    case 'edit-form':
    case 'settings-form':
    case 'remove-form':
    case 'import-form':
      return edits.submit(context, action, values, isDraft === true);
    case 'swap-form':
    case 'cover-form':
    case 'cover-part-form':
    case 'take-form':
    case 'override-form':
    case 'away-form':
    case 'note-form':
      return shifts.submit(context, action, values, isDraft === true);
    case 'hand-to-form':
    case 'setup-form':
      return roles.submit(context, action, values);
    default:
      return refuse(intent, asker, 'stale.button');
  }
}

function fieldError(
  reader: Reader,
  field: string,
  key: Extract<TextKey, `form.${string}-moment` | 'form.no-words'>,
): readonly Reply[] {
  return [{ type: 'field-errors', errors: [{ field, text: wordsFor(reader).text(key) }] }];
}

function instantOf(text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.Instant.from(text);
  } catch {
    // Temporal has no question to ask whether a text is an instant: its RangeError is the answer.
    return undefined;
  }
}
