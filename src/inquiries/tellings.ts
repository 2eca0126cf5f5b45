import type { Delivery, NewDelivery, Recipient } from '../deliveries/delivery.ts';
import { activeOnce, adminsOf } from '../directory/managers.ts';
import { deliveryId } from '../kernel/ids.ts';
import { afterEvent, type Changed, type Situation } from './course.ts';
import { BEYOND_CHAT } from './escalation.ts';
import { addresseesOf } from './holders.ts';
import type { Inquiry, InquiryEvent } from './inquiry.ts';
import { isNews, lastEnding } from './news.ts';
import type { InquiryNotice } from './notices.ts';
import { isOrigin } from './origin.ts';
import { isAsker } from './permissions.ts';
import {
  type Addressee,
  actorAddressee,
  askerOf,
  contactAddressees,
  holderAddressees,
  personOf,
  pingsIn,
  standing,
  toldAt,
} from './recipients.ts';

/** What is to be told, to whom; `key` says both, and is unique for ever. */
interface Telling {
  readonly key: string;
  readonly lane: string;
  readonly recipient: Recipient;
  readonly notice: InquiryNotice;
}

/** One event in its place: what stood before it, and all that happened in the same act. */
interface Moment {
  readonly event: InquiryEvent;
  readonly before: Inquiry;
  readonly together: readonly InquiryEvent[];
  readonly situation: Situation;
}

/** Everything that has to be told because of a change: who is pinged, what the asker hears, what is carried over, what is edited. */
export function deliveriesFor(
  situation: Situation,
  { inquiry, events }: Changed,
  newId: () => string,
): readonly NewDelivery[] {
  const tellings: Telling[] = [];
  let before = situation.inquiry;
  for (const event of events) {
    tellings.push(...tellingsOf({ event, before, together: events, situation }));
    before = afterEvent(before, event);
  }
  const edits = editsFor(situation, events, inquiry.version);
  // What the asker wrote meanwhile follows each telling, and once is enough.
  const known = new Set(situation.deliveries.map(({ key }) => key));
  const fresh = new Map([...tellings, ...edits].map((telling) => [telling.key, telling]));
  return [...fresh.values()]
    .filter((telling, index, all) => !known.has(telling.key) && !isToldBefore(telling, all.slice(0, index)))
    .map((telling) => ({ id: deliveryId(newId()), createdAt: situation.now, ...telling }));
}

/** Whether it is the second ping to somebody at one time, whose shift began just when they would have been told again. */
function isToldBefore({ lane, notice }: Telling, before: readonly Telling[]): boolean {
  return (
    notice.kind === 'inquiry/ping' &&
    before.some((each) => each.lane === lane && each.notice.kind === notice.kind)
  );
}

function tellingsOf(moment: Moment): readonly Telling[] {
  const { event, before, together, situation } = moment;
  const news = isNews(event, before, together, situation) ? [to(moment, askerOf(before), 'news')] : [];
  switch (event.type) {
    case 'told':
      return [...news, ...pings(moment, event)];
    case 'unreachable':
      return [...news, ...wordsToOwners(moment, event)];
    case 'wrote':
      return copies(moment, event);
    case 'acknowledged':
      return [...news, ...missed(moment)];
    case 'resolved':
      return [...news, ...wordOfEnd(moment, event)];
    case 'rated':
    case 'commented':
      return opinion(moment);
    case 'opened':
    case 'held':
    case 'hastened':
    case 'step-skipped':
    case 'exhausted':
    case 'passed':
    case 'edited':
    case 'reopened':
      return news;
    default:
      return event satisfies never;
  }
}

type EventOf<Type extends InquiryEvent['type']> = Extract<InquiryEvent, { readonly type: Type }>;

/** To everybody the holder means; at a handoff to those alone who did not have it before. What the asker wrote meanwhile follows. */
function pings(moment: Moment, event: EventOf<'told'>): readonly Telling[] {
  const { before, situation } = moment;
  const had = event.because === 'handoff' ? namesOf(before, situation) : [];
  const addressees = holderAddressees(event.holder, situation, true).filter(
    ({ name }) => !had.includes(name),
  );
  const written = event.because === 'again' ? [] : situation.events.filter(isAskers);
  return addressees.flatMap((addressee) => [
    to(moment, addressee, 'ping'),
    ...written.map((wrote) => to({ ...moment, event: wrote }, addressee, 'copy')),
  ]);
}

function namesOf({ holder }: Inquiry, situation: Situation): readonly string[] {
  return holder === undefined ? [] : holderAddressees(holder, situation, true).map(({ name }) => name);
}

function isAskers(event: InquiryEvent): boolean {
  return event.type === 'wrote' && event.side === 'asker';
}

/**
 * To the other side, unless it reads it where it was written. Where it is not known yet whether a contact is told in the asker's
 * thread, that is looked at when the copy is sent.
 */
function copies(moment: Moment, event: EventOf<'wrote'>): readonly Telling[] {
  const { before, situation } = moment;
  const wroteAtOrigin = isOrigin(before, event.source?.place);
  if (event.side === 'contact') return wroteAtOrigin ? [] : [to(moment, askerOf(before), 'copy')];
  const isPublic = wroteAtOrigin && before.origin.isPublic;
  return contactAddressees({ ...situation, inquiry: before }, true).flatMap((addressee) => {
    const told = toldAt(addressee, situation.deliveries);
    if (told !== undefined && isPublic && isOrigin(before, told)) return [];
    return [to(moment, addressee, 'copy')];
  });
}

