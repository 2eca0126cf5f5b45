import type { Directory } from '../../../directory/model.ts';
import type { Term } from '../term.ts';
import type { ConceptId, PhraseBook } from '../thesaurus/phrase-book.ts';
import { synonymBook, thesaurus } from '../thesaurus/thesaurus.ts';
import { type Document, documentOf, isDocumentOf } from './document.ts';
import { Followed } from './followed.ts';
import { MultiMap } from './multi-map.ts';
import { Vocabulary } from './vocabulary.ts';

/** Which part of a document something stands in. */
export type Part = 'names' | 'passages' | 'surroundings';

const PARTS: readonly Part[] = ['names', 'passages', 'surroundings'];

/** By what documents are found in one part of them: words, and concepts. */
interface Postings {
  readonly words: MultiMap<string, Document>;
  readonly concepts: MultiMap<ConceptId, Document>;
}

/** All topics of a directory as they are searched. */
export class SearchIndex {
  /** Every word of the topics. */
  readonly vocabulary = new Vocabulary();
  #synonyms: PhraseBook = synonymBook([]);
  readonly #documents = new Followed<Document>({
    make: (directory, topic) =>
      documentOf(directory, topic, { language: directory.organization.language, books: this.books }),
    isCurrent: isDocumentOf,
    add: (document) => this.#add(document),
    remove: (document) => this.#remove(document),
  });
  readonly #byPair = new MultiMap<string, Document>();
  readonly #postings: Readonly<Record<Part, Postings>> = {
    names: { words: new MultiMap(), concepts: new MultiMap() },
    passages: { words: new MultiMap(), concepts: new MultiMap() },
    surroundings: { words: new MultiMap(), concepts: new MultiMap() },
  };

  /** How many topics there are. */
  get size(): number {
    return this.#documents.size;
  }

  /** The phrases that questions are read with: the organisation's own, and the built-in ones. */
  get books(): readonly PhraseBook[] {
    return [this.#synonyms, thesaurus()];
  }

  /** Brings the index to this state of the directory. */
  follow(directory: Directory): void {
    const last = this.#documents.directory;
    const isAnew =
      last?.synonyms !== directory.synonyms ||
      last.organization.language !== directory.organization.language;
    if (isAnew) this.#synonyms = synonymBook(directory.synonyms);
    this.#documents.follow(directory, isAnew);
  }

  /** Topics in whose names two words that are so when written together stand side by side. */
  withPair(joined: string): readonly Document[] {
    return this.#byPair.get(joined);
  }

  /** Topics in which the word stands. */
  withWord(part: Part, folded: string): readonly Document[] {
    return this.#postings[part].words.get(folded);
  }

  /** Topics that name the concept. */
  withConcept(part: Part, conceptId: ConceptId): readonly Document[] {
    return this.#postings[part].concepts.get(conceptId);
  }

  #add(document: Document): void {
    for (const [map, key] of this.#placesOf(document)) map.add(key, document);
    for (const term of termsOf(document)) this.vocabulary.add(term);
  }

  #remove(document: Document): void {
    for (const [map, key] of this.#placesOf(document)) map.remove(key, document);
    for (const term of termsOf(document)) {
      const isUsed = PARTS.some((part) => this.withWord(part, term.folded).length > 0);
      if (!isUsed) this.vocabulary.remove(term.folded);
    }
  }

  /** Everything a document is found by. */
  *#placesOf(document: Document): Iterable<readonly [MultiMap<string, Document>, string]> {
    for (const name of document.names) {
      for (const pair of name.pairs) yield [this.#byPair, pair];
    }
    for (const part of PARTS) {
      const { words, concepts } = this.#postings[part];
      for (const text of document[part]) {
        for (const term of text.terms) yield [words, term.folded];
        for (const { conceptId } of text.concepts) yield [concepts, conceptId];
      }
    }
  }
}

function* termsOf(document: Document): Iterable<Term> {
  for (const part of PARTS) {
    for (const text of document[part]) yield* text.terms;
  }
}
