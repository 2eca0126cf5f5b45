import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../../src/kernel/clock.ts';
import type { LocalAccount, LocalConversation, LocalFile, LocalMessage, LocalRoster } from '../stand-in.ts';

/** A message as the tenant keeps it. `text` is Teams' own: HTML escapes, and `<at>` around mentions. */
export interface Kept {
  readonly id: string;
  readonly conversationId: string;
  readonly threadId?: string | undefined;
  readonly authorId: string;
  readonly text: string;
  readonly cards: readonly unknown[];
  readonly files: readonly LocalFile[];
  readonly reactions: readonly Reacted[];
  readonly edited: boolean;
}

/** An emoji that somebody put on a message. */
interface Reacted {
  readonly reaction: LocalReaction;
  readonly accountId: string;
}

export type LocalReaction = LocalMessage['reactions'][number]['reaction'];

export interface NewMessage {
  readonly conversationId: string;
  readonly threadId?: string;
  readonly authorId: string;
  readonly text: string;
  readonly cards?: readonly unknown[];
  readonly files?: readonly LocalFile[];
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

const Saved = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      conversationId: z.string(),
      threadId: z.string().optional(),
      authorId: z.string(),
      text: z.string(),
      cards: z.array(z.unknown()),
      // Workspaces that were saved before there were any have neither.
      files: z.array(z.object({ name: z.string(), url: z.string() })).default([]),
      reactions: z
        .array(z.object({ reaction: z.enum(['eyes', 'check']), accountId: z.string() }))
        .default([]),
      edited: z.boolean(),
    }),
  ),
});

/** One tenant's people, conversations and messages. */
export interface Tenant {
  accounts(): readonly LocalAccount[];
  account(id: string): LocalAccount | undefined;
  replaceRoster(roster: LocalRoster): void;
  addGroup(name: string, members: readonly string[]): string;
  conversation(id: string): LocalConversation | undefined;
  conversationsOf(accountId: string): readonly LocalConversation[];
  members(conversationId: string): readonly LocalAccount[];
  add(message: NewMessage): string;
  edit(id: string, text: string, cards: readonly unknown[]): void;
  /** False where they had put it there before. */
  react(id: string, accountId: string, reaction: LocalReaction): boolean;
  remove(id: string): void;
  message(id: string): Kept | undefined;
  messages(conversationId: string, viewerId: string): readonly LocalMessage[];
  /** The card an `Action.Execute` was answered with: only who pressed sees it, until the message is edited. */
  showTo(viewerId: string, messageId: string, card: unknown): void;
  save(): unknown;
  /** Throws where it is nothing that `save` gave. */
  restore(saved: unknown): void;
}

export function createTenant(
  roster: LocalRoster,
  bot: { readonly id: string; readonly name: string },
  clock: Clock,
): Tenant {
  let { accounts, channels } = roster;
  const groups: Group[] = [];
  const kept = new Map<string, Kept>();
  const views = new Map<string, Map<string, unknown>>();
  let lastId = 0;

  /** Teams' message ids are the millisecond of sending; two in one millisecond differ all the same. */
  function nextId(): string {
    lastId = Math.max(clock.now().epochMilliseconds, lastId + 1);
    return String(lastId);
  }

  function conversation(id: string): LocalConversation | undefined {
    const channel = channels.find((one) => one.id === id);
    if (channel) return { id, kind: 'channel', name: channel.name };
    const group = groups.find((one) => one.id === id);
    if (group) return { id, kind: 'group', name: group.name };
    return accounts.some((account) => personalId(account.id) === id)
      ? { id, kind: 'direct', name: bot.name }
      : undefined;
  }

  function members(conversationId: string): readonly LocalAccount[] {
    const group = groups.find(({ id }) => id === conversationId);
    if (group) return accounts.filter(({ id }) => group.members.includes(id));
    if (conversation(conversationId)?.kind === 'direct')
      return accounts.filter(({ id }) => personalId(id) === conversationId);
    return accounts.filter(({ standing }) => standing !== 'stranger');
  }

  function shown(message: Kept, viewerId: string): LocalMessage {
    const author = message.authorId === bot.id ? bot : accounts.find(({ id }) => id === message.authorId);
    const view = views.get(message.id)?.get(viewerId);
    return {
      id: message.id,
      conversationId: message.conversationId,
      ...(message.threadId && { threadId: message.threadId }),
      author: {
        id: message.authorId,
        name: author?.name ?? message.authorId,
        bot: message.authorId === bot.id,
      },
      sentAt: Number(message.id),
      edited: message.edited,
      onlyYou: false,
      ...(message.files.length > 0 && { files: message.files }),
      reactions: counted(message.reactions),
      content: { platform: 'teams', text: message.text, cards: view === undefined ? message.cards : [view] },
    };
  }

  return {
    accounts: () => accounts,
    account: (id) => accounts.find((account) => account.id === id),
    replaceRoster: (next) => {
      ({ accounts, channels } = next);
    },
    addGroup: (name, memberIds) => {
      const id = `19:${hash(name)}@thread.v2`;
      groups.push({ id, name, members: memberIds });
      return id;
    },
    conversation,
    conversationsOf: (accountId) =>
      [...channels, ...groups, { id: personalId(accountId) }]
        .filter(({ id }) => members(id).some((member) => member.id === accountId))
        .flatMap(({ id }) => conversation(id) ?? []),
    members,
    add: (message) => {
      const id = nextId();
      const { cards = [], files = [] } = message;
      kept.set(id, { ...message, id, cards, files, reactions: [], edited: false });
      return id;
    },
    edit: (id, text, cards) => {
      const message = kept.get(id);
      if (message) kept.set(id, { ...message, text, cards, edited: true });
      views.delete(id);
    },
    react: (id, accountId, reaction) => {
      const message = kept.get(id);
      const isThere = message?.reactions.some(
        (one) => one.accountId === accountId && one.reaction === reaction,
      );
      if (!message || isThere) return false;
      kept.set(id, { ...message, reactions: [...message.reactions, { reaction, accountId }] });
      return true;
    },
    remove: (id) => {
      kept.delete(id);
    },
    message: (id) => kept.get(id),
    messages: (conversationId, viewerId) =>
      [...kept.values()]
        .filter((message) => message.conversationId === conversationId)
        .map((message) => shown(message, viewerId)),
    showTo: (viewerId, messageId, card) => {
      const own = views.get(messageId) ?? new Map<string, unknown>();
      views.set(messageId, own.set(viewerId, card));
    },
    save: () => ({ messages: [...kept.values()] }),
    restore: (saved) => {
      const { messages } = Saved.parse(saved);
      kept.clear();
      for (const message of messages) kept.set(message.id, message);
      lastId = Math.max(0, ...messages.map(({ id }) => Number(id)));
    },
  };
}

/** By emoji, in the order in which each was first put there. */
function counted(reactions: readonly Reacted[]): LocalMessage['reactions'] {
  const kinds = [...new Set(reactions.map(({ reaction }) => reaction))];
  return kinds.map((kind) => ({
    reaction: kind,
    accountIds: reactions.filter(({ reaction }) => reaction === kind).map(({ accountId }) => accountId),
  }));
}

/** The personal chat of an account with the bot: the same at every start, so that what was said is found again. */
function personalId(accountId: string): string {
  return `a:1${hash(accountId)}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
