import { z } from 'zod';
import type { LocalMessage, StandIn } from './stand-in.ts';

/** How far each viewer has read each conversation and thread. Neither vendor's bot protocol knows; it is the client's own business. */
export interface ReadMarks {
  /** How many messages of others came after what the viewer has read. */
  unread(standIn: StandIn, viewerId: string, conversationId: string): number;
  /**
   * How many replies of others came after what the viewer has read or said there, by thread, where there are any. Threads that the
   * viewer neither began nor wrote in are none of theirs, but for those of their direct conversation.
   */
  unreadReplies(
    standIn: StandIn,
    viewerId: string,
    messages: readonly LocalMessage[],
  ): Readonly<Record<string, number>>;
  /** Remembers that all sent up to then (milliseconds since the epoch) is read; never goes back. True if that is news. */
  read(standIn: StandIn, viewerId: string, place: ReadPlace, upTo: number): boolean;
  save(): unknown;
  /** Throws where `saved` is not what `save` gave. */
  restore(saved: unknown): void;
}

interface ReadPlace {
  readonly conversationId: string;
  readonly threadId?: string;
}

const SavedMarks = z.record(z.string(), z.number());

/** Read marks in memory, with nothing read yet. */
export function createReadMarks(): ReadMarks {
  const marks = new Map<string, number>();
  const readUpTo = (standIn: StandIn, viewerId: string, place: ReadPlace) =>
    marks.get(keyOf(standIn, viewerId, place)) ?? 0;
  return {
    unread: (standIn, viewerId, conversationId) => {
      const upTo = readUpTo(standIn, viewerId, { conversationId });
      const isNews = (message: LocalMessage) => message.author.id !== viewerId && message.sentAt > upTo;
      return standIn.messages(conversationId, viewerId).filter(isNews).length;
    },
    unreadReplies: (standIn, viewerId, messages) => {
      const directs = standIn.conversations(viewerId).filter(({ kind }) => kind === 'direct');
      const counts = [...threadsOf(messages)].map(([threadId, thread]) => {
        const conversationId = thread[0]?.conversationId ?? '';
        const own = thread.filter(({ author }) => author.id === viewerId);
        const isFollowed = own.length > 0 || directs.some(({ id }) => id === conversationId);
        const read = readUpTo(standIn, viewerId, { conversationId, threadId });
        const upTo = Math.max(read, own.at(-1)?.sentAt ?? 0);
        const news = thread.filter(({ id, sentAt }) => id !== threadId && sentAt > upTo);
        return [threadId, isFollowed ? news.length : 0] as const;
      });
      return Object.fromEntries(counts.filter(([, count]) => count > 0));
    },
    read: (standIn, viewerId, place, upTo) => {
      if (readUpTo(standIn, viewerId, place) >= upTo) return false;
      marks.set(keyOf(standIn, viewerId, place), upTo);
      return true;
    },
    save: () => Object.fromEntries(marks),
    restore: (saved) => {
      for (const [key, upTo] of Object.entries(SavedMarks.parse(saved))) marks.set(key, upTo);
    },
  };
}

/** By the message that began it, each thread in order: also of one message. */
function threadsOf(messages: readonly LocalMessage[]): ReadonlyMap<string, readonly LocalMessage[]> {
  const threads = new Map<string, LocalMessage[]>();
  for (const message of messages) {
    const threadId = message.threadId ?? message.id;
    const thread = threads.get(threadId);
    if (thread) thread.push(message);
    else threads.set(threadId, [message]);
  }
  return threads;
}

function keyOf(standIn: StandIn, viewerId: string, { conversationId, threadId }: ReadPlace): string {
  const place = threadId === undefined ? [conversationId] : [conversationId, threadId];
  return JSON.stringify([standIn.platform, viewerId, ...place]);
}
