import SearchableMap from 'minisearch/SearchableMap';
import { editDistance } from '../../../kernel/nearest.ts';
import { languageOf, type Term } from '../term.ts';
import { soundOf } from '../words/transliterate.ts';
import { MultiMap } from './multi-map.ts';

/** A known word that is spelt much like one that was typed. */
export interface Like {
  readonly folded: string;
  /** The stems under which it is known. */
  readonly keys: readonly string[];
  /** How many letters were inserted, left out, replaced, or swapped with their neighbour. */
  readonly edits: number;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Words, without diacritics, and the ways to them from what was typed, whatever the order in which they came. */
export class Vocabulary {
  /** The stems of each word, by its first letter and the rest. */
  readonly #byFirst = new Map<string, SearchableMap<string[]>>();
  readonly #byStem = new MultiMap<string, string>();
  readonly #bySound = new MultiMap<string, string>();

  /** Adds the word, or what is new in it: one spelling may be a word in two languages. */
  add({ folded, keys }: Term): void {
    const known = this.#keysOf(folded);
    if (known === undefined && CYRILLIC.test(folded)) this.#bySound.add(soundOf(folded), folded);
    const all = known ?? [];
    if (known === undefined) {
      const first = folded[0] ?? '';
      this.#byFirst.set(first, this.#from(folded).set(folded.slice(1), all));
    }
    for (const key of keys) {
      if (all.includes(key)) continue;
      all.push(key);
      this.#byStem.add(key, folded);
    }
  }

  /** Takes away what none of these terms of the word has: some of its stems, or the word itself where there is no term. */
  retain(folded: string, terms: Iterable<Term>): void {
    const keys = this.#keysOf(folded) ?? [];
    const gone = new Set(keys);
    let isLeft = false;
    for (const term of terms) {
      isLeft = true;
      for (const key of term.keys) gone.delete(key);
      if (gone.size === 0) return;
    }
    for (const key of gone) this.#byStem.remove(key, folded);
    if (isLeft) {
      this.#from(folded).set(
        folded.slice(1),
        keys.filter((key) => !gone.has(key)),
      );
      return;
    }
    if (CYRILLIC.test(folded)) this.#bySound.remove(soundOf(folded), folded);
    this.#from(folded).delete(folded.slice(1));
  }

  /** Whether the word itself is there. */
  has(folded: string): boolean {
    return this.#keysOf(folded) !== undefined;
  }

  /** Whether the word, or a form of it, is there. */
  knows({ folded, keys }: Term): boolean {
    return this.has(folded) || keys.some((key) => this.withStem(key).length > 0);
  }

  /** The words that have this stem, by the alphabet. */
  withStem(key: string): readonly string[] {
    const words = this.#byStem.get(key);
    return words.length < 2 ? words : words.toSorted();
  }

  /** The Russian words that sound like this one, in whatever letters it is written, by the alphabet. */
  soundingLike(word: string): readonly string[] {
    return this.#bySound.get(soundOf(word)).toSorted();
  }

  /** The longer words of these languages that begin so, the shortest first, at most `most`. */
  beginningWith(beginning: string, most: number, languages: ReadonlySet<string>): readonly string[] {
    const found: string[] = [];
    for (const [end, keys] of this.#from(beginning).atPrefix(beginning.slice(1))) {
      const isSpoken = keys.some((key) => languages.has(languageOf(key)));
      const folded = `${beginning[0]}${end}`;
      if (folded !== beginning && isSpoken) found.push(folded);
      if (found.length >= MOST_READ) break;
    }
    return found.toSorted((one, other) => one.length - other.length || byAlphabet(one, other)).slice(0, most);
  }

  /**
   * The words that become this one by at most so many edits, those with the fewest first. A swap of neighbours is one edit where
   * it is the only one, and two beside another. A slip in the first letter is looked for only where it is the only one: they are
   * rare there, and a map for each first letter makes it ten times faster.
   */
  spelledLike(folded: string, mostEdits: number): readonly Like[] {
    const found = new Map<string, Like>();
    const keep = (word: string, edits: number): void => {
      const keys = this.#keysOf(word);
      if (keys === undefined || word === folded || (found.get(word)?.edits ?? edits + 1) <= edits) return;
      found.set(word, { folded: word, keys, edits });
    };
    const rest = folded.slice(1);
    // The map counts a swap as two.
    for (const [end, [, distance]] of this.#from(folded).fuzzyGet(rest, Math.max(mostEdits, 2))) {
      const edits = distance <= 1 ? distance : editDistance(rest, end, mostEdits + 1);
      if (edits <= mostEdits) keep(`${folded[0]}${end}`, edits);
    }
    keep(rest, 1);
    if (folded.length > 1) keep(`${folded[1]}${folded[0]}${folded.slice(2)}`, 1);
    for (const letter of this.#byFirst.keys()) {
      keep(`${letter}${rest}`, 1);
      keep(`${letter}${folded}`, 1);
    }
    return [...found.values()].toSorted(
      (one, other) => one.edits - other.edits || byAlphabet(one.folded, other.folded),
    );
  }

  #from(folded: string): SearchableMap<string[]> {
    return this.#byFirst.get(folded[0] ?? '') ?? new SearchableMap();
  }

  #keysOf(folded: string): string[] | undefined {
    return this.#from(folded).get(folded.slice(1));
  }
}

function byAlphabet(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** A beginning of very many words says nothing; a bound on what one question may cost. */
const MOST_READ = 2_000;
