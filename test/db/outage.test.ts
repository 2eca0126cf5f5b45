import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { databaseOver, openDatabase } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import { deliveryId, personId } from '../../src/kernel/ids.ts';
import { freshDatabase } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import { Wire } from '../support/wire.ts';
import { aliceInSlack, dana, TIMES } from './examples.ts';
import { carrier, delivery } from './inquiry-examples.ts';

const SILENT = 'The queue of deliveries does not answer';

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

describe('a server', () => {
  let wire: Wire;
  let database: Database;

  beforeEach(async () => {
    const { options, remove } = await freshDatabase();
    wire = new Wire(options.url);
    await wire.open();
    database = await openDatabase({ url: wire.url }, silentLogger);
    cleanUps.push(remove, () => wire.close(), database.close);
  });

  it('that was restarted is found again before anybody notices', async () => {
    // Many at once, so that many connections are idle, and lost, afterwards.
    const askAndWrite = () =>
      Promise.all([
        database.snapshots.current(),
        ...Array.from({ length: 5 }, () => database.identities.save(aliceInSlack)),
        ...Array.from({ length: 5 }, () => database.ping()),
      ]);
    await askAndWrite();
    for (let round = 0; round < 5; round++) {
      wire.cut();
      await askAndWrite();
    }
    expect((await database.snapshots.current()).revision).toBe(30);
  });

  it('that is gone is a fault while it is gone, and never longer', async () => {
    await database.ping();
    for (let round = 0; round < 5; round++) {
      await wire.close();
      // Many at once, more than there are connections.
      const asked = await Promise.allSettled([
        database.snapshots.current(),
        database.identities.save(aliceInSlack),
        ...Array.from({ length: 30 }, () => database.ping()),
      ]);
      for (const outcome of asked)
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'database-unreachable' } });
      await wire.open();
      await database.ping();
      expect((await database.snapshots.current()).revision).toBe(0);
    }
  });

  it('that hangs up on every login is a fault, not an endless attempt', async () => {
    wire.cut();
    wire.hangsUp = true;
    const before = wire.count;
    const fault = { code: 'database-unreachable', message: expect.stringMatching(/broke off/) };
    await expect(database.snapshots.current()).rejects.toMatchObject(fault);
    await expect(database.identities.save(aliceInSlack)).rejects.toMatchObject(fault);
    await expect(openDatabase({ url: wire.url }, silentLogger)).rejects.toMatchObject(fault);
    expect(wire.count - before).toBeLessThanOrEqual(5);

    wire.hangsUp = false;
    await database.identities.save(aliceInSlack);
    expect((await database.snapshots.current()).revision).toBe(1);
  });

  it('that is gone for a while takes no delivery with it, and the workers go on', async () => {
    const [delivered, warnings]: [string[], string[]] = [[], []];
    const logger = { ...silentLogger, warn: (message: string) => void warnings.push(message) };
    const working = databaseOver(await openPostgres(wire.url, logger), logger, {
      pollMs: 20,
      expireSeconds: 2,
      maintenanceSeconds: 1,
      tidySeconds: 60,
    });
    cleanUps.push(working.close);
    const now = TIMES.now;
    const add = (...ids: readonly string[]) =>
      working.unitOfWork.run(({ deliveries }) => deliveries.add(ids.map((id) => delivery(id))));
    await working.deliveryQueue.work(
      carrier(async (id) => {
        const { type } = await working.unitOfWork.run(({ deliveries }) =>
          deliveries.claim(id, now, now.add({ seconds: 60 })),
        );
        // Sent, though the database goes away before that can be written down.
        if (type === 'claimed') delivered.push(id);
        if (delivered.length === 1 && type === 'claimed') await wire.close();
        await working.unitOfWork.run(({ deliveries }) => deliveries.settle(id, { type: 'void' }, now));
      }),
    );
    await add('d1', 'd2', 'd3');
    await expect.poll(() => warnings, { timeout: 20_000 }).toContain(SILENT);
    await expect(add('lost')).rejects.toMatchObject({ code: 'database-unreachable' });
    for (let turn = 0; turn < 20; turn++)
      await expect(working.ping()).rejects.toMatchObject({ code: 'database-unreachable' });

    await wire.open();
    await add('d4');
    const states = () =>
      working.unitOfWork.run(async ({ deliveries }) => {
        const all: (string | undefined)[] = [];
        for (const id of ['d1', 'd2', 'd3', 'd4']) all.push((await deliveries.byId(deliveryId(id)))?.state);
        return all;
      });
    await expect.poll(states, { timeout: 25_000 }).toEqual(['void', 'void', 'void', 'void']);
    expect(warnings.filter((warning) => warning === SILENT)).toHaveLength(1);
  });

  it('that goes away in the middle of a transaction is not asked to do it again', async () => {
    let attempts = 0;
    const cut = database.unitOfWork.run(async ({ directory }) => {
      attempts++;
      await directory.write([{ noun: 'person', id: dana.id, after: dana }], TIMES, { way: 'program' });
      wire.cut();
      await directory.lock();
    });
    await expect(cut).rejects.toMatchObject({ code: 'database-unreachable' });

    expect(attempts).toBe(1);
    expect((await database.snapshots.current()).directory.people.size).toBe(0);
  });

  it('that goes away at any moment of a question is asked again', async () => {
    for (let turn = 0; turn < 30; turn++) {
      await database.ping(); // so that nothing of the cut before is left, and each question has only its own
      const snapshot = database.snapshots.current();
      await cutAfter(turn);
      await expect(snapshot).resolves.toMatchObject({ revision: 0 });
    }
  });

  it('that goes away at any moment of a transaction is a fault, or was in time', async () => {
    const committed: string[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const id = personId(`person-${turn}`);
      const written = database.unitOfWork.run(({ directory }) =>
        directory.write([{ noun: 'person', id, after: { ...dana, id } }], TIMES, { way: 'program' }),
      );
      const outcome = Promise.allSettled([written]);
      await cutAfter(turn);
      const [settled] = await outcome;
      if (settled?.status === 'fulfilled') committed.push(id);
      else expect(settled?.reason).toMatchObject({ code: 'database-unreachable' });
    }
    expect(committed).not.toEqual([]);
    expect([...(await database.snapshots.current()).directory.people.keys()]).toEqual(
      expect.arrayContaining(committed),
    );
  });

  async function cutAfter(turns: number): Promise<void> {
    for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
    wire.cut();
  }
});
