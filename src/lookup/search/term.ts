import type { Language } from '../../chat/languages/language.ts';
import { tellingOf } from './words/question-words.ts';
import { stemsOf } from './words/stem.ts';
import type { Word } from './words/word.ts';

/** A word as it is compared. */
export interface Term extends Word {
  /** Its stems, each with its language: two words of a common key are forms of one word. */
  readonly keys: readonly string[];
}

/** Languages written in Latin letters: a word in them may be of any. */
const LATIN: readonly Language[] = ['en', 'ro', 'vi', 'pt-BR'];

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

const known = new Map<string, Term>();

/** More are not kept: a flood of rubbish must not fill the memory. */
const MOST_KNOWN = 200_000;

/**
 * The word as a term of these languages, or of any that it may be in. A Latin word in a Cyrillic text is taken for an English one,
 * which it nearly always is.
 */
export function termOf(word: Word, languages?: readonly Language[]): Term {
  const key = languages === undefined ? word.text : `${word.text} ${languages.join(' ')}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  // Written out: copied by a spread, every term would have a shape of its own, which is as large as the term.
  const term = { text: word.text, folded: word.folded, keys: keysOf(word, languages) };
  if (known.size < MOST_KNOWN) known.set(key, term);
  return term;
}

const tellings = new WeakMap<Term, number>();

/** How much the word says in a name, 0 to 1: little words count a little there, since `IT` is one, and so is `of`. */
export function tellingInName(term: Term, languages: readonly Language[]): number {
  const known = tellings.get(term);
  if (known !== undefined) return known;
  const telling = Math.max(tellingOf([term], languages)[0] ?? 1, LEAST_TELLING);
  tellings.set(term, telling);
  return telling;
}

const LEAST_TELLING = 0.2;

/** Whether one is a form of the other. */
export function areForms(one: Term, other: Term): boolean {
  return one.folded === other.folded || one.keys.some((key) => other.keys.includes(key));
}

function stemsIn(word: Word, language: Language): readonly string[] {
  return word.folded.length < SHORTEST_INFLECTED ? [word.folded] : stemsOf(word, language);
}

/** A shorter word has no ending; stemmers cut abbreviations (AED) to a letter. */
const SHORTEST_INFLECTED = 4;

function keysOf(word: Word, languages: readonly Language[] | undefined): readonly string[] {
  if (CYRILLIC.test(word.folded)) return stemsIn(word, 'ru').map((stem) => `ru:${stem}`);
  if (!LATIN_LETTER.test(word.folded)) return [];
  const spoken = languages?.filter((language) => language !== 'ru') ?? LATIN;
  const possible = spoken.length > 0 ? spoken : (['en'] as const);
  // Spread, so that what is kept by the thousand has no room to grow.
  return [...possible.flatMap((language) => stemsIn(word, language).map((stem) => `${language}:${stem}`))];
}
