import type { MentionEntity } from './markdown.ts';

/**
 * The part of Adaptive Cards 1.5 that is drawn here. FactSet is not in it: Teams draws it as a table with borders
 * (github.com/microsoft/AdaptiveCards/issues/8587), and RichTextBlock neither, since Teams fills in no dates there
 * (github.com/MicrosoftDocs/msteams-docs/issues/4489).
 */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  readonly fallbackText?: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly msteams?: { readonly entities: readonly MentionEntity[] };
}

interface Placed {
  readonly separator?: true;
  readonly spacing?: 'None' | 'Small' | 'Medium';
}

export type CardElement = Placed &
  (
    | {
        readonly type: 'TextBlock';
        readonly text: string;
        readonly wrap: true;
        readonly size?: 'Small' | 'Large';
        readonly weight?: 'Bolder';
        readonly fontType?: 'Monospace';
        readonly color?: 'Attention';
        readonly isSubtle?: true;
        readonly style?: 'heading';
      }
    | {
        readonly type: 'Container';
        readonly style?: 'warning' | 'emphasis';
        readonly items: readonly CardElement[];
      }
    | { readonly type: 'ColumnSet'; readonly columns: readonly CardColumn[] }
    | { readonly type: 'ActionSet'; readonly actions: readonly CardAction[] }
    | CardInput
  );

export interface CardColumn {
  readonly type: 'Column';
  readonly width: 'stretch' | number;
  readonly items: readonly CardElement[];
}

export type CardInput = { readonly id: string; readonly label?: string; readonly value?: string } & (
  | {
      readonly type: 'Input.Text';
      readonly placeholder?: string;
      readonly isMultiline?: true;
      readonly maxLength?: number;
    }
  | { readonly type: 'Input.Date' | 'Input.Time' }
  | { readonly type: 'Input.Toggle'; readonly title: string; readonly wrap: true }
  | {
      readonly type: 'Input.ChoiceSet';
      readonly placeholder?: string;
      readonly style: 'compact' | 'filtered';
      readonly isMultiSelect?: true;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
      readonly 'choices.data'?: SearchedChoices;
    }
);

/**
 * Choices that are asked for as one types, beside those that the card has: of Adaptive Cards 1.6, and in Teams whatever version a
 * card says (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search).
 */
interface SearchedChoices {
  readonly type: 'Data.Query';
  readonly dataset: string;
}

export type CardAction =
  | {
      readonly type: 'Action.Execute';
      readonly title: string;
      readonly verb: string;
      readonly data: unknown;
      readonly style?: ActionStyle;
      readonly tooltip?: string;
      readonly fallback: CardAction;
    }
  | {
      readonly type: 'Action.Submit';
      readonly title: string;
      readonly data: unknown;
      readonly style?: ActionStyle;
      readonly tooltip?: string;
    }
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string };

/** Teams leaves both undrawn today; other clients of the same card draw them. */
export type ActionStyle = 'positive' | 'destructive';

/** A text that matters less, in Markdown. */
export function smallPrint(text: string): CardElement {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'Small' };
}

/** The card's JSON in bytes of UTF-8, as it goes over the wire. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
