import type { Directory } from '../../../directory/model.ts';
import type { Term } from '../term.ts';
import type { ConceptId, PhraseBook } from '../thesaurus/phrase-book.ts';
import { synonymBook, thesaurus } from '../thesaurus/thesaurus.ts';
import { Analysis, type Document, type Surrounding } from './document.ts';
import { Followed } from './followed.ts';
import { MultiMap } from './multi-map.ts';
import { Vocabulary } from './vocabulary.ts';

/** All topics of a directory as they are searched. */
export class SearchIndex {
  /** Every word of the topics. */
  readonly vocabulary = new Vocabulary();
  #synonyms: PhraseBook = synonymBook([]);
  #analysis = new Analysis('en', []);
  readonly #documents = new Followed<Document>({
    make: (directory, topic) => this.#analysis.documentOf(directory, topic),
    isCurrent: (document, directory, topic) => this.#analysis.isCurrent(document, directory, topic),
    add: (document) => this.#add(document),
    remove: (document) => this.#remove(document),
  });
  /** By the words and the concepts of their names, by the words of their texts. */
  readonly #byWord = new MultiMap<string, Document>();
  readonly #byConcept = new MultiMap<ConceptId, Document>();
  readonly #byText = new MultiMap<string, Document>();
  readonly #bySurrounding = new MultiMap<Surrounding, Document>();
  readonly #surroundingsByWord = new MultiMap<string, Surrounding>();

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
    const { language } = directory.organization;
    const isAnew = last?.synonyms !== directory.synonyms || last.organization.language !== language;
    if (isAnew) {
      this.#synonyms = synonymBook(directory.synonyms);
      this.#analysis = new Analysis(language, this.books);
    }
    this.#documents.follow(directory, isAnew);
  }

  /** Topics in whose names the word stands. */
  named(folded: string): readonly Document[] {
    return this.#byWord.get(folded);
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

  /** Topics whose department, or the topic above them, is called by the word. */
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
    for (const term of [...termsOf(document), ...textTerms(document), ...left.flatMap(termsOf)]) {
      this.#forget(term);
    }
  }

  /** Takes a word out of the vocabulary that stands nowhere any more. */
  #forget({ folded }: Term): void {
    const places = [this.#byWord, this.#byText, this.#surroundingsByWord];
    if (places.every((place) => place.count(folded) === 0)) this.vocabulary.remove(folded);
  }
}

function termsOf({ names }: Surrounding): readonly Term[] {
  return names.flatMap(({ terms }) => terms);
}

function textTerms({ passages }: Document): readonly Term[] {
  return passages.flatMap(({ terms }) => terms);
}
