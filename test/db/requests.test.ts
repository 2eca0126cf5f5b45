import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { coverRequestId, rotationId, swapRequestId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { CoverRequest } from '../../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../../src/rotations/requests/swap.ts';
import { describeEachDatabase, type TestPlace } from '../support/databases.ts';
import { alice, dana, TIMES } from './examples.ts';

const at = (text: string) => Temporal.Instant.from(text);

function week(start: string): Interval {
  return { start: at(start), end: at(start).add({ hours: 168 }) };
}

const swap: SwapRequest = {
  id: swapRequestId('s1'),
  rotationId: rotationId('payroll'),
  requesterId: alice.id,
  takerId: dana.id,
  given: week('2026-08-03T07:00:00Z'),
  returned: week('2026-08-10T07:00:00Z'),
  reason: 'sailing',
  createdAt: at('2026-07-01T08:00:00.123456Z'),
  createdBy: dana.id,
  state: 'open',
  version: 1,
};

const taken: SwapRequest = {
  ...swap,
  state: 'taken',
  decided: { at: at('2026-07-02T09:00:00Z'), by: dana.id },
  version: 2,
};

const cover: CoverRequest = {
  id: coverRequestId('c1'),
  rotationId: rotationId('payroll'),
  requesterId: alice.id,
  window: week('2026-08-03T07:00:00Z'),
  taken: [],
  createdAt: at('2026-07-01T08:00:00Z'),
  createdBy: alice.id,
  state: 'open',
  version: 1,
};

const piece = {
  takerId: dana.id,
  interval: { start: at('2026-08-03T07:00:00Z'), end: at('2026-08-05T07:00:00Z') },
  at: at('2026-07-02T09:00:00.5Z'),
};

describeEachDatabase('requests', (backend) => {
  let place: TestPlace;
  let database: Database;

  beforeEach(async () => {
    place = await backend.fresh();
    database = await place.open();
  });

  function saveSwap(request: SwapRequest, through = database): Promise<boolean> {
    return through.unitOfWork.run(({ swapRequests }) => swapRequests.save(request));
  }

  function saveCover(request: CoverRequest, through = database): Promise<boolean> {
    return through.unitOfWork.run(({ coverRequests }) => coverRequests.save(request));
  }

  function swapById(id = swap.id): Promise<SwapRequest | undefined> {
    return database.unitOfWork.run(({ swapRequests }) => swapRequests.byId(id));
  }

  function coverById(id = cover.id): Promise<CoverRequest | undefined> {
    return database.unitOfWork.run(({ coverRequests }) => coverRequests.byId(id));
  }

  describe('to swap', () => {
    it('come back as they were saved, version after version', async () => {
      expect(await swapById()).toBeUndefined();
      expect(await saveSwap(swap)).toBe(true);
      expect(await swapById()).toStrictEqual(swap);

      expect(await saveSwap(taken)).toBe(true);
      expect(await swapById()).toStrictEqual(taken);
    });

    it('lose a field that the next version leaves out', async () => {
      const { reason: _, ...silent } = swap;
      await saveSwap(swap);
      await saveSwap({ ...silent, version: 2 });
      expect(await swapById()).toStrictEqual({ ...silent, version: 2 });
    });

    it.each([
      ['there is none of its id yet', { ...taken }, []],
      ['there is one of its id already', { ...swap, reason: 'again' }, [swap]],
      ['it has been changed meanwhile', { ...taken, state: 'withdrawn' as const }, [swap, taken]],
      ['it skips a version', { ...taken, version: 3 }, [swap]],
    ])('are not saved where %s', async (_, request, before) => {
      for (const each of before) await saveSwap(each);
      expect(await saveSwap(request)).toBe(false);
      expect(await swapById()).toStrictEqual(before.at(-1));
    });

    it('are won by one of those who change them at once', async () => {
      const other = await place.open();
      await saveSwap(swap);
      const withdrawn: SwapRequest = { ...taken, state: 'withdrawn' };
      const race = (through: Database, next: SwapRequest) =>
        through.unitOfWork.run(async ({ swapRequests }) => {
          const seen = await swapRequests.byId(swap.id);
          return seen?.version === 1 ? swapRequests.save(next) : false;
        });
      const won = await Promise.all([race(database, taken), race(other, withdrawn), race(other, taken)]);

      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await swapById()).toStrictEqual(won[1] ? withdrawn : taken);
    });

    it('are added by one of those who add them at once', async () => {
      const other = await place.open();
      const second = { ...swap, reason: 'second' };
      const won = await Promise.all([saveSwap(swap), saveSwap(second, other)]);

      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await swapById())?.reason).toBe(won[0] ? 'sailing' : 'second');
    });

    it('that are open are due from when the first of both stretches begins, the earliest first', async () => {
      const later = { ...swap, id: swapRequestId('s2'), given: week('2026-08-17T07:00:00Z') };
      for (const each of [
        later,
        swap,
        { ...swap, id: swapRequestId('s3'), state: 'declined' as const },
        { ...swap, id: swapRequestId('s4'), state: 'past-due' as const },
      ]) {
        await saveSwap(each);
      }
      const due = (now: string, most = 10) =>
        database.unitOfWork.run(async ({ swapRequests }) =>
          (await swapRequests.due(at(now), most)).map(({ id }) => id),
        );
      expect(await due('2026-08-03T06:59:59.999Z')).toEqual([]);
      expect(await due('2026-08-03T07:00:00Z')).toEqual(['s1']);
      expect(await due('2026-08-10T07:00:00Z')).toEqual(['s1', 's2']);
      expect(await due('2026-08-10T07:00:00Z', 1)).toEqual(['s1']);
    });

    it('that are open are listed for their rotation, soonest created first', async () => {
      const early = at('2026-06-30T00:00:00Z');
      const requests = [
        swap,
        { ...swap, id: swapRequestId('s3'), createdAt: early },
        { ...swap, id: swapRequestId('s2'), createdAt: early },
        { ...swap, id: swapRequestId('elsewhere'), rotationId: rotationId('it') },
        { ...swap, id: swapRequestId('declined') },
      ];
      for (const request of requests) await saveSwap(request);
      await saveSwap({ ...taken, id: swapRequestId('declined'), state: 'declined' });

      const open = await database.unitOfWork.run(({ swapRequests }) =>
        swapRequests.openIn(rotationId('payroll')),
      );
      expect(open.map(({ id }) => id)).toEqual(['s2', 's3', 's1']);
      expect(open[2]).toStrictEqual(swap);
    });
  });

  describe('for cover', () => {
    it('come back as they were saved, piece after piece', async () => {
      expect(await saveCover(cover)).toBe(true);
      expect(await coverById()).toStrictEqual(cover);

      const next: CoverRequest = { ...cover, reason: 'family', taken: [piece], version: 2 };
      expect(await saveCover(next)).toBe(true);
      expect(await coverById()).toStrictEqual(next);
      expect(await saveCover({ ...next, state: 'taken' })).toBe(false);
    });

    it('are won by one of those who take them at once', async () => {
      const other = await place.open();
      await saveCover(cover);
      const next: CoverRequest = { ...cover, taken: [piece], version: 2 };
      const won = await Promise.all([
        saveCover(next),
        saveCover({ ...next, taken: [{ ...piece, takerId: alice.id }] }, other),
      ]);

      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await coverById())?.taken[0]?.takerId).toBe(won[0] ? dana.id : alice.id);
    });

    it('that are open are listed for their rotation, soonest created first', async () => {
      await saveCover(cover);
      await saveCover({ ...cover, id: coverRequestId('c0'), createdAt: at('2026-06-30T00:00:00Z') });
      await saveCover({ ...cover, id: coverRequestId('c2') });
      await saveCover({ ...cover, id: coverRequestId('c2'), state: 'withdrawn', version: 2 });

      const open = await database.unitOfWork.run(({ coverRequests }) =>
        coverRequests.openIn(cover.rotationId),
      );
      expect(open.map(({ id }) => id)).toEqual(['c0', 'c1']);
    });
  });

  it('and what was changed beside them are undone together', async () => {
    await saveSwap(swap);
    const failing = database.unitOfWork.run(async ({ swapRequests, coverRequests }) => {
      await swapRequests.save(taken);
      await coverRequests.save(cover);
      expect(await swapRequests.byId(swap.id)).toStrictEqual(taken);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');

    expect(await swapById()).toStrictEqual(swap);
    expect(await coverById()).toBeUndefined();
  });

  it('lose their reasons with the person they are about', async () => {
    const { reason: _, ...silent } = swap;
    const others: SwapRequest = { ...swap, id: swapRequestId('s2'), requesterId: dana.id };
    await saveSwap(swap);
    await saveSwap(others);
    await saveCover({ ...cover, reason: 'family' });
    await database.unitOfWork.run(({ directory }) =>
      directory.write(
        [
          { noun: 'person', id: alice.id, after: alice },
          { noun: 'person', id: dana.id, after: dana },
        ],
        TIMES,
        { way: 'program' },
      ),
    );
    expect(await swapById()).toStrictEqual(swap);

    await database.unitOfWork.run(({ directory }) =>
      directory.write([{ noun: 'person', id: alice.id, before: alice }], TIMES, { way: 'program' }),
    );
    expect(await swapById()).toStrictEqual({ ...silent, version: 2 });
    expect(await coverById()).toStrictEqual({ ...cover, version: 2 });
    expect(await swapById(others.id)).toStrictEqual(others);
    expect(await saveSwap(taken)).toBe(false);
  });

  it('are refused once the transaction is over', async () => {
    const { swapRequests, coverRequests } = await database.unitOfWork.run(
      async (repositories) => repositories,
    );
    await expect(swapRequests.byId(swap.id)).rejects.toThrow(/had ended/);
    await expect(swapRequests.openIn(swap.rotationId)).rejects.toThrow(/had ended/);
    await expect(swapRequests.save(swap)).rejects.toThrow(/had ended/);
    await expect(coverRequests.save(cover)).rejects.toThrow(/had ended/);
  });
});
