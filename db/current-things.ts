import { getTableName, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { EMPTY_DIRECTORY } from '../src/directory/model.ts';
import type { DirectoryChange } from '../src/exchange/ports.ts';
import { NOUNS } from '../src/exchange/things.ts';
import type { Executor } from './connection.ts';
import { DatabaseFault } from './fault.ts';
import { DEPARTMENTS, PEOPLE, ROTATIONS, TOPICS, UPDATES, withoutNulls } from './nouns.ts';
import { edits, organizationSettings } from './schema.ts';

type Noun = DirectoryChange['noun'];

const TABLES = {
  person: PEOPLE.table,
  department: DEPARTMENTS.table,
  rotation: ROTATIONS.table,
  topic: TOPICS.table,
  update: UPDATES.table,
} as const;

const Entry = z.object({ id: z.string(), removedAt: z.unknown() });

/** A thing as a table names it. */
export interface NamedThing {
  readonly noun: string;
  readonly id: string;
}

/** The thing in one text, for a map. */
export function thingKeyOf({ noun, id }: NamedThing): string {
  return `${noun} ${id}`;
}

/** What is stored of these things now, as yet unread, by `thingKeyOf`; those that are not there are left out. */
export async function currentThings(
  db: Executor,
  things: readonly NamedThing[],
): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  const idsOf = new Map<Noun, Set<string>>();
  for (const { noun, id } of things) {
    const known = nounOf(noun);
    idsOf.set(known, (idsOf.get(known) ?? new Set()).add(id));
  }
  for (const [noun, ids] of idsOf) {
    for (const [id, thing] of await storedThings(db, noun, [...ids]))
      found.set(thingKeyOf({ noun, id }), thing);
  }
  return found;
}

function nounOf(noun: string): Noun {
  const known = NOUNS.find((one) => one === noun);
  if (known) return known;
  throw new DatabaseFault(
    'stored-data-unreadable',
    `Table ${getTableName(edits)} tells of a thing of kind "${noun}", which this version of Pointperson doesn't know; start the version that wrote it`,
  );
}

async function storedThings(
  db: Executor,
  noun: Noun,
  ids: readonly string[],
): Promise<readonly (readonly [id: string, thing: unknown])[]> {
  if (noun === 'organization' || noun === 'synonyms') return [[noun, await setting(db, noun)]];
  const table = TABLES[noun];
  // One parameter for all: there may be more ids than a statement takes parameters.
  const wanted = sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
  const rows: readonly unknown[] = await db.select().from(table).where(inArray(table.id, wanted));
  return rows.flatMap((row) => {
    const { id, removedAt } = Entry.parse(row);
    return removedAt === null ? [[id, withoutNulls(row)] as const] : [];
  });
}

async function setting(db: Executor, noun: 'organization' | 'synonyms'): Promise<unknown> {
  const [row] = await db.select().from(organizationSettings);
  if (noun === 'synonyms') return row?.synonyms ?? [];
  return row === undefined || row.name === null ? EMPTY_DIRECTORY.organization : withoutNulls(row);
}
