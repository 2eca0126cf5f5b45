import { z } from 'zod';
import type { Clock } from '../../../src/kernel/clock.ts';
import type {
  LocalAccount,
  LocalChange,
  LocalChannel,
  LocalConversation,
  LocalMessage,
  LocalRoster,
} from '../stand-in.ts';
import { MessageBlocks } from './block-kit.ts';

/** The bot's accounts in every workspace of this kind. */
export const BOT = { id: 'U0POINTPERSON', botId: 'B0POINTPERSON', name: 'Pointperson' } as const;

/** What the client's emoji are called at Slack. */
export const EMOJI = { eyes: 'eyes', check: 'white_check_mark' } as const;

const Post = z.object({
  /** Slack's time stamp, which is also the message's id: unique, and growing. */
  ts: z.string(),
  channel: z.string(),
  threadTs: z.string().optional(),
  user: z.string(),
  text: z.string(),
  blocks: MessageBlocks,
  edited: z.boolean(),
  files: z.array(z.object({ name: z.string(), url: z.string() })).default([]),
  /** Who put which emoji on it. */
  reactions: z
    .array(z.object({ reaction: z.enum(['eyes', 'check']), users: z.array(z.string()) }))
    .default([]),
  /** Who alone sees it; Slack calls such a message ephemeral and forgets it when the client is reloaded. */
  onlyFor: z.string().optional(),
});
export type Post = z.infer<typeof Post>;

const Saved = z.object({ version: z.literal(1), posts: z.array(Post) });

/** Who and what there is in the workspace, and what was said: state and its rules, with no wire in it. */
export interface Workspace {
  accounts(): readonly LocalAccount[];
  account(id: string): LocalAccount | undefined;
  channel(id: string): LocalChannel | undefined;
  replaceRoster(roster: LocalRoster): void;
  conversations(accountId: string): readonly LocalConversation[];
  /** Whether this account can read and write there; the bot can in its channels and direct messages. */
  isMember(accountId: string, channelId: string): boolean;
  isArchived(channelId: string): boolean;
  archive(channelId: string): void;
  removeBot(channelId: string): void;
  /** Whoever's account is deactivated stays in the list of users; nobody can write to them. */
  setDeactivated(accountId: string, isDeactivated: boolean): void;
  isDeactivated(accountId: string): boolean;
  /** The owner of a direct message with the bot. */
  directOwner(channelId: string): string | undefined;
  directOf(accountId: string): string | undefined;
  posts(channelId: string): readonly Post[];
  post(ts: string): Post | undefined;
  say(post: Omit<Post, 'ts' | 'edited' | 'files' | 'reactions'> & Partial<Pick<Post, 'files'>>): Post;
  edit(ts: string, content: Pick<Post, 'text' | 'blocks'>): void;
  /** Whether it was not there before. */
  react(ts: string, user: string, reaction: keyof typeof EMOJI): boolean;
  members(channelId: string): readonly string[];
  /** A time stamp that nothing else has. */
  nextTs(): string;
  messages(channelId: string, viewerId: string): readonly LocalMessage[];
  changed(change: LocalChange): void;
  onChange(listener: (change: LocalChange) => void): () => void;
  save(): unknown;
  restore(saved: unknown): void;
}

