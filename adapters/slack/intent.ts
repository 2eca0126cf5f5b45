import { type Action, decodeAction, type UnsupportedAction } from '../../src/chat/actions.ts';
import type { Account, Conversation, Intent } from '../../src/chat/intent.ts';
import { readFormValues } from './form.ts';
import { readText } from './inbound-text.ts';
import type { Delivery, Place } from './payloads.ts';
import { unpackChoice } from './select.ts';

/** Who we are in the workspace, as `auth.test` says. */
export interface Self {
  readonly workspaceId: string;
  readonly botUserId: string;
  readonly botId: string | undefined;
}

/** The deliveries that a person is waiting for an answer to. */
export type Interaction = Exclude<Delivery, { kind: 'ignored' } | { kind: 'unsupported' }>;

/** What the person did, in the core's words. */
export function toIntent(delivery: Interaction, self: Self, requestId: string): Intent {
  const place = delivery.kind === 'submit' ? delivery.metadata?.place : delivery.place;
  const from = sender(delivery.user, place, self, requestId);
  switch (delivery.kind) {
    case 'command':
    case 'mention':
    case 'direct':
      return { ...from, type: 'words', via: delivery.kind, text: readText(delivery.text, self.botUserId) };
    case 'press':
      return { ...from, type: 'press', action: pressedAction(delivery), onlyYou: delivery.place.onlyYou };
    case 'submit':
      return {
        ...from,
        type: 'submit',
        action: decodeAction(delivery.metadata?.action),
        values: readFormValues(delivery.values),
      };
    case 'opened':
      return { ...from, type: 'greet' };
    default:
      return delivery satisfies never;
  }
}

/**
 * The account is of the workspace the bot is installed in, also for people of another one in a shared channel: their user ids
 * are good there, and their profile says that they are strangers.
 */
function sender(userId: string, place: Place | undefined, self: Self, requestId: string) {
  const account: Account = { platform: 'slack', workspaceId: self.workspaceId, userId };
  const conversation = conversationOf(place, userId);
  // Slack takes no app's slash commands in threads: docs.slack.dev/interactivity/implementing-slash-commands
  const capabilities = { onlyYou: true, slashCommand: conversation.thread === undefined, threads: true };
  return { account, conversation, capabilities, requestId };
}

/** A form that lost its place is answered in the direct message, which Slack also reaches by the user's id. */
function conversationOf(place: Place | undefined, userId: string): Conversation {
  if (place === undefined) return { kind: 'direct', id: userId };
  const kind = isDirect(place) ? 'direct' : 'channel';
  return { kind, id: place.channel, ...(place.thread === undefined ? {} : { thread: place.thread }) };
}

/** Whether the place is a direct message: their ids start with a D. */
export function isDirect(place: Place): boolean {
  return place.channel.startsWith('D');
}

function pressedAction(press: Extract<Delivery, { kind: 'press' }>): Action | UnsupportedAction {
  return decodeAction(unpackChoice(press.actionId, press.value) ?? press.value);
}
