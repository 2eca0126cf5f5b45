import type { Language } from '../../chat/languages/language.ts';
import type { SearchIndex } from './index/search-index.ts';
import { termOf } from './term.ts';
import { thesaurusWords } from './thesaurus/thesaurus.ts';
import { guessLanguages } from './words/guess-language.ts';
import { otherLayout } from './words/keyboard.ts';
import { tellingOf } from './words/question-words.ts';
import { cyrillicOf } from './words/transliterate.ts';
import { type Word, wordsOf } from './words/word.ts';

/** Words that a text may be meant as. */
export interface Reading {
  readonly words: readonly Word[];
  /** Which languages it may be in, the likeliest first. */
  readonly languages: readonly Language[];
  /** As typed; Russian in Latin letters; or with the keyboard set to the other letters. */
  readonly as: 'typed' | 'sound' | 'layout';
}

/** Whose question it is. */
export interface Hints {
  readonly reader?: Language;
  readonly organization?: Language;
}

/** A language less likely than this is not what somebody writes in. */
const PROBABLE = 0.15;

/** A shorter word may be known by chance: the letters of a keyboard set otherwise are cut by its commas. */
const SHORTEST_TELLING = 3;

/** The text as typed. */
export function typedReading(text: string, hints: Hints): Reading {
  const words = wordsOf(text);
  const languages = languagesOf(words, hints);
  const own = hints.reader ?? hints.organization;
  // What says nothing in the likely languages may be a word in the reader's: “sale” is “his” in Romanian.
  const isSilent = tellingOf(words, languages).every((telling) => telling === 0);
  return { words, languages: isSilent && own !== undefined ? [own] : languages, as: 'typed' };
}

/** What else the text may be, where it makes no sense as typed. */
export function otherReadings(text: string, index: SearchIndex, hints: Hints): readonly Reading[] {
  const readings: Reading[] = [];
  const typed = wordsOf(text);
  const heard = typed.map((word) => heardAs(word, index) ?? word);
  if (heard.some((word, position) => word !== typed[position])) {
    readings.push({ words: heard, languages: ['ru'], as: 'sound' });
  }
  const isSensible = typed.some((word) => word.folded.length >= SHORTEST_TELLING && isKnown(word, index));
  const flipped = isSensible ? undefined : otherLayout(text);
  if (flipped !== undefined) {
    const words = wordsOf(flipped);
    readings.push({ words, languages: languagesOf(words, hints), as: 'layout' });
  }
  return readings;
}

function languagesOf(words: readonly Word[], hints: Hints): readonly Language[] {
  return guessLanguages(words, hints)
    .filter(({ weight }, index) => index === 0 || weight >= PROBABLE)
    .map(({ language }) => language);
}

/** The Russian word that this one in Latin letters sounds like, unless it is known as it stands. */
function heardAs(word: Word, index: SearchIndex): Word | undefined {
  if (isKnown(word, index)) return undefined;
  const spellings = cyrillicOf(word.folded).flatMap((spelling) => wordsOf(spelling).slice(0, 1));
  const known = spellings.find((spelling) => isKnown(spelling, index));
  if (known !== undefined) return known;
  const [sounding] = [index.vocabulary, thesaurusWords()].flatMap((each) => each.soundingLike(word.folded));
  return sounding === undefined ? spellings[0] : wordsOf(sounding)[0];
}

function isKnown(word: Word, index: SearchIndex): boolean {
  return [index.vocabulary, thesaurusWords()].some((each) => each.knows(termOf(word)));
}
