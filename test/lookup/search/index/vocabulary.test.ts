import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/kernel/nearest.ts';
import { Vocabulary } from '../../../../src/lookup/search/index/vocabulary.ts';
import { type Term, termOf } from '../../../../src/lookup/search/term.ts';
import { wordsOf } from '../../../../src/lookup/search/words/word.ts';

const terms = (text: string, ...languages: ('en' | 'ru' | 'ro' | 'vi' | 'pt-BR')[]): readonly Term[] =>
  wordsOf(text).map((word) => termOf(word, languages));

function vocabularyOf(all: readonly Term[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const term of all) vocabulary.add(term);
  return vocabulary;
}

const folded = fc.stringMatching(/^[abc]{1,6}$/);

const distance = (one: string, other: string) => editDistance(one, other, 9);

/** How many insertions, omissions and replacements lead from one to the other, with no swaps. */
function slowDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [rest, others] = [one.slice(1), other.slice(1)];
  const replaced = slowDistance(rest, others) + (one[0] === other[0] ? 0 : 1);
  return Math.min(replaced, slowDistance(rest, other) + 1, slowDistance(one, others) + 1);
}

/** The edits with which `spelledLike` promises to find the word, or undefined. */
function promised(word: string, typed: string, most: number): number | undefined {
  if (word === typed) return undefined;
  const edits = distance(typed, word);
  if (edits === 1) return 1;
  return word[0] === typed[0] && slowDistance(typed.slice(1), word.slice(1)) <= most ? edits : undefined;
}

describe('words spelt like another', () => {
  test.each([1, 2])('are all those within %i edits, and no others', (most) => {
    fc.assert(
      fc.property(fc.array(folded, { maxLength: 25 }), folded, (words, typed) => {
        const vocabulary = vocabularyOf(words.map((word) => ({ text: word, folded: word, keys: ['en:x'] })));
        const expected = [...new Set(words)].flatMap((word) => {
          const edits = promised(word, typed, most);
          return edits === undefined ? [] : [`${edits} ${word}`];
        });
        const found = vocabulary.spelledLike(typed, most).map(({ folded, edits }) => `${edits} ${folded}`);
        expect(found).toEqual(expected.toSorted());
      }),
      { numRuns: 1_000 },
    );
  });

  test('are none that merely begin with what a letter too few is', () => {
    const vocabulary = vocabularyOf(terms('undefineda undefined', 'en'));
    expect(vocabulary.spelledLike('a', 1)).toEqual([]);
  });

  test('come with the stems under which they are known', () => {
    const vocabulary = vocabularyOf(terms('printers', 'en', 'ro'));
    expect(vocabulary.spelledLike('pritners', 1)).toEqual([
      {
        folded: 'printers',
        keys: termOf({ text: 'printers', folded: 'printers' }, ['en', 'ro']).keys,
        edits: 1,
      },
    ]);
  });
});

describe('words that begin so', () => {
  const vocabulary = vocabularyOf([
    ...terms('payroll payslips pay payment', 'en'),
    ...terms('payeur payable', 'ro'),
  ]);

  test('are the longer ones of the languages, the shortest first', () => {
    expect(vocabulary.beginningWith('pay', 9, new Set(['en']))).toEqual(['payment', 'payroll', 'payslips']);
    expect(vocabulary.beginningWith('pay', 9, new Set(['en', 'ro']))).toEqual([
      ...['payeur', 'payable', 'payment', 'payroll', 'payslips'],
    ]);
  });

  test('are no more than asked for, and none of another beginning', () => {
    expect(vocabulary.beginningWith('pay', 1, new Set(['en']))).toEqual(['payment']);
    expect(vocabulary.beginningWith('zz', 9, new Set(['en']))).toEqual([]);
    expect(vocabulary.beginningWith('payment', 9, new Set(['en']))).toEqual([]);
  });
});

describe('a vocabulary', () => {
  test('finds Russian words by their sound in Latin letters', () => {
    const vocabulary = vocabularyOf([...terms('отпуск зарплата', 'ru'), ...terms('otpusk', 'en')]);
    expect(vocabulary.soundingLike('otpusk')).toEqual(['отпуск']);
    expect(vocabulary.soundingLike('zarplata')).toEqual(['зарплата']);
    expect(vocabulary.soundingLike('badge')).toEqual([]);
  });

  test('knows a word by its forms', () => {
    const vocabulary = vocabularyOf(terms('printer', 'en'));
    const [printers, painters] = terms('printers painters', 'en');
    expect(printers && vocabulary.knows(printers)).toBe(true);
    expect(printers && vocabulary.has(printers.folded)).toBe(false);
    expect(painters && vocabulary.knows(painters)).toBe(false);
  });

  test('retains of a word what is still said', () => {
    const [english, romanian] = [terms('mese', 'en'), terms('mese', 'ro')];
    const vocabulary = vocabularyOf([...english, ...romanian, ...terms('отпуск', 'ru')]);
    vocabulary.retain('mese', english);
    expect(vocabulary.has('mese')).toBe(true);
    expect(romanian.some((term) => term.keys.some((key) => vocabulary.withStem(key).length > 0))).toBe(false);
    vocabulary.retain('mese', []);
    vocabulary.retain('отпуск', []);
    expect(vocabulary.has('mese')).toBe(false);
    expect(english.some((term) => vocabulary.knows(term))).toBe(false);
    expect(vocabulary.soundingLike('otpusk')).toEqual([]);
    expect(vocabulary.spelledLike('mes', 2)).toEqual([]);
  });

  test('of nothing knows nothing, whatever is asked', () => {
    for (const word of ['', 'a', 'ab', 'undefined', '𐌰𐌱', '\u0000', '\ud800', 'ещё']) {
      const vocabulary = new Vocabulary();
      vocabulary.retain(word, []);
      expect(vocabulary.spelledLike(word, 2)).toEqual([]);
      expect(vocabulary.beginningWith(word, 9, new Set(['en']))).toEqual([]);
      expect(vocabulary.has(word)).toBe(false);
    }
  });
});
