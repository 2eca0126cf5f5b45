import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../db/connection.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import { createReplica } from '../../db/snapshots.ts';
import type { DirectoryChange } from '../../src/exchange/ports.ts';
import { personId } from '../../src/kernel/ids.ts';
import { freshDatabase } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import { alice, dana, hr, organization, TIMES } from './examples.ts';

/** What a replica asks the database, statement by statement. */
describe('a replica', () => {
  let place: Awaited<ReturnType<typeof freshDatabase>>;
  let database: Database;
  let client: postgres.Sql;
  const asked: string[] = [];

  beforeAll(async () => {
    place = await freshDatabase();
    database = await openDatabase(place.options, silentLogger);
    client = postgres(place.options.url, { onnotice: () => {} });
  });

  afterAll(async () => {
    await client.end();
    await database.close();
    await place.remove();
  });

  beforeEach(() => {
    asked.length = 0;
  });

  function newReplica() {
    const logger = { logQuery: (query: string) => asked.push(query) };
    const orm = drizzle(client, { casing: 'snake_case', logger });
    const transaction: Connection['transaction'] = (work, config) => orm.transaction(work, config);
    return createReplica({ read: (work) => work(orm), transaction }).snapshots;
  }

  async function write(...changes: DirectoryChange[]): Promise<void> {
    await database.unitOfWork.run(({ directory }) => directory.write(changes, TIMES, { way: 'program' }));
  }

  it('asks once or twice for fifty callers at once', async () => {
    const snapshots = newReplica();
    await snapshots.current();
    asked.length = 0;

    const all = await Promise.all(Array.from({ length: 50 }, () => snapshots.current()));
    expect(new Set(all).size).toBe(1);
    expect(asked).toHaveLength(1);

    asked.length = 0;
    const first = snapshots.current();
    await Promise.resolve();
    await Promise.resolve(); // the first question is under way now
    await Promise.all([first, ...Array.from({ length: 49 }, () => snapshots.current())]);
    expect(asked).toHaveLength(2);
  });

  it('loads only the rows that changed', async () => {
    await write({ noun: 'person', id: alice.id, after: alice }, { noun: 'topic', id: hr.id, after: hr });
    const snapshots = newReplica();
    const before = await snapshots.current();
    await database.snapshots.current(); // the writer need not read it either
    // A row that can't be read is only noticed if it is read.
    await client`update people set time_off = '"nonsense"' where id = 'alice'`;
    await write({ noun: 'person', id: dana.id, after: dana });

    const after = await snapshots.current();
    expect(after.directory.people.get(dana.id)).toEqual(dana);
    expect(after.directory.people.get(alice.id)).toBe(before.directory.people.get(alice.id));
    await write({ noun: 'person', id: alice.id, after: alice });
  });

  it('loads a long history page by page, and misses nothing at the turn of a page', async () => {
    const people = Array.from({ length: 4_000 }, (_, index) => ({ ...dana, id: personId(`p${index}`) }));
    const put = (timeZone: string) =>
      write(
        ...people.map((person) => ({
          noun: 'person' as const,
          id: person.id,
          after: { ...person, timeZone },
        })),
      );
    await put('UTC');
    await put('Europe/Berlin');
    asked.length = 0;

    const { history } = await newReplica().current();
    expect(history?.people.size).toBe(4_000);
    expect(asked.filter((query) => query.includes('from "closed_versions"'))).toHaveLength(3);
    expect(history?.people.get(personId('p3999'))).toMatchObject([
      { value: { timeZone: 'UTC', timeOff: [] } },
    ]);
    await write(...people.map(({ id }) => ({ noun: 'person' as const, id })));
  });

  it('starts anew where the database went back', async () => {
    const snapshots = newReplica();
    const before = await snapshots.current();
    await client`update directory_revisions set revision = 0`;
    await client`delete from topics`;

    const after = await snapshots.current();
    expect(after.revision).toBe(0);
    expect(after.directory.topics.size).toBe(0);
    expect(before.directory.topics.size).toBe(1);
    await client`update directory_revisions set revision = ${before.revision}`;
  });

  it('writes over what is there, where the database was restored from a backup meanwhile', async () => {
    await write({ noun: 'person', id: dana.id, after: { ...dana, name: 'Before the backup' } });
    const [backup] = await client`select * from people where id = 'dana'`;
    const { revision } = await database.snapshots.current();
    await write({ noun: 'person', id: dana.id, after: { ...dana, name: 'After the backup' } });
    await write({ noun: 'person', id: alice.id, after: alice });
    await database.snapshots.current();
    await client`update people set name = ${backup?.['name']}, revision = ${revision} where id = 'dana'`;
    await client`update directory_revisions set revision = ${revision}`;

    const seen = await database.unitOfWork.run(({ directory }) => directory.lock());
    expect(seen.directory.people.get(dana.id)?.name).toBe('Before the backup');
  });

  it('answers again after a question that failed', async () => {
    const snapshots = newReplica();
    await snapshots.current();
    await client`alter table directory_revisions rename to elsewhere`;
    await expect(snapshots.current()).rejects.toThrow();
    await client`alter table elsewhere rename to directory_revisions`;
    await expect(snapshots.current()).resolves.toBeDefined();
  });
});

