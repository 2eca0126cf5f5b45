import { describe, expect, it } from 'vitest';
import type { PlannedFault } from '../../../adapters/local/slack/planned-faults.ts';
import type { Account } from '../../../src/chat/intent.ts';
import type { Message } from '../../../src/chat/message.ts';
import type { Place } from '../../../src/chat/messenger.ts';
import { ALICE, ALICE_DIRECT, BOB, CHANNEL, message, startWire, type Wire, WORKSPACE } from './wire.ts';

const THERE: Place = { platform: 'slack', workspaceId: WORKSPACE, kind: 'channel', id: CHANNEL };
const DIRECT: Place = { ...THERE, kind: 'direct', id: ALICE_DIRECT };

describe('sending', () => {
  it('says it in the channel, and in a thread where the place has one', async () => {
    const { wire, messenger } = await started();
    const first = await messenger.send(THERE, message('Who takes it?'));
    const thread: Place = { ...THERE, thread: first.messageId };
    const second = await messenger.send(thread, message('Bob does'));
    expect(second).toEqual({ place: thread, messageId: expect.stringMatching(/^\d+\.\d{6}$/) });
    expect(wire.fromBot()).toMatchObject([
      { id: first.messageId, content: { text: 'Who takes it?' } },
      { id: second.messageId, threadId: first.messageId },
    ]);
  });

  it('works in threads of direct messages too', async () => {
    const { wire, messenger } = await started();
    const first = await messenger.send(DIRECT, message('A question for you'));
    await messenger.send({ ...DIRECT, thread: first.messageId }, message('More of it'));
    expect(wire.fromBot(ALICE_DIRECT)[1]).toMatchObject({ threadId: first.messageId });
  });

  it('pings who is to be pinged in a channel, and nobody else', async () => {
    const { wire, messenger } = await started();
    await messenger.send(THERE, mentioning(true));
    await messenger.send(THERE, mentioning(false));
    const [pinging, quiet] = wire.fromBot().map(({ content }) => JSON.stringify(content));
    expect(pinging).toContain(`<@${BOB}>`);
    expect(quiet).not.toContain(`<@${BOB}>`);
  });

  it('links to who is named in a direct message, where it reaches nobody else', async () => {
    const { wire, messenger } = await started();
    await messenger.send(DIRECT, mentioning(false));
    expect(JSON.stringify(wire.fromBot(ALICE_DIRECT)[0]?.content)).toContain(`<@${BOB}>`);
  });

  it('does not show previews of links', async () => {
    const { wire, messenger } = await started();
    await messenger.send(THERE, message('https://example.com'));
    expect(wire.slack.calls.at(-1)?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });
});

describe('updating', () => {
  it('puts another message in its place', async () => {
    const { wire, messenger } = await started();
    const reference = await messenger.send(THERE, message('Who takes it?', 'I do'));
    await messenger.update(reference, message('Bob has taken it'));
    expect(wire.fromBot()).toMatchObject([
      { id: reference.messageId, edited: true, content: { text: 'Bob has taken it' } },
    ]);
  });

  it('says so where the message is gone', async () => {
    const { messenger } = await started();
    const gone = { place: THERE, messageId: '1.000001' };
    await expect(messenger.update(gone, message('x'))).rejects.toMatchObject({ code: 'message-gone' });
  });
});

describe('a direct conversation', () => {
  it('is opened, and remembered for a while', async () => {
    const { wire, messenger } = await started();
    expect(await messenger.openDirect(account(ALICE))).toEqual(DIRECT);
    expect(await messenger.openDirect(account(ALICE))).toEqual(DIRECT);
    expect(wire.slack.calls.map(({ method }) => method)).toEqual(['auth.test', 'conversations.open']);
  });

  it.each([
    ['who has left', account('U0NOBODY')],
    ['of another workspace', { ...account(ALICE), workspaceId: 'T0OTHER' }],
    ['of another platform', { ...account(ALICE), platform: 'teams' as const }],
  ])('with somebody %s can not be had', async (_who, whose) => {
    const { messenger } = await started();
    await expect(messenger.openDirect(whose)).rejects.toMatchObject({
      code: 'person-unreachable',
      retryable: false,
    });
  });
});

describe('whether somebody sees a place', () => {
  it('follows who is in the channel', async () => {
    const { messenger } = await started();
    const general = ['U0STRANGE', BOB, 'U0NOBODY'].map((id) => messenger.sees(THERE, account(id)));
    expect(await Promise.all(general)).toEqual([true, true, false]);
    expect(await messenger.sees({ ...THERE, id: 'C0HELP' }, account('U0STRANGE'))).toBe(false);
  });

  it('reads on where Slack gives the members page by page, and asks once a minute', async () => {
    const { wire, messenger } = await started();
    wire.slack.pageMembersBy(2);
    expect(await messenger.sees(THERE, account('U0STRANGE'))).toBe(true);
    expect(await messenger.sees(THERE, account(BOB))).toBe(true);
    const calls = wire.slack.calls.filter(({ method }) => method === 'conversations.members');
    expect(calls.map(({ args }) => args['cursor'] === undefined)).toEqual([true, false, false]);
  });

  it('is asked of Slack once by many at the same time', async () => {
    const { wire, messenger } = await started();
    const asked = [ALICE, BOB, 'U0NOBODY'].map((id) => messenger.sees(THERE, account(id)));
    expect(await Promise.all(asked)).toEqual([true, true, false]);
    expect(wire.slack.calls.filter(({ method }) => method === 'conversations.members')).toHaveLength(1);
  });

  it('is never where the bot itself is not', async () => {
    const { wire, messenger } = await started();
    wire.slack.removeBot(CHANNEL);
    expect(await messenger.sees(THERE, account(ALICE))).toBe(false);
    expect(await messenger.sees({ ...THERE, id: 'C0GONE' }, account(ALICE))).toBe(false);
  });

  it('in a direct message is for its owner', async () => {
    const { messenger } = await started();
    expect(await messenger.sees(DIRECT, account(ALICE))).toBe(true);
    expect(await messenger.sees(DIRECT, account(BOB))).toBe(false);
    expect(await messenger.sees(DIRECT, account('U0NOBODY'))).toBe(false);
  });

  it('is not where the installation may not look, and unknown where Slack fails', async () => {
    const { wire, messenger } = await started();
    wire.slack.failNext('conversations.members', { type: 'refused', error: 'missing_scope' });
    expect(await messenger.sees(THERE, account(ALICE))).toBe(false);
    wire.slack.failNext('conversations.members', { type: 'http', status: 500 });
    await expect(messenger.sees(THERE, account(ALICE))).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('an account', () => {
  it('is found by the address of a member, with who they are', async () => {
    const { wire, messenger } = await started();
    expect(await messenger.findAccount('Alice@Example.com')).toEqual({
      account: account(ALICE),
      profile: {
        name: 'Alice Ng',
        email: 'alice@example.com',
        timeZone: 'Europe/Bucharest',
        locale: 'ro-RO',
        standing: 'member',
      },
    });
    expect(wire.slack.calls.slice(1).map(({ method }) => method)).toEqual([
      'users.lookupByEmail',
      'users.info',
    ]);
  });

  it.each([
    ['nobody', 'nobody@example.com'],
    ['a guest', 'gale@example.com'],
    ['somebody of another company', 'sol@example.com'],
  ])('is none where the address is that of %s', async (_whose, email) => {
    const { messenger } = await started();
    expect(await messenger.findAccount(email)).toBeUndefined();
  });

  it('is none where Slack does not take the address for one, and unknown where Slack fails', async () => {
    const { wire, messenger } = await started();
    const email = 'alice@example.com';
    wire.slack.failNext('users.lookupByEmail', { type: 'refused', error: 'invalid_arguments' });
    expect(await messenger.findAccount(email)).toBeUndefined();
    wire.slack.failNext('users.lookupByEmail', { type: 'rate-limited', retryAfterSeconds: 7 });
    await expect(messenger.findAccount(email)).rejects.toMatchObject({ retryAfterMs: 7_000 });
    wire.slack.failNext('users.info', { type: 'http', status: 500 });
    await expect(messenger.findAccount(email)).rejects.toMatchObject({ code: 'unavailable' });
    wire.slack.failNext('users.lookupByEmail', { type: 'refused', error: 'missing_scope' });
    await expect(messenger.findAccount(email)).rejects.toMatchObject({ code: 'auth-revoked' });
  });

  it('can not be asked for before the start', async () => {
    const { adapter } = await startWire({ start: false });
    await expect(adapter.messenger.findAccount('alice@example.com')).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});

describe('a fault', () => {
  it.each<[string, PlannedFault, object]>([
    [
      'that Slack limits the rate',
      { type: 'rate-limited', retryAfterSeconds: 7 },
      { code: 'rate-limited', retryable: true, retryAfterMs: 7_000 },
    ],
    ['that Slack fails', { type: 'http', status: 500 }, { code: 'unavailable', retryable: true }],
    ['that the answer got lost', { type: 'lost' }, { code: 'unavailable', retryable: true }],
    ['that no answer comes', { type: 'hang' }, { code: 'unavailable', retryable: true }],
    [
      'that the token was revoked',
      { type: 'refused', error: 'token_revoked' },
      { code: 'auth-revoked', retryable: false },
    ],
    [
      'that the channel takes no messages',
      { type: 'refused', error: 'restricted_action' },
      { code: 'not-in-conversation' },
    ],
  ])('%s is told at once, after one call', async (_what, planned, fault) => {
    const { wire, messenger } = await started();
    wire.slack.failNext('chat.postMessage', planned);
    await expect(messenger.send(THERE, message('x'))).rejects.toMatchObject(fault);
    expect(wire.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
    // Only where the answer got lost, it is there all the same.
    expect(wire.fromBot()).toHaveLength(planned.type === 'lost' ? 1 : 0);
  });

  it.each<[string, (wire: Wire) => void, string]>([
    ['an archived channel', (wire) => wire.slack.archive(CHANNEL), 'conversation-gone'],
    [
      'a channel that the bot was removed from',
      (wire) => wire.slack.removeBot(CHANNEL),
      'not-in-conversation',
    ],
  ])('names %s', async (_what, happen, code) => {
    const { wire, messenger } = await started();
    happen(wire);
    await expect(messenger.send(THERE, message('x'))).rejects.toMatchObject({ code, retryable: false });
  });

  it('is all there is before the start and after the stop', async () => {
    const wire = await startWire({ start: false });
    const { messenger } = wire.adapter;
    expect(messenger.workspaceId()).toBeUndefined();
    await expect(messenger.send(THERE, message('x'))).rejects.toMatchObject({ code: 'unavailable' });
    await expect(messenger.openDirect(account(ALICE))).rejects.toMatchObject({ code: 'unavailable' });
    await wire.adapter.start();
    expect(messenger.workspaceId()).toBe(WORKSPACE);
    await wire.adapter.stop();
    await expect(messenger.sees(THERE, account(ALICE))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is that of a place elsewhere', async () => {
    const { messenger } = await started();
    const elsewhere: Place = { ...THERE, workspaceId: 'T0OTHER' };
    await expect(messenger.send(elsewhere, message('x'))).rejects.toMatchObject({
      code: 'conversation-gone',
    });
  });
});

describe('the address of a message', () => {
  it('opens it, in its thread where it is in one', async () => {
    const { messenger } = await started();
    const messageId = '1700000002.000200';
    const address = `https://local.slack.invalid/archives/${CHANNEL}/p1700000002000200`;
    expect(messenger.linkTo({ place: THERE, messageId })).toBe(address);
    expect(messenger.linkTo({ place: { ...THERE, thread: messageId }, messageId })).toBe(address);
    const thread = '1700000001.000100';
    expect(messenger.linkTo({ place: { ...THERE, thread }, messageId })).toBe(
      `${address}?thread_ts=${thread}&cid=${CHANNEL}`,
    );
  });
});

async function started() {
  const wire = await startWire({ timeoutMs: 500 });
  return { wire, messenger: wire.adapter.messenger };
}

function account(userId: string): Account {
  return { platform: 'slack', workspaceId: WORKSPACE, userId };
}

function mentioning(pings: boolean): Message {
  const span = { type: 'mention', name: 'Bob Ortiz', account: BOB, pings } as const;
  return { ...message('x'), elements: [{ type: 'text', spans: [span] }] };
}
