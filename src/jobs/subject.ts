import type { Delivery, Recipient } from '../deliveries/delivery.ts';
import type { Listener, NoticeRoom, Subject } from '../deliveries/subject.ts';

/** Reads what the delivery tells of, by the room of its noun; `unreadable` where there is none. */
export async function readSubject<Repositories>(
  delivery: Delivery,
  rooms: readonly NoticeRoom<Repositories>[],
  repositories: Repositories,
): Promise<Subject | 'gone' | 'unreadable'> {
  const [noun = ''] = delivery.notice.kind.split('/');
  const room = rooms.find(({ nouns }) => nouns.includes(noun));
  return room === undefined ? 'unreadable' : room.read(delivery, repositories);
}

/** To whom a delivery goes in the end; undefined where it is to everybody in a place. */
export function listenerOf(
  recipient: Exclude<Recipient, { readonly type: 'sent' }>,
  subject: Subject,
): Listener | undefined {
  switch (recipient.type) {
    case 'person':
    case 'account':
      return recipient;
    case 'channel':
      return undefined;
    case 'place':
      return subject.listenerAt(recipient.place);
    default:
      return recipient satisfies never;
  }
}
