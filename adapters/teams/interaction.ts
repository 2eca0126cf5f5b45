import type { Account, Conversation, Intent } from '../../src/chat/intent.ts';
import { type Activity, ExecuteValue, TaskValue } from './activity.ts';
import { readFormValues } from './form.ts';
import { type ReadPayload, readPayload } from './payload.ts';
import { readText } from './text.ts';

/** How an answer goes back: as messages, as the card of a pressed button, or as a dialog. */
export type Way = 'message' | 'execute' | 'task-fetch' | 'task-submit';

/** Something a person did in Teams, and where its answer goes. */
export interface Interaction {
  readonly intent: Intent;
  readonly way: Way;
  /** As Teams names it, a channel's thread included. */
  readonly conversationId: string;
  readonly replyToId?: string;
  /** The message whose button it came from. */
  readonly card?: string;
  readonly payload?: ReadPayload;
}

export interface ReadContext {
  readonly requestId: string;
  readonly appId?: string;
  readonly tenantId?: string;
}

/** The invokes that are answered; `TEAMS_USES` shows them to the manifest's test. */
export const INVOKES = {
  execute: 'adaptiveCard/action',
  fetch: 'task/fetch',
  submit: 'task/submit',
} as const;

/** For a Bot Connector on this machine that names no tenant. */
const NO_TENANT = 'local';

/** Reads an activity, or gives undefined for what is none of our business: other people's talk, our own, and unknown kinds. */
export function readInteraction(activity: Activity, context: ReadContext): Interaction | undefined {
  const place = placeOf(activity, context);
  if (!place) return undefined;
  switch (activity.type) {
    case 'message':
      return readMessage(activity, place, context);
    case 'invoke':
      return readInvoke(activity, place);
    case 'installationUpdate':
      return activity.action?.startsWith('add') ? readGreeting(place) : undefined;
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => id === activity.recipient?.id)
        ? readGreeting(place)
        : undefined;
    default:
      return undefined;
  }
}

/** The tenant an activity comes from, where it says one. */
export function tenantOf(activity: Activity): string | undefined {
  return activity.channelData?.tenant?.id ?? activity.conversation?.tenantId;
}

interface Place {
  readonly from: Pick<Intent, 'account' | 'conversation' | 'capabilities' | 'requestId'>;
  readonly conversationId: string;
}

function placeOf(activity: Activity, context: ReadContext): Place | undefined {
  const { from, recipient, conversation } = activity;
  if (!from || !conversation || from.id === recipient?.id || from.role === 'bot') return undefined;
  const account: Account = {
    platform: 'teams',
    workspaceId: tenantOf(activity) ?? context.tenantId ?? NO_TENANT,
    userId: from.id,
  };
  const said = conversationOf(activity, conversation);
  return {
    from: {
      account,
      conversation: said,
      // Only in a personal chat is nobody else there; Teams' messages to one person in a channel are a preview.
      capabilities: {
        onlyYou: said.kind === 'direct',
        slashCommand: false,
        threads: said.kind === 'channel',
      },
      requestId: context.requestId,
    },
    conversationId: conversation.id,
  };
}

/** A channel's conversation id carries the message that began the thread: `19:…@thread.tacv2;messageid=1699…`. */
function conversationOf(
  activity: Activity,
  conversation: NonNullable<Activity['conversation']>,
): Conversation {
  const [id = conversation.id, ...rest] = conversation.id.split(';');
  switch (conversation.conversationType) {
    case 'channel': {
      const began = rest.find((part) => part.startsWith('messageid='))?.slice('messageid='.length);
      const thread = began ?? activity.replyToId ?? activity.id;
      return { kind: 'channel', id, ...(thread && { thread }) };
    }
    case 'groupChat':
      return { kind: 'group', id };
    default:
      return { kind: conversation.isGroup ? 'group' : 'direct', id };
  }
}

function readGreeting({ from, conversationId }: Place): Interaction {
  return { intent: { ...from, type: 'greet' }, way: 'message', conversationId };
}

function readMessage(activity: Activity, place: Place, context: ReadContext): Interaction | undefined {
  const { from, conversationId } = place;
  const replyToId = activity.id;
  const reply = { way: 'message' as const, conversationId, ...(replyToId && { replyToId }) };
  if (isData(activity.value)) {
    const card = activity.replyToId;
    return { ...reply, ...readPress(activity.value, place), ...(card && { card }) };
  }
  const { parts, mentionsBot } = readText(activity, botIds(activity, context));
  const direct = from.conversation.kind === 'direct';
  // With the permission to read a whole channel Teams sends every message of it; those are not for us.
  if (!direct && !mentionsBot) return undefined;
  return { ...reply, intent: { ...from, type: 'words', via: direct ? 'direct' : 'mention', text: parts } };
}

function readInvoke(activity: Activity, place: Place): Interaction | undefined {
  const { conversationId } = place;
  const card = activity.replyToId;
  const reply = { conversationId, ...(card && { card, replyToId: card }) };
  switch (activity.name) {
    case INVOKES.execute: {
      const data = ExecuteValue.safeParse(activity.value).data?.action.data;
      return { ...reply, way: 'execute', ...readPress(data, place) };
    }
    case INVOKES.fetch: {
      const data = TaskValue.safeParse(activity.value).data?.data;
      return { ...reply, way: 'task-fetch', ...readPress(data, place) };
    }
    case INVOKES.submit:
      return { ...reply, way: 'task-submit', ...readSubmission(activity, place) };
    default:
      return undefined;
  }
}

function readPress(data: unknown, { from }: Place): Pick<Interaction, 'intent' | 'payload'> {
  const payload = readPayload(data);
  const onlyYou = from.conversation.kind === 'direct';
  return { intent: { ...from, type: 'press', action: payload.action, onlyYou }, payload };
}

function readSubmission(
  activity: Activity,
  { from }: Place,
): Pick<Interaction, 'intent' | 'payload' | 'card' | 'replyToId'> {
  const payload = readPayload(TaskValue.safeParse(activity.value).data?.data);
  const values = readFormValues(payload.inputs, payload.zone);
  const { card } = payload;
  return {
    intent: { ...from, type: 'submit', action: payload.action, values },
    payload,
    // What the form was given when it was opened: Teams does not say it again in every client.
    ...(card && { card, replyToId: card }),
  };
}

function botIds({ recipient }: Activity, { appId }: ReadContext): readonly string[] {
  return [...(recipient ? [recipient.id] : []), ...(appId ? [appId, `28:${appId}`] : [])];
}

function isData(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
