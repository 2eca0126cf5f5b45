import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Engine, type PlainTopic, plainTopics } from './engine.ts';

const FIELDS = ['name', 'aliases', 'translations', 'descriptions'] as const;

/** What MiniSearch's documentation shows for searching by words: prefixes, a fifth of a word's length in edits, names boosted. */
const OPTIONS: SearchOptions = {
  prefix: true,
  fuzzy: 0.2,
  boost: { name: 3, aliases: 2, translations: 2 },
};

/** An index with the usual settings over these topics. */
export function miniSearchIndex(topics: readonly PlainTopic[]): MiniSearch<PlainTopic> {
  const index = new MiniSearch<PlainTopic>({
    fields: [...FIELDS],
    extractField: (topic, field) => {
      const value: unknown = Reflect.get(topic, field);
      return Array.isArray(value) ? value.join(' ') : String(value);
    },
    searchOptions: OPTIONS,
  });
  index.addAll(topics);
  return index;
}

/**
 * MiniSearch as its documentation shows it. Its scores grow with the length of the question; by the word they tell far better what
 * is an answer and what is not, which leaves the order as it is.
 */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  open: (directory) => {
    const index = miniSearchIndex(plainTopics(directory));
    return (text) => {
      const words = text.split(/[\s\p{P}]+/u).filter((word) => word !== '').length;
      const found = index.search(text);
      return { topicIds: found.map(({ id }) => String(id)), score: (found[0]?.score ?? 0) / words };
    };
  },
};
