import type { Language } from '../../chat/languages/language.ts';
import type { Directory } from '../../directory/model.ts';
import type { TopicId } from '../../kernel/ids.ts';
import { LIKELY, SURE } from './confidence.ts';
import type { Rule } from './evidence.ts';
import type { Field } from './index/document.ts';
import { namesOf, type TopicName } from './index/names.ts';
import { JOINED } from './meanings.ts';
import type { Unit } from './query.ts';
import type { Reading } from './readings.ts';
import type { Score } from './score.ts';
import type { SearchResult, TopicMatch } from './search.ts';
import { tellingOf } from './words/question-words.ts';
import { type Word, wordsOf } from './words/word.ts';

/** How a search came to its answer. Numbers are 0 to 1 unless said otherwise. */
export interface SearchExplanation {
  readonly reading: {
    readonly as: Reading['as'];
    /** The words as they were read, which are others than typed where it is not `typed`. */
    readonly text: string;
    /** The likeliest first. */
    readonly languages: readonly Language[];
  };
  /** In the order of the text; empty where it was not looked further than at the names. */
  readonly words: readonly ExplainedWord[];
  readonly verdict: SearchResult['verdict'];
  readonly because: Because;
  /** The confidence from which on a topic is answered with, and from which on it is offered. */
  readonly thresholds: { readonly sure: number; readonly likely: number };
  /** What fits before what merely comes near, best first, five at most. */
  readonly topics: readonly ExplainedTopic[];
}

/**
 * What decided: `exact`, one is called exactly so; `several-exact`, more than one is; `sure`, the first is beyond doubt; `rival`,
 * it would be, were there not another that fits nearly as well; `likely`, it may be what was meant; `unlikely`, not even the
 * first is; `no-topic`, no topic has to do with it; `no-words`, the text says nothing that could be looked for.
 */
export type Because =
  | 'exact'
  | 'several-exact'
  | 'sure'
  | 'rival'
  | 'likely'
  | 'unlikely'
  | 'no-topic'
  | 'no-words';

/** What a word of the text was taken for. */
export interface ExplainedWord {
  readonly word: string;
  /** How much it weighs; a little more than 1 where it speaks against every topic. */
  readonly counts: number;
  /**
   * `question`: it only makes a question of it; `topics`: topics have something of it; of what they have not, `common`: any
   * question may hold it; `unregistered`: it is known, but nobody is registered for it; `elsewhere`: it is known as what hardly
   * any company has a desk for; `unknown`.
   */
  readonly known: 'question' | 'topics' | 'common' | 'unregistered' | 'elsewhere' | 'unknown';
  /** Words of the topics and concepts that it may mean, the likeliest first, three at most. */
  readonly meanings: readonly ExplainedMeaning[];
  /** The others with which it means something that nobody is registered for; alone it then speaks less for a topic. */
  readonly together: readonly string[];
}

interface ExplainedMeaning {
  /** The word of the topics, or the phrase by which a concept was known. */
  readonly means: string;
  /** Its id in the thesaurus, or `synonyms` and the place of a group of the organization's own; null for a word. */
  readonly concept: string | null;
  readonly rule: Rule;
  readonly quality: number;
}

/** A topic with all that speaks for it. */
export interface ExplainedTopic {
  readonly topicId: TopicId;
  /** Whether it fits; otherwise it merely comes near. */
  readonly isOffered: boolean;
  readonly confidence: number;
  /** The name that is exactly what was typed, if one is. */
  readonly exact?: TopicName;
  /** Absent where it is called exactly so. */
  readonly score?: ExplainedScore;
}

export interface ExplainedScore extends Pick<Score, 'value' | 'covered' | 'named' | 'verbatim'> {
  /** In the order of the words. */
  readonly evidence: readonly ExplainedEvidence[];
}

interface ExplainedEvidence {
  readonly word: string;
  readonly found: string;
  readonly field: Field;
  readonly rule: Rule;
  readonly quality: number;
}

/** As many as one reads. */
const MOST_TOPICS = 5;
const MOST_MEANINGS = 3;

