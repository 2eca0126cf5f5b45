import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TeamsFault } from '../../../adapters/teams/errors.ts';
import type { Account } from '../../../src/chat/intent.ts';
import type { Message } from '../../../src/chat/message.ts';
import type { MessageReference, Messenger, Place } from '../../../src/chat/messenger.ts';
import { ALICE, BOB, CHANNEL, openWorkspace, SOL, TENANT, type Workspace, words } from './workspace.ts';

let workspace: Workspace;
let messenger: Messenger;
beforeEach(async () => {
  workspace = await openWorkspace(() => ({ callWithinMs: 200 }));
  workspace.script(() => []);
  messenger = workspace.adapter.messenger;
});
afterEach(async () => {
  await workspace.close();
  expect(workspace.standIn.faults).toEqual([]);
});

const IN_CHANNEL: Place = { platform: 'teams', workspaceId: TENANT, kind: 'channel', id: CHANNEL };

function account(userId: string): Account {
  return { platform: 'teams', workspaceId: TENANT, userId };
}

/** Somebody writes to the bot, so that it knows where that is. */
async function heard(conversationId = workspace.direct(ALICE)): Promise<Place> {
  await workspace.standIn.act(ALICE.id, { type: 'say', conversationId, text: '@Pointperson hello' });
  await workspace.standIn.idle();
  return conversationId === CHANNEL
    ? IN_CHANNEL
    : { platform: 'teams', workspaceId: TENANT, kind: 'direct', id: conversationId };
}

function paths(): readonly string[] {
  return workspace.standIn.calls.map(({ path }) => decodeURIComponent(path));
}

function faultOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing went wrong',
    (error: unknown) => error,
  );
}

describe('the direct conversation with somebody', () => {
  it('is the one in which they wrote', async () => {
    const place = await heard();
    expect(await messenger.openDirect(account(ALICE.id))).toEqual(place);
    expect(workspace.standIn.calls).toEqual([]);
  });

  it('is opened where there is none yet, once', async () => {
    await heard();
    const place = { platform: 'teams', workspaceId: TENANT, kind: 'direct', id: workspace.direct(BOB) };
    expect(await messenger.openDirect(account(BOB.id))).toEqual(place);
    expect(await messenger.openDirect(account(BOB.id))).toEqual(place);
    expect(workspace.standIn.calls).toMatchObject([
      {
        route: 'POST /v3/conversations',
        body: {
          isGroup: false,
          bot: { id: workspace.standIn.bot.id },
          members: [{ id: BOB.id }],
          tenantId: TENANT,
          channelData: { tenant: { id: TENANT } },
        },
      },
    ]);
  });

  it('can not be had before anything came from the tenant, and that is what the fault says', async () => {
    expect(await faultOf(messenger.openDirect(account(ALICE.id)))).toMatchObject({
      code: 'person-unreachable',
      retryable: false,
      message: expect.stringContaining('not installed anywhere'),
    });
    expect(workspace.standIn.calls).toEqual([]);
  });

  it('can not be had with somebody who has not installed the app', async () => {
    await heard();
    const fault = await faultOf(messenger.openDirect(account(SOL.id)));
    expect(fault).toBeInstanceOf(TeamsFault);
    expect(fault).toMatchObject({ code: 'person-unreachable', retryable: false, status: 403 });
  });
});

