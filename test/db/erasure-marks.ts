import { Temporal } from 'temporal-polyfill';
import type { Executor } from '../../db/connection.ts';
import * as tables from '../../db/schema.ts';
import type { Account } from '../../src/chat/intent.ts';
import type { Place } from '../../src/chat/messenger.ts';
import type { Organization, Person } from '../../src/directory/model.ts';
import type { DirectoryChange } from '../../src/exchange/ports.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import type { TurnRotation } from '../../src/rotations/model.ts';
import { department, person, rotation, topic } from '../support/company.ts';

/** What is not to be found anywhere once she is erased; what she wrote has `secret` in it. */
export const MARKS = [
  'zoe.quill',
  'Zoë "Q" Quill',
  'Zoe Früher',
  'zoe@northwind.example',
  'zoe.old@northwind.example',
  '+49 30 7777',
  'U0ZOE',
  '29:1zoe',
  'D0ZOE',
  'a:zoe-chat',
  'secret',
];

export const NOW = Temporal.Instant.from('2026-06-01T08:00:00Z');
export const hours = (count: number) => NOW.add({ hours: count });

export const zoe: Person = person('zoe.quill', {
  name: 'Zoë "Q" Quill',
  email: 'zoe@northwind.example',
  phone: '+49 30 7777',
  timeZone: 'Europe/Berlin',
  language: 'ru',
  hours: [{ weekdays: [1], startMinute: 540, endMinute: 1020 }],
  managerId: personId('dana'),
  slackUserId: 'U0ZOE',
  teamsUserId: '29:1zoe',
  pingOn: 'teams',
  deactivatedOn: '2026-05-01',
  timeOff: [
    { from: '2026-01-12', until: '2026-01-14', reason: 'secret surgery' },
    {
      from: '2026-09-01',
      until: '2026-09-08',
      made: { by: personId('zoe.quill'), at: '2026-05-01T08:00:00Z' },
    },
  ],
});

export const dana = person('dana', {
  managerId: zoe.id,
  timeOff: [
    {
      from: '2026-01-20',
      until: '2026-01-21',
      reason: 'secret of hers, as Zoe put it',
      made: { by: zoe.id, at: '2026-01-01T08:00:00Z' },
    },
  ],
});

export const bob = person('bob', { email: 'bob@northwind.example' });

export const desk: TurnRotation = rotation('desk', ['zoe.quill', 'bob', 'dana'], {
  ownerIds: [zoe.id, bob.id],
  backup: { type: 'person', personId: zoe.id },
  overrides: [
    { personId: zoe.id, from: '2026-03-02', until: '2026-03-04', reason: 'secret help' },
    {
      personId: bob.id,
      from: '2026-04-06',
      until: '2026-04-08',
      insteadOf: zoe.id,
      made: { how: 'cover', ref: 'c1', by: [zoe.id, bob.id], at: '2026-04-01T08:00:00Z' },
    },
    { personId: dana.id, from: '2026-07-06', until: '2026-07-08', reason: 'release', made: byBob() },
    { personId: dana.id, from: '2026-08-03', until: '2026-08-05', reason: 'secret plan', made: byZoe() },
  ],
});

function byBob() {
  return { how: 'override', by: [bob.id], at: '2026-04-01T08:00:00Z' } as const;
}

function byZoe() {
  return { how: 'override', by: [zoe.id], at: '2026-04-01T08:00:00Z' } as const;
}

export const organization: Organization = {
  name: 'Northwind',
  timeZone: 'Europe/Berlin',
  language: 'en',
  adminIds: [zoe.id, bob.id],
  helpDesk: { type: 'people', personIds: [zoe.id, bob.id] },
};

/** All that a directory can say of her. */
export function everythingOfHers(before: Organization): readonly DirectoryChange[] {
  const pay = topic('pay', {
    contact: { type: 'person', personId: zoe.id },
    fallback: [
      { type: 'people', personIds: [bob.id, zoe.id] },
      { type: 'rotation', rotationId: rotationId('desk') },
    ],
    ownerIds: [zoe.id, bob.id],
  });
  const it = department('it', {
    email: 'it@northwind.example',
    memberIds: [zoe.id, bob.id],
    managerId: zoe.id,
  });
  return [
    { noun: 'organization', before, after: organization },
    ...[zoe, dana, bob].map((each) => ({ noun: 'person', id: each.id, after: each }) as const),
    { noun: 'department', id: departmentId('it'), after: it },
    { noun: 'rotation', id: desk.id, after: desk },
    { noun: 'topic', id: topicId('pay'), after: pay },
  ];
}

