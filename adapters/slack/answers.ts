import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { encodeAction } from '../../src/chat/actions.ts';
import type { ChatFaultCode } from '../../src/chat/fault.ts';
import type { FieldError, Form } from '../../src/chat/form.ts';
import { type Message, plain } from '../../src/chat/message.ts';
import type { Audience, Reply } from '../../src/chat/reply.ts';
import type { SlackApi } from './api.ts';
import type { FormMetadata, OpenView, Place, SentView } from './delivery.ts';
import { SlackFault } from './errors.ts';
import { renderForm } from './form.ts';
import type { ViewValues } from './form-values.ts';
import { isDirect } from './intent.ts';
import { LIMITS } from './limits.ts';
import { render, type SlackMessage } from './render.ts';
import type { ViewDeed } from './view-order.ts';
import { waitingView } from './waiting-view.ts';

/** Whom to answer, and where. Without a place (a form that lost it): in the direct message. */
export interface Target {
  readonly user: string;
  readonly place: Place | undefined;
  /** What opens a modal; absent where nothing was pressed or commanded. */
  readonly triggerId: string | undefined;
  /** The form that is answered. */
  readonly form?: FilledForm | undefined;
}

/** A form of ours as it came back. */
export interface FilledForm {
  readonly metadata: FormMetadata | undefined;
  readonly values: ViewValues;
  /** Given while it is still open. */
  readonly open?: OpenView | undefined;
  /** Given where it was sent off. */
  readonly sent?: SentView | undefined;
  readonly deed?: ViewDeed | undefined;
}

/** Does what a reply says. Throws a `SlackFault` where Slack lets none of the ways through. */
export async function enact(api: SlackApi, reply: Reply, target: Target): Promise<void> {
  switch (reply.type) {
    case 'say':
      return say(api, reply.message, reply.audience, inThread(target, reply.thread));
    case 'update':
      return update(api, reply.message, target);
    case 'open-form':
      return openForm(api, reply.form, target);
    case 'field-errors':
      // Slack shows errors in answer to a submission alone, and then it is told of these too.
      if (target.form?.open !== undefined) return;
      return say(api, saidErrors(reply.errors), 'only-you', target);
    default:
      return reply satisfies never;
  }
}

/** What a slash command is answered with in its acknowledgement, or at its `response_url`. */
export function commandAnswer(
  message: Message,
  audience: Audience,
): SlackMessage & { response_type: string } {
  const onlyYou = audience === 'only-you';
  return { response_type: onlyYou ? 'ephemeral' : 'in_channel', ...render(message, onlyYou) };
}

/**
 * The modal for a form, opened at a place or in place of another; its `private_metadata` says what it is for and where to answer.
 * `more`: how many views, of which the one that was filled in does not know, have taken its place already.
 */
export function modalOf(form: Form, { place, form: before }: Pick<Target, 'place' | 'form'>, more = 0) {
  const redrawn = before && { values: before.values, count: (before.metadata?.redrawn ?? 0) + 1 + more };
  const full = { action: JSON.parse(encodeAction(form.action)), place, redrawn: redrawn?.count };
  const metadata = JSON.stringify(full);
  // Only a response_url of unheard-of length could be too much; without it the answer goes through the conversation.
  const fits = metadata.length <= LIMITS.privateMetadata;
  const spare = place && { ...place, responseUrl: undefined };
  return renderForm(form, fits ? metadata : JSON.stringify({ ...full, place: spare }), redrawn);
}

function inThread(target: Target, thread: string | undefined): Target {
  const { place } = target;
  return thread === undefined || place === undefined || place.thread !== undefined
    ? target
    : { ...target, place: { ...place, thread } };
}

async function say(api: SlackApi, message: Message, audience: Audience, target: Target): Promise<void> {
  const { place, user } = target;
  if (place === undefined) return sayDirectly(api, message, user);
  const ways = [
    // It also works where the bot is no member, which is why it comes first; but only for what it was made for.
    place.responseUrl !== undefined && place.onlyYou
      ? throughUrl(api, message, audience, place.responseUrl)
      : undefined,
    () => sayThere(api, message, audience, user, place),
    () => sayDirectly(api, message, user),
  ];
  await firstThatWorks(ways.filter((way) => way !== undefined));
}

function throughUrl(api: SlackApi, message: Message, audience: Audience, url: string) {
  return () => api.respond(url, { ...commandAnswer(message, audience), replace_original: false });
}

async function sayThere(
  api: SlackApi,
  message: Message,
  audience: Audience,
  user: string,
  place: Place,
): Promise<void> {
  const thread = place.thread === undefined ? {} : { thread_ts: place.thread };
  const onlyYou = audience === 'only-you';
  const to = { channel: place.channel, ...thread, ...render(message, onlyYou || isDirect(place)) };
  if (onlyYou && !isDirect(place)) await api.call('chat.postEphemeral', { ...to, user });
  else await api.call('chat.postMessage', { ...to, unfurl_links: false, unfurl_media: false });
}

const OpenedConversation = z.object({ channel: z.object({ id: z.string() }) });

async function sayDirectly(api: SlackApi, message: Message, user: string): Promise<void> {
  const { channel } = OpenedConversation.parse(await api.call('conversations.open', { users: user }));
  await sayThere(api, message, 'everyone-here', user, { channel: channel.id, onlyYou: false });
}

