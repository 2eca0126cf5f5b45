import type { Place } from '../chat/messenger.ts';
import { isSameConversation } from '../chat/place.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import type { Listener, NoticeRoom, Subject } from '../deliveries/subject.ts';
import type { Inquiry, InquiryEvent } from './inquiry.ts';
import { noticeMessage } from './messages/notice-message.ts';
import { InquiryNotice } from './notices.ts';
import type { InquiryPorts, InquiryRepositories } from './ports.ts';
import { reportUndelivered, wordToOwners } from './undelivered.ts';

/** How notices of inquiries are read, addressed and said. */
export function inquiryNotices(ports: InquiryPorts): NoticeRoom<InquiryRepositories> {
  return {
    nouns: ['inquiry'],
    async read({ notice }, { inquiries }) {
      const read = InquiryNotice.safeParse(notice);
      if (!read.success) return 'unreadable';
      const inquiry = await inquiries.byId(read.data.inquiryId);
      if (inquiry === undefined) return 'gone';
      const events = await inquiries.events(inquiry.id);
      const deliveries = await inquiries.deliveriesOf(inquiry.id);
      return subjectOf({ notice: read.data, inquiry, events, deliveries }, ports);
    },
  };
}

interface Read {
  readonly notice: InquiryNotice;
  readonly inquiry: Inquiry;
  readonly events: readonly InquiryEvent[];
  /** All that is or was on its way about it, in order. */
  readonly deliveries: readonly Delivery[];
}

function subjectOf({ notice, inquiry, events, deliveries }: Read, ports: InquiryPorts): Subject {
  return {
    listenerAt: (place) => listenerAt(place, inquiry, deliveries),
    threadIn: (place) => threadIn(place, deliveries),
    message: (telling) => noticeMessage(notice, { ...telling, inquiry, events }),
    async lost(loss) {
      await reportUndelivered(notice, loss, ports);
      return wordToOwners(notice, inquiry, loss, ports.newId);
    },
  };
}

function listenerAt(
  place: Place,
  { asker, origin }: Inquiry,
  deliveries: readonly Delivery[],
): Listener | undefined {
  if (origin.place && isSameConversation(place, origin.place)) {
    return { type: 'account', account: asker.account };
  }
  const told = deliveries.find(({ reference }) => reference && isSameConversation(reference.place, place));
  return told?.recipient.type === 'person' || told?.recipient.type === 'account' ? told.recipient : undefined;
}

/** The one that the first message about it stands in, or began. */
function threadIn(place: Place, deliveries: readonly Delivery[]): string | undefined {
  const first = deliveries.find(({ reference }) => reference && isSameConversation(reference.place, place));
  return first?.reference && (first.reference.place.thread ?? first.reference.messageId);
}
