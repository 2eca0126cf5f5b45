import type { shiftNoticesEn } from './en.ts';

/** What is told about shifts unasked, in one language. */
export type ShiftNoticeTexts = Readonly<Record<keyof typeof shiftNoticesEn, string>>;
