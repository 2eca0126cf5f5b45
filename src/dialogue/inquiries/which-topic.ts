import type { Action } from '../../chat/actions.ts';
import type { Message } from '../../chat/message.ts';
import type { TopicId } from '../../kernel/ids.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import { type ActionButton, labelAmong } from '../../lookup/search-messages.ts';

/** As many as one reads at a glance. */
const MOST_CHOICES = 5;

/** Several topics may be meant: a button each, for what is to be done with the one that is. */
export function whichTopicMessage(
  reader: Reader,
  snapshot: Snapshot,
  topicIds: readonly TopicId[],
  actionOf: (topicId: TopicId) => Action,
  more: readonly ActionButton[] = [],
): Message {
  const spans = wordsFor(reader).spans('ask.which-topic');
  const topics = topicIds
    .slice(0, MOST_CHOICES)
    .flatMap((topicId) => snapshot.directory.topics.get(topicId) ?? []);
  const buttons = topics.map((topic) => ({
    type: 'action' as const,
    label: labelAmong(reader, snapshot, topic, topics),
    action: actionOf(topic.id),
  }));
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: [...buttons, ...more] },
  ]);
}
