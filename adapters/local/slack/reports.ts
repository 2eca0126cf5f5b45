import type { EventDesk } from './event-desk.ts';
import {
  type ChannelType,
  editedEvent,
  mentionEvent,
  type PayloadContext,
  reactionEvent,
  saidEvent,
} from './payloads.ts';
import { BOT, type EMOJI, type Post, type Workspace } from './workspace.ts';

/** What Slack tells the app of: all that is said where it is, to itself or by itself too. */
export interface Reports {
  /** Resolves when the app has taken it. Of a mention in a channel it hears twice, as of a message and as of a mention. */
  said(post: Post): Promise<void>;
  edited(before: Post, after: Post): Promise<void>;
  reacted(user: string, reaction: keyof typeof EMOJI, post: Post): Promise<void>;
}

/** Reports to the app behind the desk, of the conversations that its bot is in. */
export function createReports(
  context: PayloadContext & { readonly workspace: Workspace },
  events: EventDesk,
): Reports {
  const { workspace } = context;
  const typeOf = ({ channel }: Post): ChannelType => {
    return workspace.directOwner(channel) === undefined ? 'channel' : 'im';
  };
  // An ephemeral message is no event: docs.slack.dev/reference/methods/chat.postEphemeral
  const isHeard = (post: Post) => post.onlyFor === undefined && workspace.isMember(BOT.id, post.channel);
  const isMention = (post: Post) => typeOf(post) !== 'im' && post.text.includes(`<@${BOT.id}>`);
  return {
    said: async (post) => {
      if (!isHeard(post)) return;
      await Promise.all([
        events.deliver(saidEvent(context, post, typeOf(post))),
        isMention(post) ? events.deliver(mentionEvent(context, post)) : undefined,
      ]);
    },
    edited: async (before, after) => {
      if (!isHeard(after)) return;
      const at = workspace.nextTs();
      await Promise.all([
        events.deliver(editedEvent(context, { before, after }, at, typeOf(after))),
        isMention(after) ? events.deliver(mentionEvent(context, after, at)) : undefined,
      ]);
    },
    reacted: async (user, reaction, post) => {
      if (isHeard(post)) await events.deliver(reactionEvent(context, { user, reaction, post }));
    },
  };
}