describe('a message', () => {
  it('is said in a chat, whatever thread is asked for, and can be put in place of', async () => {
    const place = { ...(await heard()), thread: '17' };
    const reference = await messenger.send(place, words('There is a question for you.'));
    expect(reference.place).toEqual(place);
    expect(workspace.botSays(place.id)).toEqual(['There is a question for you.']);
    await messenger.update(reference, words('Taken by Bob.'));
    expect(workspace.botSays(place.id)).toEqual(['Taken by Bob.']);
    expect(paths()).toEqual([
      `/v3/conversations/${place.id}/activities`,
      `/v3/conversations/${place.id}/activities/${reference.messageId}`,
    ]);
    expect(messenger.linkTo(reference)).toBeUndefined();
  });

  it('is said in a thread of a channel', async () => {
    await heard(CHANNEL);
    const [{ id: thread } = { id: '' }] = workspace.standIn.messages(CHANNEL, ALICE.id);
    const reference = await messenger.send({ ...IN_CHANNEL, thread }, words('Hello.'));
    expect(workspace.standIn.messages(CHANNEL, ALICE.id).at(-1)).toMatchObject({
      id: reference.messageId,
      threadId: thread,
    });
    await messenger.update(reference, words('Bye.'));
    expect(workspace.botSays(CHANNEL)).toEqual(['Bye.']);
    expect(messenger.linkTo(reference)).toBe(
      `https://teams.microsoft.com/l/message/${encodeURIComponent(CHANNEL)}/${reference.messageId}?tenantId=${TENANT}&parentMessageId=${thread}`,
    );
  });

  it('begins a thread in a channel, also in one that was never heard of', async () => {
    await heard();
    const reference = await messenger.send(IN_CHANNEL, words('There is a question for the team.'));
    const [message] = workspace.standIn.messages(CHANNEL, ALICE.id);
    expect(message).toMatchObject({ id: reference.messageId });
    expect(message).not.toHaveProperty('threadId');
    await messenger.update(reference, words('Taken.'));
    expect(workspace.botSays(CHANNEL)).toEqual(['Taken.']);
    expect(paths().at(-1)).toBe(
      `/v3/conversations/${CHANNEL};messageid=${reference.messageId}/activities/${reference.messageId}`,
    );
  });

  it('too long for one is said in several, of which the first is referred to', async () => {
    await heard(CHANNEL);
    const paragraph = { type: 'text', spans: [{ type: 'plain', text: 'payroll '.repeat(480) }] } as const;
    const long: Message = { ...words('Long'), elements: Array(9).fill(paragraph) };
    const { messageId } = await messenger.send(IN_CHANNEL, long);
    const said = workspace.standIn.messages(CHANNEL, ALICE.id).filter(({ author }) => author.bot);
    expect(said.length).toBeGreaterThan(1);
    expect(said[0]?.id).toBe(messageId);
    expect(said.slice(1).map(({ threadId }) => threadId)).toEqual(Array(said.length - 1).fill(messageId));
  });
});

