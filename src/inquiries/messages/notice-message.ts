import type { Message } from '../../chat/message.ts';
import type { InquiryEvent } from '../inquiry.ts';
import type { InquiryNotice } from '../notices.ts';
import { type EventOf, eventNumbered } from './happened.ts';
import { newsAgainMessage, newsMessage } from './news-message.ts';
import { pingAgainMessage, pingMessage } from './ping-message.ts';
import type { Told } from './told.ts';
import { undeliveredMessage } from './undelivered-message.ts';
import { copyMessage, wordMessage } from './word-message.ts';

export type { Told } from './told.ts';

/** What a notice says, as things stand now; undefined where there is nothing to say any more. */
export function noticeMessage(notice: InquiryNotice, told: Told): Message | undefined {
  switch (notice.kind) {
    case 'inquiry/ping-again':
      return pingAgainMessage(told);
    case 'inquiry/news-again':
      return newsAgainMessage(told);
    case 'inquiry/ping': {
      const event = toldBy(told.events, notice.event);
      return event && pingMessage(told, event);
    }
    case 'inquiry/news':
      return ofEvent(told, notice.event, newsMessage);
    case 'inquiry/word':
      return ofEvent(told, notice.event, wordMessage);
    case 'inquiry/copy':
    case 'inquiry/copy-again':
      return ofEvent(told, notice.event, copyMessage);
    case 'inquiry/undelivered':
      return ofEvent(told, notice.event, undeliveredMessage);
    default:
      return notice satisfies never;
  }
}

function ofEvent(
  told: Told,
  number: number,
  build: (told: Told, event: InquiryEvent) => Message | undefined,
): Message | undefined {
  const event = eventNumbered(told.events, number);
  return event && build(told, event);
}

/** The event by which somebody was told: that one, or the one that followed from it. */
function toldBy(events: readonly InquiryEvent[], number: number): EventOf<'told'> | undefined {
  return events.find((event): event is EventOf<'told'> => event.type === 'told' && event.number >= number);
}
