import type { TopicId } from '../kernel/ids.ts';
import type { Found } from '../lookup/find.ts';
import type { FoundWhy } from '../lookup/why/why-find.ts';

/**
 * Whether what stood at the end of the text was a moment, by what is found for the text without it and for the whole: the same
 * topic, or something where the whole is not sure. Otherwise it is a part of what the topic is called.
 */
export function isMeantWithout(without: Found | FoundWhy, whole: Found | FoundWhy): boolean {
  if (without.type === 'nothing') return false;
  const topic = topicOf(whole);
  return topic === undefined || topic === topicOf(without);
}

function topicOf(found: Found | FoundWhy): TopicId | undefined {
  if (found.type === 'answer') return found.answer.topic.id;
  return found.type === 'topic' ? found.why.answer.topic.id : undefined;
}
