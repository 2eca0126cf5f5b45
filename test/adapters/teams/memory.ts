import type { AddressBook, EventLog, KnownAddress } from '../../../src/deliveries/ports.ts';

/** An event log for as many adapters as are given it. */
export function createEventLog(): EventLog {
  const known = new Set<string>();
  return {
    isNew: async (key) => {
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    },
  };
}

/** An address book that also tells how often it was written to. */
export function createAddressBook(): AddressBook & { readonly saved: readonly KnownAddress[] } {
  const saved: KnownAddress[] = [];
  let known: KnownAddress[] = [];
  const isSame = (one: Pick<KnownAddress, 'workspaceId' | 'conversationId'>) => (other: KnownAddress) =>
    other.workspaceId === one.workspaceId && other.conversationId === one.conversationId;
  return {
    saved,
    save: async (address) => {
      saved.push(address);
      known = [...known.filter((one) => !isSame(address)(one)), address];
    },
    forget: async (conversation) => {
      known = known.filter((one) => !isSame(conversation)(one));
    },
    ofConversation: async (conversation) => known.find(isSame(conversation)),
    ofAccount: async ({ workspaceId, userId }) =>
      known.find((one) => one.workspaceId === workspaceId && one.userId === userId),
    shared: async (_platform, workspaceId, most) =>
      known
        .filter((one) => one.workspaceId === workspaceId && one.userId === undefined)
        .toReversed()
        .slice(0, most),
    latest: async (_platform, workspaceId) => known.findLast((one) => one.workspaceId === workspaceId),
  };
}
