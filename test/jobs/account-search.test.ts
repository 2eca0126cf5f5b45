import { describe, expect, it } from 'vitest';
import { personId } from '../../src/kernel/ids.ts';
import { FakeFault } from '../support/fake-messenger.ts';
import { COPY, deliveryWorld, PING, THREAD, to } from './delivery-world.ts';

const FINN = 'finn@company.example';

/** Finn is in the directory by his address alone. */
describe('somebody of whom only the address is known', () => {
  it('is told at the account that the platform has for it, in their language there', async () => {
    const world = await deliveryWorld();
    world.slack.register('UFINN', { email: FINN, locale: 'pt-BR' });
    await world.tell(to('finn'), PING);
    await world.run();
    expect(world.slack.said).toMatchObject([{ place: { id: 'D-UFINN' }, language: 'pt-BR' }]);
    expect((await world.row('d1'))?.delivery.state).toBe('sent');
  });

  it('is linked with that account from then on', async () => {
    const world = await deliveryWorld();
    world.slack.register('UFINN', { email: FINN });
    await world.tell(to('finn'), PING);
    await world.tell(to('finn'), COPY);
    await world.run({ seconds: 5 });
    await world.run({ seconds: 5 }, world.courier());
    expect(world.slack.calls.filter((call) => call === 'findAccount')).toHaveLength(1);
    const { identities } = await world.snapshot();
    expect(identities.accountOf(personId('finn'), 'slack', 'slack-home')?.userId).toBe('UFINN');
    const identity = identities.of({ platform: 'slack', workspaceId: 'slack-home', userId: 'UFINN' });
    // What the platform knows beyond that is asked for when he first does something.
    expect(identity?.seenAt).toEqual(world.now().subtract({ hours: 24, seconds: 10 }));
  });

  it('is told in the thread where others read along, if they see it', async () => {
    const world = await deliveryWorld();
    world.slack.register('UFINN', { email: FINN });
    world.slack.join(THREAD, { userId: 'UFINN' });
    await world.tell(to('finn', { inThread: true }), PING);
    await world.run();
    expect(world.slack.said.map(({ place }) => place)).toEqual([THREAD]);
  });

  it('is told directly, where they do not', async () => {
    const world = await deliveryWorld();
    world.slack.register('UFINN', { email: FINN });
    await world.tell(to('finn', { inThread: true }), PING);
    await world.run();
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UFINN']);
    expect(world.slack.calls.filter((call) => call === 'findAccount')).toHaveLength(1);
  });

  it('is found on the platform that is preferred, and else on the other', async () => {
    const world = await deliveryWorld();
    world.teams.register('29:finn', { email: FINN });
    await world.tell(to('finn', { prefer: 'slack' }), PING);
    await world.run();
    expect(world.slack.calls).toEqual(['findAccount']);
    expect(world.teams.said.map(({ place }) => place.id)).toEqual(['D-29:finn']);
  });

  it('is not searched for where an account is known that reaches them', async () => {
    const world = await deliveryWorld();
    await world.tell(to('gita', { prefer: 'slack' }), PING);
    await world.run();
    expect(world.teams.said.map(({ place }) => place.id)).toEqual(['D-29:gita']);
    expect(world.slack.calls).toEqual([]);
    world.slack.register('UGITA', { email: 'gita@company.example' });
    world.teams.failAlways('openDirect', new FakeFault('person-unreachable'));
    world.teams.failAlways('send', new FakeFault('person-unreachable'));
    await world.tell(to('gita'), PING);
    await world.run({ seconds: 5 });
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UGITA']);
  });

  it('who is nowhere is given up, and not asked for again for ten minutes', async () => {
    const world = await deliveryWorld();
    const courier = world.courier();
    await world.tell(to('finn'), COPY);
    await world.tell(to('finn'), COPY);
    await world.run({ seconds: 5 }, courier);
    expect(await world.row('d1')).toMatchObject({
      delivery: { state: 'undeliverable' },
      reason: 'person-unreachable',
    });
    const asked = () =>
      [...world.slack.calls, ...world.teams.calls].filter((call) => call === 'findAccount').length;
    expect(asked()).toBe(2);
    world.moveClock({ minutes: 10 });
    world.slack.register('UFINN', { email: FINN });
    await world.tell(to('finn'), COPY);
    await world.run({ seconds: 0 }, courier);
    expect(asked()).toBe(3);
    expect(world.slack.said.at(-1)?.place.id).toBe('D-UFINN');
  });

  it('is tried again where the platform can not be asked just now', async () => {
    const world = await deliveryWorld();
    world.slack.register('UFINN', { email: FINN });
    world.slack.failNext('findAccount', new FakeFault('rate-limited', 7_000));
    await world.tell(to('finn'), PING);
    await world.run();
    expect((await world.row('d1'))?.delivery).toMatchObject({ state: 'waiting', failures: 1 });
    expect(world.teams.calls).toEqual([]);
    await world.run({ seconds: 20 });
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UFINN']);
  });

  it.each([
    ['a guest has it', 'UGUEST', { standing: 'guest' }],
    ['a stranger has it', 'USTRANGE', { standing: 'stranger' }],
    ['the directory names that account as somebody else’s', 'UBOB', {}],
  ] as const)('is not taken for the owner of an account where %s', async (_why, userId, profile) => {
    const world = await deliveryWorld();
    world.slack.register(userId, { email: FINN, ...profile });
    await world.tell(to('finn'), PING);
    await world.run();
    expect(world.slack.said.filter(({ place }) => place.id === `D-${userId}`)).toEqual([]);
    expect((await world.row('d1'))?.delivery.state).toBe('undeliverable');
    const { identities } = await world.snapshot();
    expect(identities.accountOf(personId('finn'), 'slack', 'slack-home')).toBeUndefined();
  });
});
