import type { Document } from './index/document.ts';
import type { SearchIndex } from './index/search-index.ts';
import { JOINED } from './meanings.ts';
import type { Query } from './query.ts';
import { type Score, scoreOf } from './score.ts';

/** A topic with how well it fits. */
export interface Ranked {
  readonly document: Document;
  readonly score: Score;
}

/** As many as are looked at closely. */
const MOST_CANDIDATES = 40;
const PASSAGE = 0.5;
const SURROUNDING = 0.3;

/** The topics that have anything to do with the question, best first. */
export function rank(query: Query, index: SearchIndex): readonly Ranked[] {
  if (query.weight === 0) return [];
  return candidates(query, index)
    .map((document) => ({ document, score: scoreOf(document, query, index) }))
    .filter(({ score }) => score.value > 0)
    .toSorted(
      (one, other) =>
        other.score.value - one.score.value || (one.document.topic.id < other.document.topic.id ? -1 : 1),
    );
}

/** The documents in which most of the question stands, by a rough count. */
function candidates(query: Query, index: SearchIndex): readonly Document[] {
  const totals = new Map<Document, number>();
  for (const unit of query.units) {
    if (unit.weight === 0) continue;
    const ofUnit = new Map<Document, number>();
    const keep = (documents: readonly Document[], quality: number): void => {
      for (const document of documents) {
        if ((ofUnit.get(document) ?? 0) < quality) ofUnit.set(document, quality);
      }
    };
    for (const [folded, { quality }] of unit.words) {
      keep(index.named(folded), quality);
      keep(index.describedBy(folded), quality * PASSAGE);
      keep(index.surroundedBy(folded), quality * SURROUNDING);
    }
    for (const [first, second] of unit.halves) {
      const others = index.named(second);
      keep(
        index.named(first).filter((document) => others.includes(document)),
        JOINED,
      );
    }
    for (const [conceptId, { quality }] of unit.concepts) keep(index.about(conceptId), quality);
    for (const [document, quality] of ofUnit) {
      totals.set(document, (totals.get(document) ?? 0) + quality * unit.weight);
    }
  }
  if (totals.size <= MOST_CANDIDATES) return [...totals.keys()];
  return [...totals]
    .toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one.names.length - other.names.length)
    .slice(0, MOST_CANDIDATES)
    .map(([document]) => document);
}
