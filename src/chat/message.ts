import type { Temporal } from 'temporal-polyfill';
import type { Action } from './actions.ts';
import type { Language } from './languages/language.ts';

/**
 * What is said to people, free of any vendor's markup. Small and closed: every renderer switches over `type` with
 * `satisfies never` at the end, so a new element does not compile until each platform draws it.
 */
export interface Message {
  /** The whole message in one line of plain words: notifications and screen readers see only this. */
  readonly summary: string;
  readonly elements: readonly Element[];
  /** The language it is written in, and the zone for instants where the platform can't use the reader's own. */
  readonly language: Language;
  readonly timeZone: string;
}

export type Element =
  | { readonly type: 'heading'; readonly text: string }
  | {
      readonly type: 'text';
      readonly spans: readonly Span[];
      readonly tone?: Tone;
    }
  | { readonly type: 'list'; readonly items: readonly (readonly Span[])[] }
  | { readonly type: 'fields'; readonly fields: readonly LabelledValue[] }
  | { readonly type: 'divider' }
  | { readonly type: 'buttons'; readonly buttons: readonly Button[] }
  | {
      readonly type: 'select';
      readonly placeholder: string;
      readonly options: readonly Choice[];
    };

/**
 * `subtle` is small print; `warning` stands out; `quote` is what a person wrote, told apart from our own words; `code` is written for a
 * machine: its lines and spaces stay as they are. Absent: normal.
 */
export type Tone = 'subtle' | 'warning' | 'quote' | 'code';

export interface LabelledValue {
  readonly label: string;
  readonly value: readonly Span[];
}

/** A piece of running text. `\n` in a plain span breaks the line. Renderers escape; builders never do. */
export type Span =
  | { readonly type: 'plain'; readonly text: string }
  | { readonly type: 'bold'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly url: string }
  | MentionSpan
  | InstantSpan;

/**
 * A person. Where `account` is given (their id on the platform and in the workspace this message goes to) the renderer
 * links to them; `pings` says whether they are to be notified by it. Without an account it is their name.
 */
export interface MentionSpan {
  readonly type: 'mention';
  readonly name: string;
  readonly account?: string;
  readonly pings: boolean;
}

/** A moment, drawn in the reader's zone. `style` says how much of it: the clock time, the day, or both. */
export interface InstantSpan {
  readonly type: 'instant';
  readonly at: Temporal.Instant;
  readonly style: InstantStyle;
}

export type InstantStyle = 'time' | 'date' | 'date-time';

export type Button =
  | {
      readonly type: 'action';
      readonly label: string;
      /** What is read out instead of a label that says little by itself. Begins with it, so that it can be found by voice. */
      readonly spoken?: string;
      readonly action: Action;
      readonly style?: 'primary' | 'danger';
    }
  | { readonly type: 'link'; readonly label: string; readonly url: string };

/** One entry of a select; choosing it is the same as pressing a button with its action. */
export interface Choice {
  readonly label: string;
  readonly action: Action;
}

/** Plain words as spans. */
export function plain(text: string): Span {
  return { type: 'plain', text };
}

/** Bold words as a span. */
export function bold(text: string): Span {
  return { type: 'bold', text };
}
