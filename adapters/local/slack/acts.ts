import { z } from 'zod';
import { localTexts } from '../languages.ts';
import type { LocalAccount, LocalAct, LocalOutcome } from '../stand-in.ts';
import type { ActsContext } from './acts-context.ts';
import type { PressableElement } from './block-kit.ts';
import { change, submit } from './form-acts.ts';
import { offers } from './kit-parts.ts';
import { edit, forward, react } from './message-acts.ts';
import { commandPayload, pressPayload } from './payloads.ts';
import { Refusal } from './refusal.ts';
import { typedText } from './typed-text.ts';
import { readContent } from './web-api.ts';
import { BOT, type Post } from './workspace.ts';

const COMMAND = '/poc';
const DONE: LocalOutcome = { type: 'done' };

/** What Slack's client does when a person types, presses or submits; it resolves when the app has taken it. */
export function createActs(context: ActsContext) {
  return async (viewerId: string, act: LocalAct): Promise<LocalOutcome> => {
    const account = context.workspace.account(viewerId);
    if (account === undefined) return failed(localTexts(undefined)('slack.not-here'));
    switch (act.type) {
      case 'say':
        return say(context, account, act);
      case 'press':
        return press(context, account, act.messageId, act.payload);
      case 'submit-form':
        return submit(context, account, act.values);
      case 'change-form':
        return change(context, account, act);
      case 'close-form':
        context.modals.close(account.id);
        return DONE;
      case 'edit':
        return edit(context, account, act);
      case 'react':
        return react(context, account, act);
      case 'forward':
        return forward(context, account, act.messageId);
      default:
        return act satisfies never;
    }
  };
}

async function say(
  context: ActsContext,
  account: LocalAccount,
  act: Extract<LocalAct, { type: 'say' }>,
): Promise<LocalOutcome> {
  const { workspace } = context;
  const says = localTexts(account.locale);
  const channel = act.conversationId;
  if (!workspace.isMember(account.id, channel)) return failed(says('slack.not-open'));
  if (workspace.isArchived(channel)) return failed(says('slack.archived'));
  const text = typedText(act.text, [BOT, ...workspace.accounts()]);
  if (act.text.startsWith('/')) return command(context, account, { ...act, text });
  const files = act.files === undefined ? {} : { files: [...act.files] };
  const said = { channel, threadTs: act.threadId, user: account.id, text, blocks: [], ...files };
  await context.reports.said(workspace.say(said));
  return DONE;
}

async function command(
  context: ActsContext,
  account: LocalAccount,
  act: Extract<LocalAct, { type: 'say' }>,
): Promise<LocalOutcome> {
  const says = localTexts(account.locale);
  const [name = '', text = ''] = splitOnce(act.text);
  if (name !== COMMAND) return failed(says('slack.no-command', { command: name }));
  if (act.threadId !== undefined) return failed(says('slack.no-threads', { command: name }));
  const channel = act.conversationId;
  const place = { channel, user: account.id, thread: undefined, message: undefined };
  const receipt = await context.courier.deliver({
    type: 'slash_commands',
    payload: commandPayload(context, {
      account,
      channel: { id: channel, name: context.workspace.channel(channel)?.name ?? 'directmessage' },
      command: name,
      text,
      responseUrl: context.responseUrl(context.grants.response(place)),
      triggerId: context.grants.trigger(account.id),
    }),
  });
  if (!receipt.ok) return commandFailed(account, COMMAND_ERRORS[receipt.reason]);
  return answerCommand(context, account, channel, receipt.body);
}

/** docs.slack.dev/interactivity/implementing-slash-commands#responding_with_errors; the words users report seeing. */
const COMMAND_ERRORS = {
  http_timeout: 'operation_timeout',
  http_error: 'dispatch_failed',
  connection_failed: 'dispatch_unknown_error',
} as const;

const CommandAnswer = z.strictObject({
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  text: z.string().optional(),
  blocks: z.unknown().optional(),
});

function answerCommand(
  { workspace }: ActsContext,
  account: LocalAccount,
  channel: string,
  body: unknown,
): LocalOutcome {
  if (body === '') return DONE;
  const read = CommandAnswer.safeParse(typeof body === 'string' ? { text: body } : body);
  if (!read.success) return commandFailed(account, 'invalid_command_response');
  try {
    const onlyFor = read.data.response_type === 'in_channel' ? {} : { onlyFor: account.id };
    workspace.say({ channel, user: BOT.id, ...onlyFor, ...readContent(read.data) });
    return DONE;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return commandFailed(account, error.message, error.messages);
  }
}

const Pressed = z.looseObject({
  type: z.enum(['button', 'static_select']),
  action_id: z.string(),
  block_id: z.string().optional(),
  value: z.string().optional(),
  selected_option: z.looseObject({ value: z.string() }).optional(),
});

async function press(
  context: ActsContext,
  account: LocalAccount,
  messageId: string,
  payload: unknown,
): Promise<LocalOutcome> {
  const { workspace, grants } = context;
  const says = localTexts(account.locale);
  const post = workspace.post(messageId);
  const read = Pressed.safeParse(payload);
  const visible = post !== undefined && (post.onlyFor === undefined || post.onlyFor === account.id);
  if (!visible || !workspace.isMember(account.id, post.channel)) return failed(says('slack.message-gone'));
  const blockId = read.success ? blockOf(post, read.data) : undefined;
  if (!read.success || blockId === undefined) return failed(says('slack.no-button'));
  const place = { channel: post.channel, user: account.id, thread: post.threadTs, message: post.ts };
  const receipt = await context.courier.deliver({
    type: 'interactive',
    payload: pressPayload(context, {
      account,
      post,
      channelName: workspace.channel(post.channel)?.name ?? 'directmessage',
      action: { ...read.data, block_id: blockId },
      responseUrl: context.responseUrl(grants.response(place)),
      triggerId: grants.trigger(account.id),
    }),
  });
  return receipt.ok ? DONE : failed(says('slack.no-response'));
}

/** The block that holds the pressed element, as it stands in the message. */
function blockOf(post: Post, pressed: z.infer<typeof Pressed>): string | undefined {
  const block = post.blocks.find((one) => {
    const asked = pressed.block_id === undefined || pressed.block_id === one.block_id;
    return asked && one.type === 'actions' && one.elements.some((element) => isPressed(element, pressed));
  });
  return block?.block_id;
}

function isPressed(element: PressableElement, pressed: z.infer<typeof Pressed>): boolean {
  if (element.action_id !== pressed.action_id || element.type !== pressed.type) return false;
  if (element.type === 'button') return element.value === pressed.value;
  return pressed.selected_option !== undefined && offers(element, pressed.selected_option.value);
}

/** The command, and what follows it. */
function splitOnce(text: string): string[] {
  const space = text.search(/\s/);
  return space === -1 ? [text] : [text.slice(0, space), text.slice(space + 1).trim()];
}

/** `details`: Slack's own, in English, after its word for the error. */
function commandFailed(
  { locale }: LocalAccount,
  error: string,
  details: readonly string[] = [],
): LocalOutcome {
  const sentence = localTexts(locale)('slack.command-failed', { command: COMMAND, error });
  return failed([sentence, ...details].join(' '));
}

function failed(text: string): LocalOutcome {
  return { type: 'failed', text };
}