export const inSlack: Account = { platform: 'slack', workspaceId: 'T1', userId: 'U0ZOE' };
export const inTeams: Account = { platform: 'teams', workspaceId: 'tenant', userId: '29:1zoe' };
const bobsAccount: Account = { platform: 'slack', workspaceId: 'T1', userId: 'UBOB' };
const direct: Place = { platform: 'slack', workspaceId: 'T1', kind: 'direct', id: 'D0ZOE' };
const chat: Place = { platform: 'teams', workspaceId: 'tenant', kind: 'direct', id: 'a:zoe-chat' };
const channel: Place = { platform: 'slack', workspaceId: 'T1', kind: 'channel', id: 'C1', thread: '1.0' };
const asZoe = { account: inSlack, personId: zoe.id, name: zoe.name };
const asBob = { account: bobsAccount, personId: bob.id, name: 'bob' };

const inquiry = {
  topicId: 'pay',
  files: [],
  isPublic: true,
  openedAt: NOW,
  told: [],
  personIds: [],
  ladder: { steps: [], taken: 0, isUrgent: false, isExhausted: false },
  quietSince: NOW,
  revision: 1,
} as const;

/** Fills the tables beside the directory, each column in which anything of her can stand. */
export async function fillDoings(db: Executor): Promise<void> {
  await db.insert(tables.platformIdentities).values([
    { ...inSlack, name: 'zoe secret', email: 'ZOE@northwind.example', personId: zoe.id, ...SEEN },
    { ...inTeams, name: 'Zoe', locale: 'ru', timeZone: 'Europe/Berlin', personId: zoe.id, ...SEEN },
    { ...inSlack, userId: 'U0ZOEOLD', name: 'Zoe', email: 'zoe.old@northwind.example', ...SEEN },
    { ...bobsAccount, name: 'Bob', personId: bob.id, ...SEEN },
  ]);
  await fillInquiries(db);
  await fillDeliveries(db);
  await fillRequests(db);
  await db.insert(tables.searchGaps).values([
    { ...GAP, asker: 'person:zoe.quill' },
    { ...GAP, asker: 'slack:T1:U0ZOE' },
    { ...GAP, asker: 'person:bob', key: 'pens', text: 'pens' },
  ]);
  await db.insert(tables.conversationAddresses).values([
    { ...inTeams, conversationId: 'a:zoe-chat', address: '{"serviceUrl":"https://a.example"}', seenAt: NOW },
    { platform: 'teams', workspaceId: 'tenant', conversationId: '19:all', address: '{}', seenAt: NOW },
  ]);
  await db.insert(tables.sendRates).values([
    { platform: 'slack', workspaceId: 'T1', placeId: 'D0ZOE', busyUntil: NOW },
    { platform: 'slack', workspaceId: 'T1', placeId: 'C1', busyUntil: NOW },
  ]);
  await db.insert(tables.platformEvents).values([
    { key: 'teams:tenant:a:zoe-chat:1700', seenAt: NOW },
    { key: 'slack:T1:Ev1', seenAt: NOW },
  ]);
  await db.insert(tables.turnstiles).values([
    { key: 'setup:slack:T1:U0ZOE', takenUntil: NOW },
    { key: 'verify:zoe.quill:3', takenUntil: NOW },
    { key: 'minute:1', takenUntil: NOW },
  ]);
  await db.insert(tables.setupCodes).values({ hash: 'x', validUntil: NOW });
}

const SEEN = { standing: 'member', seenAt: NOW, revision: 1 } as const;
const GAP = {
  askedOn: '2026-06-01',
  key: 'secret wish',
  text: 'secret wish',
  language: 'en',
  reason: 'nothing',
  refused: [],
  askedAt: NOW,
} as const;

