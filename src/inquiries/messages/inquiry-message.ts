import type { Temporal } from 'temporal-polyfill';
import type { Element, LabelledValue, Message } from '../../chat/message.ts';
import { bold } from '../../chat/message.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Inquiry, InquiryEvent } from '../inquiry.ts';
import { contactButtons, type Doing, doingButtons } from './buttons.ts';
import { heldUntil } from './happened.ts';
import {
  actorSpan,
  askedByField,
  contactSpans,
  inOneLine,
  momentSpan,
  questionElements,
  starsText,
  text,
  topicName,
  wordsOr,
} from './parts.ts';
import { opinionElements, waysOn } from './rating.ts';
import { recordLines } from './record.ts';
import { endElements, stateSpans } from './state-elements.ts';

/** Who looks at it: whoever asked, whoever answers or may, or somebody who only looks on. */
export type Viewer = 'asker' | 'contact' | 'other';

/**
 * One inquiry and its whole record, with what this viewer may do as it stands. Somebody who only looks on sees what was written only
 * where everybody did.
 */
export function inquiryMessage(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  events: readonly InquiryEvent[],
  viewer: Viewer,
  now: Temporal.Instant,
): Message {
  const words = wordsFor(reader);
  const topic = topicName(reader, snapshot, inquiry.topicId);
  const summary = words.spans('ping.summary', {
    asker: actorSpan(reader, inquiry.asker),
    topic,
    question: inOneLine(wordsOr(reader, inquiry.question)),
  });
  const state =
    inquiry.state === 'resolved'
      ? endElements(reader, inquiry, now)
      : [text(stateSpans(reader, inquiry, events, now))];
  const mayRead = viewer !== 'other' || inquiry.origin.isPublic;
  return messageFor(reader, summary, [
    { type: 'heading', text: words.text('ping.heading', { topic }) },
    ...questionElements(reader, inquiry),
    ...state,
    { type: 'fields', fields: fieldsOf(reader, snapshot, inquiry, now) },
    text([bold(words.text('record.heading'))]),
    { type: 'list', items: recordLines(reader, snapshot, events, mayRead, now) },
    ...viewerButtons(reader, snapshot, inquiry, events, viewer, now),
  ]);
}

function fieldsOf(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  now: Temporal.Instant,
): readonly LabelledValue[] {
  const words = wordsFor(reader);
  const { openedAt, promisedBy, holder, acknowledged, rating, state } = inquiry;
  const hasContact = holder !== undefined || acknowledged !== undefined;
  return [
    askedByField(reader, inquiry),
    { label: words.text('label.asked'), value: [momentSpan(reader, now, openedAt)] },
    ...(hasContact && state !== 'resolved'
      ? [{ label: words.text('label.with'), value: contactSpans(reader, snapshot, inquiry) }]
      : []),
    ...(promisedBy !== undefined && state === 'open'
      ? [{ label: words.text('label.due'), value: [momentSpan(reader, now, promisedBy)] }]
      : []),
    ...(rating === undefined
      ? []
      : [{ label: words.text('label.rating'), value: [bold(starsText(reader, rating.stars))] }]),
  ];
}

function viewerButtons(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  events: readonly InquiryEvent[],
  viewer: Viewer,
  now: Temporal.Instant,
): readonly Element[] {
  switch (viewer) {
    case 'asker':
      return askerButtons(reader, snapshot, inquiry, events, now);
    case 'contact':
      return contactButtons(reader, inquiry, false);
    case 'other':
      return [];
    default:
      return viewer satisfies never;
  }
}

function askerButtons(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  events: readonly InquiryEvent[],
  now: Temporal.Instant,
): readonly Element[] {
  if (inquiry.resolved === undefined) {
    const mayHurry =
      heldUntil(events) !== undefined && snapshot.directory.topics.get(inquiry.topicId)?.urgent === true;
    const doings: readonly Doing[] = [
      'reply',
      'resolve',
      ...(mayHurry ? (['urgent'] as const) : []),
      'withdraw',
    ];
    return doingButtons(reader, inquiry.id, doings);
  }
  return [
    ...(inquiry.rating === undefined ? opinionElements(reader, inquiry) : []),
    ...doingButtons(reader, inquiry.id, waysOn(inquiry, now)),
  ];
}
