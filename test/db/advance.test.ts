import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenConnection } from '../../db/connection.ts';
import type { Database } from '../../db/database.ts';
import { openEmbedded } from '../../db/embedded.ts';
import { databaseOver } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import type { Inquiry } from '../../src/inquiries/inquiry.ts';
import { advanceDue } from '../../src/inquiries/use-cases.ts';
import { inquiryId } from '../../src/kernel/ids.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import { aliceInSlack } from './examples.ts';
import { event, later, NOW, opened } from './inquiry-examples.ts';

/** More than are looked at together. */
const MANY = 120;

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
])('many inquiries in $name, after a change of the directory', ({ open }) => {
  let connection: OpenConnection;
  let database: Database;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ connection, remove } = await open());
    database = databaseOver(connection, silentLogger);
    await database.unitOfWork.run(async ({ inquiries }) => {
      for (let index = 0; index < MANY; index++) {
        const inquiry: Inquiry = {
          ...opened,
          id: inquiryId(`q${index}`),
          state: 'acknowledged',
          revision: 0,
        };
        await inquiries.save(inquiry, [event(inquiry, 1, { type: 'opened' })]);
      }
    });
    await database.identities.save(aliceInSlack);
  });
  afterEach(async () => {
    await database.close();
    await remove();
  });

  const advance = () =>
    advanceDue({
      work: database.unitOfWork,
      snapshots: database.snapshots,
      clock: { now: () => NOW },
      newId: () => 'unused',
    });
  const staleOnes = () => database.unitOfWork.run(({ inquiries }) => inquiries.due(NOW, 1, MANY));

  it('are all looked at again, by one tick', async () => {
    expect(await staleOnes()).toHaveLength(MANY);
    expect(await advance()).toBe(0);
    expect(await staleOnes()).toEqual([]);
    const looked = await database.unitOfWork.run(({ inquiries }) => inquiries.byId(inquiryId('q7')));
    expect(looked).toMatchObject({ version: 1, revision: 1, dueAt: later(30 * 24 * 60) });
  });

  it('get their turn though one of them can not be read', async () => {
    await connection.transaction(async (transaction) => {
      await transaction.execute(sql`update inquiries set told = '"nonsense"' where id = 'q0'`);
    });
    await expect(advance()).rejects.toMatchObject({
      errors: [expect.objectContaining({ code: 'stored-data-unreadable' })],
    });
    expect(await staleOnes()).toEqual(['q0']);
  });

  it('keep nobody else waiting until the last of them is done', async () => {
    const order: string[] = [];
    const advancing = advance().then(() => order.push('all'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    await database.snapshots.current();
    order.push('another');
    await advancing;
    expect(order).toEqual(['another', 'all']);
  });
});
