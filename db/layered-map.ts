/** As many entries the upper layer may hold before the two become one: what each change copies at most. */
const UPPER_LAYER_LIMIT = 1_000;

/**
 * An immutable map that grows cheaply: a large layer that is shared by all versions and a small one that is copied. Where a
 * hundred thousand identities are known, one more costs a thousand entries at most, not a hundred thousand.
 */
export class LayeredMap<Key, Value> {
  readonly #lower: ReadonlyMap<Key, Value>;
  readonly #upper: ReadonlyMap<Key, Value>;

  constructor(lower: ReadonlyMap<Key, Value> = new Map(), upper: ReadonlyMap<Key, Value> = new Map()) {
    this.#lower = lower;
    this.#upper = upper;
  }

  get(key: Key): Value | undefined {
    return this.#upper.get(key) ?? this.#lower.get(key);
  }

  /** The map with these entries put over it; this one stays as it is. */
  with(entries: ReadonlyMap<Key, Value>): LayeredMap<Key, Value> {
    const upper = new Map([...this.#upper, ...entries]);
    if (upper.size <= UPPER_LAYER_LIMIT) return new LayeredMap(this.#lower, upper);
    return new LayeredMap(new Map([...this.#lower, ...upper]));
  }
}
