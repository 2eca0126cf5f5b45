import { describe, expect, it } from 'vitest';
import { deliveryId } from '../../src/kernel/ids.ts';
import { FakeFault } from '../support/fake-messenger.ts';
import { COPY, deliveryWorld, NOW, PING, THREAD, to } from './delivery-world.ts';

const SLACK_CHANNEL = { type: 'channel', channel: { platform: 'slack', id: 'CHELP' } } as const;

describe('the way to a person', () => {
  it('is the thread where the question was asked, where they see what is said there', async () => {
    const world = await deliveryWorld();
    world.slack.join(THREAD, { userId: 'UBOB' });
    await world.tell(to('bob', { inThread: true }), PING);
    await world.run();
    expect(world.slack.said.map(({ place }) => place)).toEqual([THREAD]);
  });

  it('is a direct message where they do not', async () => {
    const world = await deliveryWorld();
    await world.tell(to('bob', { inThread: true }), PING);
    await world.run();
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UBOB']);
  });

  it('is on the platform that is preferred, and else on the other', async () => {
    const world = await deliveryWorld();
    await world.tell(to('bob', { prefer: 'teams' }), PING);
    await world.tell(to('carol', { prefer: 'slack' }), PING);
    await world.run();
    expect(world.teams.said.map(({ place }) => place.id)).toEqual(['D-29:bob', 'D-29:carol']);
    expect(world.slack.said).toEqual([]);
  });

  it('is on the platform that they wish, where nothing else is preferred', async () => {
    const world = await deliveryWorld();
    await world.tell(to('hugo'), PING);
    await world.tell(to('hugo', { prefer: 'slack' }), COPY);
    await world.run();
    expect(world.teams.said.map(({ place }) => place.id)).toEqual(['D-29:hugo']);
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UHUGO']);
  });

  it('is on the other platform where they can not be reached on the first', async () => {
    const world = await deliveryWorld();
    world.slack.failAlways('openDirect', new FakeFault('person-unreachable'));
    await world.tell(to('bob', { inThread: true }), PING);
    await world.run();
    expect(world.teams.said.map(({ place }) => place.id)).toEqual(['D-29:bob']);
    expect((await world.row('d1'))?.delivery.state).toBe('sent');
  });

  it('is the account seen last, before the one that the directory names', async () => {
    const account = { platform: 'slack', workspaceId: 'slack-home', userId: 'USEEN' } as const;
    const profile = { name: 'Carol', standing: 'member', locale: 'pt-BR' } as const;
    const carol = to('carol');
    if (carol.type !== 'person') throw new Error('not a person');
    const world = await deliveryWorld({
      identities: [{ account, profile, personId: carol.personId, seenAt: NOW }],
    });
    await world.tell(carol, PING);
    await world.run();
    expect(world.slack.said).toMatchObject([{ place: { id: 'D-USEEN' }, language: 'pt-BR' }]);
  });

  it('waits for a platform that is still being connected', async () => {
    const world = await deliveryWorld();
    world.teams.disconnect();
    await world.tell(to('carol'), PING);
    await world.run({ minutes: 2 });
    expect((await world.row('d1'))?.delivery).toMatchObject({ state: 'waiting', failures: 0 });
  });
});

describe('a direct conversation', () => {
  it('is opened once, and opened anew where the platform has closed it', async () => {
    const world = await deliveryWorld();
    const courier = world.courier();
    await world.tell(to('bob'), PING);
    await world.tell(to('bob'), COPY);
    await world.run({ seconds: 5 }, courier);
    expect(world.slack.calls).toEqual(['openDirect', 'send', 'send']);
    world.slack.failNext('send', new FakeFault('conversation-gone'));
    await world.tell(to('bob'), COPY);
    await world.run({ seconds: 5 }, courier);
    expect(world.slack.calls.slice(3)).toEqual(['send', 'openDirect', 'send']);
    expect(world.slack.said).toHaveLength(3);
  });

  it('has all of one question in the thread of the first message about it', async () => {
    const world = await deliveryWorld();
    await world.tell(to('bob'), PING);
    await world.tell(to('bob'), COPY);
    await world.tell({ type: 'account', account: { ...THREAD, userId: 'UBOB' } }, COPY);
    await world.run({ seconds: 5 });
    expect(world.slack.said.map(({ place }) => place.thread)).toEqual([undefined, 'slack-1', 'slack-1']);
  });

  it('has no threads where the platform has none in it', async () => {
    const world = await deliveryWorld();
    await world.tell(to('carol'), PING);
    await world.tell(to('carol'), COPY);
    await world.run({ seconds: 5 });
    expect(world.teams.said.map(({ place }) => place.thread)).toEqual([undefined, undefined]);
  });

  it('is gone on with beside a thread that somebody has deleted', async () => {
    const world = await deliveryWorld();
    await world.tell(to('bob'), PING);
    await world.run();
    world.slack.failNext('send', new FakeFault('message-gone'));
    await world.tell(to('bob'), COPY);
    await world.run();
    expect(world.slack.said.map(({ place }) => place.thread)).toEqual([undefined, undefined]);
  });

  it('is written in the language of whoever reads it, and a channel in the language of the organisation', async () => {
    const world = await deliveryWorld();
    await world.tell(to('bob'), PING);
    await world.tell(SLACK_CHANNEL, PING);
    await world.tell({ type: 'account', account: { ...THREAD, userId: 'UALICE' } }, COPY);
    await world.run();
    expect(world.slack.said.map(({ place, language }) => [place.id, language])).toEqual([
      ['D-UBOB', 'ro'],
      ['CHELP', 'en'],
      ['D-UALICE', 'vi'],
    ]);
  });
});

