import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../src/chat/languages/language.ts';
import { guessLanguages } from '../../../../src/lookup/search/words/guess-language.ts';
import { wordsOf } from '../../../../src/lookup/search/words/word.ts';

const QUESTIONS = 'test/fixtures/search/questions-seen.jsonl';
/** Typed on the wrong layout or in another script: what they are in cannot be seen. */
const HIDDEN = ['layout', 'translit'];

function likeliest(text: string, hints = {}): Language | undefined {
  return guessLanguages(wordsOf(text), hints)[0]?.language;
}

describe('the language of a question', () => {
  it.each<[Language, string]>([
    ['en', 'who do I ask about parking'],
    ['en', 'my screen stays black'],
    ['en', 'payslip'],
    ['ru', 'кто отвечает за парковку'],
    ['ru', 'vpn не работает'],
    ['ru', 'пропуск'],
    ['ro', 'cine se ocupă de concedii'],
    ['ro', 'cine se ocupa de concedii'],
    ['ro', 'ședință'],
    ['vi', 'ai phụ trách tiền lương'],
    ['vi', 'nghi phep'],
    ['vi', 'đi công tác'],
    ['pt-BR', 'quem cuida da folha de pagamento'],
    ['pt-BR', 'com quem falo sobre ferias'],
    ['pt-BR', 'reembolso'],
  ])('is %s: %s', (language, text) => {
    expect(likeliest(text)).toBe(language);
  });

  it('is the reader’s, then the organisation’s, where the text says nothing', () => {
    expect(likeliest('42', { reader: 'ro' })).toBe('ro');
    expect(likeliest('', { organization: 'vi' })).toBe('vi');
    expect(likeliest('vpn', { reader: 'pt-BR', organization: 'vi' })).toBe('pt-BR');
  });

  it('is not the reader’s where the text says another', () => {
    expect(likeliest('кто', { reader: 'en', organization: 'en' })).toBe('ru');
    expect(likeliest('ai phụ trách', { reader: 'en', organization: 'en' })).toBe('vi');
    expect(likeliest('cine răspunde de arhivă', { reader: 'pt-BR' })).toBe('ro');
  });

  it('has weights that add up to 1, the likeliest first, whatever is asked', () => {
    const language = fc.constantFrom(...LANGUAGES);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), language, (text, reader) => {
        const weights = guessLanguages(wordsOf(text), { reader }).map(({ weight }) => weight);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
        expect(weights).toEqual([...weights].sort((one, other) => other - one));
      }),
    );
  });

  it('is right for nine of ten short questions alone, and for nearly all whose reader is known', async () => {
    const lines = (await readFile(QUESTIONS, 'utf8')).trim().split('\n');
    const questions = lines
      .map((line): { q: string; lang: Language; kind: string } => JSON.parse(line))
      .filter(({ kind }) => !HIDDEN.includes(kind));
    const share = (right: (q: string, lang: Language) => boolean) =>
      questions.filter(({ q, lang }) => right(q, lang)).length / questions.length;
    expect(share((q, lang) => likeliest(q) === lang)).toBeGreaterThan(0.92);
    expect(share((q, lang) => likeliest(q, { reader: lang }) === lang)).toBeGreaterThan(0.97);
    // In a company of another language, read by somebody who speaks it.
    expect(
      share((q, lang) => likeliest(q, { reader: lang === 'en' ? 'ro' : 'en' }) === lang),
    ).toBeGreaterThan(0.85);
  });
});
