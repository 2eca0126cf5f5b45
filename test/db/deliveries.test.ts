import { beforeEach, expect, it } from 'vitest';
import type { Database, Repositories } from '../../db/database.ts';
import type { MessageReference, Place } from '../../src/chat/messenger.ts';
import type { Claim, Outcome } from '../../src/deliveries/ports.ts';
import { deliveryId, personId } from '../../src/kernel/ids.ts';
import { describeEachDatabase, type TestPlace } from '../support/databases.ts';
import { bobsAccount, carrier, channelThread, delivery, later, NOW } from './inquiry-examples.ts';

const inSeconds = (seconds: number) => NOW.add({ seconds });
const { thread: _, ...channel } = channelThread;
const reference: MessageReference = { place: channelThread, messageId: '3.000' };

describeEachDatabase('deliveries', (backend) => {
  let place: TestPlace;
  let database: Database;

  beforeEach(async () => {
    place = await backend.fresh();
    database = await place.open();
  });

  function run<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value> {
    return database.unitOfWork.run(work);
  }
  const add = (...added: ReturnType<typeof delivery>[]) => run(({ deliveries }) => deliveries.add(added));
  const byId = (id: string) => run(({ deliveries }) => deliveries.byId(deliveryId(id)));
  const claim = (id: string, seconds = 0, by = database): Promise<Claim> =>
    by.unitOfWork.run(({ deliveries }) =>
      deliveries.claim(deliveryId(id), inSeconds(seconds), inSeconds(seconds + 60)),
    );
  const settle = (id: string, outcome: Outcome, seconds = 0) =>
    run(({ deliveries }) => deliveries.settle(deliveryId(id), outcome, inSeconds(seconds)));

  it('come back as they were stored, waiting', async () => {
    const all = [
      delivery('d1'),
      delivery('d2', {
        recipient: { type: 'person', personId: personId('bob'), at: channelThread, prefer: 'teams' },
        notice: { kind: 'inquiry/ping', inquiryId: 'q1', event: 3, isUrgent: true },
      }),
      delivery('d3', { recipient: { type: 'person', personId: personId('bob') } }),
      delivery('d4', { recipient: { type: 'place', place: channel } }),
      delivery('d5', { recipient: { type: 'channel', channel: { platform: 'teams', id: '19:a' } } }),
      delivery('d6', { recipient: { type: 'sent', deliveryId: deliveryId('d1') } }),
      delivery('d7', { notice: { kind: 'a later version/knows it' } }),
    ];
    await add(...all);
    for (const one of all)
      expect(await byId(one.id)).toStrictEqual({ ...one, state: 'waiting', failures: 0 });
    expect(await byId('none')).toBeUndefined();
    await add();
  });

  it('are told once, however often their key is stored', async () => {
    await add(delivery('d1'), delivery('twin', { key: 'key:d1' }));
    await add(delivery('again', { key: 'key:d1' }), delivery('d2'));
    await claim('d1');
    await settle('d1', { type: 'void' });
    await add(delivery('later', { key: 'key:d1' }));
    for (const id of ['twin', 'again', 'later']) expect(await byId(id)).toBeUndefined();
    expect(await byId('d2')).toMatchObject({ state: 'waiting' });

    const other = await place.open();
    const race = [database, other, database].map((by, index) =>
      by.unitOfWork.run(({ deliveries }) => deliveries.add([delivery(`r${index}`, { key: 'same' })])),
    );
    await Promise.all(race);
    const stored = await Promise.all(['r0', 'r1', 'r2'].map(byId));
    expect(stored.filter(Boolean)).toHaveLength(1);
  });

  it('vanish with a transaction that fails', async () => {
    const failing = run(async ({ deliveries }) => {
      await deliveries.add([delivery('d1')]);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await byId('d1')).toBeUndefined();
  });

  it('are claimed by one of several who try at once', async () => {
    await add(delivery('d1'));
    const other = await place.open();
    const claims = await Promise.all([
      claim('d1'),
      claim('d1', 0, other),
      claim('d1'),
      claim('d1', 0, other),
    ]);
    const isLater = { type: 'later', after: inSeconds(1) };
    expect(claims.filter(({ type }) => type === 'claimed')).toHaveLength(1);
    expect(claims.filter(({ type }) => type !== 'claimed')).toEqual([isLater, isLater, isLater]);
    expect(claims.find(({ type }) => type === 'claimed')).toMatchObject({ delivery: delivery('d1') });
  });

  it('are somebody else’s where who claimed them said nothing in time', async () => {
    await add(delivery('d1'));
    await claim('d1');
    expect(await claim('d1', 59)).toMatchObject({ type: 'later' });
    expect(await claim('d1', 60)).toMatchObject({ type: 'claimed' });
    expect(await claim('d1', 61)).toMatchObject({ type: 'later' });
  });

  it('are no longer claimed once they are settled, in whatever way, and stay so', async () => {
    const outcomes: Outcome[] = [
      { type: 'sent', reference },
      { type: 'void' },
      { type: 'undeliverable', reason: 'nowhere' },
    ];
    for (const outcome of outcomes) {
      const id = `d-${outcome.type}`;
      await add(delivery(id));
      await claim(id);
      await settle(id, outcome);
      await settle(id, { type: 'again', after: NOW, isFailure: true });
      await settle(id, { type: 'void' });
      expect(await claim(id, 600)).toEqual({ type: 'settled' });
      expect(await byId(id)).toMatchObject({ state: outcome.type, failures: 0 });
    }
    expect(await byId('d-sent')).toMatchObject({ reference });
    expect(await claim('none')).toEqual({ type: 'settled' });
  });

  it('are settled by whoever has claimed them, not by who had before, unless they were sent', async () => {
    const settleLate = (id: string, outcome: Outcome) =>
      run(({ deliveries }) => deliveries.settle(deliveryId(id), outcome, inSeconds(61), inSeconds(60)));
    const late: Outcome[] = [
      { type: 'again', after: inSeconds(62), isFailure: true },
      { type: 'void' },
      { type: 'undeliverable', reason: 'nowhere' },
    ];
    await add(delivery('d1'), delivery('d2'));
    for (const id of ['d1', 'd2']) {
      await claim(id);
      await claim(id, 60);
    }
    for (const outcome of late) await settleLate('d1', outcome);
    expect(await byId('d1')).toStrictEqual({ ...delivery('d1'), state: 'waiting', failures: 0 });
    expect(await claim('d1', 62)).toMatchObject({ type: 'later' });
    await settleLate('d2', { type: 'sent', reference });
    expect(await byId('d2')).toMatchObject({ state: 'sent' });
    await run(({ deliveries }) =>
      deliveries.settle(deliveryId('d1'), { type: 'void' }, inSeconds(62), inSeconds(120)),
    );
    expect(await byId('d1')).toMatchObject({ state: 'void' });
  });

  it('are tried again, not before the time that was said, and count what failed', async () => {
    await add(delivery('d1'));
    await claim('d1');
    await settle('d1', { type: 'again', after: inSeconds(30), isFailure: true });
    expect(await claim('d1', 29)).toEqual({ type: 'later', after: inSeconds(30) });
    expect(await claim('d1', 30)).toMatchObject({ type: 'claimed', delivery: { failures: 1 } });
    await settle('d1', { type: 'again', after: inSeconds(40), isFailure: false }, 30);
    expect(await claim('d1', 40)).toMatchObject({ type: 'claimed', delivery: { failures: 1 } });
  });

  it('of a lane go one after the other, in the order of storing', async () => {
    const lane = 'lane';
    await add(delivery('b', { lane }), delivery('a', { lane }), delivery('free'));
    await add(delivery('c', { lane }));
    expect(await claim('a')).toEqual({ type: 'later', after: inSeconds(1) });
    expect(await claim('free')).toMatchObject({ type: 'claimed' });
    expect(await claim('b')).toMatchObject({ type: 'claimed' });
    expect(await claim('a')).toEqual({ type: 'later', after: inSeconds(1) });
    await settle('b', { type: 'again', after: inSeconds(30), isFailure: true });
    expect(await claim('a')).toEqual({ type: 'later', after: inSeconds(30) });
    expect(await claim('c')).toEqual({ type: 'later', after: inSeconds(30) });
    await claim('b', 30);
    await settle('b', { type: 'undeliverable', reason: 'nowhere' }, 30);
    expect(await claim('c', 30)).toMatchObject({ type: 'later' });
    expect(await claim('a', 30)).toMatchObject({ type: 'claimed' });
    await settle('a', { type: 'void' }, 30);
    expect(await claim('c', 30)).toMatchObject({ type: 'claimed' });
  });

  it('that are postponed stay whose they are', async () => {
    await add(delivery('d1'));
    await claim('d1');
    await run(({ deliveries }) => deliveries.postpone(deliveryId('d1'), inSeconds(1), NOW));
    expect(await claim('d1', 2)).toMatchObject({ type: 'later' });
    await settle('d1', { type: 'sent', reference });
    await run(({ deliveries }) => deliveries.postpone(deliveryId('d1'), inSeconds(1), NOW));
    expect(await byId('d1')).toMatchObject({ state: 'sent' });
  });

  it('are found by the message as which they were sent: the first of them', async () => {
    const sentAs = (where: Place, messageId: string) =>
      run(({ deliveries }) => deliveries.sentAs(where, messageId));
    await add(delivery('z'), delivery('a'), delivery('elsewhere'));
    const elsewhere = { ...reference, place: { ...channelThread, workspaceId: 'T2' } };
    for (const [id, as] of [
      ['elsewhere', elsewhere],
      ['a', reference],
      ['z', reference],
    ] as const) {
      await claim(id);
      await settle(id, { type: 'sent', reference: as });
    }
    expect(await sentAs(channel, '3.000')).toMatchObject({ id: 'z', reference });
    expect(await sentAs({ ...channel, workspaceId: 'T2' }, '3.000')).toMatchObject({ id: 'elsewhere' });
    expect(await sentAs({ ...channel, id: 'C2' }, '3.000')).toBeUndefined();
    expect(await sentAs(channel, '4.000')).toBeUndefined();
  });

  it('are let through to a conversation as it bears it, counted for all replicas together', async () => {
    const other = await place.open();
    const admit = (by: Database, seconds: number, hasWaited = false, where = channel) =>
      by.unitOfWork.run(({ deliveries }) => deliveries.admit(where, inSeconds(seconds), hasWaited));
    const first = await Promise.all([database, other, database, other, database].map((by) => admit(by, 0)));
    expect(first.filter(({ type }) => type === 'admitted')).toHaveLength(3);
    const after = first.flatMap((one) => (one.type === 'later' ? [one.after.epochMilliseconds] : []));
    expect(after.sort()).toEqual([inSeconds(1).epochMilliseconds, inSeconds(2).epochMilliseconds]);

    expect(await admit(other, 0, false, { ...channel, id: 'C2' })).toEqual({ type: 'admitted' });
    expect(await admit(other, 0, false, { ...channel, platform: 'teams' })).toEqual({ type: 'admitted' });
    expect(await admit(other, 1)).toMatchObject({ type: 'later' });
    expect(await admit(other, 1, true)).toEqual({ type: 'admitted' });
    expect(await admit(database, 1, true)).toMatchObject({ type: 'later' });
    const muchLater = await Promise.all([other, database, other, database].map((by) => admit(by, 600)));
    expect(muchLater.filter(({ type }) => type === 'admitted')).toHaveLength(3);
  });

  it('are refused once the transaction is over', async () => {
    const { deliveries } = await run(async (repositories) => repositories);
    const id = deliveryId('d1');
    for (const used of [
      () => deliveries.add([delivery('d1')]),
      () => deliveries.byId(id),
      () => deliveries.sentAs(channel, '1'),
      () => deliveries.claim(id, NOW, later(1)),
      () => deliveries.postpone(id, later(1), NOW),
      () => deliveries.settle(id, { type: 'void' }, NOW),
      () => deliveries.requeueDue(NOW),
      () => deliveries.admit(channel, NOW, false),
    ])
      await expect(used()).rejects.toThrow(/had ended/);
  });
});

describeEachDatabase('what is kept beside the deliveries', (backend) => {
  let database: Database;
  let other: Database;

  beforeEach(async () => {
    const place = await backend.fresh();
    [database, other] = [await place.open(), await place.open()];
  });

  it('an event is new once, for all replicas together, and once more after a day', async () => {
    const heard = await Promise.all(
      [database, other, database, other].map(({ events }) => events.isNew('slack:Ev1', NOW)),
    );
    expect(heard.filter(Boolean)).toHaveLength(1);
    expect(await other.events.isNew('slack:Ev1', later(60 * 24))).toBe(false);
    expect(await other.events.isNew('slack:Ev2', NOW)).toBe(true);
    expect(await database.events.isNew('slack:Ev1', later(60 * 24 + 1))).toBe(true);
    expect(await other.events.isNew('slack:Ev1', later(60 * 24 + 2))).toBe(false);
  });

  it('a turnstile lets one through until the time is over', async () => {
    const take = (by: Database, minutes: number, key = 'tick') =>
      by.turnstile.take(key, later(minutes), later(minutes + 1));
    const first = await Promise.all([take(database, 0), take(other, 0), take(database, 0), take(other, 0)]);
    expect(first.filter(Boolean)).toHaveLength(1);
    expect(await take(other, 0, 'another')).toBe(true);
    const next = await Promise.all([take(database, 1), take(other, 1)]);
    expect(next.filter(Boolean)).toHaveLength(1);
  });

  it('an address is the one seen last of a conversation, an account or a workspace', async () => {
    const known = {
      platform: 'teams',
      workspaceId: 'tenant',
      conversationId: 'a:1',
      userId: '29:bob',
      address: '{"serviceUrl":"https://x"}',
      seenAt: NOW,
    } as const;
    const { userId: _, ...channelAddress } = { ...known, conversationId: '19:c', seenAt: later(5) };
    const moved = { ...known, address: 'moved', seenAt: later(1) };
    const second = { ...known, conversationId: 'a:2', seenAt: later(2) };
    const account = { platform: 'teams', workspaceId: 'tenant', userId: '29:bob' } as const;
    await database.addresses.save(known);
    await other.addresses.save(moved);
    expect(await database.addresses.ofConversation(known)).toStrictEqual(moved);
    await database.addresses.save(second);
    await database.addresses.save(channelAddress);
    expect(await other.addresses.ofAccount(account)).toStrictEqual(second);
    expect(await other.addresses.latest('teams', 'tenant')).toStrictEqual(channelAddress);
    await other.addresses.forget(second);
    expect(await database.addresses.ofAccount(account)).toStrictEqual(moved);
    expect(await database.addresses.ofConversation(second)).toBeUndefined();
    expect(await database.addresses.ofAccount({ ...account, userId: '29:carol' })).toBeUndefined();
    expect(await database.addresses.latest('slack', 'tenant')).toBeUndefined();
    expect(await database.addresses.ofAccount(bobsAccount)).toBeUndefined();
  });

  it('addresses that are nobody’s own are given latest first, and no more than asked for', async () => {
    const address = { platform: 'teams', workspaceId: 'tenant', address: 'x' } as const;
    const channels = [1, 3, 2].map((at) => ({ ...address, conversationId: `19:${at}`, seenAt: later(at) }));
    for (const channel of channels) await database.addresses.save(channel);
    await database.addresses.save({ ...address, conversationId: 'a:1', userId: '29:bob', seenAt: later(9) });
    await database.addresses.save({ ...address, workspaceId: 'else', conversationId: '19:9', seenAt: NOW });
    const shared = await other.addresses.shared('teams', 'tenant', 2);
    expect(shared.map(({ conversationId }) => conversationId)).toEqual(['19:3', '19:2']);
    expect(shared[0]).toStrictEqual(channels[1]);
    expect(await other.addresses.shared('teams', 'tenant', 9)).toHaveLength(3);
    expect(await other.addresses.shared('slack', 'tenant', 9)).toEqual([]);
  });

  it('is not asked inside of a transaction', async () => {
    await database.unitOfWork.run(async () => {
      await expect(database.events.isNew('x', NOW)).rejects.toThrow(/inside a transaction/);
      await expect(database.turnstile.take('x', NOW, NOW)).rejects.toThrow(/inside a transaction/);
      await expect(database.addresses.latest('slack', 'T1')).rejects.toThrow(/inside a transaction/);
      await expect(database.deliveryQueue.work(carrier(async () => {}))).rejects.toThrow(
        /inside a transaction/,
      );
    });
  });
});
