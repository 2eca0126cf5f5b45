import { Temporal } from 'temporal-polyfill';
import type { Element, Message, Span } from '../../chat/message.ts';
import type { Place } from '../../chat/messenger.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Inquiry, InquiryEvent } from '../inquiry.ts';
import { REOPENED_WITHIN_HOURS } from '../limits.ts';
import { isOrigin } from '../origin.ts';
import { isAsker } from '../permissions.ts';
import { type Doing, doingButtons, ratingButtons } from './buttons.ts';
import { lastOf } from './happened.ts';
import { actorSpan, quoteOf, reminderElements, starsText, text, topicSpan } from './parts.ts';

/** What the message about the end of an inquiry is made from. */
export interface Ending {
  readonly reader: Reader;
  readonly snapshot: Snapshot;
  readonly inquiry: Inquiry;
  readonly events: readonly InquiryEvent[];
  readonly now: Temporal.Instant;
  /** Where it is told unasked. */
  readonly place?: Place;
}

/**
 * To the asker: it has ended. One press rates it; what was rated stays said, with a comment and opening it again as the ways on. One that
 * is open again says so.
 */
export function endedMessage(ending: Ending): Message {
  const { reader, snapshot, inquiry, events, now, place } = ending;
  const lead = endedSpans(reader, snapshot, inquiry);
  const { resolved } = inquiry;
  const which = place === undefined ? [] : reminderElements(reader, inquiry, place);
  if (resolved === undefined) {
    // What was answered the first time stays readable.
    const before = quoteOf(lastOf(events, 'resolved')?.summary);
    return messageFor(reader, lead, [text(lead), ...before, ...which]);
  }
  const over = text(wordsFor(reader).spans('relay.over'), 'subtle');
  return messageFor(reader, lead, [
    text(lead),
    ...quoteOf(resolved.summary),
    ...which,
    ...(wasRelayed(inquiry, events) ? [over] : []),
    ...opinionElements(reader, inquiry),
    ...doingButtons(reader, inquiry.id, waysOn(inquiry, now)),
  ]);
}

/** What the asker of one that has ended can still do: say more, and open it again while it is not too late. */
export function waysOn({ resolved }: Inquiry, now: Temporal.Instant): readonly Doing[] {
  if (resolved === undefined) return [];
  const until = resolved.at.add({ hours: REOPENED_WITHIN_HOURS });
  const reopen: readonly Doing[] = Temporal.Instant.compare(now, until) < 0 ? ['reopen'] : [];
  return resolved.how === 'answered' ? ['comment', ...reopen] : reopen;
}

/** The question for an opinion of the answer, or the opinion. */
export function opinionElements(reader: Reader, { id, rating, resolved }: Inquiry): readonly Element[] {
  if (resolved?.how !== 'answered') return [];
  const words = wordsFor(reader);
  if (rating === undefined) return [text(words.spans('news.rate')), ratingButtons(reader, id)];
  const rated = words.spans('news.rated', { stars: starsText(reader, rating.stars) });
  return [text(rated), ...quoteOf(rating.comment)];
}

/** Whether what was written had to be carried over: not where both sides wrote in one thread that others read, too. */
function wasRelayed(inquiry: Inquiry, events: readonly InquiryEvent[]): boolean {
  if (!inquiry.origin.isPublic) return !isOwnEnd(inquiry);
  return events.some(
    (event) =>
      event.type === 'wrote' &&
      event.side === 'contact' &&
      (event.source === undefined || !isOrigin(inquiry, event.source.place)),
  );
}

function isOwnEnd(inquiry: Inquiry): boolean {
  const by = inquiry.resolved?.by;
  return by !== undefined && isAsker(inquiry, by);
}

function endedSpans(reader: Reader, snapshot: Snapshot, inquiry: Inquiry): readonly Span[] {
  const words = wordsFor(reader);
  const topic = topicSpan(reader, snapshot, inquiry);
  const { resolved } = inquiry;
  if (resolved === undefined) return words.spans('news.reopened', { topic });
  switch (resolved.how) {
    case 'answered':
      return resolved.by === undefined || isOwnEnd(inquiry)
        ? words.spans('done.resolved-own', { topic })
        : words.spans('news.resolved', { who: actorSpan(reader, resolved.by), topic });
    case 'withdrawn':
      return words.spans('done.withdrawn', { topic });
    case 'lapsed':
      return words.spans('news.lapsed', { topic });
    default:
      return resolved.how satisfies never;
  }
}
