import type { Intent } from '../../chat/intent.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Inquiry } from '../../inquiries/inquiry.ts';
import { doneMessage } from '../../inquiries/messages/done-message.ts';
import { InquiryNotice } from '../../inquiries/notices.ts';
import { isSameActor, mayAnswer } from '../../inquiries/permissions.ts';
import type { InquiryPorts } from '../../inquiries/ports.ts';
import type { InquiryRefusal } from '../../inquiries/refusals.ts';
import { acknowledge, edit, resolve, write } from '../../inquiries/use-cases.ts';
import { addressedAfterAsk } from '../addressed.ts';
import { type Context, saidIn } from '../context.ts';
import { isAwaited } from '../dialogue.ts';
import { afterVerb, parseCommand } from '../grammar.ts';
import {
  acting,
  actorOf,
  doerOf,
  isParty,
  placeOf,
  privateAudience,
  sayOwn,
  sayRefusal,
  sourceOf,
} from './desk.ts';

/** Whether it was done to nobody of ours: it means something only where it concerns an inquiry, and never gets a stranger an answer. */
export function isOverheard(intent: Intent): boolean {
  return intent.type !== 'greet' && !isAwaited(intent);
}

/**
 * The inquiry that the thread carries, or that the message is about; undefined where there is none. One read by an index or two,
 * since everything that is said in a thread, and every emoji, asks.
 */
export async function inquiryCarried(ports: InquiryPorts, intent: Intent): Promise<Inquiry | undefined> {
  switch (intent.type) {
    case 'words': {
      const { thread } = intent.conversation;
      const isReply = thread !== undefined && thread !== intent.message?.id;
      if (!isReply || intent.via === 'command') return undefined;
      const inquiry = await ports.work.run(({ inquiries }) => inquiries.inThread(placeOf(intent)));
      return intent.via === 'thread' && inquiry?.state === 'resolved' ? undefined : inquiry;
    }
    case 'edit':
      return ports.work.run(async ({ inquiries }) => {
        const event = await inquiries.eventFrom(sourceOf(intent, intent.message));
        return event && inquiries.byId(event.inquiryId);
      });
    case 'react':
      return reactedTo(ports, intent);
    case 'forward':
    case 'press':
    case 'submit':
    case 'greet':
      return undefined;
    default:
      return intent satisfies never;
  }
}

/** What was told by the message, or what was made of it. */
function reactedTo(
  ports: InquiryPorts,
  intent: Extract<Intent, { type: 'react' }>,
): Promise<Inquiry | undefined> {
  const place = placeOf(intent);
  return ports.work.run(async ({ deliveries, inquiries }) => {
    const delivery = await deliveries.sentAs(place, intent.messageId);
    const notice = InquiryNotice.safeParse(delivery?.notice);
    if (notice.success) return inquiries.byId(notice.data.inquiryId);
    const event = await inquiries.eventFrom({ place, messageId: intent.messageId });
    return event && inquiries.byId(event.inquiryId);
  });
}

/**
 * Passes what was said in the thread on to the other side: no answer shows that it went, as in any conversation. Undefined where the
 * inquiry is neither the asker's nor theirs to answer.
 */
export async function speak(
  ports: InquiryPorts,
  context: Context,
  inquiry: Inquiry,
): Promise<readonly Reply[] | undefined> {
  const { intent } = context;
  if (intent.type !== 'words') return [];
  const isQuiet = intent.via === 'thread';
  if (!isParty(context, inquiry)) return isQuiet ? [] : undefined;
  const { message } = intent;
  const files = message?.files ?? [];
  const text = saidIn(context);
  if (text === '' && files.length === 0) return [];
  const written = await write(
    {
      ...acting(context, inquiry),
      text,
      files,
      ...(message && { source: sourceOf(intent, message) }),
    },
    ports,
  );
  return written.ok || isQuiet ? [] : sayRefusal(context, written.refusal);
}

/** Changes what was made of the message. */
export async function answerEdit(ports: InquiryPorts, context: Context): Promise<readonly Reply[]> {
  const { intent } = context;
  if (intent.type !== 'edit') return [];
  const text = editedText(context, intent.message.id);
  await edit({ source: sourceOf(intent, intent.message), actor: actorOf(context), text }, ports);
  return [];
}

/** What was said, without what made a question or an answer of it when it was first read. */
function editedText(context: Context, messageId: string): string {
  const { carried, now, asker } = context;
  const said = saidIn(context);
  const { type } = parseCommand([said], { now, timeZone: asker.timeZone });
  if (carried?.origin.messageId !== messageId) return type === 'reply' ? afterVerb(said) : said;
  const text = type === 'ask' ? afterVerb(said) : said;
  const found = addressedAfterAsk(context, text);
  if (found === undefined || found.question === '') return text;
  const topicIds = found.type === 'topic' ? [found.topicId] : found.topicIds;
  return topicIds.includes(carried.topicId) ? found.question : text;
}

/** Eyes take it, a check resolves it. */
export async function answerReaction(
  ports: InquiryPorts,
  context: Context,
  inquiry: Inquiry,
): Promise<readonly Reply[]> {
  const { intent, snapshot, now } = context;
  if (intent.type !== 'react') return [];
  const act = intent.reaction === 'eyes' ? acknowledge : resolve;
  const done = await act(acting(context, inquiry), ports);
  if (done.ok) return sayOwn(context, (reader) => doneMessage(reader, snapshot, done.value, now));
  const isSaid = isWorthSaying(context, done.refusal) && privateAudience(intent) !== undefined;
  return isSaid ? sayRefusal(context, done.refusal) : [];
}

/** Anybody may look at a message, or be glad of it; only who meant to act hears that somebody else was faster. */
function isWorthSaying(context: Context, refusal: InquiryRefusal): boolean {
  const actor = actorOf(context);
  switch (refusal.code) {
    case 'already-acknowledged':
      return !isSameActor(refusal.inquiry.acknowledged?.by ?? actor, actor);
    case 'already-resolved':
      return (
        !isSameActor(refusal.inquiry.resolved?.by ?? actor, actor) &&
        mayAnswer(refusal.inquiry, doerOf(context), context.snapshot)
      );
    case 'inquiry-unknown':
    case 'not-yours':
    case 'not-asker':
    case 'own-question':
      return false;
    default:
      return true;
  }
}
