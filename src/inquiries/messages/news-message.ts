import type { Element, Message, Span } from '../../chat/message.ts';
import { hasThreads } from '../../chat/place.ts';
import { messageFor, wordsFor } from '../../lookup/reader.ts';
import type { InquiryEvent } from '../inquiry.ts';
import { isOrigin } from '../origin.ts';
import { type Doing, doingButtons } from './buttons.ts';
import type { EventOf } from './happened.ts';
import { heldElements } from './held-elements.ts';
import { actorSpan, holderSpans, insteadElements, reminderElements, text, topicSpan } from './parts.ts';
import { endedMessage } from './rating.ts';
import type { Told } from './told.ts';

/** To the asker: what became of it. Undefined where that is over, or is no news to them. */
export function newsMessage(told: Told, event: InquiryEvent): Message | undefined {
  const { reader, snapshot, inquiry, now } = told;
  if (event.type === 'resolved') {
    // Opened again meanwhile: the news of that follows.
    return inquiry.resolved === undefined ? undefined : endedMessage(told);
  }
  if (inquiry.resolved !== undefined) return undefined;
  const topic = topicSpan(reader, snapshot, inquiry);
  const words = wordsFor(reader);
  switch (event.type) {
    case 'acknowledged': {
      if (event.by === undefined) return undefined;
      const who = actorSpan(reader, event.by);
      return news(told, words.spans('news.taken', { who, topic }), relayElements(told, who));
    }
    case 'passed': {
      const to = holderSpans(reader, snapshot, event.to);
      const who =
        event.by === undefined ? holderSpans(reader, snapshot, undefined) : actorSpan(reader, event.by);
      return news(told, words.spans('news.passed', { who, to, topic }));
    }
    case 'told':
      return news(told, toldSpans(told, event));
    case 'held':
      return news(told, undefined, heldElements(reader, snapshot, inquiry, event.until));
    case 'exhausted':
      return news(
        told,
        words.spans('news.exhausted', { topic }),
        insteadElements(reader, snapshot, inquiry.holder, now),
      );
    case 'unreachable':
      return news(
        told,
        words.spans('news.unreachable', { who: holderSpans(reader, snapshot, event.holder), topic }),
        insteadElements(reader, snapshot, event.holder, now),
      );
    case 'reopened':
      return news(told, words.spans('news.reopened', { topic }));
    case 'opened':
    case 'hastened':
    case 'step-skipped':
    case 'wrote':
    case 'edited':
    case 'rated':
    case 'commented':
      return undefined;
    default:
      return event satisfies never;
  }
}

/** In place of the message that asked for a rating: what was said about it, or that it is open again. */
export function newsAgainMessage(told: Told): Message {
  return endedMessage(told);
}

function news(
  { reader, inquiry, place }: Told,
  lead: readonly Span[] | undefined,
  more: readonly Element[] = [],
): Message {
  const first = more.find((element) => element.type === 'text');
  const summary = lead ?? (first?.type === 'text' ? first.spans : []);
  // In the thread of the question the way back is in the first answer already.
  const doings: readonly Doing[] = isOrigin(inquiry, place) && hasThreads(place) ? [] : ['withdraw'];
  return messageFor(reader, summary, [
    ...(lead === undefined ? [] : [text(lead)]),
    ...reminderElements(reader, inquiry, place),
    ...more,
    ...(more.some((element) => element.type === 'buttons') ? [] : doingButtons(reader, inquiry.id, doings)),
  ]);
}

/** Whom one writes to here from now on; without threads, by a button. */
function relayElements({ reader, inquiry, place }: Told, who: Span): readonly Element[] {
  const words = wordsFor(reader);
  if (hasThreads(place)) return [text(words.spans('relay.thread', { who }), 'subtle')];
  const button = words.text('button.reply');
  return [
    text(words.spans('relay.reply', { button, who }), 'subtle'),
    ...doingButtons(reader, inquiry.id, ['reply', 'withdraw']),
  ];
}

function toldSpans({ reader, snapshot, inquiry }: Told, event: EventOf<'told'>): readonly Span[] {
  const values = {
    who: holderSpans(reader, snapshot, event.holder),
    topic: topicSpan(reader, snapshot, inquiry),
  };
  const words = wordsFor(reader);
  switch (event.because) {
    case 'asked':
    case 'passed':
    case 'reopened':
      return words.spans('news.told', values);
    case 'again':
    case 'backup':
    case 'next':
    case 'department':
    case 'manager':
    case 'help_desk':
    case 'handoff':
    case 'unreachable':
      return words.spans(`news.told-${event.because}`, values);
    default:
      return event.because satisfies never;
  }
}
