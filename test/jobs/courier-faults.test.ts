import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deliveryId } from '../../src/kernel/ids.ts';
import { FakeFault } from '../support/fake-messenger.ts';
import { COPY, type DeliveryWorld, deliveryWorld, NOW, PING, THREAD, to } from './delivery-world.ts';

const CHANNEL = { type: 'channel', channel: { platform: 'slack', id: 'CHELP' } } as const;
const ASKER = { type: 'account', account: { ...THREAD, userId: 'UALICE' } } as const;

/** Seconds since the beginning at which each call to send was made. */
function watchSends(world: DeliveryWorld): readonly number[] {
  const at: number[] = [];
  const { send } = world.slack;
  Object.assign(world.slack, {
    send: (...given: Parameters<typeof send>) => {
      at.push(world.now().since(NOW).total('seconds'));
      return send(...given);
    },
  });
  return at;
}

describe('a platform that does not take a message', () => {
  it('is asked again when it said, not before, and gets the message once', async () => {
    const world = await deliveryWorld();
    const sends = watchSends(world);
    world.slack.failNext('send', new FakeFault('rate-limited', 30_000));
    await world.tell(to('bob'), PING);
    await world.run({ hours: 1 });
    expect(sends).toEqual([0, 30.5]);
    expect(world.slack.said).toHaveLength(1);
    expect((await world.row('d1'))?.delivery).toMatchObject({ state: 'sent', failures: 1 });
  });

  it('is asked again after longer and longer pauses while it fails or does not answer', async () => {
    const world = await deliveryWorld();
    const sends = watchSends(world);
    world.slack.failNext('send', ...Array.from({ length: 6 }, () => new FakeFault('unavailable')));
    await world.tell(to('bob'), PING);
    await world.run({ hours: 1 });
    expect(sends).toEqual([0, 1, 3, 7, 15, 31, 63]);
    expect(world.slack.said).toHaveLength(1);
  });

  it('is asked again when it fails before the message, as when a direct conversation is opened', async () => {
    const world = await deliveryWorld();
    world.slack.failNext('openDirect', new FakeFault('unavailable'));
    world.slack.failNext('sees', new FakeFault('rate-limited', 2_000));
    await world.tell(to('bob', { inThread: true }), PING);
    await world.run({ minutes: 1 });
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UBOB']);
  });

  it('is asked every quarter of an hour while it refuses our token, which somebody has to mend', async () => {
    const world = await deliveryWorld();
    const sends = watchSends(world);
    world.slack.failNext('send', new FakeFault('auth-revoked'), new FakeFault('auth-revoked'));
    await world.tell(to('bob'), PING);
    await world.run({ hours: 1 });
    expect(sends).toEqual([0, 900, 1_800]);
    expect(world.errors).toHaveLength(2);
  });

  it('is not asked again for what it will never take', async () => {
    const world = await deliveryWorld();
    world.slack.failNext('send', new FakeFault('payload-rejected'));
    await world.tell(ASKER, COPY);
    await world.run({ hours: 1 });
    expect(await world.row('d1')).toMatchObject({
      delivery: { state: 'undeliverable' },
      reason: 'payload-rejected',
    });
    expect(world.errors).toEqual(['A delivery did not work']);
  });

  it('is asked again after a fault that nobody has foreseen, and an operator hears of it', async () => {
    const world = await deliveryWorld();
    world.slack.failNext('send', new TypeError('a mistake of ours'));
    await world.tell(to('bob'), PING);
    await world.run({ minutes: 1 });
    expect(world.slack.said).toHaveLength(1);
    expect(world.errors).toEqual(['A delivery did not work']);
  });
});

describe('the deliveries of one lane', () => {
  it('stay in their order whatever fails, and hold up no other lane', async () => {
    const world = await deliveryWorld();
    world.slack.failNext('send', new FakeFault('unavailable'), new FakeFault('rate-limited', 10_000));
    const lane = { lane: 'the lane' };
    const first = await world.tell(CHANNEL, PING, lane);
    const second = await world.tell(ASKER, COPY, lane);
    const third = await world.tell(CHANNEL, COPY, lane);
    const other = await world.tell(to('carol'), PING);
    await world.run();
    expect((await world.row(other))?.delivery.state).toBe('sent');
    expect(world.slack.said).toEqual([]);
    await world.run({ minutes: 1 });
    const rows = await Promise.all([first, second, third].map(world.row));
    const ids = rows.map((each) => each?.delivery.reference?.messageId);
    expect(ids).toEqual(['slack-1', 'slack-2', 'slack-3']);
  });
});

