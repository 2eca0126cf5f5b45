import type { Language } from '../../chat/languages/language.ts';
import type { Name } from './index/document.ts';
import { MultiMap } from './index/multi-map.ts';
import type { SearchIndex } from './index/search-index.ts';
import { type Halves, JOINED, type Meaning, meaningsOf } from './meanings.ts';
import { type Term, termOf } from './term.ts';
import type { ConceptId, PhraseHit } from './thesaurus/phrase-book.ts';
import { thesaurus } from './thesaurus/thesaurus.ts';
import { tellingOf } from './words/question-words.ts';
import type { Word } from './words/word.ts';

/** How words of a question came to stand for a concept. */
export type ConceptRule = 'synonym' | 'sign' | 'broader';

/** A concept that words of a question stand for. */
export interface MeantConcept {
  readonly quality: number;
  readonly rule: ConceptRule;
  /** The phrase it was known by. */
  readonly phrase: string;
}

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
  readonly #words = new MultiMap<string, UnitMeaning>();
  readonly #concepts = new MultiMap<ConceptId, UnitConcept>();

  constructor(units: readonly Unit[], languages: readonly Language[]) {
    this.units = units;
    this.weight = units.reduce((sum, unit) => sum + unit.weight, 0);
    this.isSyllabic = languages[0] === 'vi';
    this.halved = units.filter(({ halves }) => halves.length > 0);
    for (const unit of units) {
      for (const [folded, meaning] of unit.words) this.#words.add(folded, { unit, meaning });
      for (const [conceptId, meant] of unit.concepts) this.#concepts.add(conceptId, { unit, meant });
    }
  }

  /** Whether the question has anything to do with the name. */
  touches({ terms, concepts }: Name): boolean {
    return (
      terms.some(({ folded }) => this.#words.count(folded) > 0) ||
      concepts.some(({ conceptId }) => this.#concepts.count(conceptId) > 0) ||
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
/** What a word is worth within a phrase that means something that nobody is registered for. */
const OTHERWISE = 0.55;
const BROADER = 0.65;
const SIGN = 0.85;
/** How far up a broader desk is looked for. */
const MOST_STEPS = 2;

/** Reads words as a question in these languages. */
export function queryOf(words: readonly Word[], languages: readonly Language[], index: SearchIndex): Query {
  const tellings = tellingOf(words, languages);
  // English words are used in all of them.
  const spoken = [...new Set([...languages, 'en' as const])];
  const terms = words.map((word) => termOf(word, spoken));
  const meanings = terms.map((_, position) => meaningsOf(terms, position, index));
  const hits = index.books.flatMap((book) => book.phrasesIn(meanings.map(({ meant }) => meant)));
  const concepts = terms.map((_, position) => conceptsAt(position, hits, index));
  const units = terms.map((term, position): Unit => {
    const telling = tellings[position] ?? 1;
    const unit = {
      position,
      term,
      telling,
      words: meanings[position]?.words ?? new Map<string, Meaning>(),
      halves: meanings[position]?.halves ?? [],
      concepts: concepts[position]?.found ?? new Map<ConceptId, MeantConcept>(),
    };
    const foreign = concepts[position];
    const words = foreign?.isPhrase ? meantOtherwise(unit.words) : unit.words;
    if (foreign?.isElsewhere) return { ...unit, words, weight: ELSEWHERE };
    return { ...unit, words, weight: telling * importanceOf(unit, foreign?.isForeign ?? false, index) };
  });
  return new Query(units, languages);
}

/** In a phrase that means something else, a word means something else. */
function meantOtherwise(words: ReadonlyMap<string, Meaning>): ReadonlyMap<string, Meaning> {
  return new Map(
    [...words].map(([folded, meaning]) => [folded, { ...meaning, quality: meaning.quality * OTHERWISE }]),
  );
}

/** How rare something is among the topics: 1 where one of them has it, towards 0 where all have it. */
export function rarity(count: number, size: number): number {
  return count === 0 ? 1 : Math.log(1 + size / count) / Math.log(1 + size);
}

/** How telling a word of the topics is. */
export function wordRarity(index: SearchIndex, folded: string): number {
  return rarity(index.countOf(folded), index.size);
}

interface ConceptsMeant {
  readonly found: ReadonlyMap<ConceptId, MeantConcept>;
  /** Only concepts that nobody is registered for. */
  readonly isForeign: boolean;
  /** And one of them is no company's. */
  readonly isElsewhere: boolean;
  /** And it is told by several words. */
  readonly isPhrase: boolean;
}

function conceptsAt(position: number, hits: readonly PhraseHit[], index: SearchIndex): ConceptsMeant {
  const found = new Map<ConceptId, MeantConcept>();
  let isForeign = false;
  let isElsewhere = false;
  let isPhrase = false;
  for (const { phrase, positions, quality } of hits) {
    if (!positions.includes(position)) continue;
    const registered = registeredConcept(phrase.conceptId, index);
    if (registered === undefined) {
      isForeign ||= phrase.isLabel;
      isElsewhere ||= phrase.isElsewhere;
      isPhrase ||= phrase.terms.length > 1;
      continue;
    }
    isPhrase ||= phrase.terms.length > 1 && registered.steps > 0;
    const meant: MeantConcept = {
      quality: quality * (phrase.isLabel ? 1 : SIGN) * BROADER ** registered.steps,
      rule: registered.steps > 0 ? 'broader' : phrase.isLabel ? 'synonym' : 'sign',
      phrase: phrase.text,
    };
    const known = found.get(registered.conceptId);
    if (known === undefined || known.quality < meant.quality) found.set(registered.conceptId, meant);
  }
  if (found.size > 0)
    return {
      found,
      isForeign: false,
      isElsewhere: false,
      isPhrase: isPhrase && ![...found.values()].some((each) => each.rule !== 'broader'),
    };
  return { found, isForeign, isElsewhere, isPhrase };
}

/** The concept, or else the nearest broader one, that some topic is called by. */
function registeredConcept(
  conceptId: ConceptId,
  index: SearchIndex,
): { readonly conceptId: ConceptId; readonly steps: number } | undefined {
  let current: ConceptId | undefined = conceptId;
  for (let steps = 0; steps <= MOST_STEPS && current !== undefined; steps += 1) {
    if (index.about(current).length > 0) return { conceptId: current, steps };
    current = thesaurus().broaderOf(current);
  }
  return undefined;
}

function importanceOf(
  unit: Pick<Unit, 'words' | 'halves' | 'concepts' | 'telling'>,
  isForeign: boolean,
  index: SearchIndex,
): number {
  if (unit.halves.length > 0) return JOINED;
  const rarities: number[] = [];
  for (const [folded, { quality }] of unit.words) rarities.push(quality * wordRarity(index, folded));
  for (const [conceptId, { quality }] of unit.concepts) {
    const count = index.about(conceptId).length;
    rarities.push(quality * rarity(count, index.size));
  }
  if (rarities.length > 0) return Math.max(...rarities);
  if (isForeign) return FOREIGN;
  return unit.telling === 1 ? UNKNOWN : UNKNOWN_COMMON;
}
