import type { Language } from '../../../chat/languages/language.ts';
import { OFFICE } from '../thesaurus/concepts.ts';
import { WRITTEN } from './vocabulary.ts';
import { type Word, wordsOf } from './word.ts';

/** How likely letters are to follow two others in the words of a language, as natural logarithms. */
interface Letters {
  /** By three letters in a row, `^` before the first and `$` after the last. */
  readonly seen: ReadonlyMap<string, number>;
  /** By the first two of three, where the third was never seen after them. */
  readonly unseen: ReadonlyMap<string, number>;
}

/** What a row never seen counts, so that one slip does not rule a language out, and how many different letters may follow. */
const UNSEEN = 0.1;
const ALPHABET = 60;
/** Words typed without diacritics are rarer than those typed with them. */
const BARE = 0.5;
/** Of letters that never follow one another at all: any may come next. */
const UNKNOWN = Math.log(1 / ALPHABET);

const known = new Map<Language, Letters>();

/**
 * How well the letters of a word follow one another in a language: the natural logarithm of the likelihood of each row of three,
 * added up; 0 or less. Learnt from the question words of the language and the labels of its thesaurus, the words that people ask
 * with; at the first call, which takes some tenths of a second.
 */
export function likelihoodOf({ text }: Word, language: Language): number {
  const letters = known.get(language) ?? lettersOf(language);
  known.set(language, letters);
  return rowsOf(text).reduce(
    (sum, row) => sum + (letters.seen.get(row) ?? letters.unseen.get(row.slice(0, 2)) ?? UNKNOWN),
    0,
  );
}

function lettersOf(language: Language): Letters {
  const threes = new Map<string, number>();
  for (const [spelled, times] of spellingsIn(language)) {
    for (const row of rowsOf(spelled)) threes.set(row, (threes.get(row) ?? 0) + times);
  }
  const twos = new Map<string, number>();
  for (const [row, times] of threes) twos.set(row.slice(0, 2), (twos.get(row.slice(0, 2)) ?? 0) + times);
  const all = (row: string) => (twos.get(row.slice(0, 2)) ?? 0) + UNSEEN * ALPHABET;
  return {
    seen: new Map([...threes].map(([row, times]) => [row, Math.log((times + UNSEEN) / all(row))])),
    unseen: new Map([...twos.keys()].map((row) => [row, Math.log(UNSEEN / all(row))])),
  };
}

/** Each word that is known of the language, once, as written and without diacritics, with what it counts. */
function spellingsIn(language: Language): ReadonlyMap<string, number> {
  const labels = Object.values(OFFICE).map((concept) => concept[language].split('|')[0] ?? '');
  const written = [...Object.values(WRITTEN[language]), ...labels].join(' ').toLowerCase();
  // Each word once before it is folded: most of them are written many times.
  const words = wordsOf([...new Set(written.match(/\p{L}+/gu))].join(' '));
  return new Map([
    ...words.map(({ folded }) => [folded, BARE] as const),
    ...words.map(({ text }) => [text, 1] as const),
  ]);
}

function rowsOf(spelled: string): readonly string[] {
  const whole = `^${spelled}$`;
  const rows: string[] = [];
  for (let at = 0; at + 3 <= whole.length; at += 1) rows.push(whole.slice(at, at + 3));
  return rows;
}
