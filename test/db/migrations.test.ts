import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MIGRATIONS } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { refuseOldServer } from '../../db/postgres.ts';
import { rotationId } from '../../src/kernel/ids.ts';
import { NO_HISTORY } from '../../src/rotations/schedule/history.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import { alice, aliceInSlack, hr, TIMES } from './examples.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function newDatabase(): Promise<{ url: string; client: postgres.Sql }> {
  const { options, remove } = await freshDatabase();
  const client = postgres(options.url, { max: 1, onnotice: () => {} });
  cleanUps.push(remove, () => client.end());
  return { url: options.url, client };
}

/** Brings an empty database to the migration of that name, as the version did whose last one it was. */
async function migrateTo(url: string, name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pointperson-migrations-'));
  cleanUps.push(() => rm(folder, { recursive: true }));
  await cp('db/migrations', folder, { recursive: true });
  const journal = join(folder, 'meta/_journal.json');
  const { entries, ...rest } = Journal.parse(JSON.parse(await readFile(journal, 'utf8')));
  const last = entries.findIndex(({ tag }) => tag === name);
  await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, last + 1) }));
  // Of its own: the driver's ways with JSON are changed by what is put over it.
  const client = postgres(url, { max: 1, onnotice: () => {} });
  cleanUps.push(() => client.end());
  await migrate(drizzle(client), { ...MIGRATIONS, migrationsFolder: folder });
}

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });

describe('migrations', () => {
  it('leave nothing that the schema has and they have not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pointperson-migrations-'));
    cleanUps.push(() => rm(folder, { recursive: true }));
    await cp('db/migrations', folder, { recursive: true });
    const before = await readdir(folder);

    // drizzle-kit joins `--out` to the current directory, whatever it begins with.
    const out = join('..'.concat('/..'.repeat(process.cwd().split('/').length)), folder);
    const { stdout } = await promisify(execFile)('npx', [
      'drizzle-kit',
      'generate',
      '--dialect=postgresql',
      '--casing=snake_case',
      '--schema=db/schema.ts',
      `--out=${out}`,
    ]);

    expect(stdout).toContain('No schema changes');
    expect(await readdir(folder)).toEqual(before);
  });

  it('keep what the first released version has stored', async () => {
    const { url, client } = await newDatabase();
    await migrateTo(url, '0000_directory');
    await client`insert into organization_settings (id, revision, name, time_zone, language, holidays, admin_ids)
      values (1, 1, 'Northwind', 'Europe/Berlin', 'en', 'DE-BE', '[]')`;
    await client`insert into people (id, revision, name, time_off) values
      ('alice', 1, 'Alice', '[{"from": "2026-08-03", "until": "2026-08-17", "reason": "sailing"}]')`;
    const turns = {
      revision: 1,
      type: 'turns',
      name: 'Rota',
      owner_ids: client.json([]),
      time_zone: 'Europe/Berlin',
      starts_on: '2026-01-05T09:00',
      cadence: client.json({ type: 'every', count: 1, unit: 'weeks' }),
      participants: client.json([{ personId: 'alice' }]),
      turns: 'calendar',
    };
    const overrides = [{ personId: null, from: '2026-12-24', until: '2026-12-28', reason: 'closed' }];
    await client`insert into rotations ${client([
      { ...turns, id: 'overridden', holidays: 'DE-BE', overrides: client.json(overrides) },
      { ...turns, id: 'working', holidays: 'MD', overrides: client.json([]) },
      { ...turns, id: 'always', holidays: null, overrides: client.json([]) },
    ])}`;
    await client`insert into rotations (id, revision, removed_at) values ('removed', 1, '2026-03-01T00:00:00Z')`;
    await client`update directory_revisions set revision = 1`;

    const database = await openDatabase({ url }, silentLogger);
    cleanUps.push(database.close);
    const { revision, directory, rotations, history } = await database.snapshots.current();
    expect({ revision, history }).toEqual({ revision: 1, history: NO_HISTORY });
    expect(directory.organization.holidays).toBe('DE-BE');
    expect(directory.people.get(alice.id)?.timeOff[0]?.reason).toBe('sailing');
    expect([...rotations.keys()]).toEqual(['always', 'overridden', 'working']);
    expect(rotations.get(rotationId('overridden'))).toMatchObject({ holidays: ['DE-BE'], overrides });
    expect(rotations.get(rotationId('working'))).toMatchObject({ holidays: ['MD'], overrides: [] });
    expect(rotations.get(rotationId('always'))).not.toHaveProperty('holidays');

    // And it can be edited from there.
    await database.unitOfWork.run(async ({ rotations: repository }) => {
      await repository.lock();
      await repository.saveOverrides(rotationId('overridden'), [], TIMES.now, { way: 'program' });
    });
    const after = await database.snapshots.current();
    expect(after.rotations.get(rotationId('overridden'))).toMatchObject({
      holidays: ['DE-BE'],
      overrides: [],
    });
  });

  it('run once where four replicas start together on an empty database', async () => {
    const { url, client } = await newDatabase();
    const replicas = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url }, silentLogger)));
    for (const replica of replicas) {
      expect((await replica.snapshots.current()).revision).toBe(0);
      await replica.close();
    }
    const files = (await readdir('db/migrations')).filter((name) => name.endsWith('.sql'));
    expect(await client`select * from migrations`).toHaveLength(files.length);
    expect(await client`select * from directory_revisions`).toHaveLength(1);
    // Of this database: other suites migrate theirs on the same server meanwhile.
    const locks = () => client`select * from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`;
    await expect.poll(locks).toHaveLength(0);
  });

  it('refuse a database that a later version has used, in PostgreSQL', async () => {
    const { url, client } = await newDatabase();
    await (await openDatabase({ url }, silentLogger)).close();
    await client`insert into migrations (hash, created_at) values ('x', 9999999999999)`;

    await expect(openDatabase({ url }, silentLogger)).rejects.toMatchObject({
      name: 'DatabaseFault',
      code: 'database-too-new',
      message: expect.stringMatching(/later version of Pointperson; start that version/),
    });
    await client`delete from migrations where hash = 'x'`;
    await (await openDatabase({ url }, silentLogger)).close();
  });

  it('refuse a database that a later version has used, in a folder', async () => {
    const { options, remove } = await freshFolder();
    cleanUps.push(remove);
    const { PGlite } = await import('@electric-sql/pglite');
    const database = await PGlite.create(join(options.dataDir, 'database'));
    await database.query(`insert into migrations (hash, created_at) values ('x', 9999999999999)`);
    await database.close();

    await expect(openDatabase(options, silentLogger)).rejects.toMatchObject({ code: 'database-too-new' });
    await expect(openDatabase(options, silentLogger)).rejects.toMatchObject({ code: 'database-too-new' });
  });
});

