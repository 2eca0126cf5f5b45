import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Account } from '../../src/chat/intent.ts';
import type { Place } from '../../src/chat/messenger.ts';
import type { AddressBook, KnownAddress } from '../../src/deliveries/ports.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import type { Activity } from './activity.ts';
import { conversationOf, tenantOf, workspaceOf } from './place.ts';
import { isExtension } from './read-invoke.ts';

/** How a conversation is reached: the service that speaks for it, and the team that a channel belongs to. */
export interface Address {
  readonly serviceUrl: string;
  readonly teamId?: string;
}

/** A team or a chat of several people, as its members are asked for. */
export interface Roster {
  readonly id: string;
  readonly serviceUrl: string;
}

/**
 * The addresses that Teams lets us know. Only what has passed the gate is noted, so that our token goes to no address but those that a
 * token of the Bot Connector's has named.
 */
export interface Addresses {
  /** Keeps the address that an activity came from, or forgets it where the bot was removed. Never throws: the log has it. */
  note(activity: Activity): Promise<void>;
  /** Keeps a personal chat that we opened ourselves. */
  keep(account: Account, conversationId: string, address: Address): Promise<void>;
  /** The way to a conversation; one that was never seen is reached by the service seen last in the workspace. */
  of(place: Pick<Place, 'workspaceId' | 'id'>): Promise<Address | undefined>;
  /** The id of the personal chat with this account, as far as known. */
  personalChat(account: Account): Promise<string | undefined>;
  /** Whose personal chat it is. */
  ownerOf(place: Pick<Place, 'workspaceId' | 'id'>): Promise<string | undefined>;
  /** What has members beside the bot and one person, as far as known: teams and chats, each once, the one seen last first. */
  rosters(workspaceId: string): Promise<readonly Roster[]>;
  /** The service seen last in the workspace. */
  latest(workspaceId: string): Promise<Address | undefined>;
}

const Stored = z.object({ serviceUrl: z.url(), teamId: z.string().optional() });

/** An address that is the same is written again once a day, so that the one seen last is known. */
const KEPT_HOURS = 24;
const MOST_REMEMBERED = 10_000;
/** Of the channels and chats that are known, so many are looked at for their teams. */
const MOST_SHARED = 500;

export function createAddresses(options: {
  readonly book: AddressBook;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The only tenant whose conversations are noted. */
  readonly tenantId?: string;
}): Addresses {
  const { book, clock, logger, tenantId } = options;
  const written = new Map<string, { readonly said: string; readonly at: Temporal.Instant }>();

  async function save(known: Omit<KnownAddress, 'seenAt'>): Promise<void> {
    const now = clock.now();
    const key = keyOf(known);
    const said = `${known.userId ?? ''} ${known.address}`;
    const last = written.get(key);
    if (last?.said === said && now.since(last.at).total('hours') < KEPT_HOURS) return;
    await book.save({ ...known, seenAt: now });
    written.delete(key);
    written.set(key, { said, at: now });
    const [oldest] = written.keys();
    if (written.size > MOST_REMEMBERED && oldest !== undefined) written.delete(oldest);
  }

  async function record(activity: Activity): Promise<void> {
    const known = addressIn(activity);
    if (!known) return;
    if (!isRemoval(activity)) return save(known);
    written.delete(keyOf(known));
    await book.forget(known);
  }

  return {
    note: async (activity) => {
      if (tenantId !== undefined && tenantOf(activity) !== tenantId) return;
      try {
        await record(activity);
      } catch (error) {
        // What somebody said is worth more than where it came from; the next activity brings the same address.
        logger.warn('where an activity came from could not be noted', { type: activity.type, error });
      }
    },
    keep: (account, conversationId, address) => {
      const { platform, workspaceId, userId } = account;
      return save({ platform, workspaceId, conversationId, userId, address: write(address) });
    },
    of: async ({ workspaceId, id }) => {
      const known = await book.ofConversation({ platform: 'teams', workspaceId, conversationId: id });
      if (known) return read(known);
      const latest = await book.latest('teams', workspaceId);
      return latest && { serviceUrl: read(latest).serviceUrl };
    },
    personalChat: async (account) => (await book.ofAccount(account))?.conversationId,
    ownerOf: async ({ workspaceId, id }) =>
      (await book.ofConversation({ platform: 'teams', workspaceId, conversationId: id }))?.userId,
    rosters: async (workspaceId) => {
      const known = await book.shared('teams', workspaceId, MOST_SHARED);
      return [...new Map(known.map(rosterOf).map((roster) => [roster.id, roster])).values()];
    },
    latest: async (workspaceId) => {
      const latest = await book.latest('teams', workspaceId);
      return latest && { serviceUrl: read(latest).serviceUrl };
    },
  };
}

function keyOf({
  workspaceId,
  conversationId,
}: Pick<KnownAddress, 'workspaceId' | 'conversationId'>): string {
  return `${workspaceId} ${conversationId}`;
}

function write({ serviceUrl, teamId }: Address): string {
  return JSON.stringify({ serviceUrl, teamId });
}

/** Throws where it is nothing that `write` gave. */
function read({ address }: KnownAddress): Address {
  const { serviceUrl, teamId } = Stored.parse(JSON.parse(address));
  return { serviceUrl, ...(teamId && { teamId }) };
}

/** A channel's people are its team's. */
function rosterOf(known: KnownAddress): Roster {
  const { serviceUrl, teamId } = read(known);
  return { id: teamId ?? known.conversationId, serviceUrl };
}

/** Nothing from where a message was only sent on from: the bot need not be there. */
function addressIn(activity: Activity): Omit<KnownAddress, 'seenAt'> | undefined {
  const { conversation, serviceUrl, from, recipient, channelData } = activity;
  if (!conversation || !serviceUrl || isExtension(activity)) return undefined;
  const { kind, id } = conversationOf(activity, conversation);
  const teamId = kind === 'channel' ? channelData?.team?.id : undefined;
  const userId = kind === 'direct' && from && from.id !== recipient?.id ? from.id : undefined;
  if (kind === 'direct' && userId === undefined) return undefined;
  return {
    platform: 'teams',
    workspaceId: workspaceOf(activity),
    conversationId: id,
    ...(userId && { userId }),
    address: write({ serviceUrl, ...(teamId && { teamId }) }),
  };
}

function isRemoval({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return action?.startsWith('remove') ?? false;
  return type === 'conversationUpdate' && (membersRemoved?.some(({ id }) => id === recipient?.id) ?? false);
}
