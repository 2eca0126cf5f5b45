import type { Temporal } from 'temporal-polyfill';
import type { Element, Message, Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import { linkList } from '../../lookup/answer-message.ts';
import { storedAnswerIn } from '../../lookup/names.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import { upcoming } from '../escalation.ts';
import type { Inquiry, InquiryEvent } from '../inquiry.ts';
import type { Changed } from '../use-cases.ts';
import { doingButtons } from './buttons.ts';
import { heldUntil, lastOf } from './happened.ts';
import { heldElements, leftElements } from './held-elements.ts';
import { holderSpans, insteadElements, momentSpan, text, topicName, topicSpan } from './parts.ts';
import { stateSpans } from './state-elements.ts';

/**
 * The asker's answer at once: what is known already, who was told, by when to expect an answer and what happens if none comes; out
 * of hours who is back when, and what can be done about it; and a way to take it back.
 */
export function askedMessage(
  reader: Reader,
  snapshot: Snapshot,
  { inquiry, events }: Changed,
  now: Temporal.Instant,
): Message {
  const known = knownElements(reader, snapshot, inquiry);
  const asked = outcomeElements(reader, snapshot, inquiry, events, now);
  return messageFor(reader, askedSummary(reader, snapshot, inquiry, asked), [
    askedHeading(reader, snapshot, inquiry),
    ...known,
    ...asked,
  ]);
}

/** The same once the asker has said that it can wait. */
export function leftMessage(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  now: Temporal.Instant,
): Message {
  const left = leftElements(reader, snapshot, inquiry, now);
  return messageFor(reader, askedSummary(reader, snapshot, inquiry, left), [
    askedHeading(reader, snapshot, inquiry),
    ...left,
  ]);
}

function askedHeading(reader: Reader, snapshot: Snapshot, { topicId }: Inquiry): Element {
  const topic = topicName(reader, snapshot, topicId);
  return { type: 'heading', text: wordsFor(reader).text('ping.heading', { topic }) };
}

/** The topic's stored answer and links, where it has any: many a question ends here. */
function knownElements(reader: Reader, snapshot: Snapshot, { topicId }: Inquiry): readonly Element[] {
  const topic = snapshot.directory.topics.get(topicId);
  const answer = topic && storedAnswerIn(topic, reader.language);
  if (topic === undefined || answer === undefined) return [];
  const words = wordsFor(reader);
  return [
    text(words.spans('asked.answer')),
    text([plain(answer)]),
    ...(topic.links.length > 0 ? [linkList(topic)] : []),
    text(words.spans('asked.enough', { button: words.text('button.withdraw') }), 'subtle'),
    { type: 'divider' },
  ];
}

function outcomeElements(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  events: readonly InquiryEvent[],
  now: Temporal.Instant,
): readonly Element[] {
  if (inquiry.state !== 'open') return [text(stateSpans(reader, inquiry, events, now))];
  const until = heldUntil(events);
  if (until !== undefined) return heldElements(reader, snapshot, inquiry, until);
  const withdraw = doingButtons(reader, inquiry.id, ['withdraw']);
  if (inquiry.told.length === 0)
    return [...nobodyElements(reader, snapshot, inquiry, events, now), ...withdraw];
  const who = toldSpans(reader, snapshot, inquiry, events);
  return [
    text(wordsFor(reader).spans('asked.told', { who })),
    ...promiseElements(reader, snapshot, inquiry, now),
    ...withdraw,
  ];
}

function toldSpans(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  events: readonly InquiryEvent[],
): readonly Span[] {
  return holderSpans(reader, snapshot, lastOf(events, 'told')?.holder ?? inquiry.holder);
}

/** There is nobody to tell in chat: a mail or a call may do it. */
function nobodyElements(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  events: readonly InquiryEvent[],
  now: Temporal.Instant,
): readonly Element[] {
  const holder = lastOf(events, 'unreachable')?.holder ?? inquiry.holder;
  return [
    text(wordsFor(reader).spans('asked.nobody'), 'warning'),
    ...insteadElements(reader, snapshot, holder, now),
  ];
}

/** By when to expect an answer, and what happens where nobody takes it. */
function promiseElements(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  now: Temporal.Instant,
): readonly Element[] {
  const words = wordsFor(reader);
  const sentences: (readonly Span[])[] = [];
  if (inquiry.promisedBy !== undefined) {
    sentences.push(words.spans('asked.due', { at: momentSpan(reader, now, inquiry.promisedBy) }));
  }
  const next = upcoming(inquiry, snapshot, now);
  if (next?.holder !== undefined) {
    const at = momentSpan(reader, now, next.at);
    sentences.push(
      next.step === 'again'
        ? words.spans('asked.next-again', { at })
        : words.spans('asked.next', { at, who: holderSpans(reader, snapshot, next.holder) }),
    );
  }
  const spans = sentences.flatMap((sentence, index) => (index === 0 ? sentence : [plain(' '), ...sentence]));
  return spans.length === 0 ? [] : [text(spans, 'subtle')];
}

/** The topic, and the first sentence. */
function askedSummary(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  elements: readonly Element[],
): readonly Span[] {
  const first = elements.find((element) => element.type === 'text');
  if (first === undefined) return [topicSpan(reader, snapshot, inquiry)];
  return [plain(`${topicName(reader, snapshot, inquiry.topicId)}: `), ...first.spans];
}
