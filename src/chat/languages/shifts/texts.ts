import type { shiftsEn } from './en.ts';

/** What is said about who serves when, in one language. */
export type ShiftTexts = Readonly<Record<keyof typeof shiftsEn, string>>;
