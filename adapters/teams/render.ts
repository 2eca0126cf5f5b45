import type { Element, LabelledValue, Message, Span, Tone } from '../../src/chat/message.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { type AdaptiveCard, bytesOf, type CardElement, smallPrint } from './card.ts';
import { drawButtons, drawSelect } from './controls.ts';
import {
  MAX_BUTTONS_IN_SET,
  MAX_CARD_BYTES,
  MAX_CHOICES,
  MAX_FIELD_LABEL,
  MAX_FIELD_VALUE,
  MAX_HEADING,
  MAX_PIECE_BYTES,
  MAX_SUMMARY,
  MAX_TEXT,
} from './limits.ts';
import { escapeMarkdown, type Marked, type MentionEntity, toMarkdown } from './markdown.ts';
import { shortenSpans } from './shorten-spans.ts';

/** A stretch of a card that stays together on one card. */
export interface Piece {
  readonly elements: readonly CardElement[];
  readonly mentions: readonly MentionEntity[];
}

/**
 * Draws a message as one Adaptive Card, or as several to be sent one after another where one would be over a limit. Texts are
 * shortened with an ellipsis; buttons, entries and list items never go missing.
 */
export function renderMessage(message: Message): readonly [AdaptiveCard, ...AdaptiveCard[]] {
  const pieces = piecesOf(message.elements);
  const cards: AdaptiveCard[] = [];
  let held: Piece[] = [];
  for (const piece of pieces) {
    const grown = [...held, piece];
    if (held.length > 0 && bytesOf(cardOf(message, grown)) > MAX_CARD_BYTES) {
      cards.push(cardOf(message, held));
      held = [piece];
    } else {
      held = grown;
    }
  }
  const last = cardOf(message, held);
  const [first, ...rest] = [...cards, last];
  return first ? [first, ...rest] : [last];
}

/** The one line for notifications and for clients that draw no cards. */
export function renderSummary(message: Message): string {
  return shorten(message.summary, MAX_SUMMARY);
}

/** The two letters `lang` takes: it decides the language of the dates that the client fills in. */
export function cardLanguage(language: string): string {
  return language.slice(0, 2);
}

function cardOf(message: Message, pieces: readonly Piece[]): AdaptiveCard {
  const entities = distinctMentions(pieces.flatMap(({ mentions }) => mentions));
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: cardLanguage(message.language),
    fallbackText: renderSummary(message),
    body: pieces.flatMap(({ elements }) => elements),
    ...(entities.length > 0 && { msteams: { entities } }),
  };
}

/** A card names each of its mentions once. */
export function distinctMentions(mentions: readonly MentionEntity[]): readonly MentionEntity[] {
  return [...new Map(mentions.map((entity) => [entity.mentioned.id + entity.text, entity])).values()];
}

/** Draws elements in pieces of `maxBytes` at most. */
export function piecesOf(elements: readonly Element[], maxBytes = MAX_PIECE_BYTES): readonly Piece[] {
  const pieces: Piece[] = [];
  let divided = false;
  for (const [index, element] of elements.entries()) {
    // A list to choose from without an entry is a fault in a card; nothing to read is nothing to draw.
    if (isEmpty(element)) continue;
    if (element.type === 'divider') {
      divided = true;
      continue;
    }
    const drawn = drawFitting(element, `choice-${index}`, maxBytes);
    pieces.push(...(divided ? drawn.map((piece, n) => (n === 0 ? pieceUnderLine(piece) : piece)) : drawn));
    divided = false;
  }
  return pieces;
}

function isEmpty(element: Element): boolean {
  switch (element.type) {
    case 'list':
      return element.items.length === 0;
    case 'fields':
      return element.fields.length === 0;
    case 'buttons':
      return element.buttons.length === 0;
    case 'select':
      return element.options.length === 0;
    case 'heading':
    case 'text':
    case 'divider':
      return false;
    default:
      return element satisfies never;
  }
}

function pieceUnderLine(piece: Piece): Piece {
  return { ...piece, elements: underLine(piece.elements) };
}

/** Told apart from what stands above by a line. */
export function underLine([first, ...rest]: readonly CardElement[]): readonly CardElement[] {
  return first ? [{ ...first, separator: true, spacing: 'Medium' }, ...rest] : rest;
}

/** Draws an element in as many pieces as it takes for each to be of a size that several fit on a card. */
function drawFitting(element: Element, id: string, maxBytes: number): readonly Piece[] {
  const piece = draw(element, id, MAX_TEXT);
  if (bytesOf(piece) <= maxBytes && !tooMany(element)) return [piece];
  const halves = halve(element);
  if (halves) return halves.flatMap((half, n) => drawFitting(half, `${id}-${n}`, maxBytes));
  return [shrink(element, id, maxBytes)];
}

function tooMany(element: Element): boolean {
  return element.type === 'select' && element.options.length > MAX_CHOICES;
}

function halve(element: Element): readonly Element[] | undefined {
  switch (element.type) {
    case 'list':
      return split(element.items)?.map((items) => ({ ...element, items }));
    case 'fields':
      return split(element.fields)?.map((fields) => ({ ...element, fields }));
    case 'buttons':
      return split(element.buttons)?.map((buttons) => ({ ...element, buttons }));
    case 'select':
      return split(element.options)?.map((options) => ({ ...element, options }));
    case 'heading':
    case 'text':
    case 'divider':
      return undefined;
    default:
      return element satisfies never;
  }
}

