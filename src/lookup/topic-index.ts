import MiniSearch from 'minisearch';
import type { Language } from '../chat/languages/language.ts';
import { LANGUAGES } from '../chat/languages/language.ts';
import type { Topic } from '../directory/model.ts';
import { nameKey } from '../directory/name-key.ts';
import type { TopicId } from '../kernel/ids.ts';

/** One way of naming a topic. Without a language it is the directory's own. */
export interface NamedTopic {
  readonly topicId: TopicId;
  /** Its id or a name of it, which count for more than an alias does. */
  readonly proper: boolean;
  readonly language?: Language;
}

/** What a search reads, made once from one state of the topics. */
export interface TopicIndex {
  /** Who bears this name, by its key, with or without the spaces. */
  named(key: string): readonly NamedTopic[];
  /** The keys of all that a topic is called. */
  keysOf(topicId: TopicId): readonly string[];
  /** Search by words over all names; made when first asked for, since most people type a name as it is. */
  words(): MiniSearch;
}

const indexes = new WeakMap<ReadonlyMap<TopicId, Topic>, TopicIndex>();

/** The index of these topics: made at the first call, and the same as long as the map is the same object. */
export function topicIndex(topics: ReadonlyMap<TopicId, Topic>): TopicIndex {
  const known = indexes.get(topics);
  if (known !== undefined) return known;
  const index = createIndex(topics);
  indexes.set(topics, index);
  return index;
}

function createIndex(topics: ReadonlyMap<TopicId, Topic>): TopicIndex {
  const byKey = new Map<string, NamedTopic[]>();
  const keys = new Map<TopicId, string[]>();
  let words: MiniSearch | undefined;

  function add(name: string, named: NamedTopic): void {
    const key = nameKey(name);
    if (key === '') return;
    const ofTopic = keys.get(named.topicId) ?? [];
    keys.set(named.topicId, ofTopic);
    ofTopic.push(key);
    for (const form of new Set([key, key.replaceAll(' ', '')])) {
      const bearers = byKey.get(form) ?? [];
      byKey.set(form, bearers);
      bearers.push(named);
    }
  }

  for (const topic of topics.values()) {
    const topicId = topic.id;
    add(topic.id, { topicId, proper: true });
    add(topic.name, { topicId, proper: true });
    for (const alias of topic.aliases) add(alias, { topicId, proper: false });
    for (const language of LANGUAGES) {
      const translation = topic.translations[language];
      if (translation?.name !== undefined) add(translation.name, { topicId, proper: true, language });
      for (const alias of translation?.aliases ?? []) add(alias, { topicId, proper: false, language });
    }
  }

  return {
    named: (key) => byKey.get(key) ?? [],
    keysOf: (topicId) => keys.get(topicId) ?? [],
    words: () => {
      words ??= wordIndex(keys);
      return words;
    },
  };
}

function wordIndex(keys: ReadonlyMap<TopicId, readonly string[]>): MiniSearch {
  const index = new MiniSearch({
    fields: ['keys'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });
  index.addAll([...keys].map(([id, names]) => ({ id, keys: names.join(' ') })));
  return index;
}
