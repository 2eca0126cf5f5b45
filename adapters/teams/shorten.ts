import type { Span } from '../../src/chat/message.ts';

const ELLIPSIS = '…';
/** About how much an instant takes on the screen. */
const INSTANT_LENGTH = 20;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or as much of it as fits with an ellipsis, never cutting a character people see as one. Lengths in UTF-16 units. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, max + 64))) {
    if (kept.length + segment.length > max - ELLIPSIS.length) break;
    kept += segment;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/** The same for running text: the span that crosses the limit is cut, those after it are gone, and an ellipsis says so. */
export function shortenSpans(spans: readonly Span[], max: number): readonly Span[] {
  const kept: Span[] = [];
  let left = max;
  for (const span of spans) {
    const length = lengthOf(span);
    if (length > left) return [...kept, cut(span, left)];
    kept.push(span);
    left -= length;
  }
  return kept;
}

function lengthOf(span: Span): number {
  switch (span.type) {
    case 'plain':
    case 'bold':
    case 'code':
    case 'link':
      return span.text.length;
    case 'mention':
      return span.name.length;
    case 'instant':
      return INSTANT_LENGTH;
    default:
      return span satisfies never;
  }
}

function cut(span: Span, left: number): Span {
  if (left <= ELLIPSIS.length || span.type === 'instant' || span.type === 'mention') {
    return { type: 'plain', text: ELLIPSIS };
  }
  return { ...span, text: shorten(span.text, left) };
}
