import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Form, Option } from '../../../src/chat/form.ts';
import { plain } from '../../../src/chat/message.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import type { SuggestQuery } from '../../../src/dialogue/dialogue.ts';
import type { Profile } from '../../../src/directory/identity.ts';
import { fillCard } from '../../support/fill-teams.ts';
import type { Filled } from '../../support/form-filling.ts';
import {
  ALICE,
  CHANNEL,
  lastActions,
  openWorkspace,
  SOL,
  TENANT,
  textsOf,
  type Workspace,
  words,
} from './workspace.ts';

const EDIT = { type: 'edit-form', noun: 'rotation', id: 'payroll' } as const;
const PEOPLE: readonly Option[] = [
  { label: 'Bob Ortiz', value: 'bob' },
  { label: 'Bobbi Ray', value: 'bobbi' },
  { label: 'Chen Wei', value: 'chen' },
];

const FORM: Form = {
  title: 'Payroll',
  submitLabel: 'Save',
  cancelLabel: 'Cancel',
  action: EDIT,
  fields: [
    {
      type: 'search',
      name: 'turns',
      label: 'Who takes turns?',
      source: 'people',
      initial: [{ label: 'Alice Ng', value: 'alice' }],
      many: true,
    },
    { type: 'search', name: 'zone', label: 'Zone', source: 'time-zones', initial: [], optional: true },
    { type: 'date', name: 'from', label: 'From which day?' },
    { type: 'date-time', name: 'until', label: 'Until when?', optional: true },
    { type: 'check', name: 'isPaged', label: 'Ping them', initial: true },
  ],
  language: 'en',
  timeZone: 'Europe/Berlin',
};

let workspace: Workspace;
let asked: SuggestQuery[];
beforeEach(async () => {
  workspace = await openWorkspace();
  asked = [];
  workspace.find(async (query) => {
    asked.push(query);
    return PEOPLE.filter(({ label }) => label.toLowerCase().startsWith(query.text.toLowerCase()));
  });
});
afterEach(async () => {
  await workspace.close();
  expect(workspace.standIn.faults).toEqual([]);
});

/** Opens the form from a button in that conversation. */
async function opened(form: Form = FORM, conversationId = CHANNEL): Promise<void> {
  const button = { type: 'action', label: 'Change', action: EDIT } as const;
  const message = { ...words('Payroll'), elements: [{ type: 'buttons', buttons: [button] } as const] };
  workspace.script(() => [{ type: 'say', audience: 'everyone-here', message }]);
  await workspace.standIn.act(ALICE.id, { type: 'say', conversationId, text: '@Pointperson payroll' });
  await workspace.until(() => lastActions(workspace, conversationId, ALICE).actions.length > 0);
  workspace.script(() => [{ type: 'open-form', form }]);
  const { messageId, actions } = lastActions(workspace, conversationId, ALICE);
  await workspace.standIn.act(ALICE.id, { type: 'press', messageId, payload: actions[0] });
}

function cardOpen() {
  const form = workspace.standIn.openForm(ALICE.id);
  if (form?.platform !== 'teams') throw new Error('no dialog is open');
  return form;
}

async function submit(filled: Filled) {
  const suggest = (input: string, typed: string) => workspace.standIn.suggest(ALICE.id, input, typed);
  const change = () => Promise.reject(new Error('Teams tells nothing before a form is sent off'));
  const values = await fillCard(cardOpen(), filled, { suggest, change });
  return workspace.standIn.act(ALICE.id, { type: 'submit-form', values });
}

/** What Teams sends as somebody types, by themselves or with another token. */
function typing(change: Readonly<Record<string, unknown>> = {}, from = ALICE.id, conversationId = CHANNEL) {
  const value = { queryText: 'bob', queryOptions: { skip: 0, top: 15 }, dataset: 'people', ...change };
  return workspace.standIn.activity(from, conversationId, {
    type: 'invoke',
    name: 'application/search',
    value,
  });
}

function found(...options: readonly Option[]) {
  const results = options.map(({ label, value }) => ({ title: label, value }));
  return {
    status: 200,
    body: { type: 'application/vnd.microsoft.search.searchResponse', value: { results } },
  };
}

