import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenConnection } from '../../db/connection.ts';
import type { Database } from '../../db/database.ts';
import { openEmbedded } from '../../db/embedded.ts';
import { ERASURES } from '../../db/erasure.ts';
import { marksOf } from '../../db/erasure-marks.ts';
import { databaseOver } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import { EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import { erasePerson, exportPerson, tryErase } from '../../src/edits/erase.ts';
import { coverRequestId, deliveryId, inquiryId, personId, swapRequestId } from '../../src/kernel/ids.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import {
  bob,
  dana,
  desk,
  everythingOfHers,
  fillDoings,
  inSlack,
  inTeams,
  MARKS,
  NOW,
  zoe,
} from './erasure-marks.ts';

/** Of the queue and the migrations: nothing of anybody is in them. Jobs bear the id of a delivery. */
const isOther = (schema: string, table: string) => schema === 'pgboss' || table === 'migrations';

const PasT = { start: Temporal.Instant.from('2026-01-05T08:00:00Z'), end: NOW };

describe.each([
  {
    name: 'PGlite',
    open: async () => {
      const { options, remove } = await freshFolder();
      return { connection: await openEmbedded(options.dataDir, silentLogger), remove };
    },
  },
  {
    name: 'PostgreSQL',
    open: async () => {
      const { options, remove } = await freshDatabase();
      return { connection: await openPostgres(options.url, silentLogger), remove };
    },
  },
])('erasing somebody ($name)', ({ open }) => {
  let connection: OpenConnection;
  let remove: () => Promise<void>;
  let database: Database;
  let other: Database;
  /** Who she is afterwards. */
  let as = personId('erased');
  const clock = { now: () => NOW };
  const ports = () => ({
    work: database.unitOfWork,
    snapshots: database.snapshots,
    clock,
    newId: randomUUID,
  });

  beforeAll(async () => {
    ({ connection, remove } = await open());
    database = databaseOver({ ...connection, close: async () => {} }, silentLogger);
    other = databaseOver({ ...connection, close: async () => {} }, silentLogger);
    await fill();
  });

  afterAll(async () => {
    await database.close();
    await other.close();
    await connection.close();
    await remove();
  });

  /** A directory with a past in which she was everywhere, and everything beside it. */
  async function fill(): Promise<void> {
    const write = async (changes: ReturnType<typeof everythingOfHers>, days: number, author = {}) => {
      const now = PasT.start.add({ hours: 24 * days });
      await database.unitOfWork.run(async ({ directory }) => {
        await directory.lock();
        await directory.write(changes, { now }, { way: 'chat', platform: 'slack', ...author });
      });
    };
    const early = { ...zoe, name: 'Zoe Früher', email: 'zoe.old@northwind.example' };
    await write([{ noun: 'person', id: zoe.id, after: early }], -30, { name: 'zoe.quill' });
    await write(everythingOfHers(EMPTY_DIRECTORY.organization), -20, {
      personId: zoe.id,
      name: 'token of secret',
    });
    const later = { ...desk, description: 'later', overrides: desk.overrides.slice(1) };
    await write([{ noun: 'rotation', id: desk.id, before: desk, after: later }], 100, { personId: bob.id });
    const away = { ...dana, timeOff: [...dana.timeOff, { from: '2026-05-04', until: '2026-05-05' }] };
    await write([{ noun: 'person', id: dana.id, before: dana, after: away }], 101);
    const back = { ...zoe, timeOff: [...zoe.timeOff, { from: '2026-02-02', until: '2026-02-03' }] };
    await write([{ noun: 'person', id: zoe.id, before: zoe, after: back }], 102);
    await write([{ noun: 'person', id: zoe.id, before: back, after: zoe }], 103);
    await connection.transaction(fillDoings);
  }

  const allTables = () =>
    connection.read(async (db) => {
      const found = await db.execute(
        sql`select table_schema, table_name, column_name from information_schema.columns
          where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, 3`,
      );
      const rows: readonly unknown[] = Array.isArray(found) ? found : Reflect.get(Object(found), 'rows');
      return rows as readonly { table_schema: string; table_name: string; column_name: string }[];
    });

  /** Every row, of every table there is, in which the text stands in whatever column. */
  async function rowsWith(text: string): Promise<readonly string[]> {
    const tables = new Set((await allTables()).map((each) => `"${each.table_schema}"."${each.table_name}"`));
    const found: string[] = [];
    for (const table of tables) {
      const rows = await connection.read(async (db) => {
        const result = await db.execute(sql`select to_jsonb(t)::text as row from ${sql.raw(table)} t`);
        return (Array.isArray(result) ? result : Reflect.get(Object(result), 'rows')) as { row: string }[];
      });
      const written = JSON.stringify(text).slice(1, -1).toLowerCase();
      for (const { row } of rows) {
        const plain = row.toLowerCase();
        if (plain.includes(text.toLowerCase()) || plain.includes(written)) found.push(`${table} ${row}`);
      }
    }
    return found;
  }

  const pastShifts = async (of: Database) => {
    const snapshot = await of.snapshots.current();
    return finalSchedule(snapshot, desk.id, PasT).map(({ start, end, personId: serves }) => ({
      start: start.toString(),
      end: end.toString(),
      serves: serves === zoe.id || serves === as ? 'she' : serves,
    }));
  };

  it('knows every column of every table, and what becomes of it', async () => {
    const stored = (await allTables()).filter((each) => !isOther(each.table_schema, each.table_name));
    const decided = Object.values(ERASURES).flatMap(({ name, columns }) =>
      columns.map((column) => `public ${name} ${toSnakeCase(column)}`),
    );
    expect(stored.map((each) => Object.values(each).join(' ')).toSorted()).toEqual(decided.toSorted());
  });

  it('is tried on a database with something of hers in every column that has any', async () => {
    const untouched: string[] = [];
    await connection.read(async (db) => {
      const who = await marksOf(db, zoe.id, as);
      for (const erasure of Object.values(ERASURES)) {
        const rows: readonly Readonly<Record<string, unknown>>[] = await db.select().from(erasure.table);
        const pairs = rows.map((row) => ({ row, wiped: erasure.wiped(row, who) }));
        for (const column of erasure.columns.filter((one) => !erasure.keptColumns.includes(one))) {
          const isTouched = ({ row, wiped }: (typeof pairs)[number]) =>
            wiped === undefined ? row[column] !== null : !isDeepStrictEqual(row[column], wiped[column]);
          if (!pairs.some(isTouched)) untouched.push(`${erasure.name}.${column}`);
        }
      }
    });
    expect(untouched).toEqual([]);
    for (const mark of MARKS) expect(await rowsWith(mark), mark).not.toEqual([]);
  });

  it('says what is stored about her, and puts on record that it did', async () => {
    const exported = await exportPerson({ id: zoe.id, name: 'operator' }, ports());
    if (!exported.ok) throw new Error(exported.refusal.code);
    const rows = Object.fromEntries(exported.value.map(({ table, rows: found }) => [table, found]));

    expect(rows['people']).toMatchObject([
      { id: zoe.id, phone: '+49 30 7777' },
      { id: dana.id, managerId: zoe.id },
    ]);
    expect(rows['people']?.[1]).not.toHaveProperty('name');
    expect(rows['platform_identities']).toHaveLength(3);
    expect(rows['inquiries']?.map(({ id }) => id)).toEqual(['q-open', 'q-done', 'q-answered']);
    expect(rows['search_gaps']).toHaveLength(2);
    expect(rows['handoff_notes']).toMatchObject([{ text: 'secret note' }]);
    expect(JSON.stringify(rows)).not.toMatch(/Thanks|dentist|All quiet|pens/);
    const [entry] = await database.unitOfWork.run(({ edits }) => edits.latest(1));
    expect(entry).toMatchObject({
      author: { way: 'cli', name: 'operator' },
      change: { noun: 'person', id: zoe.id, before: zoe, after: zoe },
    });
    expect(await exportPerson({ id: personId('nobody') }, ports())).toEqual({
      ok: false,
      refusal: { code: 'nobody' },
    });
  });

  it('is refused while anything refers to her, and changes nothing when it is only tried', async () => {
    const uses = { ok: false, refusal: { code: 'still-used', by: expect.anything() } };
    expect(await erasePerson({ id: zoe.id }, ports())).toEqual(uses);
    const tried = await tryErase({ id: zoe.id, isFromEverything: true }, ports());
    expect(tried).toMatchObject({ ok: true, value: { person: zoe } });
    const { directory } = await database.snapshots.current();
    expect(directory.people.get(zoe.id)).toEqual(zoe);
  });

  it('leaves nothing of her anywhere, and all else as it was', async () => {
    const before = await pastShifts(database);
    const trail = await database.unitOfWork.run(({ edits }) => edits.since(-1));
    await other.snapshots.current();

    const erased = await erasePerson({ id: zoe.id, isFromEverything: true, name: 'operator' }, ports());
    if (!erased.ok) throw new Error(erased.refusal.code);
    as = erased.value.as;
    expect(as).toMatch(/^erased-[0-9a-f]{8}$/);

    for (const mark of MARKS) expect(await rowsWith(mark), mark).toEqual([]);
    expect(await pastShifts(database)).toEqual(before);
    expect(before.some(({ serves }) => serves === 'she')).toBe(true);
    expect(await pastShifts(other)).toEqual(before);
    const replica = await other.snapshots.current();
    expect(replica.identities.of(inSlack)).toBeUndefined();
    expect(replica.identities.of(inTeams)).toBeUndefined();
    expect(replica.identities.of({ ...inSlack, userId: 'UBOB' })?.personId).toBe(bob.id);
    expect([...replica.directory.people.keys()].toSorted()).toEqual([bob.id, dana.id]);
    const after = await database.unitOfWork.run(({ edits }) => edits.since(-1));
    expect(after.slice(0, trail.length).map(({ at, revision }) => [at, revision])).toEqual(
      trail.map(({ at, revision }) => [at, revision]),
    );
    expect(after.at(-1)).toMatchObject({ author: { way: 'cli', name: 'operator' }, change: { id: as } });
  });

  it('wipes what is left of somebody who was removed before', async () => {
    const eve = { id: personId('eve.gone'), name: 'Eve Gone', timeOff: [] };
    await database.unitOfWork.run(async ({ directory }) => {
      const by = { way: 'file' } as const;
      await directory.lock();
      await directory.write([{ noun: 'person', id: eve.id, after: eve }], { now: NOW }, by);
      await directory.write([{ noun: 'person', id: eve.id, before: eve }], { now: NOW }, by);
    });
    await database.turnstile.take('verify:eve.gone:1', NOW, NOW.add({ hours: 1 }));

    const erased = await erasePerson({ id: eve.id }, ports());
    expect(erased).toMatchObject({ ok: true, value: { changes: [], told: [] } });
    expect(await rowsWith('eve.gone')).toEqual([]);
    expect(await rowsWith('Eve Gone')).toEqual([]);
  });

  it('keeps what happened, without her', async () => {
    await database.unitOfWork.run(async ({ inquiries, deliveries, swapRequests, coverRequests, ...rest }) => {
      const [open, answered] = [
        await inquiries.byId(inquiryId('q-open')),
        await inquiries.byId(inquiryId('q-answered')),
      ];
      expect(open).toMatchObject({
        state: 'resolved',
        resolved: { how: 'lapsed' },
        question: '',
        version: 2,
      });
      expect(open?.asker).toEqual({ account: { ...inSlack, userId: '' }, personId: as, name: '' });
      expect(await inquiries.events(inquiryId('q-open'))).toMatchObject([
        { number: 1 },
        { number: 2, how: 'lapsed' },
      ]);
      expect(answered).toMatchObject({
        question: 'Where?',
        acknowledged: { by: { name: '', personId: as } },
      });
      expect(answered?.told).toEqual([
        { type: 'people', personIds: [as] },
        { type: 'people', personIds: [bob.id, as] },
      ]);
      const events = await inquiries.events(inquiryId('q-answered'));
      expect(events.map(({ type }) => type)).toEqual([
        ...['opened', 'told', 'acknowledged', 'wrote', 'wrote', 'passed', 'resolved'],
      ]);
      expect(events[3]).toMatchObject({ text: '', files: [], by: { name: '' } });
      expect(events[4]).toMatchObject({ text: 'Thanks', by: { name: 'bob' } });

      const states = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'].map((id) => deliveries.byId(deliveryId(id)));
      expect((await Promise.all(states)).map((each) => each?.state)).toEqual([
        ...['sent', 'void', 'undeliverable', 'void', 'sent', 'void', 'waiting'],
      ]);
      const told = await deliveries.byId(deliveryId('d7'));
      expect(told).toMatchObject({ key: 'moved:edit:7:desk:person:bob', notice: { by: `bob,${as}` } });
      expect((await deliveries.byId(deliveryId('d1')))?.key).toBe(`ping:q-answered:2:person:${as}`);

      const swaps = ['s1', 's2', 's3', 's4'].map((id) => swapRequests.byId(swapRequestId(id)));
      expect((await Promise.all(swaps)).map((each) => [each?.state, each?.reason])).toEqual([
        ['withdrawn', undefined],
        ['withdrawn', 'dentist'],
        ['taken', 'dentist'],
        ['open', 'dentist'],
      ]);
      const covered = await coverRequests.byId(coverRequestId('c2'));
      expect(covered?.taken.map(({ takerId }) => takerId)).toEqual([as, dana.id]);
      expect(await rest.handoffNotes.of(desk.id, PasT.start)).toMatchObject([{ text: 'All quiet' }]);
    });
  });

  it('takes her out of what was to come, and leaves the others as they are', async () => {
    const { directory, rotations } = await database.snapshots.current();
    expect(directory.organization).toMatchObject({
      adminIds: [bob.id],
      helpDesk: { type: 'people', personIds: [bob.id] },
    });
    const [pay] = directory.topics.values();
    expect(pay).toMatchObject({
      ownerIds: [bob.id],
      fallback: [{ personIds: [bob.id] }, { type: 'rotation' }],
    });
    expect(pay).not.toHaveProperty('contact');
    expect(rotations.get(desk.id)).toMatchObject({
      participants: [{ personId: bob.id }, { personId: dana.id }],
      overrides: [
        { reason: 'release', made: { by: [bob.id] } },
        { personId: dana.id, made: { by: [as] } },
      ],
    });
    expect(await erasePerson({ id: zoe.id }, ports())).toEqual({ ok: false, refusal: { code: 'nobody' } });
  });
});
