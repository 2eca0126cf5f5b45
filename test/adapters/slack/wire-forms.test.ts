import { describe, expect, it, vi } from 'vitest';
import { suggestions } from '../../../adapters/slack/suggestions.ts';
import type { Field, Form, FormValues } from '../../../src/chat/form.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { type ChatDriver, driveChat } from '../../support/chat-driver.ts';
import { ALICE, CHANNEL, createGate, post, said, startWire, type Wire } from './wire.ts';

const ALICE_NG = { label: 'Alice Ng', value: 'alice' };
const BOB_ORTIZ = { label: 'Bob Ortiz', value: 'bob' };

describe('a field to search in', () => {
  it.each([
    ['over HTTP', {}],
    ['over Socket Mode', { socketMode: true }],
  ])('asks for what was typed, from the first look on, %s', async (_way, options) => {
    const { wire, alice } = await openForm({}, options);
    const queries: unknown[] = [];
    wire.suggest = (query) => {
      queries.push(query);
      return [ALICE_NG, { label: 'x'.repeat(200), value: 'bob' }, { label: 'No', value: 'x'.repeat(76) }];
    };
    const found = await wire.slack.suggest(ALICE, 'owner', '');
    expect(found).toEqual([ALICE_NG, { label: `${'x'.repeat(74)}…`, value: 'bob' }]);
    await alice.fill({ Owner: 'Alice Ng', turns: ['Alice Ng', 'bob'], day: '2026-03-09', isPaged: true });
    expect(queries[0]).toEqual({
      account: { platform: 'slack', workspaceId: 'T0LOCAL001', userId: ALICE },
      conversation: { kind: 'channel', id: CHANNEL },
      requestId: expect.any(String),
      source: 'contacts',
      text: '',
    });
    expect(queries[2]).toMatchObject({ source: 'people', text: 'Alice Ng' });
    expect(submitted(wire)).toEqual({
      name: 'Payroll',
      owner: 'alice',
      turns: 'alice,bob',
      day: '2026-03-09',
      isPaged: 'true',
    });
  });

  it('has at most a hundred to choose from', async () => {
    const { wire } = await openForm();
    wire.suggest = () => Array.from({ length: 130 }, (_, n) => ({ label: `${n}`, value: `${n}` }));
    expect(await wire.slack.suggest(ALICE, 'owner', 'a')).toHaveLength(100);
  });

  it('finds nothing where something broke, which is logged without what was typed', async () => {
    const { wire } = await openForm();
    wire.suggest = () => {
      throw new Error('the database is gone');
    };
    expect(await wire.slack.suggest(ALICE, 'owner', 'my secret')).toEqual([]);
    expect(wire.logged).toMatchObject([
      { level: 'error', message: 'slack got no suggestions', data: { source: 'contacts' } },
    ]);
    expect(JSON.stringify(wire.logged)).not.toContain('my secret');
    expect(wire.fromBot()).toEqual([]);
  });

  it('waits no longer than Slack does', async () => {
    vi.useFakeTimers();
    try {
      const dialogue = {
        respond: async () => [],
        suggest: () => new Promise<never>(() => {}),
        apologize: (): Reply => ({ type: 'field-errors', errors: [] }),
      };
      const account = { platform: 'slack', workspaceId: 'T0', userId: ALICE } as const;
      const query = { account, requestId: '1', source: 'people', text: '' } as const;
      const profiles = { profileOf: () => Promise.reject(new Error('nobody asks')) };
      const asked = expect(suggestions(query, { dialogue, profiles })).rejects.toThrow('too long');
      await vi.advanceTimersByTimeAsync(2_600);
      await asked;
    } finally {
      vi.useRealTimers();
    }
  });

  it('is asked about by Slack alone: another signature gets nothing', async () => {
    const { wire } = await openForm();
    wire.suggest = () => [ALICE_NG];
    const body = { type: 'block_suggestion', user: { id: ALICE }, action_id: 'search:people', value: 'a' };
    const form = new URLSearchParams({ payload: JSON.stringify(body) }).toString();
    const stamp = String(Math.floor(Date.now() / 1_000));
    const response = await post(wire, form, {
      'x-slack-signature': `v0=${'0'.repeat(64)}`,
      'x-slack-request-timestamp': stamp,
    });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('Alice');
  });
});

