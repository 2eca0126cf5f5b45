import type { Temporal } from 'temporal-polyfill';
import type { Action } from './actions.ts';
import type { Language } from './languages/language.ts';
import type { Span } from './message.ts';

/** A form: a modal in Slack, a dialog in Teams. Its submission comes back as a `submit` intent with the same `action`. */
export interface Form {
  readonly title: string;
  readonly submitLabel: string;
  readonly cancelLabel: string;
  /** What the form is for; carried unseen through the platform and back. */
  readonly action: Action;
  readonly intro?: readonly Span[];
  readonly fields: readonly Field[];
  readonly language: Language;
  readonly timeZone: string;
}

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
} & (
  | {
      readonly type: 'text';
      readonly initial?: string;
      readonly placeholder?: string;
      readonly optional?: boolean;
      readonly multiline?: boolean;
      readonly maxLength?: number;
    }
  | { readonly type: 'date-time'; readonly initial: Temporal.Instant }
  | {
      readonly type: 'select';
      readonly options: readonly {
        readonly label: string;
        readonly value: string;
      }[];
      readonly initial?: string;
      readonly optional?: boolean;
    }
);

/**
 * What a submitted form holds, by field name: text and select as typed or chosen (absent where left empty), a date-time as
 * an ISO 8601 instant in UTC. An adapter reads the platform's payload into this and checks nothing more.
 */
export type FormValues = Readonly<Record<string, string>>;

/** A fault of one field, in the reader's words, shown beside it on both platforms. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
}
