import type { importsEn } from './en.ts';

/** What is said about rows of spreadsheets, and of what was erased, in one language. */
export type ImportTexts = Readonly<Record<keyof typeof importsEn, string>>;