/** What the asker wrote while it was put to others than who takes it now. */
function missed(moment: Moment): readonly Telling[] {
  const before = afterEvent(moment.before, moment.event);
  return moment.situation.events.flatMap((event) =>
    event.type === 'wrote' && event.side === 'asker' ? copies({ ...moment, event, before }, event) : [],
  );
}

/** To whoever had it, where the asker ended it, or nobody did. Nobody is told of what they did themself, or read as news. */
function wordOfEnd(moment: Moment, event: EventOf<'resolved'>): readonly Telling[] {
  const { before, situation } = moment;
  if (event.by !== undefined && !isAsker(before, event.by)) return [];
  const addressees = contactAddressees({ ...situation, inquiry: before }, true);
  return addressees
    .filter((addressee) => {
      const readsNews = event.by === undefined && isOrigin(before, toldAt(addressee, situation.deliveries));
      return !readsNews;
    })
    .map((addressee) => to(moment, addressee, 'word'));
}

/** To whoever answered, by themself alone; another number of stars takes the place of the one before. */
function opinion(moment: Moment): readonly Telling[] {
  const { event, before, situation } = moment;
  const { acknowledged } = before;
  if (acknowledged === undefined) return [];
  const told = event.type === 'rated' ? lastWordOfRating(situation) : undefined;
  if (told !== undefined) return [instead(told, { kind: 'inquiry/word', ...about(moment) }, event.number)];
  return [to(moment, actorAddressee(acknowledged.by, situation), 'word')];
}

function lastWordOfRating({ inquiry, events, deliveries }: Situation): Delivery | undefined {
  if (inquiry.rating === undefined) return undefined;
  return standing('inquiry/word', deliveries).findLast(
    ({ notice }) => typeof notice['event'] === 'number' && events[notice['event'] - 1]?.type === 'rated',
  );
}

/** To the owners of the topic, else the admins: somebody can't be reached. That a department has no chat is no news to them. */
function wordsToOwners(moment: Moment, { holder, reason }: EventOf<'unreachable'>): readonly Telling[] {
  const { before, situation } = moment;
  if (reason === BEYOND_CHAT) return [];
  const { snapshot } = situation;
  const { directory } = snapshot;
  const owners = activeOnce(directory.topics.get(before.topicId)?.ownerIds ?? [], directory);
  const lost = addresseesOf(holder, snapshot, undefined);
  return (owners.length > 0 ? owners : adminsOf(directory))
    .filter((id) => !lost.includes(id))
    .map((id) => to(moment, personOf(id, situation, false), 'undelivered'));
}

/** What was said before and is not so any more: pings, the message that asked for a rating, copies of what reads otherwise now. */
function editsFor(
  { events: past, deliveries, inquiry }: Situation,
  events: readonly InquiryEvent[],
  version: number,
): readonly Telling[] {
  const again = events.some(isSeenInPings)
    ? pingsIn(deliveries).map((ping) =>
        instead(ping, { kind: 'inquiry/ping-again', inquiryId: inquiry.id, version }, version),
      )
    : [];
  const ending = events.some(isSeenInEnding) ? lastEnding({ events: past, deliveries }) : undefined;
  const news = ending
    ? [instead(ending, { kind: 'inquiry/news-again', inquiryId: inquiry.id, version }, version)]
    : [];
  const texts = events.flatMap((event) =>
    event.type === 'edited' ? copiesOf(event.of, deliveries).map((copy) => rewritten(copy, event)) : [],
  );
  return [...again, ...news, ...texts];
}

function rewritten(copy: Delivery, { inquiryId, of, number }: EventOf<'edited'>): Telling {
  return instead(copy, { kind: 'inquiry/copy-again', inquiryId, event: of }, number);
}

function copiesOf(event: number, deliveries: readonly Delivery[]): readonly Delivery[] {
  return standing('inquiry/copy', deliveries).filter(({ notice }) => notice['event'] === event);
}

function isSeenInPings(event: InquiryEvent): boolean {
  switch (event.type) {
    case 'acknowledged':
    case 'passed':
    case 'resolved':
    case 'reopened':
      return true;
    case 'told':
      return event.because === 'handoff' || event.because === 'unreachable';
    case 'edited':
      return event.of === 1;
    default:
      return false;
  }
}

function isSeenInEnding({ type }: InquiryEvent): boolean {
  return type === 'rated' || type === 'commented' || type === 'reopened';
}

function to(
  moment: Pick<Moment, 'event'>,
  { name, recipient }: Addressee,
  what: 'ping' | 'news' | 'copy' | 'word' | 'undelivered',
): Telling {
  const { inquiryId, number } = moment.event;
  return {
    key: `${what}:${inquiryId}:${number}:${name}`,
    lane: `inquiry:${inquiryId}:${name}`,
    recipient,
    notice: { kind: `inquiry/${what}`, ...about(moment) },
  };
}

function about({
  event,
}: Pick<Moment, 'event'>): Pick<InquiryEvent, 'inquiryId'> & { readonly event: number } {
  return { inquiryId: event.inquiryId, event: event.number };
}

function instead({ id }: Delivery, notice: InquiryNotice, version: number): Telling {
  return {
    key: `${notice.kind}:${id}:${version}`,
    lane: `sent:${id}`,
    recipient: { type: 'sent', deliveryId: id },
    notice,
  };
}
