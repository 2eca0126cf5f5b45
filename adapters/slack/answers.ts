import { z } from 'zod';
import type { ChatFaultCode } from '../../src/chat/fault.ts';
import type { FieldError, Form } from '../../src/chat/form.ts';
import { type Message, plain } from '../../src/chat/message.ts';
import type { Audience, Reply } from '../../src/chat/reply.ts';
import type { SlackApi } from './api.ts';
import type { Place } from './delivery.ts';
import { SlackFault } from './errors.ts';
import { isDirect } from './intent.ts';
import { modalOf, redraw } from './modal.ts';
import { render, type SlackMessage } from './render.ts';
import type { Target } from './target.ts';

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
export function saidErrors(errors: readonly FieldError[]): Message {
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
