import { MOST_REPLY_IN_BUTTON } from '../../chat/actions.ts';
import type { Message } from '../../chat/message.ts';
import type { Inquiry } from '../../inquiries/inquiry.ts';
import { isAsker } from '../../inquiries/permissions.ts';
import type { InquiryPorts } from '../../inquiries/ports.ts';
import { nameIn } from '../../lookup/names.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import { type ActionButton, quoted } from '../../lookup/search-messages.ts';
import { type Context, saidIn } from '../context.ts';
import { actorOf } from './desk.ts';
import { ownInquiries } from './list.ts';

/** Of more conversations than this nobody keeps track in one place. */
const MOST = 3;

/**
 * The message with a button for each open inquiry that the words may have been an answer in: where a direct conversation has no
 * threads, or nobody uses them, people simply go on writing. Undefined where they have no such inquiry.
 */
export async function withReplies(
  ports: InquiryPorts,
  context: Context,
  reader: Reader,
  message: Message,
): Promise<Message | undefined> {
  const { intent } = context;
  if (intent.type !== 'words' || intent.via !== 'direct') return undefined;
  const own = (await ownInquiries(ports, context)).slice(0, MOST);
  if (own.length === 0) return undefined;
  const text = saidIn(context).slice(0, MOST_REPLY_IN_BUTTON);
  const buttons = own.map((inquiry): ActionButton => {
    const who = otherSide(context, reader, inquiry);
    return {
      type: 'action',
      label: wordsFor(reader).text('inquiry.send-to', { who: quoted(who) }),
      action: { type: 'inquiry-reply-form', inquiryId: inquiry.id, text },
    };
  });
  return {
    ...message,
    elements: [
      { type: 'text', spans: wordsFor(reader).spans('inquiry.meant') },
      { type: 'buttons', buttons },
      { type: 'divider' },
      ...message.elements,
    ],
  };
}

/** Who reads it: whoever asked, or took it; until somebody does, the topic stands for them. */
function otherSide(context: Context, { language }: Reader, inquiry: Inquiry): string {
  if (!isAsker(inquiry, actorOf(context))) return inquiry.asker.name;
  const topic = context.snapshot.directory.topics.get(inquiry.topicId);
  return inquiry.acknowledged?.by.name ?? (topic && nameIn(topic, language)) ?? inquiry.topicId;
}
