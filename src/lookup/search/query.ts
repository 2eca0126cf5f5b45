import type { Language } from '../../chat/languages/language.ts';
import type { Name } from './index/document.ts';
import { MultiMap } from './index/multi-map.ts';
import type { SearchIndex } from './index/search-index.ts';
import { type Halves, JOINED, type Meaning, meaningsOf } from './meanings.ts';
import { type ConceptsMeant, type MeantConcept, meantConcepts } from './meant-concepts.ts';
import { type Term, termOf } from './term.ts';
import type { ConceptId } from './thesaurus/phrase-book.ts';
import { tellingOf } from './words/question-words.ts';
import type { Word } from './words/word.ts';

/** A word of a question and all that it may mean. */
export interface Unit {
  /** Its place in the question, from 0. */
  readonly position: number;
  readonly term: Term;
  /** How much it says, apart from how common it is among the topics: 0, a little, or 1. */
  readonly telling: number;
  /** How much it weighs in this question. */
  readonly weight: number;
  /** Words of the topics, folded. */
  readonly words: ReadonlyMap<string, Meaning>;
  readonly halves: readonly Halves[];
  readonly concepts: ReadonlyMap<ConceptId, MeantConcept>;
  /** Undefined where anybody may be registered for it: see `ConceptsMeant`. */
  readonly foreign: ConceptsMeant['foreign'];
  /** The positions of the words with which it means something that nobody is registered for; empty: none. */
  readonly together: readonly number[];
}

interface UnitMeaning {
  readonly unit: Unit;
  readonly meaning: Meaning;
}

interface UnitConcept {
  readonly unit: Unit;
  readonly meant: MeantConcept;
}

/** A question, read against an index. */
export class Query {
  readonly units: readonly Unit[];
  /** The sum of their weights; 0: it says nothing. */
  readonly weight: number;
  /** Whether it is in a language of words of one syllable, which mean something together. */
  readonly isSyllabic: boolean;
  /** Those of its words that may be two, written together. */
  readonly halved: readonly Unit[];
  /** The words and the concepts below: asked of every name, so in one place. */
  readonly #touched = new Set<string>();
  readonly #words = new MultiMap<string, UnitMeaning>();
  readonly #concepts = new MultiMap<ConceptId, UnitConcept>();

  constructor(units: readonly Unit[], languages: readonly Language[]) {
    this.units = units;
    this.weight = units.reduce((sum, unit) => sum + unit.weight, 0);
    this.isSyllabic = languages[0] === 'vi';
    this.halved = units.filter(({ halves }) => halves.length > 0);
    for (const unit of units) {
      for (const [folded, meaning] of unit.words) {
        this.#touched.add(folded);
        this.#words.add(folded, { unit, meaning });
      }
      for (const [conceptId, meant] of unit.concepts) {
        this.#touched.add(conceptId);
        this.#concepts.add(conceptId, { unit, meant });
      }
    }
  }

  /** Whether the question has anything to do with the name. */
  touches({ terms, concepts }: Name): boolean {
    return (
      terms.some(({ folded }) => this.#touched.has(folded)) ||
      concepts.some(({ conceptId }) => this.#touched.has(conceptId)) ||
      this.halved.length > 0
    );
  }

  /** Which words of the question may mean this word of the topics. */
  meaning(folded: string): readonly UnitMeaning[] {
    return this.#words.get(folded);
  }

  /** Which words of the question stand for the concept. */
  concept(conceptId: ConceptId): readonly UnitConcept[] {
    return this.#concepts.get(conceptId);
  }
}

/** What is known of no topic weighs nearly as much as what one topic alone is called by: it speaks against every topic. */
const UNKNOWN = 0.8;
/** Of what any question may hold, it hardly matters that no topic has it. */
const UNKNOWN_COMMON = 0.3;
/** Known, but nobody is registered for it: that speaks against every topic more clearly still. */
const FOREIGN = 1;
/** It is known for what no company has a desk for. */
const ELSEWHERE = 1.2;

/** Reads words as a question in these languages. */
export function queryOf(words: readonly Word[], languages: readonly Language[], index: SearchIndex): Query {
  const tellings = tellingOf(words, languages);
  // Words of any language that is written in these letters, since a guess may be wrong, and people mix.
  const terms = words.map((word) => termOf(word));
  const meanings = terms.map((_, position) => meaningsOf(terms, position, index));
  const hits = index.books.flatMap((book) => book.phrasesIn(meanings.map(({ meant }) => meant)));
  const units = meanings.map(({ words, halves }, position) => {
    const term = terms[position];
    const telling = tellings[position];
    if (term === undefined || telling === undefined) return [];
    const { concepts, foreign, together } = meantConcepts(position, hits, index);
    const unit = { position, term, telling, words, halves, concepts, foreign, together };
    return [{ ...unit, weight: weightOf(unit, index) }];
  });
  return new Query(units.flat(), languages);
}

/** How rare something is among the topics: 1 where one of them has it, towards 0 where all have it. */
export function rarity(count: number, size: number): number {
  return count === 0 ? 1 : Math.log(1 + size / count) / Math.log(1 + size);
}

/** How telling a word of the topics is. */
export function wordRarity(index: SearchIndex, folded: string): number {
  return rarity(index.countOf(folded), index.size);
}

function weightOf(unit: Omit<Unit, 'weight'>, index: SearchIndex): number {
  if (unit.foreign === 'elsewhere') return ELSEWHERE;
  return unit.telling * importanceOf(unit, index);
}

function importanceOf(
  { words, halves, concepts, foreign, telling }: Omit<Unit, 'weight'>,
  index: SearchIndex,
): number {
  if (halves.length > 0) return JOINED;
  const rarities = [
    ...[...words].map(([folded, { quality }]) => quality * wordRarity(index, folded)),
    ...[...concepts].map(([id, { quality }]) => quality * rarity(index.about(id).length, index.size)),
  ];
  if (rarities.length > 0) return Math.max(...rarities);
  if (foreign === 'office') return FOREIGN;
  return telling === 1 ? UNKNOWN : UNKNOWN_COMMON;
}
