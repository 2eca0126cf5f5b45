import type { GapAnswers } from './gaps.ts';
import type { InquiryAnswers } from './inquiries/answers.ts';

/** Who answers what is not a mere look at the directory. */
export interface Desks {
  readonly gaps: GapAnswers;
  readonly inquiries: InquiryAnswers;
}
