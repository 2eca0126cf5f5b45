import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ALICE,
  APP,
  BOB,
  CHANNEL,
  GALE,
  openWorkspace,
  SOL,
  saying,
  TENANT,
  type Workspace,
  words,
} from './workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(async () => {
  await workspace.close();
  expect(workspace.standIn.faults).toEqual([]);
});

describe('a message in a personal chat', () => {
  it('is answered there with a card, a summary and no token', async () => {
    const { standIn } = workspace;
    const chat = workspace.direct(ALICE);
    await standIn.act(ALICE.id, { type: 'say', conversationId: chat, text: 'payroll & <co>' });
    await workspace.until(() => workspace.botSays(chat).length === 1);
    expect(workspace.intents).toMatchObject([
      {
        type: 'words',
        via: 'direct',
        text: ['payroll & <co>'],
        account: { platform: 'teams', workspaceId: TENANT, userId: ALICE.id },
        conversation: { kind: 'direct', id: chat },
        capabilities: { onlyYou: true, slashCommand: false },
      },
    ]);
    const [call] = standIn.calls;
    expect(call?.path).toMatch(/^\/v3\/conversations\/a%3A1\w+\/activities\/\d+$/);
    expect(call?.authorization).toBeUndefined();
    expect(call?.body).toMatchObject({
      type: 'message',
      summary: 'Hello.',
      attachments: [{ content: { version: '1.5' } }],
    });
    expect(call?.body).not.toHaveProperty('text');
  });

  it('is answered once, however often Teams delivers it', async () => {
    const { standIn } = workspace;
    const chat = workspace.direct(ALICE);
    const activity = standIn.activity(ALICE.id, chat, {
      type: 'message',
      id: '1700000000001',
      text: 'payroll',
    });
    const answers = await Promise.all([standIn.deliver(activity), standIn.deliver(activity)]);
    await standIn.deliver(activity);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(workspace.intents).toHaveLength(1);
    expect(workspace.botSays(chat)).toEqual(['Hello.']);
  });

  it("that is the bot's own is left alone", async () => {
    const { standIn } = workspace;
    const own = { id: `28:${APP}`, name: 'Pointperson' };
    const activity = {
      ...standIn.activity(ALICE.id, workspace.direct(ALICE), { type: 'message', text: 'x' }),
      from: own,
    };
    expect((await standIn.deliver(activity)).status).toBe(200);
    expect(workspace.intents).toEqual([]);
  });
});

describe('a message where several people are', () => {
  it('is answered in its thread, without the mention of the bot', async () => {
    const { standIn } = workspace;
    await standIn.act(ALICE.id, {
      type: 'say',
      conversationId: CHANNEL,
      text: 'Ask @Pointperson who @Bob Ortiz is',
    });
    await workspace.until(() => workspace.botSays(CHANNEL).length === 1);
    const [question, answer] = standIn.messages(CHANNEL, ALICE.id);
    expect(answer?.threadId).toBe(question?.id);
    expect(workspace.intents).toMatchObject([
      {
        type: 'words',
        via: 'mention',
        text: ['Ask who', { mention: BOB.id }, 'is'],
        conversation: { kind: 'channel', id: CHANNEL, thread: question?.id },
        capabilities: { onlyYou: false },
      },
    ]);
  });

  it('stays in a thread that had begun before', async () => {
    const { standIn } = workspace;
    await standIn.act(BOB.id, { type: 'say', conversationId: CHANNEL, text: 'My payslip is wrong' });
    const [began] = standIn.messages(CHANNEL, BOB.id);
    const threadId = began?.id ?? '';
    await standIn.act(ALICE.id, {
      type: 'say',
      conversationId: CHANNEL,
      threadId,
      text: '@Pointperson payroll',
    });
    await workspace.until(() => workspace.botSays(CHANNEL).length === 1);
    expect(standIn.messages(CHANNEL, BOB.id).map((message) => message.threadId)).toEqual([
      undefined,
      threadId,
      threadId,
    ]);
  });

  it('is answered in a group chat', async () => {
    const { standIn } = workspace;
    const group = standIn.addGroup('Lunch', [ALICE.id, BOB.id]);
    await standIn.act(ALICE.id, { type: 'say', conversationId: group, text: '@Pointperson payroll' });
    await workspace.until(() => workspace.botSays(group).length === 1);
    expect(workspace.intents).toMatchObject([
      { via: 'mention', text: ['payroll'], conversation: { kind: 'group', id: group } },
    ]);
  });

  it('that does not mention the bot is none of its business', async () => {
    const { standIn } = workspace;
    const activity = standIn.activity(ALICE.id, CHANNEL, { type: 'message', id: '1', text: 'Good morning' });
    expect((await standIn.deliver(activity)).status).toBe(200);
    expect(workspace.intents).toEqual([]);
  });

  it('keeps an only-you answer in the thread', async () => {
    const { standIn } = workspace;
    workspace.script(() => [{ type: 'say', audience: 'only-you', message: words('For all to see.') }]);
    await standIn.act(ALICE.id, { type: 'say', conversationId: CHANNEL, text: '@Pointperson mine' });
    await workspace.until(() => workspace.botSays(CHANNEL).length === 1);
    expect(workspace.botSays(workspace.direct(ALICE))).toEqual([]);
  });
});

