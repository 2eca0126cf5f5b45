import type { NewDelivery } from '../deliveries/delivery.ts';
import type { Loss } from '../deliveries/subject.ts';
import { activeOnce, adminsOf } from '../directory/managers.ts';
import { deliveryId, type PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import type { Inquiry } from './inquiry.ts';
import type { InquiryNotice } from './notices.ts';
import type { InquiryPorts } from './ports.ts';
import { reportUnreachable } from './use-cases.ts';

/** Lets the rules know that somebody was not told what they had to be: the next way on is theirs to find. */
export async function reportUndelivered(
  notice: InquiryNotice,
  { delivery: { recipient }, reason }: Loss,
  ports: InquiryPorts,
): Promise<void> {
  if (notice.kind !== 'inquiry/ping') return;
  const { inquiryId, event } = notice;
  const personId = recipient.type === 'person' ? { personId: recipient.personId } : {};
  await reportUnreachable({ inquiryId, event, ...personId, reason }, ports);
}

/**
 * The word to the owners of the topic, or to the admins where it has none, that something did not reach its recipient: once for each
 * recipient of one inquiry. None for what nobody misses, and none about such words themselves.
 */
export function wordToOwners(
  notice: InquiryNotice,
  inquiry: Inquiry,
  { delivery: { recipient, lane }, snapshot, now }: Loss,
  newId: () => string,
): readonly NewDelivery[] {
  const event = missedEvent(notice);
  if (event === undefined) return [];
  return ownersOf(inquiry, snapshot)
    .filter((owner) => recipient.type !== 'person' || recipient.personId !== owner)
    .map((owner) => ({
      id: deliveryId(newId()),
      key: `undelivered:${lane}:person:${owner}`,
      lane: `undelivered:${inquiry.id}:person:${owner}`,
      recipient: { type: 'person', personId: owner },
      notice: { kind: 'inquiry/undelivered', inquiryId: inquiry.id, event },
      createdAt: now,
    }));
}

function ownersOf({ topicId }: Inquiry, { directory }: Snapshot): readonly PersonId[] {
  const owners = activeOnce(directory.topics.get(topicId)?.ownerIds ?? [], directory);
  return owners.length > 0 ? owners : adminsOf(directory);
}

/** The event that somebody does not hear of; undefined where `reportUndelivered` sees to it, or where it is no loss. */
function missedEvent(notice: InquiryNotice): number | undefined {
  switch (notice.kind) {
    case 'inquiry/news':
    case 'inquiry/word':
    case 'inquiry/copy':
      return notice.event;
    case 'inquiry/ping':
    case 'inquiry/ping-again':
    case 'inquiry/news-again':
    case 'inquiry/copy-again':
    case 'inquiry/undelivered':
      return undefined;
    default:
      return notice satisfies never;
  }
}
