import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Courier, Parcel, Receipt } from '../../../../adapters/local/slack/couriers.ts';
import { createEventDesk } from '../../../../adapters/local/slack/event-desk.ts';
import { createSlackStandIn, type SlackStandIn } from '../../../../adapters/local/slack/stand-in.ts';
import { SERVED_METHODS } from '../../../../adapters/local/slack/web-api.ts';
import type { LocalAccount } from '../../../../adapters/local/stand-in.ts';
import { sdkLogger } from '../../../../adapters/slack/logging.ts';
import { SLACK_USES } from '../../../../adapters/slack/uses.ts';
import { Secret } from '../../../../src/kernel/secret.ts';
import { silentLogger } from '../../../support/logger.ts';

const QUIET = sdkLogger(silentLogger);

const ALICE: LocalAccount = {
  id: 'U0ALICE01',
  name: 'Alice Ng',
  timeZone: 'UTC',
  locale: 'en-US',
  standing: 'member',
};
const STRANGER: LocalAccount = { ...ALICE, id: 'U0STRANGE', name: 'Sol Marsh', standing: 'stranger' };
const CHANNELS = [
  { id: 'C0GENERAL', name: 'general' },
  { id: 'C0HELP', name: 'help' },
];

describe('the stand-in for Slack', () => {
  it('serves what the adapter calls, and nothing else', () => {
    expect([...SERVED_METHODS].sort()).toEqual(Object.keys(SLACK_USES.methods).sort());
  });

  it('keeps the table of scopes whole: what methods need is asked for', () => {
    const needed = Object.values(SLACK_USES.methods).flat();
    expect(SLACK_USES.scopes).toEqual(expect.arrayContaining(needed));
  });

  it.each([
    ['an unknown channel', { channel: 'C0NOWHERE', text: 'x' }, 'channel_not_found'],
    ['an archived channel', { channel: 'C0HELP', text: 'x' }, 'is_archived'],
    ['nothing to say', { channel: 'C0GENERAL' }, 'no_text'],
    ['too much to say', { channel: 'C0GENERAL', text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['a field it does not know', { channel: 'C0GENERAL', text: 'x', thread: '1.2' }, 'invalid_arguments'],
    ['a long header', { channel: 'C0GENERAL', blocks: [header(151)] }, 'invalid_blocks'],
    ['51 blocks', { channel: 'C0GENERAL', blocks: Array(51).fill({ type: 'divider' }) }, 'invalid_blocks'],
    ['a block it does not know', { channel: 'C0GENERAL', blocks: [{ type: 'heading' }] }, 'invalid_blocks'],
  ])('refuses %s', async (_, args, error) => {
    const { slack, web } = await listening();
    slack.archive('C0HELP');
    await expect(web.apiCall('chat.postMessage', args)).rejects.toMatchObject({ data: { ok: false, error } });
    expect(slack.messages('C0GENERAL', ALICE.id)).toEqual([]);
  });

  it('takes a header as long as Slack does', async () => {
    const { slack, web } = await listening();
    await web.apiCall('chat.postMessage', { channel: 'C0GENERAL', text: 'x', blocks: [header(150)] });
    expect(slack.messages('C0GENERAL', ALICE.id)).toHaveLength(1);
  });

  it('refuses what the bot may not do', async () => {
    const { slack, web } = await listening();
    slack.removeBot('C0HELP');
    await expect(web.chat.postMessage({ channel: 'C0HELP', text: 'x' })).rejects.toMatchObject({
      data: { error: 'not_in_channel' },
    });
    const ephemeral = { channel: 'C0GENERAL', text: 'x', user: 'U0NOBODY' };
    await expect(web.chat.postEphemeral(ephemeral)).rejects.toMatchObject({
      data: { error: 'user_not_in_channel' },
    });
    await expect(web.users.info({ user: 'U0NOBODY' })).rejects.toMatchObject({
      data: { error: 'user_not_found' },
    });
  });

  it('refuses tokens that are not its own', async () => {
    const { apiUrl } = await listening();
    const call = (token?: string) => new WebClient(token, { slackApiUrl: apiUrl, logger: QUIET }).auth.test();
    await expect(call('xoxb-other')).rejects.toMatchObject({ data: { error: 'invalid_auth' } });
    await expect(call()).rejects.toMatchObject({ data: { error: 'not_authed' } });
  });

  it('records what it does not serve', async () => {
    const { slack, web } = await listening();
    await expect(web.apiCall('chat.delete', {})).rejects.toMatchObject({ data: { error: 'unknown_method' } });
    expect(slack.unknownRoutes).toEqual(['POST /api/chat.delete']);
  });

  it('says what its client would say when nobody answers a command', async () => {
    const { slack } = await listening();
    const say = (text: string, threadId?: string) =>
      slack.act(ALICE.id, {
        type: 'say',
        conversationId: 'C0GENERAL',
        text,
        ...(threadId === undefined ? {} : { threadId }),
      });
    expect(await say('/poc payroll')).toEqual({
      type: 'failed',
      text: '/poc failed with the error "dispatch_unknown_error"',
    });
    expect(await say('/other')).toMatchObject({ text: expect.stringContaining('not a valid command') });
    expect(await say('/poc payroll', '1.2')).toMatchObject({
      text: expect.stringContaining('not supported in threads'),
    });
  });

  it('gives a command three seconds', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void silent.close().closeAllConnections());
    const { port } = silent.address() as AddressInfo;
    const { slack } = await listening(() => `http://127.0.0.1:${port}/slack/events`);
    expect(await slack.act(ALICE.id, { type: 'say', conversationId: 'C0GENERAL', text: '/poc x' })).toEqual({
      type: 'failed',
      text: '/poc failed with the error "operation_timeout"',
    });
  });

  it('shows strangers the shared channel alone, and everybody else all and the bot', async () => {
    const { slack } = await listening();
    expect(slack.conversations(STRANGER.id)).toEqual([{ ...CHANNELS[0], kind: 'channel' }]);
    expect(slack.conversations(ALICE.id).map(({ id }) => id)).toEqual(['C0GENERAL', 'C0HELP', 'D0ALICE01']);
  });

  it('keeps what was said over a restart, but for what only one person saw', async () => {
    const first = await listening();
    await first.web.chat.postMessage({ channel: 'C0GENERAL', text: 'for all' });
    await first.web.chat.postEphemeral({ channel: 'C0GENERAL', text: 'for one', user: ALICE.id });
    expect(first.slack.messages('C0GENERAL', ALICE.id)).toHaveLength(2);
    const second = await listening();
    second.slack.restore(JSON.parse(JSON.stringify(first.slack.save())));
    expect(second.slack.messages('C0GENERAL', ALICE.id)).toMatchObject([{ content: { text: 'for all' } }]);
    await second.web.chat.postMessage({ channel: 'C0GENERAL', text: 'later' });
    const ids = second.slack.messages('C0GENERAL', ALICE.id).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps emoji and files over a restart, and reads what was saved before there were any', async () => {
    const first = await listening();
    const files = [{ name: 'slip.pdf', url: 'https://files.example.com/slip.pdf' }];
    await first.slack.act(ALICE.id, { type: 'say', conversationId: 'C0GENERAL', text: 'look', files });
    const messageId = first.slack.messages('C0GENERAL', ALICE.id)[0]?.id ?? '';
    await first.slack.act(STRANGER.id, { type: 'react', messageId, reaction: 'eyes' });
    await first.slack.act(ALICE.id, { type: 'react', messageId, reaction: 'check' });
    const second = await listening();
    second.slack.restore(JSON.parse(JSON.stringify(first.slack.save())));
    const reactions = [
      { reaction: 'eyes', accountIds: [STRANGER.id] },
      { reaction: 'check', accountIds: [ALICE.id] },
    ];
    expect(second.slack.messages('C0GENERAL', ALICE.id)).toMatchObject([{ files, reactions }]);
    const old = {
      ts: '1.000001',
      channel: 'C0GENERAL',
      user: ALICE.id,
      text: 'old',
      blocks: [],
      edited: false,
    };
    second.slack.restore({ version: 1, posts: [old] });
    expect(second.slack.messages('C0GENERAL', ALICE.id)).toMatchObject([{ id: '1.000001', reactions: [] }]);
  });

  it('has no menu on what only one person sees, and none for who is not there', async () => {
    const { slack, web } = await listening();
    await web.chat.postEphemeral({ channel: 'C0GENERAL', text: 'for one', user: ALICE.id });
    await web.chat.postMessage({ channel: 'C0HELP', text: 'not for strangers' });
    const hidden = slack.messages('C0GENERAL', ALICE.id)[0]?.id ?? '';
    const elsewhere = slack.messages('C0HELP', ALICE.id)[0]?.id ?? '';
    const gone = { type: 'failed', text: 'This message is gone.' };
    for (const [who, messageId] of [[ALICE.id, hidden] as const, [STRANGER.id, elsewhere] as const]) {
      expect(await slack.act(who, { type: 'react', messageId, reaction: 'eyes' })).toEqual(gone);
      expect(await slack.act(who, { type: 'edit', messageId, text: 'x' })).toEqual(gone);
      expect(await slack.act(who, { type: 'forward', messageId })).toEqual(gone);
    }
  });

  it('says what its client would say when nobody answers a shortcut', async () => {
    const { slack } = await listening();
    await slack.act(ALICE.id, { type: 'say', conversationId: 'C0GENERAL', text: 'my payslip is wrong' });
    const messageId = slack.messages('C0GENERAL', ALICE.id)[0]?.id ?? '';
    expect(await slack.act(ALICE.id, { type: 'forward', messageId })).toEqual({
      type: 'failed',
      text: 'This app did not respond. Try again?',
    });
  });

  it('gives the members of a channel page by page, and refuses a cursor that it did not give', async () => {
    const { slack, web } = await listening();
    slack.pageMembersBy(2);
    const first = await web.conversations.members({ channel: 'C0GENERAL', limit: 999 });
    expect(first.members).toEqual(['U0POINTPERSON', ALICE.id]);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await web.conversations.members({ channel: 'C0GENERAL', limit: 999, cursor });
    expect(second).toMatchObject({ members: [STRANGER.id], response_metadata: { next_cursor: '' } });
    const wrong = { channel: 'C0GENERAL', limit: 999, cursor: 'x' };
    await expect(web.conversations.members(wrong)).rejects.toMatchObject({
      data: { error: 'invalid_cursor' },
    });
    await expect(web.conversations.members({ channel: 'C0NO', limit: 1_000 })).rejects.toMatchObject({
      data: { error: 'invalid_arguments' },
    });
  });

  it('lets calls go wrong as planned, each once, and only those of the method', async () => {
    const { slack, web } = await listening();
    slack.failNext('chat.postMessage', { type: 'refused', error: 'is_archived' }, 2);
    slack.failNext('chat.postMessage', { type: 'lost' });
    await web.auth.test();
    const post = () => web.chat.postMessage({ channel: 'C0GENERAL', text: 'x' });
    await expect(post()).rejects.toMatchObject({ data: { error: 'is_archived' } });
    await expect(post()).rejects.toMatchObject({ data: { error: 'is_archived' } });
    expect(slack.messages('C0GENERAL', ALICE.id)).toHaveLength(0);
    await expect(post()).rejects.toThrow();
    expect(slack.messages('C0GENERAL', ALICE.id)).toHaveLength(1);
    await post();
    expect(slack.messages('C0GENERAL', ALICE.id)).toHaveLength(2);
  });

  it('takes a new roster, and tells who listens', async () => {
    const { slack } = await listening();
    const changes: unknown[] = [];
    const stop = slack.onChange((change) => changes.push(change));
    slack.replaceRoster({ accounts: [ALICE], channels: [] });
    stop();
    slack.replaceRoster({ accounts: [], channels: [] });
    expect(changes).toEqual([{}]);
    expect(slack.conversations(ALICE.id)).toEqual([]);
  });
});

