import { LANGUAGES } from '../../../chat/languages/language.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { SharedTerms } from '../term.ts';
import type { Concepts } from './concept.ts';
import { ELSEWHERE, OFFICE } from './concepts.ts';
import { type ConceptId, createPhraseBook, type Phrase, type PhraseBook, phraseOf } from './phrase-book.ts';

/** What the concepts of office life are called and how they belong together. */
export interface Thesaurus extends PhraseBook {
  /** The concept whose desk answers where nobody is registered for this one. */
  broaderOf(conceptId: ConceptId): ConceptId | undefined;
}

let builtIn: Thesaurus | undefined;

/** The built-in thesaurus; made when first asked for, which takes part of a second. */
export function thesaurus(): Thesaurus {
  builtIn ??= {
    ...createPhraseBook(builtInPhrases()),
    broaderOf: (conceptId) => OFFICE[conceptId]?.broader,
  };
  return builtIn;
}

let builtInWords: Vocabulary | undefined;

/** Every word of the built-in thesaurus; made when first asked for. */
export function thesaurusWords(): Vocabulary {
  if (builtInWords === undefined) {
    builtInWords = new Vocabulary();
    for (const term of thesaurus().terms()) builtInWords.add(term);
  }
  return builtInWords;
}

/** The organisation's own synonyms: each group a concept, named by its place, each of its words a label of it. */
export function synonymBook(groups: readonly (readonly string[])[]): PhraseBook {
  const phrases = groups.flatMap((group, index) =>
    group.flatMap((text) =>
      LANGUAGES.map((language) => ({
        conceptId: `synonyms ${index + 1}`,
        isLabel: true,
        isElsewhere: false,
        language,
        text,
      })),
    ),
  );
  const shared = new SharedTerms();
  return createPhraseBook(phrases.flatMap((phrase) => phraseOf(phrase, shared) ?? []));
}

function* builtInPhrases(): Iterable<Phrase> {
  const shared = new SharedTerms();
  yield* phrasesOf(OFFICE, false, shared);
  yield* phrasesOf(ELSEWHERE, true, shared);
}

function* phrasesOf(concepts: Concepts, isElsewhere: boolean, shared: SharedTerms): Iterable<Phrase> {
  for (const [conceptId, words] of Object.entries(concepts)) {
    for (const language of LANGUAGES) {
      const [labels = '', signs = ''] = words[language].split('|');
      for (const [list, isLabel] of [[labels, true] as const, [signs, false] as const]) {
        for (const text of list.split(',')) {
          const phrase = phraseOf({ conceptId, isLabel, isElsewhere, language, text: text.trim() }, shared);
          if (phrase !== undefined) yield phrase;
        }
      }
    }
  }
}
