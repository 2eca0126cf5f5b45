/** A walk over a month of days stays within this, and so do questions here and there in a year of weeks. */
const MOST = 64;

/**
 * Remembers spans by numbered keys, the last ones only: each key has one place, which it shares with others. It grows as places are
 * contended for, and then forgets, so that much is only taken by what is asked about much.
 */
export class RecentSpans<Span extends { readonly start: number; readonly end: number }> {
  #places: (Span | undefined)[] = [undefined];

  /** A span remembered under the key (0 or more) that holds `at`, if there is one. */
  find(key: number, at: number): Span | undefined {
    const known = this.#places[key % this.#places.length];
    return known && known.start <= at && at < known.end ? known : undefined;
  }

  keep(key: number, span: Span): void {
    const { length } = this.#places;
    if (length < MOST && this.#places[key % length]) this.#places = new Array(length * 2).fill(undefined);
    this.#places[key % this.#places.length] = span;
  }
}
