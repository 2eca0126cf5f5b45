import { LANGUAGES } from '../../../chat/languages/language.ts';
import { Vocabulary } from '../index/vocabulary.ts';
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
    ...createPhraseBook([...phrasesOf(OFFICE, false), ...phrasesOf(ELSEWHERE, true)]),
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
  return createPhraseBook(phrases.flatMap((phrase) => phraseOf(phrase) ?? []));
}

function* phrasesOf(concepts: Concepts, isElsewhere: boolean): Iterable<Phrase> {
  for (const [conceptId, words] of Object.entries(concepts)) {
    for (const language of LANGUAGES) {
      const [labels = '', signs = ''] = words[language].split('|');
      for (const text of textsOf(labels))
        yield* whole({ conceptId, isLabel: true, isElsewhere, language, text });
      for (const text of textsOf(signs))
        yield* whole({ conceptId, isLabel: false, isElsewhere, language, text });
    }
  }
}

function whole(phrase: Omit<Phrase, 'terms'>): readonly Phrase[] {
  const made = phraseOf(phrase);
  return made === undefined ? [] : [made];
}

function textsOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
