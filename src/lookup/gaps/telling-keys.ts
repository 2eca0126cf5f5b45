import type { Language } from '../../chat/languages/language.ts';
import { nameKey } from '../../directory/name-key.ts';
import { wordsThatMatter } from '../question-words.ts';

/**
 * What a text is about, as keys: one for each thing that it says, the same one for all words that mean the same. Without the
 * words that only make a question of it.
 */
export function tellingKeys(text: string, language: Language): readonly string[] {
  const key = nameKey(text);
  return key === '' ? [] : wordsThatMatter(key.split(' '), language);
}
