import { describe, expect, it } from 'vitest';
import type { LocalMessage } from '../../../adapters/local/stand-in.ts';
import type { Form } from '../../../src/chat/form.ts';
import { ALICE, ALICE_DIRECT, AT, CHANNEL, createGate, message, said, startWire, type Wire } from './wire.ts';

describe('a slash command', () => {
  it('is answered in its acknowledgement, in one round trip', async () => {
    const wire = await startWire();
    wire.respond = () => [said('Ask Bob', 'only-you')];
    const outcome = await say(wire, '/poc who payroll “now”');
    expect(outcome).toEqual({ type: 'done' });
    expect(wire.fromBot()).toMatchObject([{ onlyYou: true, content: { text: 'Ask Bob' } }]);
    expect(wire.fromBot(CHANNEL, 'U0BOB0001')).toEqual([]);
    expect(wire.slack.calls.map((call) => call.method)).toEqual(['auth.test']);
    expect(wire.intents).toMatchObject([
      {
        type: 'words',
        via: 'command',
        text: ['who payroll “now”'],
        account: { platform: 'slack', workspaceId: 'T0LOCAL001', userId: ALICE },
        conversation: { kind: 'channel', id: CHANNEL },
        capabilities: { onlyYou: true, slashCommand: true },
      },
    ]);
  });

  it('carries mentions and escaped characters through', async () => {
    const wire = await startWire();
    await say(wire, '/poc ask @Bob Ortiz, is 1 < 2 & 3?');
    expect(wire.intents[0]).toMatchObject({ text: ['ask ', { mention: 'U0BOB0001' }, ', is 1 < 2 & 3?'] });
  });

  it('is acknowledged at once and answered at its url when the dialogue is slow', async () => {
    const wire = await startWire();
    const gate = createGate();
    wire.respond = async () => {
      await gate.opened;
      return [said('Late', 'only-you'), said('And more', 'everyone-here')];
    };
    expect(await say(wire, '/poc payroll')).toEqual({ type: 'done' });
    expect(wire.fromBot()).toEqual([]);
    gate.open();
    await expect
      .poll(() => wire.fromBot().map((m) => [m.content.text, m.onlyYou]))
      .toEqual([
        ['Late', true],
        ['And more', false],
      ]);
    expect(wire.slack.calls.slice(1).map((call) => call.method)).toEqual(['response_url', 'response_url']);
  });

  it('is answered in a conversation where the bot is no member', async () => {
    const wire = await startWire();
    wire.slack.removeBot(CHANNEL);
    wire.respond = () => [said('One', 'only-you'), said('Two', 'only-you')];
    await say(wire, '/poc payroll');
    await expect.poll(() => texts(wire)).toEqual(['One', 'Two']);
  });

  it('opens a form', async () => {
    const wire = await startWire();
    wire.respond = () => [{ type: 'open-form', form: searchForm('words') }];
    expect(await say(wire, '/poc')).toEqual({ type: 'done' });
    await expect.poll(() => wire.slack.openForm(ALICE)).toMatchObject({ platform: 'slack' });
  });
});

