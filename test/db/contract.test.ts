import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import type { DirectoryChange, DirectoryContent } from '../../src/exchange/ports.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { describeEachDatabase, type TestPlace } from '../support/databases.ts';
import {
  alice,
  aliceInSlack,
  bare,
  dana,
  everything,
  helpDesk,
  hr,
  layers,
  organization,
  payroll,
  report,
  roster,
  strangerInTeams,
  synonyms,
  TIMES,
  turns,
} from './examples.ts';

describeEachDatabase('a database', (backend) => {
  let place: TestPlace;
  let database: Database;

  beforeEach(async () => {
    place = await backend.fresh();
    database = await place.open();
  });

  function write(...changes: DirectoryChange[]): Promise<number> {
    return database.unitOfWork.run(async ({ directory }) => {
      await directory.lock();
      return directory.write(changes, TIMES, { way: 'program' });
    });
  }

  function content(): Promise<DirectoryContent> {
    return database.unitOfWork.run(({ directory }) => directory.lock());
  }

  it('begins with the empty directory at revision 0', async () => {
    expect(await database.snapshots.current()).toMatchObject({
      revision: 0,
      directory: EMPTY_DIRECTORY,
      rotations: new Map(),
    });
    expect(await content()).toEqual({
      directory: EMPTY_DIRECTORY,
      rotations: new Map(),
      updates: new Map(),
    });
  });

  it('gives back everything as it was written, nouns in the order of their ids', async () => {
    expect(await write(...everything(EMPTY_DIRECTORY.organization))).toBe(1);

    const expected = {
      directory: {
        organization,
        synonyms,
        people: new Map([alice, dana].map((each) => [each.id, each])),
        departments: new Map([bare, helpDesk].map((each) => [each.id, each])),
        topics: new Map([hr, payroll].map((each) => [each.id, each])),
      },
      rotations: new Map([layers, turns].map((each) => [each.id, each])),
      updates: new Map([roster, report].map((each) => [each.id, each])),
    };
    expect(await content()).toStrictEqual(expected);
    const { directory, rotations, revision } = await database.snapshots.current();
    expect({ directory, rotations, revision }).toStrictEqual({
      directory: expected.directory,
      rotations: expected.rotations,
      revision: 1,
    });
    expect([...directory.people.keys()]).toEqual(['alice', 'dana']);
    expect([...directory.topics.keys()]).toEqual(['hr', 'payroll']);
  });

  it('edits, removes, and adds what was removed', async () => {
    await write({ noun: 'person', id: alice.id, after: alice }, { noun: 'person', id: dana.id, after: dana });
    await database.snapshots.current();
    const edited = { id: alice.id, name: 'Alice Renamed', timeOff: [] };

    expect(
      await write(
        { noun: 'person', id: alice.id, before: alice, after: edited },
        { noun: 'person', id: dana.id, before: dana },
      ),
    ).toBe(2);
    expect((await database.snapshots.current()).directory.people).toStrictEqual(
      new Map([[alice.id, edited]]),
    );

    expect(await write({ noun: 'person', id: dana.id, after: dana })).toBe(3);
    const { people } = (await database.snapshots.current()).directory;
    expect([...people]).toStrictEqual([
      [alice.id, edited],
      [dana.id, dana],
    ]);
    expect((await content()).directory.people).toStrictEqual(people);
  });

  it('makes changes to one thing in order', async () => {
    const renamed = { ...dana, name: 'Dana P.' };
    await write(
      { noun: 'person', id: dana.id, after: dana },
      { noun: 'person', id: dana.id, before: dana },
      { noun: 'person', id: dana.id, after: renamed },
      { noun: 'person', id: alice.id, after: alice },
      { noun: 'person', id: alice.id, before: alice },
    );

    expect((await database.snapshots.current()).directory.people).toStrictEqual(
      new Map([[dana.id, renamed]]),
    );
  });

  it('changes nothing, and no revision, where there are no changes', async () => {
    await write({ noun: 'person', id: dana.id, after: dana });
    const before = await database.snapshots.current();

    expect(await write()).toBe(1);
    expect(await database.snapshots.current()).toBe(before);
  });

  it('keeps nothing of a transaction that throws, and goes on', async () => {
    const failing = database.unitOfWork.run(async ({ directory, identities }) => {
      await directory.lock();
      await directory.write([{ noun: 'person', id: dana.id, after: dana }], TIMES, { way: 'program' });
      await identities.save(aliceInSlack);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');

    const { revision, directory, identities } = await database.snapshots.current();
    expect(revision).toBe(0);
    expect(directory.people.size).toBe(0);
    expect(identities.of(aliceInSlack.account)).toBeUndefined();
    expect(await write({ noun: 'person', id: dana.id, after: dana })).toBe(1);
  });

  it('sees its own changes inside the transaction', async () => {
    const seen = await database.unitOfWork.run(async ({ directory }) => {
      await directory.write([{ noun: 'topic', id: hr.id, after: hr }], TIMES, { way: 'program' });
      return directory.lock();
    });
    expect([...seen.directory.topics.keys()]).toEqual(['hr']);
  });

  it('keeps the objects of nouns that did not change', async () => {
    await write(...everything(EMPTY_DIRECTORY.organization));
    const before = await database.snapshots.current();

    await write({ noun: 'topic', id: hr.id, before: hr, after: { ...hr, name: 'People' } });
    const after = await database.snapshots.current();

    expect(after.directory.topics).not.toBe(before.directory.topics);
    expect(after.directory.topics.get(payroll.id)).toBe(before.directory.topics.get(payroll.id));
    expect(after.directory.people).toBe(before.directory.people);
    expect(after.directory.departments).toBe(before.directory.departments);
    expect(after.directory.organization).toBe(before.directory.organization);
    expect(after.directory.synonyms).toBe(before.directory.synonyms);
    expect(after.rotations).toBe(before.rotations);

    await database.identities.save(aliceInSlack);
    expect((await database.snapshots.current()).directory).toBe(after.directory);
    await write({ noun: 'organization', before: organization, after: { ...organization, name: 'N' } });
    const renamed = (await database.snapshots.current()).directory;
    expect(renamed.organization.name).toBe('N');
    expect(renamed.synonyms).toBe(after.directory.synonyms);
  });

  it('never changes a snapshot that was given out', async () => {
    const empty = await database.snapshots.current();
    await write(...everything(EMPTY_DIRECTORY.organization));
    await database.identities.save(aliceInSlack);
    await database.snapshots.current();

    expect(empty.directory).toEqual(EMPTY_DIRECTORY);
    expect(empty.identities.of(aliceInSlack.account)).toBeUndefined();
  });

  it('counts revisions without gaps or repeats, however many write at once', async () => {
    const writes = Array.from({ length: 8 }, (_, index) =>
      write({ noun: 'topic', id: topicId(`t${index}`), after: { ...hr, id: topicId(`t${index}`) } }),
    );
    const saves = [database.identities.save(aliceInSlack), database.identities.save(strangerInTeams)];
    const revisions = await Promise.all(writes);
    await Promise.all(saves);

    expect(new Set(revisions).size).toBe(8);
    const { revision, directory } = await database.snapshots.current();
    expect(revision).toBe(10);
    expect(directory.topics.size).toBe(8);
  });

  it('loses no update where two read and then write the same', async () => {
    await write({ noun: 'person', id: dana.id, after: { ...dana, name: '0' } });
    const increment = () =>
      database.unitOfWork.run(async ({ directory }) => {
        const before = (await directory.lock()).directory.people.get(dana.id);
        const after = { ...dana, name: String(Number(before?.name) + 1) };
        await directory.write([{ noun: 'person', id: dana.id, after }], TIMES, { way: 'program' });
      });
    await Promise.all([increment(), increment(), increment(), increment()]);

    expect((await content()).directory.people.get(dana.id)?.name).toBe('4');
  });

  it('shows each caller everything committed before the call, from another replica too', async () => {
    const other = await place.open();
    await other.snapshots.current();
    for (let round = 1; round <= 5; round++) {
      const early = other.snapshots.current();
      const revision = await write({ noun: 'person', id: dana.id, after: { ...dana, name: `${round}` } });
      const late = await Promise.all([other.snapshots.current(), other.snapshots.current()]);

      expect((await early).revision).toBeGreaterThanOrEqual(revision - 1);
      for (const snapshot of late) {
        expect(snapshot.revision).toBe(revision);
        expect(snapshot.directory.people.get(dana.id)?.name).toBe(`${round}`);
      }
    }
  });

  it('knows identities both ways, the last seen first', async () => {
    await database.identities.save(aliceInSlack);
    await database.identities.save(strangerInTeams);

    const { identities, revision } = await database.snapshots.current();
    expect(revision).toBe(2);
    expect(identities.of(aliceInSlack.account)).toStrictEqual(aliceInSlack);
    expect(identities.of(strangerInTeams.account)).toStrictEqual(strangerInTeams);
    expect(identities.of({ ...aliceInSlack.account, workspaceId: 'T2' })).toBeUndefined();
    expect(identities.accountOf(alice.id, 'slack', 'T1')).toEqual(aliceInSlack.account);
    expect(identities.accountOf(alice.id, 'slack', 'T2')).toBeUndefined();
    expect(identities.accountOf(alice.id, 'teams', 'T1')).toBeUndefined();

    const second = {
      ...aliceInSlack,
      account: { ...aliceInSlack.account, userId: 'U2' },
      seenAt: aliceInSlack.seenAt.add({ hours: 1 }),
    };
    await database.identities.save(second);
    const known = (await database.snapshots.current()).identities;
    expect(known.accountOf(alice.id, 'slack', 'T1')).toEqual(second.account);
    expect(known.of(aliceInSlack.account)).toStrictEqual(aliceInSlack);
  });

  it('replaces what was known of an account, the person too', async () => {
    await database.identities.save(aliceInSlack);
    const { personId: _, ...unlinked } = aliceInSlack;
    const changed = { ...unlinked, profile: { name: 'A', standing: 'guest' as const } };
    await database.identities.save(changed);

    const { identities } = await database.snapshots.current();
    expect(identities.of(aliceInSlack.account)).toStrictEqual(changed);
    expect(identities.accountOf(alice.id, 'slack', 'T1')).toBeUndefined();

    await database.identities.save({ ...aliceInSlack, personId: personId('dana') });
    const relinked = (await database.snapshots.current()).identities;
    expect(relinked.accountOf(alice.id, 'slack', 'T1')).toBeUndefined();
    expect(relinked.accountOf(dana.id, 'slack', 'T1')).toEqual(aliceInSlack.account);
  });

  it('takes the accounts that the directory names, in any workspace, until one is seen', async () => {
    await write({ noun: 'person', id: alice.id, after: alice });
    const named = (await database.snapshots.current()).identities;
    const account = { platform: 'slack', workspaceId: 'T9', userId: 'U0ALICE01' } as const;
    expect(named.accountOf(alice.id, 'slack', 'T9')).toEqual(account);
    expect(named.accountOf(alice.id, 'teams', 'tenant')?.userId).toBe('29:1alice');
    expect(named.accountOf(dana.id, 'slack', 'T9')).toBeUndefined();

    await database.identities.save(aliceInSlack);
    const seen = (await database.snapshots.current()).identities;
    expect(seen.accountOf(alice.id, 'slack', 'T1')).toEqual(aliceInSlack.account);
    expect(seen.accountOf(alice.id, 'slack', 'T9')).toEqual(account);
  });

  it('refuses what would wait for itself inside a transaction', async () => {
    const inside = (call: () => Promise<unknown>) => database.unitOfWork.run(call);
    await expect(inside(() => database.unitOfWork.run(async () => 1))).rejects.toThrow(
      /inside a transaction/,
    );
    await expect(inside(() => database.snapshots.current())).rejects.toThrow(/inside a transaction/);
    await expect(inside(() => database.identities.save(aliceInSlack))).rejects.toThrow(
      /inside a transaction/,
    );
    await expect(inside(() => database.close())).rejects.toThrow(/inside a transaction/);
    await expect(database.ping()).resolves.toBeUndefined();
  });

  it('refuses repositories whose transaction is over', async () => {
    const { directory, identities } = await database.unitOfWork.run(async (repositories) => repositories);
    await expect(directory.lock()).rejects.toThrow(/had ended/);
    await expect(directory.write([], TIMES, { way: 'program' })).rejects.toThrow(/had ended/);
    await expect(identities.save(aliceInSlack)).rejects.toThrow(/had ended/);
  });

  it('waits for what runs before it closes, closes twice as once, and refuses what comes after', async () => {
    const order: string[] = [];
    const running = database.unitOfWork
      .run(async ({ directory }) => {
        await directory.lock();
        await directory.write([{ noun: 'person', id: dana.id, after: dana }], TIMES, { way: 'program' });
      })
      .then(() => order.push('committed'));
    const closing = Promise.all([database.close(), database.close()]).then(() => order.push('closed'));
    await Promise.all([running, closing]);
    await database.close();

    expect(order).toEqual(['committed', 'closed']);
    await expect(database.snapshots.current()).rejects.toThrow('closed');
    await expect(database.ping()).rejects.toThrow('closed');
    await expect(database.unitOfWork.run(async () => 1)).rejects.toThrow('closed');
    if (backend.name === 'memory') return;
    const again = await place.open();
    expect((await again.snapshots.current()).directory.people).toStrictEqual(new Map([[dana.id, dana]]));
  });
});
