import { z } from 'zod';
import type { LocalAccount } from '../stand-in.ts';
import { memberOf, teamIdOf } from './activities.ts';
import { cardFaults } from './card-check.ts';
import type { Tenant } from './tenant.ts';

/** What the Bot Connector answers. */
export interface RouteAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface RouteContext {
  readonly tenant: Tenant;
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** How many members one page holds at most, whatever the bot asks for. */
  membersPerPage(): number;
  /** Said of a request that Teams would refuse or that is no request of a good bot; it fails the tests. */
  fault(text: string): void;
  /** A conversation looks different now. */
  changed(conversationId: string): void;
}

interface RouteRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Of the body as it came. */
  readonly characters: number;
}

type Route = (context: RouteContext, request: RouteRequest) => RouteAnswer;

/** 100 KB counted as UTF-16: two bytes a character (…/format-your-bot-messages). */
const MAX_CHARACTERS = 50 * 1024;

const Outgoing = z.looseObject({
  type: z.literal('message'),
  summary: z.string().min(1),
  text: z.string().optional(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z.unknown(),
      }),
    )
    .optional(),
});

/** A personal chat with one person, or a thread in a channel with the message that begins it: Teams makes no others. */
const NewConversation = z.union([
  z.looseObject({
    isGroup: z.literal(false),
    bot: z.looseObject({ id: z.string() }),
    members: z.tuple([z.looseObject({ id: z.string() })]),
    tenantId: z.string(),
    channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }) }),
  }),
  z.looseObject({
    isGroup: z.literal(true),
    channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }) }),
    activity: z.unknown().refine((activity) => activity !== undefined, 'no activity'),
  }),
]);

/**
 * The part of the Bot Connector's REST API that is served
 * (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference). Any other route is a fault.
 */
export const ROUTES = {
  'POST /v3/conversations': createConversation,
  'POST /v3/conversations/{conversationId}/activities': post,
  'POST /v3/conversations/{conversationId}/activities/{activityId}': post,
  'PUT /v3/conversations/{conversationId}/activities/{activityId}': edit,
  'DELETE /v3/conversations/{conversationId}/activities/{activityId}': remove,
  'GET /v3/conversations/{conversationId}/members': allMembers,
  'GET /v3/conversations/{conversationId}/members/{memberId}': oneMember,
  'GET /v3/conversations/{conversationId}/pagedmembers': pagedMembers,
} as const satisfies Record<string, Route>;

type RouteName = keyof typeof ROUTES;

/** The route a request is for, with what stands in its braces. */
export function findRoute(
  method: string,
  path: string,
): { readonly name: RouteName; readonly params: Readonly<Record<string, string>> } | undefined {
  for (const name of Object.keys(ROUTES)) {
    if (!isRoute(name)) continue;
    const [verb, pattern = ''] = name.split(' ');
    const match = verb === method ? matchPath(pattern, path) : undefined;
    if (match) return { name, params: match };
  }
  return undefined;
}

function isRoute(name: string): name is RouteName {
  return name in ROUTES;
}

function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined && part !== value) return undefined;
    if (name !== undefined) params[name] = decodeURIComponent(value);
  }
  return params;
}

/** An error in the Bot Connector's form; a blocked chat is told in another (…/send-proactive-messages). */
export function vendorError(status: number, code: string, message: string): RouteAnswer {
  if (code === 'MessageWritesBlocked') {
    const inner = { subCode: code, details: 'Thread is blocked from message writes.', errorCode: null };
    return { status, body: { errorCode: 209, message: JSON.stringify(inner) } };
  }
  return { status, body: { error: { code, message } } };
}

/** A channel's id may carry the message that began the thread. */
function placeOf(params: Readonly<Record<string, string>>): {
  readonly id: string;
  readonly threadId?: string;
} {
  const [id = '', ...rest] = (params['conversationId'] ?? '').split(';');
  const threadId = rest.find((part) => part.startsWith('messageid='))?.slice('messageid='.length);
  return { id, ...(threadId && { threadId }) };
}

const UNKNOWN_CONVERSATION = vendorError(404, 'ConversationNotFound', 'Conversation not found.');

function post(context: RouteContext, request: RouteRequest): RouteAnswer {
  const { tenant, bot } = context;
  const { id, threadId } = placeOf(request.params);
  if (!tenant.conversation(id)) return UNKNOWN_CONVERSATION;
  const content = read(context, request.body, request.characters);
  if (!content.ok) return content.answer;
  const replyTo = tenant.message(request.params['activityId'] ?? '');
  const thread =
    threadId ?? (tenant.conversation(id)?.kind === 'channel' && (replyTo?.threadId ?? replyTo?.id));
  const messageId = tenant.add({
    conversationId: id,
    ...(thread && { threadId: thread }),
    authorId: bot.id,
    text: content.text,
    cards: content.cards,
  });
  context.changed(id);
  return { status: 201, body: { id: messageId } };
}

function edit(context: RouteContext, request: RouteRequest): RouteAnswer {
  const found = ownMessage(context, request);
  if (!found.ok) return found.answer;
  const content = read(context, request.body, request.characters);
  if (!content.ok) return content.answer;
  context.tenant.edit(found.id, content.text, content.cards);
  context.changed(found.conversationId);
  return { status: 200, body: { id: found.id } };
}

function remove(context: RouteContext, request: RouteRequest): RouteAnswer {
  const found = ownMessage(context, request);
  if (!found.ok) return found.answer;
  context.tenant.remove(found.id);
  context.changed(found.conversationId);
  return { status: 200 };
}

