import type { Temporal } from 'temporal-polyfill';
import type { Element, Span } from '../../chat/message.ts';
import { answerFor } from '../../lookup/answer.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { type Reader, whoSpans, wordsFor } from '../../lookup/reader.ts';
import type { Inquiry } from '../inquiry.ts';
import { doingButtons } from './buttons.ts';
import { text } from './parts.ts';

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
export function leftElements(reader: Reader, snapshot: Snapshot, inquiry: Inquiry): readonly Element[] {
  const { heldUntil: until } = inquiry;
  const spans =
    until === undefined
      ? wordsFor(reader).spans('refuse.not-held')
      : waitSpans(reader, snapshot, inquiry, 'asked.left', until);
  return [text(spans), ...doingButtons(reader, inquiry.id, ['withdraw'])];
}

/** Until when it waits, and for whom: with the date, since out of hours is often another day. */
function waitSpans(
  reader: Reader,
  snapshot: Snapshot,
  { topicId }: Inquiry,
  key: 'asked.held' | 'asked.left',
  at: Temporal.Instant,
): readonly Span[] {
  const words = wordsFor(reader);
  const until: Span = { type: 'instant', at, style: 'date-time' };
  const isKnown = snapshot.directory.topics.has(topicId);
  const who = isKnown ? answerFor(snapshot, topicId, at).contact?.who : undefined;
  if (who === undefined) return words.spans(`${key}-somebody`, { until });
  return words.spans(key, { until, who: whoSpans(reader, who) });
}
