import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { databaseOver } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import { inquiryNotices } from '../../src/inquiries/notice-room.ts';
import { ask } from '../../src/inquiries/use-cases.ts';
import { createCourier } from '../../src/jobs/courier.ts';
import { type DeliveryId, personId, topicId } from '../../src/kernel/ids.ts';
import { company, person, topic } from '../support/company.ts';
import { freshDatabase } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';
import { openRemotePlatform, remoteSpeaker } from '../support/remote-platform.ts';
import { rowOf, TABLE } from './kill-table.ts';
import type { KillPoint } from './watched-courier.ts';

/** Every call of a delivery that is sent, in order. */
const POINTS: readonly KillPoint[] = [
  'transaction 1',
  'snapshot',
  'open',
  'transaction 2',
  'send',
  'transaction 3',
].flatMap((call): KillPoint[] => [`${call} before`, `${call} after`]);

/** One of them for each row of the table: the last moment before the next. */
const DEATHS: readonly KillPoint[] = [
  'transaction 1 before',
  'snapshot after',
  'open after',
  'transaction 2 after',
  'send after',
  'transaction 3 after',
];

/** Impatient, but with time enough for the process to get everywhere before its jobs are given out again. */
const PACE = { pollMs: 50, expireSeconds: 6, maintenanceSeconds: 1, tidySeconds: 3_600 };

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Questions, one for each of these, to a contact of its own; the ids of their pings. */
async function askAll(database: Database, names: readonly string[]): Promise<readonly DeliveryId[]> {
  const people = names.map((name) => person(name, { slackUserId: `U${name.toUpperCase()}` }));
  const topics = people.map(({ id }) => topic(id, { contact: { type: 'person', personId: personId(id) } }));
  await database.unitOfWork.run(async ({ directory }) => {
    const changes = planChanges(await directory.lock(), company({ people, topics }));
    await directory.write(changes, { now: Temporal.Now.instant() }, { way: 'program' });
  });
  const clock = { now: () => Temporal.Now.instant() };
  const ports = { work: database.unitOfWork, snapshots: database.snapshots, clock, newId: randomUUID };
  const asker = {
    account: { platform: 'slack', workspaceId: 'T1', userId: 'UASKER' },
    name: 'Asker',
  } as const;
  const ids: DeliveryId[] = [];
  for (const { id } of topics) {
    const asked = await ask(
      { topicId: topicId(id), question: 'Why?', asker, origin: { isPublic: false } },
      ports,
    );
    const { inquiry } = asked.ok ? asked.value : expect.fail();
    const [ping] = await database.unitOfWork.run(({ inquiries }) => inquiries.deliveriesOf(inquiry.id));
    ids.push(ping?.id ?? expect.fail());
  }
  return ids;
}

/** Starts a process that works on deliveries, and kills it when it has come to where it stops in each of them. */
async function killAt(stopAt: Readonly<Record<string, KillPoint>>, url: string, platformUrl: string) {
  const file = fileURLToPath(new URL('./doomed-process.ts', import.meta.url));
  const given = JSON.stringify({ url, platformUrl, stopAt, pace: PACE });
  const child = spawn(process.execPath, ['--import', 'tsx', file, given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUps.push(async () => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const reached = new Set<string>();
  for await (const line of createInterface(child.stdout)) {
    reached.add(line);
    if (reached.size === Object.keys(stopAt).length) child.kill('SIGKILL');
  }
  await ended;
  expect(reached).toEqual(new Set(Object.keys(stopAt)));
}

it('a process that is killed at each step of delivery leaves what another finishes: all of it said, twice only where the docs say so', {
  timeout: 120_000,
}, async () => {
  const { options, remove } = await freshDatabase();
  const database = databaseOver(await openPostgres(options.url, silentLogger), silentLogger, PACE);
  const platform = await openRemotePlatform();
  cleanUps.push(remove, database.close, platform.close);
  const names = DEATHS.map((_, index) => `contact-${index}`);
  const ids = await askAll(database, names);
  const stopAt = Object.fromEntries(ids.map((id, index) => [id, DEATHS[index] ?? expect.fail()]));
  await killAt(stopAt, options.url, platform.url);
  expect(platform.said.toSorted()).toEqual(['D-UCONTACT-4', 'D-UCONTACT-5']);

  // A minute later by its clock, when the claims of the dead have run out.
  const clock = { now: () => Temporal.Now.instant().add({ seconds: 61 }) };
  const ports = { work: database.unitOfWork, snapshots: database.snapshots, clock };
  const speaker = remoteSpeaker(platform.url);
  const courier = createCourier({
    ...ports,
    messengers: () => speaker,
    identities: database.identities,
    random: () => 0.5,
    logger: silentLogger,
    rooms: [inquiryNotices({ ...ports, newId: randomUUID })],
  });
  await database.deliveryQueue.work(courier);
  const states = () =>
    database.unitOfWork.run(async ({ deliveries }) => {
      const found: (string | undefined)[] = [];
      for (const id of ids) found.push((await deliveries.byId(id))?.state);
      return found;
    });
  await expect.poll(states, { timeout: 60_000 }).toEqual(ids.map(() => 'sent'));

  const times = (index: number) => platform.said.filter((id) => id === `D-UCONTACT-${index}`).length;
  const outcome = DEATHS.map((point, index) => ({ point: rowOf(point, POINTS), times: times(index) }));
  expect(outcome).toEqual(TABLE);
});
