import type { editsEn } from './en.ts';

/** What is said about changing the directory, in one language. */
export type EditTexts = Readonly<Record<keyof typeof editsEn, string>>;