describe('a live field', () => {
  it('draws the form anew, and leaves what was typed in the others', async () => {
    const { wire, alice } = await openForm({ isLive: true });
    wire.respond = (intent) => {
      if (intent.type !== 'submit' || !intent.isDraft) return [];
      return open(
        formOf({ isLive: true, values: { ...intent.values, day: '2026-04-01' }, notice: 'Preview' }),
      );
    };
    await wire.slack.act(ALICE, { type: 'change-form', input: 'isPaged', values: typedInto(wire, 'Pay') });
    await expect.poll(() => JSON.stringify(wire.slack.openForm(ALICE))).toContain('Preview');
    expect(wire.intents.at(-1)).toMatchObject({
      type: 'submit',
      isDraft: true,
      action: { type: 'search' },
      values: { name: 'Pay', isPaged: 'true' },
      conversation: { kind: 'channel', id: CHANNEL },
    });
    const update = wire.slack.calls.at(-1);
    expect(update).toMatchObject({ method: 'views.update', answer: { ok: true } });
    expect(update?.args).toHaveProperty('hash');
    await alice.fill({});
    expect(submitted(wire)).toEqual({ name: 'Pay', isPaged: 'true', day: '2026-04-01' });
    expect(inputsIn(wire)).toEqual([]);
  });

  it('tells as soon as somebody chooses there, before they go on', async () => {
    const { wire, alice } = await openForm({ isLive: true });
    await alice.fill({ name: 'Pay', Ping: true, day: '2026-04-01' });
    expect(wire.intents.slice(1)).toMatchObject([
      { isDraft: true, values: { name: 'Pay', isPaged: 'true' } },
      { values: { name: 'Pay', isPaged: 'true', day: '2026-04-01' } },
    ]);
    expect(wire.intents.at(-1)).not.toHaveProperty('isDraft');
    expect(wire.slack.openForm(ALICE)).toBeUndefined();
  });

  it('is acknowledged at once, however long the answer takes', async () => {
    const { wire } = await openForm({ isLive: true });
    const gate = createGate();
    wire.respond = async () => {
      await gate.opened;
      return open(formOf({ isLive: true, notice: 'Preview' }));
    };
    const change = { type: 'change-form', input: 'isPaged', values: typedInto(wire, 'Pay') } as const;
    expect(await wire.slack.act(ALICE, change)).toEqual({ type: 'done' });
    gate.open();
    await expect.poll(() => JSON.stringify(wire.slack.openForm(ALICE))).toContain('Preview');
  });

  it.each([
    ['goes on choosing', 'hash_conflict'],
    ['closes the form', 'not_found'],
  ])('bothers nobody with an answer that comes after they who chose %s', async (what, error) => {
    const { wire } = await openForm({ isLive: true });
    const gate = createGate();
    wire.respond = async (intent) => {
      if (intent.type === 'submit' && intent.values['name'] === 'Slow') await gate.opened;
      return open(formOf({ isLive: true, notice: intent.type === 'submit' ? intent.values['name'] : '' }));
    };
    await wire.slack.act(ALICE, { type: 'change-form', input: 'isPaged', values: typedInto(wire, 'Slow') });
    if (what === 'goes on choosing') {
      await wire.slack.act(ALICE, { type: 'change-form', input: 'isPaged', values: typedInto(wire, 'Fast') });
      await expect.poll(() => JSON.stringify(wire.slack.openForm(ALICE))).toContain('"text":"Fast"');
    } else await wire.slack.act(ALICE, { type: 'close-form' });
    gate.open();
    await expect.poll(() => wire.slack.calls.at(-1)?.answer).toMatchObject({ ok: false, error });
    await wire.adapter.stop();
    expect(JSON.stringify(wire.slack.openForm(ALICE) ?? '')).not.toContain('"text":"Slow"');
    expect(wire.fromBot()).toEqual([]);
    expect(wire.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is drawn for what was chosen last, in whichever order the answers come', async () => {
    const { wire } = await openForm({ isLive: true });
    const gates = new Map(['First', 'Second', 'Third'].map((name) => [name, createGate()]));
    wire.respond = async (intent) => {
      const name = intent.type === 'submit' ? (intent.values['name'] ?? '') : '';
      await gates.get(name)?.opened;
      return open(formOf({ isLive: true, values: { name: `${name}!` }, notice: `Drawn for ${name}` }));
    };
    for (const name of gates.keys()) {
      await wire.slack.act(ALICE, { type: 'change-form', input: 'isPaged', values: typedInto(wire, name) });
    }
    const drawn = () => JSON.stringify(wire.slack.openForm(ALICE));
    gates.get('First')?.open();
    await expect.poll(drawn).toContain('Drawn for First');
    gates.get('Third')?.open();
    await expect.poll(drawn).toContain('Drawn for Third');
    gates.get('Second')?.open();
    await wire.adapter.stop();
    expect(drawn()).toContain('Drawn for Third');
    expect(wire.slack.openForm(ALICE)).toMatchObject({
      values: { 'name#2': { value: { value: 'Third!' } } },
    });
  });

  it('hears of no faults: they are told when the form is sent off', async () => {
    const { wire } = await openForm({ isLive: true });
    wire.respond = () => [{ type: 'field-errors', errors: [{ field: 'name', text: 'Too short.' }] }];
    const calls = wire.slack.calls.length;
    await wire.slack.act(ALICE, { type: 'change-form', input: 'isPaged', values: typedInto(wire, 'Pay') });
    await wire.adapter.stop();
    expect(wire.slack.calls).toHaveLength(calls);
    expect(wire.fromBot()).toEqual([]);
  });

  it('comes through when something broke: they are told', async () => {
    const { wire } = await openForm({ isLive: true });
    wire.respond = () => {
      throw new Error('the database is gone');
    };
    await wire.slack.act(ALICE, { type: 'change-form', input: 'isPaged', values: typedInto(wire, 'Pay') });
    await expect.poll(() => wire.fromBot()).toMatchObject([{ onlyYou: true, content: { text: /^Sorry/ } }]);
  });
});

describe('a form in answer to a form', () => {
  it('shows what changed above the fields, holds its own values, and is read under their new names', async () => {
    const { wire, alice } = await openForm();
    wire.respond = (intent) => {
      if (intent.type !== 'submit') return [];
      if (intent.values['name'] === 'Mine') {
        return open(
          formOf({ values: { ...intent.values, name: 'Theirs' }, notice: 'Bob changed this meanwhile' }),
        );
      }
      if (intent.values['name'] === 'Theirs') {
        return [{ type: 'field-errors', errors: [{ field: 'name', text: 'Taken.' }] }];
      }
      return [];
    };
    await alice.fill({ name: 'Mine', day: '2026-04-01' });
    expect(await alice.seeForm()).toContain('Bob changed this meanwhile');
    await alice.fill({});
    expect(submitted(wire)).toEqual({ name: 'Theirs', day: '2026-04-01' });
    expect(wire.slack.openForm(ALICE)).toMatchObject({ errors: { 'name#1': 'Taken.' } });
    await alice.fill({ name: 'Both' });
    expect(wire.slack.openForm(ALICE)).toBeUndefined();
    expect(submitted(wire)).toEqual({ name: 'Both', day: '2026-04-01' });
  });

  it('never gives an input an id that it had before', async () => {
    const { wire, alice } = await openForm();
    wire.respond = (intent) => {
      const name = intent.type === 'submit' ? `${intent.values['name']}+` : '';
      return open(formOf({ values: { name } }));
    };
    const seen: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await alice.fill({});
      seen.push(inputsIn(wire)[0]);
    }
    expect(seen).toEqual(['name#1', 'name#2', 'name#3']);
    expect(submitted(wire)).toMatchObject({ name: 'Payroll++' });
  });
});

