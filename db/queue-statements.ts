import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from './connection.ts';

/** Of the two drivers, one gives the rows, the other gives them among other things. */
const Rows = z.union([z.array(z.unknown()), z.object({ rows: z.array(z.unknown()) })]);

/** Several statements that pg-boss wants to run as one transaction; none of them has a semicolon within. */
const SCRIPT = /^\s*BEGIN;(?<statements>.*)COMMIT;\s*$/s;

/**
 * Runs what pg-boss asks its database for, within a transaction of ours. A parameter that is named several times is sent several
 * times, and so may get several types: texts in which that matters are not sent here.
 */
export async function runStatements(
  db: Executor,
  text: string,
  values: readonly unknown[],
): Promise<{ rows: unknown[] }> {
  const script = SCRIPT.exec(text)?.groups?.['statements'];
  if (script === undefined) return { rows: await rowsOf(db, withValues(text, values)) };
  for (const statement of script.split(';'))
    if (statement.trim() !== '') await rowsOf(db, sql.raw(statement));
  return { rows: [] };
}

async function rowsOf(db: Executor, statement: SQL): Promise<unknown[]> {
  const result = Rows.parse(await db.execute(statement));
  return Array.isArray(result) ? result : result.rows;
}

function withValues(text: string, values: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(
    parts.map((part, index) =>
      index % 2 === 0 ? sql.raw(part) : sql.param(written(values[Number(part) - 1])),
    ),
  );
}

/** A value as PostgreSQL reads it, whatever type it finds for the parameter. The texts in an array need no quotes: they are ids. */
function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
