import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../adapters/local/teams/connector-routes.ts';
import { createTeamsStandIn, type TeamsStandIn } from '../../../adapters/local/teams/stand-in.ts';
import { TEAMS_USES } from '../../../adapters/teams/uses.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { ALICE, APP, BOB, CHANNEL, SOL, TENANT } from '../teams/workspace.ts';

let standIn: TeamsStandIn;
let serviceUrl: string;
beforeEach(async () => {
  standIn = createTeamsStandIn({
    tenantId: TENANT,
    name: 'Company',
    accounts: [ALICE, BOB, SOL],
    channels: [{ id: CHANNEL, name: 'general' }],
    appId: APP,
    deliverTo: () => 'http://127.0.0.1:9/nobody',
    clock: systemClock,
  });
  ({ serviceUrl } = await standIn.listen());
});
afterEach(() => standIn.close());

const CARD = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Hi' }] };

function message(card: unknown, more: object = {}) {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
  return { type: 'message', summary: 'Hi', attachments, ...more };
}

async function call(method: string, path: string, body?: unknown) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await fetch(`${serviceUrl}v3/conversations${path}`, init);
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

const inChannel = `/${encodeURIComponent(CHANNEL)}/activities`;

describe('the Bot Connector here', () => {
  it('serves every route that the adapter calls', () => {
    expect(Object.keys(ROUTES)).toEqual(expect.arrayContaining([...TEAMS_USES.routes]));
  });

  it('takes a good card, and lets the bot edit and delete it', async () => {
    const sent = await call('POST', inChannel, message(CARD));
    expect(sent).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^\d+$/) } });
    const one = `${inChannel}/${sent.body.id}`;
    expect(await call('PUT', one, message(CARD))).toMatchObject({ status: 200 });
    expect(standIn.messages(CHANNEL, ALICE.id)).toMatchObject([{ author: { bot: true }, edited: true }]);
    expect(await call('DELETE', one)).toMatchObject({ status: 200 });
    expect(standIn.messages(CHANNEL, ALICE.id)).toEqual([]);
    expect(standIn.faults).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a later version', { ...CARD, version: '1.6' }],
    ['an unknown element', { ...CARD, body: [{ type: 'Chart.Pie' }] }],
    ['an unknown property', { ...CARD, body: [{ type: 'TextBlock', text: 'Hi', shade: 'red' }] }],
    ['a value that is none', { ...CARD, body: [{ type: 'TextBlock', text: 'Hi', size: 'Huge' }] }],
    [
      'one id twice',
      {
        ...CARD,
        body: [
          { type: 'Input.Text', id: 'a' },
          { type: 'Input.Text', id: 'a' },
        ],
      },
    ],
    ['no card', { type: 'Button' }],
  ])('refuses a card with %s', async (_name, card) => {
    expect(await call('POST', inChannel, message(card))).toMatchObject({
      status: 400,
      body: { error: { code: 'BadSyntax' } },
    });
    expect(standIn.faults).not.toEqual([]);
  });

  it('refuses what is too big', async () => {
    const big = message(CARD, { text: 'x'.repeat(60_000) });
    expect(await call('POST', inChannel, big)).toMatchObject({
      status: 413,
      body: { error: { code: 'MessageSizeTooBig' } },
    });
  });

  it('knows what there is, and nothing else', async () => {
    expect(await call('POST', '/19:nowhere/activities', message(CARD))).toMatchObject({
      body: { error: { code: 'ConversationNotFound' } },
    });
    expect(await call('PUT', `${inChannel}/1`, message(CARD))).toMatchObject({ status: 404 });
    expect(await call('GET', `/${encodeURIComponent(CHANNEL)}/members/${SOL.id}`)).toMatchObject({
      status: 404,
    });
    expect(standIn.faults).toEqual([]);
    expect(await call('GET', '/anything/else')).toMatchObject({ status: 404 });
    expect(standIn.faults).toEqual([expect.stringContaining('no such route')]);
  });

  it("lets nobody edit somebody else's message", async () => {
    await standIn.act(ALICE.id, { type: 'say', conversationId: CHANNEL, text: 'Mine' });
    const [mine] = standIn.messages(CHANNEL, ALICE.id);
    expect(await call('PUT', `${inChannel}/${mine?.id}`, message(CARD))).toMatchObject({ status: 403 });
  });

  it('gives members one by one, all, and in pages', async () => {
    const roster = `/${encodeURIComponent(CHANNEL)}`;
    const alice = { id: ALICE.id, name: 'Alice Ng', email: ALICE.email, tenantId: TENANT, userRole: 'user' };
    expect(await call('GET', `${roster}/members/${ALICE.id}`)).toMatchObject({ status: 200, body: alice });
    expect((await call('GET', `${roster}/members`)).body).toHaveLength(2);
    expect((await call('GET', `${roster}/pagedmembers?pageSize=1`)).body.members).toMatchObject([
      alice,
      { id: BOB.id },
    ]);
  });

  it('opens the personal chat of a member', async () => {
    const asked = {
      isGroup: false,
      bot: { id: standIn.bot.id },
      members: [{ id: ALICE.id }],
      tenantId: TENANT,
      channelData: { tenant: { id: TENANT } },
    };
    const [, personal] = standIn.conversations(ALICE.id);
    expect(await call('POST', '', asked)).toMatchObject({ status: 201, body: { id: personal?.id } });
    for (const id of ['29:nobody', SOL.id])
      expect(await call('POST', '', { ...asked, members: [{ id }] })).toMatchObject({ status: 403 });
    expect(await call('POST', '', { ...asked, tenantId: 'other' })).toMatchObject({ status: 403 });
    expect(await call('POST', '', { ...asked, bot: { id: '28:other' } })).toMatchObject({ status: 403 });
    expect(standIn.faults).toEqual([]);
  });

  it('begins a thread in a channel with a good card', async () => {
    const asked = { isGroup: true, channelData: { channel: { id: CHANNEL } }, activity: message(CARD) };
    const { status, body } = await call('POST', '', asked);
    expect([status, body.id]).toEqual([201, `${CHANNEL};messageid=${body.activityId}`]);
    expect(standIn.messages(CHANNEL, ALICE.id)).toMatchObject([{ id: body.activityId }]);
    expect(standIn.messages(CHANNEL, ALICE.id)[0]).not.toHaveProperty('threadId');
    const [, personal] = standIn.conversations(ALICE.id);
    for (const id of ['19:nowhere', personal?.id])
      expect(await call('POST', '', { ...asked, channelData: { channel: { id } } })).toMatchObject({
        status: 404,
      });
    expect(standIn.faults).toEqual([]);
    expect(await call('POST', '', { ...asked, activity: message({ type: 'x' }) })).toMatchObject({
      status: 400,
    });
  });

  it.each([
    ['several people', { isGroup: false, members: [{ id: ALICE.id }, { id: BOB.id }] }],
    ['a group', { isGroup: true, members: [{ id: ALICE.id }] }],
    ['a channel without a message', { isGroup: true, channelData: { channel: { id: CHANNEL } } }],
  ])('makes no conversation of %s', async (_what, asked) => {
    const body = { bot: { id: standIn.bot.id }, tenantId: TENANT, ...asked };
    expect(await call('POST', '', body)).toMatchObject({ status: 400 });
    expect(standIn.faults).toHaveLength(1);
  });

  it('fails as planned: for a conversation, for a while, or without an answer', async () => {
    standIn.failNext({ status: 403, code: 'MessageWritesBlocked', conversationId: CHANNEL, times: 2 });
    const blocked = { status: 403, body: { errorCode: 209, message: expect.stringContaining('subCode') } };
    expect(await call('GET', '/19:other/members')).toMatchObject({ status: 404 });
    expect(await call('POST', inChannel, message(CARD))).toMatchObject(blocked);
    const inThread = `/${encodeURIComponent(`${CHANNEL};messageid=1`)}/activities`;
    expect(await call('POST', inThread, message(CARD))).toMatchObject(blocked);
    expect(await call('POST', inChannel, message(CARD))).toMatchObject({ status: 201 });
    standIn.failNext({ status: 'never' });
    const hanging = call('POST', inChannel, message(CARD)).then(
      () => 'answered',
      () => 'cut off',
    );
    await expect.poll(() => standIn.calls.length).toBe(5);
    await standIn.close();
    expect(await hanging).toBe('cut off');
  });
});