describe('what is typed into a search field', () => {
  it('is answered with what fits, in a dialog', async () => {
    await opened();
    expect(await workspace.standIn.suggest(ALICE.id, 'turns', 'bob')).toEqual(PEOPLE.slice(0, 2));
    expect(asked).toMatchObject([
      {
        account: { platform: 'teams', workspaceId: TENANT, userId: ALICE.id },
        conversation: { kind: 'channel', id: CHANNEL },
        source: 'people',
        text: 'bob',
      },
    ]);
    await workspace.standIn.suggest(ALICE.id, 'zone', '');
    expect(asked.at(-1)).toMatchObject({ source: 'time-zones', text: '' });
  });

  it('is answered on a card of a message, and in a personal chat, likewise', async () => {
    const inChat = typing({}, ALICE.id, workspace.direct(ALICE));
    expect(await workspace.standIn.deliver({ ...inChat, replyToId: '1' })).toEqual(
      found(...PEOPLE.slice(0, 2)),
    );
    expect(asked).toMatchObject([{ conversation: { kind: 'direct' } }]);
  });

  it('lists no more than Teams does, and goes on where Teams asks for more', async () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ label: `Person ${n}`, value: `p-${n}` }));
    workspace.find(async () => many);
    const first = await workspace.standIn.deliver(typing());
    expect(first).toEqual(found(...many.slice(0, 15)));
    const next = await workspace.standIn.deliver(typing({ queryOptions: { skip: 15, top: 15 } }));
    expect(next).toEqual(found(...many.slice(15, 30)));
  });

  it('shortens what is too long to read, and names what has no name', async () => {
    workspace.find(async () => [
      { label: 'x'.repeat(500), value: 'long' },
      { label: '', value: 'nameless' },
    ]);
    const answer = await workspace.standIn.deliver(typing());
    expect(answer).toEqual(
      found({ label: `${'x'.repeat(119)}…`, value: 'long' }, { label: '…', value: 'nameless' }),
    );
  });

  it.each([
    ['nothing is searched by that name', { dataset: 'graph.microsoft.com/users' }],
    ['no name is given', { dataset: undefined }],
  ])('finds nothing where %s', async (_why, change) => {
    expect(await workspace.standIn.deliver(typing(change))).toEqual(found());
    expect(asked).toEqual([]);
  });

  it('may come without words and without saying how many', async () => {
    const answer = await workspace.standIn.deliver(typing({ queryText: undefined, queryOptions: undefined }));
    expect(answer).toEqual(found(...PEOPLE));
    expect(asked).toMatchObject([{ text: '' }]);
  });

  it('is asked of the core with who types, who may be a stranger', async () => {
    const profiles: Profile[] = [];
    workspace.find(async ({ account }, source) => {
      profiles.push(await source.profileOf(account));
      return [];
    });
    await workspace.standIn.deliver(typing());
    await workspace.standIn.deliver(typing({}, SOL.id, workspace.direct(SOL)));
    expect(profiles).toMatchObject([{ standing: 'member', email: ALICE.email }, { standing: 'stranger' }]);
  });

  it('is believed with a good token alone', async () => {
    expect(await workspace.standIn.deliver(typing(), null)).toMatchObject({ status: 401 });
    expect(await workspace.standIn.deliver(typing(), 'Bearer x.y.z')).toMatchObject({ status: 401 });
    const elsewhere = { ...typing(), serviceUrl: 'https://smba.evil.example/' };
    expect(await workspace.standIn.deliver(elsewhere)).toMatchObject({ status: 403 });
    expect(asked).toEqual([]);
  });

  it('finds nothing where the core breaks, and what was typed is in no log', async () => {
    workspace.find(async () => {
      throw new Error('the database is gone');
    });
    expect(await workspace.standIn.deliver(typing({ queryText: 'my secret' }))).toEqual(found());
    expect(workspace.logged).toMatchObject([
      { level: 'warn', message: 'suggestions could not be made', data: { source: 'people' } },
    ]);
    expect(JSON.stringify(workspace.logged)).not.toContain('my secret');
  });
});

describe('what is typed while nobody answers', () => {
  it('finds nothing', async () => {
    const slow = await openWorkspace(() => ({ answerWithinMs: 20 }));
    slow.find(() => new Promise(() => {}));
    const value = { queryText: 'my secret', dataset: 'people' };
    const typed = slow.standIn.activity(ALICE.id, CHANNEL, {
      type: 'invoke',
      name: 'application/search',
      value,
    });
    expect(await slow.standIn.deliver(typed)).toEqual(found());
    expect(slow.logged.map(({ message }) => message)).toEqual(['suggestions take longer than anybody waits']);
    expect(JSON.stringify(slow.logged)).not.toContain('my secret');
    await slow.close();
  });
});

