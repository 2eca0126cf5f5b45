import { gt } from 'drizzle-orm';
import type { z } from 'zod';
import type { PlatformIdentity } from '../src/directory/identity.ts';
import { type Directory, EMPTY_DIRECTORY } from '../src/directory/model.ts';
import type { DirectoryContent } from '../src/exchange/ports.ts';
import { NO_HISTORY, type ScheduleHistory } from '../src/rotations/schedule/history.ts';
import { historySince } from './closed-versions.ts';
import type { Executor } from './connection.ts';
import { DatabaseFault } from './fault.ts';
import { NO_IDENTITIES, type StoredIdentities, withIdentities } from './identities.ts';
import {
  DEPARTMENTS,
  entriesSince,
  PEOPLE,
  ROTATIONS,
  readStored,
  TOPICS,
  UPDATES,
  withoutNulls,
} from './nouns.ts';
import { directoryRevisions, organizationSettings, platformIdentities } from './schema.ts';
import { withChanges } from './sorted-map.ts';
import { StoredIdentity, StoredOrganization, StoredSynonyms } from './stored.ts';

/** All that is stored, as committed at one revision: an immutable value. */
export interface State {
  readonly revision: number;
  readonly content: DirectoryContent;
  readonly history: ScheduleHistory;
  readonly identities: StoredIdentities;
}

/** What is known before anything was read. */
export const NOTHING_READ: State = {
  revision: -1,
  content: { directory: EMPTY_DIRECTORY, rotations: new Map(), updates: new Map() },
  history: NO_HISTORY,
  identities: NO_IDENTITIES,
};

/** The revision of the directory as this executor sees it. `lock`: hold off every other writer until the transaction ends. */
export async function readRevision(db: Executor, lock: 'lock' | 'look'): Promise<number> {
  const query = db.select({ revision: directoryRevisions.revision }).from(directoryRevisions);
  const [row] = await (lock === 'lock' ? query.for('update') : query);
  if (row) return row.revision;
  throw new DatabaseFault(
    'stored-data-unreadable',
    'Table directory_revisions has lost its one row; restore the database from a backup',
  );
}

/**
 * The state at `revision`, read from what changed since `known`. What did not change keeps its object identity. The executor
 * must see one state throughout: a repeatable-read transaction, or one that holds the lock. A database restored from a backup under
 * a running program has gone back: nothing known of it holds any longer. Nor does it where somebody was erased.
 */
export async function refreshed(db: Executor, known: State, revision: number): Promise<State> {
  if (revision === known.revision) return known;
  if (revision < known.revision || (await isErasedSince(db, known))) {
    return refreshed(db, NOTHING_READ, revision);
  }
  const { directory, rotations, updates } = known.content;
  const since = known.revision;
  const next = {
    ...(await settingsSince(db, directory, since)),
    people: withChanges(directory.people, await entriesSince(db, PEOPLE, since)),
    departments: withChanges(directory.departments, await entriesSince(db, DEPARTMENTS, since)),
    topics: withChanges(directory.topics, await entriesSince(db, TOPICS, since)),
  };
  const content = {
    directory: same(directory, next) ? directory : next,
    rotations: withChanges(rotations, await entriesSince(db, ROTATIONS, since)),
    updates: withChanges(updates, await entriesSince(db, UPDATES, since)),
  };
  return {
    revision,
    content,
    history: await historySince(db, known.history, since),
    identities: withIdentities(known.identities, await identitiesSince(db, since)),
  };
}

/** Whether somebody was erased after what is known was read: rows of theirs are gone or have other ids, of which no change tells. */
async function isErasedSince(db: Executor, { revision }: State): Promise<boolean> {
  if (revision === NOTHING_READ.revision) return false;
  const erased = await db
    .select({ revision: directoryRevisions.erasedRevision })
    .from(directoryRevisions)
    .where(gt(directoryRevisions.erasedRevision, revision));
  return erased.length > 0;
}

function same(known: Directory, next: Directory): boolean {
  return (
    known.organization === next.organization &&
    known.synonyms === next.synonyms &&
    known.people === next.people &&
    known.departments === next.departments &&
    known.topics === next.topics
  );
}

/** One row holds both, so that a change to one brings the other along: what did not change stays the object it was. */
async function settingsSince(
  db: Executor,
  known: Directory,
  since: number,
): Promise<Pick<Directory, 'organization' | 'synonyms'>> {
  const [row] = await db.select().from(organizationSettings).where(gt(organizationSettings.revision, since));
  if (!row) return { organization: known.organization, synonyms: known.synonyms };
  const read = <Value>(schema: z.ZodType<Value>, stored: unknown, before: Value): Value => {
    const value = readStored(schema, stored, organizationSettings, String(row.id));
    return JSON.stringify(before) === JSON.stringify(value) ? before : value;
  };
  return {
    organization:
      row.name === null
        ? known.organization
        : read(StoredOrganization, withoutNulls(row), known.organization),
    synonyms: row.synonyms === null ? known.synonyms : read(StoredSynonyms, row.synonyms, known.synonyms),
  };
}

async function identitiesSince(db: Executor, since: number): Promise<readonly PlatformIdentity[]> {
  const rows = await db.select().from(platformIdentities).where(gt(platformIdentities.revision, since));
  return rows.map((row) => {
    const fields = withoutNulls(row);
    const id = `${row.platform} ${row.workspaceId} ${row.userId}`;
    return readStored(
      StoredIdentity,
      { ...fields, account: fields, profile: fields },
      platformIdentities,
      id,
    );
  });
}
