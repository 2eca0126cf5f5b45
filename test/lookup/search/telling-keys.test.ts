import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/chat/languages/language.ts';
import { tellingKeys } from '../../../src/lookup/search/telling-keys.ts';

describe('telling keys', () => {
  test.each<[one: string, other: string, language: Language]>([
    ['zorblat', 'Who do I ask about zorblats?', 'en'],
    ['the zorblat is broken', 'zorblat', 'en'],
    ['salary', 'payroll', 'en'],
    ['payroll', 'pyaroll', 'en'],
    ['фрумиор', 'кто отвечает за фрумиоры', 'ru'],
    ['зарплата', 'по зарплате', 'ru'],
    ['bảng lương', 'ai phụ trách bảng lương', 'vi'],
  ])('of %s and of %s are the same', (one, other, language) => {
    expect(tellingKeys(other, language)).toEqual(tellingKeys(one, language));
  });

  test('of the same in two languages are the same concept', () => {
    expect(tellingKeys('payroll', 'en')).toEqual(tellingKeys('зарплата', 'ru'));
  });

  test('of different things differ', () => {
    expect(tellingKeys('payroll', 'en')).not.toEqual(tellingKeys('parking', 'en'));
  });

  test('are one for each thing, once', () => {
    expect(tellingKeys('the zorblat and the other zorblats of the frumious', 'en')).toHaveLength(2);
  });

  test('of what any question may hold are there only where there is nothing else', () => {
    expect(tellingKeys('it is broken', 'en')).not.toEqual([]);
    expect(tellingKeys('broken zorblat', 'en')).toEqual(tellingKeys('zorblat', 'en'));
  });

  test.each(['', '???', '🙂', 'who do I ask about', '\u0000'])('of %j are none', (text) => {
    expect(tellingKeys(text, 'en')).toEqual([]);
  });

  test.each(['a'.repeat(10_000), 'мама '.repeat(2_000), '\ud800', 'constructor'])(
    'are made of anything',
    (text) => {
      expect(() => tellingKeys(text, 'en')).not.toThrow();
    },
  );
});
