import { LANGUAGES, type Language } from '../../../chat/languages/language.ts';
import { vocabularyFor } from './vocabulary.ts';
import type { Word } from './word.ts';

/** A language that a text may be in, and how much of the belief it has: all of a text's weights add up to 1. */
export interface LanguageGuess {
  readonly language: Language;
  readonly weight: number;
}

/** What is known of who asks, for texts that say little themselves. */
export interface LanguageHints {
  readonly reader?: Language;
  readonly organization?: Language;
}

/** Letters, beginnings and endings that speak for a language, each with how much it does (in natural logarithms of the odds). */
const SIGNS: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^[a-z0-9]+$/, 0.3],
    [
      /(?:ing|tion|tions|ment|ments|ness|ship|ght|ck|ed|ly|ty|ies|ers|ts|ss|sh|th|ay|ey|ow|ee|oo|ture|age|ance|ence|able)$/,
      1.2,
    ],
    [/[wky]|th|sh|ck|oo|ee|gh|ff|ll|tt|ss/, 0.7],
  ],
  ru: [[/\p{Script=Cyrillic}/u, 12]],
  ro: [
    [/[țș]/, 6],
    [/[ăî]/, 2],
    [/ă$/, 2],
    [
      /(?:ul|ului|ilor|elor|iile|ele|iei|ii|ție|tie|ția|ții|tii|are|ere|ire|ează|esc|ești|iune|uri|urile|tor|toare|eală|ală|iu|iului|iul|at|ată|ești|ței|ică|um)$/,
      1.3,
    ],
    [/^(?:în|des|pre|con|ne|cer|acc)|ea|oa|ie|chi|ghi/, 0.4],
  ],
  vi: [
    [/[đơư]/, 6],
    [/[\u1ea0-\u1ef9]/, 6],
    [/[ăâêôàáèéìíòóùúýãõĩũ]/, 0.7],
    [
      /^(?:ng|nh|kh|th|tr|ph|gi|qu|ch|[bcdghklmnrstvx])?(?:uye|uya|ieu|yeu|uoi|uou|oai|oay|uay|[aeiouy]{1,2})(?:ng|nh|ch|[cmnpt])?$/,
      0.6,
    ],
    [/^(?:ng|nh|tr|kh|ph|th|ch|gi).*|[aeiouy](?:ng|nh)$/, 0.5],
  ],
  'pt-BR': [
    [/[ãõ]/, 2.5],
    [/ç/, 4],
    [/[êôâáéíóúà]/, 0.8],
    [
      /(?:ção|ções|cao|coes|sao|são|agem|agens|dade|dades|mento|mentos|eiro|eira|eiros|ário|ária|ario|aria|ência|encia|ância|ancia|ista|ismo|inho|inha|ar|er|ir|or|os|as|oso|ico|ica|ido|ida|ado|ada|ados|adas|al|ais|eis|em|ens|to|ão|ões|ia|ias|io|ios)$/,
      1.1,
    ],
    [/lh|nh|qu|ss|rr|ão|ei|ou/, 0.5],
  ],
};

/** A Vietnamese word is one syllable: a longer one speaks against it. */
const NO_SYLLABLE = -4;
const LONGEST_SYLLABLE = 7;
const QUESTION_WORD = 1.6;
const COMMON_WORD = 1;
/** Cyrillic is no other language of ours, and Latin is Russian only where it was typed so. */
const OTHER_SCRIPT = -12;
const READER = 1.6;
const ORGANIZATION = 0.8;

/**
 * The languages that a text may be in, the likeliest first, with weights that add up to 1: by its script, by letters and endings
 * that one of them has, by its question words; by what its reader and the organisation speak where it says little. Never empty;
 * languages of less than a hundredth are left out.
 */
export function guessLanguages(words: readonly Word[], hints: LanguageHints = {}): readonly LanguageGuess[] {
  const scores = LANGUAGES.map((language) => ({
    language,
    score: scoreOf(words, language) + hinted(language, hints),
  }));
  const highest = Math.max(...scores.map(({ score }) => score));
  const odds = scores.map(({ language, score }) => ({ language, weight: Math.exp(score - highest) }));
  const likely = odds.filter(({ weight }) => weight >= LEAST).sort((one, other) => other.weight - one.weight);
  const sum = likely.reduce((all, { weight }) => all + weight, 0);
  return likely.map(({ language, weight }) => ({ language, weight: weight / sum }));
}

const LEAST = 0.01;

function hinted(language: Language, { reader, organization }: LanguageHints): number {
  return (language === reader ? READER : 0) + (language === organization ? ORGANIZATION : 0);
}

function scoreOf(words: readonly Word[], language: Language): number {
  const vocabulary = vocabularyFor(words, language);
  return words.reduce((score, word) => {
    const key = vocabulary.keyOf(word);
    const known = vocabulary.questionWords.has(key)
      ? QUESTION_WORD
      : vocabulary.commonWords.has(key)
        ? COMMON_WORD
        : 0;
    return score + known + signsIn(word, language);
  }, 0);
}

function signsIn({ text }: Word, language: Language): number {
  const found = SIGNS[language].reduce((sum, [sign, speaks]) => sum + (sign.test(text) ? speaks : 0), 0);
  if (language === 'ru') return found > 0 ? found : OTHER_SCRIPT / 4;
  if (language === 'vi' && text.length > LONGEST_SYLLABLE) return found + NO_SYLLABLE;
  return found;
}
