import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeAction, encodeAction } from '../../../src/chat/actions.ts';
import type { Form } from '../../../src/chat/form.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import {
  ALICE,
  BOB,
  CHANNEL,
  GALE,
  openWorkspace,
  SOL,
  saying,
  textsOf,
  type Workspace,
} from './workspace.ts';

const LINK = 'https://teams.microsoft.com/l/message/19%3Ageneral%40thread.tacv2/1700000000001';

/** Teams opens no chat with who has not installed the app. */
const NO_CHAT = { route: 'POST /v3/conversations', status: 403, code: 'Forbidden' } as const;

const FORM: Form = {
  title: 'Ask',
  submitLabel: 'Ask',
  cancelLabel: 'Cancel',
  action: { type: 'ask', link: 'https://teams.microsoft.com/l/message/x' },
  fields: [{ type: 'text', name: 'question', label: 'Question', initial: 'My payslip' }],
  language: 'en',
  timeZone: 'UTC',
};

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
  workspace.script((intent): readonly Reply[] =>
    intent.type === 'submit' ? [saying('I told Bob.')] : [{ type: 'open-form', form: FORM }],
  );
});
afterEach(async () => {
  await workspace.close();
  expect(workspace.standIn.faults).toEqual([]);
});

async function said(text: string): Promise<string> {
  await workspace.standIn.act(BOB.id, {
    type: 'say',
    conversationId: CHANNEL,
    text,
    files: [{ name: 'a.pdf', url: 'https://company.sharepoint.com/a.pdf' }],
  });
  await workspace.standIn.idle();
  return workspace.standIn.messages(CHANNEL, BOB.id).at(-1)?.id ?? '';
}

async function sentOn(text = 'My payslip is wrong') {
  const messageId = await said(text);
  expect(await workspace.standIn.act(ALICE.id, { type: 'forward', messageId })).toEqual({ type: 'done' });
  return messageId;
}

function submit(typed: Readonly<Record<string, string>> = { question: 'My payslip' }) {
  const form = workspace.standIn.openForm(ALICE.id);
  const card = form?.platform === 'teams' ? form.card : undefined;
  const data = (card as { actions: { data: object }[] }).actions[0]?.data;
  return workspace.standIn.act(ALICE.id, { type: 'submit-form', values: { ...data, ...typed } });
}

