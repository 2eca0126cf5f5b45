import { describe, expect, it } from 'vitest';
import { CLIENT_TEXTS } from '../../adapters/local/client/languages/words.ts';
import { LOCAL_TEXTS } from '../../adapters/local/languages.ts';
import { closestLanguage, LANGUAGES, type Language } from '../../src/chat/languages/language.ts';
import { TEXTS, wordsIn } from '../../src/chat/languages/words.ts';
import { plain } from '../../src/chat/message.ts';
import { argumentsOf, formatted } from '../support/message-format.ts';

type Texts = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** All that people read: in chat, in the page of the local workspace, and what that says in the vendors' place. */
const SETS: readonly (readonly [string, Texts])[] = [
  ['of chat', TEXTS],
  ['of the page', CLIENT_TEXTS],
  ['of the stand-ins', LOCAL_TEXTS],
];
const CASES = SETS.flatMap(([set, texts]) => LANGUAGES.map((language) => ({ set, texts, language })));

describe.each(CASES)('the texts $set in $language', ({ texts, language }) => {
  const keys = Object.keys(texts.en);
  const english = (key: string): string => texts.en[key] ?? '';
  const own = (key: string): string => texts[language][key] ?? '';

  it('are all there', () => {
    expect(Object.keys(texts[language]).sort()).toEqual(keys.toSorted());
  });

  it('use the same arguments and tags as the English ones', () => {
    for (const key of keys) {
      expect(argumentsOf(own(key), language), key).toEqual(argumentsOf(english(key), 'en'));
    }
  });

  it('all format, whatever the number', () => {
    for (const key of keys) {
      for (const count of [0, 1, 2, 5, 11, 21, 22, 101, 1_000_000]) {
        const text = formatted(own(key), language, count);
        expect(text, key).not.toMatch(/[{}]|undefined/);
        expect(text.trim(), key).not.toBe('');
      }
    }
  });

  it('have every plural form that the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of keys.filter((each) => english(each).includes('plural'))) {
      for (const form of forms) {
        expect(own(key), `${key}: ${form}`).toMatch(new RegExp(`\\b${form} \\{`));
      }
    }
  });

  it('are translated, where they are sentences', () => {
    if (language === 'en') return;
    for (const key of keys.filter((each) => /[a-z]{3} [a-z]{3}/.test(english(each)))) {
      expect(own(key), key).not.toBe(english(key));
    }
  });
});

describe.each(LANGUAGES)('the texts of forms in %s', (language) => {
  it('keep to what Slack takes for a form’s title and buttons', () => {
    const short = Object.entries(TEXTS[language]).filter(([key]) =>
      /^form\.(.*-title|.*-submit|cancel)$/.test(key),
    );
    expect(short.length).toBeGreaterThan(3);
    for (const [key, text] of short) expect(text.length, key).toBeLessThanOrEqual(24);
  });
});

describe('the language of a locale', () => {
  it.each([
    ['en-US', 'en'],
    ['en-gb', 'en'],
    ['pt', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ru-RU', 'ru'],
    ['ru', 'ru'],
    ['vi_VN', 'vi'],
    ['VI-vn', 'vi'],
    ['ro-MD', 'ro'],
    ['mo', 'ro'],
    ['mo-MD', 'ro'],
    ['ru-Cyrl-MD', 'ru'],
    ['de-DE', undefined],
    ['rup', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)('%s is %s', (locale, language) => {
    expect(closestLanguage(locale)).toBe(language);
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
