import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/chat/form.ts';
import type { Message } from '../../../src/chat/message.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { topicId } from '../../../src/kernel/ids.ts';
import {
  ALICE,
  BOB,
  CHANNEL,
  lastActions,
  openWorkspace,
  saying,
  textsOf,
  type Workspace,
  words,
} from './workspace.ts';

const PAYROLL = topicId('payroll');
const ABOUT = { type: 'about', topicId: PAYROLL } as const;
const AT = { type: 'find-at', topicId: PAYROLL } as const;

const CARD: Message = {
  ...words('Payroll'),
  elements: [
    {
      type: 'buttons',
      buttons: [
        { type: 'action', label: 'About', action: ABOUT },
        { type: 'action', label: 'At …', action: AT },
      ],
    },
    { type: 'select', placeholder: 'Choose', options: [{ label: 'Payroll', action: ABOUT }] },
  ],
};

const FORM: Form = {
  title: 'When?',
  submitLabel: 'Look up',
  cancelLabel: 'Cancel',
  action: AT,
  fields: [
    {
      type: 'date-time',
      name: 'at',
      label: 'Moment',
      initial: Temporal.Instant.from('2026-08-07T07:00:00Z'),
    },
    { type: 'text', name: 'note', label: 'Note', optional: true },
  ],
  language: 'en',
  timeZone: 'Europe/Berlin',
};

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(async () => {
  await workspace.close();
  expect(workspace.standIn.faults).toEqual([]);
});

/** Gets the card said in that conversation and gives its actions. */
async function shown(conversationId: string) {
  workspace.script(() => [{ type: 'say', audience: 'everyone-here', message: CARD }]);
  await workspace.standIn.act(ALICE.id, { type: 'say', conversationId, text: '@Pointperson payroll' });
  await workspace.until(() => lastActions(workspace, conversationId, ALICE).actions.length > 0);
  await workspace.standIn.idle();
  return lastActions(workspace, conversationId, ALICE);
}

function press(messageId: string, payload: unknown) {
  return workspace.standIn.act(ALICE.id, { type: 'press', messageId, payload });
}

function titled(actions: readonly Record<string, unknown>[], title: string): Record<string, unknown> {
  const found = actions.find((action) => action['title'] === title);
  if (!found) throw new Error(`no ${title}`);
  return found;
}

describe('a pressed button', () => {
  it('replaces its card in place, for everybody', async () => {
    const { messageId, actions } = await shown(CHANNEL);
    workspace.script(() => [{ type: 'update', message: words('About payroll') }]);
    expect(await press(messageId, titled(actions, 'About'))).toEqual({ type: 'done' });
    expect(workspace.intents.at(-1)).toMatchObject({
      type: 'press',
      action: ABOUT,
      onlyYou: false,
      conversation: { id: CHANNEL },
    });
    expect(workspace.botSays(CHANNEL)).toEqual(['About payroll']);
    const [edited] = workspace.standIn.messages(CHANNEL, '29:bob').filter(({ id }) => id === messageId);
    expect(edited).toMatchObject({ edited: true });
  });

  it('may be answered by a new message', async () => {
    const chat = workspace.direct(ALICE);
    const { messageId, actions } = await shown(chat);
    workspace.script(() => [saying('More.')]);
    expect(await press(messageId, titled(actions, 'About'))).toEqual({ type: 'done' });
    expect(workspace.botSays(chat).at(-1)).toBe('More.');
    expect(workspace.intents.at(-1)).toMatchObject({ onlyYou: true });
  });

  it('may be answered by nothing', async () => {
    const { messageId, actions } = await shown(CHANNEL);
    workspace.script(() => []);
    expect(await press(messageId, titled(actions, 'About'))).toEqual({ type: 'done' });
  });

  it('is a message from clients that know no Action.Execute', async () => {
    const { messageId, actions } = await shown(CHANNEL);
    workspace.script(() => [{ type: 'update', message: words('About payroll') }]);
    await press(messageId, titled(actions, 'About')['fallback']);
    await workspace.until(() => workspace.botSays(CHANNEL)[0] === 'About payroll');
    expect(workspace.intents.at(-1)).toMatchObject({ type: 'press', action: ABOUT });
  });

  it('takes what was chosen in the list beside it', async () => {
    const { messageId, actions } = await shown(CHANNEL);
    workspace.script(() => [saying('Chosen.')]);
    const choose = titled(actions, 'Choose');
    const chosen = {
      ...choose,
      data: { ...(choose['data'] as object), 'choice-1': JSON.stringify({ v: 1, ...ABOUT }) },
    };
    await press(messageId, chosen);
    expect(workspace.intents.at(-1)).toMatchObject({ type: 'press', action: ABOUT });
    const before = workspace.intents.length;
    expect(await press(messageId, choose)).toEqual({ type: 'done' });
    expect(workspace.intents).toHaveLength(before);
  });

  it('of a card nobody can read any more gets an answer all the same', async () => {
    const { messageId } = await shown(CHANNEL);
    workspace.script(() => [saying('That card is too old.')]);
    await press(messageId, { type: 'Action.Execute', title: 'Old', verb: 'x', data: { something: 1 } });
    expect(workspace.intents.at(-1)).toMatchObject({ type: 'press', action: { type: 'unsupported' } });
  });

  it('from such a client says it anew where the message is gone', async () => {
    const { messageId, actions } = await shown(CHANNEL);
    workspace.script(() => [{ type: 'update', message: words('About payroll') }]);
    workspace.standIn.failNext({ status: 404, code: 'ActivityNotFoundInConversation' });
    await press(messageId, titled(actions, 'About')['fallback']);
    await workspace.until(() => workspace.botSays(CHANNEL).at(-1) === 'About payroll');
    expect(workspace.botSays(CHANNEL)).toHaveLength(2);
  });

  it('shows its new card to who pressed it though the message can not be edited', async () => {
    const { messageId, actions } = await shown(CHANNEL);
    workspace.script(() => [{ type: 'update', message: words('About payroll') }]);
    workspace.standIn.failNext({ status: 404, code: 'ActivityNotFoundInConversation' });
    await press(messageId, titled(actions, 'About'));
    expect(workspace.botSays(CHANNEL)).toEqual(['About payroll']);
    expect(workspace.botSays(CHANNEL, BOB)).not.toEqual(['About payroll']);
  });

  it('offers a form where none was foreseen', async () => {
    const { messageId, actions } = await shown(CHANNEL);
    workspace.script(() => [{ type: 'open-form', form: FORM }]);
    await press(messageId, titled(actions, 'About'));
    const launcher = lastActions(workspace, CHANNEL, ALICE);
    await press(launcher.messageId, titled(launcher.actions, 'When?'));
    expect(workspace.standIn.openForm(ALICE.id)).toMatchObject({ title: 'When?' });
  });
});