describe('an event', () => {
  it('is repeated where a test asks for it, as the same one', async () => {
    const { courier, parcels } = scripted([]);
    const desk = createEventDesk(courier, undefined);
    await desk.deliver({ event_id: 'Ev1', event: { type: 'message' } });
    await desk.deliver({ event_id: 'Ev2', event: { type: 'app_mention' } });
    await desk.repeatLast('message');
    expect(parcels.map(({ payload }) => payload['event_id'])).toEqual(['Ev1', 'Ev2', 'Ev1']);
    expect(parcels[2]?.retry).toEqual({ number: 1, reason: 'http_timeout' });
    await expect(desk.repeatLast('reaction_added')).rejects.toThrow('reaction_added');
  });
});

describe('an event that is not taken', () => {
  it('is sent again at once, saying why', async () => {
    const { courier, parcels } = scripted([
      { ok: false, reason: 'http_error', mayRetry: true },
      { ok: true, body: '' },
    ]);
    await createEventDesk(courier, undefined).deliver({ event_id: 'Ev1' });
    expect(parcels.map(({ retry }) => retry)).toEqual([undefined, { number: 1, reason: 'http_error' }]);
  });

  it('is left where the app asked for no repetition', async () => {
    const { courier, parcels } = scripted([{ ok: false, reason: 'http_error', mayRetry: false }]);
    await createEventDesk(courier, undefined).deliver({ event_id: 'Ev1' });
    expect(parcels).toHaveLength(1);
  });
});

