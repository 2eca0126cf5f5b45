import { LANGUAGES, type Language } from '../../chat/languages/language.ts';
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

/**
 * The word as a term of these languages, or of any that it may be in. A Latin word in a Cyrillic text is taken for an English one,
 * which it nearly always is.
 */
export function termOf(word: Word, languages?: readonly Language[]): Term {
  // Written out: copied by a spread, every term would have a shape of its own, which is as large as the term.
  return { text: word.text, folded: word.folded, keys: keysOf(word, languages) };
}

/**
 * Makes terms that are kept by the thousand, the same object for the same word in the same languages. They stay as long as this
 * does, so the words of questions, which have no end, are none of them.
 */
export class SharedTerms {
  readonly #byLanguages = new Map<string, Map<string, Term>>();

  /** As `termOf`. */
  of(word: Word, languages: readonly Language[]): Term {
    const spoken = languages.join();
    const byText = this.#byLanguages.get(spoken) ?? new Map<string, Term>();
    this.#byLanguages.set(spoken, byText);
    const made = byText.get(word.text) ?? termOf(word, languages);
    byText.set(word.text, made);
    return made;
  }
}

const tellings = new WeakMap<Term, number>();

/**
 * How much the word says in a name in the languages of the term, 0.2 to 1: little words count a little there, since `IT` is one,
 * and so is `of`.
 */
export function tellingInName(term: Term): number {
  const known = tellings.get(term);
  if (known !== undefined) return known;
  const languages = LANGUAGES.filter((language) => term.keys.some((key) => languageOf(key) === language));
  const telling = Math.max(tellingOf([term], languages)[0] ?? 1, LEAST_TELLING);
  tellings.set(term, telling);
  return telling;
}

/** What a little word counts in a name. */
export const LEAST_TELLING = 0.2;

/** The language of a stem among the keys of a term. */
export function languageOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

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
