import type { TextKey } from '../../chat/languages/texts.ts';
import type { Message, Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import { messageFor, wordsFor } from '../../lookup/reader.ts';
import { BEYOND_CHAT } from '../escalation.ts';
import type { Holder, InquiryEvent } from '../inquiry.ts';
import { doingButtons } from './buttons.ts';
import { holderSpans, text, topicSpan } from './parts.ts';
import type { Told } from './told.ts';

/** To those who look after the topic: who could not be reached, why, and what they can do. */
export function undeliveredMessage(told: Told, event: InquiryEvent): Message {
  const { reader, snapshot, inquiry } = told;
  const words = wordsFor(reader);
  const topic = topicSpan(reader, snapshot, inquiry);
  if (event.type !== 'unreachable') {
    const lead = words.spans('undelivered.somewhere', { topic });
    return undelivered(told, lead, words.text('undelivered.do-person'));
  }
  const { holder, reason } = event;
  const { why, todo } = explained(reason, holder);
  const lead = words.spans('undelivered.to', { topic, who: holderSpans(reader, snapshot, holder) });
  return undelivered(told, lead, `${words.text(why)} ${words.text(todo)}`);
}

function undelivered({ reader, inquiry }: Told, lead: readonly Span[], more: string): Message {
  return messageFor(reader, lead, [
    text(lead, 'warning'),
    text([plain(more)]),
    ...doingButtons(reader, inquiry.id, ['inquiry']),
  ]);
}

interface Explained {
  readonly why: Extract<
    TextKey,
    `undelivered.${'person' | 'channel' | 'revoked' | 'refused' | 'tried' | 'beyond-chat'}`
  >;
  readonly todo: Extract<TextKey, `undelivered.do-${string}`>;
}

/** The words for a reason that is a fault's code; any other is something that was tried for a day. */
function explained(reason: string, holder: Holder): Explained {
  const isChannel = holder.type === 'department';
  const todo = isChannel ? 'undelivered.do-channel' : 'undelivered.do-person';
  switch (reason) {
    case 'person-unreachable':
      return { why: 'undelivered.person', todo: 'undelivered.do-person' };
    case 'not-in-conversation':
    case 'conversation-gone':
    case 'message-gone':
      return { why: isChannel ? 'undelivered.channel' : 'undelivered.person', todo };
    case 'auth-revoked':
      return { why: 'undelivered.revoked', todo: 'undelivered.do-admin' };
    case 'payload-rejected':
      return { why: 'undelivered.refused', todo: 'undelivered.do-admin' };
    case BEYOND_CHAT:
      return { why: 'undelivered.beyond-chat', todo };
    default:
      return { why: 'undelivered.tried', todo };
  }
}
