/** Lists by key, in which single values come and go. */
export class MultiMap<Key, Value> {
  readonly #lists = new Map<Key, Value[]>();

  /** The values under the key, in the order they came. */
  get(key: Key): readonly Value[] {
    return this.#lists.get(key) ?? NONE;
  }

  /** Puts the value under the key, unless it was the last put there. */
  add(key: Key, value: Value): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [value]);
    else if (list.at(-1) !== value) list.push(value);
  }

  /** Takes the value away from under the key; true where nothing is left there. */
  remove(key: Key, value: Value): boolean {
    const left = this.get(key).filter((each) => each !== value);
    if (left.length > 0) this.#lists.set(key, left);
    else this.#lists.delete(key);
    return left.length === 0;
  }
}

const NONE: readonly never[] = [];
