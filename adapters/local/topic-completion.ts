import type { Language } from '../../src/chat/languages/language.ts';
import type { Directory, Topic } from '../../src/directory/model.ts';

/**
 * Topic names that complete what was typed, in that language where the topic has one: those that begin with it first, then
 * those with a word that does, then those with an alias or another language's name that does. Case and diacritics don't count. Nothing typed completes to nothing.
 */
export function completeTopics(
  directory: Directory,
  language: Language,
  typed: string,
  limit: number,
): readonly string[] {
  const wanted = plainForm(typed).trim();
  if (wanted === '') return [];
  const ranked: { readonly name: string; readonly rank: number }[] = [];
  for (const topic of directory.topics.values()) {
    const rank = rankOf(topic, language, wanted);
    if (rank !== undefined) ranked.push({ name: nameIn(topic, language), rank });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  return [...new Set(ranked.map(({ name }) => name))].slice(0, limit);
}

function rankOf(topic: Topic, language: Language, wanted: string): number | undefined {
  const name = plainForm(nameIn(topic, language));
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  const own = topic.translations[language]?.aliases ?? [];
  if (own.some((alias) => plainForm(alias).startsWith(wanted))) return 2;
  const others = [topic.id, topic.name, ...topic.aliases];
  return others.some((other) => plainForm(other).startsWith(wanted)) ? 3 : undefined;
}

function nameIn(topic: Topic, language: Language): string {
  return topic.translations[language]?.name ?? topic.name;
}

function plainForm(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