/** Tells how the search came to what it found in this directory. */
export function explanationOf(result: SearchResult, directory: Directory): SearchExplanation {
  const { reading, verdict, matches, near, query } = result;
  const shown = [...matches, ...near].slice(0, MOST_TOPICS);
  return {
    reading: {
      as: reading.as,
      text: reading.words.map(({ text }) => text).join(' '),
      languages: reading.languages,
    },
    words: query?.units.map((unit) => wordOf(unit, query.units)) ?? [],
    verdict,
    because: becauseOf(result),
    thresholds: { sure: SURE, likely: LIKELY },
    topics: shown.map((match, index) => topicOf(match, index < matches.length, reading, directory)),
  };
}

function becauseOf({ verdict, matches, near, query }: SearchResult): Because {
  if (query === undefined) return verdict === 'certain' ? 'exact' : 'several-exact';
  switch (verdict) {
    case 'certain':
      return 'sure';
    case 'unsure':
      return (matches[0]?.confidence ?? 0) >= SURE ? 'rival' : 'likely';
    case 'nothing':
      if (near.length > 0) return 'unlikely';
      return query.weight > 0 ? 'no-topic' : 'no-words';
    default:
      return verdict satisfies never;
  }
}

function wordOf(unit: Unit, units: readonly Unit[]): ExplainedWord {
  const others = unit.together.filter((position) => position !== unit.position);
  return {
    word: unit.term.text,
    counts: unit.weight,
    known: knownAs(unit),
    meanings: meaningsOf(unit),
    together: others.flatMap((position) => units[position]?.term.text ?? []),
  };
}

function knownAs({ weight, telling, words, halves, concepts, foreign }: Unit): ExplainedWord['known'] {
  if (weight === 0) return 'question';
  if (foreign === 'elsewhere') return 'elsewhere';
  if (words.size + halves.length + concepts.size > 0) return 'topics';
  if (foreign === 'office') return 'unregistered';
  return telling < 1 ? 'common' : 'unknown';
}

function meaningsOf({ words, halves, concepts }: Unit): readonly ExplainedMeaning[] {
  const all: readonly ExplainedMeaning[] = [
    ...[...words].map(([means, { rule, quality }]) => ({ means, concept: null, rule, quality })),
    ...halves.map((each) => ({
      means: each.join(' '),
      concept: null,
      rule: 'joined' as const,
      quality: JOINED,
    })),
    ...[...concepts].map(([concept, { phrase: means, rule, quality }]) => ({
      means,
      concept,
      rule,
      quality,
    })),
  ];
  return all.toSorted((one, other) => other.quality - one.quality).slice(0, MOST_MEANINGS);
}

function topicOf(
  { topicId, confidence, score }: TopicMatch,
  isOffered: boolean,
  reading: Reading,
  directory: Directory,
): ExplainedTopic {
  if (score !== undefined) return { topicId, isOffered, confidence, score: scoreShown(score) };
  const exact = exactName(directory, topicId, reading);
  return { topicId, isOffered, confidence, ...(exact && { exact }) };
}

function scoreShown({ value, covered, named, verbatim, evidence }: Score): ExplainedScore {
  return {
    value,
    covered,
    named,
    verbatim,
    evidence: evidence.map(({ unit, found, field, rule, quality }) => ({
      word: unit.term.text,
      found,
      field,
      rule,
      quality,
    })),
  };
}

/** Which of its names was typed, with or without what only makes a question of it. */
function exactName(
  directory: Directory,
  topicId: TopicId,
  { words, languages }: Reading,
): TopicName | undefined {
  const topic = directory.topics.get(topicId);
  const tellings = tellingOf(words, languages);
  const core = words.filter((_, position) => tellings[position] !== 0);
  const names = topic === undefined ? [] : namesOf(topic);
  return [words, core]
    .map((typed) => names.find(({ text }) => lettersOf(wordsOf(text)) === lettersOf(typed)))
    .find((name) => name !== undefined);
}

function lettersOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join('');
}