describe('a dialog', () => {
  async function opened() {
    const card = await shown(CHANNEL);
    workspace.script(() => [{ type: 'open-form', form: FORM }]);
    expect(await press(card.messageId, titled(card.actions, 'At …'))).toEqual({ type: 'done' });
    return card;
  }

  function submit(typed: Readonly<Record<string, string>>) {
    const form = workspace.standIn.openForm(ALICE.id);
    const card = form?.platform === 'teams' ? form.card : undefined;
    const data = (card as { actions: { data: object }[] }).actions[0]?.data;
    return workspace.standIn.act(ALICE.id, { type: 'submit-form', values: { ...data, ...typed } });
  }

  it('opens with the moment in its own zone', async () => {
    await opened();
    const form = workspace.standIn.openForm(ALICE.id);
    expect(form).toMatchObject({ platform: 'teams', title: 'When?' });
    expect(JSON.stringify(form)).toContain('"id":"at.time","label":"Moment","value":"09:00"');
  });

  it('comes back with its faults beside the fields, and what was typed', async () => {
    await opened();
    workspace.script((intent): readonly Reply[] =>
      intent.type === 'submit'
        ? [{ type: 'field-errors', errors: [{ field: 'at', text: 'That is in the past.' }] }]
        : [{ type: 'open-form', form: FORM }],
    );
    expect(await submit({ 'at.date': '2020-01-01', 'at.time': '10:30', note: 'hm' })).toEqual({
      type: 'done',
    });
    const form = workspace.standIn.openForm(ALICE.id);
    const card = form?.platform === 'teams' ? form.card : undefined;
    expect(textsOf(card)).toEqual(['That is in the past.']);
    expect(JSON.stringify(card)).toMatch(
      /"value":"2020-01-01".*"value":"10:30".*That is in the past\..*"value":"hm"/,
    );
  });

  it('closes, and its answer replaces the card it was opened from', async () => {
    const { messageId } = await opened();
    workspace.script(() => [{ type: 'update', message: words('Then: Bob.') }]);
    expect(await submit({ 'at.date': '2026-08-07', 'at.time': '09:15', note: '' })).toEqual({ type: 'done' });
    expect(workspace.intents.at(-1)).toMatchObject({
      type: 'submit',
      action: AT,
      values: { at: '2026-08-07T07:15:00Z' },
    });
    expect(workspace.intents.at(-1)).not.toHaveProperty('values.note');
    expect(workspace.standIn.openForm(ALICE.id)).toBeUndefined();
    expect(workspace.standIn.messages(CHANNEL, ALICE.id).find(({ id }) => id === messageId)).toMatchObject({
      edited: true,
    });
    expect(workspace.botSays(CHANNEL)).toEqual(['Then: Bob.']);
  });

  it('may lead to another', async () => {
    await opened();
    workspace.script(() => [{ type: 'open-form', form: { ...FORM, title: 'And then?' } }]);
    await submit({});
    expect(workspace.standIn.openForm(ALICE.id)).toMatchObject({ title: 'And then?' });
  });

  it('says what there is to say where no form comes', async () => {
    const { messageId, actions } = await shown(CHANNEL);
    workspace.script(() => [saying('Not now.')]);
    await press(messageId, titled(actions, 'At …'));
    const form = workspace.standIn.openForm(ALICE.id);
    expect(textsOf(form)).toEqual(['Not now.']);
  });
});
