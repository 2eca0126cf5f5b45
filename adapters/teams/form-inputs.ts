import { Temporal } from 'temporal-polyfill';
import type { Field } from '../../src/chat/form.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { type CardElement, type CardInput, smallPrint } from './card.ts';
import { MAX_FIELD_VALUE } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';

/** What an input's id ends in, so that what it holds is read as what its field is. */
export const DATE = '.date';
export const TIME = '.time';
export const CHECK = '.check';

/** How much of a field's choices is drawn. */
export interface Room {
  readonly labelLength: number;
  readonly maxChoices: number;
}

/** The input of a field, or the two of a moment, with the field's label. */
export function drawInput(field: Field, zone: string, room: Room): readonly CardElement[] {
  const label = shorten(field.label, MAX_FIELD_VALUE);
  switch (field.type) {
    case 'text':
      return [drawText(field, label)];
    case 'date-time':
      return [drawMoment(field.name, label, momentOf(field), zone)];
    case 'date':
      return [{ type: 'Input.Date', id: field.name, label, ...(field.initial && { value: field.initial }) }];
    case 'check':
      return [drawCheck(field, label)];
    case 'select':
      return drawSelect(field, label, room);
    case 'search':
      return [drawSearch(field, label, room)];
    default:
      return field satisfies never;
  }
}

/** Small print below an input. */
export function noteBelow(text: string): CardElement {
  return { ...smallPrint(escapeMarkdown(shorten(text, MAX_FIELD_VALUE))), spacing: 'None' };
}

function drawText(field: Extract<Field, { type: 'text' }>, label: string): CardInput {
  const { initial } = field;
  const placeholder = field.placeholder && shorten(field.placeholder, MAX_FIELD_VALUE);
  return {
    type: 'Input.Text',
    id: field.name,
    label,
    // Never shortened: whoever saves the form would save what is left of it.
    ...(initial !== undefined && { value: initial }),
    ...(placeholder && { placeholder }),
    ...(field.multiline && { isMultiline: true as const }),
    ...(field.maxLength !== undefined && { maxLength: field.maxLength }),
  };
}

/** A moment that has to be given begins with the present one: most are near it. */
function momentOf({
  initial,
  optional,
}: Extract<Field, { type: 'date-time' }>): Temporal.Instant | undefined {
  return initial ?? (optional ? undefined : Temporal.Now.instant());
}

function drawMoment(id: string, label: string, at: Temporal.Instant | undefined, zone: string): CardElement {
  const local = at?.toZonedDateTimeISO(zone);
  const date = local?.toPlainDate().toString();
  const time = local?.toPlainTime().toString({ smallestUnit: 'minute' });
  return {
    type: 'ColumnSet',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [{ type: 'Input.Date', id: id + DATE, label, ...(date && { value: date }) }],
      },
      // Both carry the label: a screen reader reads them one by one.
      {
        type: 'Column',
        width: 'stretch',
        items: [{ type: 'Input.Time', id: id + TIME, label, ...(time && { value: time }) }],
      },
    ],
  };
}

function drawCheck({ name, initial }: Extract<Field, { type: 'check' }>, label: string): CardInput {
  return { type: 'Input.Toggle', id: name + CHECK, title: label, value: String(initial), wrap: true };
}

function drawSelect(
  field: Extract<Field, { type: 'select' }>,
  label: string,
  room: Room,
): readonly CardElement[] {
  const { initial } = field;
  // What is chosen stays: a client shows nothing of a value that is no choice.
  const kept = field.options.filter(({ value }, index) => index < room.maxChoices || value === initial);
  const left = field.options.length - kept.length;
  const input: CardInput = {
    type: 'Input.ChoiceSet',
    id: field.name,
    label,
    style: kept.length > 10 ? 'filtered' : 'compact',
    choices: kept.map((option) => ({ title: shorten(option.label, room.labelLength), value: option.value })),
    ...(initial !== undefined && { value: initial }),
  };
  return left > 0 ? [input, noteBelow(`… +${left}`)] : [input];
}

/**
 * Never `isRequired`: clients that check it themselves take nothing of what was found by typing for an entry, and then refuse to send
 * the form (github.com/microsoft/AdaptiveCards/issues/8861). The faults of a form are the core's to find anyway.
 */
function drawSearch(field: Extract<Field, { type: 'search' }>, label: string, room: Room): CardInput {
  const placeholder = field.placeholder && shorten(field.placeholder, MAX_FIELD_VALUE);
  const value = field.initial.map((option) => option.value).join(',');
  return {
    type: 'Input.ChoiceSet',
    id: field.name,
    label,
    ...(placeholder && { placeholder }),
    style: 'filtered',
    ...(field.many && { isMultiSelect: true as const }),
    choices: field.initial.map((option) => ({
      // An entry without a name is a fault in a card.
      title: shorten(option.label, room.labelLength) || '…',
      value: option.value,
    })),
    'choices.data': { type: 'Data.Query', dataset: field.source },
    ...(value && { value }),
  };
}