/** An empty workspace with this roster. Strangers are in its first channel alone, the one shared with their company. */
export function createWorkspace(first: LocalRoster, clock: Clock): Workspace {
  let roster = first;
  let posts: Post[] = [];
  let lastMicros = 0;
  const archived = new Set<string>();
  const botless = new Set<string>();
  const deactivated = new Set<string>();
  const listeners = new Set<(change: LocalChange) => void>();

  const account = (id: string) => roster.accounts.find((one) => one.id === id);
  const channel = (id: string) => roster.channels.find((one) => one.id === id);
  const isStranger = (id: string) => account(id)?.standing === 'stranger';
  const directOf = (id: string) => {
    return account(id) === undefined || isStranger(id) ? undefined : `D${id.slice(1)}`;
  };
  const directOwner = (id: string) => roster.accounts.find((one) => directOf(one.id) === id)?.id;
  const channelsOf = (id: string) => (isStranger(id) ? roster.channels.slice(0, 1) : roster.channels);

  function changed(change: LocalChange): void {
    for (const listener of listeners) listener(change);
  }

  function nextTs(): string {
    lastMicros = Math.max(clock.now().epochMilliseconds * 1_000, lastMicros + 1);
    return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
  }

  function isMember(id: string, channelId: string): boolean {
    if (id === BOT.id) {
      return directOwner(channelId) !== undefined || (!!channel(channelId) && !botless.has(channelId));
    }
    return directOwner(channelId) === id || (!!account(id) && channelsOf(id).some((c) => c.id === channelId));
  }

  return {
    accounts: () => roster.accounts,
    account,
    channel,
    replaceRoster: (next) => {
      roster = next;
      changed({});
    },
    conversations: (id) => {
      const direct = directOf(id);
      if (account(id) === undefined) return [];
      return [
        ...channelsOf(id).map((one) => ({ ...one, kind: 'channel' as const })),
        ...(direct === undefined ? [] : [{ id: direct, kind: 'direct' as const, name: BOT.name }]),
      ];
    },
    isMember,
    isArchived: (id) => archived.has(id),
    archive: (id) => void archived.add(id),
    removeBot: (id) => void botless.add(id),
    setDeactivated: (id, isDeactivated) => {
      if (isDeactivated) deactivated.add(id);
      else deactivated.delete(id);
    },
    isDeactivated: (id) => deactivated.has(id),
    directOwner,
    directOf,
    posts: (channelId) => posts.filter((post) => post.channel === channelId),
    post: (ts) => posts.find((post) => post.ts === ts),
    say: (said) => {
      const fresh = { ts: nextTs(), edited: false, files: said.files ?? [], reactions: [] };
      const post: Post = { ...said, ...fresh, blocks: withIds(said.blocks) };
      posts.push(post);
      changed(changeOf(post));
      return post;
    },
    edit: (ts, content) => {
      posts = posts.map((post) => {
        return post.ts === ts ? { ...post, ...content, blocks: withIds(content.blocks), edited: true } : post;
      });
      changed(changeOf(posts.find((post) => post.ts === ts)));
    },
    react: (ts, user, reaction) => {
      const before = posts.find((post) => post.ts === ts);
      const users = before?.reactions.find((one) => one.reaction === reaction)?.users ?? [];
      if (before === undefined || users.includes(user)) return false;
      const others = before.reactions.filter((one) => one.reaction !== reaction);
      const reactions = [...others, { reaction, users: [...users, user] }];
      posts = posts.map((post) => (post.ts === ts ? { ...post, reactions } : post));
      changed(changeOf(before));
      return true;
    },
    nextTs,
    members: (channelId) => {
      const people = roster.accounts.map((one) => one.id);
      return [BOT.id, ...people].filter((id) => isMember(id, channelId));
    },
    messages: (channelId, viewerId) => {
      if (!isMember(viewerId, channelId)) return [];
      const seen = posts.filter((post) => post.channel === channelId && isFor(post, viewerId));
      return seen.map((post) => localMessage(post, account(post.user)?.name));
    },
    changed,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    save: () => ({ version: 1, posts: posts.filter((post) => post.onlyFor === undefined) }),
    restore: (saved) => {
      posts = Saved.parse(saved).posts;
      lastMicros = Math.max(0, ...posts.map((post) => Math.round(Number(post.ts) * 1e6)));
      changed({});
    },
  };
}

function isFor(post: Post, viewerId: string): boolean {
  return post.onlyFor === undefined || post.onlyFor === viewerId;
}

function changeOf(post: Post | undefined): LocalChange {
  if (post === undefined) return {};
  const viewer = post.onlyFor === undefined ? {} : { viewerId: post.onlyFor };
  return { conversationId: post.channel, ...viewer };
}

/** Slack gives every block an id that has none. */
function withIds(blocks: Post['blocks']): Post['blocks'] {
  return blocks.map((block, index) => ({ ...block, block_id: block.block_id ?? `b${index}` }));
}

function localMessage(post: Post, name: string | undefined): LocalMessage {
  const bot = post.user === BOT.id;
  return {
    id: post.ts,
    conversationId: post.channel,
    ...(post.threadTs === undefined ? {} : { threadId: post.threadTs }),
    author: { id: post.user, name: bot ? BOT.name : (name ?? 'somebody who left'), bot },
    sentAt: Math.floor(Number(post.ts) * 1_000),
    edited: post.edited,
    onlyYou: post.onlyFor !== undefined,
    ...(post.files.length === 0 ? {} : { files: post.files }),
    reactions: post.reactions.map(({ reaction, users }) => ({ reaction, accountIds: users })),
    content: { platform: 'slack', text: post.text, blocks: post.blocks },
  };
}