describe('ten messages to one channel', () => {
  it('go at the pace that it bears, without one being counted as a failure', async () => {
    const world = await deliveryWorld();
    const sends = watchSends(world);
    for (let index = 0; index < 10; index++) await world.tell(CHANNEL, PING, { lane: `lane ${index}` });
    await world.run({ minutes: 1 });
    expect(sends).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 7]);
    expect((await world.rows()).map(({ delivery }) => delivery.failures)).toEqual(Array(10).fill(0));
  });
});

describe('somebody who was to be told of a question', () => {
  it('and can not be reached anywhere is reported before it is closed, and the asker and the owner hear of it', async () => {
    const world = await deliveryWorld();
    world.slack.failNext('openDirect', new FakeFault('person-unreachable'));
    world.teams.failAlways('openDirect', new FakeFault('person-unreachable'));
    const id = await world.tell(to('bob'), PING);
    await world.run({ minutes: 1 });
    expect(await world.row(id)).toMatchObject({
      delivery: { state: 'undeliverable' },
      reason: 'person-unreachable',
    });
    const events = await world.events();
    expect(events.filter(({ type }) => type === 'unreachable')).toMatchObject([
      { holder: { type: 'people', personIds: ['bob'] }, reason: 'person-unreachable' },
    ]);
    const told = (await world.rows()).map(({ delivery }) => delivery.notice.kind);
    expect(told).toEqual(expect.arrayContaining(['inquiry/news', 'inquiry/undelivered']));
  });
});

describe('what can not be delivered', () => {
  it('is given up after a day, and the owner of the topic is told', async () => {
    const world = await deliveryWorld();
    world.teams.failAlways('send', new FakeFault('unavailable'));
    await world.tell(to('carol'), COPY);
    await world.run({ hours: 23, minutes: 59 });
    expect((await world.row('d1'))?.delivery.state).toBe('waiting');
    await world.run({ minutes: 20 });
    expect(await world.row('d1')).toMatchObject({
      delivery: { state: 'undeliverable' },
      reason: 'tried-for-a-day',
    });
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UDANA']);
    expect((await world.rows())[1]?.delivery.notice).toEqual({
      kind: 'inquiry/undelivered',
      inquiryId: 'i1',
      event: 3,
    });
  });

  it('is told to the owner once for a recipient, however much of it there is', async () => {
    const world = await deliveryWorld();
    world.slack.failAlways('openDirect', new FakeFault('person-unreachable'));
    await world.tell(ASKER, COPY);
    await world.tell(ASKER, COPY);
    await world.run({ minutes: 1 });
    expect(await world.rows()).toHaveLength(3);
  });

  it('is not told in turn where it is such a word itself, or an edit', async () => {
    const world = await deliveryWorld();
    world.slack.failAlways('openDirect', new FakeFault('person-unreachable'));
    await world.tell(to('dana'), { kind: 'inquiry/undelivered', inquiryId: 'i1', event: 2 });
    await world.tell(to('erin'), { kind: 'inquiry/ping-again', inquiryId: 'i1', version: 3 });
    await world.run({ minutes: 1 });
    expect((await world.rows()).map(({ delivery }) => delivery.state)).toEqual([
      'undeliverable',
      'undeliverable',
    ]);
    expect((await world.rows()).map(({ reason }) => reason)).toEqual([
      'person-unreachable',
      'person-unreachable',
    ]);
  });

  it('is sent all the same where the first attempt comes a day late, since nobody ran before', async () => {
    const world = await deliveryWorld();
    await world.tell(to('bob'), PING);
    world.moveClock({ hours: 48 });
    await world.run();
    expect(world.slack.said).toHaveLength(1);
  });
});

