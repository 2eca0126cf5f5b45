import { LANGUAGES, type Language } from '../chat/languages/language.ts';
import type { TopicId } from '../kernel/ids.ts';
import type { Topic } from './model.ts';
import { nameKey } from './name-key.ts';

/** One way in which a topic is called. */
export interface TopicName {
  readonly topicId: TopicId;
  readonly name: string;
  /** The way to it in the topic, in the model's names. */
  readonly path: readonly (string | number)[];
  /** Absent: the directory's own, which is compared with every language. */
  readonly language?: Language;
}

/** All that a topic is called: its own name and aliases, then those of each language. */
export function* namesOf(topic: Topic): Generator<TopicName> {
  const topicId = topic.id;
  yield { topicId, name: topic.name, path: ['name'] };
  for (const [index, name] of topic.aliases.entries()) yield { topicId, name, path: ['aliases', index] };
  for (const language of LANGUAGES) {
    const translation = topic.translations[language];
    if (!translation) continue;
    const path = ['translations', language] as const;
    if (translation.name !== undefined)
      yield { topicId, language, name: translation.name, path: [...path, 'name'] };
    for (const [index, name] of translation.aliases.entries()) {
      yield { topicId, language, name, path: [...path, 'aliases', index] };
    }
  }
}

const keys = new WeakMap<Topic, ReadonlySet<string>>();

/** All that a topic is called, as names are compared; worked out once, since every edit of a topic asks it of all the others. */
export function nameKeysOf(topic: Topic): ReadonlySet<string> {
  const found = keys.get(topic) ?? new Set([...namesOf(topic)].map(({ name }) => nameKey(name)));
  keys.set(topic, found);
  return found;
}

/** Whether two names of two topics would be mistaken for one another where they are alike: not in two different languages. */
export function areCompared(one: Pick<TopicName, 'language'>, other: Pick<TopicName, 'language'>): boolean {
  return one.language === undefined || other.language === undefined || one.language === other.language;
}

/**
 * Who is called that already, once case, diacritics and punctuation are left aside: the name, with its topic; of several the first.
 * An id counts too, since people may type it.
 */
export function bearerOf(
  topics: ReadonlyMap<TopicId, Topic>,
  wanted: Pick<TopicName, 'name' | 'language'>,
): TopicName | undefined {
  const key = nameKey(wanted.name);
  for (const topic of topics.values()) {
    if (nameKey(topic.id) === key) return { topicId: topic.id, name: topic.name, path: ['id'] };
    for (const named of namesOf(topic)) {
      if (areCompared(named, wanted) && nameKey(named.name) === key) return named;
    }
  }
  return undefined;
}