describe('a form that is sent off', () => {
  it('stays as it is where something broke, with the apology in it', async () => {
    const { wire, alice } = await openForm();
    wire.respond = () => {
      throw new Error('the database is gone');
    };
    await alice.fill({ name: 'Typed with care' });
    expect(wire.slack.openForm(ALICE)).toMatchObject({
      errors: { name: expect.stringMatching(/^Sorry\. Reference/) },
      values: { name: { value: { value: 'Typed with care' } } },
    });
    wire.respond = () => [];
    await alice.fill({});
    expect(wire.slack.openForm(ALICE)).toBeUndefined();
    expect(submitted(wire)).toMatchObject({ name: 'Typed with care' });
  });

  it('comes back with what was typed and with its faults, though Slack waits no longer', async () => {
    const { wire, alice } = await openForm();
    const gate = createGate();
    wire.respond = async (intent) => {
      if (intent.type !== 'submit') return [];
      await gate.opened;
      const errors = [{ field: 'name', text: 'Taken.' }];
      return [{ type: 'field-errors', errors, form: formOf({ values: intent.values }) }];
    };
    await alice.fill({ name: 'Typed with care' });
    expect(inputsIn(wire)).toEqual([]);
    expect(await alice.seeForm()).toContain('⏳');
    gate.open();
    await expect.poll(() => inputsIn(wire)).toContain('name');
    expect(await alice.seeForm()).toContain('Taken.');
    wire.respond = () => [];
    await alice.fill({});
    expect(submitted(wire)).toMatchObject({ name: 'Typed with care' });
  });

  it.each([
    ['what was said', () => [said('Saved.', 'only-you')], 'Saved.', 'Saved.'],
    ['that something broke', () => Promise.reject(new Error('the database is gone')), '⚠️', 'Sorry'],
  ] as const)('shows late %s, there and in the conversation', async (_what, answer, shown, told) => {
    const { wire, alice } = await openForm();
    const gate = createGate();
    wire.respond = async () => {
      await gate.opened;
      return answer();
    };
    await alice.fill({ name: 'Typed with care' });
    gate.open();
    await expect.poll(() => JSON.stringify(wire.slack.openForm(ALICE))).toContain(shown);
    await expect.poll(() => JSON.stringify(wire.fromBot())).toContain(told);
  });
});

