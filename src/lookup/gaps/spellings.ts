import { editDistance } from '../../kernel/nearest.ts';

/** Below this a changed letter makes another word. */
const SHORTEST = 5;
/** From here on a slip may be in the first letter. */
const KNOWN_WITHOUT_FIRST = 8;
/** From here on a second slip is believable. */
const LONG = 9;
/** What is longer is no word of any language of ours, but something pasted. */
const LONGEST = 40;

/**
 * For each of the words, given with how often it is used, the spelling that it stands for: its own, or that of a word used more often
 * that it is a slip of. A spelling stands for itself, so that no row of slips leads from one word to another. Near-linear: words are
 * compared only where leaving one letter out of each makes them the same.
 */
export function spellings(words: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  const standing = new Map<string, Standing[]>();
  const byUse = [...words].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
  for (const [rank, [word]] of byUse.entries()) {
    const forms = formsOf(word);
    const similar = new Set(forms.flatMap((form) => standing.get(form) ?? []));
    const [first] = [...similar]
      .filter((known) => isSlip(word, known.word))
      .sort((one, other) => one.rank - other.rank);
    meant.set(word, first?.word ?? word);
    if (first !== undefined) continue;
    for (const form of forms) {
      const bearers = standing.get(form) ?? [];
      standing.set(form, bearers);
      bearers.push({ word, rank });
    }
  }
  return meant;
}

interface Standing {
  readonly word: string;
  readonly rank: number;
}

/** The word, and the word without each of its letters; none of a word that is never taken for a slip. */
function formsOf(word: string): readonly string[] {
  if (word.length < SHORTEST - 1 || word.length > LONGEST || /\p{N}/u.test(word)) return [];
  const without = Array.from(
    { length: word.length },
    (_, place) => word.slice(0, place) + word.slice(place + 1),
  );
  return [...new Set([word, ...without])];
}

function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < SHORTEST) return false;
  if (one[0] !== other[0] && length < KNOWN_WITHOUT_FIRST) return false;
  const most = length < LONG ? 1 : 2;
  return editDistance(one, other, most + 1) <= most;
}