describe('being added', () => {
  it('is greeted once, though Teams says it twice', async () => {
    const { standIn } = workspace;
    const chat = workspace.direct(ALICE);
    const bot = { id: `28:${APP}`, name: 'Pointperson' };
    await standIn.deliver(
      standIn.activity(ALICE.id, chat, { type: 'conversationUpdate', membersAdded: [bot] }),
    );
    await standIn.deliver(standIn.activity(ALICE.id, chat, { type: 'installationUpdate', action: 'add' }));
    await standIn.deliver(standIn.activity(ALICE.id, chat, { type: 'installationUpdate', action: 'remove' }));
    await standIn.deliver(
      standIn.activity(ALICE.id, CHANNEL, { type: 'conversationUpdate', membersAdded: [{ id: BOB.id }] }),
    );
    expect(workspace.intents.map(({ type }) => type)).toEqual(['greet']);
    expect(workspace.botSays(chat)).toEqual(['Hello.']);
  });
});

describe('who is asking', () => {
  beforeEach(() => {
    workspace.script(async (intent, profiles) => {
      const { standing } = await profiles.profileOf(intent.account);
      return [saying(standing)];
    });
  });

  it('is a member with name, email, zone and language', async () => {
    await workspace.standIn.act(ALICE.id, {
      type: 'say',
      conversationId: workspace.direct(ALICE),
      text: 'x',
    });
    await workspace.until(() => workspace.botSays(workspace.direct(ALICE)).length === 1);
    expect(workspace.profiles).toEqual([
      {
        name: 'Alice Ng',
        email: 'alice@company.example',
        timeZone: 'Europe/Berlin',
        locale: 'de-DE',
        standing: 'member',
      },
    ]);
  });

  it('is a guest where the tenant says so', async () => {
    await workspace.standIn.act(GALE.id, { type: 'say', conversationId: CHANNEL, text: '@Pointperson x' });
    await workspace.until(() => workspace.botSays(CHANNEL).length === 1);
    expect(workspace.botSays(CHANNEL)).toEqual(['guest']);
  });

  it('is a stranger from another tenant, about whom nobody is asked', async () => {
    const chat = workspace.direct(SOL);
    await workspace.standIn.act(SOL.id, { type: 'say', conversationId: chat, text: 'payroll' });
    await workspace.until(() => workspace.botSays(chat).length === 1);
    expect(workspace.botSays(chat)).toEqual(['stranger']);
    expect(workspace.profiles).toEqual([
      { name: 'Sol Marsh', timeZone: 'Europe/Berlin', locale: 'de-DE', standing: 'stranger' },
    ]);
    expect(workspace.standIn.calls.filter(({ route }) => route.startsWith('GET'))).toEqual([]);
  });

  it('is a stranger where a member belongs to another tenant', async () => {
    const { standIn } = workspace;
    const group = standIn.addGroup('Shared', [ALICE.id, SOL.id]);
    const activity = standIn.activity(SOL.id, group, {
      type: 'message',
      id: '2',
      text: '<at>Pointperson</at> x',
    });
    await standIn.deliver(activity);
    expect(workspace.botSays(group)).toEqual(['stranger']);
    expect(standIn.calls.some(({ route }) => route.startsWith('GET'))).toBe(true);
  });

  it('is a stranger where no tenant is named', async () => {
    const { standIn } = workspace;
    const chat = workspace.direct(ALICE);
    const activity = standIn.activity(ALICE.id, chat, { type: 'message', id: '3', text: 'payroll' });
    const conversation = { conversationType: 'personal', id: chat };
    await standIn.deliver({ ...activity, conversation, channelData: {} });
    expect(workspace.botSays(chat)).toEqual(['stranger']);
    expect(workspace.saved).toEqual([]);
  });

  it('may ask nothing by installing the app in another tenant', async () => {
    const { standIn } = workspace;
    const activity = standIn.activity(SOL.id, workspace.direct(SOL), {
      type: 'installationUpdate',
      action: 'add',
    });
    expect((await standIn.deliver(activity)).status).toBe(200);
    expect(workspace.intents).toEqual([]);
  });
});
