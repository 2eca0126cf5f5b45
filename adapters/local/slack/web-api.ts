import { z } from 'zod';
import type { LocalAccount } from '../stand-in.ts';
import { MessageBlocks, slackMessages } from './block-kit.ts';
import { Refusal } from './refusal.ts';
import { OpenView, openView, UpdateView, updateView } from './view-methods.ts';
import type { WebApiContext } from './web-api-context.ts';
import { BOT, type Post, type Workspace } from './workspace.ts';

type Answer = Readonly<Record<string, unknown>>;

interface Method {
  /** The kind of token it takes. */
  readonly token: 'bot' | 'app';
  run(args: unknown, context: WebApiContext): Answer;
}

/** Reads the arguments strictly: a name Slack does not know, which it would silently ignore, is refused here. */
function method<Args>(
  token: Method['token'],
  schema: z.ZodType<Args>,
  run: (args: Args, context: WebApiContext) => Answer,
): Method {
  return {
    token,
    run: (args, context) => {
      const read = schema.safeParse(args);
      if (!read.success) throw new Refusal('invalid_arguments', slackMessages(read.error, ''));
      return run(read.data, context);
    },
  };
}

const flag = z.union([z.boolean(), z.stringbool()]);
const Content = { text: z.string().optional(), blocks: z.unknown().optional() };

const PostMessage = z.strictObject({
  channel: z.string(),
  thread_ts: z.string().optional(),
  unfurl_links: flag.optional(),
  unfurl_media: flag.optional(),
  ...Content,
});
const PostEphemeral = z.strictObject({
  channel: z.string(),
  user: z.string(),
  thread_ts: z.string().optional(),
  ...Content,
});
const Update = z.strictObject({ channel: z.string(), ts: z.string(), ...Content });
const UsersInfo = z.strictObject({ user: z.string(), include_locale: flag.optional() });
const Members = z.strictObject({
  channel: z.string(),
  limit: z.coerce.number().int().min(1).max(999),
  cursor: z.string().optional(),
});
const History = z.strictObject({ channel: z.string(), limit: z.coerce.number().int().min(1).max(999) });

/** All the methods this stand-in serves; any other is an unknown route. */
const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': method('bot', z.strictObject({}), (_, { workspaceId, name }) => ({
    url: 'https://local.slack.invalid/',
    team: name,
    user: BOT.name.toLowerCase(),
    team_id: workspaceId,
    user_id: BOT.id,
    bot_id: BOT.botId,
    is_enterprise_install: false,
  })),
  'apps.connections.open': method('app', z.strictObject({}), (_, { socketUrl }) => ({ url: socketUrl() })),
  'chat.postMessage': method('bot', PostMessage, postMessage),
  'chat.postEphemeral': method('bot', PostEphemeral, postEphemeral),
  'chat.update': method('bot', Update, update),
  'conversations.open': method('bot', z.strictObject({ users: z.string() }), ({ users }, { workspace }) => {
    const id = workspace.directOf(users);
    if (id === undefined) throw new Refusal('user_not_found');
    if (workspace.isDeactivated(users)) throw new Refusal('user_disabled');
    return { channel: { id } };
  }),
  'conversations.history': method('bot', History, ({ channel, limit }, { workspace }) => {
    if (!workspace.isMember(BOT.id, channel)) throw new Refusal('channel_not_found');
    const said = workspace.posts(channel).filter((post) => post.onlyFor === undefined);
    const messages = said.slice(-limit).map((post) => ({
      type: 'message',
      user: post.user,
      text: post.text,
      ts: post.ts,
    }));
    return { messages, has_more: said.length > limit };
  }),
  'conversations.members': method('bot', Members, membersOf),
  'users.info': method('bot', UsersInfo, usersInfo),
  'users.lookupByEmail': method('bot', z.strictObject({ email: z.string() }), lookupByEmail),
  'views.open': method('bot', OpenView, openView),
  'views.update': method('bot', UpdateView, updateView),
};

/** The names of the methods served. */
export const SERVED_METHODS: readonly string[] = Object.keys(METHODS);

/** The method of that name, or undefined where this stand-in has none. */
export function servedMethod(name: string): Method | undefined {
  return Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
}

/** Text and blocks as Slack would take them; throws a `Refusal`. */
export function readContent(args: {
  readonly text?: string | undefined;
  readonly blocks?: unknown;
}): Pick<Post, 'text' | 'blocks'> {
  const { text = '', blocks } = args;
  const read = MessageBlocks.safeParse(blocks ?? []);
  if (!read.success) throw new Refusal('invalid_blocks', slackMessages(read.error, 'blocks'));
  if (text === '' && read.data.length === 0) throw new Refusal('no_text');
  if (text.length > 40_000) throw new Refusal('msg_too_long');
  return { text, blocks: read.data };
}

