import { TYPED_FIELD } from '../../chat/choosing.ts';
import type { FormValues } from '../../chat/form.ts';
import type { TextKey } from '../../chat/languages/texts.ts';
import type { Reply } from '../../chat/reply.ts';
import {
  COMMENT_FIELD,
  chosenToPassTo,
  PERSON_FIELD,
  SUMMARY_FIELD,
  TEXT_FIELD,
} from '../../inquiries/forms.ts';
import { inquiryRefusalMessage } from '../../inquiries/messages/refusal-message.ts';
import type { InquiryPorts } from '../../inquiries/ports.ts';
import type { InquiryRefusal } from '../../inquiries/refusals.ts';
import { type Changed, comment, pass, resolve, write } from '../../inquiries/use-cases.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { wordsFor } from '../../lookup/reader.ts';
import type { Context } from '../context.ts';
import { sayDone } from './acting.ts';
import { type AskAction, askFieldError, askWanted } from './ask-form.ts';
import { putQuestion } from './asking.ts';
import { acting } from './desk.ts';
import { personNamed } from './people.ts';
import type { InquiryFormAction } from './presses.ts';

/** Does what a form was filled in for; what is wrong is said beside its field, and the form stays open. */
export async function answerInquirySubmission(
  ports: InquiryPorts,
  context: Context,
  action: AskAction | InquiryFormAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  if (action.type === 'ask') return submitAsk(ports, context, action, values);
  const actor = acting(context, { id: action.inquiryId });
  switch (action.type) {
    case 'inquiry-pass-form': {
      const to = passedTo(context, values);
      return to.ok ? submitted(context, PERSON_FIELD, pass({ ...actor, to: to.value }, ports)) : [to.refusal];
    }
    case 'inquiry-resolve-form': {
      const summary = values[SUMMARY_FIELD]?.trim() ?? '';
      const resolved = resolve({ ...actor, ...(summary !== '' && { summary }) }, ports);
      return submitted(context, SUMMARY_FIELD, resolved);
    }
    case 'inquiry-reply-form': {
      const text = values[TEXT_FIELD]?.trim() ?? '';
      if (text === '') return fieldError(context, TEXT_FIELD, 'form.no-text');
      return submitted(context, TEXT_FIELD, write({ ...actor, text }, ports));
    }
    case 'inquiry-comment-form': {
      const said = values[COMMENT_FIELD]?.trim() ?? '';
      if (said === '') return fieldError(context, COMMENT_FIELD, 'form.no-text');
      return submitted(context, COMMENT_FIELD, comment({ ...actor, comment: said }, ports));
    }
    default:
      return action satisfies never;
  }
}

async function submitAsk(
  ports: InquiryPorts,
  context: Context,
  action: AskAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  const wanted = askWanted(context, action, values);
  if (!wanted.ok) return [wanted.refusal];
  const link = action.link === undefined ? {} : { link: action.link };
  const replies = await putQuestion(ports, context, { ...wanted.value, ...link });
  return replies.ok ? replies.value : [askFieldError(context, replies.refusal)];
}

/** What was typed goes before what was chosen. */
function passedTo(
  context: Context,
  values: FormValues,
): Result<'next' | 'backup' | { readonly personId: PersonId }, Reply> {
  const typed = values[TYPED_FIELD]?.trim() ?? '';
  if (typed !== '') {
    const person = personNamed(context.snapshot, typed);
    return person === undefined
      ? refused(fieldFault(context, TYPED_FIELD, 'form.unknown-contact'))
      : ok({ personId: person.id });
  }
  const to = chosenToPassTo(values[PERSON_FIELD]);
  return to === undefined ? refused(fieldFault(context, PERSON_FIELD, 'form.no-person')) : ok(to);
}

/** What the rules say of the input stands beside it; what they say of the inquiry is said instead of the form. */
async function submitted(
  context: Context,
  field: string,
  outcome: Promise<Result<Changed, InquiryRefusal>>,
): Promise<readonly Reply[]> {
  const done = await outcome;
  if (done.ok || !isAboutInput(done.refusal)) return sayDone(context, Promise.resolve(done));
  const { asker, snapshot, now } = context;
  const { summary } = inquiryRefusalMessage(asker, snapshot, done.refusal, now);
  return [{ type: 'field-errors', errors: [{ field, text: summary }] }];
}

const ABOUT_INPUT: ReadonlySet<InquiryRefusal['code']> = new Set([
  'nobody-to-pass-to',
  'passed-to-holder',
  'passed-to-asker',
  'text-empty',
  'text-too-long',
]);

function isAboutInput({ code }: InquiryRefusal): boolean {
  return ABOUT_INPUT.has(code);
}

function fieldError(context: Context, field: string, key: FormText): readonly Reply[] {
  return [fieldFault(context, field, key)];
}

type FormText = Extract<TextKey, 'form.no-text' | 'form.no-person' | 'form.unknown-contact'>;

function fieldFault({ asker }: Context, field: string, key: FormText): Reply {
  return { type: 'field-errors', errors: [{ field, text: wordsFor(asker).text(key) }] };
}
