import type { Temporal } from 'temporal-polyfill';
import type { Action } from './actions.ts';
import type { Language } from './languages/language.ts';
import type { Element, Span } from './message.ts';

/** A form: a modal in Slack, a dialog in Teams. Its submission comes back as a `submit` intent with the same `action`. */
export interface Form {
  readonly title: string;
  readonly submitLabel: string;
  readonly cancelLabel: string;
  /** What the form is for; carried unseen through the platform and back. */
  readonly action: Action;
  readonly intro?: readonly Span[];
  /** What stands between the intro and the fields: a preview of what saving would make, or what somebody else did meanwhile. */
  readonly notice?: readonly NoticeElement[];
  readonly fields: readonly Field[];
  readonly language: Language;
  readonly timeZone: string;
}

/** What a form can show that is not filled in. */
export type NoticeElement = Exclude<Element, { readonly type: 'buttons' | 'select' }>;

/** What can be searched for as one types; see `Dialogue.suggest`. */
export const SEARCH_SOURCES = [
  'people',
  'departments',
  'topics',
  'rotations',
  'contacts',
  'channels',
  'time-zones',
] as const;
export type SearchSource = (typeof SEARCH_SOURCES)[number];

/** One entry to choose. `value`: an id; of contacts with its kind before it (`person:alice`, `rotation:payroll`, `department:it`). */
export interface Option {
  readonly label: string;
  readonly value: string;
}

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Choosing something here is answered at once where the platform can: see `isDraft` of the `submit` intent. */
  readonly isLive?: true;
} & (
  | {
      readonly type: 'text';
      readonly initial?: string;
      readonly placeholder?: string;
      readonly optional?: boolean;
      readonly multiline?: boolean;
      readonly maxLength?: number;
    }
  | { readonly type: 'date-time'; readonly initial?: Temporal.Instant; readonly optional?: boolean }
  /** A day. */
  | { readonly type: 'date'; readonly initial?: string; readonly optional?: boolean }
  /** Yes or no. */
  | { readonly type: 'check'; readonly initial: boolean }
  /** One entry, or several (`many`), of more than a list holds, found by typing. */
  | {
      readonly type: 'search';
      readonly source: SearchSource;
      readonly initial: readonly Option[];
      readonly many?: true;
      readonly optional?: boolean;
      readonly placeholder?: string;
    }
  | {
      readonly type: 'select';
      readonly options: readonly Option[];
      readonly initial?: string;
      readonly optional?: boolean;
    }
);

/**
 * What a submitted form holds, by field name: text, select and search as typed or chosen (absent where left empty; of a search for
 * several the values, with a comma between them), a date-time as an ISO 8601 instant in UTC, a date as an ISO 8601 day, a check as
 * `true` or absent. An adapter reads the platform's payload into this and checks nothing more.
 */
export type FormValues = Readonly<Record<string, string>>;

/** A fault of one field, in the reader's words, shown beside it on both platforms. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
}
