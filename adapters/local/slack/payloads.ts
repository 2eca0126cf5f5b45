import { randomBytes } from 'node:crypto';
import type { LocalAccount } from '../stand-in.ts';
import { BOT, EMOJI, type Post } from './workspace.ts';

/** The payloads Slack sends, each as its page under docs.slack.dev/reference shows it. */
export interface PayloadContext {
  readonly workspaceId: string;
  readonly name: string;
}

export const APP_ID = 'A0POINTPERSON';
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

export type ChannelType = 'channel' | 'im';

/**
 * docs.slack.dev/reference/events/app_mention: it says nothing of what kind the channel is. `editedAt`: told because of an edit, as
 * Slack does whether or not the bot was mentioned before.
 */
export function mentionEvent(context: PayloadContext, post: Post, editedAt?: string) {
  const { subtype: _, ...said } = messageOf(context, post);
  const edited = editedAt === undefined ? {} : { edited: { user: post.user, ts: editedAt } };
  const mention = { ...said, ...edited, type: 'app_mention', channel: post.channel };
  return eventCallback(context, { ...mention, event_ts: editedAt ?? post.ts });
}

/** docs.slack.dev/reference/events/message.channels and /message.im */
export function saidEvent(context: PayloadContext, post: Post, channelType: ChannelType) {
  const where = { channel: post.channel, channel_type: channelType };
  return eventCallback(context, { ...messageOf(context, post), ...where, event_ts: post.ts });
}

/** docs.slack.dev/reference/events/message/message_changed: the message as it is and as it was. */
export function editedEvent(
  context: PayloadContext,
  edit: { readonly before: Post; readonly after: Post },
  at: string,
  channelType: ChannelType,
) {
  const { before, after } = edit;
  const edited = { user: after.user, ts: at };
  return eventCallback(context, {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: { ...messageOf(context, after), edited },
    previous_message: messageOf(context, before),
    channel: after.channel,
    channel_type: channelType,
    ts: at,
    event_ts: at,
  });
}

/** docs.slack.dev/reference/events/reaction_added */
export function reactionEvent(
  context: PayloadContext,
  { user, reaction, post }: { user: string; reaction: keyof typeof EMOJI; post: Post },
) {
  return eventCallback(context, {
    type: 'reaction_added',
    user,
    reaction: EMOJI[reaction],
    item_user: post.user,
    item: { type: 'message', channel: post.channel, ts: post.ts },
    event_ts: post.ts,
  });
}

/** A message as Slack shows it; a bot's own comes with its `bot_id`, one with files as a `file_share`. */
function messageOf({ workspaceId }: PayloadContext, post: Post) {
  return {
    type: 'message',
    user: post.user,
    ...(post.user === BOT.id ? { bot_id: BOT.botId } : {}),
    text: post.text,
    ts: post.ts,
    team: workspaceId,
    ...(post.threadTs === undefined ? {} : { thread_ts: post.threadTs }),
    ...(post.files.length === 0 ? {} : { subtype: 'file_share', files: post.files.map(fileOf) }),
  };
}

function fileOf({ name, url }: Post['files'][number], index: number) {
  return { id: `F0LOCAL${index}`, mode: 'hosted', name, title: name, permalink: url };
}

/** docs.slack.dev/reference/events/app_home_opened */
export function homeOpenedEvent(context: PayloadContext, user: string, channel: string) {
  return eventCallback(context, { type: 'app_home_opened', user, channel, tab: 'messages' });
}

/** docs.slack.dev/reference/events/user_change */
export function userChangeEvent(
  context: PayloadContext,
  user: Readonly<Record<string, unknown>>,
  at: string,
) {
  return eventCallback(context, {
    type: 'user_change',
    user,
    cache_ts: Math.floor(Number(at)),
    event_ts: at,
  });
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

/** docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export function shortcutPayload(
  context: PayloadContext,
  shortcut: {
    readonly callbackId: string;
    readonly account: LocalAccount;
    readonly post: Post;
    readonly channelName: string;
    readonly responseUrl: string;
    readonly triggerId: string;
  },
) {
  const { account, post } = shortcut;
  return {
    type: 'message_action',
    ...interactionOf(context, account),
    callback_id: shortcut.callbackId,
    trigger_id: shortcut.triggerId,
    response_url: shortcut.responseUrl,
    action_ts: post.ts,
    message_ts: post.ts,
    channel: { id: post.channel, name: shortcut.channelName },
    message: messageOf(context, post),
  };
}

/** What every interaction says of who it was and where. */
export function interactionOf({ workspaceId, name }: PayloadContext, account: LocalAccount) {
  return {
    token: DEPRECATED_TOKEN,
    team: { id: workspaceId, domain: name },
    user: { id: account.id, username: account.name, name: account.name, team_id: workspaceId },
    api_app_id: APP_ID,
    enterprise: null,
    is_enterprise_install: false,
  };
}
