import type { Language } from '../../../chat/languages/language.ts';
import { LANGUAGES } from '../../../chat/languages/language.ts';
import type { Department, Directory, Topic } from '../../../directory/model.ts';
import { namesOf } from './names.ts';
import { type Term, termOf } from '../term.ts';
import type { ConceptId, PhraseBook } from '../thesaurus/phrase-book.ts';
import { tellingOf } from '../words/question-words.ts';
import { wordsOf } from '../words/word.ts';

/** Where in a topic something was found. */
export type Field = 'id' | 'name' | 'alias' | 'description' | 'answer' | 'parent' | 'department';

/** Something that a topic, its parent or its department is called. */
export interface Name {
  readonly field: Field;
  readonly text: string;
  /** Absent: the directory's own. */
  readonly language?: Language;
  readonly terms: readonly Term[];
  /** Each two words that stand side by side, written together: `payslip` of `pay slip`. */
  readonly pairs: readonly string[];
  /** How much each word says, 0 to 1, apart from how common it is among the topics. */
  readonly tellings: readonly number[];
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
  readonly text: string;
  readonly terms: readonly Term[];
  readonly concepts: readonly NamedConcept[];
}

/** A topic as it is searched. */
export interface Document {
  readonly topic: Topic;
  readonly names: readonly Name[];
  readonly passages: readonly Passage[];
  /** What its parent and its department are called. */
  readonly surroundings: readonly Name[];
  /** What it was made from besides the topic: where one of them is another value, so is the document. */
  readonly parent: Topic | undefined;
  readonly department: Department | undefined;
}

/** What documents are made with. */
export interface Analysis {
  /** The language of the directory's own names and texts. */
  readonly language: Language;
  readonly books: readonly PhraseBook[];
}

/** A topic that is called by a sign of a concept (“Toilets”) is not quite the concept (plumbing). */
const NAMED_BY_SIGN = 0.6;

/** A little word of a name counts a little: `IT` is one, and so is `of`. */
const LEAST_TELLING = 0.2;

/** Whether the document is that of the topic in this state of the directory. */
export function isDocumentOf(document: Document, directory: Directory, topic: Topic): boolean {
  if (document.topic !== topic) return false;
  const { parent, department } = surroundingsOf(directory, topic);
  return document.parent === parent && document.department === department;
}

/** The topic that is above this one and the department that answers for it, its own or its parent's. */
function surroundingsOf(
  directory: Directory,
  topic: Topic,
): { readonly parent: Topic | undefined; readonly department: Department | undefined } {
  const parent = topic.parentId === undefined ? undefined : directory.topics.get(topic.parentId);
  const contact = topic.contact ?? parent?.contact;
  const department =
    contact?.type === 'department' ? directory.departments.get(contact.departmentId) : undefined;
  return { parent, department };
}

/** Makes the document of a topic. */
export function documentOf(directory: Directory, topic: Topic, analysis: Analysis): Document {
  const { parent, department } = surroundingsOf(directory, topic);
  return {
    topic,
    parent,
    department,
    names: believed(namesOf(topic).flatMap((name) => nameOf(name, analysis))),
    passages: passagesOf(topic, analysis),
    surroundings: [...aroundNames(parent, 'parent'), ...aroundNames(department, 'department')].flatMap(
      (name) => nameOf(name, analysis),
    ),
  };
}

/** With names in so many languages, what a topic is about shows in more than one of them. */
const MANY_LANGUAGES = 3;
const SEEN_ONCE = 0.6;

/**
 * A word has several meanings, but hardly the same ones in another language: a concept that only the names of one language stand
 * for, where there are names in many, is likely not what the topic is about (`SOP`, a procedure and a stock option plan).
 */
function believed(names: readonly Name[]): readonly Name[] {
  const spoken = new Map<ConceptId, Set<Language | undefined>>();
  for (const { language, concepts } of names) {
    for (const { conceptId } of concepts) {
      spoken.set(conceptId, (spoken.get(conceptId) ?? new Set()).add(language));
    }
  }
  if (new Set(names.map((name) => name.language)).size < MANY_LANGUAGES) return names;
  const beliefIn = (id: ConceptId): number => ((spoken.get(id)?.size ?? 0) > 1 ? 1 : SEEN_ONCE);
  return names.map((name) => ({
    ...name,
    concepts: name.concepts.map((each) => ({ ...each, belief: each.belief * beliefIn(each.conceptId) })),
  }));
}

type Named = Pick<Name, 'field' | 'text' | 'language'>;

function aroundNames(
  around: Topic | Department | undefined,
  field: 'parent' | 'department',
): readonly Named[] {
  if (around === undefined) return [];
  return [
    { field, text: around.name },
    ...LANGUAGES.flatMap((language): readonly Named[] => {
      const name = around.translations[language]?.name;
      return name === undefined ? [] : [{ field, text: name, language }];
    }),
  ];
}

function nameOf(named: Named, { language, books }: Analysis): readonly Name[] {
  const words = wordsOf(named.text);
  if (words.length === 0) return [];
  const spoken = named.language === undefined ? ([language, 'en'] as const) : [named.language];
  const terms = words.map((word) => termOf(word, spoken));
  const tellings = tellingOf(words, spoken).map((telling) => Math.max(telling, LEAST_TELLING));
  const pairs = terms.slice(1).map((term, position) => `${terms[position]?.folded}${term.folded}`);
  return [{ ...named, terms, pairs, tellings, concepts: conceptsIn(terms, books) }];
}

function conceptsIn(terms: readonly Term[], books: readonly PhraseBook[]): readonly NamedConcept[] {
  const text = terms.map((term) => [{ term, quality: 1 }]);
  return books.flatMap((book) =>
    book.phrasesIn(text).map(({ phrase, positions }) => ({
      conceptId: phrase.conceptId,
      positions,
      belief: phrase.isLabel ? 1 : NAMED_BY_SIGN,
    })),
  );
}

function passagesOf(topic: Topic, analysis: Analysis): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (field: Passage['field'], text: string | undefined, language?: Language): void => {
    if (text === undefined) return;
    const spoken = language === undefined ? ([analysis.language, 'en'] as const) : [language];
    const words = wordsOf(text);
    const tellings = tellingOf(words, spoken);
    const terms = words.map((word) => termOf(word, spoken));
    passages.push({
      field,
      text,
      terms: terms.filter((_, index) => tellings[index] === 1),
      concepts: conceptsIn(terms, analysis.books).filter(({ belief }) => belief === 1),
    });
  };
  add('description', topic.description);
  add('answer', topic.answer);
  for (const language of LANGUAGES) {
    add('description', topic.translations[language]?.description, language);
    add('answer', topic.translations[language]?.answer, language);
  }
  return passages;
}
