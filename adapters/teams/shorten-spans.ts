import type { Span } from '../../src/chat/message.ts';
import { shorten } from '../../src/chat/shorten.ts';

const ELLIPSIS = '…';
/** About how much an instant takes on the screen. */
const INSTANT_LENGTH = 20;

/** `shorten` for running text: the span that crosses the limit is cut, those after it are gone, and an ellipsis says so. */
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
