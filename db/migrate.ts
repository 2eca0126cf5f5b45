import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { bigint, pgTable } from 'drizzle-orm/pg-core';
import type { Executor } from './connection.ts';
import { DatabaseFault } from './fault.ts';

/** Where the migrations lie, and where a database notes which of them it has had. */
export const MIGRATIONS = {
  migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
  migrationsSchema: 'public',
  migrationsTable: 'migrations',
} as const;

/** The migrator's own table, which it creates itself; a migration is known by the moment it was generated. */
const applied = pgTable(MIGRATIONS.migrationsTable, { createdAt: bigint('created_at', { mode: 'number' }) });

/**
 * Whether the database has had every migration of this program.
 * @throws DatabaseFault `database-too-new` where it has had others: what they changed, this program knows nothing about.
 */
export async function isMigrated(db: Executor): Promise<boolean> {
  const [table] = await db
    .select({ isThere: sql<boolean>`to_regclass('public.migrations') is not null` })
    .from(sql`(values (1)) as one`);
  if (!table?.isThere) return false;
  const own = readMigrationFiles(MIGRATIONS).map(({ folderMillis }) => folderMillis);
  const there = (await db.select().from(applied)).map(({ createdAt }) => createdAt);
  if (there.some((at) => at === null || !own.includes(at)))
    throw new DatabaseFault(
      'database-too-new',
      'The database was used by a later version of Pointperson; start that version or a later one, or restore the backup from before it',
    );
  return own.every((at) => there.includes(at));
}
