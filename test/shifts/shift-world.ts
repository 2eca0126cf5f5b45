import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/database.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { NewDelivery } from '../../src/deliveries/delivery.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { createCourier } from '../../src/jobs/courier.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import { shiftNotices } from '../../src/shifts/notice-room.ts';
import type { ShiftPorts, ShiftRepositories } from '../../src/shifts/ports.ts';
import { company, person, rotation } from '../support/company.ts';
import { createFakeMessenger } from '../support/fake-messenger.ts';
import { silentLogger } from '../support/logger.ts';
import { createMemoryDatabase } from '../support/memory.ts';

export const PAYROLL = rotationId('payroll');
export const [ALICE, BOB, CAROL, DANA, OSCAR] = ['alice', 'bob', 'carol', 'dana', 'oscar'].map(personId) as [
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
];

/** Thursday; Alice is on until Monday 09:00 in Berlin, then Bob, then Carol. */
export const NOW = Temporal.Instant.from('2026-08-06T10:00:00Z');

/** The week from that Monday on. */
export function week(start: string): Interval {
  const from = Temporal.Instant.from(`${start}T07:00:00Z`);
  return { start: from, end: from.add({ hours: 168 }) };
}

/** Alice, Bob and Carol take turns by the week; Dana owns the rotation, and Oscar is an admin. Bob lives in New York. */
export const COMPANY: DirectoryContent = company({
  organization: { adminIds: [OSCAR] },
  people: [
    person('alice', { slackUserId: 'UALICE', language: 'ru' }),
    person('bob', { slackUserId: 'UBOB', timeZone: 'America/New_York' }),
    person('carol', { slackUserId: 'UCAROL' }),
    person('dana', { slackUserId: 'UDANA' }),
    person('oscar', { slackUserId: 'UOSCAR' }),
  ],
  rotations: [rotation('payroll', ['alice', 'bob', 'carol'], { name: 'Payroll', ownerIds: [DANA] })],
});

/** A company, its shifts, a platform that takes everything, and a clock that is moved by hand. */
export async function shiftWorld(content = COMPANY, database: Database = createMemoryDatabase()) {
  let now = NOW;
  const clock = { now: () => now };
  const added: NewDelivery[] = [];
  const drawn = new Map<string, string>();
  const slack = createFakeMessenger('slack');
  const speaker = {
    ...slack,
    send: async (...[place, message]: Parameters<typeof slack.send>) => {
      const reference = await slack.send(place, message);
      drawn.set(place.id, plainText(message));
      return reference;
    },
    update: async (...[reference, message]: Parameters<typeof slack.update>) => {
      await slack.update(reference, message);
      drawn.set(reference.place.id, plainText(message));
    },
  };

  const work: ShiftPorts['work'] = {
    run: (task) =>
      database.unitOfWork.run((repositories) => {
        const deliveries = {
          ...repositories.deliveries,
          add: async (fresh: readonly NewDelivery[]) => {
            await repositories.deliveries.add(fresh);
            for (const each of fresh) if (await repositories.deliveries.byId(each.id)) added.push(each);
          },
        };
        return task({ ...repositories, deliveries });
      }),
  };
  await database.unitOfWork.run(async ({ directory }) => {
    await directory.write(planChanges(await directory.lock(), content), { now }, { way: 'program' });
  });
  const ports: ShiftPorts = { work, snapshots: database.snapshots, clock, newId: randomUUID };
  const courier = createCourier<ShiftRepositories>({
    work,
    rooms: [shiftNotices(ports)],
    snapshots: database.snapshots,
    messengers: (platform) => (platform === 'slack' ? speaker : undefined),
    identities: database.identities,
    clock,
    random: () => 0.5,
    logger: silentLogger,
  });
  let delivered = 0;

  return {
    ports,
    slack,
    added,
    database,
    moveClock: (to: string) => {
      now = Temporal.Instant.from(to);
    },
    /** What was stored since it was asked last: whom it goes to, and its kind; an edit as `again`. */
    told(): readonly string[] {
      const fresh = added.slice(delivered);
      delivered = added.length;
      return fresh
        .map(({ recipient, notice }) => {
          const name = recipient.type === 'person' ? recipient.personId : 'again';
          const how = notice['how'] === undefined ? '' : ` ${String(notice['how'])}`;
          return `${name}: ${notice.kind}${how}`;
        })
        .toSorted();
    },
    /** Sends all that waits. */
    async deliver(): Promise<void> {
      for (let sent = 0; sent < added.length; sent += 1) {
        const id = added[sent]?.id;
        if (id !== undefined) await courier.deliver(id);
        now = now.add({ seconds: 2 });
      }
    },
    /** The last message in that person's direct conversation, as it reads now. */
    reads: (name: string) => drawn.get(`D-U${name.toUpperCase()}`),
    async edit(change: (content: DirectoryContent) => DirectoryContent): Promise<void> {
      await database.unitOfWork.run(async ({ directory }) => {
        const before = await directory.lock();
        await directory.write(planChanges(before, change(before)), { now }, { way: 'program' });
      });
    },
  };
}

export type ShiftWorld = Awaited<ReturnType<typeof shiftWorld>>;
