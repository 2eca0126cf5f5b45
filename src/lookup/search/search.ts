import { LANGUAGES, type Language } from '../../chat/languages/language.ts';
import type { Directory } from '../../directory/model.ts';
import type { TopicId } from '../../kernel/ids.ts';
import { confidenceIn, LIKELY, SURE } from './confidence.ts';
import { type Bearer, ExactNames } from './index/exact-names.ts';
import { SearchIndex } from './index/search-index.ts';
import { isInThesaurus } from './meanings.ts';
import { type Query, queryOf } from './query.ts';
import { rank } from './rank.ts';
import { type Hints, otherReadings, type Reading, typedReading } from './readings.ts';
import type { Score } from './score.ts';
import { termOf } from './term.ts';
import { type Telling, tellingOf } from './words/question-words.ts';
import { wordsOf } from './words/word.ts';

/** A topic that fits what was typed. */
export interface TopicMatch {
  readonly topicId: TopicId;
  /** How well, and why; absent where it is called exactly so. */
  readonly score?: Score;
  /** 0 to 1: how likely it is what was meant. */
  readonly confidence: number;
}

/** What a search found. */
export interface SearchResult {
  /** `certain`: the first is what was meant; `unsure`: one of them may be; `nothing`: nobody is registered for it. */
  readonly verdict: 'certain' | 'unsure' | 'nothing';
  /** Those that fit, best first; none where nobody is registered. */
  readonly matches: readonly TopicMatch[];
  /** What merely comes near, best first; none beside a name that is exactly so. */
  readonly near: readonly TopicMatch[];
  /** How the text was read. */
  readonly reading: Reading;
  /** Absent where it was not looked further than at the names. */
  readonly query?: Query;
}

/** Nobody types a name longer than this; a pasted page is searched by its beginning. */
const LONGEST_QUERY = 300;

/**
 * The topics that fit a text: words, a name, a question in one of the languages, misspelt, inflected, in other letters.
 * `reader` is the language of whoever asks; it decides what the text does not. An empty or senseless text finds nothing.
 */
export function searchTopics(directory: Directory, text: string, reader?: Language): SearchResult {
  const typed = text.slice(0, LONGEST_QUERY);
  const hints: Hints = { organization: directory.organization.language, ...(reader && { reader }) };
  const reading = typedReading(typed, hints);
  const exact = exactIn(directory, typed, reading, reader);
  if (exact.length > 0) {
    const matches = exact.map((topicId) => ({ topicId, confidence: 1 }));
    return { verdict: exact.length === 1 ? 'certain' : 'unsure', matches, near: [], reading };
  }
  return ranked(directory, typed, reading, hints);
}

/**
 * The topics that bear exactly this name, compared without case, diacritics, punctuation and, if need be, question words. One
 * where it is clear: an id or a name goes before an alias, the reader's language before others.
 */
export function exactTopics(directory: Directory, text: string, reader?: Language): readonly TopicId[] {
  const typed = text.slice(0, LONGEST_QUERY);
  const hints: Hints = { organization: directory.organization.language, ...(reader && { reader }) };
  return exactIn(directory, typed, typedReading(typed, hints), reader);
}

/** The same for a text as it stands: question words beside the name are none of it. */
export function topicsNamed(directory: Directory, text: string, reader?: Language): readonly TopicId[] {
  names.follow(directory);
  return clearest(names.bearers(text.slice(0, LONGEST_QUERY)), reader);
}

/** The words of a text, folded, with how much each says about what is asked. */
export function toldWords(
  directory: Directory,
  text: string,
  reader?: Language,
): readonly { readonly folded: string; readonly telling: Telling }[] {
  const hints: Hints = { organization: directory.organization.language, ...(reader && { reader }) };
  const { words, languages } = typedReading(text.slice(0, LONGEST_QUERY), hints);
  const tellings = tellingOf(words, languages);
  return words.map(({ folded }, position) => ({ folded, telling: tellings[position] ?? 1 }));
}

/**
 * Whether the word, or a form of it, is one of the topics', of the thesaurus or of questions; otherwise it may be a slip. True of a
 * text that is not one word: there is nothing to be mended then.
 */
export function isKnownWord(directory: Directory, text: string): boolean {
  const [word, ...others] = wordsOf(text);
  if (word === undefined || others.length > 0) return true;
  const isTold = tellingOf([word], LANGUAGES)[0] !== 1;
  const term = termOf(word);
  return isTold || isInThesaurus(term) || indexOf(directory).vocabulary.knows(term);
}