describe('a form with such fields', () => {
  it('brings what was found, chosen and ticked', async () => {
    await opened();
    workspace.script(() => []);
    await submit({
      'Who takes turns?': ['Chen Wei', 'Bob Ortiz'],
      'From which day?': '2026-08-07',
      until: '2026-08-10T06:30:00Z',
      'Ping them': false,
    });
    expect(workspace.intents.at(-1)).toMatchObject({ type: 'submit', action: EDIT });
    expect(workspace.intents.at(-1)).toHaveProperty('values', {
      turns: 'chen,bob',
      from: '2026-08-07',
      until: '2026-08-10T06:30:00Z',
    });
    expect(workspace.standIn.openForm(ALICE.id)).toBeUndefined();
  });

  it('brings what stood there where nothing was changed', async () => {
    await opened();
    workspace.script(() => []);
    await submit({});
    expect(workspace.intents.at(-1)).toHaveProperty('values', { turns: 'alice', isPaged: 'true' });
  });

  it('comes back with its faults as the core has filled it in, and is not opened again for that', async () => {
    await opened();
    const before = workspace.intents.length;
    const [turns, ...fields] = FORM.fields;
    if (turns?.type !== 'search') throw new Error('the first field is searched in');
    const again: Form = { ...FORM, fields: [{ ...turns, initial: PEOPLE.slice(0, 1) }, ...fields] };
    const errors = [{ field: 'turns', text: 'Bob is away.' }];
    workspace.script(() => [{ type: 'field-errors', errors, form: again }]);
    await submit({ turns: ['Bob Ortiz'] });
    expect(workspace.intents).toHaveLength(before + 1);
    expect(textsOf(cardOpen().card)).toEqual(['Bob is away.']);
    expect(JSON.stringify(cardOpen().card)).toContain('{"title":"Bob Ortiz","value":"bob"}');
    workspace.script(() => []);
    await submit({});
    expect(workspace.intents.at(-1)).toHaveProperty('values', { turns: 'bob', isPaged: 'true' });
  });

  it('comes back filled in with what was typed where the core has not filled it in', async () => {
    await opened();
    workspace.script((intent): readonly Reply[] =>
      intent.type === 'submit'
        ? [{ type: 'field-errors', errors: [{ field: 'from', text: 'In the past.' }] }]
        : [{ type: 'open-form', form: FORM }],
    );
    await submit({ turns: [], from: '2020-01-01', isPaged: false });
    workspace.script(() => []);
    await submit({});
    expect(workspace.intents.at(-1)).toHaveProperty('values', { from: '2020-01-01' });
  });

  it('keeps what was typed, and what it was filled from, where something broke: the apology is in it', async () => {
    await opened();
    const later: Form = { ...FORM, action: { ...EDIT, base: 99 } };
    workspace.script((intent): readonly Reply[] => {
      if (intent.type === 'submit') throw new Error('the database is gone');
      return [{ type: 'open-form', form: later }];
    });
    await submit({ turns: [], from: '2020-01-01' });
    expect(textsOf(cardOpen().card)).toEqual([expect.stringMatching(/^Sorry/)]);
    workspace.script(() => []);
    await submit({});
    expect(workspace.intents.at(-1)).toMatchObject({ action: EDIT, values: { from: '2020-01-01' } });
    expect(workspace.intents.at(-1)).not.toHaveProperty('action.base', 99);
  });

  it('is answered with words where the form can not be drawn again either', async () => {
    await opened();
    workspace.script(() => {
      throw new Error('the database is gone');
    });
    await submit({ turns: [] });
    expect(textsOf(cardOpen().card)).toEqual([expect.stringMatching(/^Sorry/)]);
    expect(workspace.logged.filter(({ level }) => level === 'error')).toMatchObject([
      { message: 'a turn failed' },
    ]);
  });

  it('is answered by the same form with a preview, and brings back what that was shown for', async () => {
    await opened();
    const shown = { ...EDIT, base: 7, shown: 'abc' };
    const notice = [{ type: 'text', spans: [plain('Bob from Monday on')] } as const];
    const preview: Form = { ...FORM, action: shown, notice };
    workspace.script(() => [{ type: 'open-form', form: preview }]);
    await submit({ turns: [] });
    expect(cardOpen()).toMatchObject({ title: 'Payroll' });
    expect(textsOf(cardOpen().card)).toEqual(['Bob from Monday on']);
    workspace.script(() => []);
    await submit({ isPaged: false });
    expect(workspace.intents.at(-1)).toMatchObject({ type: 'submit', action: shown });
    expect(workspace.intents.at(-1)).toHaveProperty('values', { turns: 'alice' });
  });
});
