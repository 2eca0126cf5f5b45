import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TeamsFault } from '../../../adapters/teams/errors.ts';
import { topicId } from '../../../src/kernel/ids.ts';
import {
  ALICE,
  CHANNEL,
  lastActions,
  openWorkspace,
  saying,
  textsOf,
  type Workspace,
  words,
} from './workspace.ts';

let workspace: Workspace;
afterEach(async () => {
  await workspace.close();
});

function failures() {
  return workspace.logged.filter(({ level }) => level === 'error' || level === 'warn');
}

async function ask(text = 'payroll') {
  const chat = workspace.direct(ALICE);
  await workspace.standIn.act(ALICE.id, { type: 'say', conversationId: chat, text });
  await workspace.standIn.idle();
  return chat;
}

describe('a call to the Bot Connector', () => {
  beforeEach(async () => {
    workspace = await openWorkspace();
  });

  it('is made again after what a 429 asks for', async () => {
    workspace.standIn.failNext({ status: 429, retryAfterSeconds: 7 });
    const chat = await ask();
    expect(workspace.botSays(chat)).toEqual(['Hello.']);
    expect(workspace.pauses).toEqual([7_000]);
    expect(failures()).toEqual([]);
  });

  it.each([[412], [502], [504]])('is made again, later each time, after %i', async (status) => {
    workspace.standIn.failNext({ status, times: 3 });
    const chat = await ask();
    expect(workspace.botSays(chat)).toEqual(['Hello.']);
    expect(workspace.pauses).toHaveLength(3);
    for (const [index, pause] of workspace.pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(500 * 2 ** index);
      expect(pause).toBeLessThan(1_000 * 2 ** index);
    }
  });

  it('is not made again where the message may have arrived', async () => {
    workspace.standIn.failNext({ status: 500 });
    const chat = await ask();
    expect(workspace.pauses).toEqual([]);
    expect(workspace.botSays(chat)).toEqual([expect.stringMatching(/^Sorry \([0-9a-f]{8}\)\.$/)]);
  });

  it('is given up after four times, or where it would take too long', async () => {
    workspace.standIn.failNext({ status: 502, times: 4 });
    await ask();
    expect(workspace.standIn.calls).toHaveLength(5);
    workspace.standIn.failNext({ status: 429, retryAfterSeconds: 3_600 });
    await ask();
    expect(workspace.pauses).toHaveLength(3);
  });

  it.each([
    [403, 'MessageWritesBlocked', 'person-unreachable'],
    [403, 'BotNotInConversationRoster', 'not-in-conversation'],
    [404, 'ConversationNotFound', 'conversation-gone'],
    [413, 'MessageSizeTooBig', 'payload-rejected'],
    [401, 'Unauthorized', 'auth-revoked'],
    [418, 'Teapot', 'unknown'],
  ])('that fails with %i %s is logged once, as %s, and breaks nothing', async (status, code, expected) => {
    workspace.standIn.failNext({ status, code, times: 2 });
    const chat = await ask();
    expect(workspace.botSays(chat)).toEqual([]);
    const [turn, apology, ...more] = failures();
    expect(turn).toMatchObject({
      level: 'error',
      message: 'a turn failed',
      data: { requestId: expect.any(String) },
    });
    expect(turn?.data?.['error']).toBeInstanceOf(TeamsFault);
    expect(turn?.data?.['error']).toMatchObject({ code: expected, status, vendorCode: code });
    expect(apology).toMatchObject({ level: 'warn', message: 'an apology could not be delivered' });
    expect(more).toEqual([]);
    await ask();
    expect(workspace.botSays(chat)).toEqual(['Hello.']);
  });
});