describe('a message that is sent on', () => {
  it('is read with who wrote it, what opens it and its files, and answered by a form', async () => {
    const id = await sentOn('My payslip, <b>\n@Alice Ng, is wrong');
    expect(workspace.intents).toMatchObject([
      {
        type: 'forward',
        text: ['My payslip, <b>\nAlice Ng, is wrong'],
        author: BOB.name,
        account: { userId: ALICE.id },
        conversation: { kind: 'direct', id: workspace.direct(ALICE) },
        capabilities: { onlyYou: true, threads: false },
        message: {
          id,
          link: `https://teams.microsoft.com/l/message/${encodeURIComponent(CHANNEL)}/${id}`,
          files: [{ name: 'a.pdf', url: 'https://company.sharepoint.com/a.pdf' }],
        },
      },
    ]);
    expect(workspace.standIn.openForm(ALICE.id)).toMatchObject({ title: 'Ask' });
  });

  it.each<[string, string, string | undefined]>([
    ['as it is', `${LINK}?tenantId=1&teamName=HR`, `${LINK}?tenantId=1&teamName=HR`],
    [
      'without the names in it where they are long',
      `${LINK}?tenantId=1&teamName=${'%D0%9A'.repeat(80)}&channelName=${'%D0%9A'.repeat(80)}&parentMessageId=2`,
      `${LINK}?tenantId=1&parentMessageId=2`,
    ],
    ['not at all where no form could carry it', `${LINK}?x=${'x'.repeat(500)}`, undefined],
    ['not at all where it is a script', 'javascript:alert(1)', undefined],
    [
      'not at all where anybody on the way could change it',
      'http://teams.microsoft.com/l/message/1',
      undefined,
    ],
  ])('brings its address %s', async (_how, linkToMessage, link) => {
    const messagePayload = { id: '1', body: { content: 'x' }, linkToMessage };
    const value = { commandId: 'sendToPointOfContact', commandContext: 'message', messagePayload };
    const invoke = { type: 'invoke', name: 'composeExtension/fetchTask', value };
    await workspace.standIn.deliver(workspace.standIn.activity(ALICE.id, CHANNEL, invoke));
    const [intent] = workspace.intents;
    expect(intent?.type === 'forward' && intent.message.link).toBe(link);
    const action = { type: 'ask', ...(link && { link }) } as const;
    expect(decodeAction(encodeAction(action))).toEqual(action);
  });

  it('names nobody where somebody sends on what they wrote themselves', async () => {
    const messageId = await said('Mine');
    await workspace.standIn.act(BOB.id, { type: 'forward', messageId });
    expect(workspace.intents[0]).toMatchObject({ type: 'forward', text: ['Mine'] });
    expect(workspace.intents[0]).not.toHaveProperty('author');
  });

  it('leaves a question in the personal chat, and says so where it was sent on', async () => {
    await sentOn();
    expect(await submit()).toEqual({ type: 'done' });
    expect(workspace.intents.at(-1)).toMatchObject({
      type: 'submit',
      action: FORM.action,
      values: { question: 'My payslip' },
      conversation: { kind: 'direct', id: workspace.direct(ALICE) },
    });
    expect(workspace.botSays(workspace.direct(ALICE))).toEqual(['I told Bob.']);
    expect(workspace.botSays(CHANNEL)).toEqual([]);
    expect(textsOf(workspace.standIn.openForm(ALICE.id))).toEqual(['I told Bob.']);
  });

  it('closes its dialog where there is nothing to say', async () => {
    await sentOn();
    workspace.script(() => []);
    await submit();
    expect(workspace.standIn.openForm(ALICE.id)).toBeUndefined();
  });

  it('comes back with its faults', async () => {
    await sentOn();
    workspace.script((intent): readonly Reply[] =>
      intent.type === 'submit'
        ? [{ type: 'field-errors', errors: [{ field: 'question', text: 'Please write your question.' }] }]
        : [{ type: 'open-form', form: FORM }],
    );
    await submit({ question: 'Hm' });
    const form = workspace.standIn.openForm(ALICE.id);
    expect(textsOf(form)).toEqual(['Please write your question.']);
    expect(JSON.stringify(form)).toContain('"value":"Hm"');
  });

  it('keeps the question where something broke', async () => {
    await sentOn();
    workspace.script((intent): readonly Reply[] => {
      if (intent.type === 'submit') throw new Error('the database is gone');
      return [{ type: 'open-form', form: FORM }];
    });
    await submit({ question: 'Written with care' });
    const shown = JSON.stringify(workspace.standIn.openForm(ALICE.id));
    expect(shown).toContain('Written with care');
    expect(shown).toContain('Sorry');
  });

  it('is told in the dialog alone where the personal chat can not be written to', async () => {
    await sentOn();
    const conversationId = workspace.direct(ALICE);
    const blocked = { status: 403, code: 'MessageWritesBlocked', times: Number.POSITIVE_INFINITY };
    workspace.standIn.failNext({ ...blocked, conversationId });
    expect(await submit()).toEqual({ type: 'done' });
    expect(textsOf(workspace.standIn.openForm(ALICE.id))).toEqual(['I told Bob.']);
    expect(workspace.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('opens the personal chat once, and asks there who somebody is', async () => {
    workspace.script(async (intent, profiles) => {
      await profiles.profileOf(intent.account);
      return [{ type: 'open-form', form: FORM }];
    });
    await sentOn();
    await sentOn();
    const { calls } = workspace.standIn;
    expect(calls.filter(({ route }) => route === 'POST /v3/conversations')).toHaveLength(1);
    const asked = calls.filter(({ route }) => route.startsWith('GET'));
    expect(asked.map(({ path }) => decodeURIComponent(path))).toEqual(
      Array(2).fill(`/v3/conversations/${workspace.direct(ALICE)}/members/${ALICE.id}`),
    );
    expect(workspace.profiles).toMatchObject([{ standing: 'member' }, { standing: 'member' }]);
  });

  it('is answered in its dialog alone where no personal chat can be had but the bot is in the conversation', async () => {
    workspace.script(async (intent, profiles): Promise<readonly Reply[]> => {
      await profiles.profileOf(intent.account);
      return intent.type === 'submit' ? [saying('I told Bob.')] : [{ type: 'open-form', form: FORM }];
    });
    workspace.standIn.failNext({ ...NO_CHAT, times: 2 });
    await sentOn();
    expect(workspace.standIn.openForm(ALICE.id)).toMatchObject({ title: 'Ask' });
    expect(await submit()).toEqual({ type: 'done' });
    expect(textsOf(workspace.standIn.openForm(ALICE.id))).toEqual(['I told Bob.']);
    expect(workspace.botSays(CHANNEL)).toEqual([]);
    expect(workspace.profiles).toMatchObject([{ standing: 'member' }, { standing: 'member' }]);
    const { teamId } = JSON.parse(workspace.saved[0]?.address ?? '{}');
    const asked = workspace.standIn.calls.filter(({ route }) => route.startsWith('GET'));
    expect(new Set(asked.map(({ path }) => decodeURIComponent(path)))).toEqual(
      new Set([`/v3/conversations/${teamId}/members/${ALICE.id}`]),
    );
    expect(workspace.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('by a guest without a personal chat is known to be a guest’s', async () => {
    workspace.script(async (intent, profiles) => {
      const { standing } = await profiles.profileOf(intent.account);
      return [saying(`You are a ${standing}.`)];
    });
    const messageId = await said('My payslip is wrong');
    workspace.standIn.failNext(NO_CHAT);
    await workspace.standIn.act(GALE.id, { type: 'forward', messageId });
    expect(textsOf(workspace.standIn.openForm(GALE.id))).toEqual(['You are a guest.']);
  });

  it.each([
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
  ])('asks to install the app, where the bot is in no conversation with them (%s)', async (status, code) => {
    const messageId = await said('My payslip is wrong');
    workspace.standIn.failNext(NO_CHAT);
    const route = 'GET /v3/conversations/{conversationId}/members/{memberId}';
    workspace.standIn.failNext({ route, status, code });
    await workspace.standIn.act(ALICE.id, { type: 'forward', messageId });
    expect(textsOf(workspace.standIn.openForm(ALICE.id))).toEqual([
      expect.stringContaining('install the Pointperson app'),
    ]);
    expect(workspace.intents).toEqual([]);
    expect(workspace.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is apologised for where Teams does not say whether there is a personal chat', async () => {
    workspace.standIn.failNext({ route: 'POST /v3/conversations', status: 500 });
    await sentOn();
    expect(textsOf(workspace.standIn.openForm(ALICE.id))).toEqual([expect.stringMatching(/^Sorry/)]);
    expect(workspace.intents).toEqual([]);
  });

  it('is nothing to people of another tenant, nor is a command that is not ours', async () => {
    const messagePayload = { id: '1', body: { content: 'x' } };
    const invoke = (from: string, commandId: string) =>
      workspace.standIn.deliver(
        workspace.standIn.activity(from, from === SOL.id ? workspace.direct(SOL) : CHANNEL, {
          type: 'invoke',
          name: 'composeExtension/fetchTask',
          value: { commandId, commandContext: 'message', messagePayload },
        }),
      );
    expect(await invoke(SOL.id, 'sendToPointOfContact')).toMatchObject({ status: 501 });
    expect(await invoke(ALICE.id, 'giveKudos')).toMatchObject({ status: 501 });
    expect(workspace.intents).toEqual([]);
    expect(workspace.standIn.calls).toEqual([]);
  });

  it('leaves no address: the bot need not be where it came from', async () => {
    await sentOn();
    expect(workspace.saved.map(({ conversationId }) => conversationId)).toEqual([
      CHANNEL,
      workspace.direct(ALICE),
    ]);
  });
});
