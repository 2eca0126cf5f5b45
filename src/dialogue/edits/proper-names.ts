import type { Platform } from '../../chat/intent.ts';
import type { Language } from '../../chat/languages/language.ts';

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  ro: 'Română',
  vi: 'Tiếng Việt',
  'pt-BR': 'Português (Brasil)',
};

/** What the platforms are called, in every language. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
};
