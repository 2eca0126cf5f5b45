import type { inquiriesEn } from './en.ts';

/** What is said of questions put to topics, in one language. */
export type InquiryTexts = Readonly<Record<keyof typeof inquiriesEn, string>>;
