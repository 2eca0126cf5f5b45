import type { Intent } from '../../chat/intent.ts';
import type { TextKey } from '../../chat/languages/texts.ts';
import type { Message, Span } from '../../chat/message.ts';
import type { Place } from '../../chat/messenger.ts';
import type { Audience, Reply } from '../../chat/reply.ts';
import type { Actor, Inquiry, Source } from '../../inquiries/inquiry.ts';
import { doneMessage } from '../../inquiries/messages/done-message.ts';
import { inquiryRefusalMessage } from '../../inquiries/messages/refusal-message.ts';
import { type Doer, isAsker, mayAnswer } from '../../inquiries/permissions.ts';
import type { AskRefusal, InquiryRefusal } from '../../inquiries/refusals.ts';
import type { Acting } from '../../inquiries/use-cases.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import { audienceOf, type Context, privately, readerOf, typed } from '../context.ts';

/** The asker as the one who does something with an inquiry. */
export function actorOf({ intent, person, name }: Context): Actor {
  return { account: intent.account, name, ...(person !== undefined && { personId: person.id }) };
}

/** The same, and where they are. */
export function doerOf(context: Context): Doer {
  return { actor: actorOf(context), at: placeOf(context.intent) };
}

/** The asker about to do something with this inquiry. */
export function acting(context: Context, { id }: Pick<Inquiry, 'id'>): Acting {
  return { inquiryId: id, ...doerOf(context) };
}

/** Whether the inquiry is the asker's, as the one who put it, who answers it, or who looks after the topic. */
export function isParty(context: Context, inquiry: Inquiry): boolean {
  return isAsker(inquiry, actorOf(context)) || mayAnswer(inquiry, doerOf(context), context.snapshot);
}

/** Where something was done: the thread, where it was done in one. */
export function placeOf({ account, conversation }: Intent): Place {
  const { platform, workspaceId } = account;
  const { kind, id, thread } = conversation;
  return { platform, workspaceId, kind, id, ...(thread !== undefined && { thread }) };
}

/** The message that the asker wrote, as the source of what is made of it. */
export function sourceOf(intent: Intent, message: { readonly id: string }): Source {
  return { place: placeOf(intent), messageId: message.id };
}

/** Where something is said that is the asker's alone; undefined where others would read along. */
export function privateAudience(intent: Intent): Audience | undefined {
  const isCommand = intent.type === 'words' && intent.via === 'command';
  const audience = isCommand ? audienceOf(intent) : privately(intent);
  return audience === 'only-you' || intent.conversation.kind === 'direct' ? audience : undefined;
}

/** Says to the asker alone what they did; nothing where others would read along, since the messages of the inquiry show it too. */
export function sayOwn(context: Context, write: (reader: Reader) => Message): readonly Reply[] {
  const audience = privateAudience(context.intent);
  return audience === undefined
    ? []
    : [{ type: 'say', audience, message: write(readerOf(context, audience)) }];
}

/** Says to the asker alone what concerns nobody else; where others would read along, how to ask for it. */
export async function sayPrivate(
  context: Context,
  example: Extract<TextKey, `example.${string}`>,
  write: (reader: Reader) => Promise<Message> | Message,
): Promise<readonly Reply[]> {
  const audience = privateAudience(context.intent);
  if (audience !== undefined) {
    return [{ type: 'say', audience, message: await write(readerOf(context, audience)) }];
  }
  const reader = readerOf(context, 'everyone-here');
  const words = wordsFor(reader);
  const spans = words.spans('inquiry.privately', {
    example: typed(context.intent, words.text(example)),
  });
  return [{ type: 'say', audience: 'everyone-here', message: textMessage(reader, spans) }];
}

/** Says why not, and how it stands: to the asker, and to nobody else where the place allows it. */
export function sayRefusal(context: Context, refusal: AskRefusal | InquiryRefusal): readonly Reply[] {
  const audience = privateAudience(context.intent) ?? 'everyone-here';
  const { snapshot, now } = context;
  const reader = readerOf(context, audience);
  // The asker can open it again, and rate it: the message of its end has the buttons for that.
  const isOver = refusal.code === 'already-resolved' && isAsker(refusal.inquiry, actorOf(context));
  const message = isOver
    ? doneMessage(reader, snapshot, { inquiry: refusal.inquiry, events: [] }, now)
    : inquiryRefusalMessage(reader, snapshot, refusal, now);
  return [{ type: 'say', audience, message }];
}

/** One paragraph as a message. */
export function textMessage(reader: Reader, spans: readonly Span[]): Message {
  return messageFor(reader, spans, [{ type: 'text', spans }]);
}
