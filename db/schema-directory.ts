import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { instant } from './instant-column.ts';

/**
 * The directory. A column of its tables is named as the field of the model that it holds (in snake case), so that a row
 * without its nulls is the stored value; `db/stored.ts` checks it on the way in.
 */

/** The revision in which the row last changed, so that a replica loads what it has not seen and nothing else. */
const revision = () => bigint({ mode: 'number' }).notNull();

/**
 * A row of the directory. When its noun is removed the row stays as a tombstone, by which replicas hear of it, and everything
 * but id, revision and time is wiped: what was erased is gone. Hence no content column is `not null`; `whole` sees to it.
 */
const row = () => ({ id: text().primaryKey(), revision: revision(), removedAt: instant() });

function whole(name: string, removedAt: PgColumn, ...required: readonly PgColumn[]) {
  const present = sql.join(
    required.map((column) => sql`${column} is not null`),
    sql` and `,
  );
  return check(`${name}_whole`, sql`${removedAt} is not null or (${present})`);
}

/** One row: the revision of the directory as a whole. Who changes the directory locks it, so revisions follow commit order. */
export const directoryRevisions = pgTable(
  'directory_revisions',
  {
    id: smallint().primaryKey(),
    revision: revision(),
    /** The one at which a file was last made the directory; null where none ever was. */
    appliedRevision: bigint({ mode: 'number' }),
    /** The one at which somebody was last erased: who has seen an earlier one reads everything anew. Null where nobody ever was. */
    erasedRevision: bigint({ mode: 'number' }),
  },
  (table) => [check('directory_revisions_one_row', sql`${table.id} = 1`)],
);

/** One row at most: none until something has been set up. */
export const organizationSettings = pgTable(
  'organization_settings',
  {
    id: smallint().primaryKey(),
    revision: revision(),
    name: text(),
    timeZone: text(),
    language: text(),
    holidays: text(),
    helpDesk: jsonb(),
    adminIds: jsonb(),
    guests: boolean(),
    synonyms: jsonb(),
  },
  (table) => [check('organization_settings_one_row', sql`${table.id} = 1`)],
);

export const people = pgTable(
  'people',
  {
    ...row(),
    name: text(),
    email: text(),
    phone: text(),
    timeZone: text(),
    language: text(),
    hours: jsonb(),
    managerId: text(),
    slackUserId: text(),
    teamsUserId: text(),
    pingOn: text(),
    deactivatedOn: text(),
    timeOff: jsonb(),
  },
  (table) => [
    index('people_revision').on(table.revision),
    whole('people', table.removedAt, table.name, table.timeOff),
  ],
);

export const departments = pgTable(
  'departments',
  {
    ...row(),
    name: text(),
    description: text(),
    email: text(),
    phone: text(),
    channels: jsonb(),
    memberIds: jsonb(),
    managerId: text(),
    timeZone: text(),
    hours: jsonb(),
    translations: jsonb(),
  },
  (table) => [
    index('departments_revision').on(table.revision),
    whole('departments', table.removedAt, table.name, table.channels, table.memberIds, table.translations),
  ],
);

export const topics = pgTable(
  'topics',
  {
    ...row(),
    name: text(),
    description: text(),
    aliases: jsonb(),
    translations: jsonb(),
    parentId: text(),
    contact: jsonb(),
    fallback: jsonb(),
    ownerIds: jsonb(),
    answer: text(),
    links: jsonb(),
    respondWithinMinutes: integer(),
    timeZone: text(),
    hours: jsonb(),
    verifyEveryDays: integer(),
    verifiedOn: text(),
    escalation: jsonb(),
    urgent: boolean(),
  },
  (table) => [
    index('topics_revision').on(table.revision),
    whole(
      'topics',
      table.removedAt,
      table.name,
      table.aliases,
      table.translations,
      table.fallback,
      table.ownerIds,
      table.links,
      table.escalation,
    ),
  ],
);

/** Both types of rotation; what only one of them has is null in the other. */
export const rotations = pgTable(
  'rotations',
  {
    ...row(),
    type: text(),
    name: text(),
    description: text(),
    ownerIds: jsonb(),
    backup: jsonb(),
    overrides: jsonb(),
    slackGroup: text(),
    timeZone: text(),
    startsOn: text(),
    cadence: jsonb(),
    participants: jsonb(),
    turns: text(),
    onDuty: smallint(),
    balance: boolean(),
    hours: jsonb(),
    holidays: jsonb(),
    layers: jsonb(),
    combine: text(),
  },
  (table) => [
    index('rotations_revision').on(table.revision),
    whole('rotations', table.removedAt, table.type, table.name, table.ownerIds, table.overrides),
  ],
);

/** Status updates. */
export const updates = pgTable(
  'updates',
  {
    ...row(),
    name: text(),
    kind: text(),
    cron: text(),
    timeZone: text(),
    rotationIds: jsonb(),
    topicIds: jsonb(),
    channels: jsonb(),
    askBeforeMinutes: integer(),
    text: text(),
  },
  (table) => [
    index('updates_revision').on(table.revision),
    whole(
      'updates',
      table.removedAt,
      table.kind,
      table.cron,
      table.rotationIds,
      table.topicIds,
      table.channels,
    ),
  ],
);

/**
 * The versions of what schedules are computed from that have been closed: what held until then, and nothing where there was no
 * such thing. One that was done away with stays as a tombstone, as the rows of the directory do.
 */
export const closedVersions = pgTable(
  'closed_versions',
  {
    noun: text().notNull(),
    id: text().notNull(),
    until: instant().notNull(),
    revision: revision(),
    removedAt: instant(),
    content: jsonb(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.id, table.until] }),
    index('closed_versions_revision').on(table.revision, table.noun, table.id, table.until),
    check('closed_versions_wiped', sql`${table.removedAt} is null or ${table.content} is null`),
  ],
);

/**
 * The audit trail: one row for each thing that a revision changed. What it became is what it was before its next edit, or what it is now,
 * so only what it was is kept; null where it was not there. Of somebody who was erased the contents are wiped.
 */
export const edits = pgTable(
  'edits',
  {
    noun: text().notNull(),
    id: text().notNull(),
    revision: revision(),
    /** Their order within the revision. */
    place: integer().notNull(),
    at: instant().notNull(),
    way: text().notNull(),
    platform: text(),
    personId: text(),
    name: text(),
    before: jsonb(),
    /** Whether the thing is there after it. */
    isThere: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.id, table.revision] }),
    index('edits_revision').on(table.revision, table.place),
    index('edits_by').on(table.personId),
  ],
);

export const platformIdentities = pgTable(
  'platform_identities',
  {
    platform: text().notNull(),
    workspaceId: text().notNull(),
    userId: text().notNull(),
    name: text().notNull(),
    email: text(),
    timeZone: text(),
    locale: text(),
    standing: text().notNull(),
    personId: text(),
    seenAt: instant().notNull(),
    revision: revision(),
  },
  (table) => [
    primaryKey({ columns: [table.platform, table.workspaceId, table.userId] }),
    index('platform_identities_revision').on(table.revision),
  ],
);
