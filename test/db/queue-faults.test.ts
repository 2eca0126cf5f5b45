import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenConnection } from '../../db/connection.ts';
import type { Database } from '../../db/database.ts';
import { openEmbedded } from '../../db/embedded.ts';
import { databaseOver, openDatabase } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import { createJobs } from '../../db/queue-jobs.ts';
import { type DeliveryId, deliveryId } from '../../src/kernel/ids.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import { carrier, delivery, NOW } from './inquiry-examples.ts';

/** Much more impatient than the true one. */
const PACE = { pollMs: 50, expireSeconds: 1, maintenanceSeconds: 1, tidySeconds: 1 };

const eventually = (seen: () => unknown) => expect.poll(seen, { timeout: 25_000, interval: 10 });

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const add = (by: Database, ...ids: readonly string[]) =>
  by.unitOfWork.run(({ deliveries }) => deliveries.add(ids.map((id) => delivery(id))));
const inDatabase = (connection: OpenConnection, statement: ReturnType<typeof sql>) =>
  connection.transaction(async (transaction) => {
    await transaction.execute(statement);
  });
const stateOf = async (by: Database, id: string) =>
  (await by.unitOfWork.run(({ deliveries }) => deliveries.byId(deliveryId(id))))?.state;

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
])('a queue in $name', ({ open }) => {
  let connection: OpenConnection;
  let database: Database;

  beforeEach(async () => {
    const opened = await open();
    connection = opened.connection;
    database = databaseOver(connection, silentLogger, PACE);
    cleanUps.push(opened.remove, () => database.close());
  });

  const deliver = async (id: DeliveryId) =>
    database.unitOfWork.run(async ({ deliveries }) => {
      const { type } = await deliveries.claim(id, NOW, NOW.add({ seconds: 60 }));
      if (type === 'claimed') await deliveries.settle(id, { type: 'void' }, NOW);
    });

  it('gives out again what a process had that died', async () => {
    await add(database, 'd1');
    const died = createJobs(connection, PACE, silentLogger);
    expect(await died.take(5)).toMatchObject([{ deliveryId: 'd1' }]);
    expect(await died.take(5)).toEqual([]);
    await database.deliveryQueue.work(carrier(deliver));
    await eventually(() => stateOf(database, 'd1')).toBe('void');
  });

  it('finds again what has lost its job, at the start and later', async () => {
    await add(database, 'd1');
    await inDatabase(connection, sql`delete from pgboss.job`);
    await database.deliveryQueue.work(carrier(deliver));
    await eventually(() => stateOf(database, 'd1')).toBe('void');

    await database.unitOfWork.run(async ({ deliveries }) => {
      await deliveries.add([delivery('d2')]);
      await deliveries.postpone(deliveryId('d2'), NOW.add({ hours: 5 }), NOW);
    });
    await inDatabase(connection, sql`delete from pgboss.job`);
    await eventually(() => stateOf(database, 'd2')).toBe('void');
  });

  it('gives out what was lost when a tick asks for it', async () => {
    await add(database, 'd1', 'd2');
    await inDatabase(connection, sql`delete from pgboss.job`);
    const requeueDue = () => database.unitOfWork.run(({ deliveries }) => deliveries.requeueDue(NOW));
    expect(await requeueDue()).toBe(2);
    expect(await requeueDue()).toBe(0);
  });

  it('has what broke off too often given up, until it is settled, and goes on with what waits behind it', async () => {
    await database.unitOfWork.run(({ deliveries }) =>
      deliveries.add([delivery('broken', { lane: 'one' }), delivery('behind', { lane: 'one' })]),
    );
    await inDatabase(connection, sql`update pgboss.job set retry_limit = 0`);
    const givenUp: string[] = [];
    await database.deliveryQueue.work({
      async deliver(id) {
        if (id === 'broken') throw new Error('broken');
        await deliver(id);
      },
      async giveUp(id) {
        givenUp.push(id);
        if (givenUp.length === 1) throw new Error('not yet');
        await database.unitOfWork.run(({ deliveries }) =>
          deliveries.settle(id, { type: 'undeliverable', reason: 'broke-off' }, NOW),
        );
      },
    });
    await eventually(() => stateOf(database, 'broken')).toBe('undeliverable');
    await eventually(() => stateOf(database, 'behind')).toBe('void');
    expect(givenUp).toEqual(['broken', 'broken']);
  });

  it('leaves no job behind of what is done', async () => {
    await database.deliveryQueue.work(carrier(deliver));
    await add(database, 'd1', 'd2', 'd3');
    const jobs = async () => {
      const [row] = await connection.read((db) =>
        db.select({ count: sql<string>`count(*)` }).from(sql`pgboss.job`),
      );
      return Number(row?.count);
    };
    await eventually(jobs).toBe(0);
    expect(await stateOf(database, 'd3')).toBe('void');
  });

  it('is no way around a payload that this version can’t read', async () => {
    await add(database, 'd1');
    await inDatabase(connection, sql`update deliveries set recipient = '{"type": "pigeon"}'`);
    const fault = {
      code: 'stored-data-unreadable',
      message: expect.stringMatching(/"d1" of table deliveries/),
    };
    await expect(stateOf(database, 'd1')).rejects.toMatchObject(fault);
  });
});

describe('a queue in a data folder', () => {
  it('gives back the room of its jobs', async () => {
    const { options, remove } = await freshFolder();
    const connection = await openEmbedded(options.dataDir, silentLogger);
    const database = databaseOver(connection, silentLogger, PACE);
    cleanUps.push(remove, database.close);
    const sizeOfJobs = async () => {
      const [row] = await connection.read((db) =>
        db
          .select({ bytes: sql<string>`sum(pg_relation_size(relid))` })
          .from(sql`pg_partition_tree('pgboss.job')`),
      );
      return Number(row?.bytes);
    };
    const ids = Array.from({ length: 100 }, (_, index) => `d${index}`);
    await add(database, ...ids);
    await inDatabase(connection, sql`delete from pgboss.job`);
    expect(await sizeOfJobs()).toBeGreaterThan(0);
    await inDatabase(connection, sql`update deliveries set state = 'void'`);
    await database.deliveryQueue.work(carrier(async () => {}));
    await eventually(sizeOfJobs).toBe(0);
  });

  it('is filled by a process that uses the folder through the one that holds it', async () => {
    const { options, remove } = await freshFolder();
    const holder = await openDatabase(options, silentLogger);
    const guest = await openDatabase(options, silentLogger);
    cleanUps.push(remove, holder.close, guest.close);
    expect([holder.kind, guest.kind]).toEqual(['embedded', 'shared']);
    const delivered: string[] = [];
    await holder.deliveryQueue.work(carrier(async (id) => void delivered.push(id)));
    await add(guest, 'd1');
    await eventually(() => delivered).toEqual(['d1']);
  });
});

describe('the migrations', () => {
  it('make the tables that the installed pg-boss works with', async () => {
    const bare = (text: string) =>
      text
        .replaceAll(/^--.*$/gm, '')
        .replaceAll(/\s/g, '')
        .replaceAll(/;+/g, ';');
    const plans = PgBoss.getConstructionPlans('pgboss')
      .replace(/^.*?::bigint\s*\);/s, '')
      .replace(/COMMIT;\s*$/, '');
    const migration = bare(await readFile('db/migrations/0004_queue.sql', 'utf8'));
    expect(migration.slice(0, bare(plans).length)).toBe(bare(plans));
  });
});
