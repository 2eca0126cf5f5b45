import type { Language } from '../../../chat/languages/language.ts';
import { LANGUAGES } from '../../../chat/languages/language.ts';
import type { Department, Directory, Topic } from '../../../directory/model.ts';
import { SharedTerms, type Term, tellingInName } from '../term.ts';
import type { ConceptId, PhraseBook } from '../thesaurus/phrase-book.ts';
import { wordsOf } from '../words/word.ts';
import { namesOf } from './names.ts';

/** Where in a topic something was found. */
export type Field = 'id' | 'name' | 'alias' | 'description' | 'answer' | 'parent' | 'department';

/** Something that a topic, its parent or its department is called. */
export interface Name {
  readonly field: Field;
  readonly text: string;
  /** Undefined: the directory's own. */
  readonly language: Language | undefined;
  readonly terms: readonly Term[];
  readonly concepts: readonly NamedConcept[];
}

/** A concept that a name, or part of it, stands for. */
export interface NamedConcept {
  readonly conceptId: ConceptId;
  /** Which words of the name. */
  readonly positions: readonly number[];
  /** 0 to 1: how far it is to be believed that the topic is about the concept. */
  readonly belief: number;
}

/** A running text of the topic. */
export interface Passage {
  readonly field: 'description' | 'answer';
  /** Its words that say something. */
  readonly terms: readonly Term[];
}

/** What a topic belongs to: the topic above it, the department that answers for it. Shared by all that belong to it. */
export interface Surrounding {
  readonly names: readonly Name[];
}

/** A topic as it is searched. */
export interface Document {
  readonly topic: Topic;
  readonly names: readonly Name[];
  readonly passages: readonly Passage[];
  readonly surroundings: readonly Surrounding[];
}

/** Makes documents, those of one state of things: the same language of the directory, the same books. */
export class Analysis {
  /** The language of the directory's own names and texts. */
  readonly #language: Language;
  readonly #books: readonly PhraseBook[];
  readonly #terms = new SharedTerms();
  readonly #concepts = new Map<string, NamedConcept>();
  readonly #surroundings = new WeakMap<Topic | Department, Surrounding>();

  constructor(language: Language, books: readonly PhraseBook[]) {
    this.#language = language;
    this.#books = books;
  }

  /** The document of a topic. */
  documentOf(directory: Directory, topic: Topic): Document {
    return {
      topic,
      names: this.#believed(namesOf(topic).flatMap((name) => this.#nameOf(name))),
      passages: this.#passagesOf(topic),
      surroundings: this.#surroundingsOf(directory, topic),
    };
  }

  /** Whether the document is that of the topic in this state of the directory. */
  isCurrent(document: Document, directory: Directory, topic: Topic): boolean {
    if (document.topic !== topic) return false;
    const around = this.#surroundingsOf(directory, topic);
    return (
      around.length === document.surroundings.length &&
      around.every((each, index) => each === document.surroundings[index])
    );
  }

