import type { Temporal } from 'temporal-polyfill';
import type { Message, Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import type { InquiryEvent } from '../inquiry.ts';
import { isAsker } from '../permissions.ts';
import type { Changed } from '../use-cases.ts';
import { askedMessage } from './asked-message.ts';
import { type Doing, doingButtons } from './buttons.ts';
import { type EventOf, heldUntil, lastOf } from './happened.ts';
import { heldElements } from './held-elements.ts';
import { actorSpan, contactSpans, holderSpans, text, topicSpan } from './parts.ts';
import { endedMessage } from './rating.ts';

/** What whoever did something is told at once, by the last of what they did; what only followed from it counts less. */
export function doneMessage(
  reader: Reader,
  snapshot: Snapshot,
  changed: Changed,
  now: Temporal.Instant,
): Message {
  const { inquiry, events } = changed;
  const done = events.findLast(isDoing);
  // The same number of stars again: the message that was pressed stays what it is.
  if (done === undefined && inquiry.resolved !== undefined)
    return endedMessage({ reader, snapshot, inquiry, events, now });
  if (done === undefined) return line(reader, changed, wordsFor(reader).spans('done.nothing'), ['inquiry']);
  switch (done.type) {
    case 'opened':
    case 'hastened':
      return askedMessage(reader, snapshot, changed, now);
    case 'acknowledged':
      return takenMessage(reader, changed);
    case 'passed':
      return passedMessage(reader, snapshot, changed, done);
    case 'wrote':
      return wroteMessage(reader, snapshot, changed, done);
    case 'reopened':
      return reopenedMessage(reader, snapshot, changed);
    case 'resolved':
      return done.by !== undefined && isAsker(inquiry, done.by)
        ? endedMessage({ reader, snapshot, inquiry, events, now })
        : line(reader, changed, resolvedSpans(reader, changed));
    case 'rated':
      return endedMessage({ reader, snapshot, inquiry, events, now });
    case 'commented':
      return line(reader, changed, wordsFor(reader).spans('done.commented'));
    default:
      return done satisfies never;
  }
}

const DOINGS = [
  'opened',
  'acknowledged',
  'passed',
  'wrote',
  'hastened',
  'reopened',
  'resolved',
  'rated',
  'commented',
] as const;

/** What somebody does, as against what follows from it. */
function isDoing(event: InquiryEvent): event is EventOf<(typeof DOINGS)[number]> {
  return DOINGS.some((type) => type === event.type);
}

/** Without buttons: the ping changes by itself, and has them. */
function takenMessage(reader: Reader, changed: Changed): Message {
  const asker = actorSpan(reader, changed.inquiry.asker);
  return line(reader, changed, wordsFor(reader).spans('done.taken', { asker }));
}

function passedMessage(
  reader: Reader,
  snapshot: Snapshot,
  changed: Changed,
  { to }: EventOf<'passed'>,
): Message {
  const asker = actorSpan(reader, changed.inquiry.asker);
  const values = { asker, to: holderSpans(reader, snapshot, to) };
  return line(reader, changed, wordsFor(reader).spans('done.passed', values));
}

function resolvedSpans(reader: Reader, { inquiry }: Changed): readonly Span[] {
  return wordsFor(reader).spans('done.resolved', { asker: actorSpan(reader, inquiry.asker) });
}

/** To whom it went; a contact who writes before anybody took it has taken it by that. */
function wroteMessage(
  reader: Reader,
  snapshot: Snapshot,
  changed: Changed,
  { side }: EventOf<'wrote'>,
): Message {
  const words = wordsFor(reader);
  const { inquiry, events } = changed;
  if (side === 'contact') {
    const key = lastOf(events, 'acknowledged') ? 'done.wrote-taken' : 'done.wrote';
    return line(reader, changed, words.spans(key, { who: actorSpan(reader, inquiry.asker) }));
  }
  if (inquiry.acknowledged === undefined && inquiry.told.length === 0) {
    return line(reader, changed, words.spans('done.wrote-kept'));
  }
  return line(reader, changed, words.spans('done.wrote', { who: contactSpans(reader, snapshot, inquiry) }));
}

/** Open again, and who was told by that; or until when it waits. */
function reopenedMessage(reader: Reader, snapshot: Snapshot, changed: Changed): Message {
  const words = wordsFor(reader);
  const { inquiry, events } = changed;
  const told = lastOf(events, 'told')?.holder;
  const until = told === undefined ? heldUntil(events) : undefined;
  if (until !== undefined) {
    const spans = words.spans('done.reopened', { topic: topicSpan(reader, snapshot, inquiry) });
    return messageFor(reader, spans, [text(spans), ...heldElements(reader, snapshot, inquiry, until)]);
  }
  const spans = [
    ...words.spans('done.reopened', { topic: topicSpan(reader, snapshot, inquiry) }),
    ...(told === undefined
      ? []
      : [plain(' '), ...words.spans('done.told', { who: holderSpans(reader, snapshot, told) })]),
  ];
  return line(reader, changed, spans, ['withdraw']);
}

function line(
  reader: Reader,
  { inquiry }: Changed,
  spans: readonly Span[],
  doings: readonly Doing[] = [],
): Message {
  return messageFor(reader, spans, [text(spans), ...doingButtons(reader, inquiry.id, doings)]);
}