/** Makes ready what the first search would otherwise wait for. */
export function prepareSearch(directory: Directory): void {
  names.follow(directory);
  indexOf(directory);
}

// What was worked out for the directory that was asked about last, kept because the next one asked about is nearly always the same
// or one edit later. Each call brings it to its own directory first, so that in what order they are asked about changes no answer,
// only how long it takes.
const names = new ExactNames();
let index: SearchIndex | undefined;

function indexOf(directory: Directory): SearchIndex {
  if (!index?.canFollow(directory)) {
    index = new SearchIndex(directory.organization.language, directory.synonyms);
  }
  index.follow(directory);
  return index;
}

function exactIn(
  directory: Directory,
  text: string,
  { words, languages }: Reading,
  reader: Language | undefined,
): readonly TopicId[] {
  names.follow(directory);
  const asTyped = names.bearers(text);
  if (asTyped.length > 0) return clearest(asTyped, reader);
  const tellings = tellingOf(words, languages);
  const core = words.filter((_, position) => tellings[position] !== 0);
  const joined = core.map(({ folded }) => folded).join('');
  return clearest(names.bearers(joined), reader);
}

function clearest(bearers: readonly Bearer[], reader: Language | undefined): readonly TopicId[] {
  const proper = bearers.filter((each) => each.field !== 'alias');
  const best = proper.length > 0 ? proper : bearers;
  const ids = distinct(best);
  if (ids.length < 2) return ids;
  const own = distinct(best.filter((each) => each.language === reader));
  return own.length === 1 ? own : ids;
}

/** Their ids, once each, in an order that does not tell in which order they were indexed. */
function distinct(bearers: readonly Bearer[]): readonly TopicId[] {
  return [...new Set(bearers.map(({ topic }) => topic.id))].toSorted();
}

interface Ranking {
  readonly reading: Reading;
  readonly query: Query;
  readonly matches: readonly Match[];
}

interface Match extends TopicMatch {
  readonly score: Score;
}

/** A text that makes sense as typed is not read otherwise. */
const SENSIBLE = 0.6;
/** What is less likely than as typed must fit better. */
const OTHER_READING = 0.93;

function ranked(directory: Directory, text: string, reading: Reading, hints: Hints): SearchResult {
  const index = indexOf(directory);
  let best = rankingOf(reading, index);
  let value = best.matches[0]?.score.value ?? 0;
  for (const other of value >= SENSIBLE ? [] : otherReadings(text, index, hints)) {
    const ranking = rankingOf(other, index);
    const ofOther = (ranking.matches[0]?.score.value ?? 0) * OTHER_READING;
    if (ofOther <= value) continue;
    best = ranking;
    value = ofOther;
  }
  return verdictOn(best);
}

function rankingOf(reading: Reading, index: SearchIndex): Ranking {
  const query = queryOf(reading.words, reading.languages, index);
  const matches = rank(query, index).map(({ document, score }) => ({
    topicId: document.topic.id,
    score,
    confidence: confidenceIn(score, query),
  }));
  return { reading, query, matches };
}

/** As good as. */
const NEARLY = 0.9;
/** A name that is all in the question is meant, rather than one that is so by half. */
const WHOLE = 0.95;
const MUCH_OF_IT = 0.8;

/** Whether another fits nearly as well as the first: it answers to as much of the question, unless it is called less like it. */
function isRival({ score: other, confidence }: Match, { score }: Match): boolean {
  if (other.value >= score.value * NEARLY) return true;
  if (confidence < LIKELY || other.covered < score.covered * NEARLY) return false;
  return score.named < WHOLE || other.named >= score.named * MUCH_OF_IT;
}

/** Beside the best, only what comes near it is worth reading. */
const WORTH_OFFERING = 0.7;
const NEAR = 0.3;

function verdictOn({ reading, query, matches: all }: Ranking): SearchResult {
  const [first, ...rest] = all;
  const value = first?.score.value ?? 0;
  const fits = ({ confidence, score }: Match): boolean =>
    confidence >= LIKELY && score.value >= value * WORTH_OFFERING;
  const matches = all.filter(fits);
  const near = all.filter((match) => !fits(match) && match.score.value >= NEAR);
  if (first === undefined || matches.length === 0) {
    return { verdict: 'nothing', matches: [], near, reading, query };
  }
  const isCertain = first.confidence >= SURE && !rest.some((match) => isRival(match, first));
  return { verdict: isCertain ? 'certain' : 'unsure', matches, near, reading, query };
}
