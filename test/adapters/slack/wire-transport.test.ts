import { describe, expect, it } from 'vitest';
import { signedHeaders } from '../../../adapters/local/slack/couriers.ts';
import { SlackFault } from '../../../adapters/slack/errors.ts';
import type { Profile } from '../../../src/directory/identity.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { Secret } from '../../../src/kernel/secret.ts';
import {
  ALICE,
  ALICE_DIRECT,
  CHANNEL,
  createGate,
  deliverEvent,
  post,
  SIGNING_SECRET,
  said,
  startWire,
} from './wire.ts';

const COMMAND = new URLSearchParams({
  command: '/poc',
  text: 'payroll',
  user_id: ALICE,
  channel_id: CHANNEL,
  team_id: 'T0LOCAL001',
}).toString();

describe('request signing', () => {
  it('takes a good signature', async () => {
    const wire = await startWire();
    const response = await post(wire, COMMAND, signedHeaders(SIGNING_SECRET, COMMAND));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ text: 'An answer', response_type: 'in_channel' });
  });

  it.each([
    ['of another secret', () => signedHeaders(new Secret('another'), COMMAND)],
    ['of another body', () => signedHeaders(SIGNING_SECRET, `${COMMAND}&user_id=U0BOB0001`)],
    ['made six minutes ago', () => signedHeaders(SIGNING_SECRET, COMMAND, secondsAgo(360))],
    ['missing', () => ({})],
  ])('refuses a signature %s with 401', async (_, headers) => {
    const wire = await startWire();
    const response = await post(wire, COMMAND, headers());
    expect(response.status).toBe(401);
    expect(wire.intents).toEqual([]);
  });

  it('still takes one made four minutes ago', async () => {
    const wire = await startWire();
    expect((await post(wire, COMMAND, signedHeaders(SIGNING_SECRET, COMMAND, secondsAgo(240)))).status).toBe(
      200,
    );
  });

  it('answers the address check, and nothing at other paths', async () => {
    const wire = await startWire();
    const check = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const headers = { ...signedHeaders(SIGNING_SECRET, check), 'content-type': 'application/json' };
    expect(await (await post(wire, check, headers)).json()).toEqual({ challenge: 'abc' });
    expect((await fetch(`${wire.url}/elsewhere`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(wire.url)).status).toBe(404);
  });

  it.each([
    ['application/json', 'null'],
    ['application/x-www-form-urlencoded', 'payload=null'],
  ])('refuses null as %s, which Bolt would end the process over', async (type, body) => {
    const wire = await startWire();
    const headers = { ...signedHeaders(SIGNING_SECRET, body), 'content-type': type };
    expect((await post(wire, body, headers)).status).toBe(400);
    expect((await post(wire, COMMAND, signedHeaders(SIGNING_SECRET, COMMAND))).status).toBe(200);
  });

  it('refuses a body that is larger than any of Slack with 413', async () => {
    const wire = await startWire();
    const body = `${COMMAND}&more=${'x'.repeat(5_000_000)}`;
    expect((await post(wire, body, signedHeaders(SIGNING_SECRET, body))).status).toBe(413);
  });

  it('says 503 before it has started', async () => {
    const wire = await startWire({ start: false });
    expect((await post(wire, COMMAND, signedHeaders(SIGNING_SECRET, COMMAND))).status).toBe(503);
  });
});

describe('events', () => {
  it('are answered once, however often they are delivered', async () => {
    const wire = await startWire();
    const event = {
      type: 'message',
      channel_type: 'im',
      user: ALICE,
      text: 'hi',
      channel: ALICE_DIRECT,
      ts: '1.1',
    };
    const first = await deliverEvent(wire, event, 'Ev1');
    const again = await deliverEvent(wire, event, 'Ev1', { 'x-slack-retry-num': '1' });
    const another = await deliverEvent(wire, event, 'Ev2');
    expect([first.status, again.status, another.status]).toEqual([200, 200, 200]);
    await expect.poll(() => wire.fromBot(ALICE_DIRECT)).toHaveLength(2);
    expect(wire.intents).toHaveLength(2);
  });

  it('of bots, edits and other conversations are left alone', async () => {
    const wire = await startWire();
    const message = {
      type: 'message',
      channel_type: 'im',
      user: ALICE,
      text: 'hi',
      channel: ALICE_DIRECT,
      ts: '1.1',
    };
    const quiet = [
      { ...message, user: 'U0POINTPERSON', bot_id: 'B0POINTPERSON' },
      { ...message, bot_id: 'B0OTHER' },
      { ...message, subtype: 'message_changed' },
      { ...message, subtype: 'bot_message', user: undefined },
      { ...message, channel_type: 'channel', channel: CHANNEL },
      { ...message, type: 'app_mention', bot_id: 'B0OTHER' },
      { type: 'app_home_opened', user: ALICE, channel: ALICE_DIRECT, tab: 'home' },
      { type: 'member_joined_channel', user: ALICE },
    ];
    for (const [index, event] of quiet.entries()) await deliverEvent(wire, event, `EvQuiet${index}`);
    await deliverEvent(wire, message, 'EvLast');
    await expect.poll(() => wire.intents).toHaveLength(1);
    expect(wire.logged).toContainEqual({
      level: 'info',
      message: 'slack delivery of a kind not supported',
      data: { type: 'member_joined_channel' },
    });
  });

  it('are delivered again when the app was not there', async () => {
    const wire = await startWire({ start: false });
    const sent = wire.slack.act(ALICE, { type: 'say', conversationId: ALICE_DIRECT, text: 'hi' });
    await sent;
    expect(wire.intents).toEqual([]);
    await wire.adapter.start();
    await wire.slack.act(ALICE, { type: 'say', conversationId: ALICE_DIRECT, text: 'hi again' });
    await expect.poll(() => wire.intents).toHaveLength(1);
  });
});