describe('what is stored', () => {
  let place: Awaited<ReturnType<typeof freshDatabase>>;
  let database: Database;
  let client: postgres.Sql;

  beforeAll(async () => {
    place = await freshDatabase();
    database = await openDatabase(place.options, silentLogger);
    client = postgres(place.options.url, { onnotice: () => {} });
    await database.unitOfWork.run(({ directory }) =>
      directory.write(
        [
          { noun: 'organization', before: organization, after: organization },
          { noun: 'person', id: alice.id, after: alice },
          { noun: 'topic', id: hr.id, after: hr },
        ],
        TIMES,
        { way: 'program' },
      ),
    );
  });

  afterAll(async () => {
    await client.end();
    await database.close();
    await place.remove();
  });

  it('may hold fields that this version does not know', async () => {
    const timeOff = JSON.stringify([{ from: '2026-01-01', until: '2026-01-02', approvedBy: 'dana' }]);
    await client`update people set time_off = ${timeOff}::text::jsonb, revision = 2`;
    await client`update directory_revisions set revision = 2`;

    const { directory } = await database.snapshots.current();
    expect(directory.people.get(alice.id)?.timeOff).toEqual([{ from: '2026-01-01', until: '2026-01-02' }]);
  });

  it('says which row holds what it can not read', async () => {
    await client`update topics set contact = '{"type": "oracle"}', revision = 3`;
    await client`update directory_revisions set revision = 3`;

    const fault = { name: 'DatabaseFault', code: 'stored-data-unreadable' };
    await expect(database.snapshots.current()).rejects.toMatchObject(fault);
    await expect(database.snapshots.current()).rejects.toThrow(
      /Row "hr" of table topics can't be read .*contact.*start the version that wrote it/,
    );
    await client`update topics set contact = null`;
    await expect(database.snapshots.current()).resolves.toMatchObject({ revision: 3 });
  });

  it('keeps nothing of what was removed but its id', async () => {
    await database.unitOfWork.run(({ directory }) =>
      directory.write([{ noun: 'person', id: alice.id, before: alice }], TIMES, { way: 'program' }),
    );
    const [row] = await client`select * from people where id = 'alice'`;
    const { id, revision, removed_at: removedAt, ...rest } = row ?? {};
    expect({ id, revision: Number(revision) }).toEqual({ id: 'alice', revision: 4 });
    expect(removedAt).toBeInstanceOf(Date);
    expect(Object.values(rest).every((value) => value === null)).toBe(true);
  });

  it('does not get into the words of a fault', async () => {
    const failing = database.unitOfWork.run(({ directory }) =>
      directory.write([{ noun: 'topic', id: hr.id, after: { ...hr, name: 'private\0words' } }], TIMES, {
        way: 'program',
      }),
    );
    const error: unknown = await failing.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'statement-failed' });
    expect(JSON.stringify(error) + String(error)).not.toContain('private');
  });
});
