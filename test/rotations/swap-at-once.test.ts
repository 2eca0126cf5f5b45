import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import { requestCover, takeCover } from '../../src/rotations/requests/cover-requests.ts';
import { requestSwap, takeSwap, withdrawSwap } from '../../src/rotations/requests/swap-requests.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { every, turns } from './build.ts';
import { codeOf, createWorld, granted, type RotationWorld } from './rotation-world.ts';

const rota = rotationId('rota');
// A database keeps the time itself, so what is swapped has to lie ahead of it. Alice has the first day, Bob the second.
const START = Temporal.Now.instant().round('hour').add({ hours: 48 });
const FIRST = { start: START, end: START.add({ hours: 24 }) };
const SECOND = { start: FIRST.end, end: FIRST.end.add({ hours: 24 }) };

describeEachDatabase('two replicas that act at once', (backend) => {
  let one: RotationWorld;
  let other: RotationWorld;
  let database: Database;

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
    other = { ...one, ports: { ...one.ports, work: (await place.open()).unitOfWork } };
    one.at(Temporal.Now.instant().toString());
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
});
