/** The languages in which Pointperson speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'ru', 'ro', 'vi', 'pt-BR'] as const;

export type Language = (typeof LANGUAGES)[number];

/** An older code that still turns up for one of ours: `mo` is Romanian as written in Moldova (BCP 47 says `ro` for it). */
const OLDER: Readonly<Record<string, string>> = { mo: 'ro' };

/**
 * The language of ours that fits a locale tag best (`pt-PT`, `ru_RU`, `en-us`), or undefined where none does. Slack's and
 * Teams' profile locales come in both spellings.
 */
export function closestLanguage(locale: string | undefined): Language | undefined {
  const primary = locale?.split(/[-_]/)[0]?.toLowerCase();
  const wanted = primary === undefined ? undefined : (OLDER[primary] ?? primary);
  return LANGUAGES.find((language) => language.split('-')[0] === wanted);
}
