import { Temporal } from 'temporal-polyfill';
import type { Platform } from '../../src/chat/intent.ts';
import type { Delivery, NewDelivery, Notice, Recipient } from '../../src/deliveries/delivery.ts';
import type { DeliveryRepository, Outcome } from '../../src/deliveries/ports.ts';
import type { PlatformIdentity } from '../../src/directory/identity.ts';
import type { Inquiry, InquiryEvent } from '../../src/inquiries/inquiry.ts';
import type { InquiryRepositories } from '../../src/inquiries/ports.ts';
import { deliveryId, inquiryId, personId, topicId } from '../../src/kernel/ids.ts';
import { company, department, person, topic } from '../support/company.ts';
import { createFakeMessenger } from '../support/fake-messenger.ts';
import { silentLogger } from '../support/logger.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { type KillPoint, watchedCourier } from './watched-courier.ts';

export const NOW = Temporal.Instant.from('2026-08-06T10:00:00Z');

/** Alice asks on Slack; Bob and Carol answer, he on both platforms and she on Teams alone; Dana looks after the topic. */
const COMPANY = company({
  organization: { adminIds: [personId('admin')] },
  people: [
    person('alice', { slackUserId: 'UALICE', language: 'vi' }),
    person('bob', { slackUserId: 'UBOB', teamsUserId: '29:bob', language: 'ro' }),
    person('carol', { teamsUserId: '29:carol' }),
    person('dana', { slackUserId: 'UDANA' }),
    person('erin'),
    person('finn', { email: 'Finn@company.example' }),
    person('hugo', { slackUserId: 'UHUGO', teamsUserId: '29:hugo', pingOn: 'teams' }),
    person('gita', { email: 'gita@company.example', teamsUserId: '29:gita' }),
    person('admin', { slackUserId: 'UADMIN' }),
  ],
  departments: [department('help', { channels: [{ platform: 'slack', id: 'CHELP' }] })],
  topics: [topic('payroll', { name: 'Payroll', ownerIds: [personId('dana')] })],
});

/** The thread in which Alice asked. */
export const THREAD = {
  platform: 'slack',
  workspaceId: 'slack-home',
  kind: 'channel',
  id: 'CGENERAL',
  thread: '100',
} as const;

const ASKER = {
  account: { platform: 'slack', workspaceId: 'slack-home', userId: 'UALICE' },
  personId: personId('alice'),
  name: 'alice',
} as const;

const INQUIRY: Inquiry = {
  id: inquiryId('i1'),
  topicId: topicId('payroll'),
  question: 'Where is my payslip?',
  files: [],
  asker: ASKER,
  origin: { place: THREAD, isPublic: true },
  openedAt: NOW,
  state: 'open',
  told: [],
  ladder: { steps: [], taken: 0, isUrgent: false, isExhausted: false },
  quietSince: NOW,
  revision: 1,
  version: 3,
};

const EVENTS: readonly InquiryEvent[] = [
  { inquiryId: INQUIRY.id, number: 1, at: NOW, by: ASKER, type: 'opened' },
  {
    inquiryId: INQUIRY.id,
    number: 2,
    at: NOW,
    type: 'told',
    because: 'asked',
    holder: { type: 'people', personIds: ['bob', 'carol', 'erin'].map(personId) },
  },
  {
    inquiryId: INQUIRY.id,
    number: 3,
    at: NOW,
    by: ASKER,
    type: 'wrote',
    side: 'asker',
    text: 'It is urgent.',
    files: [],
  },
];

/** A delivery as it stands, and why it is undeliverable. */
export interface Row {
  readonly delivery: Delivery;
  readonly reason?: string;
}

interface Job {
  readonly id: Delivery['id'];
  readonly at: Temporal.Instant;
}

