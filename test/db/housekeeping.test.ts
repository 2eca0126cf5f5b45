import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenConnection } from '../../db/connection.ts';
import type { Database } from '../../db/database.ts';
import { openEmbedded } from '../../db/embedded.ts';
import { databaseOver } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import { later } from './inquiry-examples.ts';

describe.each([
  {
    name: 'PGlite',
    async open() {
      const { options, remove } = await freshFolder();
      return { connection: await openEmbedded(options.dataDir, silentLogger), remove };
    },
  },
  {
    name: 'PostgreSQL',
    async open() {
      const { options, remove } = await freshDatabase();
      return { connection: await openPostgres(options.url, silentLogger), remove };
    },
  },
])('what is kept for a while in $name', ({ open }) => {
  let connection: OpenConnection;
  let database: Database;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ connection, remove } = await open());
    database = databaseOver(connection, silentLogger);
  });
  afterEach(async () => {
    await database.close();
    await remove();
  });

  async function countOf(table: 'turnstiles' | 'platform_events'): Promise<number> {
    const [row] = await connection.read((db) =>
      db.select({ count: sql<string>`count(*)` }).from(sql`${sql.identifier(table)}`),
    );
    return Number(row?.count);
  }

  it('is no row for each minute that ever was', async () => {
    for (let minute = 0; minute < 60; minute++)
      await database.turnstile.take(`tick:${minute}`, later(minute), later(minute + 10));
    expect(await countOf('turnstiles')).toBe(10);
    expect(await database.turnstile.take('tick:55', later(60), later(70))).toBe(false);
  });

  it('is no event of the day before yesterday', async () => {
    for (let hour = 0; hour < 72; hour++) await database.events.isNew(`slack:Ev${hour}`, later(hour * 60));
    expect(await countOf('platform_events')).toBe(25);
  });
});
