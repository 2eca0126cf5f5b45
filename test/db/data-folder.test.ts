import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimDataFolder } from '../../db/data-folder.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import { createShare } from '../../db/share.ts';
import { freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import { alice, dana, TIMES } from './examples.ts';

// Processes are started, and clusters created, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

let dataDir: string;
const cleanUps: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A folder in which nothing is yet. */
async function emptyFolder(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pointperson-new-'));
  dataDir = folder;
  cleanUps.push(() => rm(folder, { recursive: true, force: true }));
}

/** A folder with a database in it. */
async function usedFolder(): Promise<void> {
  const { options, remove } = await freshFolder();
  dataDir = options.dataDir;
  cleanUps.push(remove);
}

async function open(): Promise<Database> {
  const database = await openDatabase({ dataDir }, silentLogger);
  cleanUps.push(database.close);
  return database;
}

/** Another process that uses the folder. */
class Child {
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly #lines: AsyncIterator<string>;

  constructor(deed: string) {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDir, deed], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.process = child;
    this.ended = once(child, 'close');
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    cleanUps.push(() => this.kill());
  }

  /** Tells it to go on. */
  tell(): void {
    this.process.stdin?.write('\n');
  }

  /** Lets it come to its end. */
  async end(): Promise<void> {
    this.process.stdin?.end();
    await this.ended;
  }

  /** The next word it says; undefined when it has ended. */
  async next(): Promise<string | undefined> {
    const { value, done } = await this.#lines.next();
    return done ? undefined : value;
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }
}

async function peopleOf(database: Database): Promise<readonly string[]> {
  return [...(await database.snapshots.current()).directory.people.keys()];
}

describe('a data folder', () => {
  it('keeps all that was committed when its process is killed', async () => {
    await usedFolder();
    const child = new Child('commit-until-killed');
    expect(await child.next()).toBe('embedded');
    const committed: string[] = [];
    while (committed.length < 20) committed.push((await child.next()) ?? 'ended');
    child.process.kill('SIGKILL');
    for (let id = await child.next(); id !== undefined; id = await child.next()) committed.push(id);

    const database = await open();
    expect(database.kind).toBe('embedded');
    expect(await peopleOf(database)).toEqual(expect.arrayContaining(committed));
  });

  it('is held by one of those that start at once, and by one again after it was killed', async () => {
    await emptyFolder();
    for (let round = 0; round < 2; round++) {
      const claims = await Promise.all(Array.from({ length: 8 }, () => claimDataFolder(dataDir)));
      const held = claims.filter((claim) => claim.type === 'held');
      expect(held).toHaveLength(1);
      for (const claim of held) claim.close();
    }
    const child = new Child('claim');
    expect(await child.next()).toBe('held');
    expect((await claimDataFolder(dataDir)).type).toBe('taken');
    await child.kill();
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimDataFolder(dataDir)));
    const held = claims.filter((claim) => claim.type === 'held');
    expect(held).toHaveLength(1);
    for (const claim of held) claim.close();
  });

  it('lets nobody else in, and gathers no rubbish', async () => {
    await emptyFolder();
    const child = new Child('claim');
    await child.next();
    await child.kill();
    const claim = await claimDataFolder(dataDir);
    if (claim.type !== 'held') throw new Error('Its holder was killed');
    cleanUps.push(async () => claim.close());

    const names = await readdir(join(dataDir, 'sockets'));
    expect(names).toHaveLength(2);
    const [socket = ''] = names.filter((name) => name.endsWith('.socket'));
    expect((await stat(join(dataDir, 'sockets', socket))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'sockets'))).mode & 0o777).toBe(0o700);
  });

  it('is created where there is none, whole or not at all', async () => {
    await emptyFolder();
    dataDir = join(dataDir, 'deep', 'data');
    await mkdir(join(dataDir, 'unfinished-abc123'), { recursive: true }); // what a killed first start leaves
    const database = await open();

    expect((await database.snapshots.current()).revision).toBe(0);
    expect((await readdir(dataDir)).toSorted()).toEqual(['database', 'sockets']);
  });

  it('that can not be written to is a fault that says so', async () => {
    await emptyFolder();
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    const fault = { name: 'DatabaseFault', code: 'data-folder-unwritable' };
    await expect(openDatabase({ dataDir: file }, silentLogger)).rejects.toMatchObject(fault);
    await expect(openDatabase({ dataDir: join(file, 'below') }, silentLogger)).rejects.toMatchObject(fault);
    await expect(openDatabase({ dataDir: join(dataDir, 'x'.repeat(100)) }, silentLogger)).rejects.toThrow(
      /too long for a socket/,
    );
    await expect(openDatabase({ dataDir: file }, silentLogger)).rejects.toThrow(/Can't keep data in .*file/);
  });

  it.skipIf(process.getuid?.() === 0)('without the right to write is a fault that says so', async () => {
    await emptyFolder();
    await chmod(dataDir, 0o500);
    await expect(openDatabase({ dataDir }, silentLogger)).rejects.toThrow(/this user may not write there/);
    await chmod(dataDir, 0o700);
  });
});

