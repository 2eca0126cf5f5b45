import type { LinkedFile } from '../../chat/intent.ts';
import type { Element, Message, Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import { hasThreads, isSamePlace } from '../../chat/place.ts';
import { messageFor, wordsFor } from '../../lookup/reader.ts';
import type { InquiryEvent } from '../inquiry.ts';
import { isOrigin } from '../origin.ts';
import { doingButtons } from './buttons.ts';
import { type EventOf, eventNumbered, textNow } from './happened.ts';
import {
  actorSpan,
  fileElements,
  inOneLine,
  quoteOf,
  reminderElements,
  starsText,
  text,
  topicSpan,
  wordsOr,
} from './parts.ts';
import type { Told } from './told.ts';

/** To the contact: what the asker did, or that it ended without anybody. Undefined where that is no word to them. */
export function wordMessage(told: Told, event: InquiryEvent): Message | undefined {
  const { reader, snapshot, inquiry } = told;
  const words = wordsFor(reader);
  const values = { asker: actorSpan(reader, inquiry.asker), topic: topicSpan(reader, snapshot, inquiry) };
  switch (event.type) {
    case 'resolved': {
      const key = ENDS[event.how];
      return word(told, words.spans(key, values), [...quoteOf(event.summary), ...overElements(told)]);
    }
    case 'reopened':
      return word(told, words.spans('word.reopened', values));
    case 'rated':
      return word(told, words.spans('word.rated', { ...values, stars: starsText(reader, event.stars) }));
    case 'commented':
      return word(told, words.spans('word.commented', values), quoteOf(event.comment));
    case 'opened':
    case 'held':
    case 'hastened':
    case 'told':
    case 'step-skipped':
    case 'exhausted':
    case 'unreachable':
    case 'acknowledged':
    case 'passed':
    case 'wrote':
    case 'edited':
      return undefined;
    default:
      return event satisfies never;
  }
}

const ENDS = { answered: 'word.resolved', withdrawn: 'word.withdrawn', lapsed: 'word.lapsed' } as const;

/**
 * To either side: what the other wrote, as it reads now, with a way to answer where there are no threads. Undefined where it was
 * written in that very thread.
 */
export function copyMessage(told: Told, event: InquiryEvent): Message | undefined {
  const wrote = event.type === 'edited' ? eventNumbered(told.events, event.of) : event;
  if (wrote?.type !== 'wrote') return undefined;
  const { reader, inquiry, events, place } = told;
  if (wrote.source !== undefined && isSamePlace(wrote.source.place, place)) return undefined;
  const words = wordsFor(reader);
  const { text: written, isEdited } = textNow(events, wrote);
  const who = authorSpan(told, wrote);
  const summary = words.spans('copy.summary', {
    who,
    text: inOneLine(wordsOr(reader, written || namesOf(wrote.files))),
  });
  const mayReply = inquiry.state !== 'resolved' && !hasThreads(place);
  return messageFor(reader, summary, [
    text(words.spans(isEdited ? 'copy.edited' : 'copy.wrote', { who })),
    ...quoteOf(wrote.files.length === 0 ? wordsOr(reader, written) : written),
    ...fileElements(reader, wrote.files),
    ...reminderElements(reader, inquiry, place),
    ...doingButtons(reader, inquiry.id, mayReply ? ['reply'] : []),
  ]);
}

/** Of a message that is nothing but files. */
function namesOf(files: readonly LinkedFile[]): string {
  return files.map(({ name }) => name).join(', ');
}

function authorSpan({ reader, inquiry }: Told, wrote: EventOf<'wrote'>): Span {
  const by = wrote.by ?? (wrote.side === 'asker' ? inquiry.asker : inquiry.acknowledged?.by);
  return by === undefined ? plain(wordsFor(reader).text('inquiry.somebody')) : actorSpan(reader, by);
}

function word(
  { reader, inquiry, place }: Told,
  lead: readonly Span[],
  more: readonly Element[] = [],
): Message {
  return messageFor(reader, lead, [text(lead), ...more, ...reminderElements(reader, inquiry, place)]);
}

function overElements({ reader, inquiry, place }: Told): readonly Element[] {
  return isOrigin(inquiry, place) ? [] : [text(wordsFor(reader).spans('relay.over'), 'subtle')];
}
