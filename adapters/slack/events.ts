import { z } from 'zod';
import type { LinkedFile, Reaction } from '../../src/chat/intent.ts';
import { secureAddress } from '../../src/chat/secure-address.ts';
import type { Delivery, Place, Saying } from './delivery.ts';
import { UserParts } from './profiles.ts';

const text = z.string();
const maybe = text.optional();

/** A file as a message bears it; of another company's, and of one that was deleted, Slack may tell the id alone. */
const File = z.object({
  name: z.string().nullish(),
  title: z.string().nullish(),
  permalink: z.string().nullish(),
});

/** What a message is made of, wherever Slack shows one. */
export const MessageParts = z.object({
  user: maybe,
  text: z.string().nullish(),
  ts: text,
  thread_ts: maybe,
  subtype: maybe,
  bot_id: z.string().nullish(),
  files: z.array(File).nullish(),
});
type MessageParts = z.infer<typeof MessageParts>;

const InChannel = { channel: text, channel_type: maybe };
const Said = MessageParts.extend(InChannel);
const Mention = Said.extend({ type: z.literal('app_mention'), edited: z.object({ ts: text }).nullish() });
const Changed = z.object({
  ...InChannel,
  type: z.literal('message'),
  subtype: z.literal('message_changed'),
  message: MessageParts,
  previous_message: z.object({ text: z.string().nullish() }).optional(),
});

/** docs.slack.dev/reference/events: those that the manifest subscribes to. */
export const EventCallback = z.object({
  type: z.literal('event_callback'),
  event_id: text,
  event: z.union([
    Mention,
    Changed,
    Said.extend({ type: z.literal('message'), ts: text.default('') }),
    z.object({
      type: z.literal('reaction_added'),
      user: text,
      reaction: text,
      item: z.object({ type: text, channel: maybe, ts: maybe }),
    }),
    z.object({ type: z.literal('user_change'), user: UserParts.extend({ id: text }) }),
    z.object({ type: z.literal('app_home_opened'), user: text, channel: text, tab: maybe }),
  ]),
});
type Event = z.infer<typeof EventCallback>['event'];

/** What an event means to the bot of that account; what it said or did itself means nothing to it. */
export function readEvent(
  { event, event_id: once }: z.infer<typeof EventCallback>,
  botUserId: string | undefined,
): Delivery {
  const delivery = anybodysEvent(event, once, botUserId);
  return 'user' in delivery && delivery.user === botUserId ? IGNORED : delivery;
}

function anybodysEvent(event: Event, once: string, botUserId: string | undefined): Delivery {
  switch (event.type) {
    case 'app_home_opened':
      return event.tab === 'messages'
        ? { kind: 'opened', user: event.user, place: placeOf(event.channel), once }
        : IGNORED;
    case 'user_change':
      return { kind: 'profile', account: event.user.id, info: event.user };
    case 'reaction_added':
      return readReaction(event, once);
    case 'app_mention':
      return readMention(event);
    case 'message':
      return 'message' in event ? readEdit(event, once) : readMessage(event, once, botUserId);
    default:
      return event satisfies never;
  }
}

/** The files of a message that have an address; the address asks whoever opens it for Slack's own permission. */
export function filesOf(parts: Pick<MessageParts, 'files'>): readonly LinkedFile[] {
  return (parts.files ?? []).flatMap(({ name, title, permalink }) => {
    const url = secureAddress(permalink);
    return url === undefined ? [] : [{ name: name || title || url, url }];
  });
}

const IGNORED: Delivery = { kind: 'ignored' };
/** Subtypes of a person's own message; all others are deletions, joins, and what bots and Slack itself say. */
const SPOKEN = new Set<string | undefined>([undefined, 'file_share', 'thread_broadcast']);
/** Slack's own voice, which is not marked as a bot's. */
const SLACKBOT = 'USLACKBOT';

/** Who said it, if it was a person. */
function speakerOf({ user, bot_id, subtype }: MessageParts): string | undefined {
  return SPOKEN.has(subtype) && !bot_id && user !== SLACKBOT ? user : undefined;
}

/** Until when after it was said a message may become a mention by being edited: not longer than we know what was a mention before. */
const MENTIONABLE_SECONDS = 12 * 60 * 60;

/** Slack tells of a mention again whenever its message is edited: github.com/slackapi/bolt-js/issues/960 */
function readMention(event: z.infer<typeof Mention>): Delivery {
  const user = speakerOf(event);
  const isOld = event.edited && Number(event.edited.ts) - Number(event.ts) > MENTIONABLE_SECONDS;
  if (user === undefined || isOld) return IGNORED;
  // Answered in a thread: its own if it stands in none.
  const place = placeOf(event.channel, event.channel_type, event.thread_ts ?? event.ts);
  return { kind: 'mention', user, ...said(event), place, once: mentionOnce(event) };
}

function readMessage(event: z.infer<typeof Said>, once: string, botUserId: string | undefined): Delivery {
  const user = speakerOf(event);
  if (user === undefined) return IGNORED;
  const { channel, channel_type: type, thread_ts: thread } = event;
  const place = placeOf(channel, type, thread);
  if (type === 'im') return { kind: 'direct', user, ...said(event), place, once };
  if (mentions(event.text, botUserId)) {
    // It comes as an app_mention as well; among several people in a direct message Slack does not promise that.
    return type === 'mpim' ? readMention({ ...event, type: 'app_mention' }) : IGNORED;
  }
  return thread === undefined ? IGNORED : { kind: 'thread', user, ...said(event), place, once };
}

function mentions(said: string | null | undefined, botUserId: string | undefined): boolean {
  return botUserId !== undefined && new RegExp(`<@${botUserId}[|>]`).test(said ?? '');
}

/** Slack reports as a change also that it shows a preview of a link, or that the first reply has come: the text stays then. */
function readEdit(event: z.infer<typeof Changed>, once: string): Delivery {
  const { message, previous_message: before, channel, channel_type: type } = event;
  const user = speakerOf(message);
  const isOther = before === undefined || (before.text ?? '') !== (message.text ?? '');
  if (user === undefined || !isOther) return IGNORED;
  return { kind: 'edit', user, ...said(message), place: placeOf(channel, type, message.thread_ts), once };
}

/** Names as Slack's emoji picker has them; several look like a check. */
const REACTIONS: ReadonlyMap<string, Reaction> = new Map([
  ['eyes', 'eyes'],
  ['white_check_mark', 'check'],
  ['heavy_check_mark', 'check'],
  ['ballot_box_with_check', 'check'],
]);

function readReaction(event: Extract<Event, { type: 'reaction_added' }>, once: string): Delivery {
  const reaction = REACTIONS.get(event.reaction);
  const { type, channel, ts } = event.item;
  if (reaction === undefined || type !== 'message' || channel === undefined || ts === undefined) {
    return IGNORED;
  }
  return { kind: 'react', user: event.user, place: placeOf(channel), reaction, ts, once };
}

function placeOf(channel: string, type?: string, thread?: string): Place {
  return { channel, onlyYou: false, thread, ...(type === 'mpim' ? { group: true } : {}) };
}

function said(parts: MessageParts): { readonly text: string; readonly saying: Saying } {
  const saying = { ts: parts.ts, thread: parts.thread_ts, files: filesOf(parts) };
  return { text: parts.text ?? '', saying };
}

/** One message mentions once, by however many events Slack tells of it. */
function mentionOnce({ channel, ts }: { channel: string; ts: string }): string {
  return `mention:${channel}:${ts}`;
}
