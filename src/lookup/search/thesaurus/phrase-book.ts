import type { Language } from '../../../chat/languages/language.ts';
import { areForms, LEAST_TELLING, type SharedTerms, type Term, tellingInName } from '../term.ts';
import { wordsOf } from '../words/word.ts';

/** Names a concept: of the thesaurus, or a group of the organisation's own synonyms. */
export type ConceptId = string;

/** Words that stand for a concept. */
export interface Phrase {
  readonly conceptId: ConceptId;
  /** What the concept is called; otherwise a sign: what people say who need it. */
  readonly isLabel: boolean;
  /** Of something that hardly any company has a desk for. */
  readonly isElsewhere: boolean;
  readonly language: Language;
  readonly text: string;
  /** Its words, in order, but for little words that it is understood without; at least one. */
  readonly terms: readonly Term[];
}

/** A phrase as it stands in a text. */
export interface PhraseHit {
  readonly phrase: Phrase;
  /** Where its words stand, ascending. */
  readonly positions: readonly number[];
  /** 1 as written, less by what a spelling mistake in it takes away. */
  readonly quality: number;
}

/** A word of a text as it may be meant: as typed, or its spelling corrected. */
export interface Meant {
  readonly term: Term;
  readonly quality: number;
}

/** Finds in a text the phrases it knows. */
export interface PhraseBook {
  /** The phrases in a text, of which each word may be meant in several ways. Of two, one of which lies within the other, the longer. */
  phrasesIn(text: readonly (readonly Meant[])[]): readonly PhraseHit[];
  /** Every word of its phrases, once. */
  terms(): Iterable<Term>;
}

/** What is left of a phrase without its little words must still be one: `IT support` is not `support`. */
const FEWEST_TELLING = 2;

/** Makes the phrase of a text, of shared terms, or undefined where the text holds no word. */
export function phraseOf(phrase: Omit<Phrase, 'terms'>, shared: SharedTerms): Phrase | undefined {
  const { conceptId, isLabel, isElsewhere, language, text } = phrase;
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const spoken = [language];
  const terms = essential(words.map((word) => shared.of(word, spoken)));
  // Written out: copied by a spread, every phrase would have a shape of its own, which is as large as the phrase.
  return { conceptId, isLabel, isElsewhere, language, text, terms };
}

function essential(terms: readonly Term[]): readonly Term[] {
  if (terms.length <= FEWEST_TELLING) return terms;
  const telling = terms.filter((term) => tellingInName(term) > LEAST_TELLING);
  return telling.length < FEWEST_TELLING ? terms : telling;
}

/** The book of these phrases. */
export function createPhraseBook(phrases: Iterable<Phrase>): PhraseBook {
  const terms = new Map<string, Term>();
  // Each phrase lies under one of its words, the longest, which stands in the fewest phrases.
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const term of phrase.terms) terms.set(term.text, term);
    const longest = phrase.terms.reduce((one, other) =>
      other.folded.length > one.folded.length ? other : one,
    );
    for (const key of [longest.folded, ...longest.keys]) {
      const known = byWord.get(key);
      if (known === undefined) byWord.set(key, [phrase]);
      else known.push(phrase);
    }
  }

  function startingFrom(present: ReadonlySet<string>): Iterable<Phrase> {
    const found = new Set<Phrase>();
    for (const key of present) for (const phrase of byWord.get(key) ?? []) found.add(phrase);
    return found;
  }

  return {
    phrasesIn: (text) => {
      const hits: PhraseHit[] = [];
      const present = new Set(text.flat().flatMap(({ term }) => [term.folded, ...term.keys]));
      for (const phrase of startingFrom(present)) {
        if (phrase.terms.length > text.length || !phrase.terms.every((term) => isAmong(term, present)))
          continue;
        const hit = hitOf(phrase, text);
        if (hit !== undefined) hits.push(hit);
      }
      return hits.filter((hit) => !hits.some((other) => isWithin(hit, other)));
    },
    terms: () => terms.values(),
  };
}

function isAmong({ folded, keys }: Term, present: ReadonlySet<string>): boolean {
  return present.has(folded) || keys.some((key) => present.has(key));
}

/** A phrase within a longer one of the same text means the longer: `card` in `company card`. */
function isWithin(hit: PhraseHit, other: PhraseHit): boolean {
  return (
    other.positions.length > hit.positions.length &&
    hit.positions.every((position) => other.positions.includes(position))
  );
}

/** Other words may stand between those of a phrase, but not many; between syllables, a little word that was left out. */
const MOST_BETWEEN = 3;
const MOST_BETWEEN_SYLLABLES = 1;

function hitOf(phrase: Phrase, text: readonly (readonly Meant[])[]): PhraseHit | undefined {
  const positions: number[] = [];
  let quality = 1;
  for (const wanted of phrase.terms) {
    const found = positionOf(wanted, phrase.language, text, positions);
    if (found === undefined) return undefined;
    positions.push(found.position);
    quality = Math.min(quality, found.quality);
  }
  const sorted = positions.toSorted((one, other) => one - other);
  const between = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1 - sorted.length;
  if (between > (phrase.language === 'vi' ? MOST_BETWEEN_SYLLABLES : MOST_BETWEEN)) return undefined;
  return { phrase, positions: sorted, quality };
}

function positionOf(
  wanted: Term,
  language: Language,
  text: readonly (readonly Meant[])[],
  taken: readonly number[],
): { readonly position: number; readonly quality: number } | undefined {
  const after = language === 'vi' ? (taken.at(-1) ?? -1) + 1 : 0;
  for (let position = after; position < text.length; position += 1) {
    if (taken.includes(position)) continue;
    const quality = best(text[position] ?? [], wanted, language);
    if (quality > 0) return { position, quality };
  }
  return undefined;
}

function best(meanings: readonly Meant[], wanted: Term, language: Language): number {
  let found = 0;
  const isMeant = language === 'vi' ? isSyllable : isForm;
  for (const { term, quality } of meanings) {
    if (quality > found && isMeant(term, wanted)) found = quality;
  }
  return found;
}

/** Letters that no other of the languages has. */
const VIETNAMESE = /[đơư\u1ea0-\u1ef9]/;

/** Without its marks a Vietnamese syllable may be any word: sập is not SAP. */
function isForm(typed: Term, wanted: Term): boolean {
  return areForms(typed, wanted) && !VIETNAMESE.test(typed.text);
}

/** Vietnamese syllables differ by their tone marks, where they are typed at all. */
function isSyllable(typed: Term, wanted: Term): boolean {
  return typed.folded === wanted.folded && (typed.text === typed.folded || typed.text === wanted.text);
}
