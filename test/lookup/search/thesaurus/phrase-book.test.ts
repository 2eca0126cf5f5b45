import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/chat/languages/language.ts';
import { SharedTerms, termOf } from '../../../../src/lookup/search/term.ts';
import {
  createPhraseBook,
  type Meant,
  type PhraseBook,
  phraseOf,
} from '../../../../src/lookup/search/thesaurus/phrase-book.ts';
import { synonymBook } from '../../../../src/lookup/search/thesaurus/thesaurus.ts';
import { wordsOf } from '../../../../src/lookup/search/words/word.ts';

/** A book of phrases, each a concept of its own that is called like the phrase. */
function bookOf(language: Language, ...texts: readonly string[]): PhraseBook {
  const shared = new SharedTerms();
  return createPhraseBook(
    texts.flatMap(
      (text) =>
        phraseOf({ conceptId: text, isLabel: true, isElsewhere: false, language, text }, shared) ?? [],
    ),
  );
}

const typed = (text: string, language: Language): readonly (readonly Meant[])[] =>
  wordsOf(text).map((word) => [{ term: termOf(word, [language]), quality: 1 }]);

const found = (book: PhraseBook, text: string, language: Language) =>
  book.phrasesIn(typed(text, language)).map(({ phrase, positions }) => [phrase.conceptId, ...positions]);

describe('phrases in a text', () => {
  test('are those that hold no longer one of the same words', () => {
    const book = bookOf('en', 'card', 'company card', 'company', 'card reader');
    expect(found(book, 'my company card', 'en')).toEqual([['company card', 1, 2]]);
    expect(found(book, 'the card', 'en')).toEqual([['card', 1]]);
    expect(found(book, 'company card reader', 'en').toSorted()).toEqual([
      ['card reader', 1, 2],
      ['company card', 0, 1],
    ]);
  });

  test('are found in every form and order, but not without one of their words', () => {
    const book = bookOf('en', 'company card');
    expect(found(book, 'cards of companies', 'en')).toEqual([['company card', 0, 2]]);
    expect(found(book, 'company', 'en')).toEqual([]);
    expect(found(bookOf('ru', 'служебный пропуск'), 'о пропусках служебных', 'ru')).toEqual([
      ['служебный пропуск', 1, 2],
    ]);
  });

  test('may have three other words between theirs, no more', () => {
    const book = bookOf('en', 'company card');
    expect(found(book, 'company a b c card', 'en')).toHaveLength(1);
    expect(found(book, 'company a b c d card', 'en')).toEqual([]);
  });

  test('are in Vietnamese in their order, with one syllable between at most', () => {
    const book = bookOf('vi', 'bảng lương');
    expect(found(book, 'xem bảng lương', 'vi')).toEqual([['bảng lương', 1, 2]]);
    expect(found(book, 'bang luong', 'vi')).toEqual([['bảng lương', 0, 1]]);
    expect(found(book, 'bảng x lương', 'vi')).toEqual([['bảng lương', 0, 2]]);
    expect(found(book, 'bảng x y lương', 'vi')).toEqual([]);
    expect(found(book, 'lương bảng', 'vi')).toEqual([]);
  });

  test('are in Vietnamese not those with other tone marks', () => {
    expect(found(bookOf('vi', 'cửa'), 'của', 'vi')).toEqual([]);
    expect(found(bookOf('vi', 'cửa'), 'cua', 'vi')).toEqual([['cửa', 0]]);
  });

  test('are understood without the little words of three and more, not without those of two', () => {
    expect(found(bookOf('en', 'proof of employment'), 'proof employment', 'en')).toHaveLength(1);
    expect(found(bookOf('en', 'IT support'), 'support', 'en')).toEqual([]);
  });

  test('are believed as far as the least sure of their words', () => {
    const [company, crad] = typed('company crad', 'en');
    const [card] = typed('card', 'en');
    const corrected = [...(crad ?? []), ...(card ?? []).map(({ term }) => ({ term, quality: 0.8 }))];
    const [hit] = bookOf('en', 'company card').phrasesIn([company ?? [], corrected]);
    expect(hit).toMatchObject({ positions: [0, 1], quality: 0.8 });
  });

  test('are none in no text, and none without words', () => {
    expect(bookOf('en', 'card', '…', '').phrasesIn([])).toEqual([]);
    expect([...bookOf('en', '…', '').terms()]).toEqual([]);
  });

  test('a word counts once, though the phrase has it twice', () => {
    expect(found(bookOf('en', 'test test'), 'test', 'en')).toEqual([]);
    expect(found(bookOf('en', 'test test'), 'test test', 'en')).toEqual([['test test', 0, 1]]);
  });
});

describe('the organisation’s synonyms', () => {
  test('are concepts by their place, whatever the language', () => {
    const book = synonymBook([['PTO', 'annual leave'], [], ['больничный', 'sick note', '?']]);
    const concepts = (text: string, language: Language) =>
      new Set(book.phrasesIn(typed(text, language)).map(({ phrase }) => phrase.conceptId));
    expect(concepts('my pto', 'en')).toEqual(new Set(['synonyms 1']));
    expect(concepts('pto', 'pt-BR')).toEqual(new Set(['synonyms 1']));
    expect(concepts('больничного', 'ru')).toEqual(new Set(['synonyms 3']));
    expect(concepts('sick pay', 'en')).toEqual(new Set());
  });
});
