import { localTexts } from '../languages.ts';
import type { LocalAccount, LocalAct, LocalOutcome } from '../stand-in.ts';
import type { ActsContext } from './acts-context.ts';
import { shortcutPayload } from './payloads.ts';
import { typedText } from './typed-text.ts';
import { BOT, type Post } from './workspace.ts';

const DONE: LocalOutcome = { type: 'done' };
/** What the app's manifest declares. */
const SHORTCUT = 'send_to_point_of_contact';

/** Changes the text of one's own message. */
export async function edit(
  { workspace, reports }: ActsContext,
  account: LocalAccount,
  act: Extract<LocalAct, { type: 'edit' }>,
): Promise<LocalOutcome> {
  const before = seenPost(workspace, account, act.messageId);
  if (before === undefined) return failed(account, 'slack.message-gone');
  if (before.user !== account.id) return failed(account, 'slack.no-button');
  workspace.edit(before.ts, { text: typedText(act.text, [BOT, ...workspace.accounts()]), blocks: [] });
  const after = workspace.post(before.ts);
  if (after !== undefined) await reports.edited(before, after);
  return DONE;
}

/** Puts an emoji on a message; Slack has none on what only one person sees. */
export async function react(
  { workspace, reports }: ActsContext,
  account: LocalAccount,
  { messageId, reaction }: Extract<LocalAct, { type: 'react' }>,
): Promise<LocalOutcome> {
  const post = seenPost(workspace, account, messageId);
  if (post === undefined) return failed(account, 'slack.message-gone');
  if (workspace.react(post.ts, account.id, reaction)) await reports.reacted(account.id, reaction, post);
  return DONE;
}

/** Chooses the app's shortcut in the menu of a message, wherever it is: the bot need not be there. */
export async function forward(
  context: ActsContext,
  account: LocalAccount,
  messageId: string,
): Promise<LocalOutcome> {
  const { workspace, grants, courier } = context;
  const post = seenPost(workspace, account, messageId);
  if (post === undefined) return failed(account, 'slack.message-gone');
  const place = { channel: post.channel, user: account.id, thread: post.threadTs, message: undefined };
  const receipt = await courier.deliver({
    type: 'interactive',
    payload: shortcutPayload(context, {
      callbackId: SHORTCUT,
      account,
      post,
      channelName: workspace.channel(post.channel)?.name ?? 'directmessage',
      responseUrl: context.responseUrl(grants.response(place)),
      triggerId: grants.trigger(account.id),
    }),
  });
  return receipt.ok ? DONE : failed(account, 'slack.no-response');
}

/** The message if it has a menu for this person: one that they see, and others too. */
function seenPost(
  workspace: ActsContext['workspace'],
  account: LocalAccount,
  messageId: string,
): Post | undefined {
  const post = workspace.post(messageId);
  const isSeen = post?.onlyFor === undefined && post !== undefined;
  return isSeen && workspace.isMember(account.id, post.channel) ? post : undefined;
}

function failed(
  { locale }: LocalAccount,
  key: 'slack.message-gone' | 'slack.no-button' | 'slack.no-response',
): LocalOutcome {
  return { type: 'failed', text: localTexts(locale)(key) };
}
