import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { closestLanguage, type Language } from '../../../../src/chat/languages/language.ts';
import { parsedTexts, type Say, sayerOf, type ValuesIn } from '../../../../src/chat/languages/sentences.ts';
import type { LocalPerson } from '../../protocol.ts';
import { en } from './en.ts';
import { ptBr } from './pt-br.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { TextKey, Texts } from './texts.ts';
import { vi } from './vi.ts';

/** Every text of the client in every language. */
export const CLIENT_TEXTS: Readonly<Record<Language, Texts>> = { en, ru, ro, vi, 'pt-BR': ptBr };

/** How the client says things, in one language. */
export interface ClientWords {
  readonly language: Language;
  /** For dates and times beside these words: the person's own region where it is of this language. */
  readonly locale: string;
  readonly text: Say<typeof en>;
  /** The text with what was drawn in the places of its arguments. */
  drawn<Key extends TextKey>(
    key: Key,
    ...values: ValuesIn<(typeof en)[Key], ComponentChildren>
  ): ComponentChildren;
}

/** Whose language it is: the person's by the directory, else the first of the browser's that is one of ours, else the organisation's. */
export function chooseLanguage(
  person: Pick<LocalPerson, 'language'> | undefined,
  browser: readonly string[],
  organization: Language,
): Language {
  const ours = browser.map(closestLanguage).find((language) => language !== undefined);
  return person?.language ?? ours ?? organization;
}

/** The words of a language, with dates in `locale` where that is of the same language. */
export function clientWords(language: Language, locale: string | undefined): ClientWords {
  const texts = CLIENT_TEXTS[language];
  const formatOf = parsedTexts(texts, language);
  return {
    language,
    locale: locale !== undefined && closestLanguage(locale) === language ? locale : language,
    text: sayerOf<typeof en>(texts, language),
    drawn: (key, ...values) =>
      formatOf(key)
        .formatToParts<ComponentChildren>(values[0])
        .map((part) => part.value),
  };
}

const WordsContext = createContext<ClientWords>(clientWords('en', undefined));

export const WordsProvider = WordsContext.Provider;

/** The words around a component. */
export function useWords(): ClientWords {
  return useContext(WordsContext);
}
