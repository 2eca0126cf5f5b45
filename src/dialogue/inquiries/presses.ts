import type { Action } from '../../chat/actions.ts';
import type { Form } from '../../chat/form.ts';
import type { Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { commentForm, passForm, replyForm, resolveForm } from '../../inquiries/forms.ts';
import type { Inquiry, Stars } from '../../inquiries/inquiry.ts';
import { leftMessage } from '../../inquiries/messages/asked-message.ts';
import { doneMessage } from '../../inquiries/messages/done-message.ts';
import { inquiryRefusalMessage } from '../../inquiries/messages/refusal-message.ts';
import { isAsker, mayAnswer } from '../../inquiries/permissions.ts';
import type { InquiryPorts } from '../../inquiries/ports.ts';
import type { InquiryRefusal } from '../../inquiries/refusals.ts';
import {
  acknowledge,
  type Changed,
  hasten,
  pass,
  rate,
  reopen,
  withdraw,
} from '../../inquiries/use-cases.ts';
import type { InquiryId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { Reader } from '../../lookup/reader.ts';
import { type Context, shownTo } from '../context.ts';
import { sayDone } from './acting.ts';
import { openAskForm } from './ask-form.ts';
import { acting, actorOf, doerOf, isParty, sayRefusal } from './desk.ts';
import { pressInquiries, pressInquiry } from './list.ts';

/** A button about inquiries. */
export type InquiryAction = Extract<
  Action,
  { readonly type: 'ask' | 'inquiries' | 'inquiry' | `inquiry-${string}` }
>;

/** A button that opens a form about one inquiry, and the form's submission. */
export type InquiryFormAction = Extract<InquiryAction, { readonly type: `inquiry-${string}-form` }>;

/**
 * Does what the button says. The contact's buttons are answered beside the message, which changes by itself; the asker's change the
 * message they stand in. Whoever is too late, or not meant, hears how it stands.
 */
export async function answerInquiryPress(
  ports: InquiryPorts,
  context: Context,
  action: InquiryAction,
): Promise<readonly Reply[]> {
  switch (action.type) {
    case 'ask':
      return openAskForm(context, action);
    case 'inquiries':
      return pressInquiries(ports, context, action);
    case 'inquiry':
      return pressInquiry(ports, context, action);
    case 'inquiry-acknowledge':
      return sayDone(context, acknowledge(actingOn(context, action), ports));
    case 'inquiry-pass':
      return sayDone(context, pass({ ...actingOn(context, action), to: action.to }, ports));
    case 'inquiry-leave':
      return leave(ports, context, action.inquiryId);
    case 'inquiry-urgent':
      return showDone(context, hasten(actingOn(context, action), ports));
    case 'inquiry-withdraw':
      return showDone(context, withdraw(actingOn(context, action), ports));
    case 'inquiry-reopen':
      // The message of its end changes by itself, and keeps what was answered.
      return sayDone(context, reopen(actingOn(context, action), ports));
    case 'inquiry-rate':
      return showDone(context, rate({ ...actingOn(context, action), stars: starsOf(action.stars) }, ports));
    case 'inquiry-pass-form':
    case 'inquiry-resolve-form':
    case 'inquiry-reply-form':
    case 'inquiry-comment-form':
      return openForm(ports, context, action);
    default:
      return action satisfies never;
  }
}

function actingOn(context: Context, { inquiryId }: { readonly inquiryId: InquiryId }) {
  return acting(context, { id: inquiryId });
}

/** The codec lets no other number through. */
function starsOf(count: number): Stars {
  const all: readonly Stars[] = [1, 2, 3, 4, 5];
  return all.find((stars) => stars === count) ?? 5;
}

/** The message whose button was pressed says what came of it; or, to the asker, how it stands by now, since it is out of date. */
async function showDone(
  context: Context,
  outcome: Promise<Result<Changed, InquiryRefusal>>,
): Promise<readonly Reply[]> {
  const done = await outcome;
  const { snapshot, now } = context;
  if (done.ok) return updated(context, (reader) => doneMessage(reader, snapshot, done.value, now));
  const { refusal } = done;
  if (!('inquiry' in refusal) || !isAsker(refusal.inquiry, actorOf(context))) {
    return sayRefusal(context, refusal);
  }
  return updated(context, (reader) => inquiryRefusalMessage(reader, snapshot, refusal, now));
}

/** Whoever sees the message goes on seeing it: the asker alone, or everybody there. */
function updated(context: Context, write: (reader: Reader) => Message): readonly Reply[] {
  return [{ type: 'update', message: write(shownTo(context)) }];
}

/** It can wait: it is left for the beginning of the hours, as it would be anyway. */
async function leave(ports: InquiryPorts, context: Context, inquiryId: InquiryId): Promise<readonly Reply[]> {
  const inquiry = await inquiryWith(ports, inquiryId);
  if (inquiry === undefined) return sayRefusal(context, { code: 'inquiry-unknown' });
  if (!isAsker(inquiry, actorOf(context))) return sayRefusal(context, { code: 'not-asker', inquiry });
  if (inquiry.heldUntil === undefined) return sayRefusal(context, { code: 'not-held', inquiry });
  return updated(context, (reader) => leftMessage(reader, context.snapshot, inquiry, context.now));
}

/** A form is only opened for what it can still be about. */
async function openForm(
  ports: InquiryPorts,
  context: Context,
  action: InquiryFormAction,
): Promise<readonly Reply[]> {
  const inquiry = await inquiryWith(ports, action.inquiryId);
  if (inquiry === undefined) return sayRefusal(context, { code: 'inquiry-unknown' });
  const refusal = refusalOf(context, action, inquiry);
  if (refusal !== undefined) return sayRefusal(context, refusal);
  return [{ type: 'open-form', form: formFor(context, action, inquiry) }];
}

function refusalOf(
  context: Context,
  { type }: InquiryFormAction,
  inquiry: Inquiry,
): InquiryRefusal | undefined {
  const actor = actorOf(context);
  if (type === 'inquiry-comment-form') {
    if (!isAsker(inquiry, actor)) return { code: 'not-asker', inquiry };
    return inquiry.state === 'resolved' ? undefined : { code: 'not-resolved', inquiry };
  }
  if (!isParty(context, inquiry)) return { code: 'not-yours', inquiry };
  if (inquiry.state === 'resolved') return { code: 'already-resolved', inquiry };
  const mayPass = mayAnswer(inquiry, doerOf(context), context.snapshot);
  return type === 'inquiry-pass-form' && !mayPass ? { code: 'not-yours', inquiry } : undefined;
}

function formFor({ asker, snapshot, now }: Context, action: InquiryFormAction, inquiry: Inquiry): Form {
  switch (action.type) {
    case 'inquiry-pass-form':
      return passForm(asker, snapshot, inquiry, action, now);
    case 'inquiry-resolve-form':
      return resolveForm(asker, inquiry, action);
    case 'inquiry-reply-form':
      return replyForm(asker, inquiry, action);
    case 'inquiry-comment-form':
      return commentForm(asker, inquiry, action);
    default:
      return action satisfies never;
  }
}

function inquiryWith(ports: InquiryPorts, inquiryId: InquiryId): Promise<Inquiry | undefined> {
  return ports.work.run(({ inquiries }) => inquiries.byId(inquiryId));
}
