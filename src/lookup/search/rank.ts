import type { Document } from './index/document.ts';
import type { SearchIndex } from './index/search-index.ts';
import { JOINED } from './meanings.ts';
import type { Query, Unit } from './query.ts';
import { type Score, scoreOf } from './score.ts';

/** A topic with how well it fits. */
export interface Ranked {
  readonly document: Document;
  readonly score: Score;
}

/** As many as are looked at closely: many times more than are ever offered, so that the rough count need not be right. */
const MOST_CANDIDATES = 25;
/** A word of more topics than this would cost more to look through than it tells. */
const MOST_READ = 250;
/** In the rough count, what a word in a text, or around the topic, weighs beside one in a name. */
const PASSAGE = 0.5;
const SURROUNDING = 0.3;

/** The topics that have anything to do with the question, best first. */
export function rank(query: Query, index: SearchIndex): readonly Ranked[] {
  if (query.weight === 0) return [];
  return candidates(query, index)
    .map((document) => ({ document, score: scoreOf(document, query, index) }))
    .filter(({ score }) => score.value > 0)
    .toSorted((one, other) => other.score.value - one.score.value || byId(one.document, other.document));
}

/** Equals in an order that does not tell in which order they were indexed. */
function byId({ topic: one }: Document, { topic: other }: Document): number {
  return one.id < other.id ? -1 : 1;
}

/** The documents in which most of the question stands, by a rough count. */
function candidates(query: Query, index: SearchIndex): readonly Document[] {
  const totals = new Map<Document, number>();
  for (const { documents, quality, unit } of placesOf(query, index)) {
    // What stands nearly everywhere tells among what was found, but finds nothing by itself.
    if (documents.length > MOST_READ && totals.size >= MOST_CANDIDATES) break;
    for (const document of documents) {
      totals.set(document, (totals.get(document) ?? 0) + quality * unit.weight);
    }
  }
  if (totals.size <= MOST_CANDIDATES) return [...totals.keys()];
  // The least that is enough is found first, so that few of many are sorted.
  const least = Float64Array.from(totals.values()).sort().at(-MOST_CANDIDATES) ?? 0;
  return [...totals]
    .filter(([, total]) => total >= least)
    .toSorted(
      ([one, ofOne], [other, ofOther]) =>
        ofOther - ofOne || one.names.length - other.names.length || byId(one, other),
    )
    .slice(0, MOST_CANDIDATES)
    .map(([document]) => document);
}

interface Place {
  readonly unit: Unit;
  readonly documents: readonly Document[];
  readonly quality: number;
}

/** Where the words of the question stand, the fewest documents first. */
function placesOf(query: Query, index: SearchIndex): readonly Place[] {
  const places: Place[] = [];
  for (const unit of query.units) {
    if (unit.weight === 0) continue;
    const add = (documents: readonly Document[], quality: number): void => {
      if (documents.length > 0) places.push({ unit, documents, quality });
    };
    for (const [folded, { quality }] of unit.words) {
      add(index.named(folded), quality);
      add(index.describedBy(folded), quality * PASSAGE);
      if (index.countOf(folded) === 0) add(index.surroundedBy(folded), quality * SURROUNDING);
    }
    for (const [first, second] of unit.halves) {
      add(index.namedBoth(first, second), JOINED);
    }
    for (const [conceptId, { quality }] of unit.concepts) add(index.about(conceptId), quality);
  }
  return places.toSorted((one, other) => one.documents.length - other.documents.length);
}