interface Shape {
  readonly isLive?: true;
  readonly values?: FormValues;
  readonly notice?: string | undefined;
}

/** A form that Alice has open. */
async function openForm(
  shape: Shape = {},
  options: Parameters<typeof startWire>[0] = {},
): Promise<{ readonly wire: Wire; readonly alice: ChatDriver }> {
  const wire = await startWire(options);
  wire.respond = () => open(formOf(shape));
  await wire.slack.act(ALICE, { type: 'say', conversationId: CHANNEL, text: '/poc' });
  await expect.poll(() => wire.slack.openForm(ALICE)).toBeDefined();
  wire.respond = () => [];
  return { wire, alice: driveChat(wire.slack, 'Alice Ng') };
}

function open(form: Form): readonly Reply[] {
  return [{ type: 'open-form', form }];
}

function formOf({ isLive, values = { name: 'Payroll' }, notice }: Shape): Form {
  const { day } = values;
  const people = [ALICE_NG, BOB_ORTIZ].filter(({ value }) => values['turns']?.split(',').includes(value));
  const fields: Field[] = [
    { type: 'text', name: 'name', label: 'Name', ...(values['name'] && { initial: values['name'] }) },
    { type: 'search', name: 'owner', label: 'Owner', source: 'contacts', initial: [], optional: true },
    {
      type: 'search',
      name: 'turns',
      label: 'Turns',
      source: 'people',
      initial: people,
      many: true,
      optional: true,
    },
    { type: 'date', name: 'day', label: 'From', optional: true, ...(day && { initial: day }) },
    {
      type: 'check',
      name: 'isPaged',
      label: 'Ping',
      initial: values['isPaged'] === 'true',
      ...(isLive && { isLive }),
    },
  ];
  return {
    title: 'Change',
    submitLabel: 'Save',
    cancelLabel: 'Cancel',
    action: { type: 'search' },
    fields,
    language: 'en',
    timeZone: 'UTC',
    ...(notice && { notice: [{ type: 'heading', text: notice }] }),
  };
}

/** What is in Alice's form once she has typed a name and ticked the box. */
function typedInto(wire: Wire, name: string) {
  const form = wire.slack.openForm(ALICE);
  const values = form?.platform === 'slack' ? form.values : {};
  const [blockId = ''] = inputsIn(wire);
  const ticked = { type: 'checkboxes', selected_options: [{ value: 'true' }] };
  return {
    ...values,
    [blockId]: { value: { type: 'plain_text_input', value: name } },
    isPaged: { value: ticked },
  };
}

function inputsIn(wire: Wire): readonly string[] {
  const form = wire.slack.openForm(ALICE);
  return form?.platform === 'slack' ? Object.keys(form.values) : [];
}

function submitted(wire: Wire): FormValues | undefined {
  const last = wire.intents.findLast((intent) => intent.type === 'submit');
  return last?.values;
}
