import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './instant-column.ts';

/** What requests of every kind have in common. */
const request = () => ({
  id: text().primaryKey(),
  rotationId: text().notNull(),
  state: text().notNull(),
  requesterId: text().notNull(),
  reason: text(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
  version: integer().notNull(),
});

export const swapRequests = pgTable(
  'swap_requests',
  {
    ...request(),
    takerId: text().notNull(),
    givenStart: instant().notNull(),
    givenEnd: instant().notNull(),
    returnedStart: instant().notNull(),
    returnedEnd: instant().notNull(),
    decidedAt: instant(),
    decidedBy: text(),
  },
  (table) => [
    index('swap_requests_of_rotation').on(table.rotationId, table.state, table.createdAt),
    index('swap_requests_due')
      .on(sql`least(${table.givenStart}, ${table.returnedStart})`)
      .where(sql`${table.state} = 'open'`),
    check('swap_requests_decided', sql`(${table.decidedAt} is null) = (${table.decidedBy} is null)`),
  ],
);

export const coverRequests = pgTable(
  'cover_requests',
  {
    ...request(),
    windowStart: instant().notNull(),
    windowEnd: instant().notNull(),
    taken: jsonb().notNull(),
  },
  (table) => [
    index('cover_requests_of_rotation').on(table.rotationId, table.state, table.createdAt),
    index('cover_requests_due').on(table.windowEnd).where(sql`${table.state} = 'open'`),
  ],
);

/** What somebody leaves to whoever comes on after a shift of theirs; `startsAt` is when the shift began, or begins. */
export const handoffNotes = pgTable(
  'handoff_notes',
  {
    rotationId: text().notNull(),
    personId: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    text: text().notNull(),
    writtenAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.rotationId, table.personId, table.startsAt] })],
);

/** Codes by which the first admin says that the installation is theirs: what was printed at a start, hashed. */
export const setupCodes = pgTable('setup_codes', {
  hash: text().primaryKey(),
  validUntil: instant().notNull(),
});

/** What people looked for and did not find: one row for a person, a day in UTC and a text as it is compared. */
export const searchGaps = pgTable(
  'search_gaps',
  {
    asker: text().notNull(),
    askedOn: date().notNull(),
    key: text().notNull(),
    text: text().notNull(),
    language: text().notNull(),
    reason: text().notNull(),
    refused: jsonb().notNull(),
    askedAt: instant().notNull(),
    /** Null while it is open. */
    closedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.asker, table.askedOn, table.key] }),
    index('search_gaps_asked').on(table.askedAt),
  ],
);
