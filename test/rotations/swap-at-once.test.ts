import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { applyDirectory, exportDirectory } from '../../src/exchange/directory-as-code.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import { requestCover, takeCover } from '../../src/rotations/requests/cover-requests.ts';
import { takeOver } from '../../src/rotations/requests/override-requests.ts';
import { requestSwap, takeSwap, withdrawSwap } from '../../src/rotations/requests/swap-requests.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { every, turns } from './build.ts';
import { codeOf, createWorld, granted, type RotationWorld } from './rotation-world.ts';

const rota = rotationId('rota');
/** Alice has the first day, Bob the second. */
const START = Temporal.Instant.from('2026-01-07T00:00:00Z');
const FIRST = { start: START, end: START.add({ hours: 24 }) };
const SECOND = { start: FIRST.end, end: FIRST.end.add({ hours: 24 }) };

describeEachDatabase('two replicas that act at once', (backend) => {
  let one: RotationWorld;
  let other: RotationWorld;
  let database: Database;
  let otherWork: Database['unitOfWork'];

  beforeEach(async () => {
    const place = await backend.fresh();
    database = await place.open();
    const rotation = turns({
      timeZone: 'UTC',
      startsOn: START.toString(),
      cadence: every(1, 'days'),
      people: ['alice', 'bob', 'chen', 'dana'],
    });
    one = await createWorld([rotation], database);
    otherWork = (await place.open()).unitOfWork;
    other = { ...one, ports: { ...one.ports, work: otherWork } };
  });

  async function people(interval: Interval): Promise<readonly (string | null)[]> {
    const source = await database.snapshots.current();
    return finalSchedule(source, rota, interval).map((shift) => shift.personId);
  }

  async function swapOfDays() {
    const swap = {
      rotationId: rota,
      requesterId: personId('alice'),
      takerId: personId('bob'),
      given: FIRST,
      returned: SECOND,
      actorId: personId('alice'),
    };
    return granted(await requestSwap(swap, one.ports)).id;
  }

  it('take and withdraw one swap: one of them wins, and the other hears what it has become', async () => {
    for (let round = 0; round < 4; round += 1) {
      const requestId = await swapOfDays();
      const results = await Promise.all([
        takeSwap({ requestId, actorId: personId('bob') }, one.ports),
        withdrawSwap({ requestId, actorId: personId('alice') }, other.ports),
      ]);
      expect(results.map(codeOf).sort()).toEqual(['granted', 'swap-not-open']);
      const [taken, withdrawn] = results;
      const winner = taken.ok ? taken : withdrawn;
      const loser = taken.ok ? withdrawn : taken;
      const { request } = granted(winner);
      expect(loser).toEqual({ ok: false, refusal: { code: 'swap-not-open', request } });
      expect(await people(FIRST)).toEqual([taken.ok ? 'bob' : 'alice']);
      expect(await people(SECOND)).toEqual([taken.ok ? 'alice' : 'bob']);
      if (taken.ok) return;
    }
  });

  it('take one piece of cover: nobody has the same minute, and every minute is had', async () => {
    const asked = {
      rotationId: rota,
      requesterId: personId('alice'),
      window: FIRST,
      actorId: personId('alice'),
    };
    const requestId = granted(await requestCover(asked, one.ports)).id;
    const take = (who: string, from: number, to: number, { ports }: RotationWorld) =>
      takeCover(
        {
          requestId,
          takerId: personId(who),
          part: { start: START.add({ hours: from }), end: START.add({ hours: to }) },
          actorId: personId(who),
        },
        ports,
      );
    const results = await Promise.all([
      take('bob', 0, 16, one),
      take('chen', 8, 24, other),
      take('dana', 0, 24, one),
      take('omar', 0, 24, other),
    ]);
    expect(results.some(({ ok }) => ok)).toBe(true);

    const request = await one.work.run(({ coverRequests }) => coverRequests.byId(requestId));
    const pieces = (request?.taken ?? []).toSorted((a, b) =>
      Temporal.Instant.compare(a.interval.start, b.interval.start),
    );
    expect(request?.state).toBe('taken');
    expect([pieces[0]?.interval.start, ...pieces.map(({ interval }) => interval.end)].map(String)).toEqual(
      [...pieces.map(({ interval }) => interval.start), FIRST.end].map(String),
    );
    expect(await people(FIRST)).toEqual(pieces.map(({ takerId }) => takerId));
  });

  it('take over from the instant on at which the past ends, however fast the clock runs', async () => {
    let now = START;
    const clock = {
      now: () => {
        now = now.add({ milliseconds: 250 });
        return now;
      },
    };
    const taken = { rotationId: rota, personId: personId('chen'), minutes: 60, actorId: personId('chen') };
    granted(await takeOver(taken, { ...other.ports, clock }));

    const { history } = await database.snapshots.current();
    expect(history?.rotations.get(rota)).toBeUndefined();
    const first = START.add({ milliseconds: 250 });
    expect(await people({ start: START, end: first.add({ minutes: 1 }) })).toEqual(['alice', 'chen']);
    expect(await people({ start: first, end: first.add({ minutes: 1 }) })).toEqual(['chen']);
  });

  it('apply a file after an edit: what was edited while the file waited is the past by then', async () => {
    const text = (await exportDirectory(one.work)).replace('every: 1 day', 'every: 2 days');
    const [edited, applied] = [START.add({ minutes: 5 }), START.add({ minutes: 6 })];
    let now = START;
    let isHeld = () => {};
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      isHeld = resolve;
    });
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const editing = one.work.run(async ({ directory }) => {
      const { rotations } = await directory.lock();
      isHeld();
      await released;
      const before = rotations.get(rota);
      if (before?.type !== 'turns') throw new Error('There is no rota');
      const after = { ...before, cadence: every(3, 'days') };
      await directory.write(
        [{ noun: 'rotation', id: rota, before, after }],
        { now: edited },
        { way: 'program' },
      );
      now = applied;
    });
    await held;
    const applying = applyDirectory({ text }, { work: otherWork, clock: { now: () => now } });
    release();
    await editing;
    expect((await applying).ok).toBe(true);

    const { history } = await database.snapshots.current();
    expect(history?.rotations.get(rota)?.map(({ until }) => until)).toEqual([
      edited.epochMilliseconds,
      applied.epochMilliseconds,
    ]);
  });
});