async function update(api: SlackApi, message: Message, target: Target): Promise<void> {
  const { place } = target;
  const { message: ts, responseUrl } = place ?? {};
  const instead = () => say(api, message, place?.onlyYou === false ? 'everyone-here' : 'only-you', target);
  if (place === undefined || ts === undefined) return instead();
  const replace = place.onlyYou
    ? replaceThrough(api, message, responseUrl)
    : () => api.call('chat.update', { channel: place.channel, ts, ...render(message, isDirect(place)) });
  await firstThatWorks(replace === undefined ? [instead] : [replace, instead]);
}

/** A message that only one person sees has no other way to be replaced than the url that came with the press. */
function replaceThrough(api: SlackApi, message: Message, url: string | undefined) {
  if (url === undefined) return undefined;
  return () => api.respond(url, { replace_original: true, ...commandAnswer(message, 'only-you') });
}

/** Slack opens a modal only in answer to a press or a command; elsewhere a button stands for it. */
async function openForm(api: SlackApi, form: Form, target: Target): Promise<void> {
  const open = target.form?.open;
  if (open !== undefined) return redraw(api, form, target, open);
  if (target.triggerId === undefined) return say(api, formButton(form), 'only-you', target);
  await api.call('views.open', { trigger_id: target.triggerId, view: modalOf(form, target) });
}

/**
 * Somebody who goes on meanwhile is shown what came of what they did last: Slack itself would keep what was drawn first. Who has closed
 * the form is shown nothing.
 */
async function redraw(api: SlackApi, form: Form, target: Target, { id, hash }: OpenView): Promise<void> {
  const drawn = await updated(api, { view_id: id, hash, view: modalOf(form, target) });
  const deed = target.form?.deed;
  if (drawn !== 'hash_conflict' || deed?.isLast() !== true) return;
  await updated(api, { view_id: id, view: modalOf(form, target, deed.drawnAgain()) });
}

type Outpaced = 'hash_conflict' | 'not_found';

/** Undefined where it was drawn: nobody has gone on with the view, nor closed it. */
async function updated(
  api: SlackApi,
  update: { readonly view_id: string; readonly hash?: string; readonly view: ModalView },
): Promise<Outpaced | undefined> {
  try {
    await api.call('views.update', { ...update });
    return undefined;
  } catch (fault) {
    const code = fault instanceof SlackFault ? fault.vendorCode : undefined;
    if (code === 'hash_conflict' || code === 'not_found') return code;
    throw fault;
  }
}

/** The view to acknowledge with while its answer is still to come. */
export function waiting(sent: SentView) {
  return { response_action: 'update', view: waitingView(sent) };
}

/** Does what replies say to a form in whose place the waiting view stands: a form takes that place again, anything else is said there, too. */
export async function enactLate(
  api: SlackApi,
  replies: readonly Reply[],
  target: Target,
  sent: SentView,
): Promise<void> {
  let outcome = DONE;
  let isForm = false;
  for (const reply of replies) {
    const form = formIn(reply);
    if (form !== undefined) {
      isForm = true;
      const drawn = await updated(api, { view_id: sent.id, view: modalOf(form, target) });
      if (drawn === undefined) continue;
    } else if (reply.type === 'say' || reply.type === 'update') outcome = reply.message.summary;
    else if (reply.type === 'field-errors') outcome = saidErrors(reply.errors).summary;
    await enact(api, reply, target);
  }
  if (!isForm) await updated(api, { view_id: sent.id, view: waitingView(sent, outcome) });
}

const DONE = '✅';

/** Faults that are too late for Slack's own way to show them stand above the fields. */
function formIn(reply: Reply): Form | undefined {
  if (reply.type === 'open-form') return reply.form;
  if (reply.type !== 'field-errors' || reply.form === undefined) return undefined;
  const faults = reply.errors.map(({ text }) => {
    return { type: 'text', tone: 'warning', spans: [plain(text)] } as const;
  });
  return { ...reply.form, notice: [...faults, ...(reply.form.notice ?? [])] };
}

function formButton(form: Form): Message {
  return {
    summary: form.title,
    language: form.language,
    timeZone: form.timeZone,
    elements: [
      ...(form.intro === undefined ? [] : [{ type: 'text' as const, spans: form.intro }]),
      {
        type: 'buttons',
        buttons: [{ type: 'action', label: form.title, action: form.action, style: 'primary' }],
      },
    ],
  };
}

/** Field errors that came too late for their form, which Slack has closed by then. */
function saidErrors(errors: readonly FieldError[]): Message {
  const items = errors.map((error) => [plain(error.text)]);
  return {
    summary: errors.map((error) => error.text).join(' '),
    elements: [{ type: 'list', items }],
    language: 'en',
    timeZone: 'UTC',
  };
}

/** Faults that another way may not meet: the place is closed to us, or the url used up. */
const TRY_ANOTHER_WAY: ReadonlySet<ChatFaultCode> = new Set<ChatFaultCode>([
  'not-in-conversation',
  'conversation-gone',
  'message-gone',
]);
const SPENT = new Set(['used_url', 'expired_url']);

async function firstThatWorks(ways: readonly (() => Promise<unknown>)[]): Promise<void> {
  let last: unknown;
  for (const way of ways) {
    try {
      await way();
      return;
    } catch (fault) {
      const spent = fault instanceof SlackFault && SPENT.has(fault.vendorCode ?? '');
      if (!(fault instanceof SlackFault) || !(spent || TRY_ANOTHER_WAY.has(fault.code))) throw fault;
      last = fault;
    }
  }
  throw last;
}
