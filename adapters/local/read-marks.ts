import { z } from 'zod';
import type { LocalMessage, StandIn } from './stand-in.ts';

/** How far each viewer has read each conversation. Neither vendor's bot protocol knows; it is the client's own business. */
export interface ReadMarks {
  /** How many messages of others came after what the viewer has read. */
  unread(standIn: StandIn, viewerId: string, conversationId: string): number;
  /** Remembers that all sent up to then (milliseconds since the epoch) is read; never goes back. True if that is news. */
  read(standIn: StandIn, viewerId: string, conversationId: string, upTo: number): boolean;
  save(): unknown;
  /** Throws where `saved` is not what `save` gave. */
  restore(saved: unknown): void;
}

const SavedMarks = z.record(z.string(), z.number());

/** Read marks in memory, with nothing read yet. */
export function createReadMarks(): ReadMarks {
  const marks = new Map<string, number>();
  return {
    unread: (standIn, viewerId, conversationId) => {
      const upTo = marks.get(keyOf(standIn, viewerId, conversationId)) ?? 0;
      const isNews = (message: LocalMessage) => message.author.id !== viewerId && message.sentAt > upTo;
      return standIn.messages(conversationId, viewerId).filter(isNews).length;
    },
    read: (standIn, viewerId, conversationId, upTo) => {
      const key = keyOf(standIn, viewerId, conversationId);
      if ((marks.get(key) ?? 0) >= upTo) return false;
      marks.set(key, upTo);
      return true;
    },
    save: () => Object.fromEntries(marks),
    restore: (saved) => {
      for (const [key, upTo] of Object.entries(SavedMarks.parse(saved))) marks.set(key, upTo);
    },
  };
}

function keyOf(standIn: StandIn, viewerId: string, conversationId: string): string {
  return JSON.stringify([standIn.platform, viewerId, conversationId]);
}
