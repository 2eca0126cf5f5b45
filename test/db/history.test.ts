import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { EMPTY_DIRECTORY, type Person } from '../../src/directory/model.ts';
import type { DirectoryChange } from '../../src/exchange/ports.ts';
import { rotationId } from '../../src/kernel/ids.ts';
import type { Override, Rotation, TurnRotation } from '../../src/rotations/model.ts';
import { NO_HISTORY, type Past, type ScheduleHistory } from '../../src/rotations/schedule/history.ts';
import { describeEachDatabase, type TestPlace } from '../support/databases.ts';
import { alice, dana, everything, layers, organization, TIMES, turns } from './examples.ts';

const at = (text: string) => Temporal.Instant.from(text);
const ms = (text: string) => at(text).epochMilliseconds;

/** Two alternate, and nothing else is said. */
const plain: TurnRotation = {
  id: rotationId('plain'),
  type: 'turns',
  name: 'Plain',
  ownerIds: [],
  overrides: [],
  timeZone: 'Europe/Berlin',
  startsOn: '2026-01-05T09:00',
  cadence: { type: 'every', count: 1, unit: 'weeks' },
  participants: [{ personId: alice.id }, { personId: dana.id }],
  turns: 'calendar',
};
const daily: TurnRotation = { ...plain, cadence: { type: 'every', count: 1, unit: 'days' } };
const hourly: TurnRotation = { ...plain, cadence: { type: 'every', count: 1, unit: 'hours' } };

function override(from: string, until: string, more: Partial<Override> = {}): Override {
  return { personId: dana.id, from, until, ...more };
}

function put(before: Rotation | undefined, after: Rotation | undefined): DirectoryChange {
  const { id } = before ?? after ?? plain;
  return { noun: 'rotation', id, ...(before && { before }), ...(after && { after }) };
}

function putPerson(before: Person | undefined, after: Person | undefined): DirectoryChange {
  const { id } = before ?? after ?? alice;
  return { noun: 'person', id, ...(before && { before }), ...(after && { after }) };
}