describe('faults', () => {
  it('are logged once, and the person gets an apology with the same reference', async () => {
    const wire = await startWire();
    wire.respond = () => Promise.reject(new Error('the database is gone'));
    await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text: '/poc payroll' });
    const requestId = wire.intents[0]?.requestId;
    expect(wire.fromBot()).toMatchObject([
      { onlyYou: true, content: { text: `Sorry. Reference ${requestId}` } },
    ]);
    const errors = wire.logged.filter((line) => line.level === 'error');
    expect(errors).toMatchObject([{ data: { requestId, error: { message: 'the database is gone' } } }]);
  });

  it.each(['@Pointperson payroll', '/poc payroll'])('are apologised for late as well: %s', async (text) => {
    const wire = await startWire();
    const gate = createGate();
    wire.respond = () => gate.opened.then(() => Promise.reject(new Error('broken')));
    await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text });
    gate.open();
    await expect.poll(() => wire.fromBot()).toHaveLength(1);
  });

  it('wait as long as Slack asks when it limits the rate', async () => {
    const wire = await startWire();
    wire.slack.rateLimitNext(1);
    const before = performance.now();
    await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text: '@Pointperson payroll' });
    await expect.poll(() => wire.fromBot(), { timeout: 5_000 }).toHaveLength(1);
    expect(performance.now() - before).toBeGreaterThanOrEqual(990);
    const posts = wire.slack.calls.filter((call) => call.method === 'chat.postMessage');
    expect(posts.map((call) => call.status)).toEqual([429, 200]);
  });

  it('name a revoked token at the start, and say what to do', async () => {
    const wire = await startWire({ start: false });
    wire.slack.revokeToken();
    const fault = await wire.adapter.start().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SlackFault);
    expect(fault).toMatchObject({
      code: 'auth-revoked',
      message: expect.stringContaining('OAuth & Permissions'),
    });
  });

  it('name a token revoked later in the log', async () => {
    const wire = await startWire();
    wire.slack.revokeToken();
    await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text: '@Pointperson payroll' });
    await expect.poll(() => wire.logged.filter((line) => line.level === 'error')).toHaveLength(1);
    expect(wire.logged.find((line) => line.level === 'error')?.data['error']).toMatchObject({
      code: 'auth-revoked',
    });
  });

  it('name a Slack that cannot be reached', async () => {
    const wire = await startWire({ start: false });
    await wire.slack.close();
    await expect(wire.adapter.start()).rejects.toMatchObject({ code: 'unavailable', retryable: true });
  });
});

describe('stopping', () => {
  it('waits for the answer under way', async () => {
    const wire = await startWire();
    const gate = createGate();
    wire.respond = async () => {
      await gate.opened;
      return [said('At last')];
    };
    await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text: '@Pointperson payroll' });
    await expect.poll(() => wire.intents).toHaveLength(1);
    const stopped = wire.adapter.stop();
    gate.open();
    await stopped;
    expect(wire.fromBot()).toHaveLength(1);
  });
});

describe('Socket Mode', () => {
  it('takes commands, mentions, presses and forms over the socket, without a request URL', async () => {
    const wire = await startWire({ socketMode: true });
    expect(wire.adapter.handle).toBeUndefined();
    wire.respond = (intent) => [said(intent.type === 'words' ? intent.via : intent.type, 'only-you')];
    await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text: '/poc payroll' });
    expect(wire.fromBot()).toMatchObject([{ onlyYou: true, content: { text: 'command' } }]);
    await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text: '@Pointperson payroll' });
    await expect.poll(() => wire.fromBot()).toHaveLength(2);
    expect(wire.slack.calls.map((call) => call.method)).toEqual([
      'auth.test',
      'apps.connections.open',
      'chat.postEphemeral',
    ]);
  });

  it('names an app token that Slack does not take', async () => {
    const wire = await startWire({ socketMode: true, start: false });
    wire.slack.revokeToken();
    await expect(wire.adapter.start()).rejects.toMatchObject({ code: 'auth-revoked' });
  });
});

describe('profiles', () => {
  it.each([
    [ALICE, { name: 'Alice Ng', email: 'alice@example.com', standing: 'member' }],
    ['U0GUEST01', { name: 'Gale Winter', email: 'gale@example.com', standing: 'guest' }],
    ['U0STRANGE', { name: 'Sol Marsh', standing: 'stranger' }],
  ])('say who %s is', async (userId, expected) => {
    const wire = await startWire();
    const profiles: Profile[] = [];
    wire.respond = async (intent, source) => {
      profiles.push(await source.profileOf(intent.account));
      return [said('ok')];
    };
    await wire.slack.act(userId, { type: 'say', conversationId: CHANNEL, text: '@Pointperson payroll' });
    await expect.poll(() => wire.fromBot()).toHaveLength(1);
    expect(profiles).toEqual([{ ...expected, timeZone: 'Europe/Bucharest', locale: 'ro-RO' }]);
  });
});

function secondsAgo(seconds: number): number {
  return Math.floor(systemClock.now().epochMilliseconds / 1_000) - seconds;
}
