import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, it } from 'vitest';
import { databaseOver } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import { inquiryNotices } from '../../src/inquiries/notice-room.ts';
import { ask } from '../../src/inquiries/use-cases.ts';
import { createCourier } from '../../src/jobs/courier.ts';
import { tick } from '../../src/jobs/tick.ts';
import type { InquiryId } from '../../src/kernel/ids.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { company, person, topic } from '../support/company.ts';
import { freshDatabase } from '../support/databases.ts';
import { createFakeMessenger } from '../support/fake-messenger.ts';
import { silentLogger } from '../support/logger.ts';
import { Wire } from '../support/wire.ts';

const START = Temporal.Instant.from('2026-08-06T10:00:00Z');
const PACE = { pollMs: 50, expireSeconds: 2, maintenanceSeconds: 1, tidySeconds: 3_600 };
const CHANNEL = { platform: 'slack', workspaceId: 'slack-home', kind: 'channel', id: 'C1' } as const;
const asker = { account: { ...CHANNEL, userId: 'UALICE' }, name: 'Alice' } as const;

/** Bob is told, and told again after fifteen minutes. */
const COMPANY = company({
  people: [person('bob', { slackUserId: 'UBOB' })],
  topics: [
    topic('payroll', {
      contact: { type: 'person', personId: personId('bob') },
      escalation: [{ afterMinutes: 15, to: 'again' }],
    }),
  ],
});

/** Soon, but however slow the machine is just now. */
const eventually = (seen: () => unknown) => expect.poll(seen, { timeout: 25_000, interval: 20 });

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Two replicas on one database, to which the network can be cut; what they say comes to one platform. */
async function twoReplicas() {
  const { options, remove } = await freshDatabase();
  const wire = new Wire(options.url);
  await wire.open();
  cleanUps.push(remove, () => wire.close());
  const slack = createFakeMessenger('slack');
  let now = START;
  const clock = { now: () => now };
  const warnings: string[] = [];
  const logger = { ...silentLogger, warn: (message: string) => void warnings.push(message) };

  async function replica() {
    const database = databaseOver(await openPostgres(wire.url, logger), logger, PACE);
    cleanUps.push(database.close);
    const ports = { work: database.unitOfWork, snapshots: database.snapshots, clock };
    const inquiries = { ...ports, newId: randomUUID };
    const courier = createCourier({
      ...ports,
      rooms: [inquiryNotices(inquiries)],
      messengers: (platform) => (platform === 'slack' ? slack : undefined),
      identities: database.identities,
      random: () => 0.5,
      logger,
    });
    await database.deliveryQueue.work(courier);
    return {
      database,
      /** Asks what the message of that id says, as often as the platform brings it. */
      ask: (messageId: string) =>
        ask(
          {
            topicId: topicId('payroll'),
            question: 'Why?',
            asker,
            origin: { place: CHANNEL, messageId, isPublic: true },
          },
          inquiries,
        ),
      tick: () => tick({ work: database.unitOfWork, inquiries, shifts: inquiries, clock, logger }),
    };
  }

  const replicas = [await replica(), await replica()] as const;
  await replicas[0].database.unitOfWork.run(async ({ directory }) => {
    await directory.write(planChanges(await directory.lock(), COMPANY), { now: START }, { way: 'program' });
  });
  const moveClock = (by: Temporal.DurationLike) => {
    now = now.add(by);
  };
  return { wire, slack, warnings, replicas, moveClock };
}

it('a database that is away for ten seconds, while questions are asked, delivered and escalated, loses nothing and has nothing done twice', async () => {
  const { wire, slack, warnings, replicas, moveClock } = await twoReplicas();
  const [one, other] = replicas;
  const told = (id: InquiryId) =>
    one.database.unitOfWork.run(async ({ inquiries }) =>
      (await inquiries.events(id)).map((event) => (event.type === 'told' ? event.because : event.type)),
    );
  const pings = (...ids: readonly InquiryId[]) =>
    one.database.unitOfWork.run(async ({ inquiries }) => {
      const states: string[] = [];
      for (const id of ids) states.push(...(await inquiries.deliveriesOf(id)).map(({ state }) => state));
      return states;
    });

  const escalating = opened(await one.ask('m0'));
  await eventually(() => pings(escalating)).toEqual(['sent']);
  moveClock({ minutes: 14, seconds: 55 });

  // It goes away just when the platform has taken the ping, before that is stored.
  const send = slack.send;
  Object.assign(slack, {
    send: async (...given: Parameters<typeof send>) => {
      const reference = await send(...given);
      if (slack.said.length === 2) await wire.close();
      return reference;
    },
  });
  const delivered = opened(await one.ask('m1'));
  await eventually(() => warnings).toContain('What was sent could not be stored yet');

  const away = { code: 'database-unreachable' };
  for (const replica of replicas) {
    await expect(replica.ask('m1')).rejects.toMatchObject(away);
    await expect(replica.ask('m2')).rejects.toMatchObject(away);
    await replica.tick();
  }
  moveClock({ seconds: 10 });
  await wire.open();

  // The platform brings again what nobody took, and both replicas look at the time.
  const [asked, ...repeated] = await Promise.all(
    ['m2', 'm2', 'm1'].map((id, index) => (index % 2 === 0 ? one : other).ask(id)),
  );
  const asking = opened(asked);
  expect(repeated.map(opened)).toEqual([asking, delivered]);
  await Promise.all([one, other, one, other].map((replica) => replica.tick()));
  expect(await told(escalating)).toEqual(['opened', 'asked', 'again']);
  expect(await told(delivered)).toEqual(['opened', 'asked']);
  expect(await told(asking)).toEqual(['opened', 'asked']);

  await eventually(() => pings(escalating, delivered, asking)).toEqual(['sent', 'sent', 'sent', 'sent']);
  expect(slack.said.map(({ place }) => place.id)).toEqual(['D-UBOB', 'D-UBOB', 'D-UBOB', 'D-UBOB']);
});

function opened(asked: Awaited<ReturnType<typeof ask>> | undefined): InquiryId {
  return asked?.ok ? asked.value.inquiry.id : expect.fail('it is not opened');
}
