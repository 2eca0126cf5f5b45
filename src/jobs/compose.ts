import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../chat/message.ts';
import type { Place } from '../chat/messenger.ts';
import { personWith } from '../directory/recognize.ts';
import { noticeMessage } from '../inquiries/messages/notice-message.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import type { Reader } from '../lookup/reader.ts';
import { accountIn, personalReader, roomReader } from '../lookup/reader-of.ts';
import type { Listener, Subject } from './subject.ts';

/** Where, to whom and when a notice is told. */
export interface Telling {
  readonly place: Place;
  readonly listener: Listener | undefined;
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
}

/** The message that tells it, from how things stand now; undefined where there is nothing to say any more. */
export function compose(subject: Subject, telling: Telling): Message | undefined {
  const { place, listener, snapshot, now } = telling;
  const personId = listener && personOf(listener, snapshot);
  const { notice, inquiry, events } = subject;
  return noticeMessage(notice, {
    reader: readerOf(telling, personId),
    snapshot,
    now,
    inquiry,
    events,
    place,
    ...(personId !== undefined && { personId }),
  });
}

function personOf(listener: Listener, snapshot: Snapshot): PersonId | undefined {
  return listener.type === 'person' ? listener.personId : personWith(snapshot, listener.account)?.id;
}

/** In a direct conversation the one who reads it, elsewhere everybody. */
function readerOf({ place, listener, snapshot }: Telling, personId: PersonId | undefined): Reader {
  if (place.kind !== 'direct' || listener === undefined) return roomReader(place, snapshot);
  const { platform, workspaceId } = place;
  const userId =
    listener.type === 'account' ? listener.account.userId : accountIn(place, snapshot, listener.personId);
  const identity =
    userId === undefined ? undefined : snapshot.identities.of({ platform, workspaceId, userId });
  const person = personId === undefined ? undefined : snapshot.directory.people.get(personId);
  return personalReader(place, snapshot, identity?.profile, person);
}