describeEachDatabase('the history of a database', (backend) => {
  let place: TestPlace;
  let database: Database;

  beforeEach(async () => {
    place = await backend.fresh();
    database = await place.open();
  });

  async function write(time: string, ...changes: DirectoryChange[]): Promise<void> {
    await database.unitOfWork.run(({ directory }) =>
      directory.write(changes, { now: at(time) }, { way: 'program' }),
    );
  }

  async function writeFrom(time: string, effectiveAt: string, ...changes: DirectoryChange[]): Promise<void> {
    await database.unitOfWork.run(({ directory }) =>
      directory.write(changes, { now: at(time), effectiveAt: at(effectiveAt) }, { way: 'program' }),
    );
  }

  async function save(time: string, rotation: Rotation, overrides: readonly Override[]): Promise<void> {
    await database.unitOfWork.run(({ rotations }) =>
      rotations.saveOverrides(rotation.id, overrides, at(time), { way: 'program' }),
    );
  }

  async function history(of = database): Promise<ScheduleHistory> {
    return (await of.snapshots.current()).history ?? NO_HISTORY;
  }

  async function past(rotation: Rotation = plain): Promise<readonly Past<Rotation>[] | undefined> {
    return (await history()).rotations.get(rotation.id);
  }

  it('is none after first additions, the first organisation among them', async () => {
    await write('2026-04-01T10:00:00Z', ...everything(EMPTY_DIRECTORY.organization));
    expect(await history()).toStrictEqual(NO_HISTORY);
  });

  describe('of a rotation', () => {
    beforeEach(() => write('2026-04-01T10:00:00Z', put(undefined, plain)));

    it('has what decided who served, until it was edited', async () => {
      await write('2026-04-02T10:00:00Z', put(plain, daily));
      await write('2026-04-03T10:00:00.123Z', put(daily, hourly));

      expect(await past()).toStrictEqual([
        { until: ms('2026-04-02T10:00:00Z'), value: plain },
        { until: ms('2026-04-03T10:00:00.123Z'), value: daily },
      ]);
      expect((await database.snapshots.current()).rotations.get(plain.id)).toStrictEqual(hourly);
    });

    it('keeps nothing that nobody needs, and overrides of the time only, without their reasons', async () => {
      const made = { how: 'take', by: [dana.id], at: '2026-04-01T10:00:00Z' } as const;
      const ended = override('2026-04-02T10:00:00Z', '2026-04-02T12:00:00Z', { reason: 'dentist', made });
      const across = override('2026-04-03T08:00:00Z', '2026-04-05T00:00:00Z');
      const toCome = override('2026-04-03T09:00:00Z', '2026-04-05T00:00:00Z');
      const wordy = {
        ...plain,
        description: 'Who pays',
        ownerIds: [dana.id],
        slackGroup: 'S0PAYROLL',
        overrides: [ended, across, toCome],
      };
      await write('2026-04-02T10:00:00Z', put(plain, wordy));
      await write('2026-04-03T09:00:00Z', put(wordy, { ...daily, overrides: [across] }));
      await write('2026-04-05T00:00:00Z', put(daily, hourly));

      const { reason: _, ...silent } = ended;
      expect(await past()).toStrictEqual([
        { until: ms('2026-04-03T09:00:00Z'), value: { ...plain, overrides: [silent, across] } },
        { until: ms('2026-04-05T00:00:00Z'), value: { ...daily, overrides: [across] } },
      ]);
    });

    it('says that there was none between its removal and its addition', async () => {
      await write('2026-04-02T10:00:00Z', put(plain, undefined));
      const removed = { until: ms('2026-04-02T10:00:00Z'), value: plain };
      expect(await past()).toStrictEqual([removed]);
      await write('2026-04-04T10:00:00Z', put(undefined, daily));
      expect(await past()).toStrictEqual([removed, { until: ms('2026-04-04T10:00:00Z') }]);
      await write('2026-04-05T10:00:00Z', put(daily, undefined));
      expect(await past()).toStrictEqual([
        removed,
        { until: ms('2026-04-04T10:00:00Z') },
        { until: ms('2026-04-05T10:00:00Z'), value: daily },
      ]);
    });

    it('has no version of no length', async () => {
      await write('2026-04-02T10:00:00Z', put(plain, daily));
      await write('2026-04-02T10:00:00Z', put(daily, hourly));
      await write('2026-04-02T10:00:00.000999Z', put(hourly, undefined));
      expect(await past()).toStrictEqual([{ until: ms('2026-04-02T10:00:00Z'), value: plain }]);

      await write('2026-04-02T10:00:00Z', put(undefined, plain));
      expect(await past()).toBeUndefined();
    });

    it('has no versions that overlap where the clock goes back', async () => {
      await write('2026-04-02T10:00:00Z', put(plain, daily));
      await write('2026-04-03T10:00:00Z', put(daily, hourly));
      await write('2026-04-02T12:00:00Z', put(hourly, plain));
      expect(await past()).toStrictEqual([
        { until: ms('2026-04-02T10:00:00Z'), value: plain },
        { until: ms('2026-04-02T12:00:00Z'), value: daily },
      ]);
      await write('2026-04-01T12:00:00Z', put(plain, daily));
      expect(await past()).toStrictEqual([{ until: ms('2026-04-01T12:00:00Z'), value: plain }]);
    });

    it('has one version for what one write does to it in steps', async () => {
      await write('2026-04-02T10:00:00Z', put(plain, undefined), put(undefined, daily), put(daily, hourly));
      expect(await past()).toStrictEqual([{ until: ms('2026-04-02T10:00:00Z'), value: plain }]);
    });

    it('is that of its layers too', async () => {
      await write('2026-04-02T10:00:00Z', put(undefined, layers));
      await write('2026-04-03T10:00:00Z', put(layers, { ...layers, layers: [{ rotationId: plain.id }] }));
      expect(await past(layers)).toStrictEqual([{ until: ms('2026-04-03T10:00:00Z'), value: layers }]);
    });

    it('is written with everything that a rotation can say', async () => {
      await write('2026-04-02T10:00:00Z', put(undefined, turns));
      await write('2027-04-02T10:00:00Z', put(turns, { ...plain, id: turns.id }));
      const { description: _, slackGroup: __, ...kept } = turns;
      expect(await past(turns)).toStrictEqual([
        {
          until: ms('2027-04-02T10:00:00Z'),
          value: {
            ...kept,
            ownerIds: [],
            overrides: turns.overrides.map(({ reason: ___, ...rest }) => rest),
          },
        },
      ]);
    });
  });

  describe('of an edit that takes effect later', () => {
    beforeEach(async () => {
      await write('2026-04-01T10:00:00Z', put(undefined, plain));
      await writeFrom('2026-04-02T10:00:00Z', '2026-05-01T00:00:00Z', put(plain, daily));
    });

    it('has what holds until then', async () => {
      expect(await past()).toStrictEqual([{ until: ms('2026-05-01T00:00:00Z'), value: plain }]);
      expect((await database.snapshots.current()).rotations.get(plain.id)).toStrictEqual(daily);
    });

    it('forgets it where another takes effect before', async () => {
      await write('2026-04-03T10:00:00Z', put(daily, hourly));
      expect(await past()).toStrictEqual([{ until: ms('2026-04-03T10:00:00Z'), value: plain }]);
    });

    it('has a removal sooner too', async () => {
      await writeFrom('2026-04-02T10:00:00Z', '2026-05-01T00:00:00Z', put(daily, undefined));
      await writeFrom('2026-04-03T10:00:00Z', '2026-04-20T00:00:00Z', { noun: 'rotation', id: plain.id });
      expect(await past()).toStrictEqual([{ until: ms('2026-04-20T00:00:00Z'), value: plain }]);
      expect((await database.snapshots.current()).rotations.has(plain.id)).toBe(false);
    });

    it('forgets it where all stays as it was', async () => {
      await write('2026-04-03T10:00:00Z', put(daily, plain));
      expect(await past()).toBeUndefined();
    });

    it('has it sooner where it is said again for a time, and as it was where for none', async () => {
      await writeFrom('2026-04-03T10:00:00Z', '2026-06-01T00:00:00Z', put(daily, daily));
      expect(await past()).toStrictEqual([{ until: ms('2026-05-01T00:00:00Z'), value: plain }]);
      await writeFrom('2026-04-03T10:00:00Z', '2026-04-20T00:00:00Z', put(daily, daily));
      expect(await past()).toStrictEqual([{ until: ms('2026-04-20T00:00:00Z'), value: plain }]);
      await write('2026-04-03T11:00:00Z', put(daily, daily));
      expect(await past()).toStrictEqual([{ until: ms('2026-04-20T00:00:00Z'), value: plain }]);
      await writeFrom('2026-04-03T11:00:00Z', '2026-04-03T11:00:00Z', put(daily, daily));
      expect(await past()).toStrictEqual([{ until: ms('2026-04-03T11:00:00Z'), value: plain }]);
    });

    it('keeps it where another takes effect after it, or does not touch who serves', async () => {
      const pending = { until: ms('2026-05-01T00:00:00Z'), value: plain };
      await write('2026-04-03T10:00:00Z', put(daily, { ...daily, name: 'Renamed' }));
      expect(await past()).toStrictEqual([pending]);
      await writeFrom('2026-04-04T10:00:00Z', '2026-06-01T00:00:00Z', put(daily, hourly));
      expect(await past()).toStrictEqual([
        pending,
        { until: ms('2026-06-01T00:00:00Z'), value: { ...daily, name: 'Renamed' } },
      ]);
      await writeFrom('2026-04-05T10:00:00Z', '2026-04-30T00:00:00Z', put(hourly, undefined));
      expect(await past()).toStrictEqual([{ until: ms('2026-04-30T00:00:00Z'), value: plain }]);
    });

    it('keeps it where somebody takes over before and after it', async () => {
      const before = override('2026-04-03T10:00:00Z', '2026-04-03T12:00:00Z', { reason: 'dentist' });
      const across = override('2026-04-30T00:00:00Z', '2026-05-02T00:00:00Z');
      await save('2026-04-03T10:00:00Z', daily, [before, across]);
      const { reason: _, ...silent } = before;
      expect(await past()).toStrictEqual([
        { until: ms('2026-05-01T00:00:00Z'), value: { ...plain, overrides: [silent, across] } },
      ]);

      // Taken away again half way through: until then it held.
      await save('2026-04-03T11:00:00Z', daily, [across]);
      expect(await past()).toStrictEqual([
        { until: ms('2026-04-03T11:00:00Z'), value: { ...plain, overrides: [silent] } },
        { until: ms('2026-05-01T00:00:00Z'), value: { ...plain, overrides: [across] } },
      ]);
      const current = (await database.snapshots.current()).rotations.get(plain.id);
      expect(current).toStrictEqual({ ...daily, overrides: [across] });
    });

    it('has an edit that takes effect in the past refused, and nothing changed', async () => {
      const late = writeFrom('2026-04-03T10:00:00Z', '2026-04-03T09:59:59.999Z', put(daily, hourly));
      await expect(late).rejects.toThrow(/take effect at 2026-04-03T09:59:59.999Z, but it is/);
      expect(await past()).toStrictEqual([{ until: ms('2026-05-01T00:00:00Z'), value: plain }]);
      expect((await database.snapshots.current()).rotations.get(plain.id)).toStrictEqual(daily);
    });

    it('has people and the organisation change at once', async () => {
      await write('2026-04-03T10:00:00Z', putPerson(undefined, alice));
      await writeFrom('2026-04-04T10:00:00Z', '2026-05-01T00:00:00Z', putPerson(alice, dana), {
        ...putPerson(alice, undefined),
      });
      const past = (await history()).people.get(alice.id);
      expect(past?.map(({ until }) => until)).toEqual([ms('2026-04-04T10:00:00Z')]);
    });
  });

  describe('of overrides', () => {
    beforeEach(() => write('2026-04-01T10:00:00Z', put(undefined, plain)));

    it('has them for as long as they held', async () => {
      const first = override('2026-04-02T10:00:00Z', '2026-04-02T20:00:00Z', { reason: 'dentist' });
      await save('2026-04-02T10:00:00Z', plain, [first]);
      expect(await past()).toBeUndefined();
      expect((await database.snapshots.current()).rotations.get(plain.id)?.overrides).toStrictEqual([first]);

      const second = { ...first, personId: null };
      await save('2026-04-02T12:00:00Z', plain, [first, second]);
      const { reason: _, ...silent } = first;
      const closed = { until: ms('2026-04-02T12:00:00Z'), value: { ...plain, overrides: [silent] } };
      expect(await past()).toStrictEqual([closed]);

      await save('2026-04-09T12:00:00Z', plain, []);
      expect(await past()).toStrictEqual([
        closed,
        {
          until: ms('2026-04-09T12:00:00Z'),
          value: { ...plain, overrides: [silent, { ...silent, personId: null }] },
        },
      ]);
    });

    it('needs a rotation that has them', async () => {
      await expect(save('2026-04-02T10:00:00Z', layers, [])).rejects.toThrow(
        /There is no rotation around-the-clock/,
      );
    });

    it('is seen by who holds the lock, and gone with a transaction that throws', async () => {
      await write('2026-04-02T10:00:00Z', put(plain, daily));
      const before = await database.snapshots.current();
      const now = at('2026-04-03T10:00:00Z');
      const failing = database.unitOfWork.run(async ({ rotations, directory }) => {
        const source = await rotations.lock();
        expect(source.directory).toEqual(before.directory);
        expect(source.rotations).toEqual(before.rotations);
        expect(source.history).toEqual(before.history);
        await directory.write([put(daily, hourly)], { now }, { way: 'program' });
        await rotations.saveOverrides(plain.id, [override('2026-04-03', '2026-04-04')], now, {
          way: 'program',
        });
        const after = await rotations.lock();
        expect(after.rotations.get(plain.id)?.overrides).toHaveLength(1);
        expect(after.history?.rotations.get(plain.id)).toHaveLength(2);
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await database.snapshots.current()).toBe(before);
      expect(await history(await place.open())).toStrictEqual(before.history);
    });

    it('is refused once the transaction is over', async () => {
      const { rotations } = await database.unitOfWork.run(async (repositories) => repositories);
      await expect(rotations.lock()).rejects.toThrow(/had ended/);
      await expect(rotations.saveOverrides(plain.id, [], TIMES.now, { way: 'program' })).rejects.toThrow(
        /had ended/,
      );
    });
  });

  describe('of people and the organisation', () => {
    beforeEach(() => write('2026-04-01T10:00:00Z', ...everything(EMPTY_DIRECTORY.organization)));

    it('has zone and time off, and nothing else, until they change', async () => {
      const busier = { ...alice, timeOff: [{ from: '2026-05-01', until: '2026-05-04' }] };
      await write('2026-08-20T10:00:00Z', putPerson(alice, busier));
      const first = {
        until: ms('2026-08-20T10:00:00Z'),
        value: { timeZone: 'Europe/Berlin', timeOff: [{ from: '2026-08-03', until: '2026-08-17' }] },
      };
      expect((await history()).people).toStrictEqual(new Map([[alice.id, [first]]]));

      const { timeZone: _, ...elsewhere } = { ...busier, name: 'Alice N', email: 'a@n.example' };
      await write('2026-08-21T10:00:00Z', putPerson(busier, { ...busier, name: 'Alice N', language: 'ru' }));
      await write('2026-08-22T10:00:00Z', putPerson(busier, elsewhere));
      expect((await history()).people.get(alice.id)).toStrictEqual([
        first,
        { until: ms('2026-08-22T10:00:00Z'), value: { timeZone: 'Europe/Berlin', timeOff: busier.timeOff } },
      ]);
    });

    it('has no other version for time off to come, or another reason', async () => {
      const timeOff = [
        { from: '2026-08-03', until: '2026-08-17', reason: 'mountains' },
        { from: '2026-08-30', until: '2026-09-17' },
      ];
      await write('2026-08-20T10:00:00Z', putPerson(alice, { ...alice, timeOff }));
      expect((await history()).people.get(alice.id)).toBeUndefined();
    });

    it('has nothing personal of who was removed', async () => {
      await write('2026-08-20T10:00:00Z', putPerson(alice, undefined));
      await write('2026-08-21T10:00:00Z', putPerson(undefined, { ...alice, timeOff: [] }));
      expect((await history()).people.get(alice.id)).toStrictEqual([
        {
          until: ms('2026-08-20T10:00:00Z'),
          value: { timeZone: 'Europe/Berlin', timeOff: [{ from: '2026-08-03', until: '2026-08-17' }] },
        },
        { until: ms('2026-08-21T10:00:00Z') },
      ]);
    });

    it("has the organisation's zone, and nothing else of it", async () => {
      const there = { ...organization, timeZone: 'America/Chicago' };
      const renamed = { ...there, name: 'Northwind' };
      await write('2026-04-02T10:00:00Z', { noun: 'organization', before: organization, after: there });
      await write('2026-04-03T10:00:00Z', { noun: 'organization', before: there, after: renamed });
      await write('2026-04-04T10:00:00Z', { noun: 'organization', before: renamed, after: organization });
      expect((await history()).timeZone).toStrictEqual([
        { until: ms('2026-04-02T10:00:00Z'), value: 'Europe/Berlin' },
        { until: ms('2026-04-04T10:00:00Z'), value: 'America/Chicago' },
      ]);
    });
  });

  it('is the same object as long as nothing of it changes, and keeps those that do not', async () => {
    await write('2026-04-01T10:00:00Z', ...everything(EMPTY_DIRECTORY.organization), put(undefined, plain));
    const none = await history();
    await write('2026-04-02T10:00:00Z', put(plain, daily), putPerson(alice, { ...alice, timeZone: 'UTC' }));
    const first = await history();
    expect(first).not.toBe(none);
    expect(first.timeZone).toBe(none.timeZone);

    await write(
      '2026-04-03T10:00:00Z',
      putPerson(dana, { ...dana, name: 'D' }),
      put(turns, { ...turns, name: 'T' }),
    );
    expect(await history()).toBe(first);

    await write('2026-04-04T10:00:00Z', put(daily, hourly));
    const second = await history();
    expect(second.people).toBe(first.people);
    expect(second.timeZone).toBe(first.timeZone);
    expect(second.rotations.get(plain.id)?.[0]).toBe(first.rotations.get(plain.id)?.[0]);
    expect(first.rotations.get(plain.id)).toHaveLength(1);
  });

  it('is the same on another replica, which follows, and after a restart', async () => {
    const other = await place.open();
    await write('2026-04-01T10:00:00Z', ...everything(EMPTY_DIRECTORY.organization), put(undefined, plain));
    expect(await history(other)).toStrictEqual(NO_HISTORY);
    await write('2026-04-02T10:00:00Z', put(plain, daily));
    expect((await history(other)).rotations.get(plain.id)).toHaveLength(1);
    await writeFrom('2026-04-03T10:00:00Z', '2026-05-01T00:00:00Z', put(daily, hourly));
    expect((await history(other)).rotations.get(plain.id)).toHaveLength(2);
    await write('2026-04-04T10:00:00Z', put(hourly, undefined), putPerson(alice, undefined), {
      noun: 'organization',
      before: organization,
      after: { ...organization, timeZone: 'UTC' },
    });

    const expected = await history();
    expect(expected.rotations.get(plain.id)?.map(({ until }) => until)).toEqual([
      ms('2026-04-02T10:00:00Z'),
      ms('2026-04-04T10:00:00Z'),
    ]);
    expect(await history(other)).toStrictEqual(expected);
    expect(await history(await place.open())).toStrictEqual(expected);
  });
});