describe('a server', () => {
  it('is refused below version 14', () => {
    expect(() => refuseOldServer(13)).toThrow(/version 13; Pointperson needs version 14 or later/);
    expect(() => refuseOldServer(14)).not.toThrow();
  });

  it.each([
    [
      'nobody listens',
      'postgres://u:secret@127.0.0.1:1/db',
      'database-unreachable',
      /127\.0\.0\.1:1\/db: nothing listens/,
    ],
    [
      'the host is unknown',
      'postgres://u:secret@nowhere.invalid/db',
      'database-unreachable',
      /nowhere\.invalid/,
    ],
    [
      'there are several hosts',
      'postgres://u:secret@a,b/db',
      'database-unreachable',
      /hosts \(a,b\); name one/,
    ],
    ['it is no URL', 'localhost', 'database-unreachable', /write postgres:\/\//],
  ])('is named where %s', async (_, url, code, words) => {
    const error: unknown = await openDatabase({ url }, silentLogger).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'DatabaseFault', code, message: expect.stringMatching(words) });
    expect(String(error)).not.toContain('secret');
  });

  it('that refuses the login is named, with the reason', async () => {
    const { url } = await newDatabase();
    const stranger = new URL(url);
    stranger.username = 'nobody_at_all'; // refused also where the server trusts its own users
    stranger.password = 'wrong-secret';
    const refused = await openDatabase({ url: stranger.href }, silentLogger).catch((error) => error);
    expect(refused).toMatchObject({
      code: 'database-login-refused',
      message: expect.stringMatching(
        /refused the login: (user name or password is wrong|the user may not log in)/,
      ),
    });
    expect(String(refused)).not.toContain('wrong-secret');

    const noDatabase = new URL(url);
    noDatabase.pathname = '/not_there';
    await expect(openDatabase({ url: noDatabase.href }, silentLogger)).rejects.toMatchObject({
      code: 'database-login-refused',
      message: expect.stringMatching(/no such database/),
    });
  });

  it('that goes away in the middle of a transaction takes only that transaction with it', async () => {
    const { url, client } = await newDatabase();
    const database = await openDatabase({ url }, silentLogger);
    cleanUps.push(database.close);
    const cutOff = async () => {
      await client`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`;
      await expect
        .poll(
          async () =>
            (await client`select pid from pg_stat_activity where datname = current_database()`).length,
        )
        .toBe(1);
    };
    for (let round = 0; round < 12; round++) {
      const cut = database.unitOfWork.run(async ({ directory }) => {
        await directory.lock();
        await cutOff();
        await directory.write([{ noun: 'topic', id: hr.id, after: hr }], TIMES, { way: 'program' });
      });
      await expect(cut).rejects.toMatchObject({ code: 'database-unreachable' });
    }
    // The same with a statement under way: one that waits for the lock.
    const other = postgres(url, { max: 1 });
    cleanUps.push(() => other.end());
    await other.begin(async (holder) => {
      await holder`select * from directory_revisions for update`;
      const waiting = database.unitOfWork.run(({ directory }) => directory.lock());
      const fault = expect(waiting).rejects.toMatchObject({ code: 'database-unreachable' });
      const cut = () => client`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      await expect.poll(async () => (await cut()).length).toBe(1);
      await fault;
    });
    await expect(database.snapshots.current()).resolves.toMatchObject({ revision: 0 });
    await expect(database.identities.save(aliceInSlack)).resolves.toBeUndefined();
  });
});
