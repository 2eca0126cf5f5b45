import type { Language } from '../../chat/languages/language.ts';
import { mayEdit } from '../../directory/managers.ts';
import type { Topic } from '../../directory/model.ts';
import type { PersonId, TopicId } from '../../kernel/ids.ts';
import { childrenOf } from '../list-message.ts';
import type { Snapshot } from '../ports.ts';
import { searchTopics } from '../search/search.ts';
import type { GapCluster } from './clusters.ts';
import { MOST_REFUSED } from './gap.ts';

/** As many as one reads at a glance. */
const MOST = 5;

/**
 * The topics that come nearest to the words once these were refused: those that the search gives besides, then those below what was
 * refused and above it, for what is meant is often a part of it, or more than it.
 */
export function nextTopics(
  snapshot: Snapshot,
  words: string,
  refused: readonly TopicId[],
  language: Language,
): readonly Topic[] {
  const { topics } = snapshot.directory;
  const found = nearTo(snapshot, words, language);
  const around = refused.flatMap((id) => {
    const topic = topics.get(id);
    return topic === undefined ? [] : neighboursOf(snapshot, topic);
  });
  // Whoever refused so many is not helped by more.
  if (refused.length >= MOST_REFUSED) return [];
  const isNew = (topic: Topic) => !refused.includes(topic.id);
  return [...new Set([...found, ...around])].filter(isNew).slice(0, MOST);
}

/** The topic that is nearest to what a cluster is about and was not refused for it; of those that the actor may edit, where one is given. */
export function nearestToName(
  snapshot: Snapshot,
  { name, language, refused }: GapCluster,
  actorId?: PersonId,
): Topic | undefined {
  const { directory } = snapshot;
  return nearTo(snapshot, name, language)
    .filter((topic) => !refused.includes(topic.id))
    .find((topic) => actorId === undefined || mayEdit(actorId, topic, directory));
}

/** All topics that fit the words or come near, best first. */
function nearTo({ directory }: Snapshot, words: string, language: Language): readonly Topic[] {
  const { matches, near } = searchTopics(directory, words, language);
  return [...matches, ...near].flatMap(({ topicId }) => directory.topics.get(topicId) ?? []);
}

function neighboursOf(snapshot: Snapshot, topic: Topic): readonly Topic[] {
  const parent = topic.parentId === undefined ? undefined : snapshot.directory.topics.get(topic.parentId);
  return [...childrenOf(snapshot, topic), ...(parent === undefined ? [] : [parent])];
}
