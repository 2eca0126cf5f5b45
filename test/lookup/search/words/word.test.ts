import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../../src/directory/name-key.ts';
import { wordsOf } from '../../../../src/lookup/search/words/word.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);
const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe('words of a text', () => {
  it('are divided by punctuation, emoji and control characters', () => {
    expect(texts('wi-fi/VPN, e-mail… (ноутбук)')).toEqual(['wi', 'fi', 'vpn', 'e', 'mail', 'ноутбук']);
    expect(texts('🔑ключ👍🏽от\u200bшкафа\t№5')).toEqual(['ключ', 'от', 'шкафа', 'no5']);
    expect(texts('«2-НДФЛ»? 1C|SAP_HR')).toEqual(['2', 'ндфл', '1c', 'sap', 'hr']);
    expect(texts(' \u0000?! 🤷')).toEqual([]);
  });

  it('are divided by apostrophes of every shape', () => {
    expect(texts("I'm sure who’s in")).toEqual(['i', 'm', 'sure', 'who', 's', 'in']);
    expect(texts('d’água')).toEqual(['d', 'água']);
  });

  it('keep the plus signs of a name', () => {
    expect(texts('C++, 1+1, +7 495, a+b')).toEqual(['c++', '1', '1', '7', '495', 'a', 'b']);
  });

  it('are composed, in lower case, with Romanian comma letters', () => {
    expect(texts('Ţigări ŞEDINŢĂ')).toEqual(['țigări', 'ședință']);
    expect(texts('Phụ trách'.normalize('NFD'))).toEqual(['phụ', 'trách'.normalize('NFC')]);
    expect(texts('Ｐａｙｒｏｌｌ ﬁle')).toEqual(['payroll', 'file']);
  });

  it('are folded without diacritics', () => {
    expect(folded('Đặt xe ĐƯA đón')).toEqual(['dat', 'xe', 'dua', 'don']);
    expect(folded('Ещё счёт, больничный')).toEqual(['еще', 'счет', 'больничныи']);
    expect(folded('Şedință înlocuire țară')).toEqual(['sedinta', 'inlocuire', 'tara']);
    expect(folded('Rescisão é AÇÃO')).toEqual(['rescisao', 'e', 'acao']);
  });

  it('fold as names do, so that a name is found by its words', () => {
    const letters = fc.stringMatching(/^[\p{L}\p{N}\p{M}\p{P}\p{Z}]{0,30}$/u);
    fc.assert(
      fc.property(letters, (text) => {
        for (const word of wordsOf(text)) {
          expect(nameKey(word.text)).toBe(word.folded);
          expect(word.text).toBe(word.text.normalize('NFC').toLowerCase());
          expect(word.folded).toMatch(/^\S+$/u);
        }
      }),
    );
    for (const name of ['Pay-roll & Benefits', 'Căn tin', 'Ëлка/ключи', 'Férias (RH)']) {
      expect(folded(name).join(' ')).toBe(nameKey(name).replace(/ \p{S} /gu, ' '));
    }
  });

  it('do not change when they are cut again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = texts(text);
        expect(texts(once.join(' '))).toEqual(once);
      }),
    );
  });
});