async function fillInquiries(db: Executor): Promise<void> {
  const hers = {
    ...inquiry,
    question: 'secret question',
    files: [{ name: 'secret.pdf', url: 'https://files.example/secret' }],
    askerPlatform: inSlack.platform,
    askerWorkspaceId: inSlack.workspaceId,
    askerUserId: inSlack.userId,
    askerPersonId: zoe.id,
    askerName: zoe.name,
    placePlatform: 'slack',
    placeWorkspaceId: 'T1',
    placeKind: 'direct',
    placeId: 'D0ZOE',
    placeThread: '2.secret',
    originMessageId: '2.secret',
    originLink: 'https://chat.example/secret',
  };
  const bobs = {
    ...hers,
    question: 'Where?',
    files: [],
    askerUserId: 'UBOB',
    askerPersonId: bob.id,
    askerName: 'bob',
  };
  const holder = { type: 'people', personIds: [zoe.id] };
  await db.insert(tables.inquiries).values([
    { ...hers, id: 'q-open', state: 'open', dueAt: hours(1), version: 1 },
    {
      ...hers,
      id: 'q-done',
      state: 'resolved',
      version: 4,
      rating: { stars: 5, comment: 'secret praise', at: NOW.toString() },
    },
    {
      ...bobs,
      ...{ placeKind: 'channel', placeId: 'C1', placeThread: '1.0', originMessageId: null, originLink: null },
      id: 'q-answered',
      state: 'resolved',
      holder,
      turn: holder,
      told: [holder, { type: 'people', personIds: [bob.id, zoe.id] }],
      personIds: [zoe.id, bob.id],
      acknowledged: { by: asZoe, at: NOW.toString() },
      resolved: { how: 'answered', at: NOW.toString(), by: asZoe, summary: 'secret answer' },
      version: 7,
    },
  ]);
  const source = { place: direct, messageId: '2.secret' };
  const sources = {
    ...{ sourcePlatform: 'slack', sourceWorkspaceId: 'T1', sourcePlaceId: 'D0ZOE' },
    sourceMessageId: '2.secret',
  };
  const event = (inquiryId: string, number: number, by: unknown, happening: object) => ({
    ...{ inquiryId, number, at: NOW, by, happening },
  });
  await db.insert(tables.inquiryEvents).values([
    { ...event('q-open', 1, asZoe, { type: 'opened', source }), ...sources },
    event('q-done', 1, { account: inTeams, name: 'secret Zoe' }, { type: 'opened' }),
    event('q-done', 2, asZoe, { type: 'commented', comment: 'secret praise' }),
    event('q-done', 3, asZoe, { type: 'edited', of: 1, text: 'secret question' }),
    event('q-done', 4, null, { type: 'unreachable', holder, reason: 'gone' }),
    event('q-answered', 1, asBob, { type: 'opened' }),
    event('q-answered', 2, null, { type: 'told', holder, because: 'asked' }),
    event('q-answered', 3, asZoe, { type: 'acknowledged' }),
    event('q-answered', 4, asZoe, {
      ...{ type: 'wrote', side: 'contact', text: 'secret word' },
      files: [{ name: 'secret', url: 'https://files.example/secret' }],
    }),
    event('q-answered', 5, asBob, { type: 'wrote', side: 'asker', text: 'Thanks', files: [] }),
    event('q-answered', 6, asBob, { type: 'passed', to: holder }),
    event('q-answered', 7, asZoe, { type: 'resolved', how: 'answered', summary: 'secret answer' }),
  ]);
}

