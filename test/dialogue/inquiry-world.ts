import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/database.ts';
import type { Action } from '../../src/chat/actions.ts';
import type { MessageReference, Place } from '../../src/chat/messenger.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import type { Profile } from '../../src/directory/identity.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import type { Inquiry, InquiryEvent } from '../../src/inquiries/inquiry.ts';
import { departmentId, type InquiryId, personId, rotationId } from '../../src/kernel/ids.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { type TalkOptions, talk } from '../support/talk.ts';

/** A Wednesday, 11:00 in Berlin; in the middle of a week of Bob's. */
export const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');

/** Bob answers for payroll this week, Dana for laptops; Gale looks after payroll; Erin asks, and is in no directory. */
export const NORTHWIND: DirectoryContent = company({
  people: [
    person('alice', { name: 'Alice Ng', slackUserId: 'UALICE' }),
    person('bob', { name: 'Bob Ortiz', slackUserId: 'UBOB', email: 'bob@northwind.example' }),
    person('dana', { name: 'Dana Popescu', slackUserId: 'UDANA' }),
    person('gale', { name: 'Gale Hu', slackUserId: 'UGALE' }),
    person('ivy', { name: 'Ivy Tran', slackUserId: 'UIVY', teamsUserId: '29:ivy' }),
  ],
  departments: [
    department('desk', { name: 'Help desk', email: 'desk@northwind.example' }),
    department('studio', { name: 'Studio team', memberIds: [personId('ivy')] }),
    department('floor', { name: 'Shop floor', channels: [{ platform: 'slack', id: 'CFLOOR' }] }),
  ],
  topics: [
    topic('payroll', {
      name: 'Payroll',
      aliases: ['salary'],
      contact: { type: 'rotation', rotationId: rotationId('payroll') },
      ownerIds: [personId('gale')],
    }),
    topic('laptops', { name: 'Laptops', contact: { type: 'person', personId: personId('dana') } }),
    topic('nights', {
      name: 'Night shifts',
      contact: { type: 'person', personId: personId('dana') },
      hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 720, endMinute: 1020 }],
      urgent: true,
    }),
    topic('letters', {
      name: 'Letters',
      contact: { type: 'department', departmentId: departmentId('desk') },
    }),
    topic('studio', {
      name: 'Studio',
      contact: { type: 'department', departmentId: departmentId('studio') },
    }),
    topic('floor', {
      name: 'Floor',
      contact: { type: 'department', departmentId: departmentId('floor') },
    }),
    topic('pass-photos', { name: 'Pass photos', contact: { type: 'person', personId: personId('dana') } }),
    topic('taxi-costs', { name: 'Taxi costs', aliases: ['costs'] }),
    topic('hotel-costs', { name: 'Hotel costs', aliases: ['costs'] }),
  ],
  rotations: [rotation('payroll', ['bob', 'alice'], { name: 'Payroll rotation' })],
});

export const CHANNEL = { kind: 'channel', id: 'C1' } as const;

/** A company whose people talk over one database in memory, by a clock that is moved by hand. */
export function openWorld() {
  let now = NOW;
  const database = createMemoryDatabase(NORTHWIND);
  const person = (userId: string, options: Partial<TalkOptions> = {}) =>
    talk(NORTHWIND, {
      now: () => now,
      database,
      userId,
      conversation: { kind: 'direct', id: `D${userId.slice(1)}` },
      profile: (asked) => profileOf(asked),
      ...options,
    });
  return {
    database,
    person,
    erin: person('UERIN'),
    bob: person('UBOB'),
    advance: (length: Temporal.DurationLike) => {
      now = now.add(length);
    },
    inquiries: () => all(database),
    events: (id: InquiryId) => database.unitOfWork.run(({ inquiries }) => inquiries.events(id)),
    /** Sends what waits to somebody, or in a channel, as this message. */
    deliver: (to: string, reference: MessageReference) => deliver(database, to, reference, () => now),
  };
}

export type World = ReturnType<typeof openWorld>;

const NAMES: Readonly<Record<string, string>> = { UERIN: 'Erin Fox', UNEW: 'Noor Aziz' };

function profileOf(userId: string): Profile {
  return { name: NAMES[userId] ?? userId, standing: 'member', locale: 'en-GB', timeZone: 'Europe/Berlin' };
}

/** A direct conversation on Slack, or a thread in it. */
export function direct(id: string, thread?: string): Place {
  return {
    platform: 'slack',
    workspaceId: 'T1',
    kind: 'direct',
    id,
    ...(thread !== undefined && { thread }),
  };
}

/** A channel on Slack, or a thread in it. */
export function channel(id: string, thread?: string): Place {
  return { ...direct(id, thread), kind: 'channel' };
}

async function all(database: Database): Promise<readonly Inquiry[]> {
  return database.unitOfWork.run(async ({ inquiries }) => [
    ...(await inquiries.unresolved({}, 100)).toReversed(),
  ]);
}

async function deliver(
  { unitOfWork }: Database,
  to: string,
  reference: MessageReference,
  clock: () => Temporal.Instant,
): Promise<Delivery> {
  return unitOfWork.run(async ({ deliveries, inquiries }) => {
    const known = await inquiries.unresolved({}, 100);
    const lists = await Promise.all(known.map(({ id }) => inquiries.deliveriesOf(id)));
    const waiting = lists
      .flat()
      .find(
        ({ recipient, state }) =>
          state === 'waiting' &&
          ((recipient.type === 'person' && recipient.personId === to) ||
            (recipient.type === 'channel' && recipient.channel.id === to)),
      );
    if (waiting === undefined) throw new Error(`Nothing waits for ${to}`);
    const claim = await deliveries.claim(waiting.id, clock(), clock().add({ minutes: 1 }));
    if (claim.type !== 'claimed') throw new Error(claim.type);
    await deliveries.settle(waiting.id, { type: 'sent', reference }, clock());
    return waiting;
  });
}

/** What was written and by whom, as it stands in the record. */
export function written(events: readonly InquiryEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'wrote' ? [`${event.side}: ${event.text}`] : []));
}

/** The actions of all buttons of the replies. */
export function actionsIn(replies: readonly Reply[]): readonly Action[] {
  return replies.flatMap((reply) => {
    if (reply.type !== 'say' && reply.type !== 'update') return [];
    return reply.message.elements.flatMap((element) =>
      element.type === 'buttons'
        ? element.buttons.flatMap((button) => (button.type === 'action' ? [button.action] : []))
        : [],
    );
  });
}