describe('a delivery that broke off each time', () => {
  it('is reported as one that does not reach its recipient: the question goes on, the owner hears of other words', async () => {
    const world = await deliveryWorld();
    const ping = deliveryId(await world.tell(to('bob'), PING));
    const copy = deliveryId(await world.tell(to('carol'), COPY));
    const courier = world.courier();
    for (const id of [ping, copy, ping]) await courier.giveUp(id);
    for (const id of [ping, copy])
      expect(await world.row(id)).toMatchObject({
        delivery: { state: 'undeliverable' },
        reason: 'broke-off',
      });
    const reported = (await world.events()).filter(({ type }) => type === 'unreachable');
    expect(reported).toMatchObject([{ holder: { personIds: ['bob'] }, reason: 'broke-off' }]);
    const words = (await world.rows()).filter(({ delivery }) => delivery.lane.startsWith('undelivered:'));
    expect(words.map(({ delivery }) => delivery.recipient)).toEqual([{ type: 'person', personId: 'dana' }]);
  });

  it('is closed although what it tells of can not be read, and that is logged', async () => {
    const world = await deliveryWorld();
    const id = deliveryId(await world.tell(to('bob'), PING));
    const broken = world.courier(async (point) => {
      if (point === 'snapshot before') throw new Error('unreadable');
    });
    await broken.giveUp(id);
    expect(await world.row(id)).toMatchObject({ reason: 'broke-off' });
    expect(world.errors).toEqual(['Nobody could be told that a delivery is given up']);
  });

  it('waits where the database is gone, and where somebody is just sending it', async () => {
    const world = await deliveryWorld();
    const id = deliveryId(await world.tell(to('bob'), PING));
    const cut = world.courier(async () => {
      throw new Error('the database is gone');
    });
    await expect(cut.giveUp(id)).rejects.toThrow('is gone');
    let go = (): void => {};
    const slow = world.courier((point) =>
      point === 'send before' ? new Promise((resolve) => (go = resolve)) : Promise.resolve(),
    );
    const sending = slow.deliver(id);
    await expect.poll(() => world.slack.calls).toEqual(['openDirect']);
    await world.courier().giveUp(id);
    expect((await world.row(id))?.delivery.state).toBe('waiting');
    go();
    await sending;
    expect((await world.row(id))?.delivery.state).toBe('sent');
  });
});

describe('a platform that does not say where it speaks', () => {
  it('is waited for, since it is just starting, for a day at most', async () => {
    const world = await deliveryWorld();
    world.slack.disconnect();
    const id = await world.tell(to('dana'), PING);
    await world.run({ hours: 23 });
    expect((await world.row(id))?.delivery.state).toBe('waiting');
    await world.run({ hours: 2 });
    expect((await world.row(id))?.delivery.state).toBe('undeliverable');
  });
});

describe('a message', () => {
  it('is not begun to be sent when the claim is nearly over', async () => {
    const world = await deliveryWorld();
    const slow = world.courier(async (point) => {
      if (point === 'open before') world.moveClock({ seconds: 40 });
    });
    await world.tell(to('bob'), PING);
    await world.run({ seconds: 0 }, slow);
    expect(world.slack.calls).toEqual(['openDirect']);
    await world.run();
    expect(world.slack.said).toHaveLength(1);
    expect(Temporal.Instant.compare(world.now(), NOW.add({ seconds: 40 }))).toBe(0);
  });

  it('is said once where the database is gone between the sending of it and the storing of that', async () => {
    const world = await deliveryWorld();
    let failures = 0;
    const courier = world.courier(async (point) => {
      if (world.slack.said.length === 0 || !point.startsWith('transaction') || failures === 5) return;
      failures += 1;
      throw new Error('the database is gone');
    });
    await world.tell(to('bob'), PING);
    await world.run({ minutes: 5 }, courier);
    expect(failures).toBe(5);
    expect(world.slack.said).toHaveLength(1);
    expect((await world.row('d1'))?.delivery.state).toBe('sent');
  });

  it('that is given out twice at once is sent once', async () => {
    const world = await deliveryWorld();
    const id = deliveryId(await world.tell(to('bob'), PING));
    const [one, other] = [world.courier(), world.courier()];
    await Promise.all([one.deliver(id), one.deliver(id), other.deliver(id)]);
    await world.run({ minutes: 5 });
    expect(world.slack.said).toHaveLength(1);
  });
});
