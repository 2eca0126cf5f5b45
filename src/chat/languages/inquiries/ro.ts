import { inquiriesEn } from './en.ts';
import type { InquiryTexts } from './texts.ts';

export const inquiriesRo: InquiryTexts = inquiriesEn;
