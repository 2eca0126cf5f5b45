import type { Account } from '../chat/intent.ts';
import type { Place } from '../chat/messenger.ts';
import type { Delivery, Recipient } from '../deliveries/delivery.ts';
import type { Inquiry, InquiryEvent } from '../inquiries/inquiry.ts';
import { InquiryNotice } from '../inquiries/notices.ts';
import type { InquiryRepositories } from '../inquiries/ports.ts';
import type { PersonId } from '../kernel/ids.ts';

/** What a notice tells of, as it is now. Each noun that tells something unasked has its own kind. */
export interface Subject {
  readonly type: 'inquiry';
  readonly notice: InquiryNotice;
  readonly inquiry: Inquiry;
  readonly events: readonly InquiryEvent[];
  /** All that is or was on its way about it, in order. */
  readonly deliveries: readonly Delivery[];
}

/**
 * Reads what the delivery tells of. `gone`: there is no such thing any more. `unreadable`: the notice is of a kind or form that this
 * version does not know.
 */
export async function readSubject(
  { notice }: Delivery,
  { inquiries }: InquiryRepositories,
): Promise<Subject | 'gone' | 'unreadable'> {
  const read = InquiryNotice.safeParse(notice);
  if (!read.success) return 'unreadable';
  const inquiry = await inquiries.byId(read.data.inquiryId);
  if (inquiry === undefined) return 'gone';
  const events = await inquiries.events(inquiry.id);
  const deliveries = await inquiries.deliveriesOf(inquiry.id);
  return { type: 'inquiry', notice: read.data, inquiry, events, deliveries };
}

/** Who reads what is said: a person of the directory, or an account that may be nobody's of it. */
export type Listener =
  | { readonly type: 'person'; readonly personId: PersonId }
  | { readonly type: 'account'; readonly account: Account };

/** To whom a delivery goes in the end; undefined where it is to everybody in a place. */
export function listenerOf(
  recipient: Exclude<Recipient, { readonly type: 'sent' }>,
  { inquiry, deliveries }: Subject,
): Listener | undefined {
  switch (recipient.type) {
    case 'person':
    case 'account':
      return recipient;
    case 'channel':
      return undefined;
    case 'place': {
      const { place } = recipient;
      if (inquiry.origin.place && isSameConversation(place, inquiry.origin.place)) {
        return { type: 'account', account: inquiry.asker.account };
      }
      const told = deliveries.find(
        ({ reference }) => reference && isSameConversation(reference.place, place),
      );
      return told?.recipient.type === 'person' || told?.recipient.type === 'account'
        ? told.recipient
        : undefined;
    }
    default:
      return recipient satisfies never;
  }
}

/**
 * The thread in that conversation that all about this subject goes into: the one that the first message about it stands in, or
 * began. Undefined where nothing was said there yet.
 */
export function threadOf({ deliveries }: Subject, place: Place): string | undefined {
  const first = deliveries.find(({ reference }) => reference && isSameConversation(reference.place, place));
  return first?.reference && (first.reference.place.thread ?? first.reference.messageId);
}

function isSameConversation(one: Place, other: Place): boolean {
  return one.platform === other.platform && one.workspaceId === other.workspaceId && one.id === other.id;
}
