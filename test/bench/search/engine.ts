import type { Language } from '../../../src/chat/languages/language.ts';
import type { Directory, Topic } from '../../../src/directory/model.ts';

export interface Answer {
  /** Best first. */
  readonly topicIds: readonly string[];
  /** How well the first fits. Higher is better; only of one engine are two scores comparable. Absent: the engine decides itself. */
  readonly score?: number;
  /** Whether the first is answered outright instead of offered as one of a choice. Absent: the engine knows no such thing. */
  readonly isCertain?: boolean;
}

/** Searches one directory. `language` is that of the question; only an engine that says so in its name looks at it. */
export type Search = (text: string, language: Language) => Answer | Promise<Answer>;

/** Something that searches. */
export interface Engine {
  readonly name: string;
  /** Makes ready to search a directory. */
  open(directory: Directory): Search | Promise<Search>;
}

/** A topic as the plain engines get it: what it is called and described by, in all languages. */
export interface PlainTopic {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names and aliases in other languages. */
  readonly translations: readonly string[];
  readonly descriptions: readonly string[];
}

/** The topics as the plain engines get them. */
export function plainTopics(directory: Directory): readonly PlainTopic[] {
  return [...directory.topics.values()].map(plainTopic);
}

/** A topic as the plain engines get it. */
export function plainTopic(topic: Topic): PlainTopic {
  const translations = Object.values(topic.translations);
  return {
    id: topic.id,
    name: topic.name,
    aliases: topic.aliases,
    translations: translations.flatMap(({ name, aliases }) => [
      ...(name === undefined ? [] : [name]),
      ...aliases,
    ]),
    descriptions: [topic, ...translations].flatMap(({ description }) => description ?? []),
  };
}
