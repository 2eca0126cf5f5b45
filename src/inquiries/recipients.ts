import type { MessageReference, Place } from '../chat/messenger.ts';
import { hasThreads } from '../chat/place.ts';
import type { Delivery, Recipient } from '../deliveries/delivery.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { accountIn } from '../lookup/reader-of.ts';
import type { Situation } from './course.ts';
import { addresseesOf } from './holders.ts';
import type { Actor, Holder, Inquiry } from './inquiry.ts';
import type { InquiryNotice } from './notices.ts';
import { looksAfter } from './permissions.ts';

/** Somebody to tell, and a name for them within the inquiry that stays the same. */
export interface Addressee {
  readonly name: string;
  readonly recipient: Recipient;
}

/** The asker: where they asked, else in a direct message. */
export function askerOf({ asker, origin }: Inquiry): Addressee {
  return {
    name: 'asker',
    recipient:
      origin.place === undefined
        ? { type: 'account', account: asker.account }
        : { type: 'place', place: origin.place },
  };
}

/**
 * Somebody of the directory: in the asker's thread where others read along and `isThere`, else in a direct message, first on the
 * platform on which they were told of it, else on the one that they wish, else on the asker's.
 */
export function personOf(
  personId: PersonId,
  { inquiry, deliveries, snapshot }: Pick<Situation, 'inquiry' | 'deliveries' | 'snapshot'>,
  isThere: boolean,
): Addressee {
  const { asker, origin } = inquiry;
  const sentTo = pingTo(personId, deliveries)?.reference?.place.platform;
  const wished = snapshot.directory.people.get(personId)?.pingOn;
  return {
    name: `person:${personId}`,
    recipient: {
      type: 'person',
      personId,
      ...(isThere && origin.isPublic && origin.place && { at: origin.place }),
      prefer: sentTo ?? wished ?? asker.account.platform,
    },
  };
}

/** Everybody whom the holder means: the people, or the department's channel, else its members. */
export function holderAddressees(
  holder: Holder,
  situation: Pick<Situation, 'inquiry' | 'deliveries' | 'snapshot'>,
  isThere: boolean,
): readonly Addressee[] {
  if (holder.type === 'department' && holder.channel !== undefined) {
    const { channel } = holder;
    return [{ name: `channel:${channel.platform}:${channel.id}`, recipient: { type: 'channel', channel } }];
  }
  const { inquiry, snapshot } = situation;
  return addresseesOf(holder, snapshot, inquiry.asker.personId).map((id) =>
    personOf(id, situation, isThere && holder.type === 'people'),
  );
}

/**
 * Where the contacts' side of the conversation is: with whoever took it, in the thread of their department where they were told there
 * and not by themself; before anybody did, with whom it is put to.
 */
export function contactAddressees(
  situation: Pick<Situation, 'inquiry' | 'deliveries' | 'snapshot'>,
  isThere: boolean,
): readonly Addressee[] {
  const { acknowledged, holder } = situation.inquiry;
  if (acknowledged !== undefined) return takerAddressees(acknowledged.by, situation, isThere);
  return holder === undefined ? [] : holderAddressees(holder, situation, isThere);
}

/** Whoever did something, by themself alone, in a direct message. */
export function actorAddressee(
  { personId, account }: Actor,
  situation: Pick<Situation, 'inquiry' | 'deliveries' | 'snapshot'>,
): Addressee {
  if (personId !== undefined) return personOf(personId, situation, false);
  const name = `account:${account.platform}:${account.userId}`;
  return { name, recipient: { type: 'account', account } };
}

function takerAddressees(
  actor: Actor,
  situation: Pick<Situation, 'inquiry' | 'deliveries' | 'snapshot'>,
  isThere: boolean,
): readonly Addressee[] {
  const { personId } = actor;
  if (personId === undefined) return [actorAddressee(actor, situation)];
  const room = pingTo(personId, situation.deliveries) === undefined ? roomOf(personId, situation) : undefined;
  return room === undefined
    ? [personOf(personId, situation, isThere)]
    : holderAddressees(room, situation, isThere);
}

/** The department that was told in its channel and of which the person is: it names them, or names nobody. */
function roomOf(
  personId: PersonId,
  { inquiry, snapshot }: Pick<Situation, 'inquiry' | 'snapshot'>,
): Holder | undefined {
  const rooms = inquiry.told.flatMap((holder) => {
    if (holder.type === 'people' || holder.channel === undefined) return [];
    return { holder, memberIds: snapshot.directory.departments.get(holder.departmentId)?.memberIds ?? [] };
  });
  const named = rooms.find(({ memberIds }) => memberIds.includes(personId));
  if (named !== undefined || looksAfter(inquiry, personId, snapshot)) return named?.holder;
  return rooms.find(({ memberIds }) => memberIds.length === 0)?.holder;
}

/** Those of that kind that are out, or on their way. */
export function standing(kind: InquiryNotice['kind'], deliveries: readonly Delivery[]): readonly Delivery[] {
  return deliveries.filter(
    ({ notice, state }) => notice.kind === kind && (state === 'waiting' || state === 'sent'),
  );
}

/** The pings that are out, or on their way. */
export function pingsIn(deliveries: readonly Delivery[]): readonly Delivery[] {
  return standing('inquiry/ping', deliveries);
}

/** The last ping to that person, in a direct message or in the asker's thread. */
function pingTo(personId: PersonId, deliveries: readonly Delivery[]): Delivery | undefined {
  return pingsIn(deliveries).findLast(
    ({ recipient }) => recipient.type === 'person' && recipient.personId === personId,
  );
}

/** Where the addressee was told of it; undefined where that is not known yet. */
export function toldAt({ recipient }: Addressee, deliveries: readonly Delivery[]): Place | undefined {
  const ping = pingsIn(deliveries).findLast((each) => isSameRecipient(each.recipient, recipient));
  return ping?.reference && threadUnder(ping.reference);
}

function threadUnder({ place, messageId }: MessageReference): Place {
  return hasThreads(place) ? { ...place, thread: place.thread ?? messageId } : place;
}

function isSameRecipient(one: Recipient, other: Recipient): boolean {
  if (one.type === 'person' && other.type === 'person') return one.personId === other.personId;
  return (
    one.type === 'channel' &&
    other.type === 'channel' &&
    one.channel.platform === other.channel.platform &&
    one.channel.id === other.channel.id
  );
}

/** Whether what is said in the asker's thread may reach the holder there: all of them have an account where it is. */
export function mayReadAlong(holder: Holder, { origin }: Inquiry, snapshot: Snapshot): boolean {
  const { place, isPublic } = origin;
  if (place === undefined || !isPublic || holder.type === 'department') return false;
  return holder.personIds.every((id) => accountIn(place, snapshot, id) !== undefined);
}
