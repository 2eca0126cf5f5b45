import type { EditAnswers } from './edits/answers.ts';
import type { GapAnswers } from './gaps.ts';
import type { InquiryAnswers } from './inquiries/answers.ts';
import type { RoleAnswers } from './roles/answers.ts';
import type { ShiftAnswers } from './shifts/answers.ts';

/** Who answers what is not a mere look at the directory. */
export interface Desks {
  readonly gaps: GapAnswers;
  readonly inquiries: InquiryAnswers;
  readonly edits: EditAnswers;
  readonly shifts: ShiftAnswers;
  readonly roles: RoleAnswers;
}
