/**
 * What people of a language write around the thing they ask about, to whomever they write. Words are between spaces, phrases
 * between commas or lines; `(a|b)` in a phrase stands for either, `(a|)` for a or nothing. Nothing in them names an area of work.
 */
export interface LanguageWords {
  /** Phrases that only make a question of it, though a word of them alone might say something (point of contact). */
  readonly questionPhrases: string;
  /** Words that only make a question of it, in all their forms. */
  readonly questionWords: string;
  /** Phrases that a question may hold whatever it is about (does not work). */
  readonly commonPhrases: string;
  /** Words that a question may hold whatever it is about; other forms of them are known by their stems. */
  readonly commonWords: string;
  /** Phrases that say what is asked though their words are question words or common ones elsewhere (help desk). */
  readonly tellingPhrases: string;
  /** Of them, words that without diacritics may be what is asked about (Vietnamese the: thế, so, or thẻ, card). */
  readonly doubtfulBare?: string;
}
