import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/chat/languages/language.ts';
import { SearchIndex } from '../../../src/lookup/search/index/search-index.ts';
import { otherReadings, typedReading } from '../../../src/lookup/search/readings.ts';
import { directoryOf, topicNamed } from './directory.ts';

const index = new SearchIndex('en', []);
index.follow(directoryOf([topicNamed('payroll', 'Payroll', { aliases: ['Зарплата', 'Zorblat'] })]));

const others = (text: string, reader?: Language) =>
  otherReadings(text, index, { ...(reader && { reader }) }).map(({ as, words, languages }) => ({
    as,
    text: words.map((word) => word.text).join(' '),
    language: languages[0],
  }));

describe('a text as typed', () => {
  test('is in the languages that it may be in, the likeliest first', () => {
    expect(typedReading('кто отвечает за пропуск', {}).languages).toEqual(['ru']);
    expect(typedReading('who do I ask about the printer', {}).languages[0]).toBe('en');
    expect(typedReading('ai phụ trách bảng lương', { reader: 'en' }).languages[0]).toBe('vi');
  });

  test('is, where it says nothing, in that of its reader', () => {
    expect(typedReading('', { reader: 'ro', organization: 'en' })).toEqual({
      words: [],
      languages: expect.arrayContaining(['ro']),
      as: 'typed',
    });
    expect(typedReading('', { reader: 'ro', organization: 'en' }).languages[0]).toBe('ro');
    expect(typedReading('', {}).languages).not.toEqual([]);
  });
});

describe('what else a text may be', () => {
  test('is Russian in Latin letters', () => {
    expect(others('zarplata')).toContainEqual({ as: 'sound', text: 'зарплата', language: 'ru' });
  });

  test('is what the keys write on the other layout', () => {
    expect(others('зфнкщдд', 'en')).toContainEqual({ as: 'layout', text: 'payroll', language: 'en' });
    expect(others('pfhgkfnf')).toContainEqual({ as: 'layout', text: 'зарплата', language: 'ru' });
  });

  test('is nothing where every word is known', () => {
    expect(others('payroll')).toEqual([]);
    expect(others('zorblat payroll')).toEqual([]);
    expect(others('зарплату')).toEqual([]);
  });

  test('leaves words that are known as they are', () => {
    expect(others('payroll zarplata')).toEqual([{ as: 'sound', text: 'payroll зарплата', language: 'ru' }]);
  });

  test('is nothing where there are no letters', () => {
    expect(others('')).toEqual([]);
    expect(others('42')).toEqual([]);
    expect(others('🙂')).toEqual([]);
  });
});
