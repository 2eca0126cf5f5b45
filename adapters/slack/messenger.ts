import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Account } from '../../src/chat/intent.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Messenger, Place } from '../../src/chat/messenger.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { SlackApi } from './api.ts';
import { SlackFault } from './errors.ts';
import type { Self } from './intent.ts';
import { createMembers } from './members.ts';
import { permalink } from './permalink.ts';
import { render } from './render.ts';

/**
 * Says things unasked in the one workspace of the token. A call that got no answer is `unavailable`, although Slack may have done
 * what it asked for: whoever tries again then may say it twice.
 */
export function createMessenger(api: SlackApi, selfOf: () => Self | undefined, clock: Clock): Messenger {
  const members = createMembers(api, clock);
  const directs = createDirects(api, clock);

  function self(): Self {
    const known = selfOf();
    if (known === undefined) throw new SlackFault('unavailable', 'not started yet, or stopped');
    return known;
  }

  return {
    platform: 'slack',
    workspaceId: () => selfOf()?.workspaceId,
    openDirect: async (account) => {
      const { workspaceId } = self();
      if (!isOf(account, workspaceId)) throw new SlackFault('person-unreachable', 'not of this workspace');
      const id = await directs.of(account.userId);
      return { platform: 'slack', workspaceId, kind: 'direct', id };
    },
    sees: async (place, account) => {
      const { workspaceId, botUserId } = self();
      if (!isOf(account, workspaceId) || !isOf(place, workspaceId)) return false;
      return falseIfClosed(async () =>
        place.kind === 'direct'
          ? (await directs.of(account.userId)) === place.id
          : hasBoth(await members.of(place.id), account.userId, botUserId),
      );
    },
    send: async (place, message) => {
      requireOurs(place, self());
      return { place, messageId: await post(api, place, message) };
    },
    update: async ({ place, messageId: ts }, message) => {
      requireOurs(place, self());
      await api.callOnce('chat.update', { channel: place.id, ts, ...drawn(place, message) }, Posted);
    },
    linkTo: ({ place, messageId }) => permalink(selfOf()?.url, place.id, messageId, place.thread),
  };
}

const Posted = z.object({ ts: z.string() });

async function post(api: SlackApi, place: Place, message: Message): Promise<string> {
  const thread = place.thread === undefined ? {} : { thread_ts: place.thread };
  const quietly = { unfurl_links: false, unfurl_media: false };
  const said = { channel: place.id, ...thread, ...quietly, ...drawn(place, message) };
  return (await api.callOnce('chat.postMessage', said, Posted)).ts;
}

function drawn(place: Place, message: Message) {
  return render(message, place.kind === 'direct');
}

function isOf({ platform, workspaceId }: Pick<Account, 'platform' | 'workspaceId'>, ours: string): boolean {
  return platform === 'slack' && workspaceId === ours;
}

function requireOurs(place: Place, { workspaceId }: Self): void {
  if (!isOf(place, workspaceId)) throw new SlackFault('conversation-gone', 'not of this workspace');
}

function hasBoth(members: ReadonlySet<string>, userId: string, botUserId: string): boolean {
  return members.has(userId) && members.has(botUserId);
}

/** A place that is closed to us is one that nobody sees us in; an installation from before these scopes can't look. */
async function falseIfClosed(look: () => Promise<boolean>): Promise<boolean> {
  try {
    return await look();
  } catch (fault) {
    if (!(fault instanceof SlackFault)) throw fault;
    const closed = fault.code === 'conversation-gone' || fault.code === 'not-in-conversation';
    if (closed || fault.code === 'person-unreachable' || fault.vendorCode === 'missing_scope') return false;
    throw fault;
  }
}

const DIRECTS_KEPT = 10_000;
/** Not for ever: that somebody has left is only found out by opening it anew. */
const KEPT_MINUTES = 10;

const OpenedConversation = z.object({ channel: z.object({ id: z.string() }) });

/** Ids of direct conversations, which never change; Slack opens fifty a minute. */
function createDirects(api: SlackApi, clock: Clock): { of(userId: string): Promise<string> } {
  const kept = new Map<string, { readonly id: string; readonly until: Temporal.Instant }>();
  return {
    of: async (userId) => {
      const now = clock.now();
      const known = kept.get(userId);
      if (known !== undefined && now.epochMilliseconds < known.until.epochMilliseconds) return known.id;
      const { channel } = await api.callOnce('conversations.open', { users: userId }, OpenedConversation);
      const { id } = channel;
      if (kept.size >= DIRECTS_KEPT) kept.clear();
      kept.set(userId, { id, until: now.add({ minutes: KEPT_MINUTES }) });
      return id;
    },
  };
}
