import { Temporal } from 'temporal-polyfill';
import type { Account } from '../../src/chat/intent.ts';
import type { Place } from '../../src/chat/messenger.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import type { Actor, Inquiry, InquiryEvent, Source } from '../../src/inquiries/inquiry.ts';
import type { Concerned, InquiryRepository } from '../../src/inquiries/ports.ts';
import type { InquiryId } from '../../src/kernel/ids.ts';
import type { Draft } from './memory-deliveries.ts';

export interface InquiryState {
  readonly inquiries: ReadonlyMap<InquiryId, Inquiry>;
  /** Of all of them, in the order in which they were stored. */
  readonly inquiryEvents: readonly InquiryEvent[];
}

export const NO_INQUIRIES: InquiryState = { inquiries: new Map(), inquiryEvents: [] };

const isUnresolved = ({ state }: Inquiry) => state !== 'resolved';

/** The inquiries in the draft. */
export function inquiryRepository(
  draft: Draft<InquiryState>,
  deliveries: () => readonly Delivery[],
  refuseEnded: () => void,
): InquiryRepository {
  const all = () => [...draft.get().inquiries.values()].sort(latestFirst);
  const eventFrom = (
    source: Pick<Source, 'messageId'> & { place: Pick<Place, 'platform' | 'workspaceId' | 'id'> },
  ) => draft.get().inquiryEvents.find((event) => isSame(sourceOf(event), source));

  function save(inquiry: Inquiry, events: readonly InquiryEvent[]): boolean {
    const { inquiries, inquiryEvents } = draft.get();
    const [first] = events;
    const before = first ? first.number - 1 : inquiry.version;
    const isKnown = events.some((event) => {
      const source = sourceOf(event);
      return source !== undefined && eventFrom(source) !== undefined;
    });
    if ((inquiries.get(inquiry.id)?.version ?? 0) !== before || isKnown) return false;
    const asker = inquiries.get(inquiry.id)?.asker ?? inquiry.asker;
    draft.set({
      inquiries: new Map(inquiries).set(inquiry.id, { ...inquiry, asker }),
      inquiryEvents: [...inquiryEvents, ...events],
    });
    return true;
  }

  return {
    async byId(id) {
      refuseEnded();
      return draft.get().inquiries.get(id);
    },
    async save(inquiry, events) {
      refuseEnded();
      return save(inquiry, events);
    },
    async events(id) {
      refuseEnded();
      return draft.get().inquiryEvents.filter(({ inquiryId }) => inquiryId === id);
    },
    async eventFrom(source) {
      refuseEnded();
      return eventFrom(source);
    },
    async inThread(place) {
      refuseEnded();
      const beginning = deliveries().filter(
        ({ reference }) =>
          reference !== undefined &&
          isSameConversation(reference.place, place) &&
          reference.messageId === place.thread,
      );
      const told = new Set(beginning.map(({ notice }) => notice['inquiryId']));
      const carried = all().filter(
        ({ id, origin }) =>
          told.has(id) ||
          (origin.place && isSameConversation(origin.place, place) && origin.place.thread === place.thread),
      );
      return carried.find(isUnresolved) ?? carried[0];
    },
    async several(ids) {
      refuseEnded();
      return ids.flatMap((id) => draft.get().inquiries.get(id) ?? []);
    },
    async reschedule(rescheduled) {
      refuseEnded();
      for (const { id, version, dueAt, revision } of rescheduled) {
        const stored = draft.get().inquiries.get(id);
        if (stored?.version !== version) continue;
        const { dueAt: _, ...rest } = stored;
        const next = { ...rest, revision, ...(dueAt && { dueAt }) };
        draft.set({ ...draft.get(), inquiries: new Map(draft.get().inquiries).set(id, next) });
      }
    },
    async due(now, revision, most) {
      refuseEnded();
      const isDue = ({ dueAt }: Inquiry) => dueAt !== undefined && !isBefore(now, dueAt);
      const unresolved = all().filter(isUnresolved);
      const timely = unresolved.filter(isDue).sort(earliestDueFirst);
      const stale = unresolved.filter((one) => !isDue(one) && one.revision !== revision);
      return [...timely, ...stale.sort(longestAgoFirst)].slice(0, most).map(({ id }) => id);
    },
    async unresolved({ topicId, toldTo, askedBy }, most) {
      refuseEnded();
      return all()
        .filter(isUnresolved)
        .filter((one) => topicId === undefined || one.topicId === topicId)
        .filter((one) => toldTo === undefined || concerns(one, toldTo))
        .filter((one) => askedBy === undefined || isAskedBy(one, askedBy))
        .slice(0, most);
    },
    async lastAnnounced(asker, topicId, conversationId, since) {
      refuseEnded();
      const { inquiryEvents } = draft.get();
      const announced = new Set(inquiryEvents.filter(isAnnouncement).map(({ inquiryId }) => inquiryId));
      return all().find(
        (one) =>
          announced.has(one.id) &&
          isSameAccount(one.asker.account, asker) &&
          one.topicId === topicId &&
          one.origin.place?.id === conversationId &&
          !isBefore(one.openedAt, since),
      )?.openedAt;
    },
    async deliveriesOf(id) {
      refuseEnded();
      return deliveries().filter(
        ({ notice, recipient }) => notice['inquiryId'] === id && recipient.type !== 'sent',
      );
    },
  };
}

