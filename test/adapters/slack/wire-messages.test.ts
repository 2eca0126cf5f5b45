import { describe, expect, it } from 'vitest';
import type { LocalFile, LocalMessage } from '../../../adapters/local/stand-in.ts';
import { ALICE, ALICE_DIRECT, BOB, CHANNEL, message, said, startWire, type Wire } from './wire.ts';

describe('a message', () => {
  it('that mentions the bot is one question, and bears its id and the link to it', async () => {
    const wire = await startWire();
    await say(wire, '@Pointperson payroll?');
    await expect.poll(() => wire.fromBot()).toHaveLength(1);
    const [asked] = wire.slack.messages(CHANNEL, ALICE);
    const link = `https://local.slack.invalid/archives/${CHANNEL}/p${asked?.id.replace('.', '')}`;
    expect(wire.intents).toMatchObject([{ type: 'words', via: 'mention', message: { id: asked?.id, link } }]);
    expect(wire.intents[0]?.capabilities).toEqual({ onlyYou: true, slashCommand: false, threads: true });
  });

  it('in a thread reaches the dialogue without a mention, and silence is an answer', async () => {
    const wire = await startWire();
    wire.respond = () => [];
    await say(wire, 'Something to talk about');
    const [first] = wire.slack.messages(CHANNEL, ALICE);
    await say(wire, 'indeed', { threadId: first?.id ?? '' });
    await expect.poll(() => wire.intents).toHaveLength(1);
    const reply = wire.slack.messages(CHANNEL, ALICE)[1];
    const address = `https://local.slack.invalid/archives/${CHANNEL}/p${reply?.id.replace('.', '')}`;
    expect(wire.intents).toMatchObject([
      {
        type: 'words',
        via: 'thread',
        text: ['indeed'],
        message: { id: reply?.id, link: `${address}?thread_ts=${first?.id}&cid=${CHANNEL}` },
        conversation: { kind: 'channel', id: CHANNEL, thread: first?.id },
      },
    ]);
    expect(wire.fromBot()).toEqual([]);
  });

  it('in a direct message is in no thread of its own, but names itself', async () => {
    const wire = await startWire();
    await say(wire, 'payroll', { conversationId: ALICE_DIRECT });
    await expect.poll(() => wire.fromBot(ALICE_DIRECT)).toHaveLength(1);
    const [asked] = wire.slack.messages(ALICE_DIRECT, ALICE);
    expect(wire.intents[0]).toMatchObject({ via: 'direct', message: { id: asked?.id } });
    expect(wire.intents[0]?.conversation).toEqual({ kind: 'direct', id: ALICE_DIRECT });
  });

  it('has its files as links', async () => {
    const wire = await startWire();
    const files = [{ name: 'slip.pdf', url: 'https://local.slack.invalid/files/U0/F0/slip.pdf' }];
    await say(wire, 'look', { conversationId: ALICE_DIRECT, files });
    await expect.poll(() => wire.intents).toMatchObject([{ message: { files } }]);
    expect(wire.slack.messages(ALICE_DIRECT, ALICE)[0]?.files).toEqual(files);
  });

  it('where the bot is no member never arrives', async () => {
    const wire = await startWire();
    wire.slack.removeBot(CHANNEL);
    await say(wire, 'root');
    await say(wire, 'reply', { threadId: only(wire.slack.messages(CHANNEL, ALICE)).id });
    await say(wire, 'here', { conversationId: ALICE_DIRECT });
    await expect.poll(() => wire.intents).toHaveLength(1);
    expect(wire.intents).toMatchObject([{ via: 'direct' }]);
  });

  it('in a thread is tried again where it could not be handled, since nobody waits for an answer', async () => {
    const wire = await startWire();
    wire.respond = () => (wire.intents.length === 1 ? Promise.reject(new Error('the database is gone')) : []);
    await say(wire, 'root');
    await say(wire, 'reply', { threadId: only(wire.slack.messages(CHANNEL, ALICE)).id });
    await expect.poll(() => wire.intents, { timeout: 5_000 }).toHaveLength(2);
    expect(wire.intents[0]).toEqual(wire.intents[1]);
    expect(wire.logged.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('in a thread is logged and not apologised for where the adapter stops before it was handled', async () => {
    const wire = await startWire();
    wire.respond = () => Promise.reject(new Error('the database is gone'));
    await say(wire, 'root');
    await say(wire, 'reply', { threadId: only(wire.slack.messages(CHANNEL, ALICE)).id });
    await expect.poll(() => wire.intents).toHaveLength(1);
    await wire.adapter.stop();
    await expect
      .poll(() => wire.logged.filter((line) => line.level === 'error'))
      .toMatchObject([{ data: { error: { message: 'the database is gone' } } }]);
    expect(wire.fromBot()).toEqual([]);
  });
});

describe('an edit', () => {
  it.each([CHANNEL, ALICE_DIRECT])(
    'of a message in %s arrives, and of the bot’s own does not',
    async (place) => {
      const wire = await startWire();
      wire.respond = (intent) =>
        intent.type === 'press' ? [{ type: 'update', message: message('Edited') }] : [said('An answer')];
      await say(wire, '@Pointperson payrol?', { conversationId: place });
      await expect.poll(() => wire.fromBot(place)).toHaveLength(1);
      const asked = wire.slack.messages(place, ALICE)[0]?.id ?? '';
      wire.respond = () => [];
      await wire.slack.act(ALICE, { type: 'edit', messageId: asked, text: '@Pointperson payroll?' });
      await expect.poll(() => wire.intents).toHaveLength(2);
      expect(wire.intents[1]).toMatchObject({
        type: 'edit',
        text: ['payroll?'],
        message: { id: asked },
        conversation: { id: place },
      });
      expect(wire.slack.messages(place, ALICE)[0]).toMatchObject({ edited: true });
      const reference = { place: placeOf(place), messageId: only(wire.fromBot(place)).id };
      await wire.adapter.messenger.update(reference, message('Changed'));
      await say(wire, '@Pointperson mine', { conversationId: place });
      await expect.poll(() => wire.intents).toHaveLength(3);
      expect(wire.intents.map(({ type }) => type)).toEqual(['words', 'edit', 'words']);
    },
  );

  it('that mentions the bot at last is a question', async () => {
    const wire = await startWire();
    await say(wire, 'payroll?');
    const messageId = only(wire.slack.messages(CHANNEL, ALICE)).id;
    wire.respond = (intent) => (intent.type === 'words' ? [said('An answer')] : []);
    await wire.slack.act(ALICE, { type: 'edit', messageId, text: '@Pointperson payroll?' });
    await wire.slack.act(ALICE, { type: 'edit', messageId, text: '@Pointperson payroll!' });
    await expect.poll(() => wire.intents).toHaveLength(3);
    expect(wire.intents.filter(({ type }) => type === 'words')).toMatchObject([
      { message: { id: messageId } },
    ]);
    await expect.poll(() => wire.fromBot()).toHaveLength(1);
  });

  it('of somebody else’s message is not to be had', async () => {
    const wire = await startWire();
    await say(wire, 'mine');
    const messageId = only(wire.slack.messages(CHANNEL, ALICE)).id;
    expect(await wire.slack.act(BOB, { type: 'edit', messageId, text: 'yours' })).toMatchObject({
      type: 'failed',
    });
    expect(wire.slack.messages(CHANNEL, ALICE)).toMatchObject([{ edited: false }]);
  });
});

describe('an emoji', () => {
  it.each(['eyes', 'check'] as const)('%s on a message arrives, and once', async (reaction) => {
    const wire = await startWire();
    const place = placeOf(CHANNEL);
    const { messageId } = await wire.adapter.messenger.send(place, message('Who takes it?'));
    wire.respond = () => [];
    await wire.slack.act(BOB, { type: 'react', messageId, reaction });
    await wire.slack.act(BOB, { type: 'react', messageId, reaction });
    await wire.slack.act(ALICE, { type: 'react', messageId, reaction });
    await expect.poll(() => wire.intents).toHaveLength(2);
    const { workspaceId } = place;
    expect(wire.intents).toMatchObject([
      { type: 'react', reaction, messageId, account: { userId: BOB }, conversation: { id: CHANNEL } },
      { type: 'react', reaction, messageId, account: { platform: 'slack', workspaceId, userId: ALICE } },
    ]);
    const [seen] = wire.slack.messages(CHANNEL, ALICE);
    expect(seen?.reactions).toEqual([{ reaction, accountIds: [BOB, ALICE] }]);
  });

  it('that breaks something is not apologised for', async () => {
    const wire = await startWire();
    const { messageId } = await wire.adapter.messenger.send(placeOf(CHANNEL), message('Who takes it?'));
    wire.respond = () => Promise.reject(new Error('broken'));
    await wire.slack.act(BOB, { type: 'react', messageId, reaction: 'eyes' });
    await expect.poll(() => wire.intents).toHaveLength(1);
    await wire.adapter.stop();
    expect(wire.fromBot(CHANNEL, BOB)).toHaveLength(1);
  });
});

describe('sending a message on', () => {
  it('opens the form, also where the bot is no member, and names who wrote the message', async () => {
    const wire = await startWire();
    wire.slack.removeBot(CHANNEL);
    wire.respond = (intent) =>
      intent.type === 'submit' ? [said('Sent', 'only-you')] : [{ type: 'open-form', form: FORM }];
    await wire.slack.act(BOB, { type: 'say', conversationId: CHANNEL, text: 'my payslip is wrong' });
    const { id } = only(wire.slack.messages(CHANNEL, ALICE));
    expect(await wire.slack.act(ALICE, { type: 'forward', messageId: id })).toEqual({ type: 'done' });
    await expect.poll(() => wire.slack.openForm(ALICE)).toBeDefined();
    expect(wire.intents).toMatchObject([
      {
        type: 'forward',
        text: ['my payslip is wrong'],
        message: { id },
        author: 'Bob Ortiz',
        account: { userId: ALICE },
        conversation: { kind: 'channel', id: CHANNEL },
      },
    ]);
    const values = { words: { value: { type: 'plain_text_input', value: 'payroll' } } };
    await wire.slack.act(ALICE, { type: 'submit-form', values });
    await expect.poll(() => wire.fromBot()).toMatchObject([{ onlyYou: true, content: { text: 'Sent' } }]);
    expect(wire.intents[1]).toMatchObject({ type: 'submit', conversation: { id: CHANNEL } });
  });

  it('opens the form for a message full of quotes, which take twice the room, and reads it back', async () => {
    const wire = await startWire();
    const question = '"'.repeat(1_000);
    wire.respond = (intent) =>
      intent.type === 'submit'
        ? []
        : [{ type: 'open-form', form: { ...FORM, action: { type: 'ask', question } } }];
    await say(wire, 'my payslip is wrong');
    await wire.slack.act(ALICE, {
      type: 'forward',
      messageId: only(wire.slack.messages(CHANNEL, ALICE)).id,
    });
    await expect.poll(() => wire.slack.openForm(ALICE)).toBeDefined();
    const values = { words: { value: { type: 'plain_text_input', value: 'payroll' } } };
    await wire.slack.act(ALICE, { type: 'submit-form', values });
    await expect.poll(() => wire.intents).toHaveLength(2);
    expect(wire.intents[1]).toMatchObject({ type: 'submit', action: { type: 'ask' } });
  });

  it('goes without the author’s name where Slack does not tell it, and names nobody for one’s own', async () => {
    const wire = await startWire();
    wire.slack.failNext('users.info', { type: 'refused', error: 'user_not_found' });
    await wire.slack.act(BOB, { type: 'say', conversationId: CHANNEL, text: 'my payslip is wrong' });
    const { id } = only(wire.slack.messages(CHANNEL, ALICE));
    await wire.slack.act(ALICE, { type: 'forward', messageId: id });
    await wire.slack.act(BOB, { type: 'forward', messageId: id });
    await expect.poll(() => wire.intents).toHaveLength(2);
    expect(wire.intents.map((intent) => 'author' in intent)).toEqual([false, false]);
    expect(wire.slack.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  });

  it('does not wait for a name longer than the form can', async () => {
    const wire = await startWire();
    wire.slack.failNext('users.info', { type: 'hang' });
    wire.respond = () => [{ type: 'open-form', form: FORM }];
    await wire.slack.act(BOB, { type: 'say', conversationId: CHANNEL, text: 'my payslip is wrong' });
    await wire.slack.act(ALICE, {
      type: 'forward',
      messageId: only(wire.slack.messages(CHANNEL, ALICE)).id,
    });
    await expect.poll(() => wire.slack.openForm(ALICE), { timeout: 2_900 }).toBeDefined();
  });

  it('is apologised for where it broke', async () => {
    const wire = await startWire();
    wire.respond = () => Promise.reject(new Error('broken'));
    await say(wire, 'my payslip is wrong');
    await wire.slack.act(ALICE, {
      type: 'forward',
      messageId: only(wire.slack.messages(CHANNEL, ALICE)).id,
    });
    await expect.poll(() => wire.fromBot()).toMatchObject([{ onlyYou: true }]);
  });
});

const FORM = {
  title: 'Ask',
  submitLabel: 'Ask',
  cancelLabel: 'Cancel',
  action: { type: 'ask' },
  fields: [{ type: 'text', name: 'words', label: 'What is it about?' }],
  language: 'en',
  timeZone: 'UTC',
} as const;

function placeOf(id: string) {
  const kind = id === CHANNEL ? 'channel' : 'direct';
  return { platform: 'slack', workspaceId: 'T0LOCAL001', kind, id } as const;
}

interface Saying {
  readonly threadId?: string;
  readonly conversationId?: string;
  readonly files?: readonly LocalFile[];
}

async function say(wire: Wire, text: string, saying: Saying = {}): Promise<void> {
  const outcome = await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text, ...saying });
  expect(outcome).toEqual({ type: 'done' });
}

function only(messages: readonly LocalMessage[]): LocalMessage {
  const [first] = messages;
  if (first === undefined || messages.length > 1) throw new Error(`one was expected, not ${messages.length}`);
  return first;
}
