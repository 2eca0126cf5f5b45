import type { Language } from '../../../chat/languages/language.ts';
import { lengthOfPhrase, type Phrases } from './phrases.ts';
import { stemsOf } from './stem.ts';
import { type Vocabulary, vocabularyFor } from './vocabulary.ts';
import type { Word } from './word.ts';

/** What any question may hold, whatever it is about, says a little: it tells two topics apart where nothing else does. */
const COMMON = 0.25;

/** How much a word says about what is asked: nothing, a little, or all that a word can. */
export type Telling = 0 | typeof COMMON | 1;

/**
 * How much each of the words says about what is asked, as a part of the whole text: 0 for words and phrases that only make a
 * question of it (who do I ask about, в курсе, phụ trách), 0.25 for what any question may hold (broken, срочно, preciso), 1
 * otherwise. `languages` are those that the text may be in: what says little in one of them says little, so that a language too
 * many costs words (ai is who in Vietnamese). All ones where `languages` is empty.
 */
export function tellingOf(words: readonly Word[], languages: readonly Language[]): readonly Telling[] {
  const telling = words.map((): Telling => 1);
  for (const language of languages) {
    tellingIn(words, language).forEach((told, index) => {
      if (told < (telling[index] ?? 0)) telling[index] = told;
    });
  }
  return telling;
}

function tellingIn(words: readonly Word[], language: Language): readonly Telling[] {
  const vocabulary = vocabularyFor(words, language);
  const telling = words.map((word) => tellingAlone(word, language, vocabulary));
  for (const phrase of phrasesIn(words, vocabulary)) {
    telling.fill(phrase.telling, phrase.from, phrase.from + phrase.length);
  }
  return language === 'en' ? withDepartmentOfIt(words, telling) : telling;
}

function tellingAlone(word: Word, language: Language, vocabulary: Vocabulary): Telling {
  const key = vocabulary.keyOf(word);
  const doubtful = vocabulary.doubtful.has(key);
  if (vocabulary.questionWords.has(key)) return doubtful ? COMMON : 0;
  if (vocabulary.commonWords.has(key)) return doubtful ? 1 : COMMON;
  return stemsOf(word, language).some((stem) => vocabulary.commonStems.has(stem)) ? COMMON : 1;
}

interface FoundPhrase {
  readonly from: number;
  readonly length: number;
  readonly telling: Telling;
}

/** The phrases in a text, the longest first, of equally long ones those that say something; overlapping only with their like. */
function phrasesIn(words: readonly Word[], vocabulary: Vocabulary): readonly FoundPhrase[] {
  const keys = words.map(vocabulary.keyOf);
  const found: FoundPhrase[] = [];
  const look = (phrases: Phrases, from: number, telling: Telling): void => {
    const length = lengthOfPhrase(phrases, keys, from);
    if (length > 0) found.push({ from, length, telling });
  };
  for (const from of keys.keys()) {
    look(vocabulary.tellingPhrases, from, 1);
    look(vocabulary.questionPhrases, from, 0);
    look(vocabulary.commonPhrases, from, COMMON);
  }
  const taken = new Map<number, Telling>();
  return found
    .sort((one, other) => other.length - one.length)
    .filter(({ from, length, telling }) => {
      const places = Array.from({ length }, (_, offset) => from + offset);
      if (places.some((place) => (taken.get(place) ?? telling) !== telling)) return false;
      for (const place of places) taken.set(place, telling);
      return true;
    });
}

/** Where nothing else tells, `it` that is no pronoun of a phrase (`it does not`) is the department: `who do I ask about IT`. */
function withDepartmentOfIt(words: readonly Word[], telling: readonly Telling[]): readonly Telling[] {
  if (telling.includes(1)) return telling;
  return telling.map((told, index) => (words[index]?.text === 'it' && told > 0 ? 1 : told));
}
