import { useEffect, useState } from 'preact/hooks';
import type { LocalOption } from '../stand-in.ts';

/** Asks the bot for what fits a text. Rejects where it is overtaken or nobody answers. */
export type Search = (typed: string, signal: AbortSignal) => Promise<readonly LocalOption[]>;

/** What was found, and for which text. */
interface Found {
  readonly typed: string;
  readonly options: readonly LocalOption[];
}

/** What fits the text; undefined while nobody looks (no text at all) and until the first answer is there. */
export function useSuggestions(typed: string | undefined, search: Search): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (typed === undefined) return setFound(undefined);
    const abort = new AbortController();
    search(typed, abort.signal).then(
      (options) => setFound({ typed, options }),
      () => {
        // Overtaken by the next letter, or the program is away, which shows elsewhere.
      },
    );
    return () => abort.abort();
    // The search of another drawing of the same field is the same one.
  }, [typed]);
  return found;
}
