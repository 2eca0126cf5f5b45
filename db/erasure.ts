import { isDeepStrictEqual } from 'node:util';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { ErasureRepository, StoredAbout } from '../src/edits/erasure.ts';
import type { Executor } from './connection.ts';
import { currentThings, thingKeyOf } from './current-things.ts';
import { enterEdits } from './edits.ts';
import { DIRECTORY_ERASURES } from './erasure-directory.ts';
import { DOINGS_ERASURES } from './erasure-doings.ts';
import { endWhatWaits } from './erasure-endings.ts';
import { idsOfMarks, type Marks, marksOf } from './erasure-marks.ts';
import type { Row, TableErasure } from './erasure-rules.ts';
import { upsertRows } from './nouns.ts';
import { nextRevision } from './repositories.ts';
import type * as tables from './schema.ts';
import { directoryRevisions, edits } from './schema.ts';
import { StoredPerson } from './stored.ts';

/** What becomes of each table when somebody is erased; a new one does not compile until somebody decides. */
export const ERASURES: Readonly<Record<keyof typeof tables, TableErasure>> = {
  ...DIRECTORY_ERASURES,
  ...DOINGS_ERASURES,
};

/** What is stored about people, inside of one transaction; `refuseEnded` throws once that is over. */
export function erasureRepository(db: Executor, refuseEnded: () => void): ErasureRepository {
  return {
    async about(id) {
      refuseEnded();
      return about(db, await marksOf(db, id, 'erased'));
    },
    async erase(id, as, { now, author }) {
      refuseEnded();
      const revision = await nextRevision(db);
      await db.update(directoryRevisions).set({ erasedRevision: revision });
      const who = await marksOf(db, id, as);
      await endWhatWaits(db, who, now);
      for (const erasure of Object.values(ERASURES)) await wipe(db, erasure, who);
      if (await hasTrail(db, as)) return;
      // Somebody of whom the trail knows nothing was there before there was one.
      await enterEdits(db, [{ name: { noun: 'person', id: as } }], { revision, now, author });
    },
    async noteExport(id, { now, author }) {
      refuseEnded();
      const name = { noun: 'person', id } as const;
      const revision = await nextRevision(db);
      const stored = (await currentThings(db, [name])).get(thingKeyOf(name));
      const thing = stored === undefined ? {} : { before: StoredPerson.parse(stored) };
      const same = thing.before === undefined ? {} : { ...thing, after: thing.before };
      await enterEdits(db, [{ name, ...same }], { revision, now, author });
    },
  };
}

async function hasTrail(db: Executor, as: string): Promise<boolean> {
  const [row] = await db
    .select({ id: edits.id })
    .from(edits)
    .where(and(eq(edits.noun, 'person'), eq(edits.id, as)))
    .limit(1);
  return row !== undefined;
}

async function about(db: Executor, who: Marks): Promise<readonly StoredAbout[]> {
  const found: StoredAbout[] = [];
  for (const erasure of Object.values(ERASURES)) {
    const touched = await touchedRows(db, erasure, who);
    const isOwn = ({ row }: Touched) => erasure.isOwn(row, who);
    // Theirs first.
    const sorted = [...touched.filter(isOwn), ...touched.filter((one) => !isOwn(one))];
    const rows = sorted.map(({ row, wiped }) => shownOf(erasure, row, wiped, who));
    if (rows.length > 0) found.push({ table: erasure.name, rows });
  }
  return found;
}

/** Of a row of theirs all that is in it, of others' the key and what names them. */
function shownOf(erasure: TableErasure, row: Row, wiped: Row | undefined, who: Marks): Row {
  const isWhole = wiped === undefined || erasure.isOwn(row, who);
  const shown = Object.entries(row).filter(
    ([name, value]) =>
      value !== null && (isWhole || erasure.key.includes(name) || !isDeepStrictEqual(value, wiped[name])),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(shown)));
}

interface Touched {
  readonly row: Row;
  /** Undefined: it goes whole. */
  readonly wiped: Row | undefined;
}

/** The rows of the table that are not the same without them. */
async function touchedRows(db: Executor, erasure: TableErasure, who: Marks): Promise<readonly Touched[]> {
  const rows: readonly Row[] = await db.select().from(erasure.table).where(mayName(erasure.table, who));
  return rows
    .map((row) => ({ row, wiped: erasure.wiped(row, who) }))
    .filter(({ row, wiped }) => !isDeepStrictEqual(row, wiped));
}

/** That a mark of theirs stands anywhere in the row; it may be another's that looks alike. */
function mayName(table: PgTable, who: Marks): SQL | undefined {
  const needles = [who.id, ...who.names, ...idsOfMarks(who)].map((needle) => needle.toLowerCase());
  // As a row is written as one text: docs at postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX
  const written = needles.flatMap((needle) => [needle, needle.replace(/["\\]/g, '$&$&')]);
  const json = JSON.stringify([...new Set(written)]);
  return sql`exists (select from jsonb_array_elements_text(${json}::jsonb) as needle where strpos(lower(${table}::text), needle) > 0)`;
}

async function wipe(db: Executor, erasure: TableErasure, who: Marks): Promise<void> {
  const { table, key } = erasure;
  const touched = await touchedRows(db, erasure, who);
  const keyOf = (row: Row | undefined) => row && key.map((name) => row[name]);
  const moved = touched.filter(({ row, wiped }) => !isDeepStrictEqual(keyOf(row), keyOf(wiped)));
  await deleteRows(
    db,
    table,
    key,
    moved.map(({ row }) => row),
  );
  const stays = touched.flatMap(({ wiped }) => (wiped === undefined ? [] : [wiped]));
  await upsertRows(db, table, key, stays);
}

async function deleteRows(
  db: Executor,
  table: PgTable,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = key.map((name) => sql.identifier(toSnakeCase(name)));
  const list = sql.join(columns, sql`, `);
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(key.map((name) => [toSnakeCase(name), row[name]]))),
  );
  await db.execute(
    sql`delete from ${table} where (${list}) in (select ${list} from jsonb_populate_recordset(null::${table}, ${json}::jsonb))`,
  );
}