describe('a data folder in use', () => {
  let server: Database;
  const atTheEnd: (() => Promise<void>)[] = [];

  // To open it takes its time, so that all tests use the same, each with nobody in it at first.
  beforeAll(async () => {
    await usedFolder();
    server = await open();
    atTheEnd.push(...cleanUps.splice(0));
  });

  afterAll(async () => {
    for (const cleanUp of atTheEnd.reverse()) await cleanUp();
  });

  beforeEach(async () => {
    const { people } = (await server.snapshots.current()).directory;
    const removals = [...people.values()].map(
      (before) => ({ noun: 'person', id: before.id, before }) as const,
    );
    await server.unitOfWork.run(({ directory }) => directory.write(removals, TIMES, { way: 'program' }));
  });

  it('is shared with another process: each sees what the other has committed', async () => {
    const child = new Child('commit-when-told');
    expect(await child.next()).toBe('shared');
    child.tell();
    expect(await child.next()).toBe('committed');

    expect(await peopleOf(server)).toEqual(['person-0']);
    await server.unitOfWork.run(({ directory }) =>
      directory.write([{ noun: 'person', id: alice.id, after: alice }], TIMES, { way: 'program' }),
    );
    child.tell();
    expect(await child.next()).toBe('committed');
    await child.end();
    expect(await child.next()).toBe('closed');
    expect(await peopleOf(server)).toEqual(['alice', 'person-0', 'person-2']);
  });

  it('serves its own process and others side by side, no transaction inside another', async () => {
    const client = await open();
    const before = (await server.snapshots.current()).revision;
    expect([server.kind, client.kind]).toEqual(['embedded', 'shared']);
    const increment = (database: Database) =>
      database.unitOfWork.run(async ({ directory }) => {
        const before = (await directory.lock()).directory.people.get(dana.id);
        const name = String(Number(before?.name ?? 0) + 1);
        await directory.write([{ noun: 'person', id: dana.id, after: { ...dana, name } }], TIMES, {
          way: 'program',
        });
      });
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const database = index % 2 ? server : client;
        await increment(database);
        return database.snapshots.current();
      }),
    );

    const { revision, directory } = await server.snapshots.current();
    expect([revision, directory.people.get(dana.id)?.name]).toEqual([before + 40, '40']);
    expect(await client.snapshots.current()).toMatchObject({
      revision: before + 40,
      directory: { people: directory.people },
    });
  });

  it('survives statements that fail, on either side', async () => {
    const client = await open();
    for (const database of [client, server, client]) {
      const failing = database.unitOfWork.run(async ({ directory }) => {
        await directory.write([{ noun: 'person', id: dana.id, after: { ...dana, name: 'nul\0' } }], TIMES, {
          way: 'program',
        });
      });
      await expect(failing).rejects.toMatchObject({ code: 'statement-failed' });
      await expect(database.ping()).resolves.toBeUndefined();
    }
    expect(await peopleOf(server)).toEqual([]);
  });

  it('carries more than fits into one packet, both ways', async () => {
    const client = await open();
    const people = Array.from({ length: 5_000 }, (_, index) => ({
      ...alice,
      id: alice.id,
      name: `${index} ${'ü'.repeat(300)}`,
    })).map((person, index) => ({ ...person, id: `p${index}` as typeof alice.id }));
    await client.unitOfWork.run(({ directory }) =>
      directory.write(
        people.map((person) => ({ noun: 'person', id: person.id, after: person })),
        TIMES,
        { way: 'program' },
      ),
    );

    expect(await client.snapshots.current()).toMatchObject({
      directory: { people: new Map(people.map((person) => [person.id, person])) },
    });
    expect((await peopleOf(server)).length).toBe(5_000);
  });

  it('forgets the transaction of a process that is killed in it', async () => {
    const before = (await server.snapshots.current()).revision;
    const child = new Child('stay-in-transaction');
    expect(await child.next()).toBe('shared');
    expect(await child.next()).toBe('in-transaction');
    const waiting = server.snapshots.current();
    await child.kill();

    expect((await waiting).revision).toBe(before);
    expect(await peopleOf(server)).toEqual([]);
    await server.unitOfWork.run(({ directory }) =>
      directory.write([{ noun: 'person', id: alice.id, after: alice }], TIMES, { way: 'program' }),
    );
    expect(await peopleOf(server)).toEqual(['alice']);
  });
});

describe('the holder of a data folder', () => {
  beforeEach(usedFolder);

  it('breaks off a process that falls silent in a transaction, for which all others wait', async () => {
    const claim = await claimDataFolder(dataDir);
    if (claim.type !== 'held') throw new Error('The folder is new');
    const pglite = await PGlite.create(claim.database);
    const share = createShare(pglite, silentLogger, 50);
    claim.open(share.accept);
    const client = await open();
    const silent = client.unitOfWork.run(async ({ directory }) => {
      await directory.lock();
      await pglite.query('select 1'); // waits until the silent transaction is gone
      await directory.write([{ noun: 'person', id: dana.id, after: dana }], TIMES, { way: 'program' });
    });
    await expect(silent).rejects.toMatchObject({ code: 'database-unreachable' });

    expect((await pglite.query('select * from people')).rows).toEqual([]);
    await client.ping();
    await share.close();
    await pglite.close();
    claim.close();
  });

  it('breaks off whoever is connected when it closes, and can be opened again at once', async () => {
    const server = await open();
    const client = await open();
    let goOn = () => {};
    const halfway = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let isInside = () => {};
    const inside = new Promise<void>((resolve) => {
      isInside = resolve;
    });
    const running = client.unitOfWork.run(async ({ directory }) => {
      await directory.write([{ noun: 'person', id: dana.id, after: dana }], TIMES, { way: 'program' });
      isInside();
      await halfway;
      await directory.write([{ noun: 'person', id: alice.id, after: alice }], TIMES, { way: 'program' });
    });
    const outcome = running.catch((error: unknown) => error);
    await inside;
    await server.close();
    goOn();

    expect(await outcome).toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining(dataDir),
    });
    await expect(client.ping()).rejects.toMatchObject({ code: 'database-unreachable' });
    const again = await open();
    expect(again.kind).toBe('embedded');
    expect(await peopleOf(again)).toEqual([]);
  });
});