async function fillDeliveries(db: Executor): Promise<void> {
  const job = (number: number) => `00000000-0000-0000-0000-00000000000${number}`;
  const base = { notice: { kind: 'x' }, createdAt: NOW, state: 'waiting', failures: 0 } as const;
  const sentThere = {
    ...{ sentPlatform: 'slack', sentWorkspaceId: 'T1', sentKind: 'direct', sentPlaceId: 'D0ZOE' },
    ...{ sentThread: '3.secret', sentMessageId: '4.secret' },
  };
  const toZoe = { type: 'person', personId: zoe.id, at: direct, prefer: 'slack' };
  const moved = { kind: 'shift/moved', rotationId: 'desk', by: 'bob,zoe.quill', awayId: zoe.id };
  const named = 'inquiry:q-answered:person:zoe.quill';
  await db.insert(tables.deliveries).values([
    {
      ...{ ...base, ...sentThere, id: 'd1', jobId: job(1), recipient: toZoe, state: 'sent' },
      ...{ key: 'ping:q-answered:2:person:zoe.quill', lane: named, inquiryId: 'q-answered' },
    },
    {
      ...base,
      id: 'd2',
      jobId: job(2),
      key: 'k:person:zoe.quill',
      lane: 'shifts:person:zoe.quill',
      recipient: toZoe,
    },
    {
      ...{ ...base, id: 'd3', jobId: job(3), key: 'k:account:slack:T1:U0ZOE', lane: 'l:slack:T1:U0ZOE' },
      ...{
        recipient: { type: 'account', account: inSlack },
        state: 'undeliverable',
        reason: 'user U0ZOE is gone',
      },
    },
    {
      ...{ ...base, id: 'd4', jobId: job(4), key: 'k:account:teams:tenant:29:1zoe', lane: 'l:a:zoe-chat' },
      recipient: { type: 'place', place: { ...chat, thread: 'secret' } },
    },
    {
      ...{
        ...base,
        ...sentThere,
        id: 'd5',
        jobId: job(5),
        key: 'again:d1:2',
        lane: 'sent:d1',
        state: 'sent',
      },
      recipient: { type: 'sent', deliveryId: 'd1' },
    },
    {
      ...base,
      id: 'd6',
      jobId: job(6),
      key: 'again:d1:3',
      lane: 'sent:d1',
      recipient: { type: 'sent', deliveryId: 'd1' },
    },
    {
      ...{ ...base, id: 'd7', jobId: job(7), key: 'moved:edit:7:desk:person:bob', lane: 'shifts:person:bob' },
      ...{ recipient: { type: 'person', personId: bob.id, at: channel }, notice: moved },
    },
    {
      ...{
        ...base,
        id: 'd8',
        jobId: job(8),
        key: 'deactivated:zoe.quill:2026-06-01:person:bob',
        lane: 'l:8',
      },
      ...{ recipient: { type: 'person', personId: bob.id }, notice: { kind: 'x', personId: zoe.id } },
    },
  ]);
}

async function fillRequests(db: Executor): Promise<void> {
  const request = { rotationId: 'desk', createdAt: NOW, version: 1 };
  const span = { givenStart: hours(1), givenEnd: hours(2), returnedStart: hours(3), returnedEnd: hours(4) };
  const window = { windowStart: hours(1), windowEnd: hours(9) };
  const byZoe = { requesterId: zoe.id, createdBy: zoe.id, reason: 'secret date' };
  const byBob = { requesterId: bob.id, createdBy: bob.id, reason: 'dentist' };
  const took = (takerId: string) => ({
    takerId,
    interval: { start: hours(1).toString(), end: hours(2).toString() },
    at: NOW.toString(),
  });
  await db.insert(tables.swapRequests).values([
    { ...request, ...byZoe, ...span, id: 's1', state: 'open', takerId: bob.id },
    { ...request, ...byBob, ...span, id: 's2', state: 'open', takerId: zoe.id },
    {
      ...{ ...request, ...byBob, ...span, id: 's3', state: 'taken', takerId: zoe.id },
      ...{ decidedAt: NOW, decidedBy: zoe.id },
    },
    { ...request, ...byBob, ...span, id: 's4', state: 'open', takerId: dana.id },
  ]);
  await db.insert(tables.coverRequests).values([
    { ...request, ...byZoe, ...window, id: 'c1', state: 'open', taken: [] },
    { ...request, ...byBob, ...window, id: 'c2', state: 'taken', taken: [took(zoe.id), took(dana.id)] },
  ]);
  await db.insert(tables.handoffNotes).values([
    {
      rotationId: 'desk',
      personId: zoe.id,
      startsAt: NOW,
      endsAt: hours(9),
      text: 'secret note',
      writtenAt: NOW,
    },
    {
      rotationId: 'desk',
      personId: bob.id,
      startsAt: NOW,
      endsAt: hours(9),
      text: 'All quiet',
      writtenAt: NOW,
    },
  ]);
}