describe('a call that fails', () => {
  it.each<[string, Parameters<Workspace['standIn']['failNext']>[0], object]>([
    [
      'for its pace',
      { status: 429, retryAfterSeconds: 7 },
      { code: 'rate-limited', retryable: true, retryAfterMs: 7_000 },
    ],
    ['inside of Teams', { status: 500 }, { code: 'unavailable', retryable: true }],
    ['for a moment', { status: 412 }, { code: 'unavailable', retryable: true }],
    ['without an answer', { status: 'never' }, { code: 'unavailable', retryable: true }],
    ['for its token', { status: 401 }, { code: 'auth-revoked', retryable: false }],
    [
      'since the app is blocked',
      { status: 403, code: 'MessageWritesBlocked' },
      { code: 'person-unreachable', retryable: false, vendorCode: 'MessageWritesBlocked' },
    ],
    [
      'since the chat is gone',
      { status: 404, code: 'ConversationNotFound' },
      { code: 'person-unreachable', retryable: false },
    ],
  ])('%s is made once, and says what it is', async (_why, planned, expected) => {
    const place = await heard();
    workspace.standIn.failNext(planned);
    const fault = await faultOf(messenger.send(place, words('Hello.')));
    expect(fault).toBeInstanceOf(TeamsFault);
    expect(fault).toMatchObject(expected);
    expect(workspace.standIn.calls).toHaveLength(1);
    expect(workspace.pauses).toEqual([]);
    await messenger.send(place, words('Hello again.'));
    expect(workspace.botSays(place.id)).toEqual(['Hello again.']);
  });

  it('says that a channel is gone, and that nothing is known of one', async () => {
    const elsewhere: Place = { ...IN_CHANNEL, id: '19:gone@thread.tacv2' };
    expect(await faultOf(messenger.send(elsewhere, words('x')))).toMatchObject({
      code: 'not-in-conversation',
    });
    await heard();
    expect(await faultOf(messenger.send(elsewhere, words('x')))).toMatchObject({ code: 'conversation-gone' });
  });

  it('says that the message to be put in place of is gone', async () => {
    const reference: MessageReference = { place: await heard(), messageId: '1' };
    expect(await faultOf(messenger.update(reference, words('x')))).toMatchObject({
      code: 'message-gone',
      retryable: false,
    });
  });

  it('goes to nobody and nowhere in another tenant, whose addresses are known still', async () => {
    const there = { platform: 'teams', workspaceId: 'other' } as const;
    const { address, seenAt } = {
      address: '{"serviceUrl":"https://smba.example/"}',
      seenAt: Temporal.Now.instant(),
    };
    await workspace.addresses.save({ ...there, conversationId: 'a:1', userId: BOB.id, address, seenAt });
    await workspace.addresses.save({ ...there, conversationId: CHANNEL, address, seenAt });
    const place: Place = { ...there, kind: 'channel', id: CHANNEL };
    expect(await faultOf(messenger.openDirect({ ...there, userId: BOB.id }))).toMatchObject({
      code: 'person-unreachable',
    });
    const update = messenger.update({ place, messageId: '1' }, words('x'));
    for (const call of [messenger.send(place, words('x')), update]) {
      expect(await faultOf(call)).toMatchObject({ code: 'conversation-gone', retryable: false });
    }
    expect(await messenger.sees(place, { ...there, userId: BOB.id })).toBe(false);
  });

  it('before it was made is a fault of the chat too', async () => {
    const broken = await openWorkspace(() => ({
      addresses: {
        save: async () => {},
        forget: async () => {},
        ofConversation: async () => {
          throw new Error('the database is gone');
        },
        ofAccount: async () => undefined,
        shared: async () => [],
        latest: async () => undefined,
      },
    }));
    const fault = await faultOf(broken.adapter.messenger.send(IN_CHANNEL, words('x')));
    expect(fault).toMatchObject({ code: 'unavailable', retryable: true, cause: expect.any(Error) });
    await broken.close();
  });
});

describe('what is said in a place', () => {
  it('is seen by the members of its team', async () => {
    await heard(CHANNEL);
    expect(await messenger.sees(IN_CHANNEL, account(BOB.id))).toBe(true);
    expect(await messenger.sees(IN_CHANNEL, account(SOL.id))).toBe(false);
    expect(await messenger.sees(IN_CHANNEL, account('29:nobody'))).toBe(false);
    const [asked] = workspace.saved;
    const { teamId } = JSON.parse(asked?.address ?? '{}');
    expect(paths()[0]).toBe(`/v3/conversations/${teamId}/members/${BOB.id}`);
  });

  it('is seen by the members of a chat, and a personal one by whose it is', async () => {
    const group = workspace.standIn.addGroup('Lunch', [ALICE.id, BOB.id]);
    const direct = await heard();
    await heard(group);
    const inGroup: Place = { ...direct, kind: 'group', id: group };
    expect(await messenger.sees(inGroup, account(BOB.id))).toBe(true);
    expect(await messenger.sees(inGroup, account('29:gale'))).toBe(false);
    expect(await messenger.sees(direct, account(ALICE.id))).toBe(true);
    expect(await messenger.sees(direct, account(BOB.id))).toBe(false);
  });

  it('is seen by nobody of another workspace or platform, without anybody being asked', async () => {
    await heard(CHANNEL);
    const { length } = workspace.standIn.calls;
    expect(await messenger.sees(IN_CHANNEL, { ...account(BOB.id), workspaceId: 'other' })).toBe(false);
    expect(await messenger.sees(IN_CHANNEL, { ...account(BOB.id), platform: 'slack' })).toBe(false);
    expect(workspace.standIn.calls).toHaveLength(length);
  });

  it('is not known to be seen where Teams does not answer', async () => {
    await heard(CHANNEL);
    workspace.standIn.failNext({ status: 500 });
    expect(await faultOf(messenger.sees(IN_CHANNEL, account(BOB.id)))).toMatchObject({ code: 'unavailable' });
  });
});
