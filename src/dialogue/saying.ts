import type { Intent } from '../chat/intent.ts';
import type { Message } from '../chat/message.ts';
import type { Reply } from '../chat/reply.ts';
import type { Reader } from '../lookup/reader.ts';
import { audienceOf, privately } from './context.ts';
import { type SentenceKey, sentenceMessage } from './messages.ts';

/** Refusals and stale buttons concern nobody but the asker. */
export function refuse(intent: Intent, reader: Reader, key: SentenceKey): readonly Reply[] {
  const audience = intent.type === 'words' && intent.via === 'command' ? 'only-you' : privately(intent);
  return [{ type: 'say', audience, message: sentenceMessage(reader, key) }];
}

/** Says it to those whom an answer here is for. */
export function say(intent: Intent, message: Message): Reply {
  return { type: 'say', audience: audienceOf(intent), message };
}