describe('a tenant', () => {
  it('shows channels, then the chat with the bot; a stranger sees no channel', () => {
    expect(standIn.conversations(ALICE.id)).toMatchObject([
      { id: CHANNEL, kind: 'channel' },
      { kind: 'direct' },
    ]);
    expect(standIn.conversations(SOL.id)).toMatchObject([{ kind: 'direct' }]);
  });

  it('takes a new roster', () => {
    const changes: unknown[] = [];
    standIn.onChange((change) => changes.push(change));
    standIn.replaceRoster({ accounts: [BOB], channels: [{ id: '19:new', name: 'new' }] });
    expect(standIn.accounts()).toEqual([BOB]);
    expect(standIn.conversations(BOB.id)).toMatchObject([{ name: 'new' }, { kind: 'direct' }]);
    expect(changes).toEqual([{}]);
  });

  it('outlives a restart', async () => {
    await standIn.act(ALICE.id, { type: 'say', conversationId: CHANNEL, text: 'Good <morning>' });
    const saved: unknown = JSON.parse(JSON.stringify(standIn.save()));
    const before = standIn.messages(CHANNEL, ALICE.id);
    standIn.restore({ messages: [] });
    expect(standIn.messages(CHANNEL, ALICE.id)).toEqual([]);
    standIn.restore(saved);
    expect(standIn.messages(CHANNEL, ALICE.id)).toEqual(before);
    expect(before).toMatchObject([{ content: { text: 'Good &lt;morning&gt;' } }]);
    expect(() => standIn.restore({ other: true })).toThrow();
  });

  it('keeps emoji and files, and what was said before there were any', async () => {
    const file = { name: 'a.pdf', url: 'https://company.example/a.pdf' };
    await standIn.act(ALICE.id, { type: 'say', conversationId: CHANNEL, text: 'See', files: [file] });
    const [{ id: messageId } = { id: '' }] = standIn.messages(CHANNEL, ALICE.id);
    for (const one of [ALICE, BOB]) await standIn.act(one.id, { type: 'react', messageId, reaction: 'eyes' });
    standIn.restore(JSON.parse(JSON.stringify(standIn.save())));
    expect(standIn.messages(CHANNEL, ALICE.id)).toMatchObject([
      { files: [file], reactions: [{ reaction: 'eyes', accountIds: [ALICE.id, BOB.id] }] },
    ]);
    const old = { id: '1', conversationId: CHANNEL, authorId: BOB.id, text: 'x', cards: [], edited: false };
    standIn.restore({ messages: [old] });
    expect(standIn.messages(CHANNEL, ALICE.id)).toMatchObject([{ id: '1', reactions: [] }]);
  });

  it("lets nobody edit somebody else's message, nor touch one that is gone", async () => {
    await standIn.act(ALICE.id, { type: 'say', conversationId: CHANNEL, text: 'Mine' });
    const [{ id: messageId } = { id: '' }] = standIn.messages(CHANNEL, ALICE.id);
    const failed = { type: 'failed' };
    expect(await standIn.act(BOB.id, { type: 'edit', messageId, text: 'His' })).toMatchObject(failed);
    const gone = { messageId: '1' };
    expect(await standIn.act(BOB.id, { type: 'react', ...gone, reaction: 'eyes' })).toMatchObject(failed);
    expect(await standIn.act(BOB.id, { type: 'forward', ...gone })).toMatchObject(failed);
    expect(standIn.messages(CHANNEL, ALICE.id)).toMatchObject([{ content: { text: 'Mine' }, edited: false }]);
  });

  it('says that the app can not be reached, as the client does', async () => {
    const sent = await call('POST', inChannel, message(CARD));
    const payload = { type: 'Action.Execute', verb: 'press', data: {} };
    expect(await standIn.act(ALICE.id, { type: 'press', messageId: sent.body.id, payload })).toEqual({
      type: 'failed',
      text: 'Unable to reach app. Please try again.',
    });
    expect(await standIn.act(ALICE.id, { type: 'submit-form', values: {} })).toMatchObject({
      type: 'failed',
    });
  });
});
