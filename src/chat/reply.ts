import type { FieldError, Form } from './form.ts';
import type { Message } from './message.ts';

/** Who sees an answer in the conversation it is given in. */
export type Audience = 'everyone-here' | 'only-you';

/** What an intent is answered with. The adapter enacts them in order; an empty list is a quiet acknowledgement. */
export type Reply =
  | {
      readonly type: 'say';
      readonly audience: Audience;
      readonly message: Message;
      /** Said in the thread that this message begins, where the place has threads and the intent stands in none itself. */
      readonly thread?: string;
    }
  /** Replaces the message whose button was pressed; where there is none any more, it is said instead. */
  | { readonly type: 'update'; readonly message: Message }
  | { readonly type: 'open-form'; readonly form: Form }
  /**
   * Keeps the submitted form open and shows each fault at its field. Only in answer to a submission, and alone. `form`: the form with
   * what was filled in, for platforms that keep nothing of an open one; absent: pressing what opened it gives that form again.
   */
  | { readonly type: 'field-errors'; readonly errors: readonly FieldError[]; readonly form?: Form };
