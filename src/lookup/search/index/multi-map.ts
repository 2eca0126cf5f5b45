/** Lists by key, in which single values come and go. Most keys have one value only, which costs no list. */
export class MultiMap<Key, Value> {
  readonly #only = new Map<Key, Value>();
  readonly #several = new Map<Key, Value[]>();

  /** The values under the key, in the order they came. */
  get(key: Key): readonly Value[] {
    const several = this.#several.get(key);
    if (several !== undefined) return several;
    const only = this.#only.get(key);
    return only === undefined ? NONE : [only];
  }

  /** How many values are under the key. */
  count(key: Key): number {
    return this.#several.get(key)?.length ?? (this.#only.has(key) ? 1 : 0);
  }

  /** Puts the value under the key, unless it was the last put there. */
  add(key: Key, value: Value): void {
    const several = this.#several.get(key);
    if (several !== undefined) {
      if (several.at(-1) !== value) several.push(value);
      return;
    }
    const only = this.#only.get(key);
    if (only === undefined) {
      this.#only.set(key, value);
    } else if (only !== value) {
      this.#only.delete(key);
      this.#several.set(key, [only, value]);
    }
  }

  /** Takes the value away from under the key; true where nothing is left there. */
  remove(key: Key, value: Value): boolean {
    const [first, ...others] = this.get(key).filter((each) => each !== value);
    this.#only.delete(key);
    this.#several.delete(key);
    if (first === undefined) return true;
    if (others.length === 0) this.#only.set(key, first);
    else this.#several.set(key, [first, ...others]);
    return false;
  }
}

const NONE: readonly never[] = [];
