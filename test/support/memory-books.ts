import { Temporal } from 'temporal-polyfill';
import type { AddressBook, EventLog, KnownAddress, Turnstile } from '../../src/deliveries/ports.ts';
import type { Draft } from './memory-deliveries.ts';

export interface BookState {
  readonly seenEvents: ReadonlyMap<string, Temporal.Instant>;
  readonly turnstiles: ReadonlyMap<string, Temporal.Instant>;
  /** By conversation. */
  readonly addresses: ReadonlyMap<string, KnownAddress>;
}

export const EMPTY_BOOKS: BookState = { seenEvents: new Map(), turnstiles: new Map(), addresses: new Map() };

type Change = <Value>(work: (draft: Draft<BookState>) => Value) => Promise<Value>;

/** Events, turnstiles and addresses, each change after what was begun before it. */
export function createMemoryBooks(change: Change): {
  readonly events: EventLog;
  readonly turnstile: Turnstile;
  readonly addresses: AddressBook;
} {
  const seen = (isMeant: (one: KnownAddress) => boolean, most: number) =>
    change((draft) =>
      [...draft.get().addresses.values()]
        .filter(isMeant)
        .sort((one, other) => Temporal.Instant.compare(other.seenAt, one.seenAt))
        .slice(0, most),
    );
  const known = async (isMeant: (one: KnownAddress) => boolean) => (await seen(isMeant, 1))[0];

  return {
    events: {
      isNew: (key, now) =>
        change((draft) => {
          const seenAt = draft.get().seenEvents.get(key);
          if (seenAt && !isOver(seenAt.add({ hours: 24 }), now)) return false;
          draft.set({ ...draft.get(), seenEvents: new Map(draft.get().seenEvents).set(key, now) });
          return true;
        }),
    },
    turnstile: {
      take: (key, now, until) =>
        change((draft) => {
          const taken = draft.get().turnstiles.get(key);
          if (taken && Temporal.Instant.compare(taken, now) > 0) return false;
          draft.set({ ...draft.get(), turnstiles: new Map(draft.get().turnstiles).set(key, until) });
          return true;
        }),
    },
    addresses: {
      save: (address) =>
        change((draft) => {
          const addresses = new Map(draft.get().addresses).set(keyOf(address), address);
          draft.set({ ...draft.get(), addresses });
        }),
      forget: (conversation) =>
        change((draft) => {
          const addresses = new Map(draft.get().addresses);
          addresses.delete(keyOf(conversation));
          draft.set({ ...draft.get(), addresses });
        }),
      ofConversation: (conversation) => known((one) => keyOf(one) === keyOf(conversation)),
      ofAccount: ({ platform, workspaceId, userId }) =>
        known((one) => one.platform === platform && one.workspaceId === workspaceId && one.userId === userId),
      shared: (platform, workspaceId, most) =>
        seen(
          (one) => one.platform === platform && one.workspaceId === workspaceId && one.userId === undefined,
          most,
        ),
      latest: (platform, workspaceId) =>
        known((one) => one.platform === platform && one.workspaceId === workspaceId),
    },
  };
}

function isOver(end: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(end, now) < 0;
}

function keyOf({ platform, workspaceId, conversationId }: Parameters<AddressBook['forget']>[0]): string {
  return `${platform}\n${workspaceId}\n${conversationId}`;
}
