import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import type { Author } from '../../src/directory/author.ts';
import { EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import type { DirectoryChange, Edit, ThingName } from '../../src/exchange/ports.ts';
import { personId } from '../../src/kernel/ids.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { alice, aliceInSlack, dana, everything, hr, organization, synonyms, turns } from './examples.ts';

const NOON = Temporal.Instant.from('2026-04-01T12:00:00.123456Z');
const BY_DANA: Author = { personId: dana.id, way: 'chat', platform: 'teams' };
const BY_FILE: Author = { way: 'file', name: 'operator' };
const HR: ThingName = { noun: 'topic', id: hr.id };
const called = (name: string) => ({ ...hr, name });

describeEachDatabase('the audit trail', (backend) => {
  let database: Database;

  beforeEach(async () => {
    database = await (await backend.fresh()).open();
  });

  function write(changes: readonly DirectoryChange[], author = BY_FILE, now = NOON): Promise<number> {
    return database.unitOfWork.run(async ({ directory }) => {
      await directory.lock();
      return directory.write(changes, { now }, author);
    });
  }

  /** Names the topic, one revision each. */
  async function nameHr(...names: readonly string[]): Promise<void> {
    for (const name of names) await write([{ noun: 'topic', id: hr.id, after: called(name) }]);
  }

  const of = (thing: ThingName, most = 10, before?: number): Promise<readonly Edit[]> =>
    database.unitOfWork.run(({ edits }) => edits.of(thing, most, before));
  const since = (revision: number) => database.unitOfWork.run(({ edits }) => edits.since(revision));
  const latest = (most: number) => database.unitOfWork.run(({ edits }) => edits.latest(most));

  it('is empty where nothing was changed, and knows of no file', async () => {
    expect(await since(-1)).toEqual([]);
    expect(await latest(5)).toEqual([]);
    expect(await of(HR)).toEqual([]);
    expect(await database.unitOfWork.run(({ edits }) => edits.appliedRevision())).toBeUndefined();
  });

  it('has everything that was added, whole and in order', async () => {
    const changes = everything(EMPTY_DIRECTORY.organization);
    await write(changes, BY_FILE);

    const edit = { revision: 1, at: NOON, author: BY_FILE };
    expect(await since(0)).toStrictEqual(changes.map((change) => ({ ...edit, change })));
    expect(await since(1)).toEqual([]);
    expect(await latest(2)).toEqual((await since(0)).slice(-2).reverse());
  });

  it('tells what a thing was and what it became, latest first, and page by page', async () => {
    await nameHr('A', 'B', 'C');
    await write([{ noun: 'topic', id: hr.id, before: called('C') }], BY_DANA, NOON.add({ hours: 1 }));

    const changes = [
      { noun: 'topic', id: hr.id, before: called('C') },
      { noun: 'topic', id: hr.id, before: called('B'), after: called('C') },
      { noun: 'topic', id: hr.id, before: called('A'), after: called('B') },
      { noun: 'topic', id: hr.id, after: called('A') },
    ];
    const whole = await of(HR);
    expect(whole.map(({ change }) => change)).toStrictEqual(changes);
    expect(whole[0]).toMatchObject({ revision: 4, author: BY_DANA, at: NOON.add({ hours: 1 }) });
    expect(await of(HR, 1)).toEqual(whole.slice(0, 1));
    expect(await of(HR, 2, 4)).toEqual(whole.slice(1, 3));
    expect(await of(HR, 2, 2)).toEqual(whole.slice(3));
    expect(await of(HR, 0)).toEqual([]);
    expect(await of({ noun: 'person', id: hr.id })).toEqual([]);
    expect(await latest(3)).toEqual(whole.slice(0, 3));
    expect(await since(1)).toEqual(whole.slice(0, 3).reverse());
  });

  it('has what was added again after it was removed', async () => {
    await nameHr('A');
    await write([{ noun: 'topic', id: hr.id }]);
    await nameHr('B');

    expect((await of(HR)).map(({ change }) => change)).toStrictEqual([
      { noun: 'topic', id: hr.id, after: called('B') },
      { noun: 'topic', id: hr.id, before: called('A') },
      { noun: 'topic', id: hr.id, after: called('A') },
    ]);
  });

  it('has the organization and the synonyms, each by its noun', async () => {
    await write([
      { noun: 'organization', before: EMPTY_DIRECTORY.organization, after: organization },
      { noun: 'synonyms', before: [], after: synonyms },
    ]);
    const after = { ...organization, name: 'N' };
    await write([{ noun: 'organization', before: organization, after }]);

    expect(
      (await of({ noun: 'organization', id: 'organization' })).map(({ change }) => change),
    ).toStrictEqual([
      { noun: 'organization', before: organization, after },
      { noun: 'organization', before: EMPTY_DIRECTORY.organization, after: organization },
    ]);
    expect((await of({ noun: 'synonyms', id: 'synonyms' })).map(({ change }) => change)).toStrictEqual([
      { noun: 'synonyms', before: [], after: synonyms },
    ]);
  });

  it('has nothing of what stays as it was, nor of what one transaction takes back', async () => {
    await nameHr('A');
    await write([
      { noun: 'topic', id: hr.id, before: called('A'), after: called('A') },
      { noun: 'person', id: dana.id, after: dana },
      { noun: 'person', id: dana.id, before: dana },
      { noun: 'person', id: personId('nobody') },
    ]);
    await database.identities.save(aliceInSlack);

    expect(await since(1)).toEqual([]);
  });

  it('has once what one write changes twice, and where a thing was not what was said, what it was', async () => {
    await nameHr('A');
    await write([
      { noun: 'topic', id: hr.id, before: called('else'), after: called('B') },
      { noun: 'topic', id: hr.id, before: called('B'), after: called('C') },
    ]);

    expect((await since(1)).map(({ change }) => change)).toStrictEqual([
      { noun: 'topic', id: hr.id, before: called('A'), after: called('C') },
    ]);
  });

  it('has what is saved one at a time, by whom and from where', async () => {
    await write(everything(EMPTY_DIRECTORY.organization));
    await database.unitOfWork.run(async ({ topics, people, rotations, edits }) => {
      await topics.lock();
      await topics.save(called('People'), NOON, BY_DANA);
      await people.save({ ...dana, phone: '1' }, NOON, { ...BY_DANA, platform: 'slack' });
      await rotations.saveOverrides(turns.id, [], NOON, { way: 'calendar' });
      expect((await edits.since(1)).map(({ revision }) => revision)).toEqual([2, 3, 4]);
    });

    expect(await since(1)).toStrictEqual([
      {
        revision: 2,
        at: NOON,
        author: BY_DANA,
        change: { noun: 'topic', id: hr.id, before: hr, after: called('People') },
      },
      {
        revision: 3,
        at: NOON,
        author: { ...BY_DANA, platform: 'slack' },
        change: { noun: 'person', id: dana.id, before: dana, after: { ...dana, phone: '1' } },
      },
      {
        revision: 4,
        at: NOON,
        author: { way: 'calendar' },
        change: { noun: 'rotation', id: turns.id, before: turns, after: { ...turns, overrides: [] } },
      },
    ]);
  });

  it('keeps what somebody was who is removed, so that they can be brought back', async () => {
    const byAlice: Author = { way: 'api', personId: alice.id, name: 'token of Alice' };
    await write([{ noun: 'person', id: alice.id, after: alice }], byAlice);
    await write([{ noun: 'person', id: alice.id, before: alice }]);

    const trail = await since(0);
    expect(trail.map(({ change }) => change)).toStrictEqual([
      { noun: 'person', id: alice.id, after: alice },
      { noun: 'person', id: alice.id, before: alice },
    ]);
    expect(trail[0]?.author).toStrictEqual(byAlice);
  });

  it('is read while others write, whom that does not hold off, and is of one piece all the same', async ({
    skip,
  }) => {
    skip(database.kind !== 'postgres', 'where there is one connection, transactions wait for one another');
    await nameHr('N0');
    let goOn = () => {};
    const written = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let reading: Promise<readonly (readonly Edit[])[]> = Promise.resolve([]);
    await new Promise<void>((begin) => {
      reading = database.unitOfWork.run(async ({ edits }) => {
        const before = await edits.of(HR, 10);
        begin();
        await written;
        return [before, await edits.of(HR, 10)];
      });
    });
    await nameHr('N1');
    goOn();
    expect((await reading).map((edits) => edits.map(({ change }) => nameAfter(change)))).toEqual([
      ['N0'],
      ['N1', 'N0'],
    ]);

    const reads: Promise<readonly Edit[]>[] = [];
    for (let round = 2; round < 30; round += 1) {
      reads.push(of(HR, 3), latest(3), of(HR, 1, round));
      await nameHr(`N${round}`);
    }
    for (const { revision, change } of (await Promise.all(reads)).flat()) {
      expect(nameAfter(change)).toBe(`N${revision - 1}`);
    }
  });

  it('remembers at which revision a file was last applied, however little it changed', async () => {
    await nameHr('A');
    const mark = () =>
      database.unitOfWork.run(async ({ edits }) => {
        await edits.markApplied();
        return edits.appliedRevision();
      });

    expect(await mark()).toBe(1);
    await nameHr('B', 'C');
    expect(await database.unitOfWork.run(({ edits }) => edits.appliedRevision())).toBe(1);
    expect(await mark()).toBe(3);
    expect((await database.snapshots.current()).revision).toBe(3);
  });

  it('keeps nothing of a transaction that throws', async () => {
    const failing = database.unitOfWork.run(async ({ directory, edits }) => {
      await directory.write([{ noun: 'topic', id: hr.id, after: hr }], { now: NOON }, BY_DANA);
      await edits.markApplied();
      expect(await edits.since(-1)).toHaveLength(1);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');

    expect(await since(-1)).toEqual([]);
    expect(await database.unitOfWork.run(({ edits }) => edits.appliedRevision())).toBeUndefined();
  });

  it('loses nothing where several write at once', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `N${index}`);
    await Promise.all(names.map((name) => nameHr(name)));

    const trail = await of(HR);
    expect(trail.map(({ revision }) => revision)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(new Set(trail.map(({ change }) => nameAfter(change)))).toEqual(new Set(names));
    for (const [index, { change }] of trail.entries()) {
      const earlier = trail[index + 1];
      expect(change.before).toEqual(earlier?.change.after);
    }
  });

  it('refuses to be used once the transaction is over', async () => {
    const { edits } = await database.unitOfWork.run(async (repositories) => repositories);
    await expect(edits.of(HR, 1)).rejects.toThrow(/had ended/);
    await expect(edits.latest(1)).rejects.toThrow(/had ended/);
    await expect(edits.since(0)).rejects.toThrow(/had ended/);
    await expect(edits.appliedRevision()).rejects.toThrow(/had ended/);
    await expect(edits.markApplied()).rejects.toThrow(/had ended/);
  });
});

function nameAfter(change: DirectoryChange): string | undefined {
  return change.noun === 'topic' ? change.after?.name : undefined;
}
