import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivered } from '../../../adapters/local/teams/client-context.ts';
import type { EventLog } from '../../../src/deliveries/ports.ts';
import type { Clock } from '../../../src/kernel/clock.ts';
import { createAddressBook, createEventLog } from './memory.ts';
import { ALICE, BOB, CHANNEL, openWorkspace, SOL, saying, TENANT, type Workspace } from './workspace.ts';

describe('two replicas that share one log', () => {
  const replicas: Workspace[] = [];
  let asked: string[];
  beforeEach(async () => {
    const events = createEventLog();
    asked = [];
    const log: EventLog = {
      isNew: (key, now) => {
        asked.push(key);
        return events.isNew(key, now);
      },
    };
    replicas.push(await openWorkspace(() => ({ events: log })), await openWorkspace(() => ({ events: log })));
  });
  afterEach(async () => {
    for (const replica of replicas.splice(0)) await replica.close();
  });

  /** The same activity, delivered to each. */
  async function deliver(kind: Readonly<Record<string, unknown>>, conversationId?: string) {
    const answers: Delivered[] = [];
    for (const { standIn, direct } of replicas) {
      const activity = standIn.activity(ALICE.id, conversationId ?? direct(ALICE), kind);
      answers.push(await standIn.deliver({ ...activity, timestamp: kind['timestamp'] ?? 'then' }));
      await standIn.idle();
    }
    return answers;
  }

  function handled(): readonly number[] {
    return replicas.map(({ intents }) => intents.length);
  }

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a message', { type: 'message', id: '1700000000001', text: 'payroll' }],
    [
      'an edit',
      { type: 'messageUpdate', id: '1700000000001', text: 'x', channelData: { eventType: 'editMessage' } },
    ],
    [
      'an emoji',
      { type: 'messageReaction', id: 'f:1', replyToId: '1', reactionsAdded: [{ type: '1f440_eyes' }] },
    ],
    ['being added', { type: 'installationUpdate', action: 'add', id: 'f:2' }],
  ])('handle %s once', async (_what, kind) => {
    const answers = await deliver(kind);
    expect(answers).toEqual([{ status: 200 }, { status: 200 }]);
    expect(handled()).toEqual([1, 0]);
  });

  it('name the tenant, the conversation and the activity to it', async () => {
    await deliver({ type: 'message', id: '1700000000001', text: 'payroll' });
    expect(new Set(asked)).toEqual(new Set([`teams:${TENANT}:${replicas[0]?.direct(ALICE)}:1700000000001`]));
  });

  it('handle what only looks the same: another conversation, another edit', async () => {
    const id = '1700000000001';
    await deliver({ type: 'message', id, text: 'payroll' });
    await deliver({ type: 'message', id, text: '<at>Pointperson</at> payroll' }, CHANNEL);
    const edit = { type: 'messageUpdate', id, channelData: { eventType: 'editMessage' } };
    await deliver({ ...edit, text: 'a', timestamp: '1' });
    await deliver({ ...edit, text: 'b', timestamp: '1' });
    await deliver({ ...edit, text: 'a', timestamp: '2' });
    expect(handled()).toEqual([5, 0]);
  });

  it('both answer an invoke: whoever repeats it waits for the answer', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'press', data: {} } };
    const answers = await deliver({ type: 'invoke', id: 'f:3', name: 'adaptiveCard/action', value });
    expect(answers.map(({ body }) => body)).toEqual(
      Array(2).fill(expect.objectContaining({ statusCode: 200, value: 'Hello.' })),
    );
    expect(handled()).toEqual([1, 1]);
    expect(asked).toEqual([]);
  });
});

describe('a log that can not be reached', () => {
  it('loses nothing', async () => {
    const events: EventLog = {
      isNew: async () => {
        throw new Error('the database is gone');
      },
    };
    const workspace = await openWorkspace(() => ({ events }));
    const chat = workspace.direct(ALICE);
    await workspace.standIn.act(ALICE.id, { type: 'say', conversationId: chat, text: 'payroll' });
    await workspace.standIn.idle();
    expect(workspace.botSays(chat)).toEqual(['Hello.']);
    expect(workspace.logged).toMatchObject([{ level: 'warn', data: { error: expect.any(Error) } }]);
    await workspace.close();
  });
});

