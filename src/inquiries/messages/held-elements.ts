import { Temporal } from 'temporal-polyfill';
import type { Element, Span } from '../../chat/message.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Inquiry } from '../inquiry.ts';
import { whoseTurn } from '../turn.ts';
import { doingButtons } from './buttons.ts';
import { holderSpans, text } from './parts.ts';

/** Out of hours: who is back when, and what the asker can do about it: leave it, or not wait where the topic allows that. */
export function heldElements(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  until: Temporal.Instant,
): readonly Element[] {
  const words = wordsFor(reader);
  const mayHurry = snapshot.directory.topics.get(inquiry.topicId)?.urgent === true;
  return [
    text(waitSpans(reader, snapshot, inquiry, 'asked.held', until)),
    ...(mayHurry
      ? [text(words.spans('asked.urgent', { button: words.text('button.urgent') }), 'subtle')]
      : []),
    ...doingButtons(reader, inquiry.id, mayHurry ? ['leave', 'urgent', 'withdraw'] : ['leave', 'withdraw']),
  ];
}

/** The same once the asker has said that it can wait; one that does not wait any more says that. */
export function leftElements(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  now: Temporal.Instant,
): readonly Element[] {
  const { heldUntil: until } = inquiry;
  const spans =
    until === undefined || Temporal.Instant.compare(until, now) <= 0
      ? wordsFor(reader).spans('refuse.not-held')
      : waitSpans(reader, snapshot, inquiry, 'asked.left', until);
  return [text(spans), ...doingButtons(reader, inquiry.id, ['withdraw'])];
}

/** Until when it waits, and for whom: with the date, since out of hours is often another day. */
function waitSpans(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  key: 'asked.held' | 'asked.left',
  at: Temporal.Instant,
): readonly Span[] {
  const words = wordsFor(reader);
  const until: Span = { type: 'instant', at, style: 'date-time' };
  const turn = whoseTurn(snapshot, inquiry, at);
  if (turn.type !== 'there') return words.spans(`${key}-somebody`, { until });
  return words.spans(key, { until, who: holderSpans(reader, snapshot, turn.holder) });
}
