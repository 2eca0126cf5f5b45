import type { Temporal } from 'temporal-polyfill';
import type { Inquiry } from './inquiry.ts';

/** Why a question can't be put. */
export type AskRefusal =
  | { readonly code: 'topic-unknown' | 'question-empty' }
  /** In UTF-16 units. */
  | { readonly code: 'question-too-long'; readonly most: number };

/** Why an inquiry does not change; `inquiry` is as it is now. */
export type InquiryRefusal =
  | { readonly code: 'inquiry-unknown' }
  /** It is neither theirs, nor put to them, nor do they look after the topic. */
  | { readonly code: 'not-yours'; readonly inquiry: Inquiry }
  /** Only the asker may. */
  | { readonly code: 'not-asker'; readonly inquiry: Inquiry }
  /** Somebody was faster, or it is the actor's own already: see `inquiry.acknowledged`. */
  | {
      readonly code: 'already-acknowledged' | 'already-resolved' | 'not-resolved' | 'not-held';
      readonly inquiry: Inquiry;
    }
  /** The asker can't be the one who answers. */
  | { readonly code: 'own-question'; readonly inquiry: Inquiry }
  | { readonly code: 'nobody-to-pass-to' | 'passed-to-holder' | 'passed-to-asker'; readonly inquiry: Inquiry }
  /** The topic lets nobody be called outside of the hours. */
  | { readonly code: 'never-urgent'; readonly inquiry: Inquiry }
  | { readonly code: 'reopened-too-late'; readonly inquiry: Inquiry; readonly until: Temporal.Instant }
  | { readonly code: 'text-empty' }
  | { readonly code: 'text-too-long'; readonly most: number };
