import type { gapsEn } from './en.ts';

/** What is said of what people look for and do not find, in one language. */
export type GapTexts = Readonly<Record<keyof typeof gapsEn, string>>;