describe('a place that is gone', () => {
  it('is made up for by a direct message to the asker', async () => {
    const world = await deliveryWorld();
    world.slack.failNext('send', new FakeFault('conversation-gone'));
    await world.tell({ type: 'place', place: THREAD }, COPY);
    await world.run();
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UALICE']);
  });

  it('is the end of what is said to a channel', async () => {
    const world = await deliveryWorld();
    world.slack.failNext('send', new FakeFault('conversation-gone'));
    await world.tell(SLACK_CHANNEL, COPY);
    await world.run();
    expect(await world.row('d1')).toMatchObject({
      delivery: { state: 'undeliverable' },
      reason: 'conversation-gone',
    });
  });
});

describe('what is said in place of an earlier message', () => {
  const again = { kind: 'inquiry/ping-again', inquiryId: 'i1', version: 3 };

  it('edits it, in the language of whom that was for', async () => {
    const world = await deliveryWorld();
    const first = await world.tell(to('bob'), PING);
    await world.tell({ type: 'sent', deliveryId: deliveryId(first) }, again);
    await world.run();
    expect(world.slack.edits).toMatchObject([{ messageId: 'slack-1', language: 'ro' }]);
    expect(world.slack.said).toHaveLength(1);
  });

  it('waits until that has been said', async () => {
    const world = await deliveryWorld();
    world.slack.failNext('send', new FakeFault('unavailable'), new FakeFault('unavailable'));
    const first = await world.tell(to('bob'), PING);
    await world.tell({ type: 'sent', deliveryId: deliveryId(first) }, again);
    await world.run({ minutes: 1 });
    expect(world.slack.edits).toHaveLength(1);
    expect((await world.row('d2'))?.delivery.failures).toBe(0);
  });

  it('is nothing where that never was, or is deleted', async () => {
    const world = await deliveryWorld();
    await world.tell({ type: 'sent', deliveryId: deliveryId('never') }, again);
    const first = await world.tell(to('bob'), PING);
    await world.run();
    world.slack.failNext('update', new FakeFault('message-gone'));
    await world.tell({ type: 'sent', deliveryId: deliveryId(first) }, again);
    await world.run();
    expect((await world.rows()).map(({ delivery }) => delivery.state)).toEqual(['void', 'sent', 'void']);
    expect(world.errors).toEqual([]);
  });
});

describe('a notice', () => {
  it('that has nothing to say any more is not sent', async () => {
    const world = await deliveryWorld({ inquiry: { state: 'resolved' } });
    await world.tell(to('bob'), PING);
    await world.run();
    expect((await world.row('d1'))?.delivery.state).toBe('void');
    expect(world.slack.calls).not.toContain('send');
  });

  it('of something that is not there any more is not sent', async () => {
    const world = await deliveryWorld();
    await world.tell(to('bob'), { ...PING, inquiryId: 'gone' });
    await world.run();
    expect((await world.row('d1'))?.delivery.state).toBe('void');
  });

  it.each([{ kind: 'sometime/later' }, { kind: 'inquiry/ping', inquiryId: 'i1', event: 'two' }])(
    'that this version can not read is given up, and not tried for ever: %o',
    async (notice) => {
      const world = await deliveryWorld();
      await world.tell(to('bob'), notice);
      await world.run({ hours: 1 });
      expect(await world.row('d1')).toMatchObject({
        delivery: { state: 'undeliverable' },
        reason: 'unreadable',
      });
    },
  );
});