function scripted(receipts: Receipt[]): { courier: Courier; parcels: readonly Parcel[] } {
  const parcels: Parcel[] = [];
  const courier: Courier = {
    deliver: async (parcel) => {
      parcels.push(parcel);
      return receipts[parcels.length - 1] ?? { ok: true, body: '' };
    },
  };
  return { courier, parcels };
}

/** Unless told otherwise it delivers to a port nobody listens on. */
async function listening(
  deliverTo = () => 'http://127.0.0.1:9/slack/events',
): Promise<{ slack: SlackStandIn; web: WebClient; apiUrl: string }> {
  const slack = createSlackStandIn({
    workspaceId: 'T0LOCAL001',
    name: 'Example',
    accounts: [ALICE, STRANGER],
    channels: CHANNELS,
    botToken: new Secret('xoxb-test'),
    signingSecret: new Secret('secret'),
    deliverTo,
    clock: { now: () => Temporal.Instant.from('2026-08-07T07:00:00Z') },
  });
  const { apiUrl } = await slack.listen();
  onTestFinished(() => slack.close());
  return {
    slack,
    web: new WebClient('xoxb-test', { slackApiUrl: apiUrl, logger: QUIET, retryConfig: { retries: 0 } }),
    apiUrl,
  };
}

function header(length: number) {
  return { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(length) } };
}