/** Halves on a boundary of full button sets, so that no half ends in a set of one. */
function split<Item>(items: readonly Item[]): readonly (readonly Item[])[] | undefined {
  if (items.length < 2) return undefined;
  const half = Math.ceil(items.length / 2);
  const middle = half > MAX_BUTTONS_IN_SET ? Math.ceil(half / MAX_BUTTONS_IN_SET) * MAX_BUTTONS_IN_SET : half;
  return [items.slice(0, middle), items.slice(middle)];
}

/** For a single text that is too large in bytes though not in characters: many escapes, or an alphabet of three bytes a letter. */
function shrink(element: Element, id: string, maxBytes: number): Piece {
  let limit = MAX_TEXT;
  let piece = draw(element, id, limit);
  while (bytesOf(piece) > maxBytes && limit > 1) {
    limit = Math.floor(limit / 2);
    piece = draw(element, id, limit);
  }
  return piece;
}

function draw(element: Element, id: string, maxText: number): Piece {
  switch (element.type) {
    case 'heading':
      return { elements: [headingOf(shorten(element.text, Math.min(MAX_HEADING, maxText)))], mentions: [] };
    case 'text':
      return drawText(shortenSpans(element.spans, maxText), element.tone);
    case 'list':
      return drawList(element.items, maxText);
    case 'fields':
      return drawFields(element.fields, Math.min(MAX_FIELD_VALUE, maxText));
    case 'buttons':
      return { elements: drawButtons(element.buttons), mentions: [] };
    case 'select':
      return { elements: drawSelect(element.placeholder, element.options, id), mentions: [] };
    case 'divider':
      return { elements: [], mentions: [] };
    default:
      return element satisfies never;
  }
}

function headingOf(text: string): CardElement {
  const words = escapeMarkdown(text.replace(/\s+/g, ' '));
  return { type: 'TextBlock', text: words, wrap: true, size: 'Large', weight: 'Bolder', style: 'heading' };
}

function drawText(spans: readonly Span[], tone: Tone | undefined): Piece {
  if (tone === 'code') return { elements: [textBlock(codeText(spans), tone)], mentions: [] };
  const { text, mentions } = toMarkdown(spans);
  return { elements: [textBlock(text, tone)], mentions };
}

function textBlock(text: string, tone: Tone | undefined): CardElement {
  switch (tone) {
    case undefined:
      return { type: 'TextBlock', text, wrap: true };
    case 'subtle':
      return smallPrint(text);
    case 'code':
      return {
        type: 'Container',
        style: 'emphasis',
        items: [{ type: 'TextBlock', text, wrap: true, fontType: 'Monospace' }],
      };
    case 'quote':
      return { type: 'Container', style: 'emphasis', items: [{ type: 'TextBlock', text, wrap: true }] };
    case 'warning':
      // A tinted box: coloured words alone are hard to read on Teams' light theme.
      return { type: 'Container', style: 'warning', items: [{ type: 'TextBlock', text, wrap: true }] };
    default:
      return tone satisfies never;
  }
}

/** Lines as they are. Spaces at the beginning of one are left out by Teams, unless they are such as don't break. */
function codeText(spans: readonly Span[]): string {
  const lines = spans.flatMap((span) => ('text' in span ? [span.text] : [])).join('');
  return lines
    .split('\n')
    .map((line) => {
      const words = line.trimStart();
      return '\u00a0'.repeat(line.length - words.length) + escapeMarkdown(words);
    })
    .join('\n\n');
}

/** A Markdown list; its items are parted by `\r`, as the vendor's page on text features does it, and hold no break themselves. */
function drawList(items: readonly (readonly Span[])[], maxText: number): Piece {
  const drawn = items.map((spans): Marked => toMarkdown(shortenSpans(spans, maxText)));
  const text = drawn.map((item) => `- ${item.text.replace(/\s*\n+\s*/g, ' ')}`).join('\r');
  return {
    elements: [{ type: 'TextBlock', text, wrap: true }],
    mentions: drawn.flatMap(({ mentions }) => mentions),
  };
}

function drawFields(fields: readonly LabelledValue[], maxText: number): Piece {
  const drawn = fields.map(({ label, value }) => ({
    label: escapeMarkdown(shorten(label, Math.min(MAX_FIELD_LABEL, maxText))),
    value: toMarkdown(shortenSpans(value, maxText)),
  }));
  return {
    elements: drawn.map(({ label, value }, index) => ({
      type: 'ColumnSet',
      ...(index > 0 && { spacing: 'Small' as const }),
      columns: [
        {
          type: 'Column',
          width: 2,
          items: [{ type: 'TextBlock', text: label, wrap: true, weight: 'Bolder' }],
        },
        { type: 'Column', width: 5, items: [{ type: 'TextBlock', text: value.text, wrap: true }] },
      ],
    })),
    mentions: drawn.flatMap(({ value }) => value.mentions),
  };
}
