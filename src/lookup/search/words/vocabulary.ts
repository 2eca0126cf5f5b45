import type { Language } from '../../../chat/languages/language.ts';
import { en } from './languages/en.ts';
import type { LanguageWords } from './languages/language-words.ts';
import { ptBr } from './languages/pt-br.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { vi } from './languages/vi.ts';
import { type KeyOf, type Phrases, phrasesOf } from './phrases.ts';
import { stemsOf } from './stem.ts';
import { type Word, wordsOf } from './word.ts';

/** The words of a language that say little about what is asked, ready to be compared with. */
export interface Vocabulary {
  readonly keyOf: KeyOf;
  readonly questionPhrases: Phrases;
  readonly commonPhrases: Phrases;
  readonly tellingPhrases: Phrases;
  readonly questionWords: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  /** Stems of common words, long enough not to be those of another word too. */
  readonly commonStems: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
}

/** The words as they are written down in the file of each language. */
export const WRITTEN: Readonly<Record<Language, LanguageWords>> = { en, ru, ro, vi, 'pt-BR': ptBr };

/** Stems of fewer letters are shared by words that have nothing to do with each other (дать, дата). */
const SHORTEST_STEM = 4;

const folded: KeyOf = (word) => word.folded;
const typed: KeyOf = (word) => word.text;

const read = new Map<KeyOf, Map<Language, Vocabulary>>();

/**
 * The words of a language to compare `words` with: folded, so that missing diacritics do not matter; but as typed where the text
 * has Vietnamese diacritics, since there they make other words (của, of; cửa, door). Read at the first call for each language.
 */
export function vocabularyFor(words: readonly Word[], language: Language): Vocabulary {
  const marked = language === 'vi' && words.some((word) => word.text !== word.folded);
  const keyOf = marked ? typed : folded;
  const already = read.get(keyOf) ?? new Map<Language, Vocabulary>();
  read.set(keyOf, already);
  const vocabulary = already.get(language) ?? vocabularyOf(language, keyOf);
  already.set(language, vocabulary);
  return vocabulary;
}

function vocabularyOf(language: Language, keyOf: KeyOf): Vocabulary {
  const words = WRITTEN[language];
  const common = wordsOf(words.commonWords);
  const stems = common.flatMap((word) => stemsOf(word, language));
  return {
    keyOf,
    questionPhrases: phrasesOf(words.questionPhrases, keyOf),
    commonPhrases: phrasesOf(words.commonPhrases, keyOf),
    tellingPhrases: phrasesOf(words.tellingPhrases, keyOf),
    questionWords: new Set(wordsOf(words.questionWords).map(keyOf)),
    commonWords: new Set(common.map(keyOf)),
    // A stem of a language without endings is the folded word: as typed it may be another word.
    commonStems: new Set(language === 'vi' ? [] : stems.filter((stem) => stem.length >= SHORTEST_STEM)),
    doubtful: new Set(keyOf === folded ? wordsOf(words.doubtfulBare ?? '').map(keyOf) : []),
  };
}
