import type { Field, FieldError, Form, NoticeElement } from '../../src/chat/form.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { type AdaptiveCard, bytesOf, type CardElement, smallPrint } from './card.ts';
import { drawInput, noteBelow, type Room } from './form-inputs.ts';
import { MAX_CARD_BYTES, MAX_CHOICE_LABEL, MAX_FIELD_VALUE, MAX_LABEL, MAX_TEXT } from './limits.ts';
import { escapeMarkdown, toMarkdown } from './markdown.ts';
import { formPayload } from './payload.ts';
import { cardLanguage, distinctMentions, type Piece, piecesOf, underLine } from './render.ts';
import { shortenSpans } from './shorten-spans.ts';

/** What a form is drawn with beside itself. */
export interface FormState {
  /** The message it was opened from, so that its answer can replace it. */
  readonly card?: string;
  readonly errors?: readonly FieldError[];
}

/** Of a card, what stands above the fields has so much at most; less where the fields need the room. */
const NOTICE_BYTES = 10 * 1024;
const SHORT_NOTICE_BYTES = 3 * 1024;
/** A long notice is cut between pieces of this size. */
const NOTICE_PIECE_BYTES = 2 * 1024;
/** Choice labels are cut to these, one after the other, until the card fits. */
const LABEL_LENGTHS = [MAX_CHOICE_LABEL, 60, 30] as const;
const SHORTEST_LABEL = 30;

interface Cut extends Room {
  readonly noticeBytes: number;
}

/**
 * Draws a form as the card of a dialog. The dialog's frame has the title and a cross to close it, so `cancelLabel` is not drawn.
 * Faults stand below their input. Where it is too long for any card, labels of choices are cut, then entries of a list, with a line
 * that says how many, and what stands above the fields, with an ellipsis; a field never goes missing, nor what was typed into it.
 */
export function renderForm(form: Form, state: FormState = {}): AdaptiveCard {
  const choices = Math.max(
    0,
    ...form.fields.map((field) => (field.type === 'select' ? field.options.length : 0)),
  );
  let last: AdaptiveCard | undefined;
  for (const cut of cuts(choices)) {
    last = draw(form, state, cut);
    if (bytesOf(last) <= MAX_CARD_BYTES) return last;
  }
  return last ?? draw(form, state, { labelLength: SHORTEST_LABEL, maxChoices: 1, noticeBytes: 0 });
}

/** From nothing that is cut to as much as can be. */
function* cuts(choices: number): Generator<Cut> {
  for (const labelLength of LABEL_LENGTHS) {
    yield { labelLength, maxChoices: choices, noticeBytes: NOTICE_BYTES };
  }
  const shortest = { labelLength: SHORTEST_LABEL, noticeBytes: SHORT_NOTICE_BYTES };
  yield { ...shortest, maxChoices: choices };
  for (let maxChoices = Math.floor(choices / 2); maxChoices >= 1; maxChoices = Math.floor(maxChoices / 2)) {
    yield { ...shortest, maxChoices };
  }
  yield { labelLength: SHORTEST_LABEL, maxChoices: 1, noticeBytes: 0 };
}

function draw(form: Form, state: FormState, cut: Cut): AdaptiveCard {
  const intro = toMarkdown(shortenSpans(form.intro ?? [], MAX_TEXT));
  const notice = noticeOf(form.notice ?? [], cut.noticeBytes);
  const entities = distinctMentions([...intro.mentions, ...notice.flatMap(({ mentions }) => mentions)]);
  const names = form.fields.map(({ name }) => name);
  const fields = [
    ...(state.errors ?? []).filter(({ field }) => !names.includes(field)).map(({ text }) => fault(text)),
    ...form.fields.flatMap((field) => drawField(field, form.timeZone, state, cut)),
  ];
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
      ...notice.flatMap(({ elements }) => elements),
      ...(notice.length > 0 ? underLine(fields) : fields),
    ],
    actions: [
      { type: 'Action.Submit', title: shorten(form.submitLabel, MAX_LABEL), data, style: 'positive' },
    ],
    ...(entities.length > 0 && { msteams: { entities } }),
  };
}

/** As much of it as there is room for. */
function noticeOf(elements: readonly NoticeElement[], room: number): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of piecesOf(elements, NOTICE_PIECE_BYTES)) {
    if (bytesOf([...kept, piece]) > room) return [...kept, { elements: [smallPrint('…')], mentions: [] }];
    kept.push(piece);
  }
  return kept;
}

function drawField(field: Field, zone: string, state: FormState, room: Room): readonly CardElement[] {
  const errors = (state.errors ?? []).filter((error) => error.field === field.name);
  return [
    ...drawInput(field, zone, room),
    ...(field.hint ? [noteBelow(field.hint)] : []),
    ...errors.map(({ text }) => fault(text)),
  ];
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
