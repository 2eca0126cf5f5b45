import { MOST_QUESTION_IN_BUTTON } from '../../chat/actions.ts';
import type { Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { sourceOf } from '../../inquiries/asking.ts';
import type { Origin } from '../../inquiries/inquiry.ts';
import { askedMessage } from '../../inquiries/messages/asked-message.ts';
import type { InquiryPorts } from '../../inquiries/ports.ts';
import type { AskRefusal } from '../../inquiries/refusals.ts';
import { ask } from '../../inquiries/use-cases.ts';
import type { TopicId } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import { type Addressed, addressedAfterAsk } from '../addressed.ts';
import { audienceOf, type Context, readerOf, saidIn } from '../context.ts';
import { afterVerb } from '../grammar.ts';
import { openAskForm } from './ask-form.ts';
import { actorOf, placeOf, sayOwn, sayRefusal } from './desk.ts';
import { whichTopicMessage } from './which-topic.ts';

/** A question, and where it is to be put. */
export interface Question {
  readonly topicId: TopicId;
  readonly text: string;
  /** Opens the message that it was taken from. */
  readonly link?: string;
}

/** `ask …`: puts the question, or opens the form with as much of it as was typed. */
export async function answerAsk(ports: InquiryPorts, context: Context): Promise<readonly Reply[]> {
  const text = afterVerb(saidIn(context));
  const found = addressedAfterAsk(context, text);
  return found === undefined ? openAskForm(context, { question: text }) : put(ports, context, found);
}

/** Puts what was typed to the topic that it names; asks which one where it may be several, and what where it says nothing. */
export async function put(
  ports: InquiryPorts,
  context: Context,
  addressed: Addressed,
): Promise<readonly Reply[]> {
  const { question } = addressed;
  if (addressed.type === 'which') {
    const audience = audienceOf(context.intent);
    const message = whichMessage(readerOf(context, audience), context, addressed.topicIds, question);
    return [{ type: 'say', audience, message }];
  }
  const { topicId } = addressed;
  if (question === '') return openAskForm(context, { topicId });
  const replies = await putQuestion(ports, context, { topicId, text: question });
  return replies.ok ? replies.value : sayRefusal(context, replies.refusal);
}

/**
 * Puts the question, and says whom it went to. In a channel that is said to everyone once in a while: to whoever asks more of the
 * same topic before long, alone, or not at all where the place has no way to; they see whom it was put to anyway.
 */
export async function putQuestion(
  ports: InquiryPorts,
  context: Context,
  { topicId, text, link }: Question,
): Promise<Result<readonly Reply[], AskRefusal>> {
  const { intent, snapshot, now } = context;
  const origin = originOf(context, link);
  const before = await lookBefore(ports, context, topicId, origin);
  // The platform told us of the same message twice: it is answered already.
  if (before.isAsked) return ok([]);
  const files = intent.type === 'words' ? intent.message?.files : undefined;
  const isAnnounced = origin.isPublic && !before.wasTold;
  const asker = actorOf(context);
  const asked = await ask(
    { topicId, question: text, asker, origin, isAnnounced, ...(files && { files }) },
    ports,
  );
  if (!asked.ok) return asked;
  const write = (reader: Reader): Message => askedMessage(reader, snapshot, asked.value, now);
  if (before.wasTold) return ok(sayOwn(context, write));
  const audience = audienceOf(intent);
  const message = write(readerOf(context, audience));
  const thread = origin.place?.thread;
  // All news of it will stand there.
  return ok([{ type: 'say', audience, message, ...(thread !== undefined && { thread }) }]);
}

/** Where the asker goes on hearing of it: where they asked it by a message, else in a direct message. */
function originOf({ intent }: Context, link: string | undefined): Origin {
  if (intent.type !== 'words' || intent.via === 'command') {
    return { isPublic: false, ...(link !== undefined && { link }) };
  }
  const { capabilities, conversation, message } = intent;
  const place = placeOf(intent);
  const own = message !== undefined && capabilities.threads ? { thread: message.id } : {};
  const isPublic = conversation.kind !== 'direct';
  return {
    place: { ...own, ...place },
    isPublic,
    ...(message && { messageId: message.id }),
    // Nobody else could open what stands in a direct conversation.
    ...(isPublic && message?.link !== undefined && { link: message.link }),
  };
}

/** How long whoever has been told in a channel is not told of the same topic again. */
const POLITE_MINUTES = 30;

/** Whether the message has been asked already, and whether the asker has been told of the topic there a short while ago. */
function lookBefore(
  ports: InquiryPorts,
  { intent, now }: Context,
  topicId: TopicId,
  origin: Origin,
): Promise<{ readonly isAsked: boolean; readonly wasTold: boolean }> {
  const { place, isPublic } = origin;
  const source = sourceOf(origin);
  const since = now.subtract({ minutes: POLITE_MINUTES });
  return ports.work.run(async ({ inquiries }) => {
    const event = source && (await inquiries.eventFrom(source));
    const last = isPublic
      ? place && (await inquiries.lastAnnounced(intent.account, topicId, place.id, since))
      : undefined;
    return { isAsked: event !== undefined, wasTold: last !== undefined };
  });
}

/** A button for each, which opens the form with the question in it, and one for any other topic. */
function whichMessage(
  reader: Reader,
  { snapshot }: Context,
  topicIds: readonly TopicId[],
  text: string,
): Message {
  const question = text.slice(0, MOST_QUESTION_IN_BUTTON);
  const action = (topicId?: TopicId) =>
    ({
      type: 'ask',
      ...(topicId !== undefined && { topicId }),
      ...(question !== '' && { question }),
    }) as const;
  return whichTopicMessage(reader, snapshot, topicIds, action, [
    { type: 'action', label: wordsFor(reader).text('form.topic-typed'), action: action() },
  ]);
}
