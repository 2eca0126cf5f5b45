import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/chat/languages/language.ts';
import { TEXTS, wordsIn } from '../../src/chat/languages/words.ts';
import { plain } from '../../src/chat/message.ts';
import { argumentsOf, formatted } from '../support/message-format.ts';

const KEYS = Object.keys(TEXTS.en) as (keyof typeof TEXTS.en)[];

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('use the same arguments and tags as the English ones', () => {
    for (const key of KEYS) {
      expect(argumentsOf(TEXTS[language][key], language), key).toEqual(argumentsOf(TEXTS.en[key], 'en'));
    }
  });

  it('all format, whatever the number', () => {
    for (const key of KEYS) {
      for (const count of [0, 1, 2, 5, 11, 21, 22, 101, 1_000_000]) {
        const text = formatted(TEXTS[language][key], language, count);
        expect(text, key).not.toMatch(/[{}]|undefined/);
        expect(text.trim(), key).not.toBe('');
      }
    }
  });

  it('have every plural form that the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of KEYS.filter((each) => TEXTS.en[each].includes('plural'))) {
      for (const form of forms) {
        expect(TEXTS[language][key], `${key}: ${form}`).toMatch(new RegExp(`\\b${form} \\{`));
      }
    }
  });

  it('keep to what Slack takes for a form’s title and buttons', () => {
    const short = KEYS.filter((key) => /^form\.(.*-title|.*-submit|cancel)$/.test(key));
    expect(short.length).toBeGreaterThan(3);
    for (const key of short) expect(TEXTS[language][key].length, key).toBeLessThanOrEqual(24);
  });

  it('are translated, where they are sentences', () => {
    if (language === 'en') return;
    for (const key of KEYS.filter((each) => /[a-z]{3} [a-z]{3}/.test(TEXTS.en[each]))) {
      expect(TEXTS[language][key], key).not.toBe(TEXTS.en[key]);
    }
  });
});

describe('plural forms', () => {
  it.each([
    ['en', 1, '1 topic'],
    ['en', 2, '2 topics'],
    ['ru', 1, '1 тема'],
    ['ru', 3, '3 темы'],
    ['ru', 11, '11 тем'],
    ['ru', 21, '21 тема'],
    ['ro', 1, '1 subiect'],
    ['ro', 2, '2 subiecte'],
    ['ro', 20, '20 de subiecte'],
    ['ro', 101, '101 subiecte'],
    ['vi', 7, '7 chủ đề'],
    ['pt-BR', 1, '1 assunto'],
    ['pt-BR', 7, '7 assuntos'],
  ] as const)('%s, %i: %s', (language, count, expected) => {
    expect(wordsIn(language).text('list.count', { count })).toBe(expected);
  });
});

describe('words', () => {
  it('leave spans as they are, in the order of the language', () => {
    const who = { type: 'mention', name: 'Alice {Ng}', account: 'U1', pings: false } as const;
    const spans = wordsIn('en').spans('answer.until', { who, until: [plain('<b>'), plain('soon')] });
    expect(spans).toEqual([who, plain(', until '), plain('<b>'), plain('soon')]);
  });

  it('join lists of spans in the way of the language', () => {
    const items = ['a', 'b', 'c'].map((text) => [plain(text)]);
    const joined = (language: Language) =>
      wordsIn(language)
        .together(items)
        .map((span) => ('text' in span ? span.text : ''))
        .join('');
    expect(joined('en')).toBe('a, b, and c');
    expect(joined('ru')).toBe('a, b и c');
  });

  it.each([
    ['en', 240, '4 hours'],
    ['en', 90, '90 minutes'],
    ['ru', 5 * 24 * 60, '5 дней'],
    ['ro', 20 * 60, '20 de ore'],
    ['vi', 7 * 24 * 60, '1 tuần'],
    ['pt-BR', 60, '1 hora'],
  ] as const)('%s: %i minutes are %s', (language, minutes, expected) => {
    expect(wordsIn(language).duration(minutes)).toBe(expected);
  });
});
