import { isNotNull, sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { instant } from './instant-column.ts';

/** What is searched by is a column of its own; of the rest, what has a structure is JSON, with its instants as text. */
export const inquiries = pgTable(
  'inquiries',
  {
    id: text().primaryKey(),
    topicId: text().notNull(),
    question: text().notNull(),
    files: jsonb().notNull(),
    askerPlatform: text().notNull(),
    askerWorkspaceId: text().notNull(),
    askerUserId: text().notNull(),
    askerPersonId: text(),
    askerName: text().notNull(),
    /** Where it was asked; all of them null where that has to be opened first. */
    placePlatform: text(),
    placeWorkspaceId: text(),
    placeKind: text(),
    placeId: text(),
    placeThread: text(),
    originMessageId: text(),
    originLink: text(),
    isPublic: boolean().notNull(),
    openedAt: instant().notNull(),
    state: text().notNull(),
    holder: jsonb(),
    told: jsonb().notNull(),
    /** The people among those who were told or took it, to be found by. */
    personIds: jsonb().notNull(),
    turn: jsonb(),
    ladder: jsonb().notNull(),
    heldUntil: instant(),
    promisedBy: instant(),
    acknowledged: jsonb(),
    resolved: jsonb(),
    rating: jsonb(),
    quietSince: instant().notNull(),
    dueAt: instant(),
    revision: bigint({ mode: 'number' }).notNull(),
    version: integer().notNull(),
  },
  (table) => [
    index('inquiries_due').on(table.dueAt).where(sql`${table.state} <> 'resolved'`),
    index('inquiries_looked_at').on(table.revision).where(sql`${table.state} <> 'resolved'`),
    index('inquiries_of_topic').on(table.topicId, table.openedAt).where(sql`${table.state} <> 'resolved'`),
    index('inquiries_of_people')
      .using('gin', table.personIds.op('jsonb_path_ops'))
      .where(sql`${table.state} <> 'resolved'`),
    index('inquiries_of_asker').on(
      table.askerPlatform,
      table.askerWorkspaceId,
      table.askerUserId,
      table.openedAt,
    ),
    index('inquiries_in_place')
      .on(table.placePlatform, table.placeWorkspaceId, table.placeId, table.placeThread)
      .where(isNotNull(table.placeId)),
  ],
);

/** What happened to the inquiries, never changed and never taken away. */
export const inquiryEvents = pgTable(
  'inquiry_events',
  {
    inquiryId: text().notNull(),
    number: integer().notNull(),
    at: instant().notNull(),
    by: jsonb(),
    happening: jsonb().notNull(),
    /** The message that it was made of, in no two of them the same; all four of them or none. */
    sourcePlatform: text(),
    sourceWorkspaceId: text(),
    sourcePlaceId: text(),
    sourceMessageId: text(),
  },
  (table) => [
    primaryKey({ columns: [table.inquiryId, table.number] }),
    uniqueIndex('inquiry_events_source')
      .on(table.sourcePlatform, table.sourceWorkspaceId, table.sourcePlaceId, table.sourceMessageId)
      .where(isNotNull(table.sourceMessageId)),
  ],
);