describe('a dialogue that breaks', () => {
  beforeEach(async () => {
    workspace = await openWorkspace();
  });

  it('is apologised for with the id that is in the log', async () => {
    workspace.script(() => {
      throw new Error('the database is gone');
    });
    const chat = await ask();
    const [failure, ...more] = failures();
    expect(more).toEqual([]);
    expect(workspace.botSays(chat)).toEqual([`Sorry (${failure?.data?.['requestId']}).`]);
  });

  describe('at what was said or done to nobody of ours', () => {
    async function overheard(times: number) {
      let left = times;
      workspace.script(() => {
        left -= 1;
        if (left >= 0) throw new Error('the database is gone');
        return [];
      });
      const { standIn } = workspace;
      const say = { type: 'say', conversationId: CHANNEL } as const;
      await standIn.act(ALICE.id, { ...say, text: 'My payslip is wrong' });
      const threadId = standIn.messages(CHANNEL, ALICE.id)[0]?.id ?? '';
      await standIn.act(ALICE.id, { ...say, text: 'Which month?', threadId });
      await standIn.idle();
    }

    it('is asked again, and nobody hears of it', async () => {
      await overheard(2);
      expect(workspace.intents).toHaveLength(3);
      expect(workspace.intents[2]).toEqual(workspace.intents[0]);
      expect(workspace.pauses).toEqual([1_000, 5_000]);
      expect(workspace.botSays(CHANNEL)).toEqual([]);
      expect(failures()).toEqual([]);
    });

    it('holds up no end', async () => {
      const broken = await openWorkspace(() => ({
        answerWithinMs: 20,
        wait: (_milliseconds, signal) =>
          new Promise((_, reject) => {
            signal?.addEventListener('abort', () => reject(new Error('stopping')));
          }),
      }));
      broken.script(() => Promise.reject(new Error('the database is gone')));
      const thread = broken.standIn.activity(ALICE.id, CHANNEL, { type: 'message', id: '2', text: 'x' });
      const conversation = { ...Object(thread['conversation']), id: `${CHANNEL};messageid=1` };
      await broken.standIn.deliver({ ...thread, conversation });
      await broken.adapter.stop();
      expect(broken.logged.filter(({ level }) => level === 'error')).toMatchObject([
        { data: { error: { message: 'the database is gone' } } },
      ]);
      await broken.close();
    });

    it('is logged in the end, and not apologised for', async () => {
      await overheard(4);
      expect(workspace.intents).toHaveLength(4);
      expect(workspace.botSays(CHANNEL)).toEqual([]);
      expect(failures()).toMatchObject([{ level: 'error', message: 'a turn failed' }]);
    });
  });

  it('is apologised for in the answer to a pressed button', async () => {
    workspace.script(() => {
      throw new Error('the database is gone');
    });
    const activity = workspace.standIn.activity(ALICE.id, CHANNEL, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'press', data: {} } },
    });
    expect(await workspace.standIn.deliver(activity)).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringMatching(/^Sorry/),
      },
    });
  });
});

describe('a dialogue that takes longer than Teams waits', () => {
  let open: () => void;
  let gate: Promise<void>;

  beforeEach(async () => {
    workspace = await openWorkspace(() => ({ answerWithinMs: 20 }));
    gate = new Promise((resolve) => {
      open = resolve;
    });
  });

  it('answers a message when it is ready', async () => {
    workspace.script(async () => {
      await gate;
      return [saying('At last.')];
    });
    const chat = await ask();
    expect(workspace.botSays(chat)).toEqual([]);
    open();
    await workspace.until(() => workspace.botSays(chat).length === 1);
    expect(workspace.botSays(chat)).toEqual(['At last.']);
  });

  it('replaces the card of a pressed button when it is ready', async () => {
    const about = { type: 'about', topicId: topicId('payroll') } as const;
    const buttons = [{ type: 'action' as const, label: 'About', action: about }];
    workspace.script(() => [
      {
        type: 'say',
        audience: 'everyone-here',
        message: { ...words('x'), elements: [{ type: 'buttons', buttons }] },
      },
    ]);
    const chat = await ask();
    await workspace.until(() => lastActions(workspace, chat, ALICE).actions.length > 0);
    const { messageId, actions } = lastActions(workspace, chat, ALICE);
    workspace.script(async () => {
      await gate;
      return [{ type: 'update', message: words('Ready.') }];
    });
    expect(await workspace.standIn.act(ALICE.id, { type: 'press', messageId, payload: actions[0] })).toEqual({
      type: 'done',
    });
    open();
    await workspace.until(() => workspace.botSays(chat)[0] === 'Ready.');
  });

  it('apologises for a dialog, and offers the form afterwards', async () => {
    workspace.script(async () => {
      await gate;
      const form = {
        title: 'Search',
        submitLabel: 'Go',
        cancelLabel: 'No',
        action: { type: 'search' as const },
        fields: [],
      };
      return [{ type: 'open-form', form: { ...form, language: 'en', timeZone: 'UTC' } }];
    });
    const chat = workspace.direct(ALICE);
    const activity = workspace.standIn.activity(ALICE.id, chat, {
      type: 'invoke',
      name: 'task/fetch',
      value: { data: {} },
    });
    const answer = await workspace.standIn.deliver(activity);
    expect(answer).toMatchObject({
      status: 200,
      body: { task: { type: 'message', value: expect.stringMatching(/^Sorry/) } },
    });
    open();
    await workspace.until(() => lastActions(workspace, chat, ALICE).actions.length === 1);
    expect(textsOf(workspace.standIn.messages(chat, ALICE.id))).toEqual([]);
  });
});
