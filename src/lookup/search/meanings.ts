import type { SearchIndex } from './index/search-index.ts';
import type { Vocabulary } from './index/vocabulary.ts';
import { languageOf, type Term } from './term.ts';
import type { Meant } from './thesaurus/phrase-book.ts';
import { thesaurusWords } from './thesaurus/thesaurus.ts';

/** By which rule a typed word is taken for a word of a topic. */
export type WordRule = 'word' | 'form' | 'root' | 'beginning' | 'spelling' | 'joined';

/** That a typed word may mean a word of a topic. */
export interface Meaning {
  /** 1 where it is the word, less the more has to be believed. */
  readonly quality: number;
  readonly rule: WordRule;
}

/** Two words that stand side by side in a name. */
export type Halves = readonly [first: string, second: string];

export interface Meanings {
  /** By the folded words of the topics. */
  readonly words: ReadonlyMap<string, Meaning>;
  /** Two words of the topics that were typed as one: `payslip`, where a topic is called Pay slip. */
  readonly halves: readonly Halves[];
  /** What phrases are looked for with: the word, or its spelling corrected. */
  readonly meant: readonly Meant[];
}

const FORM = 0.95;
const ROOT = 0.75;
export const JOINED = 0.95;
/** A word that is known, though not of a topic, is less likely a slip. */
const OTHER_WORD = 0.85;

/** What the word at this position of a text may mean. */
export function meaningsOf(terms: readonly Term[], position: number, index: SearchIndex): Meanings {
  const term = terms[position];
  if (term === undefined) return { words: new Map(), halves: [], meant: [] };
  const { vocabulary } = index;
  const words = new Map<string, Meaning>();
  const keep = (folded: string, quality: number, rule: WordRule): void => {
    if ((words.get(folded)?.quality ?? 0) < quality) words.set(folded, { quality, rule });
  };

  if (vocabulary.has(term.folded)) keep(term.folded, 1, 'word');
  for (const key of term.keys) for (const folded of vocabulary.withStem(key)) keep(folded, FORM, 'form');
  for (const joined of joinedWith(terms, position)) {
    if (vocabulary.has(joined)) keep(joined, JOINED, 'joined');
  }
  if (words.size > 0) return { words, halves: [], meant: [{ term, quality: 1 }] };
  const halves = halvesOf(term.folded, index);
  if (halves.length > 0) return { words, halves, meant: [{ term, quality: 1 }] };

  const isLast = position === terms.length - 1;
  for (const [folded, quality] of begun(term, isLast, vocabulary)) keep(folded, quality, 'beginning');
  for (const folded of sameRoot(term, vocabulary)) keep(folded, ROOT, 'root');
  const isKnown = isInThesaurus(term);
  const books = isKnown ? [vocabulary] : [vocabulary, thesaurusWords()];
  const likely = isKnown ? OTHER_WORD : 1;
  const meant = books.flatMap((each) => misspelled(term, each, likely));
  for (const { term: word, quality } of meant) {
    if (vocabulary.has(word.folded)) keep(word.folded, quality, 'spelling');
    for (const key of word.keys) {
      for (const folded of vocabulary.withStem(key)) keep(folded, quality * FORM, 'spelling');
    }
  }
  return { words, halves: [], meant: [{ term, quality: 1 }, ...meant] };
}

/** Whether the thesaurus knows the word, or a form of it. */
export function isInThesaurus(term: Term): boolean {
  return thesaurusWords().knows(term);
}

const SHORTEST_HALF = 2;

function halvesOf(folded: string, index: SearchIndex): readonly Halves[] {
  const found: Halves[] = [];
  for (let end = SHORTEST_HALF; end <= folded.length - SHORTEST_HALF; end += 1) {
    const [first, second] = [folded.slice(0, end), folded.slice(end)];
    if (index.namedBoth(first, second).length > 0) found.push([first, second]);
  }
  return found;
}

function joinedWith(terms: readonly Term[], position: number): readonly string[] {
  const term = terms[position]?.folded ?? '';
  const [before, after] = [terms[position - 1], terms[position + 1]];
  return [
    ...(before === undefined ? [] : [`${before.folded}${term}`]),
    ...(after === undefined ? [] : [`${term}${after.folded}`]),
  ];
}

/** Fewer letters begin too many words to mean one; of the word that is still being typed, fewer do. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_LAST_BEGINNING = 3;
const MOST_BEGUN = 40;

function begun({ folded, keys }: Term, isLast: boolean, vocabulary: Vocabulary): readonly [string, number][] {
  if (folded.length < (isLast ? SHORTEST_LAST_BEGINNING : SHORTEST_BEGINNING)) return [];
  return vocabulary
    .beginningWith(folded, MOST_BEGUN, languagesOf(keys))
    .map((word) => [word, believed(folded, isLast) + 0.2 * (folded.length / word.length)]);
}

/** How far a beginning is believed, however little of the word it is; three letters begin a good many words. */
function believed({ length }: string, isLast: boolean): number {
  if (!isLast) return 0.6;
  return length < SHORTEST_BEGINNING ? 0.65 : 0.75;
}

const SHORTEST_ROOT = 5;
const LONGEST_ENDING = 4;
const MOSTLY_ROOT = 0.6;

/** Words that begin alike and differ in a long ending only: `donating`, `donations`. */
function sameRoot({ folded, keys }: Term, vocabulary: Vocabulary): readonly string[] {
  const root = folded.slice(0, Math.max(SHORTEST_ROOT, Math.ceil(folded.length * 0.7)));
  if (folded.length <= SHORTEST_ROOT || root.length >= folded.length) return [];
  return vocabulary
    .beginningWith(root, MOST_BEGUN, languagesOf(keys))
    .filter(
      (word) => word.length - root.length <= LONGEST_ENDING && root.length >= word.length * MOSTLY_ROOT,
    );
}

/** Nobody misspells such a word, but may paste one; to look for it would take memory by the square of its length. */
const LONGEST_MISSPELT = 60;

/**
 * What the word may be a misspelling of, with how far that is to be believed; `likely` is how far it is to be believed that it is
 * misspelt at all.
 */
export function misspelled({ folded, keys }: Term, vocabulary: Vocabulary, likely: number): readonly Meant[] {
  const { length } = folded;
  if (length < 3 || length > LONGEST_MISSPELT || /\d/.test(folded)) return [];
  const most = length >= 7 ? 2 : 1;
  const languages = languagesOf(keys);
  return vocabulary.spelledLike(folded, most).flatMap(({ folded: word, keys, edits }) => {
    const spoken = keys.filter((key) => languages.has(languageOf(key)));
    if (spoken.length === 0) return [];
    const isSwap = word.length === length && sortedLetters(word) === sortedLetters(folded);
    if (length === 3 && !isSwap && word.length < 4) return [];
    if (length <= 4 && word[0] !== folded[0]) return [];
    const firstLetter = word[0] === folded[0] ? 0 : 0.1;
    const quality = likely * (0.9 - (edits - 1) * 0.12 - firstLetter - (length <= 4 ? 0.1 : 0));
    return [{ term: { text: word, folded: word, keys: spoken }, quality }];
  });
}

function languagesOf(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map(languageOf));
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}
