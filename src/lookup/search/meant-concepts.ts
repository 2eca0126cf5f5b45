import type { SearchIndex } from './index/search-index.ts';
import type { ConceptId, PhraseHit } from './thesaurus/phrase-book.ts';
import { thesaurus } from './thesaurus/thesaurus.ts';

/** How words of a question came to stand for a concept. */
export type ConceptRule = 'synonym' | 'sign' | 'broader';

/** A concept that words of a question stand for, and that some topic is called by. */
export interface MeantConcept {
  /** 0 to 1: how far it is believed. */
  readonly quality: number;
  readonly rule: ConceptRule;
  /** The phrase it was known by. */
  readonly phrase: string;
}

/** What the phrases in which a word of a question stands say about it. */
export interface ConceptsMeant {
  readonly concepts: ReadonlyMap<ConceptId, MeantConcept>;
  /** What they mean, where it is nothing that anybody is registered for: an office matter, or one that no company has a desk for. */
  readonly foreign: 'office' | 'elsewhere' | undefined;
  /**
   * Where several words together mean something that nobody is registered for, their positions: there each of them means something
   * else than standing alone. Empty where that is not so.
   */
  readonly together: readonly number[];
}

const SIGN = 0.85;
const BROADER = 0.65;
/** How far up a broader desk is looked for. */
const MOST_STEPS = 2;

/** What the phrases among `hits` that hold the word at this position say about it. */
export function meantConcepts(
  position: number,
  hits: readonly PhraseHit[],
  index: SearchIndex,
): ConceptsMeant {
  const here = hits
    .filter(({ positions }) => positions.includes(position))
    .map((hit) => registered(hit, index));
  const isElsewhere = here.some(({ hit, at }) => hit.phrase.isElsewhere && hit.phrase.isLabel && !at);
  const concepts = new Map<ConceptId, MeantConcept>();
  for (const { hit, at } of here) {
    // What is called so elsewhere is not a sign of something here.
    if (at === undefined || (isElsewhere && !hit.phrase.isLabel)) continue;
    const meant = meantBy(hit, at.steps);
    const known = concepts.get(at.conceptId);
    if (known === undefined || known.quality < meant.quality) concepts.set(at.conceptId, meant);
  }
  const isOwn = [...concepts.values()].some(({ rule }) => rule !== 'broader');
  const phrases = here.filter(({ hit, at }) => hit.phrase.terms.length > 1 && at?.steps !== 0);
  const together = isOwn ? [] : [...new Set(phrases.flatMap(({ hit }) => hit.positions))];
  if (concepts.size > 0) return { concepts, foreign: undefined, together };
  const isLabel = here.some(({ hit }) => hit.phrase.isLabel);
  if (here.some(({ hit }) => hit.phrase.isElsewhere)) return { concepts, foreign: 'elsewhere', together };
  return { concepts, foreign: isLabel ? 'office' : undefined, together };
}

function meantBy({ phrase, quality }: PhraseHit, steps: number): MeantConcept {
  return {
    quality: quality * (phrase.isLabel ? 1 : SIGN) * BROADER ** steps,
    rule: steps > 0 ? 'broader' : phrase.isLabel ? 'synonym' : 'sign',
    phrase: phrase.text,
  };
}

/** The concept of a phrase, or else the nearest broader one, that some topic is called by; undefined where there is none. */
function registered(
  hit: PhraseHit,
  index: SearchIndex,
): { readonly hit: PhraseHit; readonly at?: { readonly conceptId: ConceptId; readonly steps: number } } {
  let conceptId: ConceptId | undefined = hit.phrase.conceptId;
  for (let steps = 0; steps <= MOST_STEPS && conceptId !== undefined; steps += 1) {
    if (index.about(conceptId).length > 0) return { hit, at: { conceptId, steps } };
    conceptId = thesaurus().broaderOf(conceptId);
  }
  return { hit };
}
