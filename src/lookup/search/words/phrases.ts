import { type Word, wordsOf } from './word.ts';

/** What a word is compared by: as typed, or folded. */
export type KeyOf = (word: Word) => string;

/** A place in a phrase: what may stand there, each a row of keys; an empty row where the place may be left out. */
type Slot = readonly (readonly string[])[];

/** Phrases by the words that they may begin with. */
export type Phrases = ReadonlyMap<string, readonly (readonly Slot[])[]>;

/** Reads phrases between commas or lines, in which `(a|b c|)` is a place for one of several, or for none. */
export function phrasesOf(written: string, keyOf: KeyOf): Phrases {
  const phrases = new Map<string, (readonly Slot[])[]>();
  for (const phrase of written.split(/[,\n]/)) {
    // A slot at a time: what is between brackets, or a run of words outside them.
    const slots = (phrase.match(/\([^)]*\)|[^()]+/g) ?? [])
      .filter((part) => part.trim() !== '')
      .map((part) =>
        (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]).map((choice) =>
          wordsOf(choice).map(keyOf),
        ),
      );
    for (const first of firstKeys(slots)) phrases.set(first, [...(phrases.get(first) ?? []), slots]);
  }
  return phrases;
}

function firstKeys(slots: readonly Slot[]): ReadonlySet<string> {
  const [slot = [], ...rest] = slots;
  const keys = slot.flatMap(([first]) => (first === undefined ? [] : [first]));
  const mayBeLeftOut = slot.some((choice) => choice.length === 0);
  return new Set(mayBeLeftOut ? [...keys, ...firstKeys(rest)] : keys);
}

/** How many words from `at` on are one of the phrases, the longest that is; 0 where none begins there. */
export function lengthOfPhrase(phrases: Phrases, keys: readonly string[], at: number): number {
  const begun = phrases.get(keys[at] ?? '');
  if (begun === undefined) return 0;
  return begun.reduce((longest, slots) => Math.max(longest, farthestEnd(slots, 0, keys, at) - at), 0);
}

/** Where the phrase ends that stands from `at` on; -1 where it does not stand there. */
function farthestEnd(slots: readonly Slot[], index: number, keys: readonly string[], at: number): number {
  const slot = slots[index];
  if (!slot) return at;
  return slot.reduce((farthest, choice) => {
    const stands = choice.every((key, offset) => keys[at + offset] === key);
    return stands ? Math.max(farthest, farthestEnd(slots, index + 1, keys, at + choice.length)) : farthest;
  }, -1);
}
