import { editDistance } from '../kernel/nearest.ts';
import { wordsThatMatter } from './question-words.ts';

/**
 * Whether one of the names is what was typed, give or take typos and endings: every word typed is in the name (`parentl leave`), or
 * every word of the name was typed (`broken laptop`, where `laptop` is a name). A word in common is not enough.
 */
export function isCloseToAName(keys: readonly string[], typed: readonly string[]): boolean {
  return keys.some((key) => {
    const words = key.split(' ');
    const telling = wordsThatMatter(words);
    const name = telling.length > 0 ? telling : words;
    return (
      typed.every((each) => name.some((word) => isSpeltLike(each, word))) ||
      name.every((word) => typed.some((each) => isSpeltLike(each, word)))
    );
  });
}

/** Below this a changed letter or an ending makes another word: `car`, `care`, `bar`. */
const SHORTEST = 4;
/** From here on a second slip is believable, and `plumber` is not `number` any more. */
const LONG = 8;
/** Slips in the first letter are rare: they count only where enough is left to know the word by. */
const KNOWN_WITHOUT_FIRST = 6;
const LONGEST_ENDING = 3;

function isSpeltLike(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (Math.min(typed.length, word.length) < SHORTEST) return false;
  if (Math.abs(typed.length - word.length) <= LONGEST_ENDING) {
    if (typed.startsWith(word) || word.startsWith(typed)) return true;
  }
  const most = typed.length < LONG || typed[0] !== word[0] ? 1 : 2;
  if (typed[0] !== word[0] && typed.length < KNOWN_WITHOUT_FIRST) return false;
  return editDistance(typed, word, most + 1) <= most;
}
