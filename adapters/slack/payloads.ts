import { z } from 'zod';
import { ViewValues } from './form.ts';

/** Where a message is that has a pressed button on it, and where its form's submission is answered. */
const Place = z.object({
  channel: z.string(),
  thread: z.string().optional(),
  /** The pressed message, and whether only the presser sees it. */
  message: z.string().optional(),
  onlyYou: z.boolean(),
  /** Slack takes five answers there within half an hour, also in conversations where the bot is no member. */
  responseUrl: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

/** What a form of ours carries: its action, as `encodeAction` wrote it, and where it was opened. */
const FormMetadata = z.object({ action: z.string(), place: Place.optional() });
export type FormMetadata = z.infer<typeof FormMetadata>;

/** Something Slack told us, read; extra fields are let pass, and what we don't know is `unsupported`. */
export type Delivery =
  | ({
      readonly kind: 'command';
      readonly user: string;
      readonly text: string;
      readonly place: Place;
    } & Triggered)
  | {
      readonly kind: 'mention' | 'direct';
      readonly user: string;
      readonly text: string;
      readonly place: Place;
      readonly eventId: string;
    }
  | ({
      readonly kind: 'press';
      readonly user: string;
      readonly place: Place;
      readonly actionId: string;
      readonly value: string;
    } & Triggered)
  | {
      readonly kind: 'submit';
      readonly user: string;
      readonly metadata: FormMetadata | undefined;
      readonly values: z.infer<typeof ViewValues>;
    }
  | { readonly kind: 'opened'; readonly user: string; readonly place: Place; readonly eventId: string }
  /** Ours to acknowledge and nothing more: what bots say, edits, links that are buttons, other tabs. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unsupported'; readonly type: string };

interface Triggered {
  /** Good for one modal within three seconds: docs.slack.dev/surfaces/modals */
  readonly triggerId: string | undefined;
}

const text = z.string();
const maybe = text.optional();

const Command = z
  .object({
    command: text,
    text: z.string().default(''),
    user_id: text,
    channel_id: text,
    response_url: maybe,
    trigger_id: maybe,
  })
  .transform(
    (body): Delivery => ({
      kind: 'command',
      user: body.user_id,
      text: body.text,
      place: { channel: body.channel_id, onlyYou: true, responseUrl: body.response_url },
      triggerId: body.trigger_id,
    }),
  );

const Said = z.object({
  user: maybe,
  text: z.string().default(''),
  channel: text,
  ts: text,
  thread_ts: maybe,
  subtype: maybe,
  bot_id: z.string().nullish(),
  channel_type: maybe,
});

const EventCallback = z.object({
  type: z.literal('event_callback'),
  event_id: text,
  event: z.discriminatedUnion('type', [
    Said.extend({ type: z.literal('app_mention') }),
    Said.extend({ type: z.literal('message'), user: maybe, ts: text.default('') }),
    z.object({ type: z.literal('app_home_opened'), user: text, channel: text, tab: maybe }),
  ]),
});

const BlockActions = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: text }),
  trigger_id: maybe,
  response_url: maybe,
  container: z.object({ message_ts: maybe, thread_ts: maybe, is_ephemeral: z.boolean().optional() }),
  channel: z.object({ id: text }).optional(),
  message: z.object({ thread_ts: maybe }).optional(),
  actions: z.array(
    z.object({ action_id: text, value: maybe, selected_option: z.object({ value: text }).nullish() }),
  ),
});

const ViewSubmission = z
  .object({
    type: z.literal('view_submission'),
    user: z.object({ id: text }),
    view: z.object({ private_metadata: z.string().default(''), state: z.object({ values: ViewValues }) }),
  })
  .transform(
    (body): Delivery => ({
      kind: 'submit',
      user: body.user.id,
      metadata: readMetadata(body.view.private_metadata),
      values: body.view.state.values,
    }),
  );

const Known = z.union([
  Command,
  EventCallback.transform(readEvent),
  BlockActions.transform(readPress),
  ViewSubmission,
]);

/** Reads the body of a verified request or envelope. Never throws. */
export function readDelivery(body: unknown): Delivery {
  const read = Known.safeParse(body);
  if (read.success) return read.data;
  const kind = z
    .object({ type: maybe, command: maybe, event: z.object({ type: maybe }).optional() })
    .safeParse(body);
  const type = kind.success ? (kind.data.event?.type ?? kind.data.type ?? kind.data.command) : undefined;
  return { kind: 'unsupported', type: type ?? 'nameless' };
}

/** Subtypes of a person's own new message; all others are edits, deletions, joins, and what bots and Slack itself say. */
const SPOKEN = new Set<string | undefined>([undefined, 'file_share']);

function readEvent({ event, event_id }: z.infer<typeof EventCallback>): Delivery {
  if (event.type === 'app_home_opened') {
    if (event.tab !== 'messages') return { kind: 'ignored' };
    return {
      kind: 'opened',
      user: event.user,
      place: { channel: event.channel, onlyYou: false },
      eventId: event_id,
    };
  }
  const spoken = SPOKEN.has(event.subtype) && !event.bot_id && event.user !== undefined;
  if (!spoken || (event.type === 'message' && event.channel_type !== 'im')) return { kind: 'ignored' };
  const mention = event.type === 'app_mention';
  // A mention is answered in a thread, its own if it stands in none; a direct message where it was written.
  const thread = event.thread_ts ?? (mention ? event.ts : undefined);
  return {
    kind: mention ? 'mention' : 'direct',
    user: event.user ?? '',
    text: event.text,
    place: { channel: event.channel, onlyYou: false, thread },
    eventId: event_id,
  };
}

function readPress(body: z.infer<typeof BlockActions>): Delivery {
  const [action] = body.actions;
  const value = action?.value ?? action?.selected_option?.value;
  // A button that is a link is reported too, for the acknowledgement alone.
  if (action === undefined || value === undefined || body.channel === undefined) return { kind: 'ignored' };
  return {
    kind: 'press',
    user: body.user.id,
    actionId: action.action_id,
    value,
    triggerId: body.trigger_id,
    place: {
      channel: body.channel.id,
      onlyYou: body.container.is_ephemeral === true,
      message: body.container.message_ts,
      thread: body.container.thread_ts ?? body.message?.thread_ts,
      responseUrl: body.response_url,
    },
  };
}

function readMetadata(json: string): FormMetadata | undefined {
  try {
    return FormMetadata.safeParse(JSON.parse(json)).data;
  } catch {
    // Not written by this version, nor by one that it reads: the same to the person as a stale form.
    return undefined;
  }
}
