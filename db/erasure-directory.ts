import type { PgTable } from 'drizzle-orm/pg-core';
import { type Marks, markOf } from './erasure-marks.ts';
import { erasureOf, json, kept, peopleList, person } from './erasure-rules.ts';
import { isFields, without, withoutThem } from './erasure-walk.ts';
import * as tables from './schema.ts';

type PersonRow = typeof tables.people.$inferSelect;
type EditRow = typeof tables.edits.$inferSelect;
type VersionRow = typeof tables.closedVersions.$inferSelect;

const isNobodys = () => false;

const isThem = ({ id }: PersonRow, who: Marks): boolean => id === who.id;

/** What is theirs goes. */
function ownGone<Value>(value: Value | null, row: PersonRow, who: Marks): Value | null {
  return isThem(row, who) ? null : value;
}

const isAboutThem = ({ noun, id }: { readonly noun: string; readonly id: string }, who: Marks): boolean =>
  noun === 'person' && id === who.id;

/** The id of a thing of any noun. */
function thingId(value: string, row: EditRow | VersionRow, who: Marks): string {
  return isAboutThem(row, who) ? who.as : value;
}

/** What somebody was is nothing any more. */
function before(value: unknown, row: EditRow, who: Marks): unknown {
  if (value === null || !isAboutThem(row, who)) return withoutThem(value, who);
  return { id: who.as, name: '', timeOff: [] };
}

/** When they were away stays, since it decided who served; why does not. */
function version(value: unknown, row: VersionRow, who: Marks): unknown {
  const walked = withoutThem(value, who);
  if (!isAboutThem(row, who) || !isFields(walked) || !Array.isArray(walked['timeOff'])) return walked;
  return { ...walked, timeOff: walked['timeOff'].map((one) => without(['reason'], one)) };
}

/** The name of the machine's account, or of a token. */
function authorName(value: string | null, { personId }: EditRow, who: Marks): string | null {
  if (value === null) return null;
  return personId === who.id || who.names.has(value.toLowerCase()) ? null : value;
}

/** What becomes of the directory, its past and its trail. */
export const DIRECTORY_ERASURES = {
  directoryRevisions: erasureOf(tables.directoryRevisions, {
    key: ['id'],
    isOwn: isNobodys,
    columns: { id: kept, revision: kept, appliedRevision: kept, erasedRevision: kept },
  }),
  organizationSettings: erasureOf(tables.organizationSettings, {
    key: ['id'],
    isOwn: isNobodys,
    columns: {
      ...{ id: kept, revision: kept, name: kept, timeZone: kept, language: kept, holidays: kept },
      ...{ helpDesk: json, adminIds: peopleList, guests: kept, synonyms: kept },
    },
  }),
  people: erasureOf(tables.people, {
    key: ['id'],
    isOwn: isThem,
    columns: {
      ...{ id: person, revision: kept, removedAt: kept, name: ownGone, email: ownGone, phone: ownGone },
      ...{ timeZone: ownGone, language: ownGone, hours: ownGone },
      managerId: (value, row, who) => ownGone(person(value, row, who), row, who),
      ...{ slackUserId: ownGone, teamsUserId: ownGone, pingOn: ownGone, deactivatedOn: ownGone },
      timeOff: (value, row, who) => ownGone(withoutThem(value, who), row, who),
    },
  }),
  departments: erasureOf(tables.departments, {
    key: ['id'],
    isOwn: isNobodys,
    columns: {
      ...{
        id: kept,
        revision: kept,
        removedAt: kept,
        name: kept,
        description: kept,
        email: kept,
        phone: kept,
      },
      ...{ channels: kept, memberIds: peopleList, managerId: person, timeZone: kept, hours: kept },
      translations: kept,
    },
  }),
  topics: erasureOf(tables.topics, {
    key: ['id'],
    isOwn: isNobodys,
    columns: {
      ...{ id: kept, revision: kept, removedAt: kept, name: kept, description: kept, aliases: kept },
      ...{ translations: kept, parentId: kept, contact: json, fallback: json, ownerIds: peopleList },
      ...{ answer: kept, links: kept, respondWithinMinutes: kept, timeZone: kept, hours: kept },
      ...{ verifyEveryDays: kept, verifiedOn: kept, escalation: kept, urgent: kept },
    },
  }),
  rotations: erasureOf(tables.rotations, {
    key: ['id'],
    isOwn: isNobodys,
    columns: {
      ...{ id: kept, revision: kept, removedAt: kept, type: kept, name: kept, description: kept },
      ...{ ownerIds: peopleList, backup: json, overrides: json, slackGroup: kept, timeZone: kept },
      ...{ startsOn: kept, cadence: kept, participants: json, turns: kept, onDuty: kept, balance: kept },
      ...{ hours: kept, holidays: kept, layers: kept, combine: kept },
    },
  }),
  updates: erasureOf(tables.updates, {
    key: ['id'],
    isOwn: isNobodys,
    columns: {
      ...{ id: kept, revision: kept, removedAt: kept, name: kept, kind: kept, cron: kept, timeZone: kept },
      ...{ rotationIds: kept, topicIds: kept, channels: kept, askBeforeMinutes: kept, text: kept },
    },
  }),
  closedVersions: erasureOf(tables.closedVersions, {
    key: ['noun', 'id', 'until'],
    isOwn: isAboutThem,
    columns: { noun: kept, id: thingId, until: kept, revision: kept, removedAt: kept, content: version },
  }),
  edits: erasureOf(tables.edits, {
    key: ['noun', 'id', 'revision'],
    isOwn: isAboutThem,
    columns: {
      ...{ noun: kept, id: thingId, revision: kept, place: kept, at: kept, way: kept, platform: kept },
      ...{ personId: person, name: authorName, before, isThere: kept },
    },
  }),
  platformIdentities: erasureOf(tables.platformIdentities, {
    key: ['platform', 'workspaceId', 'userId'],
    isOwn: ({ platform, userId, personId }, who) =>
      personId === who.id || who.accounts.has(markOf(platform, userId)),
    goes: true,
    columns: {
      ...{ platform: kept, workspaceId: kept, userId: kept, name: kept, email: kept, timeZone: kept },
      ...{ locale: kept, standing: kept, personId: person, seenAt: kept, revision: kept },
    },
  }),
} as const satisfies Readonly<Record<string, { readonly table: PgTable }>>;