  #surroundingsOf(directory: Directory, topic: Topic): readonly Surrounding[] {
    const parent = topic.parentId === undefined ? undefined : directory.topics.get(topic.parentId);
    const contact = topic.contact ?? parent?.contact;
    const department =
      contact?.type === 'department' ? directory.departments.get(contact.departmentId) : undefined;
    return [
      ...(parent === undefined ? [] : [this.#surroundingOf(parent, 'parent')]),
      ...(department === undefined ? [] : [this.#surroundingOf(department, 'department')]),
    ];
  }

  #surroundingOf(around: Topic | Department, field: 'parent' | 'department'): Surrounding {
    const known = this.#surroundings.get(around);
    if (known !== undefined) return known;
    const own = { field, text: around.name, language: undefined };
    const translated = LANGUAGES.flatMap((language): readonly Named[] => {
      const text = around.translations[language]?.name;
      return text === undefined ? [] : [{ field, text, language }];
    });
    const surrounding = { names: [own, ...translated].flatMap((name) => this.#nameOf(name)) };
    this.#surroundings.set(around, surrounding);
    return surrounding;
  }

  #nameOf({ field, text, language }: Named): readonly Name[] {
    const terms = this.#termsOf(text, language);
    if (terms.length === 0) return [];
    return [{ field, text, language, terms, concepts: this.#conceptsIn(terms) }];
  }

  #termsOf(text: string, language: Language | undefined): readonly Term[] {
    const spoken = this.#spoken(language);
    return wordsOf(text).map((word) => this.#terms.of(word, spoken));
  }

  /** A text that is in no language of its own is in the directory's, or in English. */
  #spoken(language: Language | undefined): readonly Language[] {
    if (language !== undefined) return [language];
    return this.#language === 'en' ? ['en'] : [this.#language, 'en'];
  }

  #conceptsIn(terms: readonly Term[]): readonly NamedConcept[] {
    const text = terms.map((term) => [{ term, quality: 1 }]);
    const found = this.#books.flatMap((book) =>
      book
        .phrasesIn(text)
        .map(({ phrase, positions }) =>
          this.#concept(phrase.conceptId, positions, phrase.isLabel ? 1 : NAMED_BY_SIGN),
        ),
    );
    // Spread, so that what is kept by the thousand has no room to grow.
    return found.length === 0 ? NO_CONCEPTS : [...found];
  }

  /** The same object for the same: many names stand for the same few hundred concepts. */
  #concept(conceptId: ConceptId, positions: readonly number[], belief: number): NamedConcept {
    const key = `${conceptId} ${positions.join()} ${belief}`;
    const known = this.#concepts.get(key);
    if (known !== undefined) return known;
    const concept = { conceptId, positions, belief };
    this.#concepts.set(key, concept);
    return concept;
  }

  /**
   * A word has several meanings, but hardly the same ones in another language: a concept that only the names of one language stand
   * for, where there are names in many, is likely not what the topic is about (`SOP`, a procedure and a stock option plan).
   */
  #believed(names: readonly Name[]): readonly Name[] {
    if (new Set(names.map((name) => name.language)).size < MANY_LANGUAGES) return names;
    const spoken = new Map<ConceptId, Set<Language | undefined>>();
    for (const { language, concepts } of names) {
      for (const { conceptId } of concepts) {
        spoken.set(conceptId, (spoken.get(conceptId) ?? new Set()).add(language));
      }
    }
    const believed = (each: NamedConcept): NamedConcept => {
      const { conceptId, positions, belief } = each;
      const isDoubted = spoken.get(conceptId)?.size === 1;
      return isDoubted ? this.#concept(conceptId, positions, belief * SEEN_ONCE) : each;
    };
    return names.map(({ field, text, language, terms, concepts }) => ({
      field,
      text,
      language,
      terms,
      concepts: concepts.length === 0 ? concepts : concepts.map(believed),
    }));
  }

  #passagesOf(topic: Topic): readonly Passage[] {
    const texts = [
      { ...topic, language: undefined },
      ...LANGUAGES.map((language) => ({ ...topic.translations[language], language })),
    ];
    return texts.flatMap(({ description, answer, language }) => [
      ...this.#passageOf('description', description, language),
      ...this.#passageOf('answer', answer, language),
    ]);
  }

  #passageOf(
    field: Passage['field'],
    text: string | undefined,
    language: Language | undefined,
  ): readonly Passage[] {
    if (text === undefined) return [];
    const terms = new Set(this.#termsOf(text, language).filter((term) => tellingInName(term) === 1));
    return terms.size === 0 ? [] : [{ field, terms: [...terms] }];
  }
}

type Named = Pick<Name, 'field' | 'text' | 'language'>;

/** A topic that is called by a sign of a concept (“Toilets”) is not quite the concept (plumbing). */
const NAMED_BY_SIGN = 0.6;
/** With names in so many languages, what a topic is about shows in more than one of them. */
const MANY_LANGUAGES = 3;
const SEEN_ONCE = 0.6;
const NO_CONCEPTS: readonly NamedConcept[] = [];
