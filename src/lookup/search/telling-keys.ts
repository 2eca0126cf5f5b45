import type { Language } from '../../chat/languages/language.ts';
import { isInThesaurus, misspelled } from './meanings.ts';
import { type Term, termOf } from './term.ts';
import type { Meant, PhraseHit } from './thesaurus/phrase-book.ts';
import { thesaurus, thesaurusWords } from './thesaurus/thesaurus.ts';
import { guessLanguages } from './words/guess-language.ts';
import { tellingOf } from './words/question-words.ts';
import { wordsOf } from './words/word.ts';

/**
 * What a text is about, as keys: one for each thing that it says, the same one for the forms of a word and for words that mean the
 * same. Without what only makes a question of it; what any question may hold counts only where there is nothing else.
 * `language` is that of whoever typed it.
 */
export function tellingKeys(text: string, language: Language): readonly string[] {
  const asked = `${language} ${text}`;
  const known = kept.get(asked);
  if (known !== undefined) return known;
  const keys = keysOf(text, language);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(asked, keys);
  return keys;
}

/** The list of what was not found asks for the same texts again and again. */
const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 20_000;

function keysOf(text: string, language: Language): readonly string[] {
  const words = wordsOf(text);
  const languages = guessLanguages(words, { reader: language }).map((guess) => guess.language);
  const tellings = tellingOf(words, languages.slice(0, 2));
  const most = Math.max(0, ...tellings);
  if (most === 0) return [];
  const terms = words.map((word) => termOf(word, languages));
  const hits = thesaurus().phrasesIn(terms.map(spellingsOf));
  const keys = terms.flatMap((term, position) =>
    tellings[position] === most ? [conceptAt(position, hits) ?? stemOf(term)] : [],
  );
  return [...new Set(keys)];
}

function spellingsOf(term: Term): readonly Meant[] {
  const typed = { term, quality: 1 };
  return isInThesaurus(term) ? [typed] : [typed, ...misspelled(term, thesaurusWords(), 1)];
}

function conceptAt(position: number, hits: readonly PhraseHit[]): string | undefined {
  return hits.find(({ phrase, positions }) => phrase.isLabel && positions.includes(position))?.phrase
    .conceptId;
}

function stemOf({ folded, keys: [first] }: Term): string {
  return first === undefined ? folded : first.slice(first.indexOf(':') + 1);
}
