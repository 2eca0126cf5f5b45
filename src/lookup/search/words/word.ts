import { nameKey } from '../../../directory/name-key.ts';

/** A word of a question, or of what a topic says of itself. */
export interface Word {
  /** Lower case, NFC, with its diacritics as typed; Romanian cedilla letters are comma letters. */
  readonly text: string;
  /** Without diacritics, as `nameKey` folds it (ё is е, й is и, đ is d): what is compared first. */
  readonly folded: string;
}

/** Letters and digits with their marks; `+` belongs to a name that ends in it (`c++`). */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?<=\p{L})\+{1,2}(?![\p{L}\p{N}]))?/gu;

/**
 * The words of a text, in order. Punctuation, emoji, symbols and control characters divide, so `wi-fi` is two words, and `I'm` is
 * `i` and `m`; digits stay. Empty where there is no letter or digit.
 */
export function wordsOf(text: string): readonly Word[] {
  // Compatibility forms too: full-width letters and ligatures come along when text is copied from documents.
  const spelled = text.normalize('NFKC').match(WORD) ?? [];
  return spelled.map(wordOf);
}

/** Letters and digits that stand for themselves: most words have no others, and need no folding. */
const PLAIN = /^[a-z0-9а-зк-я]+$/;

function wordOf(spelled: string): Word {
  const lower = spelled.toLowerCase();
  if (PLAIN.test(lower)) return { text: lower, folded: lower };
  // Lower case may take a letter apart again (İ), and old fonts wrote Romanian with cedillas.
  const text = lower.normalize('NFC').replace(/ş/g, 'ș').replace(/ţ/g, 'ț');
  return { text, folded: nameKey(text) };
}
