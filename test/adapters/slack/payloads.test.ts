import { describe, expect, it } from 'vitest';
import { readDelivery } from '../../../adapters/slack/payloads.ts';
import { ALICE, ALICE_DIRECT, BOB, BOT, CHANNEL } from './wire.ts';

const REPLY = {
  type: 'message',
  channel: CHANNEL,
  channel_type: 'channel',
  user: ALICE,
  text: 'and the second half?',
  ts: '1700000002.000200',
  thread_ts: '1700000001.000100',
};
const EDIT = {
  type: 'message',
  subtype: 'message_changed',
  channel: CHANNEL,
  channel_type: 'channel',
  ts: '1700000009.000100',
  message: { ...REPLY, text: 'and the third half?', edited: { user: ALICE, ts: '1700000009.000000' } },
  previous_message: REPLY,
};
const REACTION = {
  type: 'reaction_added',
  user: ALICE,
  reaction: 'eyes',
  item_user: BOT,
  item: { type: 'message', channel: CHANNEL, ts: '1700000001.000100' },
};

describe('a message', () => {
  it('in a thread is a reply in it', () => {
    expect(read(REPLY)).toEqual({
      kind: 'thread',
      user: ALICE,
      text: 'and the second half?',
      saying: { ts: '1700000002.000200', thread: '1700000001.000100', files: [] },
      place: { channel: CHANNEL, onlyYou: false, thread: '1700000001.000100' },
      once: 'Ev1',
    });
  });

  it('in a thread counts as one too where the channel is shown it, and with files', () => {
    expect(read({ ...REPLY, subtype: 'thread_broadcast' })).toMatchObject({ kind: 'thread' });
    expect(read({ ...REPLY, subtype: 'file_share' })).toMatchObject({ kind: 'thread' });
  });

  it('among several people is of a group', () => {
    expect(read({ ...REPLY, channel_type: 'mpim' })).toMatchObject({
      kind: 'thread',
      place: { group: true },
    });
  });

  it('has the files that have an address, by the best name they have', () => {
    const files = [
      { id: 'F1', name: 'slip.pdf', permalink: 'https://example.slack.com/files/U1/F1/slip.pdf' },
      { id: 'F2', name: null, title: 'A note', permalink: 'https://example.slack.com/files/U1/F2/note' },
      { id: 'F3', mode: 'tombstone' },
      { id: 'F4', file_access: 'check_file_info' },
      { id: 'F5', name: 'click me', permalink: 'javascript:alert(1)' },
      { id: 'F6', name: 'exchange me', permalink: 'http://example.slack.com/files/U1/F6' },
    ];
    expect(read({ ...REPLY, subtype: 'file_share', files })).toMatchObject({
      saying: {
        files: [
          { name: 'slip.pdf', url: 'https://example.slack.com/files/U1/F1/slip.pdf' },
          { name: 'A note', url: 'https://example.slack.com/files/U1/F2/note' },
        ],
      },
    });
  });

  it.each([
    ['that begins a thread in a channel', { ...REPLY, thread_ts: undefined }],
    ['that mentions the bot: it comes as a mention too', { ...REPLY, text: `<@${BOT}> payroll?` }],
    ['of another bot', { ...REPLY, bot_id: 'B0OTHER' }],
    ['of a bot of the old kind', { ...REPLY, subtype: 'bot_message', user: undefined }],
    ['of Slackbot', { ...REPLY, user: 'USLACKBOT' }],
    ['of our own account', { ...REPLY, user: BOT }],
    ['that is gone', { ...REPLY, subtype: 'message_deleted', deleted_ts: REPLY.ts }],
    ['that says who came', { ...REPLY, subtype: 'channel_join' }],
  ])('%s is left alone', (_what, event) => {
    expect(read(event)).toEqual({ kind: 'ignored' });
  });

  it('that names somebody else with a similar id mentions nobody of ours', () => {
    expect(read({ ...REPLY, text: `<@${BOT}2> payroll?` })).toMatchObject({ kind: 'thread' });
  });
});

