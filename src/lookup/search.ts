import type { Language } from '../chat/languages/language.ts';
import { nameKey } from '../directory/name-key.ts';
import { type TopicId, topicId } from '../kernel/ids.ts';
import { isCloseToAName } from './close-spelling.ts';
import type { Snapshot } from './ports.ts';
import { wordsThatMatter } from './question-words.ts';
import { type NamedTopic, type TopicIndex, topicIndex } from './topic-index.ts';
import { withinOneEdit } from './within-one-edit.ts';

/**
 * How a topic fits what was typed. `exact`: it is called so. `words`: one of its names holds every word typed, in any order.
 * `beginning`: likewise, with words only begun. `near`: it is spelt much like it, or shares a word; not enough to answer.
 */
export type Fit = 'exact' | 'words' | 'beginning' | 'near';

export interface TopicMatch {
  readonly topicId: TopicId;
  readonly fit: Fit;
}

/**
 * The topics that fit a query (words, a name, a question in one of the languages), best first. `language` is the reader's; it
 * decides which question words are left out and which of two topics of one name comes first. An empty or senseless query finds
 * nothing; near ones are given only where nothing fits better.
 */
export function searchTopics(snapshot: Snapshot, query: string, language?: Language): readonly TopicMatch[] {
  const index = topicIndex(snapshot.directory.topics);
  const words = wordsOf(query, language);
  const found: TopicMatch[] = [];
  const seen = new Set<TopicId>();
  const keep = (fit: Fit, ids: readonly TopicId[]): void => {
    for (const topicId of ids) {
      if (seen.has(topicId)) continue;
      seen.add(topicId);
      found.push({ topicId, fit });
    }
  };
  keep('exact', exactTopics(snapshot, query, language));
  if (words.length === 0) return found;
  keep('words', allWords(index, words));
  keep('beginning', allBeginnings(index, words));
  if (found.length === 0) keep('near', nearTopics(index, words));
  return found;
}

/**
 * The topics that are registered for what was typed, best first: those that fit, or else those that fit but for typos, endings and
 * further words. Unlike `searchTopics` nothing that merely resembles it, so that what nobody is registered for has none.
 */
export function registeredTopics(snapshot: Snapshot, query: string, language?: Language): readonly TopicId[] {
  const index = topicIndex(snapshot.directory.topics);
  const words = wordsOf(query, language);
  return searchTopics(snapshot, query, language)
    .filter(({ fit, topicId }) => fit !== 'near' || isCloseToAName(index.keysOf(topicId), words))
    .map((match) => match.topicId);
}

function wordsOf(query: string, language: Language | undefined): readonly string[] {
  return wordsThatMatter(nameKey(query.slice(0, LONGEST_QUERY)).split(' '), language);
}

/**
 * The topics that bear exactly this name, compared without case, diacritics, punctuation and, if need be, question words. One
 * where it is clear: an id or a name goes before an alias, the reader's language before others.
 */
export function exactTopics(snapshot: Snapshot, query: string, language?: Language): readonly TopicId[] {
  const index = topicIndex(snapshot.directory.topics);
  const key = nameKey(query.slice(0, LONGEST_QUERY));
  const asTyped = index.named(key);
  if (asTyped.length > 0) return clearest(asTyped, language);
  const core = wordsThatMatter(key.split(' '), language).join('');
  return clearest(index.named(core === '' ? key.replaceAll(' ', '') : core), language);
}

/** Nobody types a name longer than this; a pasted page is searched by its beginning. */
const LONGEST_QUERY = 300;

function clearest(named: readonly NamedTopic[], language: Language | undefined): readonly TopicId[] {
  const proper = named.filter((each) => each.proper);
  const best = proper.length > 0 ? proper : named;
  const ids = distinct(best);
  if (ids.length < 2) return ids;
  const own = distinct(best.filter((each) => each.language === language));
  return own.length === 1 ? own : ids;
}

function distinct(named: readonly NamedTopic[]): readonly TopicId[] {
  return [...new Set(named.map((each) => each.topicId))];
}

function allWords(index: TopicIndex, words: readonly string[]): readonly TopicId[] {
  return inOneName(index, candidates(index, words, false), words, (word, typed) => word === typed);
}

/** Fewer letters begin too many words to mean one of them. */
const SHORTEST_BEGINNING = 4;

function allBeginnings(index: TopicIndex, words: readonly string[]): readonly TopicId[] {
  return inOneName(
    index,
    candidates(index, words, true),
    words,
    (word, typed) => word === typed || (typed.length >= SHORTEST_BEGINNING && word.startsWith(typed)),
  );
}

function candidates(index: TopicIndex, words: readonly string[], prefix: boolean): readonly TopicId[] {
  return index.words().search(words.join(' '), { combineWith: 'AND', prefix }).map(asTopicId);
}

function inOneName(
  index: TopicIndex,
  ids: readonly TopicId[],
  typed: readonly string[],
  fits: (word: string, typed: string) => boolean,
): readonly TopicId[] {
  return ids.filter((id) =>
    index.keysOf(id).some((key) => {
      const words = key.split(' ');
      return typed.every((each) => words.some((word) => fits(word, each)));
    }),
  );
}

/** Of near topics, only those that come near the nearest are worth reading, and those with a name that was all but typed. */
const NEAR_ENOUGH = 0.4;

function nearTopics(index: TopicIndex, words: readonly string[]): readonly TopicId[] {
  const results = index
    .words()
    .search(words.join(' '), {
      fuzzy: (term) => (term.length >= 5 ? 2 : term.length >= 4 ? 1 : false),
      prefix: (term) => term.length >= 3,
    })
    .filter((result) => result.terms.some((term) => words.some((typed) => resembles(term, typed))));
  const best = results[0]?.score ?? 0;
  const close: TopicId[] = [];
  const others: TopicId[] = [];
  for (const result of results) {
    const id = asTopicId(result);
    if (isCloseToAName(index.keysOf(id), words)) close.push(id);
    else if (result.score >= best * NEAR_ENOUGH) others.push(id);
  }
  return [...close, ...others];
}

/** Two edits make another word of a short one, unless they are a swap, which the index counts as two. */
function resembles(term: string, typed: string): boolean {
  return typed.length >= 7 || term.startsWith(typed) || withinOneEdit(term, typed);
}

function asTopicId(result: { readonly id: unknown }): TopicId {
  return topicId(String(result.id));
}
