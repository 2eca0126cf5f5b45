import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createOnce } from '../../../adapters/slack/once.ts';
import type { LogData } from '../../../src/kernel/logger.ts';
import {
  ALICE,
  ALICE_DIRECT,
  BOT,
  CHANNEL,
  createEventLog,
  deliverEvent,
  recordingLogger,
  startWire,
  WORKSPACE,
} from './wire.ts';

const DIRECT = {
  type: 'message',
  channel_type: 'im',
  user: ALICE,
  text: 'hi',
  channel: ALICE_DIRECT,
  ts: '1.1',
};
const REPLY = {
  type: 'message',
  channel_type: 'channel',
  user: ALICE,
  text: 'a reply',
  channel: CHANNEL,
  ts: '1.2',
  thread_ts: '1.1',
};
const MENTION = { type: 'app_mention', user: ALICE, text: `<@${BOT}> hi`, channel: CHANNEL, ts: '1.3' };
const EDIT = {
  type: 'message',
  subtype: 'message_changed',
  channel_type: 'im',
  channel: ALICE_DIRECT,
  ts: '1.4',
  message: { user: ALICE, text: 'hello', ts: '1.1' },
  previous_message: { text: 'hi' },
};
const REACTION = {
  type: 'reaction_added',
  user: ALICE,
  reaction: 'eyes',
  item: { type: 'message', channel: CHANNEL, ts: '1.1' },
};

describe('two replicas behind one address', () => {
  it.each([
    ['direct message', DIRECT],
    ['reply in a thread', REPLY],
    ['mention', MENTION],
    ['edit', EDIT],
    ['emoji', REACTION],
  ])('handle a %s that Slack repeats to the other one once', async (_what, event) => {
    const events = createEventLog();
    const wires = [await startWire({ events }), await startWire({ events })] as const;
    for (const wire of wires) wire.respond = () => [];
    const [first, second] = wires;
    const statuses = [
      await deliverEvent(first, event, 'Ev1'),
      await deliverEvent(second, event, 'Ev1', { 'x-slack-retry-num': '1' }),
      await deliverEvent(first, event, 'Ev1', { 'x-slack-retry-num': '2' }),
    ].map((response) => response.status);
    expect(statuses).toEqual([200, 200, 200]);
    // What follows the repetitions is handled after them, by each.
    await deliverEvent(first, { ...DIRECT, text: 'last' }, 'Ev2');
    await deliverEvent(second, { ...DIRECT, text: 'last' }, 'Ev3');
    await expect.poll(() => wires.map(({ intents }) => intents.at(-1))).toMatchObject([LAST, LAST]);
    expect(first.intents.length + second.intents.length).toBe(3);
  });

  it('handle what arrives at both at the same instant once', async () => {
    const events = createEventLog();
    const [first, second] = [await startWire({ events }), await startWire({ events })];
    await Promise.all([deliverEvent(first, DIRECT, 'Ev1'), deliverEvent(second, DIRECT, 'Ev1')]);
    const answers = () => [...first.fromBot(ALICE_DIRECT), ...second.fromBot(ALICE_DIRECT)];
    await expect.poll(answers).toHaveLength(1);
  });
});

const LAST = { text: ['last'] };

describe('an event', () => {
  it('that the stand-in repeats is handled once', async () => {
    const wire = await startWire();
    await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text: '@Pointperson payroll' });
    await wire.slack.repeatLast('app_mention');
    await wire.slack.repeatLast('message');
    await wire.slack.act(ALICE, { type: 'say', conversationId: ALICE_DIRECT, text: 'last' });
    await expect.poll(() => wire.intents).toHaveLength(2);
    expect(wire.intents).toMatchObject([{ via: 'mention' }, LAST]);
  });

  it('is filed under the workspace, so that two of them never meet', async () => {
    const events = createEventLog();
    const wire = await startWire({ events });
    await deliverEvent(wire, DIRECT, 'Ev1');
    await expect.poll(() => wire.intents).toHaveLength(1);
    expect([...events.keys]).toEqual([`slack:${WORKSPACE}:Ev1`]);
  });
});

describe('a log that can not be asked', () => {
  it('costs no event, and this process still knows what it has handled', async () => {
    const logged: { level: string; message: string; data: LogData }[] = [];
    const log = { isNew: () => Promise.reject(new Error('the database is gone')) };
    const clock = { now: () => Temporal.Instant.from('2026-08-07T07:00:00Z') };
    const once = createOnce(log, clock, recordingLogger(logged));
    expect(await once.isNew(WORKSPACE, 'Ev1')).toBe(true);
    expect(await once.isNew(WORKSPACE, 'Ev1')).toBe(false);
    expect(logged).toMatchObject([{ level: 'warn' }]);
  });
});
