import type { Platform } from './intent.ts';
import type { Place } from './messenger.ts';

/**
 * Where a message can be answered in a thread of its own: everywhere in Slack; in Teams in channels, and in no chat
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-basics).
 */
const THREADED: Readonly<Record<Platform, readonly Place['kind'][]>> = {
  slack: ['channel', 'group', 'direct'],
  teams: ['channel'],
};

/** Whether a message there can be answered in a thread of its own. */
export function hasThreads({ platform, kind }: Pick<Place, 'platform' | 'kind'>): boolean {
  return THREADED[platform].includes(kind);
}

/** Whether both are the same thread of the same conversation, or the same conversation outside of any thread. */
export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.platform === other.platform &&
    one.workspaceId === other.workspaceId &&
    one.id === other.id &&
    one.thread === other.thread
  );
}

/** Whether both are in the same conversation, in whatever thread of it. */
export function isSameConversation(one: Place, other: Place): boolean {
  return one.platform === other.platform && one.workspaceId === other.workspaceId && one.id === other.id;
}
