import type { Language } from '../chat/languages/language.ts';
import type { Topic, Translations } from '../directory/model.ts';

/** The name in the reader's language, or its own where there is none. */
export function nameIn(
  named: { readonly name: string; readonly translations: Translations },
  language: Language,
): string {
  return named.translations[language]?.name ?? named.name;
}

/** The topic's description in the reader's language, its own, or none. */
export function descriptionIn(topic: Topic, language: Language): string | undefined {
  return topic.translations[language]?.description ?? topic.description;
}

/** The topic's stored answer in the reader's language, its own, or none. */
export function storedAnswerIn(topic: Topic, language: Language): string | undefined {
  return topic.translations[language]?.answer ?? topic.answer;
}

/** What else the topic is called: in the reader's language where it has aliases there, else in its own. */
export function aliasesIn(topic: Topic, language: Language): readonly string[] {
  const translated = topic.translations[language]?.aliases ?? [];
  return translated.length > 0 ? translated : topic.aliases;
}

/** By name, as the language sorts. */
export function inNameOrder<Named extends { readonly name: string; readonly translations: Translations }>(
  language: Language,
  all: readonly Named[],
): readonly Named[] {
  const collator = new Intl.Collator(language);
  return [...all].sort((one, other) => collator.compare(nameIn(one, language), nameIn(other, language)));
}
