import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALICE, BOB, CHANNEL, openWorkspace, SOL, saying, TENANT, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
  workspace.script(() => []);
});
afterEach(async () => {
  await workspace.close();
  expect(workspace.standIn.faults).toEqual([]);
});

const FILE = { name: 'Payslip Oct.pdf', url: 'https://company.sharepoint.com/Docs/Payslip%20Oct.pdf' };

async function say(conversationId: string, text: string, more: { threadId?: string } = {}) {
  await workspace.standIn.act(BOB.id, { type: 'say', conversationId, text, ...more });
  await workspace.standIn.idle();
  return workspace.standIn.messages(conversationId, BOB.id).at(-1)?.id ?? '';
}

/** Has the bot say something there, and gives the id of that. */
async function botSaid(conversationId: string): Promise<string> {
  workspace.script(() => [saying('There is a question for you.')]);
  await say(conversationId, '@Pointperson hello');
  workspace.script(() => []);
  return workspace.standIn.messages(conversationId, BOB.id).findLast(({ author }) => author.bot)?.id ?? '';
}

function link(conversationId: string, id: string, query: string): string {
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(conversationId)}/${id}?tenantId=${TENANT}&${query}`;
}

describe('what is said in a channel', () => {
  it('in a thread and to nobody of ours is of interest, with the message and what opens it', async () => {
    const threadId = await say(CHANNEL, 'My payslip is wrong');
    expect(workspace.intents).toEqual([]);
    const id = await say(CHANNEL, 'Which month?', { threadId });
    expect(workspace.intents).toMatchObject([
      {
        type: 'words',
        via: 'thread',
        text: ['Which month?'],
        conversation: { kind: 'channel', id: CHANNEL, thread: threadId },
        capabilities: { threads: true },
        message: { id, link: link(CHANNEL, id, `parentMessageId=${threadId}`) },
      },
    ]);
  });

  it('to the bot in such a thread is a mention, once', async () => {
    const threadId = await say(CHANNEL, 'My payslip is wrong');
    await say(CHANNEL, '@Pointperson payroll', { threadId });
    expect(workspace.intents).toMatchObject([{ via: 'mention', conversation: { thread: threadId } }]);
  });

  it('brings its files as links, and no other', async () => {
    const activity = workspace.standIn.activity(BOB.id, CHANNEL, {
      type: 'message',
      id: '1700000000009',
      text: '<at>Pointperson</at> payroll',
      attachments: [
        { contentType: 'reference', contentUrl: FILE.url },
        { contentType: 'reference', contentUrl: 'javascript:alert(1)', name: 'x' },
        { contentType: 'text/html', content: '<p>payroll</p>' },
        { contentType: 'image/png', contentUrl: 'https://smba.example/1' },
        'nothing',
      ],
    });
    await workspace.standIn.deliver(activity);
    expect(workspace.intents).toMatchObject([{ message: { files: [FILE] } }]);
  });
});

describe('what is said in a chat', () => {
  it('brings a file by the address where it stays, not by the one that needs no sign-in', async () => {
    const conversationId = workspace.direct(BOB);
    await workspace.standIn.act(BOB.id, { type: 'say', conversationId, text: 'See here', files: [FILE] });
    await workspace.standIn.idle();
    expect(workspace.intents).toMatchObject([{ via: 'direct', message: { files: [FILE] } }]);
    expect(workspace.intents[0]).not.toHaveProperty('message.link');
    expect(workspace.intents[0]).not.toHaveProperty('conversation.thread');
  });

  it('is in the thread of the message that it quotes, without the words of that', async () => {
    const chat = workspace.direct(BOB);
    const threadId = await botSaid(chat);
    await say(chat, 'Ask @Alice Ng about <it>', { threadId });
    expect(workspace.intents.at(-1)).toMatchObject({
      via: 'direct',
      text: ['Ask', { mention: ALICE.id }, 'about <it>'],
      conversation: { kind: 'direct', id: chat, thread: threadId },
      capabilities: { threads: false },
    });
  });

  it.each<[string, object]>([
    ['an entity', { entities: [{ type: 'quotedReply', quotedReply: { messageId: '17' } }] }],
    ['an attachment', { attachments: [{ contentType: 'messageReference', id: '17', content: '{}' }] }],
    ['the id it answers', { replyToId: '17' }],
  ])('may quote by %s', async (_way, more) => {
    const chat = workspace.direct(BOB);
    const kind = { type: 'message', id: '18', text: '<quoted messageId="17"/> yes', ...more };
    await workspace.standIn.deliver(workspace.standIn.activity(BOB.id, chat, kind));
    expect(workspace.intents).toMatchObject([{ text: ['yes'], conversation: { thread: '17' } }]);
  });

  it('of several is for the bot where it is mentioned or where one of the messages is quoted', async () => {
    const group = workspace.standIn.addGroup('Lunch', [ALICE.id, BOB.id]);
    const threadId = await botSaid(group);
    const { length } = workspace.intents;
    await say(group, 'Good morning');
    expect(workspace.intents).toHaveLength(length);
    const id = await say(group, 'Yes', { threadId });
    expect(workspace.intents.at(-1)).toMatchObject({
      via: 'thread',
      text: ['Yes'],
      conversation: { kind: 'group', id: group, thread: threadId },
      message: { id, link: link(group, id, 'context=%7B%22contextType%22%3A%22chat%22%7D') },
    });
  });

  it('between people, which comes as personal too, is no personal chat', async () => {
    const activity = workspace.standIn.activity(BOB.id, workspace.direct(BOB), {
      type: 'message',
      id: '19',
      text: 'x',
    });
    const conversation = { conversationType: 'personal', id: '19:a_b@unq.gbl.spaces', tenantId: TENANT };
    await workspace.standIn.deliver({ ...activity, conversation });
    expect(workspace.intents).toEqual([]);
    expect(workspace.saved.filter(({ userId }) => userId !== undefined)).toEqual([]);
  });
});

describe('an edit', () => {
  it('comes with the new text and the id of the message, however often', async () => {
    const { standIn } = workspace;
    const chat = workspace.direct(BOB);
    const messageId = await say(chat, 'My paslip');
    for (const text of ['My payslip', 'My payslip, @Alice Ng', 'My payslip']) {
      await standIn.act(BOB.id, { type: 'edit', messageId, text });
      await standIn.idle();
    }
    expect(workspace.intents.slice(1)).toMatchObject([
      { type: 'edit', text: ['My payslip'], message: { id: messageId } },
      { type: 'edit', text: ['My payslip,', { mention: ALICE.id }] },
      { type: 'edit', text: ['My payslip'] },
    ]);
    expect(standIn.messages(chat, BOB.id)).toMatchObject([{ edited: true }]);
  });

  it('in a channel says in which thread', async () => {
    const threadId = await say(CHANNEL, 'My payslip is wrong');
    const messageId = await say(CHANNEL, 'For Octobr', { threadId });
    await workspace.standIn.act(BOB.id, { type: 'edit', messageId, text: 'For October' });
    await workspace.standIn.idle();
    expect(workspace.intents.at(-1)).toMatchObject({
      type: 'edit',
      text: ['For October'],
      conversation: { id: CHANNEL, thread: threadId },
    });
  });

  it('is none where a message was deleted or brought back', async () => {
    const kind = {
      type: 'messageUpdate',
      id: '20',
      text: 'x',
      channelData: { eventType: 'undeleteMessage' },
    };
    const activity = workspace.standIn.activity(BOB.id, workspace.direct(BOB), kind);
    expect((await workspace.standIn.deliver(activity)).status).toBe(200);
    expect(workspace.intents).toEqual([]);
  });
});

describe('an emoji', () => {
  it('on a message of the bot means that it is seen, or done', async () => {
    const { standIn } = workspace;
    const chat = workspace.direct(BOB);
    const messageId = await botSaid(chat);
    const { length } = workspace.intents;
    await standIn.act(BOB.id, { type: 'react', messageId, reaction: 'eyes' });
    await standIn.act(BOB.id, { type: 'react', messageId, reaction: 'eyes' });
    await standIn.idle();
    await standIn.act(BOB.id, { type: 'react', messageId, reaction: 'check' });
    await standIn.idle();
    expect(workspace.intents.slice(length)).toMatchObject([
      { type: 'react', reaction: 'eyes', messageId, account: { userId: BOB.id }, conversation: { id: chat } },
      { type: 'react', reaction: 'check', messageId },
    ]);
    expect(standIn.messages(chat, BOB.id).at(-1)?.reactions).toEqual([
      { reaction: 'eyes', accountIds: [BOB.id] },
      { reaction: 'check', accountIds: [BOB.id] },
    ]);
  });

  it("on somebody's message is not told to a bot", async () => {
    const messageId = await say(CHANNEL, 'My payslip is wrong');
    await workspace.standIn.act(ALICE.id, { type: 'react', messageId, reaction: 'check' });
    await workspace.standIn.idle();
    expect(workspace.intents).toEqual([]);
  });

  it.each([
    ['1f440_eyes', 'eyes'],
    ['2705_whiteheavycheckmark', 'check'],
    ['2714_heavycheckmark', 'check'],
    ['like', undefined],
    ['1f60d_hearteyes', undefined],
    ['1f3c1_checkeredflag', undefined],
  ])('called %s means %s', async (type, reaction) => {
    const kind = { type: 'messageReaction', replyToId: '21', reactionsAdded: [{ type }] };
    await workspace.standIn.deliver(workspace.standIn.activity(BOB.id, CHANNEL, kind));
    expect(workspace.intents.map((intent) => (intent.type === 'react' ? intent.reaction : 'other'))).toEqual(
      reaction === undefined ? [] : [reaction],
    );
    // Only the message is told, not the thread that it stands in.
    if (reaction) expect(workspace.intents[0]).not.toHaveProperty('conversation.thread');
  });
});

describe('people of another tenant', () => {
  it.each<[string, object]>([
    ['an edit', { type: 'messageUpdate', id: '22', text: 'x', channelData: { eventType: 'editMessage' } }],
    ['an emoji', { type: 'messageReaction', replyToId: '22', reactionsAdded: [{ type: '1f440_eyes' }] }],
  ])('get nothing for %s', async (_what, kind) => {
    const activity = workspace.standIn.activity(SOL.id, workspace.direct(SOL), { ...kind });
    expect(await workspace.standIn.deliver(activity)).toMatchObject({ status: 200 });
    expect(workspace.intents).toEqual([]);
    expect(workspace.standIn.calls).toEqual([]);
  });
});

describe('another bot', () => {
  it.each<[string, object]>([
    ['mentions ours', { type: 'message', id: '31', text: '<at>Pointperson</at> payroll' }],
    [
      'reacts to what ours said',
      { type: 'messageReaction', replyToId: '1', reactionsAdded: [{ type: '1f440_eyes' }] },
    ],
  ])('is not answered where it %s', async (_what, kind) => {
    const activity = workspace.standIn.activity(BOB.id, CHANNEL, { ...kind });
    await workspace.standIn.deliver({ ...activity, from: { id: '28:another', name: 'Another' } });
    expect(workspace.intents).toEqual([]);
    expect(workspace.standIn.calls).toEqual([]);
  });
});