/** Deliveries of one inquiry, two platforms, a queue and a clock that is moved by hand. */
export async function deliveryWorld(
  given: { readonly inquiry?: Partial<Inquiry>; readonly identities?: readonly PlatformIdentity[] } = {},
) {
  const database = createMemoryDatabase(COMPANY);
  await database.unitOfWork.run(async ({ inquiries, identities }) => {
    for (const identity of given.identities ?? []) await identities.save(identity);
    const isSaved = await inquiries.save({ ...INQUIRY, ...given.inquiry }, EVENTS);
    if (!isSaved) throw new Error('the inquiry is not stored');
  });
  const messengers = { slack: createFakeMessenger('slack'), teams: createFakeMessenger('teams') };
  const errors: string[] = [];
  const logger = { ...silentLogger, error: (message: string) => errors.push(message) };
  const ids: Delivery['id'][] = [];
  const reasons = new Map<string, string>();
  let now = NOW;
  let jobs: readonly Job[] = [];
  let made = 0;
  const clock = { now: () => now };

  /** The transaction, with what it puts on the queue: there once it is committed. */
  async function work<Value>(run: (repositories: InquiryRepositories) => Promise<Value>): Promise<Value> {
    const queued: Job[] = [];
    const settled: [string, Outcome][] = [];
    const value = await database.unitOfWork.run((repositories) => {
      const { deliveries } = repositories;
      const queueing: DeliveryRepository = {
        ...deliveries,
        async add(added) {
          await deliveries.add(added);
          queued.push(...added.map(({ id }) => ({ id, at: now })));
        },
        async postpone(id, after, at) {
          await deliveries.postpone(id, after, at);
          queued.push({ id, at: after });
        },
        async settle(id, outcome, at, claimedUntil) {
          await deliveries.settle(id, outcome, at, claimedUntil);
          settled.push([id, outcome]);
        },
      };
      return run({ ...repositories, deliveries: queueing });
    });
    for (const [id, outcome] of settled) {
      if (outcome.type === 'again') queued.push({ id: deliveryId(id), at: outcome.after });
      if (outcome.type === 'undeliverable') reasons.set(id, outcome.reason);
    }
    ids.push(...queued.map(({ id }) => id).filter((id) => !ids.includes(id)));
    jobs = [...jobs, ...queued];
    return value;
  }

  async function row(id: string): Promise<Row | undefined> {
    const delivery = await work(({ deliveries }) => deliveries.byId(deliveryId(id)));
    const reason = reasons.get(id);
    return delivery && { delivery, ...(reason !== undefined && { reason }) };
  }

  /** A process that works on deliveries; `at` hears of each call it makes, and may never answer. */
  function courier(at: (point: KillPoint) => Promise<void> = async () => undefined) {
    const snapshots = database.snapshots;
    return watchedCourier(
      {
        work: { run: work },
        snapshots,
        messengers: (platform) => messengers[platform],
        identities: database.identities,
        clock,
        random: () => 0.5,
        logger,
        inquiries: { work: { run: work }, snapshots, clock, newId: () => `new-${++made}` },
        pause: async () => undefined,
      },
      at,
    );
  }

  return {
    ...messengers,
    errors,
    courier,
    now: () => now,
    snapshot: () => database.snapshots.current(),
    moveClock: (by: Temporal.DurationLike) => {
      now = now.add(by);
    },
    row,
    /** All that were stored, in order. */
    rows: async () => (await Promise.all(ids.map(row))).filter((each) => each !== undefined),
    inquiry: () => database.unitOfWork.run(({ inquiries }) => inquiries.byId(INQUIRY.id)),
    events: () => database.unitOfWork.run(({ inquiries }) => inquiries.events(INQUIRY.id)),

    /** Stores a delivery; its lane is its recipient's unless said otherwise. */
    async tell(recipient: Recipient, notice: Notice, also: Partial<NewDelivery> = {}): Promise<string> {
      const id = deliveryId(`d${++made}`);
      const delivery = { id, key: id, lane: JSON.stringify(recipient), recipient, notice, createdAt: now };
      await work(({ deliveries }) => deliveries.add([{ ...delivery, ...also }]));
      return id;
    },

    /** Gives out what is due, in order, moving the clock from one to the next as far as that. */
    async run(until: Temporal.DurationLike = { seconds: 0 }, by = courier()): Promise<void> {
      const end = now.add(until);
      for (;;) {
        const due = jobs
          .filter(({ at }) => Temporal.Instant.compare(at, end) <= 0)
          .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))[0];
        if (!due) break;
        jobs = jobs.filter((job) => job !== due);
        if (Temporal.Instant.compare(due.at, now) > 0) now = due.at;
        await by.deliver(due.id);
      }
      if (Temporal.Instant.compare(end, now) > 0) now = end;
    },
  };
}

export type DeliveryWorld = Awaited<ReturnType<typeof deliveryWorld>>;

export const PING = { kind: 'inquiry/ping', inquiryId: 'i1', event: 2 };
export const COPY = { kind: 'inquiry/copy', inquiryId: 'i1', event: 3 };

/** The delivery's recipient: somebody of the company, where Alice asked or directly. */
export function to(
  name: string,
  given: { readonly prefer?: Platform; readonly inThread?: boolean } = {},
): Recipient {
  const { prefer, inThread } = given;
  return {
    type: 'person',
    personId: personId(name),
    ...(prefer && { prefer }),
    ...(inThread && { at: THREAD }),
  };
}
