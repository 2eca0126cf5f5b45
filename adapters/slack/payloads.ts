import { z } from 'zod';
import { type Author, type Delivery, FormMetadata, type Place } from './delivery.ts';
import { EventCallback, filesOf, MessageParts, readEvent } from './events.ts';
import { sourceOf, ViewValues } from './form-values.ts';
import { SLACK_USES } from './uses.ts';

const text = z.string();
const maybe = text.optional();

const Channel = z.object({ id: text, name: maybe });

const Command = z
  .object({
    command: text,
    text: z.string().default(''),
    user_id: text,
    channel_id: text,
    channel_name: maybe,
    response_url: maybe,
    trigger_id: maybe,
  })
  .transform(
    (body): Delivery => ({
      kind: 'command',
      user: body.user_id,
      text: body.text,
      place: {
        ...placeIn({ id: body.channel_id, name: body.channel_name }),
        onlyYou: true,
        responseUrl: body.response_url,
      },
      triggerId: body.trigger_id,
    }),
  );

const BlockActions = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: text }),
  trigger_id: maybe,
  response_url: maybe,
  container: z.object({ message_ts: maybe, thread_ts: maybe, is_ephemeral: z.boolean().optional() }),
  channel: Channel.optional(),
  message: z.object({ thread_ts: maybe }).optional(),
  actions: z.array(
    z.object({ action_id: text, value: maybe, selected_option: z.object({ value: text }).nullish() }),
  ),
});

const View = z.object({ private_metadata: z.string().default(''), state: z.object({ values: ViewValues }) });

const Words = z.object({ text });
const ViewSubmission = z
  .object({
    type: z.literal('view_submission'),
    user: z.object({ id: text }),
    view: View.extend({ id: text, title: Words, close: Words.nullish() }),
  })
  .transform(
    ({ user, view }): Delivery => ({
      kind: 'submit',
      user: user.id,
      ...filledIn(view),
      sent: { id: view.id, title: view.title.text, close: view.close?.text },
    }),
  );

/** Of an input that tells at once; other things to press there are none in our modals. */
const ViewActions = z
  .object({
    type: z.literal('block_actions'),
    user: z.object({ id: text }),
    container: z.object({ type: z.literal('view') }),
    view: View.extend({ id: text, hash: text }),
  })
  .transform(
    ({ user, view }): Delivery => ({
      kind: 'submit',
      user: user.id,
      ...filledIn(view),
      open: { id: view.id, hash: view.hash },
    }),
  );

/** docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
const BlockSuggestion = z
  .object({
    type: z.literal('block_suggestion'),
    user: z.object({ id: text }),
    action_id: text,
    value: z.string().default(''),
    view: z.object({ private_metadata: z.string().default('') }).optional(),
  })
  .transform((body): Delivery => {
    const source = sourceOf(body.action_id);
    if (source === undefined) return { kind: 'unsupported', type: body.type };
    const place = readMetadata(body.view?.private_metadata ?? '')?.place;
    return { kind: 'suggest', user: body.user.id, place, source, text: body.value };
  });

/** docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
const MessageShortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.literal(SLACK_USES.shortcuts[0]),
  user: z.object({ id: text }),
  channel: Channel,
  message: MessageParts.extend({
    username: maybe,
    bot_profile: z.object({ name: maybe }).nullish(),
  }),
  trigger_id: maybe,
  response_url: maybe,
});

const Known = z.union([
  Command,
  ViewActions,
  BlockActions.transform(readPress),
  ViewSubmission,
  BlockSuggestion,
  MessageShortcut.transform(readForward),
]);

/** Reads the body of a verified request or envelope; `botUserId` is our own account. Never throws. */
export function readDelivery(body: unknown, botUserId: string | undefined): Delivery {
  const event = EventCallback.safeParse(body);
  if (event.success) return readEvent(event.data, botUserId);
  const read = Known.safeParse(body);
  if (read.success) return read.data;
  const kind = z
    .object({ type: maybe, command: maybe, event: z.object({ type: maybe }).optional() })
    .safeParse(body);
  const type = kind.success ? (kind.data.event?.type ?? kind.data.type ?? kind.data.command) : undefined;
  return { kind: 'unsupported', type: type ?? 'nameless' };
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
      ...placeIn(body.channel),
      onlyYou: body.container.is_ephemeral === true,
      message: body.container.message_ts,
      thread: body.container.thread_ts ?? body.message?.thread_ts,
      responseUrl: body.response_url,
    },
  };
}

function filledIn(view: z.infer<typeof View>) {
  return { metadata: readMetadata(view.private_metadata), values: view.state.values };
}

function readForward(body: z.infer<typeof MessageShortcut>): Delivery {
  const { message, user } = body;
  return {
    kind: 'forward',
    user: user.id,
    text: message.text ?? '',
    saying: { ts: message.ts, thread: message.thread_ts, files: filesOf(message) },
    author: authorOf(body),
    triggerId: body.trigger_id,
    // Only the one who chose the shortcut has seen it happen, and the bot may be no member there.
    place: {
      ...placeIn(body.channel),
      onlyYou: true,
      thread: message.thread_ts,
      responseUrl: body.response_url,
    },
  };
}

/** Undefined where it is the person who forwards it, or nobody can be named. */
function authorOf({ message, user }: z.infer<typeof MessageShortcut>): Author | undefined {
  const name = message.bot_profile?.name ?? message.username;
  if (message.bot_id && name !== undefined) return { name };
  return message.user === undefined || message.user === user.id ? undefined : { user: message.user };
}

/** Direct messages among several people are named after them: `mpdm-ada--bob--carol-1`. */
function placeIn({ id, name }: z.infer<typeof Channel>): Pick<Place, 'channel' | 'group'> {
  return { channel: id, ...(name?.startsWith('mpdm-') ? { group: true } : {}) };
}

function readMetadata(json: string): FormMetadata | undefined {
  try {
    return FormMetadata.safeParse(JSON.parse(json)).data;
  } catch {
    // Not written by this version, nor by one that it reads: the same to the person as a stale form.
    return undefined;
  }
}