function requireOpen(workspace: Workspace, channel: string): void {
  const known = workspace.channel(channel) !== undefined || workspace.directOwner(channel) !== undefined;
  if (!known) throw new Refusal('channel_not_found');
  if (workspace.isArchived(channel)) throw new Refusal('is_archived');
  if (!workspace.isMember(BOT.id, channel)) throw new Refusal('not_in_channel');
}

function postMessage(args: z.infer<typeof PostMessage>, context: WebApiContext): Answer {
  const { workspace } = context;
  requireOpen(workspace, args.channel);
  const content = readContent(args);
  const post = workspace.say({ channel: args.channel, threadTs: args.thread_ts, user: BOT.id, ...content });
  context.onBotPost(post);
  return {
    channel: post.channel,
    ts: post.ts,
    message: { text: post.text, user: BOT.id, bot_id: BOT.botId },
  };
}

function postEphemeral(args: z.infer<typeof PostEphemeral>, { workspace }: WebApiContext): Answer {
  requireOpen(workspace, args.channel);
  if (!workspace.isMember(args.user, args.channel)) throw new Refusal('user_not_in_channel');
  const to = { channel: args.channel, threadTs: args.thread_ts, user: BOT.id, onlyFor: args.user };
  return { message_ts: workspace.say({ ...to, ...readContent(args) }).ts };
}

/** Public channels answer whether or not the bot is in them. */
function membersOf(args: z.infer<typeof Members>, { workspace, membersPerPage }: WebApiContext): Answer {
  const members = workspace.members(args.channel);
  const isKnown = workspace.channel(args.channel) ?? workspace.directOwner(args.channel);
  if (isKnown === undefined) throw new Refusal('channel_not_found');
  const start = args.cursor === undefined ? 0 : members.findIndex((id) => cursorAt(id) === args.cursor);
  if (start === -1) throw new Refusal('invalid_cursor');
  const end = start + Math.min(args.limit, membersPerPage());
  const next = members[end];
  return {
    members: members.slice(start, end),
    response_metadata: { next_cursor: next === undefined ? '' : cursorAt(next) },
  };
}

function cursorAt(userId: string): string {
  return Buffer.from(`user:${userId}`).toString('base64');
}

function update(args: z.infer<typeof Update>, { workspace, onBotEdit }: WebApiContext): Answer {
  requireOpen(workspace, args.channel);
  const post = workspace.post(args.ts);
  // What only one person sees can't be updated this way: Slack does not find it.
  if (post?.channel !== args.channel || post.onlyFor !== undefined) throw new Refusal('message_not_found');
  if (post.user !== BOT.id) throw new Refusal('cant_update_message');
  workspace.edit(args.ts, readContent(args));
  const after = workspace.post(args.ts);
  if (after !== undefined) onBotEdit(post, after);
  return { channel: args.channel, ts: args.ts, text: args.text };
}

/** docs.slack.dev/reference/objects/user-object */
function usersInfo(args: z.infer<typeof UsersInfo>, { workspace, workspaceId }: WebApiContext): Answer {
  const account = workspace.account(args.user);
  if (account === undefined) throw new Refusal('user_not_found');
  const user = userOf(account, workspaceId, args.include_locale === true);
  return { user: { ...user, deleted: workspace.isDeactivated(account.id) } };
}

/** Finds nobody of another company and nobody who has left, and tells no locale, whatever it is asked for. */
function lookupByEmail({ email }: { email: string }, { workspace, workspaceId }: WebApiContext): Answer {
  const wanted = email.toLowerCase();
  const account = workspace
    .accounts()
    .find(
      (one) =>
        one.standing !== 'stranger' &&
        one.email?.toLowerCase() === wanted &&
        !workspace.isDeactivated(one.id),
    );
  if (account === undefined) throw new Refusal('users_not_found');
  return { user: userOf(account, workspaceId, false) };
}

/** docs.slack.dev/reference/objects/user-object */
export function userOf(account: LocalAccount, workspaceId: string, withLocale: boolean): Answer {
  const stranger = account.standing === 'stranger';
  return {
    id: account.id,
    team_id: stranger ? 'T0ELSEWHERE' : workspaceId,
    name: account.name.toLowerCase().replaceAll(/\s+/g, '.'),
    real_name: account.name,
    deleted: false,
    tz: account.timeZone,
    is_restricted: account.standing === 'guest',
    is_ultra_restricted: false,
    is_stranger: stranger,
    is_bot: false,
    profile: {
      real_name: account.name,
      display_name: account.name,
      // Slack tells nobody's address across companies.
      ...(account.email === undefined || stranger ? {} : { email: account.email }),
    },
    ...(withLocale ? { locale: account.locale } : {}),
  };
}