describe('a mention', () => {
  const mention = { ...REPLY, type: 'app_mention', text: `<@${BOT}> payroll?` };

  it('is the same one by whichever of the events that Slack may send among several people', () => {
    const message = { ...mention, type: 'message', channel_type: 'mpim' };
    const [first, second] = [read(mention, 'Ev1'), read(message, 'Ev2')];
    expect(first).toMatchObject({ kind: 'mention' });
    expect(second).toMatchObject({ kind: 'mention' });
    expect('once' in first && first.once).toBe('once' in second && second.once);
  });

  it('is told again when its message is edited, and the same one then', () => {
    const again = read({ ...mention, edited: { user: ALICE, ts: '1700000060.000000' } }, 'Ev2');
    expect('once' in again && again.once).toBe(`mention:${CHANNEL}:${mention.ts}`);
  });

  it('is none any more where its message is so old that nobody knows whether it was one before', () => {
    const edited = { user: ALICE, ts: '1700090000.000000' };
    expect(read({ ...mention, edited })).toEqual({ kind: 'ignored' });
  });

  it('of another message is another one', () => {
    const [first, second] = [read(mention), read({ ...mention, ts: '1700000003.000300' })];
    expect('once' in first && first.once).not.toBe('once' in second && second.once);
  });
});

describe('a change of a message', () => {
  it('is an edit where the person changed the text', () => {
    expect(read(EDIT)).toMatchObject({
      kind: 'edit',
      user: ALICE,
      text: 'and the third half?',
      saying: { ts: REPLY.ts, thread: REPLY.thread_ts },
      place: { channel: CHANNEL, thread: REPLY.thread_ts },
    });
  });

  it.each([
    ['that is a preview of a link', { ...EDIT, message: { ...REPLY, attachments: [{}] } }],
    ['of our own', { ...EDIT, message: { ...EDIT.message, user: BOT, bot_id: 'B0POINTPERSON' } }],
    ['of another bot', { ...EDIT, message: { ...EDIT.message, bot_id: 'B0OTHER' } }],
    [
      'that leaves a tombstone',
      { ...EDIT, message: { ...EDIT.message, subtype: 'tombstone', user: 'USLACKBOT' } },
    ],
  ])('%s is left alone', (_what, event) => {
    expect(read(event)).toEqual({ kind: 'ignored' });
  });
});

describe('an emoji', () => {
  it.each([
    ['eyes', 'eyes'],
    ['white_check_mark', 'check'],
    ['heavy_check_mark', 'check'],
    ['ballot_box_with_check', 'check'],
  ])('%s means %s', (emoji, reaction) => {
    const delivery = read({ ...REACTION, reaction: emoji });
    expect(delivery).toMatchObject({ kind: 'react', user: ALICE, reaction, ts: REACTION.item.ts });
  });

  it.each([
    ['of another kind', { ...REACTION, reaction: 'tada' }],
    ['named like a property of all objects', { ...REACTION, reaction: 'constructor' }],
    ['of our own', { ...REACTION, user: BOT }],
    ['on a file', { ...REACTION, item: { type: 'file', file: 'F1' } }],
  ])('%s is left alone', (_what, event) => {
    expect(read(event)).toEqual({ kind: 'ignored' });
  });
});

describe('the message shortcut', () => {
  const shortcut = {
    type: 'message_action',
    callback_id: 'send_to_point_of_contact',
    trigger_id: '1.2.3',
    response_url: 'https://hooks.slack.com/app/1',
    user: { id: ALICE, name: 'alice' },
    channel: { id: ALICE_DIRECT, name: 'directmessage' },
    message_ts: REPLY.ts,
    message: { type: 'message', user: BOB, text: 'my payslip is wrong', ts: REPLY.ts },
  };

  it('asks for the name of whoever wrote the message', () => {
    expect(readDelivery(shortcut, BOT)).toMatchObject({
      kind: 'forward',
      user: ALICE,
      text: 'my payslip is wrong',
      author: { user: BOB },
      triggerId: '1.2.3',
      place: { channel: ALICE_DIRECT, onlyYou: true, responseUrl: 'https://hooks.slack.com/app/1' },
    });
  });

  it('names no author of one’s own message, and a bot by the name it gives itself', () => {
    const own = { ...shortcut, message: { ...shortcut.message, user: ALICE } };
    expect(readDelivery(own, BOT)).toMatchObject({ kind: 'forward', author: undefined });
    const bots = { ...shortcut.message, user: 'U0OTHER', bot_id: 'B0OTHER', bot_profile: { name: 'Alerts' } };
    expect(readDelivery({ ...shortcut, message: bots }, BOT)).toMatchObject({ author: { name: 'Alerts' } });
  });

  it('of another name is not ours', () => {
    expect(readDelivery({ ...shortcut, callback_id: 'other' }, BOT)).toEqual({
      kind: 'unsupported',
      type: 'message_action',
    });
  });
});

function read(event: object, id = 'Ev1') {
  return readDelivery({ type: 'event_callback', event_id: id, event }, BOT);
}
