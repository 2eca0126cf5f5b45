import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Author } from '../src/directory/author.ts';
import type { Edit, EditRepository } from '../src/exchange/ports.ts';
import type { ChangedThing } from '../src/exchange/things.ts';
import type { PersonId } from '../src/kernel/ids.ts';
import type { Executor } from './connection.ts';
import { currentThings, thingKeyOf } from './current-things.ts';
import { storedInstant } from './instant-column.ts';
import { readStored, type Stamp, withoutNulls } from './nouns.ts';
import { directoryRevisions, edits } from './schema.ts';
import { readRevision } from './state.ts';
import { StoredAuthor, StoredChange } from './stored-edits.ts';

type Row = typeof edits.$inferSelect;

/** As many rows one statement writes. */
const ROWS_PER_STATEMENT = 5_000;

/** Enters what was made of things of the directory into the audit trail. */
export async function enterEdits(
  db: Executor,
  changed: readonly ChangedThing[],
  { revision, now, author }: Stamp & { readonly author: Author },
): Promise<void> {
  const { way, platform = null, personId = null, name = null } = author;
  const rows = changed.map(({ name: { noun, id }, before, after }, place) => ({
    noun,
    id,
    place,
    before,
    is_there: after !== undefined,
  }));
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    // What is the same in all rows travels once: of a hundred thousand that is most of it.
    const json = JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT));
    await db.execute(sql`insert into ${edits} (noun, id, revision, place, at, way, platform, person_id, name, before, is_there)
      select noun, id, ${revision}::bigint, place, ${storedInstant(now)}::timestamptz, ${way}::text, ${platform}::text,
        ${personId}::text, ${name}::text, before, is_there
      from jsonb_to_recordset(${json}::jsonb) as row(noun text, id text, place integer, before jsonb, is_there boolean)`);
  }
}

/**
 * Empties what the audit trail holds of these people, who are removed, and the names of what they did by; that they did it, and what was
 * done when, stays.
 */
export async function forgetEdits(db: Executor, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return;
  const gone = sql`(select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`;
  await db
    .update(edits)
    .set({ before: sql`jsonb_build_object('id', ${edits.id}, 'name', '', 'timeOff', '[]'::jsonb)` })
    .where(and(eq(edits.noun, 'person'), inArray(edits.id, gone), isNotNull(edits.before)));
  await db.update(edits).set({ name: null }).where(inArray(edits.personId, gone));
}

/** The audit trail inside of one transaction; `refuseEnded` throws once that is over. */
export function editRepository(db: Executor, refuseEnded: () => void): EditRepository {
  async function hold(): Promise<void> {
    refuseEnded();
    // What a thing has become is read from where it is stored, which nobody may change between the two reads.
    await readRevision(db, 'lock');
  }

  return {
    async of(thing, most, before = Number.MAX_SAFE_INTEGER) {
      await hold();
      const isMeant = and(eq(edits.noun, thing.noun), eq(edits.id, thing.id));
      const rows = await db
        .select()
        .from(edits)
        .where(and(isMeant, lt(edits.revision, before)))
        .orderBy(desc(edits.revision))
        .limit(most);
      const next = await db
        .select()
        .from(edits)
        .where(and(isMeant, gte(edits.revision, before)))
        .orderBy(asc(edits.revision))
        .limit(1);
      return (await withAfter(db, rows.toReversed(), next)).toReversed();
    },
    async latest(most) {
      await hold();
      const rows = await db.select().from(edits).orderBy(desc(edits.revision), desc(edits.place)).limit(most);
      return (await withAfter(db, rows.toReversed())).toReversed();
    },
    async since(revision) {
      await hold();
      const rows = await db
        .select()
        .from(edits)
        .where(gt(edits.revision, revision))
        .orderBy(edits.revision, edits.place);
      return withAfter(db, rows);
    },
    async appliedRevision() {
      refuseEnded();
      const [row] = await db.select().from(directoryRevisions);
      return row?.appliedRevision ?? undefined;
    },
    async markApplied() {
      refuseEnded();
      await db.update(directoryRevisions).set({ appliedRevision: directoryRevisions.revision });
    },
  };
}

/**
 * Rows, in the order in which they were made, as edits: what each made of its thing is what the thing was before the next one, among
 * the rows or `later`, or else what it is now.
 */
async function withAfter(
  db: Executor,
  rows: readonly Row[],
  later: readonly Row[] = [],
): Promise<readonly Edit[]> {
  const next = new Map<string, unknown>(later.map((row) => [thingKeyOf(row), row.before]));
  const last = rows.filter((row) => row.isThere && !next.has(thingKeyOf(row)));
  for (const [key, thing] of await currentThings(db, last)) next.set(key, thing);
  const made = rows.toReversed().map((row) => {
    const edit = editFrom(row, row.isThere ? next.get(thingKeyOf(row)) : undefined);
    next.set(thingKeyOf(row), row.before);
    return edit;
  });
  return made.reverse();
}

function editFrom(row: Row, after: unknown): Edit {
  const { noun, id, revision, at, before } = row;
  const rowName = () => `${noun} ${id} at revision ${revision}`;
  const change = withoutNulls({ noun, id, before, after: after ?? null });
  return {
    revision,
    at,
    author: readStored(StoredAuthor, withoutNulls(row), edits, rowName),
    change: readStored(StoredChange, change, edits, rowName),
  };
}
