/** What a value of the map was changed to; undefined takes the key away. `value` is undefined where the map has no such key. */
export type ApplyPatch<Key, Value, Patch> = (
  patch: Patch,
  value: Value | undefined,
  key: Key,
) => Value | undefined;

/**
 * A map with some of its values changed, added or taken away, as a view: nothing is copied, each change is worked out when it is
 * first asked for and stays the same object. Changed keys keep their place, added ones come after.
 */
export class PatchedMap<Key, Value, Patch> implements ReadonlyMap<Key, Value> {
  readonly #base: ReadonlyMap<Key, Value>;
  readonly #patches: ReadonlyMap<Key, Patch>;
  readonly #apply: ApplyPatch<Key, Value, Patch>;
  readonly #applied = new Map<Key, Value | undefined>();

  constructor(
    base: ReadonlyMap<Key, Value>,
    patches: ReadonlyMap<Key, Patch>,
    apply: ApplyPatch<Key, Value, Patch>,
  ) {
    this.#base = base;
    this.#patches = patches;
    this.#apply = apply;
  }

  get(key: Key): Value | undefined {
    const patch = this.#patches.get(key);
    if (patch === undefined) return this.#base.get(key);
    const known = this.#applied.get(key);
    if (known !== undefined || this.#applied.has(key)) return known;
    const made = this.#apply(patch, this.#base.get(key), key);
    this.#applied.set(key, made);
    return made;
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const key of this.#base.keys()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
    for (const key of this.#patches.keys()) {
      const value = this.#base.has(key) ? undefined : this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
