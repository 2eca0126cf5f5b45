import type { Account, Conversation, Intent } from '../../src/chat/intent.ts';
import { hasThreads } from '../../src/chat/place.ts';
import type { Activity } from './activity.ts';
import type { ReadPayload } from './payload.ts';

/**
 * How an answer goes back: as messages, as the card of a pressed button, as a dialog, or as the dialog of what was chosen in the
 * menu of a message.
 */
export type Way =
  | 'message'
  | 'execute'
  | 'task-fetch'
  | 'task-submit'
  | 'extension-fetch'
  | 'extension-submit';

/** Something a person did in Teams, and where its answer goes. */
export interface Interaction {
  readonly intent: Intent;
  readonly way: Way;
  /** As Teams names it, a channel's thread included. */
  readonly conversationId: string;
  /**
   * It came from a conversation that the bot need not be in, so it is answered in the personal chat with them: whose id is still to
   * be found, and filled in with `inPersonalChat`.
   */
  readonly seeksPersonalChat?: true;
  readonly replyToId?: string;
  /** The message whose button it came from. */
  readonly card?: string;
  readonly payload?: ReadPayload;
}

export interface ReadContext {
  readonly requestId: string;
  readonly appId?: string;
}

/** Who did something, and where. */
export interface Scene {
  readonly from: Pick<Intent, 'account' | 'conversation' | 'capabilities' | 'requestId'>;
  readonly conversationId: string;
}

/** For a Bot Connector on this machine that names no tenant; to a registered bot nobody of it is one of ours. */
const NO_TENANT = 'local';

/** The tenant an activity comes from, where it says one. */
export function tenantOf({
  channelData,
  conversation,
}: Pick<Activity, 'channelData' | 'conversation'>): string | undefined {
  return channelData?.tenant?.id ?? conversation?.tenantId;
}

/** The tenant an activity is filed under. */
export function workspaceOf(activity: Pick<Activity, 'channelData' | 'conversation'>): string {
  return tenantOf(activity) ?? NO_TENANT;
}

/** Who did it and where; undefined for what a bot did, ours or another, and for what names neither. */
export function sceneOf(activity: Activity, context: ReadContext): Scene | undefined {
  const { conversation } = activity;
  const account = accountOf(activity);
  if (!account || !conversation) return undefined;
  const said = conversationOf(activity, conversation);
  return sceneIn(account, said, conversation.id, context);
}

/** The same for what is answered in the personal chat with them, wherever they did it. */
export function personalSceneOf(activity: Activity, context: ReadContext): Scene | undefined {
  const account = accountOf(activity);
  return account && sceneIn(account, { kind: 'direct', id: '' }, '', context);
}

/** The interaction with the personal chat that it sought. */
export function inPersonalChat(interaction: Interaction, conversationId: string): Interaction {
  const { seeksPersonalChat: _found, ...rest } = interaction;
  const conversation: Conversation = { kind: 'direct', id: conversationId };
  return { ...rest, conversationId, intent: { ...interaction.intent, conversation } };
}

/** People are `29:…`, bots `28:…`: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-id-fields */
const BOT = '28:';

function accountOf(activity: Activity): Account | undefined {
  const { from, recipient } = activity;
  const isBot = from?.role === 'bot' || from?.id.startsWith(BOT);
  if (!from || isBot || from.id === recipient?.id) return undefined;
  return { platform: 'teams', workspaceId: workspaceOf(activity), userId: from.id };
}

function sceneIn(
  account: Account,
  conversation: Conversation,
  conversationId: string,
  { requestId }: ReadContext,
): Scene {
  const { kind } = conversation;
  // Only in a personal chat is nobody else there; Teams' messages to one person in a channel are a preview.
  const capabilities = {
    onlyYou: kind === 'direct',
    slashCommand: false,
    threads: hasThreads({ platform: 'teams', kind }),
  };
  return { from: { account, conversation, capabilities, requestId }, conversationId };
}

/** A channel's conversation id carries the message that began the thread: `19:…@thread.tacv2;messageid=1699…`. */
export function conversationOf(
  activity: Activity,
  conversation: NonNullable<Activity['conversation']>,
): Conversation {
  const [id = conversation.id, ...rest] = conversation.id.split(';');
  switch (conversation.conversationType) {
    case 'channel': {
      const began = rest.find((part) => part.startsWith('messageid='))?.slice('messageid='.length);
      const thread = began ?? threadBegunBy(activity);
      return { kind: 'channel', id, ...(thread && { thread }) };
    }
    case 'groupChat':
      return { kind: 'group', id };
    default:
      // Meetings and chats between people, which `19:` begins, come without a type or as `personal` too; nothing private goes there.
      return { kind: conversation.isGroup || id.startsWith('19:') ? 'group' : 'direct', id };
  }
}

/** What somebody reacts to may stand anywhere in a thread; anything else is the beginning of one, or says which it answers. */
function threadBegunBy({ type, replyToId, id }: Activity): string | undefined {
  return type === 'messageReaction' ? undefined : (replyToId ?? id);
}
