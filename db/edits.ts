import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Author } from '../src/directory/author.ts';
import type { Edit, EditRepository } from '../src/exchange/ports.ts';
import type { ChangedThing } from '../src/exchange/things.ts';
import type { Executor } from './connection.ts';
import { currentThings, thingKeyOf } from './current-things.ts';
import { storedInstant } from './instant-column.ts';
import { readStored, type Stamp, withoutNulls } from './nouns.ts';
import { directoryRevisions, edits } from './schema.ts';
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

/** The audit trail inside of one transaction; `refuseEnded` throws once that is over. */
export function editRepository(db: Executor, refuseEnded: () => void): EditRepository {
  return {
    async of(thing, most, before = Number.MAX_SAFE_INTEGER) {
      refuseEnded();
      const isMeant = and(eq(edits.noun, thing.noun), eq(edits.id, thing.id));
      const rows = await db
        .select()
        .from(edits)
        .where(and(isMeant, lt(edits.revision, before)))
        .orderBy(desc(edits.revision))
        .limit(most);
      return (await withAfter(db, rows.toReversed())).toReversed();
    },
    async latest(most) {
      refuseEnded();
      const rows = await db.select().from(edits).orderBy(desc(edits.revision), desc(edits.place)).limit(most);
      return (await withAfter(db, rows.toReversed())).toReversed();
    },
    async since(revision) {
      refuseEnded();
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
 * Rows, in the order in which they were made, as edits: what each made of its thing is what the thing was before the next one, or else
 * what it is now. Nobody is held off meanwhile: an edit that comes between the reads is found by the last of them.
 */
async function withAfter(db: Executor, rows: readonly Row[]): Promise<readonly Edit[]> {
  const last = [...new Map(rows.map((row) => [thingKeyOf(row), row])).values()].filter((row) => row.isThere);
  const next = new Map(await currentThings(db, last));
  for (const row of await nextEdits(db, last, rows.at(-1)?.revision ?? 0)) {
    next.set(thingKeyOf(row), row.before);
  }
  const made = rows.toReversed().map((row) => {
    const edit = editFrom(row, row.isThere ? next.get(thingKeyOf(row)) : undefined);
    next.set(thingKeyOf(row), row.before);
    return edit;
  });
  return made.reverse();
}

/** The first edit of each of these things after that revision, of those that have one. */
async function nextEdits(db: Executor, things: readonly Row[], revision: number) {
  if (things.length === 0) return [];
  const [only, ...others] = things;
  const names = JSON.stringify(things.map(({ noun, id }) => ({ noun, id })));
  // One thing by its index; many by what is new, which is next to nothing where they are the latest edits of all.
  const areMeant =
    only && others.length === 0
      ? and(eq(edits.noun, only.noun), eq(edits.id, only.id))
      : sql`(${edits.noun}, ${edits.id}) in (select noun, id from jsonb_to_recordset(${names}::jsonb) as thing(noun text, id text))`;
  return db
    .selectDistinctOn([edits.noun, edits.id])
    .from(edits)
    .where(and(areMeant, gt(edits.revision, revision)))
    .orderBy(asc(edits.noun), asc(edits.id), asc(edits.revision));
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
