import type { FilePath } from './file-fault.ts';

/** A value without its faulty parts. */
export interface Salvaged {
  readonly value: unknown;
  /** Where the value at this path stood before anything was taken out of the lists on the way. */
  original(path: FilePath): FilePath;
}

/**
 * Takes the faulty parts out of a value, so that the rules that need the whole of it can look at the rest and all faults are told
 * at once. Lists close up; `original` leads from the new place of an entry to its old one.
 */
export function without(value: unknown, faulty: readonly FilePath[]): Salvaged {
  const root: Cut = { gone: false, below: new Map() };
  for (const path of faulty) {
    let cut = root;
    for (const step of path) {
      const next = cut.below.get(step) ?? { gone: false, below: new Map() };
      cut.below.set(step, next);
      cut = next;
    }
    cut.gone = true;
  }
  return { value: pruned(value, root), original: (path) => originalPath(root, path) };
}

/** What is taken out, as a tree over the steps of the paths. */
interface Cut {
  gone: boolean;
  readonly below: Map<string | number, Cut>;
}

function pruned(value: unknown, cut: Cut): unknown {
  if (typeof value !== 'object' || value === null || cut.below.size === 0) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const below = cut.below.get(index);
      if (below?.gone) return [];
      return [below ? pruned(item, below) : item];
    });
  }
  const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    const below = cut.below.get(key);
    if (below?.gone) return [];
    return [[key, below ? pruned(item, below) : item]];
  });
  return Object.fromEntries(entries);
}

function originalPath(root: Cut, path: FilePath): FilePath {
  let cut: Cut | undefined = root;
  return path.map((step) => {
    const before: string | number = typeof step === 'number' ? originalIndex(cut, step) : step;
    cut = cut?.below.get(before);
    return before;
  });
}

/** The old index of the entry that is at `index` now. */
function originalIndex(cut: Cut | undefined, index: number): number {
  let old = 0;
  for (let left = index; ; old += 1) {
    if (cut?.below.get(old)?.gone) continue;
    if (left === 0) return old;
    left -= 1;
  }
}
