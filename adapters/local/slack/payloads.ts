import { randomBytes } from 'node:crypto';
import type { LocalAccount } from '../stand-in.ts';
import type { OpenModal } from './modals.ts';
import { BOT, type Post } from './workspace.ts';

/** The payloads Slack sends, each as its page under docs.slack.dev/reference shows it. */
export interface PayloadContext {
  readonly workspaceId: string;
  readonly name: string;
}

const APP_ID = 'A0POINTPERSON';
/** Slack still sends the deprecated token, which nobody may trust: the signature is what counts. */
const DEPRECATED_TOKEN = 'deprecated';

/** docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export function commandPayload(
  context: PayloadContext,
  command: {
    readonly account: LocalAccount;
    readonly channel: { readonly id: string; readonly name: string };
    readonly command: string;
    readonly text: string;
    readonly responseUrl: string;
    readonly triggerId: string;
  },
) {
  return {
    token: DEPRECATED_TOKEN,
    team_id: context.workspaceId,
    team_domain: 'local',
    channel_id: command.channel.id,
    channel_name: command.channel.name,
    user_id: command.account.id,
    user_name: command.account.name,
    command: command.command,
    text: command.text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: command.responseUrl,
    trigger_id: command.triggerId,
  };
}

/** docs.slack.dev/reference/events/app_mention and /message.im; a bot's own message comes with its `bot_id`. */
export function saidEvent(context: PayloadContext, type: 'app_mention' | 'message', post: Post) {
  const event = {
    type,
    user: post.user,
    ...(post.user === BOT.id ? { bot_id: BOT.botId } : {}),
    text: post.text,
    ts: post.ts,
    event_ts: post.ts,
    channel: post.channel,
    team: context.workspaceId,
    ...(post.threadTs === undefined ? {} : { thread_ts: post.threadTs }),
    ...(type === 'message' ? { channel_type: 'im' } : {}),
  };
  return eventCallback(context, event);
}

/** docs.slack.dev/reference/events/app_home_opened */
export function homeOpenedEvent(context: PayloadContext, user: string, channel: string) {
  return eventCallback(context, { type: 'app_home_opened', user, channel, tab: 'messages' });
}

function eventCallback(context: PayloadContext, event: Readonly<Record<string, unknown>>) {
  return {
    token: DEPRECATED_TOKEN,
    team_id: context.workspaceId,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
    authorizations: [
      {
        enterprise_id: null,
        team_id: context.workspaceId,
        user_id: BOT.id,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
}

/** docs.slack.dev/reference/interaction-payloads/block_actions-payload; an ephemeral message is not sent along. */
export function pressPayload(
  context: PayloadContext,
  press: {
    readonly account: LocalAccount;
    readonly post: Post;
    readonly channelName: string;
    readonly action: Readonly<Record<string, unknown>>;
    readonly responseUrl: string;
    readonly triggerId: string;
  },
) {
  const { account, post } = press;
  const ephemeral = post.onlyFor !== undefined;
  const thread = post.threadTs === undefined ? {} : { thread_ts: post.threadTs };
  const message = {
    type: 'message',
    user: BOT.id,
    bot_id: BOT.botId,
    ts: post.ts,
    text: post.text,
    blocks: post.blocks,
  };
  return {
    type: 'block_actions',
    ...interactionOf(context, account),
    container: {
      type: 'message',
      message_ts: post.ts,
      channel_id: post.channel,
      is_ephemeral: ephemeral,
      ...thread,
    },
    trigger_id: press.triggerId,
    channel: { id: post.channel, name: press.channelName },
    ...(ephemeral ? {} : { message: { ...message, ...thread } }),
    state: { values: {} },
    response_url: press.responseUrl,
    actions: [{ ...press.action, action_ts: post.ts }],
  };
}

/** docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_submission */
export function submissionPayload(
  context: PayloadContext,
  submission: {
    readonly account: LocalAccount;
    readonly modal: OpenModal;
    readonly values: unknown;
    readonly triggerId: string;
  },
) {
  const { modal } = submission;
  return {
    type: 'view_submission',
    ...interactionOf(context, submission.account),
    trigger_id: submission.triggerId,
    view: {
      ...modal.view,
      id: modal.id,
      team_id: context.workspaceId,
      private_metadata: modal.view.private_metadata ?? '',
      callback_id: modal.view.callback_id ?? '',
      state: { values: submission.values },
      hash: modal.hash,
      clear_on_close: false,
      notify_on_close: false,
      previous_view_id: null,
      root_view_id: modal.id,
      app_id: APP_ID,
      external_id: '',
      app_installed_team_id: context.workspaceId,
      bot_id: BOT.botId,
    },
    response_urls: [],
  };
}

function interactionOf({ workspaceId, name }: PayloadContext, account: LocalAccount) {
  return {
    token: DEPRECATED_TOKEN,
    team: { id: workspaceId, domain: name },
    user: { id: account.id, username: account.name, name: account.name, team_id: workspaceId },
    api_app_id: APP_ID,
    enterprise: null,
    is_enterprise_install: false,
  };
}
