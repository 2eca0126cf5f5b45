import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../chat/message.ts';
import type { Place } from '../chat/messenger.ts';
import type { Listener, Subject } from '../deliveries/subject.ts';
import { personWith } from '../directory/recognize.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import type { Reader } from '../lookup/reader.ts';
import { accountIn, personalReader, roomReader } from '../lookup/reader-of.ts';

/** Where, to whom and when a notice is told. */
export interface Destination {
  readonly place: Place;
  readonly listener: Listener | undefined;
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
}

/** The message that tells it, from how things stand now; undefined where there is nothing to say any more. */
export function compose(subject: Subject, destination: Destination): Message | undefined {
  const { place, listener, snapshot, now } = destination;
  const personId = listener && personOf(listener, snapshot);
  return subject.message({
    reader: readerOf(destination, personId),
    snapshot,
    now,
    place,
    ...(personId !== undefined && { personId }),
  });
}

function personOf(listener: Listener, snapshot: Snapshot): PersonId | undefined {
  return listener.type === 'person' ? listener.personId : personWith(snapshot, listener.account)?.id;
}

/** In a direct conversation the one who reads it, elsewhere everybody. */
function readerOf({ place, listener, snapshot }: Destination, personId: PersonId | undefined): Reader {
  if (place.kind !== 'direct' || listener === undefined) return roomReader(place, snapshot);
  const { platform, workspaceId } = place;
  const userId =
    listener.type === 'account' ? listener.account.userId : accountIn(place, snapshot, listener.personId);
  const identity =
    userId === undefined ? undefined : snapshot.identities.of({ platform, workspaceId, userId });
  const person = personId === undefined ? undefined : snapshot.directory.people.get(personId);
  return personalReader(place, snapshot, identity?.profile, person);
}
