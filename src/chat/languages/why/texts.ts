import type { whyEn } from './en.ts';

/** What `why` says, in one language. */
export type WhyTexts = Readonly<Record<keyof typeof whyEn, string>>;
