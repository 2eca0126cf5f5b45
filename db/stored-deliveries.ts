import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Account } from '../src/chat/intent.ts';
import type { Place } from '../src/chat/messenger.ts';
import type { Delivery, Notice, Recipient } from '../src/deliveries/delivery.ts';
import type { KnownAddress } from '../src/deliveries/ports.ts';
import { deliveryId, personId } from '../src/kernel/ids.ts';

/** What the database holds of deliveries, as it is read back; see `stored.ts`. */

const PlatformName = z.enum(['slack', 'teams']);
const At = z.instanceof(Temporal.Instant);

export const StoredAccount: z.ZodType<Account> = z.object({
  platform: PlatformName,
  workspaceId: z.string(),
  userId: z.string(),
});

export const StoredPlace: z.ZodType<Place> = z.object({
  platform: PlatformName,
  workspaceId: z.string(),
  kind: z.enum(['channel', 'group', 'direct']),
  id: z.string(),
  thread: z.string().exactOptional(),
});

export const StoredChannel = z.object({ platform: PlatformName, id: z.string() });

const StoredRecipient: z.ZodType<Recipient> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('person'),
    personId: z.string().transform(personId),
    at: StoredPlace.exactOptional(),
    prefer: PlatformName.exactOptional(),
  }),
  z.object({ type: z.literal('account'), account: StoredAccount }),
  z.object({ type: z.literal('place'), place: StoredPlace }),
  z.object({ type: z.literal('channel'), channel: StoredChannel }),
  z.object({ type: z.literal('sent'), deliveryId: z.string().transform(deliveryId) }),
]);

/** Whether its kind is known, whoever sends it finds out. */
const StoredNotice: z.ZodType<Notice> = z
  .object({ kind: z.string() })
  .catchall(z.union([z.string(), z.number(), z.boolean()]));

export const StoredDelivery: z.ZodType<Delivery> = z.object({
  id: z.string().transform(deliveryId),
  key: z.string(),
  lane: z.string(),
  recipient: StoredRecipient,
  notice: StoredNotice,
  createdAt: At,
  state: z.enum(['waiting', 'sent', 'void', 'undeliverable']),
  reference: z.object({ place: StoredPlace, messageId: z.string() }).exactOptional(),
  failures: z.number(),
  notBefore: At.exactOptional(),
});

export const StoredAddress: z.ZodType<KnownAddress> = z.object({
  platform: PlatformName,
  workspaceId: z.string(),
  conversationId: z.string(),
  userId: z.string().exactOptional(),
  address: z.string(),
  seenAt: At,
});
