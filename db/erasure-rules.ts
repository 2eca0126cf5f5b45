import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Marks } from './erasure-marks.ts';
import { idsWithoutThem, withoutThem } from './erasure-walk.ts';

/** What becomes of the value of a column in a row that names somebody who is erased. */
type Rule<Row, Value> = (value: Value, row: Row, who: Marks) => Value;

/** What becomes of the rows of a table: of every column it is said, so that a new one does not compile until somebody decides. */
interface Rules<Own> {
  /** The columns by which a row is known. */
  readonly key: readonly (keyof Own & string)[];
  /** Whether the row is theirs, and not merely one that names them. */
  isOwn(row: Own, who: Marks): boolean;
  /** Rows of their own go whole. */
  readonly goes?: true;
  readonly columns: { readonly [Name in keyof Own]: Rule<Own, Own[Name]> };
}

export type Row = Readonly<Record<string, unknown>>;

/** The rules of one table, whatever its columns. */
export interface TableErasure {
  readonly table: PgTable;
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Those in which nothing of anybody stands. */
  readonly keptColumns: readonly string[];
  isOwn(row: Row, who: Marks): boolean;
  /** The row without them; undefined where it goes whole. */
  wiped(row: Row, who: Marks): Row | undefined;
}

/** The same rules for rows of which no more is known than that they are of that table. */
export function erasureOf<Table extends PgTable>(
  table: Table,
  { key, isOwn, goes, columns }: Rules<Table['$inferSelect']>,
): TableErasure {
  // The rows come from the table itself, whose type drizzle derives from its columns.
  const typed = (row: Row) => row as Table['$inferSelect'];
  const rules = Object.entries(columns) as [string, Rule<Table['$inferSelect'], unknown>][];
  return {
    table,
    name: getTableName(table),
    key,
    columns: Object.keys(columns),
    keptColumns: rules.flatMap(([name, rule]) => (rule === kept ? [name] : [])),
    isOwn: (row, who) => isOwn(typed(row), who),
    wiped: (row, who) =>
      goes && isOwn(typed(row), who)
        ? undefined
        : Object.fromEntries(rules.map(([name, rule]) => [name, rule(row[name], typed(row), who)])),
  };
}

/** Nothing of anybody ever stands there, or nothing that tells who they are. */
export function kept<Value>(value: Value): Value {
  return value;
}

/** An id of a person. */
export function person<Value extends string | null>(value: Value, _row: unknown, who: Marks): Value {
  return (value === who.id ? who.as : value) as Value;
}

/** JSON in which people stand under names of their own. */
export function json(value: unknown, _row: unknown, who: Marks): unknown {
  return withoutThem(value, who);
}

/** JSON that is a list of ids of people. */
export function peopleList(value: unknown, _row: unknown, who: Marks): unknown {
  return Array.isArray(value) ? value.map((one) => idsWithoutThem(String(one), who)) : value;
}
