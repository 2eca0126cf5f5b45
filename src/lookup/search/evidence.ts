import type { Field } from './index/document.ts';
import type { WordRule } from './meanings.ts';
import type { ConceptRule } from './meant-concepts.ts';
import type { Query, Unit } from './query.ts';

/** By which rule a word of a question speaks for a topic. */
export type Rule = WordRule | ConceptRule | 'diacritics' | 'begun';

/** That a word of the question speaks for a topic, and why. */
export interface Evidence {
  readonly unit: Unit;
  /** In which part of the topic. */
  readonly field: Field;
  /** The name it stands in; of a longer text, the word or phrase. */
  readonly found: string;
  readonly rule: Rule;
  /** 0 to 1: how far it is believed. */
  readonly quality: number;
}

/** The best evidence for each word of a question, by its position. */
export class BestEvidence {
  readonly #best: (Evidence | undefined)[] = [];

  /** Whether there is none. */
  get isEmpty(): boolean {
    return this.#best.length === 0;
  }

  /** Keeps it where it is the best for its word. */
  add(evidence: Evidence): void {
    const { position } = evidence.unit;
    const known = this.#best[position];
    if (known === undefined || known.quality < evidence.quality) this.#best[position] = evidence;
  }

  /** Keeps whatever of the other is better. */
  addAll(other: BestEvidence): void {
    for (const evidence of other.all()) this.add(evidence);
  }

  /** All there is, in the order of the words. */
  all(): readonly Evidence[] {
    return this.#best.filter((evidence) => evidence !== undefined);
  }

  /** 0 to 1: how much of the question it answers to; with `isCounted`, only such evidence does. */
  coverage(query: Query, isCounted: (evidence: Evidence) => boolean = () => true): number {
    if (query.weight === 0) return 0;
    let sum = 0;
    for (const evidence of this.#best) {
      if (evidence !== undefined && isCounted(evidence)) sum += evidence.unit.weight * evidence.quality;
    }
    return sum / query.weight;
  }
}
