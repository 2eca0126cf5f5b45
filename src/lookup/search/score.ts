import { BestEvidence, type Evidence } from './evidence.ts';
import type { Document, Field, Passage } from './index/document.ts';
import type { SearchIndex } from './index/search-index.ts';
import { type NameFit, nameFit } from './name-fit.ts';
import type { Query } from './query.ts';

/** How well a topic fits a question. Each number is 0 to 1. */
export interface Score {
  /** Nothing of it, and the same: what topics are ranked by. */
  readonly value: number;
  /** How much of the question the topic answers to. */
  readonly covered: number;
  /** How much of the best fitting name the question holds, or what a description is worth. */
  readonly named: number;
  /** How much of the question stands in the topic itself, without the help of a thesaurus. */
  readonly verbatim: number;
  /** The best for each word of the question that speaks for the topic, in their order. */
  readonly evidence: readonly Evidence[];
}

/** What stands in a description, or in what the topic belongs to, says less than a name. */
const PASSAGE = 0.75;
const SURROUNDING = 0.45;
/** Found there alone it is as good as this much of a name: enough to be offered for a description, to come near for the rest. */
const DESCRIBED: Readonly<Record<Field, number>> = {
  id: 0,
  name: 0,
  alias: 0,
  description: 0.65,
  answer: 0.65,
  parent: 0.5,
  department: 0.5,
};

/** How well the topic fits. */
export function scoreOf(document: Document, query: Query, index: SearchIndex): Score {
  const best = new BestEvidence();
  let fit = 0;
  let named = 0;
  for (const name of document.names) {
    const found = nameFit(name, query, index);
    if (found === undefined) continue;
    const ofName = found.evidence.coverage(query) * found.named;
    if (ofName > fit) {
      fit = ofName;
      named = found.named;
    }
    best.addAll(found.evidence);
  }
  for (const passage of document.passages) addPassage(best, passage, query);
  for (const { names } of document.surroundings) {
    for (const name of names) addSurrounding(best, nameFit(name, query, index));
  }
  const evidence = best.all();
  const covered = best.coverage(query);
  const called = Math.max(named, ...evidence.map(({ field }) => DESCRIBED[field]));
  return {
    value: Math.sqrt(covered * called),
    covered,
    named: called,
    verbatim: best.coverage(query, isVerbatim),
    evidence,
  };
}

function isVerbatim({ rule }: Evidence): boolean {
  return rule !== 'synonym' && rule !== 'sign' && rule !== 'broader';
}

function addSurrounding(best: BestEvidence, found: NameFit | undefined): void {
  for (const { unit, field, found: text, rule, quality } of found?.evidence.all() ?? []) {
    best.add({ unit, field, found: text, rule, quality: quality * SURROUNDING });
  }
}

function addPassage(best: BestEvidence, { field, terms }: Passage, query: Query): void {
  for (const term of terms) {
    for (const { unit, meaning } of query.meaning(term.folded)) {
      best.add({ unit, field, found: term.text, rule: meaning.rule, quality: meaning.quality * PASSAGE });
    }
  }
}
