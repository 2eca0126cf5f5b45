import type { Conversation, Intent, Reaction, SaidMessage } from '../../src/chat/intent.ts';
import type { Activity } from './activity.ts';
import { filesOf, linkToMessage } from './links.ts';
import type { Interaction, ReadContext, Scene } from './place.ts';
import { readPress } from './read-press.ts';
import { botIds, quotedMessage, readText } from './text.ts';

/** What somebody said to the bot, or in a thread that it may be part of; or a button of an old client's, which comes as a message. */
export function readMessage(activity: Activity, scene: Scene, context: ReadContext): Interaction | undefined {
  const { from, conversationId } = scene;
  const reply = { way: 'message' as const, conversationId, ...(activity.id && { replyToId: activity.id }) };
  if (typeof activity.value === 'object' && activity.value !== null) {
    const card = activity.replyToId;
    return { ...reply, ...readPress(activity.value, scene), ...(card && { card }) };
  }
  const { parts, mentionsBot } = readText(activity, botIds(activity, context.appId));
  const conversation = withQuoteAsThread(activity, from.conversation);
  const via = viaOf(activity, conversation, mentionsBot);
  if (!via) return undefined;
  const message = saidMessage(activity, scene);
  return {
    ...reply,
    intent: { ...from, conversation, type: 'words', via, text: parts, ...(message && { message }) },
  };
}

/** Chats have no threads; there a reply that quotes a message is as near to one as it gets. */
function withQuoteAsThread(activity: Activity, conversation: Conversation): Conversation {
  const quoted = conversation.kind === 'channel' ? undefined : quotedMessage(activity);
  return { ...conversation, ...(quoted && { thread: quoted }) };
}

type Via = Extract<Intent, { type: 'words' }>['via'];

/**
 * With the permission to read a whole channel or chat Teams sends every message of it: of those that do not mention the bot only
 * the ones in a thread may be for it.
 */
function viaOf({ id }: Activity, { kind, thread }: Conversation, mentionsBot: boolean): Via | undefined {
  if (kind === 'direct') return 'direct';
  if (mentionsBot) return 'mention';
  return thread !== undefined && thread !== id ? 'thread' : undefined;
}

/** Somebody changed their own message: it comes with the id that the message has. */
export function readEdit(activity: Activity, scene: Scene, context: ReadContext): Interaction | undefined {
  const message = saidMessage(activity, scene);
  if (!message || activity.channelData?.eventType?.toLowerCase() !== 'editmessage') return undefined;
  const { parts } = readText(activity, botIds(activity, context.appId));
  return {
    way: 'message',
    conversationId: scene.conversationId,
    replyToId: message.id,
    intent: { ...scene.from, type: 'edit', text: parts, message },
  };
}

/** An emoji that means something, on the message that `replyToId` names; Teams tells a bot of those on its own messages alone. */
export function readReaction(activity: Activity, { from, conversationId }: Scene): Interaction | undefined {
  const messageId = activity.replyToId;
  const [reaction] = activity.reactionsAdded.flatMap(({ type }) => reactionOf(type) ?? []);
  if (!messageId || !reaction) return undefined;
  return {
    way: 'message',
    conversationId,
    replyToId: messageId,
    intent: { ...from, type: 'react', reaction, messageId },
  };
}

/**
 * Teams names an emoji by its code point and its name, as in `1f440_eyes` and `2705_whiteheavycheckmark`
 * (learn.microsoft.com/microsoftteams/platform/teams-sdk/in-depth-guides/message-reactions). The name alone is not enough to go by:
 * `1f60d_hearteyes` and `1f3c1_checkeredflag` are others.
 */
function reactionOf(type: string): Reaction | undefined {
  const [codePoint = '', name = codePoint] = type.toLowerCase().split('_');
  if (codePoint === '1f440' || name === 'eyes') return 'eyes';
  return CHECKS.includes(codePoint) || /checkmark$/.test(name) ? 'check' : undefined;
}

/** ✅ ✔ ☑ */
const CHECKS: readonly string[] = ['2705', '2714', '2611'];

function saidMessage(activity: Activity, { from }: Scene): SaidMessage | undefined {
  const { id } = activity;
  if (!id) return undefined;
  const { kind, id: conversationId, thread } = from.conversation;
  const { workspaceId: tenantId } = from.account;
  const link = linkToMessage({ tenantId, kind, conversationId, id, ...(thread && { thread }) });
  const files = filesOf(activity.attachments);
  return { id, ...(link && { link }), ...(files.length > 0 && { files }) };
}
