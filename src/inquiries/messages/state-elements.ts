import type { Temporal } from 'temporal-polyfill';
import type { Element, Span } from '../../chat/message.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Inquiry, InquiryEvent } from '../inquiry.ts';
import { type EventOf, heldUntil } from './happened.ts';
import { actorSpan, holderSpans, momentSpan, quoteOf, text } from './parts.ts';

/** How it stands, in a sentence. */
export function stateSpans(
  reader: Reader,
  inquiry: Inquiry,
  events: readonly InquiryEvent[],
  now: Temporal.Instant,
): readonly Span[] {
  const words = wordsFor(reader);
  if (inquiry.resolved !== undefined) return resolvedSpans(reader, inquiry, inquiry.resolved, now);
  if (inquiry.acknowledged !== undefined) {
    const { by, at } = inquiry.acknowledged;
    return words.spans('state.taken', { who: actorSpan(reader, by), at: momentSpan(reader, now, at) });
  }
  const until = heldUntil(events);
  return until === undefined
    ? words.spans('state.open')
    : words.spans('state.held', { until: momentSpan(reader, now, until) });
}

/** How it ended, and what was said at its end. */
export function endElements(reader: Reader, inquiry: Inquiry, now: Temporal.Instant): readonly Element[] {
  const { resolved } = inquiry;
  if (resolved === undefined) return [];
  return [text(resolvedSpans(reader, inquiry, resolved, now)), ...quoteOf(resolved.summary)];
}

/** To whom it went, as those read it from whom it went. */
export function movedOnSpans(
  reader: Reader,
  snapshot: Snapshot,
  event: EventOf<'passed' | 'told'>,
  now: Temporal.Instant,
): readonly Span[] {
  const at = momentSpan(reader, now, event.at);
  const to = holderSpans(reader, snapshot, event.type === 'passed' ? event.to : event.holder);
  return wordsFor(reader).spans(event.type === 'passed' ? 'state.passed' : 'state.handed-over', { to, at });
}

function resolvedSpans(
  reader: Reader,
  { asker }: Inquiry,
  { how, by, at: resolvedAt }: NonNullable<Inquiry['resolved']>,
  now: Temporal.Instant,
): readonly Span[] {
  const words = wordsFor(reader);
  const at = momentSpan(reader, now, resolvedAt);
  switch (how) {
    case 'answered':
      return words.spans('state.resolved', { who: actorSpan(reader, by ?? asker), at });
    case 'withdrawn':
      return words.spans('state.withdrawn', { who: actorSpan(reader, by ?? asker), at });
    case 'lapsed':
      return words.spans('state.lapsed', { at });
    default:
      return how satisfies never;
  }
}