describe('the address book', () => {
  let workspace: Workspace;
  let now: Temporal.Instant;
  const clock: Clock = { now: () => now };
  beforeEach(async () => {
    now = Temporal.Now.instant();
    workspace = await openWorkspace(() => ({ clock }));
    workspace.script(() => [saying('Hello.')]);
  });
  afterEach(() => workspace.close());

  async function deliver(from: string, conversationId: string, kind: Readonly<Record<string, unknown>>) {
    const exp = Math.floor(now.epochMilliseconds / 1_000) + 600;
    const token = await workspace.standIn.token({ exp });
    await workspace.standIn.deliver(
      workspace.standIn.activity(from, conversationId, kind),
      `Bearer ${token}`,
    );
  }

  async function known(conversationId: string) {
    return workspace.addresses.ofConversation({ platform: 'teams', workspaceId: TENANT, conversationId });
  }

  it('learns where each conversation is, whoever says something there, and whose a personal chat is', async () => {
    await deliver(ALICE.id, CHANNEL, { type: 'message', id: '1', text: 'Good morning' });
    await deliver(ALICE.id, workspace.direct(ALICE), { type: 'message', id: '2', text: 'payroll' });
    const { serviceUrl, teamId } = JSON.parse((await known(CHANNEL))?.address ?? '{}');
    expect(serviceUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(teamId).toMatch(/^19:/);
    expect(await known(CHANNEL)).not.toHaveProperty('userId');
    expect(await known(workspace.direct(ALICE))).toMatchObject({
      userId: ALICE.id,
      address: JSON.stringify({ serviceUrl }),
    });
  });

  it('is written to when something is new, or a day old', async () => {
    const chat = workspace.direct(ALICE);
    for (const id of ['1', '2', '3']) await deliver(ALICE.id, chat, { type: 'message', id, text: 'x' });
    expect(workspace.saved).toHaveLength(1);
    now = now.add({ hours: 24 });
    await deliver(ALICE.id, chat, { type: 'message', id: '4', text: 'x' });
    await deliver(ALICE.id, chat, { type: 'message', id: '5', text: 'x' });
    expect(workspace.saved).toHaveLength(2);
  });

  it('forgets a conversation from which the bot was removed, until it is back', async () => {
    const chat = workspace.direct(ALICE);
    await deliver(ALICE.id, chat, { type: 'message', id: '1', text: 'x' });
    await deliver(ALICE.id, chat, { type: 'installationUpdate', action: 'remove', id: 'f:1' });
    expect(await known(chat)).toBeUndefined();
    await deliver(ALICE.id, chat, { type: 'installationUpdate', action: 'add', id: 'f:2' });
    expect(await known(chat)).toMatchObject({ userId: ALICE.id });
    const { bot } = workspace.standIn;
    await deliver(BOB.id, CHANNEL, { type: 'message', id: '2', text: 'x' });
    await deliver(BOB.id, CHANNEL, { type: 'conversationUpdate', id: 'f:3', membersRemoved: [bot] });
    expect(await known(CHANNEL)).toBeUndefined();
  });

  it('holds nothing of another tenant', async () => {
    await deliver(SOL.id, workspace.direct(SOL), { type: 'message', id: '1', text: 'payroll' });
    expect(workspace.intents).toHaveLength(1);
    expect(workspace.saved).toEqual([]);
  });

  it('that can not be written to keeps nobody from being answered', async () => {
    const broken = await openWorkspace(() => ({
      addresses: {
        ...createAddressBook(),
        save: async () => {
          throw new Error('the database is gone');
        },
      },
    }));
    const chat = broken.direct(ALICE);
    await broken.standIn.act(ALICE.id, { type: 'say', conversationId: chat, text: 'payroll' });
    await broken.standIn.idle();
    expect(broken.botSays(chat)).toEqual(['Hello.']);
    expect(broken.logged).toMatchObject([{ level: 'warn' }]);
    await broken.close();
  });
});
