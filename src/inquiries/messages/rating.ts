import type { Element, Message, Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Inquiry } from '../inquiry.ts';
import { isAsker } from '../permissions.ts';
import { doingButtons, ratingButtons } from './buttons.ts';
import { actorSpan, starsText, text, topicSpan } from './parts.ts';

/**
 * To the asker: it has ended. One press rates it; what was rated stays said, with a comment and opening it again as the ways on. One that
 * is open again says so.
 */
export function endedMessage(reader: Reader, snapshot: Snapshot, inquiry: Inquiry): Message {
  const lead = endedSpans(reader, snapshot, inquiry);
  const { resolved } = inquiry;
  if (resolved === undefined) return messageFor(reader, lead, [text(lead)]);
  const isOwn = resolved.by !== undefined && isAsker(inquiry, resolved.by);
  const over = text(wordsFor(reader).spans('relay.over'), 'subtle');
  return messageFor(reader, lead, [
    text(lead),
    ...(resolved.summary === undefined ? [] : [text([plain(resolved.summary)])]),
    ...(resolved.how === 'answered' ? ratingElements(reader, inquiry) : []),
    ...(isOwn || inquiry.origin.isPublic ? [] : [over]),
    ...doingButtons(reader, inquiry.id, resolved.how === 'answered' ? ['comment', 'reopen'] : ['reopen']),
  ]);
}

function ratingElements(reader: Reader, inquiry: Inquiry): readonly Element[] {
  const words = wordsFor(reader);
  if (inquiry.rating === undefined) {
    return [text(words.spans('news.rate')), ratingButtons(reader, inquiry.id)];
  }
  const rated = words.spans('news.rated', { stars: starsText(reader, inquiry.rating.stars) });
  const { comment } = inquiry.rating;
  return [text(rated), ...(comment === undefined ? [] : [text([plain(comment)], 'subtle')])];
}

function endedSpans(reader: Reader, snapshot: Snapshot, inquiry: Inquiry): readonly Span[] {
  const words = wordsFor(reader);
  const topic = topicSpan(reader, snapshot, inquiry);
  const { resolved } = inquiry;
  if (resolved === undefined) return words.spans('news.reopened', { topic });
  switch (resolved.how) {
    case 'answered':
      return resolved.by === undefined || isAsker(inquiry, resolved.by)
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
