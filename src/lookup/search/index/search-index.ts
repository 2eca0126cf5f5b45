import type { Language } from '../../../chat/languages/language.ts';
import type { Directory } from '../../../directory/model.ts';
import type { Term } from '../term.ts';
import type { ConceptId, PhraseBook } from '../thesaurus/phrase-book.ts';
import { synonymBook, thesaurus } from '../thesaurus/thesaurus.ts';
import { Analysis, type Document, type Surrounding } from './document.ts';
import { Followed } from './followed.ts';
import { MultiMap } from './multi-map.ts';
import { Vocabulary } from './vocabulary.ts';

/** All topics of a directory as they are searched; none until it follows one. */
export class SearchIndex {
  /** Every word of the topics. */
  readonly vocabulary = new Vocabulary();
  /** The phrases that questions are read with: the organisation's own, and the built-in ones. */
  readonly books: readonly PhraseBook[];
  readonly #language: Language;
  readonly #synonyms: Directory['synonyms'];
  readonly #documents: Followed<Document>;
  /** By the words and the concepts of their names, by the words of their texts. */
  readonly #byWord = new MultiMap<string, Document>();
  readonly #byConcept = new MultiMap<ConceptId, Document>();
  readonly #byText = new MultiMap<string, Document>();
  readonly #bySurrounding = new MultiMap<Surrounding, Document>();
  readonly #surroundingsByWord = new MultiMap<string, Surrounding>();

  /** For directories of this language with these very synonyms. */
  constructor(language: Language, synonyms: Directory['synonyms']) {
    this.#language = language;
    this.#synonyms = synonyms;
    this.books = [synonymBook(synonyms), thesaurus()];
    const analysis = new Analysis(language, this.books);
    this.#documents = new Followed<Document>({
      make: (directory, topic) => analysis.documentOf(directory, topic),
      isCurrent: (document, directory, topic) => analysis.isCurrent(document, directory, topic),
      add: (document) => this.#add(document),
      remove: (document) => this.#remove(document),
    });
  }

  /** How many topics there are. */
  get size(): number {
    return this.#documents.size;
  }

  /** Whether it may follow the directory: whether every topic would be read as it was. */
  canFollow({ organization, synonyms }: Directory): boolean {
    return organization.language === this.#language && synonyms === this.#synonyms;
  }

  /** Brings the index to this state of a directory that it can follow. */
  follow(directory: Directory): void {
    this.#documents.follow(directory);
  }

  /** Topics in whose names the word stands. */
  named(folded: string): readonly Document[] {
    return this.#byWord.get(folded);
  }

  /** Topics in whose names both words stand. */
  namedBoth(first: string, second: string): readonly Document[] {
    const [fewer = [], more = []] = [this.named(first), this.named(second)].toSorted(
      (one, other) => one.length - other.length,
    );
    if (fewer.length === 0) return [];
    const others = new Set(more);
    return fewer.filter((document) => others.has(document));
  }

  /** In how many topics the word stands: in their names, or else in their texts. */
  countOf(folded: string): number {
    const inNames = this.#byWord.count(folded);
    return inNames > 0 ? inNames : this.#byText.count(folded);
  }

  /** Topics whose names stand for the concept. */
  about(conceptId: ConceptId): readonly Document[] {
    return this.#byConcept.get(conceptId);
  }

  /** Topics in whose description or stored answer the word stands. */
  describedBy(folded: string): readonly Document[] {
    return this.#byText.get(folded);
  }

  /** Topics whose department, or the topic above them, is called by the word; twice where both are. */
  surroundedBy(folded: string): readonly Document[] {
    return this.#surroundingsByWord
      .get(folded)
      .flatMap((surrounding) => this.#bySurrounding.get(surrounding));
  }

  #add(document: Document): void {
    for (const { terms, concepts } of document.names) {
      for (const term of terms) {
        this.#byWord.add(term.folded, document);
        this.vocabulary.add(term);
      }
      for (const { conceptId } of concepts) this.#byConcept.add(conceptId, document);
    }
    for (const term of textTerms(document)) {
      this.#byText.add(term.folded, document);
      this.vocabulary.add(term);
    }
    for (const surrounding of document.surroundings) {
      if (this.#bySurrounding.count(surrounding) === 0) this.#addSurrounding(surrounding);
      this.#bySurrounding.add(surrounding, document);
    }
  }

  #addSurrounding(surrounding: Surrounding): void {
    for (const term of termsOf(surrounding)) {
      this.#surroundingsByWord.add(term.folded, surrounding);
      this.vocabulary.add(term);
    }
  }

  #remove(document: Document): void {
    for (const term of termsOf(document)) this.#byWord.remove(term.folded, document);
    for (const { concepts } of document.names) {
      for (const { conceptId } of concepts) this.#byConcept.remove(conceptId, document);
    }
    for (const term of textTerms(document)) this.#byText.remove(term.folded, document);
    const left = document.surroundings.filter((each) => this.#bySurrounding.remove(each, document));
    for (const surrounding of left) {
      for (const term of termsOf(surrounding)) this.#surroundingsByWord.remove(term.folded, surrounding);
    }
    const gone = [...termsOf(document), ...textTerms(document), ...left.flatMap(termsOf)];
    for (const folded of new Set(gone.map((term) => term.folded))) {
      this.vocabulary.retain(folded, this.#standing(folded));
    }
  }

  /** The word as it stands in the topics, wherever it does. */
  *#standing(folded: string): Iterable<Term> {
    const isIt = (term: Term): boolean => term.folded === folded;
    for (const document of this.#byWord.get(folded)) yield* termsOf(document).filter(isIt);
    for (const document of this.#byText.get(folded)) yield* textTerms(document).filter(isIt);
    for (const surrounding of this.#surroundingsByWord.get(folded)) yield* termsOf(surrounding).filter(isIt);
  }
}

function termsOf({ names }: Surrounding): readonly Term[] {
  return names.flatMap(({ terms }) => terms);
}

function textTerms({ passages }: Document): readonly Term[] {
  return passages.flatMap(({ terms }) => terms);
}