describe('a mention', () => {
  it('is answered in a thread of its own, for everyone there', async () => {
    const wire = await startWire();
    await say(wire, '@Pointperson who owns “payroll”?');
    await expect.poll(() => texts(wire)).toEqual(['An answer']);
    const [asked, answered] = wire.slack.messages(CHANNEL, ALICE);
    expect(answered).toMatchObject({ threadId: asked?.id, onlyYou: false });
    expect(wire.intents[0]).toMatchObject({
      via: 'mention',
      text: ['who owns “payroll”?'],
      conversation: { kind: 'channel', thread: asked?.id },
      capabilities: { slashCommand: false },
    });
  });

  it('is answered in the thread it was said in', async () => {
    const wire = await startWire();
    await say(wire, 'Something to talk about');
    const [first] = wire.slack.messages(CHANNEL, ALICE);
    await say(wire, 'who is it, @Pointperson?', first?.id);
    await expect.poll(() => wire.fromBot()).toMatchObject([{ threadId: first?.id }]);
    expect(wire.intents[0]).toMatchObject({ text: ['who is it,  ?'] });
  });

  it('is answered to the asker alone where the reply says so', async () => {
    const wire = await startWire();
    wire.respond = () => [said('Psst', 'only-you')];
    await say(wire, '@Pointperson mine');
    await expect.poll(() => wire.fromBot()).toMatchObject([{ onlyYou: true }]);
    expect(wire.fromBot(CHANNEL, 'U0BOB0001')).toEqual([]);
    expect(wire.fromBot()[0]?.threadId).toBeDefined();
  });

  it('falls back to the direct message when the channel closes meanwhile', async () => {
    const wire = await startWire();
    wire.respond = () => {
      wire.slack.archive(CHANNEL);
      return [said('Here instead', 'only-you')];
    };
    await say(wire, '@Pointperson payroll');
    await expect.poll(() => texts(wire, ALICE_DIRECT)).toEqual(['Here instead']);
    expect(wire.logged.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('gets a button in place of a form, since nothing was pressed', async () => {
    const wire = await startWire();
    wire.respond = ({ type }) => [
      type === 'press'
        ? { type: 'open-form', form: searchForm('words') }
        : { type: 'open-form', form: searchForm('x') },
    ];
    await say(wire, '@Pointperson');
    await expect.poll(() => wire.fromBot()).toHaveLength(1);
    await press(wire, only(wire.fromBot()));
    await expect.poll(() => wire.slack.openForm(ALICE)).toBeDefined();
    expect(wire.intents[1]).toMatchObject({ type: 'press', action: { type: 'search' } });
  });
});

describe('a direct message', () => {
  it('is answered in place, and the answer is not taken for a message to us', async () => {
    const wire = await startWire();
    await say(wire, 'payroll', undefined, ALICE_DIRECT);
    await expect.poll(() => texts(wire, ALICE_DIRECT)).toEqual(['An answer']);
    expect(wire.fromBot(ALICE_DIRECT)[0]).toMatchObject({ onlyYou: false });
    expect(wire.fromBot(ALICE_DIRECT)[0]?.threadId).toBeUndefined();
    // The bot's own message has been delivered to it by the time a second question is answered.
    await say(wire, 'again', undefined, ALICE_DIRECT);
    await expect.poll(() => texts(wire, ALICE_DIRECT)).toHaveLength(2);
    expect(wire.intents).toHaveLength(2);
    expect(wire.intents[0]).toMatchObject({
      via: 'direct',
      conversation: { kind: 'direct', id: ALICE_DIRECT },
    });
  });

  it('is answered in the thread that it begins where the reply says so, else in the one it stands in', async () => {
    const wire = await startWire();
    wire.respond = (intent) =>
      intent.type === 'words'
        ? [
            {
              type: 'say',
              audience: 'everyone-here',
              message: message('An answer'),
              thread: intent.message?.id ?? '',
            },
          ]
        : [];
    await say(wire, 'payroll: mine is wrong', undefined, ALICE_DIRECT);
    await expect.poll(() => texts(wire, ALICE_DIRECT)).toHaveLength(1);
    const [asked] = wire.slack.messages(ALICE_DIRECT, ALICE);
    await say(wire, 'payroll: and this one', asked?.id, ALICE_DIRECT);
    await expect.poll(() => texts(wire, ALICE_DIRECT)).toHaveLength(2);
    expect(wire.fromBot(ALICE_DIRECT).map(({ threadId }) => threadId)).toEqual([asked?.id, asked?.id]);
  });

  it('greets on the first look at the messages tab, and not again', async () => {
    const wire = await startWire();
    await wire.slack.openMessagesTab(ALICE);
    await expect.poll(() => texts(wire, ALICE_DIRECT)).toEqual(['An answer']);
    expect(wire.intents).toMatchObject([{ type: 'greet', conversation: { kind: 'direct' } }]);
    await wire.slack.openMessagesTab(ALICE);
    await say(wire, 'hello', undefined, ALICE_DIRECT);
    await expect.poll(() => texts(wire, ALICE_DIRECT)).toHaveLength(2);
    expect(wire.intents.map((intent) => intent.type)).toEqual(['greet', 'words']);
  });
});

describe('a button', () => {
  it('has its message replaced in place, in a channel', async () => {
    const wire = await startWire();
    wire.respond = (intent) =>
      intent.type === 'press'
        ? [{ type: 'update', message: message('Done') }]
        : [{ type: 'say', audience: 'everyone-here', message: message('Choose', 'Mine') }];
    await say(wire, '@Pointperson');
    await expect.poll(() => texts(wire)).toEqual(['Choose']);
    await press(wire, only(wire.fromBot()));
    await expect.poll(() => wire.fromBot()).toMatchObject([{ edited: true, content: { text: 'Done' } }]);
    expect(wire.intents[1]).toMatchObject({ type: 'press', action: { type: 'mine' }, onlyYou: false });
    expect(wire.slack.calls.at(-1)?.method).toBe('chat.update');
  });

  it('has its message replaced in place where only its presser sees it', async () => {
    const wire = await startWire();
    wire.respond = (intent) =>
      intent.type === 'press'
        ? [{ type: 'update', message: message('Done') }]
        : [{ type: 'say', audience: 'only-you', message: message('Choose', 'Mine') }];
    await say(wire, '/poc');
    await press(wire, only(wire.fromBot()));
    await expect
      .poll(() => wire.fromBot())
      .toMatchObject([{ edited: true, onlyYou: true, content: { text: 'Done' } }]);
    expect(wire.intents[1]).toMatchObject({ onlyYou: true });
  });

  it('carries the chosen entry of a select', async () => {
    const wire = await startWire();
    const topics = [
      'payroll',
      'a-topic-id-that-is-as-long-as-an-id-may-be-which-is-64-characters'.slice(0, 64),
    ];
    const choices = topics.map((id) => ({
      label: id,
      action: { type: 'find', topicId: id, at: AT.toString() },
    }));
    wire.respond = () => [
      {
        type: 'say',
        audience: 'only-you',
        message: {
          ...message('Which?'),
          elements: [{ type: 'select', placeholder: 'Choose', options: choices as never }],
        },
      },
    ];
    await say(wire, '/poc');
    const select = elementOf(only(wire.fromBot()));
    const [, second] = select['options'] as readonly unknown[];
    const payload = { type: select['type'], action_id: select['action_id'], selected_option: second };
    await wire.slack.act(ALICE, { type: 'press', messageId: only(wire.fromBot()).id, payload });
    await expect.poll(() => wire.intents).toHaveLength(2);
    expect(wire.intents[1]).toMatchObject({ type: 'press', action: choices[1]?.action });
  });
});

describe('a form', () => {
  it('shows each field error at its field, stays open, and is then taken', async () => {
    const wire = await startWire();
    wire.respond = (intent) => {
      if (intent.type !== 'submit') return [{ type: 'open-form', form: searchForm('words') }];
      const errors = [{ field: 'words', text: 'Say a little more.' }];
      return intent.values['words'] === 'x'
        ? [{ type: 'field-errors', errors }]
        : [said('Found', 'only-you')];
    };
    await say(wire, '/poc');
    await expect.poll(() => wire.slack.openForm(ALICE)).toBeDefined();
    await submit(wire, '');
    expect(wire.slack.openForm(ALICE)).toMatchObject({
      errors: { words: expect.stringContaining('obligatoriu') },
    });
    expect(wire.intents).toHaveLength(1);
    await submit(wire, 'x');
    expect(wire.slack.openForm(ALICE)).toMatchObject({ errors: { words: 'Say a little more.' } });
    await submit(wire, 'payroll');
    expect(wire.slack.openForm(ALICE)).toBeUndefined();
    await expect.poll(() => wire.fromBot()).toMatchObject([{ onlyYou: true, content: { text: 'Found' } }]);
    expect(wire.intents.at(-1)).toMatchObject({
      type: 'submit',
      action: { type: 'search' },
      values: { words: 'payroll', at: '2026-08-07T09:30:00Z' },
      conversation: { kind: 'channel', id: CHANNEL },
    });
  });

  it('turns into another form where the answer is one', async () => {
    const wire = await startWire();
    wire.respond = (intent) => [
      { type: 'open-form', form: searchForm(intent.type === 'submit' ? 'second' : 'words') },
    ];
    await say(wire, '/poc');
    await expect.poll(() => wire.slack.openForm(ALICE)).toBeDefined();
    await submit(wire, 'payroll');
    expect(JSON.stringify(wire.slack.openForm(ALICE))).toContain('"block_id":"second#1"');
  });

  it('replaces the message it was opened from', async () => {
    const wire = await startWire();
    wire.respond = ({ type }) => {
      if (type === 'words')
        return [{ type: 'say', audience: 'only-you', message: message('Choose', 'Mine') }];
      if (type === 'press') return [{ type: 'open-form', form: searchForm('words') }];
      return [{ type: 'update', message: message('Replaced') }];
    };
    await say(wire, '/poc');
    await press(wire, only(wire.fromBot()));
    await expect.poll(() => wire.slack.openForm(ALICE)).toBeDefined();
    await submit(wire, 'payroll');
    await expect.poll(() => wire.fromBot()).toMatchObject([{ edited: true, content: { text: 'Replaced' } }]);
  });
});

function say(wire: Wire, text: string, threadId?: string, conversationId = CHANNEL) {
  const thread = threadId === undefined ? {} : { threadId };
  return wire.slack.act(ALICE, { type: 'say', conversationId, text, ...thread });
}

async function press(wire: Wire, on: LocalMessage): Promise<void> {
  const outcome = await wire.slack.act(ALICE, { type: 'press', messageId: on.id, payload: elementOf(on) });
  expect(outcome).toEqual({ type: 'done' });
}

async function submit(wire: Wire, words: string): Promise<void> {
  const at = { type: 'datetimepicker', selected_date_time: 1_786_095_000 };
  const values = { words: { value: { type: 'plain_text_input', value: words } }, at: { value: at } };
  const outcome = await wire.slack.act(ALICE, { type: 'submit-form', values });
  expect(outcome).toEqual({ type: 'done' });
}

function searchForm(name: string): Form {
  return {
    title: 'Search',
    submitLabel: 'Search',
    cancelLabel: 'Cancel',
    action: { type: 'search' },
    fields: [
      { type: 'text', name, label: 'What is it about?' },
      { type: 'date-time', name: 'at', label: 'When?', initial: AT },
    ],
    language: 'en',
    timeZone: 'UTC',
  };
}

/** The first pressable element of a message. */
function elementOf(seen: LocalMessage): Record<string, unknown> {
  const blocks = seen.content.platform === 'slack' ? seen.content.blocks : [];
  const actions = blocks.find((block) => (block as { type: string }).type === 'actions');
  const [element] = (actions as { elements: Record<string, unknown>[] }).elements;
  return element ?? {};
}

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`one was expected, not ${items.length}`);
  return item;
}

function texts(wire: Wire, conversationId = CHANNEL): string[] {
  return wire.fromBot(conversationId).map((seen) => seen.content.text);
}