type Found =
  | { readonly ok: true; readonly id: string; readonly conversationId: string }
  | { readonly ok: false; readonly answer: RouteAnswer };

function ownMessage({ tenant, bot }: RouteContext, { params }: RouteRequest): Found {
  const { id: conversationId } = placeOf(params);
  if (!tenant.conversation(conversationId)) return { ok: false, answer: UNKNOWN_CONVERSATION };
  const message = tenant.message(params['activityId'] ?? '');
  if (message?.conversationId !== conversationId) {
    return { ok: false, answer: vendorError(404, 'ActivityNotFoundInConversation', 'Activity not found.') };
  }
  if (message.authorId !== bot.id) {
    return {
      ok: false,
      answer: vendorError(403, 'ForbiddenOperationException', 'Not a message of this bot.'),
    };
  }
  return { ok: true, id: message.id, conversationId };
}

type Content =
  | { readonly ok: true; readonly text: string; readonly cards: readonly unknown[] }
  | { readonly ok: false; readonly answer: RouteAnswer };

function read(context: RouteContext, body: unknown, characters: number): Content {
  if (characters > MAX_CHARACTERS) {
    context.fault('a message is too big');
    return { ok: false, answer: vendorError(413, 'MessageSizeTooBig', 'Message size too large.') };
  }
  const activity = Outgoing.safeParse(body);
  const faults = activity.success
    ? (activity.data.attachments ?? []).flatMap(({ content }) => cardFaults(content))
    : [z.prettifyError(activity.error)];
  if (!activity.success || faults.length > 0) {
    for (const text of faults) context.fault(text);
    return { ok: false, answer: vendorError(400, 'BadSyntax', faults.join(' ')) };
  }
  const { text = '', attachments = [] } = activity.data;
  if (text === '' && attachments.length === 0) {
    return { ok: false, answer: vendorError(400, 'BadSyntax', 'Activity has neither text nor attachments.') };
  }
  return { ok: true, text, cards: attachments.map(({ content }) => content) };
}

function createConversation(context: RouteContext, { body, characters }: RouteRequest): RouteAnswer {
  const asked = NewConversation.safeParse(body);
  if (!asked.success) {
    context.fault('a conversation that Teams does not make was asked for');
    return vendorError(400, 'BadArgument', z.prettifyError(asked.error));
  }
  if (asked.data.isGroup) {
    return beginThread(context, asked.data.channelData.channel.id, asked.data.activity, characters);
  }
  const { bot, members, tenantId } = asked.data;
  if (bot.id !== context.bot.id) return vendorError(403, 'BotNotInConversationRoster', 'Not this bot.');
  if (tenantId !== context.tenantId) return vendorError(403, 'ForbiddenOperationException', 'Other tenant.');
  const [{ id: memberId }] = members;
  // Nobody of another tenant has the app installed.
  const isHere = context.tenant.account(memberId)?.standing !== 'stranger';
  const personal = context.tenant.conversationsOf(memberId).find(({ kind }) => kind === 'direct');
  return personal && isHere
    ? { status: 201, body: { id: personal.id } }
    : vendorError(403, 'ForbiddenOperationException', 'No such member.');
}

function beginThread(
  context: RouteContext,
  channelId: string,
  activity: unknown,
  characters: number,
): RouteAnswer {
  const { tenant, bot } = context;
  if (tenant.conversation(channelId)?.kind !== 'channel') return UNKNOWN_CONVERSATION;
  const content = read(context, activity, characters);
  if (!content.ok) return content.answer;
  const { text, cards } = content;
  const id = tenant.add({ conversationId: channelId, authorId: bot.id, text, cards });
  context.changed(channelId);
  return { status: 201, body: { id: `${channelId};messageid=${id}`, activityId: id } };
}

function roster(
  { tenant, tenantId }: RouteContext,
  { params }: RouteRequest,
): readonly LocalAccount[] | undefined {
  const { id } = placeOf(params);
  return id === teamIdOf(tenantId) || tenant.conversation(id) ? tenant.members(id) : undefined;
}

function allMembers(context: RouteContext, request: RouteRequest): RouteAnswer {
  const members = roster(context, request);
  return members
    ? { status: 200, body: members.map((one) => memberOf(one, context.tenantId)) }
    : UNKNOWN_CONVERSATION;
}

/** Of a page, as Teams has it: 200 members unless asked for others, 50 at least and 500 at most; a chat is told whole. */
function pagedMembers(context: RouteContext, request: RouteRequest): RouteAnswer {
  const members = roster(context, request);
  if (!members) return UNKNOWN_CONVERSATION;
  const { pageSize, continuationToken, ...others } = Object.fromEntries(request.query);
  for (const name of Object.keys(others)) context.fault(`members are asked for with ${name}`);
  const wanted = Math.min(500, Math.max(50, Number(pageSize ?? 200)));
  const isChat = placeOf(request.params).id.endsWith('@thread.v2');
  const size = isChat ? members.length : Math.min(wanted, context.membersPerPage());
  const start = continuationToken === undefined ? 0 : Number(atob(continuationToken));
  const end = start + size;
  const page = members.slice(start, end).map((one) => memberOf(one, context.tenantId));
  const more = end < members.length ? { continuationToken: btoa(String(end)) } : {};
  return { status: 200, body: { members: page, ...more } };
}

function oneMember(context: RouteContext, request: RouteRequest): RouteAnswer {
  const members = roster(context, request);
  if (!members) return UNKNOWN_CONVERSATION;
  const member = members.find(({ id }) => id === request.params['memberId']);
  return member
    ? { status: 200, body: memberOf(member, context.tenantId) }
    : vendorError(404, 'MemberNotFoundInConversation', 'Member not found.');
}
