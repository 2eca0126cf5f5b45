import { getTableColumns, getTableName, gt, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { departmentId, personId, rotationId, topicId, updateId } from '../src/kernel/ids.ts';
import type { Executor } from './connection.ts';
import { DatabaseFault } from './fault.ts';
import { storedInstant } from './instant-column.ts';
import * as tables from './schema.ts';
import { StoredDepartment, StoredPerson, StoredRotation, StoredTopic, StoredUpdate } from './stored.ts';

/** As many rows one statement writes: enough to make its round trip cheap, few enough to hold their text in memory twice. */
const ROWS_PER_STATEMENT = 2_000;

/** A noun of the directory: where it is stored, and how its ids and values are read back. */
interface Noun<Id extends string, Value> {
  readonly table: PgTable & { readonly revision: PgColumn };
  readonly brand: (id: string) => Id;
  readonly schema: z.ZodType<Value>;
}

/** A thing as it is after a change; an undefined value: removed. */
export type Entry<Id, Value> = readonly [id: Id, value: Value | undefined];

export const PEOPLE = { table: tables.people, brand: personId, schema: StoredPerson };
export const DEPARTMENTS = { table: tables.departments, brand: departmentId, schema: StoredDepartment };
export const TOPICS = { table: tables.topics, brand: topicId, schema: StoredTopic };
export const ROTATIONS = { table: tables.rotations, brand: rotationId, schema: StoredRotation };
export const UPDATES = { table: tables.updates, brand: updateId, schema: StoredUpdate };

const Fields = z.record(z.string(), z.unknown());
const Bookkeeping = z.object({ id: z.string(), removedAt: z.unknown() });

/**
 * What changed of the noun after revision `since`, in no order.
 * @throws DatabaseFault `stored-data-unreadable` where a row is not what this version can read.
 */
export async function entriesSince<Id extends string, Value>(
  db: Executor,
  { table, brand, schema }: Noun<Id, Value>,
  since: number,
): Promise<readonly Entry<Id, Value>[]> {
  const rows: readonly unknown[] = await db.select().from(table).where(gt(table.revision, since));
  return rows.map((row) => {
    const { id, removedAt } = Bookkeeping.parse(row);
    return [brand(id), removedAt === null ? readStored(schema, withoutNulls(row), table, id) : undefined];
  });
}

/** The fields of a row, or of a part of one, that are not null. */
export function withoutNulls(row: unknown): Readonly<Record<string, unknown>> {
  const fields = Object.entries(Fields.parse(row)).filter(([, value]) => value !== null);
  return Object.fromEntries(fields);
}

/**
 * What the row `id` of a table holds, as a value.
 * @throws DatabaseFault `stored-data-unreadable` where this version can't read it: most likely a later one wrote it.
 */
export function readStored<Value>(
  schema: z.ZodType<Value>,
  stored: unknown,
  table: PgTable,
  id: string | (() => string),
): Value {
  const read = schema.safeParse(stored);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new DatabaseFault(
    'stored-data-unreadable',
    `Row "${typeof id === 'string' ? id : id()}" of table ${getTableName(table)} can't be read by this version of Pointperson (${faults}); start the version that wrote it, or put the row right`,
    read.error,
  );
}

/** Of a change to the directory: the revision it makes, and when it is made. */
export interface Stamp {
  readonly revision: number;
  readonly now: Temporal.Instant;
}

/** Writes the entries, each id at most once among them. */
export async function writeEntries<Id extends string, Value extends object>(
  db: Executor,
  { table }: Noun<Id, Value>,
  entries: readonly Entry<Id, Value>[],
  { revision, now }: Stamp,
): Promise<void> {
  const rows = entries.map(([id, value]) =>
    value === undefined ? { id, revision, removedAt: storedInstant(now) } : { ...value, id, revision },
  );
  await upsertRows(db, table, ['id'], rows);
}

/**
 * Writes whole rows, each key at most once among them; a column that a row leaves out becomes null. Many rows a statement: all rows
 * of one travel as a single JSON parameter, since a parameter a value would end at 65,535 of them.
 */
export async function upsertRows(
  db: Executor,
  table: PgTable,
  key: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await db.execute(upsert(table, key, rows.slice(start, start + ROWS_PER_STATEMENT)));
}

function upsert(
  table: PgTable,
  key: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): SQL {
  const keys = Object.keys(getTableColumns(table));
  const columns = keys.map((column) => sql.identifier(toSnakeCase(column)));
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(keys.map((column) => [toSnakeCase(column), row[column]]))),
  );
  const list = sql.join(columns, sql`, `);
  const unique = sql.join(
    key.map((column) => sql.identifier(toSnakeCase(column))),
    sql`, `,
  );
  const overwrite = sql.join(
    columns.map((column) => sql`${column} = excluded.${column}`),
    sql`, `,
  );
  return sql`insert into ${table} (${list})
    select ${list} from jsonb_populate_recordset(null::${table}, ${json}::jsonb)
    on conflict (${unique}) do update set ${overwrite}`;
}
