import { createMarks } from './marks.ts';
import type { Company } from './questions.ts';
import { oneOf, type Random, randomFrom } from './random.ts';

const NONSENSE_A_ROUND = 60;

/**
 * All questions dealt to so many rounds, and with them as many with a slip of the finger and some nonsense. No text comes twice, so
 * that nothing is found in a cache that life would not have put there.
 */
export function questionRounds(companies: readonly Company[], count: number): readonly (readonly string[])[] {
  const random = randomFrom(4);
  const all = companies.flatMap(({ sets }) => sets.flatMap(({ questions }) => questions.map(({ q }) => q)));
  const seen = new Set<string>();
  const isNew = (text: string) => !seen.has(text) && seen.add(text).size > 0;
  const rounds = Array.from({ length: count }, (_, round) =>
    all.filter((_, index) => index % count === round),
  );
  return rounds.map((questions) => [
    ...questions.filter(isNew),
    ...questions.map((text) => misspelled(text, random)).filter(isNew),
    ...Array.from({ length: NONSENSE_A_ROUND }, () => nonsense(random)).filter(isNew),
  ]);
}

/** A letter left out, typed twice, or swapped with the next. */
function misspelled(text: string, random: Random): string {
  const letters = [...text];
  const at = Math.floor(random() * (letters.length - 1));
  const [one = '', other = ''] = [letters[at], letters[at + 1]];
  const slip = oneOf([[other], [one, one, other], [other, one]], random);
  return [...letters.slice(0, at), ...slip, ...letters.slice(at + 2)].join('');
}

/** Invented words, keys pressed at random, a number. */
function nonsense(random: Random): string {
  const nextMark = createMarks(random);
  const words = Array.from({ length: 1 + Math.floor(random() * 7) }, () => nextMark().latin.toLowerCase());
  const keys = Array.from({ length: 4 + Math.floor(random() * 20) }, () =>
    oneOf([...'asdfghjkl;qwe'], random),
  );
  return oneOf([words.join(' '), keys.join(''), String(Math.floor(random() * 1e9))], random);
}
