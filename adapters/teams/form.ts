import { Temporal } from 'temporal-polyfill';
import type { Field, FieldError, Form, FormValues } from '../../src/chat/form.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { type AdaptiveCard, bytesOf, type CardElement, type CardInput, smallPrint } from './card.ts';
import { MAX_CARD_BYTES, MAX_CHOICE_LABEL, MAX_FIELD_VALUE, MAX_LABEL, MAX_TEXT } from './limits.ts';
import { escapeMarkdown, type MentionEntity, toMarkdown } from './markdown.ts';
import { formPayload } from './payload.ts';
import { cardLanguage } from './render.ts';
import { shortenSpans } from './shorten-spans.ts';

/** What a form is drawn with beside itself. */
export interface FormState {
  /** The message it was opened from, so that its answer can replace it. */
  readonly card?: string;
  /** What was typed already, when it comes back with faults. */
  readonly values?: FormValues;
  readonly errors?: readonly FieldError[];
}

const DATE = '.date';
const TIME = '.time';
/** Choice labels are cut to these, one after the other, until the card fits. */
const LABEL_LENGTHS = [MAX_CHOICE_LABEL, 60, 30] as const;

/**
 * Draws a form as the card of a dialog. The dialog's frame has the title and a cross to close it, so `cancelLabel` is not drawn.
 * Faults stand below their input. Entries of a list that is too long for any card are cut, with a line that says how many.
 */
export function renderForm(form: Form, state: FormState = {}): AdaptiveCard {
  const choices = Math.max(
    0,
    ...form.fields.map((field) => (field.type === 'select' ? field.options.length : 0)),
  );
  for (const labelLength of LABEL_LENGTHS) {
    const card = draw(form, state, { labelLength, maxChoices: choices });
    if (bytesOf(card) <= MAX_CARD_BYTES) return card;
  }
  let maxChoices = choices;
  let card = draw(form, state, { labelLength: 30, maxChoices });
  while (bytesOf(card) > MAX_CARD_BYTES && maxChoices > 1) {
    maxChoices = Math.floor(maxChoices / 2);
    card = draw(form, state, { labelLength: 30, maxChoices });
  }
  return card;
}

interface Room {
  readonly labelLength: number;
  readonly maxChoices: number;
}

function draw(form: Form, state: FormState, room: Room): AdaptiveCard {
  const intro = toMarkdown(shortenSpans(form.intro ?? [], MAX_TEXT));
  const entities: readonly MentionEntity[] = intro.mentions;
  const data = formPayload({
    action: form.action,
    zone: form.timeZone,
    ...(state.card && { card: state.card }),
  });
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: cardLanguage(form.language),
    body: [
      ...(intro.text ? [{ type: 'TextBlock', text: intro.text, wrap: true } as const] : []),
      ...form.fields.flatMap((field) => drawField(field, form.timeZone, state, room)),
    ],
    actions: [
      { type: 'Action.Submit', title: shorten(form.submitLabel, MAX_LABEL), data, style: 'positive' },
    ],
    ...(entities.length > 0 && { msteams: { entities } }),
  };
}

function drawField(field: Field, zone: string, state: FormState, room: Room): readonly CardElement[] {
  const typed = state.values?.[field.name];
  const errors = (state.errors ?? []).filter((error) => error.field === field.name);
  return [
    ...drawInput(field, zone, typed, room),
    ...(field.hint ? [noteBelow(field.hint)] : []),
    ...errors.map(({ text }) => fault(text)),
  ];
}

function drawInput(
  field: Field,
  zone: string,
  typed: string | undefined,
  room: Room,
): readonly CardElement[] {
  const label = shorten(field.label, MAX_FIELD_VALUE);
  switch (field.type) {
    case 'text':
      return [drawText(field, label, typed)];
    case 'date-time':
      return [
        drawMoment(field.name, label, readInstant(typed) ?? field.initial ?? Temporal.Now.instant(), zone),
      ];
    case 'select':
      return drawSelect(field, label, typed, room);
    case 'date':
    case 'check':
    case 'search':
      return [{ type: 'Input.Text', id: field.name, label }];
    default:
      return field satisfies never;
  }
}

function drawText(
  field: Extract<Field, { type: 'text' }>,
  label: string,
  typed: string | undefined,
): CardInput {
  const value = typed ?? field.initial;
  const placeholder = field.placeholder && shorten(field.placeholder, MAX_FIELD_VALUE);
  return {
    type: 'Input.Text',
    id: field.name,
    label,
    ...(value !== undefined && { value: shorten(value, MAX_TEXT) }),
    ...(placeholder && { placeholder }),
    ...(field.multiline && { isMultiline: true as const }),
    ...(field.maxLength !== undefined && { maxLength: field.maxLength }),
  };
}

function drawSelect(
  field: Extract<Field, { type: 'select' }>,
  label: string,
  typed: string | undefined,
  room: Room,
): readonly CardElement[] {
  const kept = field.options.slice(0, room.maxChoices);
  const left = field.options.length - kept.length;
  const value = typed ?? field.initial;
  const input: CardInput = {
    type: 'Input.ChoiceSet',
    id: field.name,
    label,
    style: kept.length > 10 ? 'filtered' : 'compact',
    choices: kept.map((option) => ({ title: shorten(option.label, room.labelLength), value: option.value })),
    ...(value !== undefined && { value }),
  };
  return left > 0 ? [input, noteBelow(`… +${left}`)] : [input];
}

function drawMoment(id: string, label: string, at: Temporal.Instant, zone: string): CardElement {
  const local = at.toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return {
    type: 'ColumnSet',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [{ type: 'Input.Date', id: id + DATE, label, value: local.toPlainDate().toString() }],
      },
      // Both carry the label: a screen reader reads them one by one.
      {
        type: 'Column',
        width: 'stretch',
        items: [{ type: 'Input.Time', id: id + TIME, label, value: time }],
      },
    ],
  };
}

function noteBelow(text: string): CardElement {
  return { ...smallPrint(escapeMarkdown(shorten(text, MAX_FIELD_VALUE))), spacing: 'None' };
}

function fault(text: string): CardElement {
  const words = escapeMarkdown(shorten(text, MAX_FIELD_VALUE));
  return {
    type: 'TextBlock',
    text: words,
    wrap: true,
    color: 'Attention',
    weight: 'Bolder',
    spacing: 'None',
  };
}

/**
 * What a dialog's inputs hold, as form values. A date and its time become an instant: a local time that a zone change skips or
 * repeats is read as `compatible` reads it. Empty inputs, and dates no calendar has, are left out.
 */
export function readFormValues(
  inputs: Readonly<Record<string, unknown>>,
  zone: string | undefined,
): FormValues {
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(inputs)) {
    if (typeof value !== 'string' || value === '') continue;
    if (key.endsWith(TIME) && `${key.slice(0, -TIME.length)}${DATE}` in inputs) continue;
    const name = key.endsWith(DATE) ? key.slice(0, -DATE.length) : undefined;
    if (name === undefined || !(name + TIME in inputs)) {
      values[key] = value;
      continue;
    }
    const at = instantOf(value, inputs[name + TIME], zone);
    if (at) values[name] = at;
  }
  return values;
}

function instantOf(date: string, time: unknown, zone: string | undefined): string | undefined {
  if (typeof time !== 'string' || zone === undefined) return undefined;
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant().toString();
  } catch {
    // A client without a date picker lets people type anything; the form then says that the field is empty.
    return undefined;
  }
}

function readInstant(text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.Instant.from(text);
  } catch {
    // Not one of ours: the form shows its initial moment instead.
    return undefined;
  }
}