/** What is stored once these people are removed: their names and accounts go with them. */
export function withoutActors(stored: InquiryState, gone: ReadonlySet<string>): InquiryState {
  const wiped = (actor: Actor): Actor =>
    actor.personId !== undefined && gone.has(actor.personId)
      ? { ...actor, name: '', account: { ...actor.account, userId: '' } }
      : actor;
  const inquiries = [...stored.inquiries].map(([id, inquiry]): [InquiryId, Inquiry] => {
    const { asker, acknowledged, resolved } = inquiry;
    return [
      id,
      {
        ...inquiry,
        asker: wiped(asker),
        ...(acknowledged && { acknowledged: { ...acknowledged, by: wiped(acknowledged.by) } }),
        ...(resolved && { resolved: { ...resolved, ...(resolved.by && { by: wiped(resolved.by) }) } }),
      },
    ];
  });
  const events = stored.inquiryEvents.map((event) => (event.by ? { ...event, by: wiped(event.by) } : event));
  return { inquiries: new Map(inquiries), inquiryEvents: events };
}

function isAnnouncement(event: InquiryEvent): boolean {
  return event.type === 'opened' && event.isAnnounced === true;
}

function sourceOf(event: InquiryEvent): Source | undefined {
  return event.type === 'opened' || event.type === 'wrote' ? event.source : undefined;
}

type SourceKey = Pick<Source, 'messageId'> & {
  readonly place: Pick<Place, 'platform' | 'workspaceId' | 'id'>;
};

function isSame(one: SourceKey | undefined, other: SourceKey): boolean {
  return one?.messageId === other.messageId && isSameConversation(one.place, other.place);
}

function isSameConversation(one: SourceKey['place'], other: SourceKey['place']): boolean {
  return one.platform === other.platform && one.workspaceId === other.workspaceId && one.id === other.id;
}

function isSameAccount(one: Account, other: Account): boolean {
  return (
    one.platform === other.platform && one.workspaceId === other.workspaceId && one.userId === other.userId
  );
}

function concerns(
  { told, acknowledged }: Inquiry,
  { personId, departmentIds }: NonNullable<Concerned['toldTo']>,
): boolean {
  const isTold = told.some((holder) =>
    holder.type === 'people'
      ? holder.personIds.includes(personId)
      : departmentIds.includes(holder.departmentId),
  );
  return isTold || acknowledged?.by.personId === personId;
}

function isAskedBy({ asker }: Inquiry, { account, personId }: Pick<Actor, 'account' | 'personId'>): boolean {
  return isSameAccount(asker.account, account) || (personId !== undefined && asker.personId === personId);
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function latestFirst(one: Inquiry, other: Inquiry): number {
  return Temporal.Instant.compare(other.openedAt, one.openedAt) || (one.id < other.id ? 1 : -1);
}

function earliestDueFirst(one: Inquiry, other: Inquiry): number {
  if (!one.dueAt || !other.dueAt) return one.dueAt ? -1 : 1;
  return Temporal.Instant.compare(one.dueAt, other.dueAt) || (one.id < other.id ? -1 : 1);
}

function longestAgoFirst(one: Inquiry, other: Inquiry): number {
  return one.revision - other.revision || (one.id < other.id ? -1 : 1);
}
