import { isNotNull, sql } from 'drizzle-orm';
import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from './instant-column.ts';

export const deliveries = pgTable(
  'deliveries',
  {
    id: text().primaryKey(),
    /** In which order they were stored. */
    number: bigserial({ mode: 'number' }).notNull(),
    key: text().notNull(),
    lane: text().notNull(),
    recipient: jsonb().notNull(),
    notice: jsonb().notNull(),
    /** What the notice is about, where that is an inquiry. */
    inquiryId: text(),
    /** What else the notice is about: `swap:<id>`, `cover:<id>`, `topic:<id>`. */
    about: text(),
    createdAt: instant().notNull(),
    state: text().notNull(),
    failures: integer().notNull(),
    /** Why it is undeliverable. */
    reason: text(),
    /** Not tried again before. */
    notBefore: instant(),
    /** Until when it is nobody else's but whose who claimed it. */
    claimedUntil: instant(),
    /** Its latest job on the queue. */
    jobId: uuid().notNull(),
    /** The message as which it was sent: all of them but the thread, or none. */
    sentPlatform: text(),
    sentWorkspaceId: text(),
    sentKind: text(),
    sentPlaceId: text(),
    sentThread: text(),
    sentMessageId: text(),
  },
  (table) => [
    uniqueIndex('deliveries_key').on(table.key),
    index('deliveries_waiting').on(table.lane, table.number).where(sql`${table.state} = 'waiting'`),
    index('deliveries_of_inquiry').on(table.inquiryId, table.number).where(isNotNull(table.inquiryId)),
    index('deliveries_about').on(table.about, table.number).where(isNotNull(table.about)),
    index('deliveries_sent')
      .on(table.sentPlatform, table.sentWorkspaceId, table.sentPlaceId, table.sentMessageId)
      .where(isNotNull(table.sentMessageId)),
  ],
);

/** What a conversation has been given so far; see `Traffic`. */
export const sendRates = pgTable(
  'send_rates',
  {
    platform: text().notNull(),
    workspaceId: text().notNull(),
    placeId: text().notNull(),
    busyUntil: instant().notNull(),
    /** Null where nobody was told to wait. */
    promisedUntil: instant(),
  },
  (table) => [primaryKey({ columns: [table.platform, table.workspaceId, table.placeId] })],
);

/** What the platforms told us of within the last day. */
export const platformEvents = pgTable(
  'platform_events',
  { key: text().primaryKey(), seenAt: instant().notNull() },
  (table) => [index('platform_events_seen').on(table.seenAt)],
);

export const turnstiles = pgTable('turnstiles', {
  key: text().primaryKey(),
  takenUntil: instant().notNull(),
});

/** How conversations are reached unasked; the address is the adapter's own. */
export const conversationAddresses = pgTable(
  'conversation_addresses',
  {
    platform: text().notNull(),
    workspaceId: text().notNull(),
    conversationId: text().notNull(),
    userId: text(),
    address: text().notNull(),
    seenAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.platform, table.workspaceId, table.conversationId] }),
    index('conversation_addresses_of_account').on(
      table.platform,
      table.workspaceId,
      table.userId,
      table.seenAt,
    ),
    index('conversation_addresses_seen').on(table.platform, table.workspaceId, table.seenAt),
  ],
);
