import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import type { NewDelivery } from '../../src/deliveries/delivery.ts';
import type { Claim, Outcome } from '../../src/deliveries/ports.ts';
import { type DeliveryId, deliveryId } from '../../src/kernel/ids.ts';
import { describeEachDatabase, type TestPlace } from '../support/databases.ts';
import { carrier, delivery, later, NOW } from './inquiry-examples.ts';

/** Much more impatient than the true one, so that nobody has to wait here. */
const PACE = { pollMs: 50, expireSeconds: 1, maintenanceSeconds: 1, tidySeconds: 1 };

/** Soon, but however slow the machine is just now. */
const eventually = (seen: () => unknown) => expect.poll(seen, { timeout: 25_000, interval: 10 });

describeEachDatabase(
  'a queue of deliveries',
  (backend) => {
    let place: TestPlace;
    let database: Database;
    let now = NOW;

    beforeEach(async () => {
      place = await backend.fresh();
      database = await place.open();
      now = NOW;
    });

    const add = (by: Database, ...added: readonly NewDelivery[]) =>
      by.unitOfWork.run(({ deliveries }) => deliveries.add(added));
    const claim = (id: DeliveryId, by = database): Promise<Claim> =>
      by.unitOfWork.run(({ deliveries }) => deliveries.claim(id, now, now.add({ seconds: 60 })));
    const settle = (id: DeliveryId, outcome: Outcome, by = database) =>
      by.unitOfWork.run(({ deliveries }) => deliveries.settle(id, outcome, now));
    const stateOf = async (id: string) =>
      (await database.unitOfWork.run(({ deliveries }) => deliveries.byId(deliveryId(id))))?.state;

    /** Delivers what it can claim, in the way that is given, and notes it. */
    function courier(by: Database, become: (id: DeliveryId) => Outcome = () => ({ type: 'void' })) {
      const delivered: string[] = [];
      return {
        delivered,
        async deliver(id: DeliveryId): Promise<void> {
          const claimed = await claim(id, by);
          if (claimed.type === 'later')
            await by.unitOfWork.run(({ deliveries }) => deliveries.postpone(id, claimed.after, now));
          if (claimed.type !== 'claimed') return;
          delivered.push(id);
          await settle(id, become(id), by);
        },
      };
    }

    it('gives out what is stored, before and after it is worked on, by this process and by another', async () => {
      const other = await place.open();
      const { delivered, deliver } = courier(database);
      await add(database, delivery('before'));
      await database.deliveryQueue.work(carrier(deliver));
      await eventually(() => delivered).toEqual(['before']);
      await add(database, delivery('own'));
      await eventually(() => delivered).toEqual(['before', 'own']);
      await add(other, delivery('other'));
      await eventually(() => delivered).toEqual(['before', 'own', 'other']);
    });

    it('gives each to one of the replicas', async () => {
      const other = await place.open();
      const [here, there] = [courier(database), courier(other)];
      await database.deliveryQueue.work(carrier(here.deliver));
      await other.deliveryQueue.work(carrier(there.deliver));
      const all = Array.from({ length: 30 }, (_, index) => delivery(`d${index}`));
      await add(database, ...all.slice(0, 15));
      await add(other, ...all.slice(15));
      await eventually(() => here.delivered.length + there.delivered.length).toBe(30);
      expect(new Set([...here.delivered, ...there.delivered]).size).toBe(30);
    });

    it('gives out nothing of a transaction that failed', async () => {
      const asked: string[] = [];
      await database.deliveryQueue.work(carrier(async (id) => void asked.push(id)));
      const failing = database.unitOfWork.run(async ({ deliveries }) => {
        await deliveries.add([delivery('gone')]);
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      await add(database, delivery('kept'));
      await eventually(() => asked).toEqual(['kept']);
    });

    it('keeps the order of a lane, however many are delivered at once', async () => {
      const ids = Array.from({ length: 12 }, (_, index) => `d${index}`);
      const { delivered, deliver } = courier(database);
      await database.deliveryQueue.work(carrier(deliver));
      await add(database, ...ids.slice(0, 8).map((id) => delivery(id, { lane: 'one' })));
      await add(database, ...ids.slice(8).map((id) => delivery(id, { lane: 'one' })));
      await eventually(() => delivered).toEqual(ids);
    });

    it('gives out again what is to be tried again', async () => {
      const { delivered, deliver } = courier(database, () => {
        const isEnough = delivered.length >= 3;
        return isEnough ? { type: 'void' } : { type: 'again', after: now, isFailure: true };
      });
      await database.deliveryQueue.work(carrier(deliver));
      await add(database, delivery('d1'));
      await eventually(() => delivered).toEqual(['d1', 'd1', 'd1']);
    });

    it('waits as long as it is told, and gives out what is due by another clock when that is said', async () => {
      const { delivered, deliver } = courier(database, () =>
        delivered.length === 1 ? { type: 'again', after: later(60), isFailure: false } : { type: 'void' },
      );
      const requeueDue = () => database.unitOfWork.run(({ deliveries }) => deliveries.requeueDue(now));
      await database.deliveryQueue.work(carrier(deliver));
      await add(database, delivery('d1'));
      await eventually(() => stateOf('d1')).toBe('waiting');
      await eventually(() => delivered).toEqual(['d1']);
      now = later(59);
      expect(await requeueDue()).toBe(0);
      now = later(60);
      // Settled by a transaction that may not be committed yet.
      await eventually(requeueDue).toBe(1);
      await eventually(() => delivered).toEqual(['d1', 'd1']);
      await eventually(() => stateOf('d1')).toBe('void');
      expect(await requeueDue()).toBe(0);
    });

    it('leaves what is claimed, behind another in its lane or on the queue already as it is', async () => {
      await add(database, delivery('a', { lane: 'one' }), delivery('b', { lane: 'one' }), delivery('c'));
      await claim(deliveryId('a'));
      const requeueDue = () => database.unitOfWork.run(({ deliveries }) => deliveries.requeueDue(now));
      expect(await requeueDue()).toBe(0);
      expect(await requeueDue()).toBe(0);
    });

    it('gives out again what broke off', async () => {
      let attempts = 0;
      const { delivered, deliver } = courier(database);
      await database.deliveryQueue.work(
        carrier(async (id) => {
          attempts++;
          if (attempts === 1) throw new Error('broke off');
          await deliver(id);
        }),
      );
      await add(database, delivery('d1'));
      await eventually(() => delivered).toEqual(['d1']);
      expect(attempts).toBe(2);
    });

    it('gives out again what was never settled, also where whoever had it holds it still', async () => {
      const { delivered, deliver } = courier(database);
      let attempts = 0;
      await database.deliveryQueue.work(
        carrier(async (id) => {
          attempts++;
          if (attempts <= 2) {
            await claim(id);
            now = now.add({ seconds: 61 }); // whose claim ends meanwhile
            await new Promise<never>(() => {});
          }
          await deliver(id);
        }),
      );
      await add(database, delivery('d1'));
      await eventually(() => delivered).toEqual(['d1']);
    });

    it('stops with what was taken done, and takes nothing any more', async () => {
      const { delivered, deliver } = courier(database);
      const entered: string[] = [];
      let release = (): void => {};
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      const workers = await database.deliveryQueue.work(
        carrier(async (id) => {
          entered.push(id);
          await gate;
          await deliver(id);
        }),
      );
      await add(database, delivery('d1'));
      await eventually(() => entered).toEqual(['d1']);
      const stopped = workers.stop();
      await add(database, delivery('d2'));
      release();
      await stopped;
      expect(delivered).toEqual(['d1']);
      expect(await stateOf('d2')).toBe('waiting');
      await workers.stop();

      await database.deliveryQueue.work(carrier(deliver));
      await eventually(() => delivered).toEqual(['d1', 'd2']);
    });
  },
  PACE,
);
