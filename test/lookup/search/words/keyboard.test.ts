import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherLayout } from '../../../../src/lookup/search/words/keyboard.ts';

describe('the other keyboard layout', () => {
  it.each([
    ['ghbdtn', 'привет'],
    ['jngecr', 'отпуск'],
    ['pfhgkfnf', 'зарплата'],
    ['gfhrjdrf', 'парковка'],
    [',jkmybxysq', 'больничный'],
    ['`krf yf ljv', 'ёлка на дом'],
    ['rk.xb jn irfaf', 'ключи от шкафа'],
    ['c[jl', 'сход'],
    ["'ktrnhbr", 'электрик'],
    ['gj]tplrf', 'поъездка'],
    ['Ljrevtyns', 'Документы'],
    ['мзт', 'vpn'],
    ['ифвпу', 'badge'],
    ['зфкл', 'park'],
    ['цшаш', 'wifi'],
    ['пше', 'git'],
  ])('makes %s %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  it('is not there where no letter of either is in the text', () => {
    for (const text of ['', '42', '...', '🙂', '您好', '[']) expect(otherLayout(text)).toBeUndefined();
  });

  it('twice is the identity on letters', () => {
    // Letters alone: a Latin comma becomes a letter, and comes back as what that letter's key writes.
    const latin = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9 ]*$/);
    const cyrillic = fc
      .stringMatching(/^[а-еи-уф-цч-щьыяА-ЕИ-УФ-ЦЧ-ЩЬЫЯ][а-яёА-ЯЁ0-9 ]*$/)
      .filter(hasPlainLetter);
    fc.assert(
      fc.property(fc.oneof(latin, cyrillic), (text) => {
        expect(otherLayout(otherLayout(text) ?? '')).toBe(text);
      }),
    );
  });
});

/** At least one letter that is no punctuation key in Latin, without which the other side holds no letter at all. */
function hasPlainLetter(text: string): boolean {
  return /[^бжхэюъё0-9 ]/i.test(text);
}
