import { type Action, decodeAction, type UnsupportedAction } from '../../src/chat/actions.ts';
import type { Account, Conversation, Intent, SaidMessage } from '../../src/chat/intent.ts';
import { hasThreads } from '../../src/chat/place.ts';
import type { SuggestQuery } from '../../src/dialogue/dialogue.ts';
import type { Delivery, Interaction, Place, Saying, Suggestion } from './delivery.ts';
import { readFormValues } from './form-values.ts';
import { readText } from './inbound-text.ts';
import { permalink } from './permalink.ts';
import { unpackChoice } from './select.ts';

/** Who we are in the workspace, as `auth.test` says. */
export interface Self {
  readonly workspaceId: string;
  readonly botUserId: string;
  readonly botId: string | undefined;
  /** The workspace's own address, `https://example.slack.com/`. */
  readonly url: string | undefined;
}

/** What the person did, in the core's words. */
export function toIntent(delivery: Interaction, self: Self, requestId: string): Intent {
  const place = delivery.kind === 'submit' ? delivery.metadata?.place : delivery.place;
  const from = sender(delivery.user, place, self, requestId);
  switch (delivery.kind) {
    case 'command':
      return { ...from, type: 'words', via: 'command', text: readText(delivery.text, self.botUserId) };
    case 'mention':
    case 'direct':
    case 'thread':
      return { ...from, type: 'words', via: delivery.kind, ...messageOf(delivery, self) };
    case 'edit':
      return { ...from, type: 'edit', ...messageOf(delivery, self) };
    case 'react':
      return { ...from, type: 'react', reaction: delivery.reaction, messageId: delivery.ts };
    case 'forward':
      return { ...from, type: 'forward', ...messageOf(delivery, self), ...authorOf(delivery) };
    case 'press':
      return { ...from, type: 'press', action: pressedAction(delivery), onlyYou: delivery.place.onlyYou };
    case 'submit':
      return {
        ...from,
        type: 'submit',
        action: decodeAction(delivery.metadata?.action),
        values: readFormValues(delivery.values),
        ...(delivery.open === undefined ? {} : { isDraft: true }),
      };
    case 'opened':
      return { ...from, type: 'greet' };
    default:
      return delivery satisfies never;
  }
}

/** What somebody typed into a search field, in the core's words. */
export function toQuery(
  { user, place, source, text }: Suggestion,
  self: Self,
  requestId: string,
): SuggestQuery {
  const { account, conversation } = sender(user, place, self, requestId);
  return { account, ...(place === undefined ? {} : { conversation }), requestId, source, text };
}

function messageOf(
  { text, saying, place }: { text: string; saying: Saying; place: Place },
  self: Self,
): Pick<Extract<Intent, { type: 'edit' }>, 'text' | 'message'> {
  const link = permalink(self.url, place.channel, saying.ts, saying.thread);
  const message: SaidMessage = {
    id: saying.ts,
    ...(link === undefined ? {} : { link }),
    ...(saying.files.length === 0 ? {} : { files: saying.files }),
  };
  return { text: readText(text, self.botUserId), message };
}

function authorOf({ author }: Extract<Delivery, { kind: 'forward' }>): { author?: string } {
  return author !== undefined && 'name' in author ? { author: author.name } : {};
}

/**
 * The account is of the workspace the bot is installed in, also for people of another one in a shared channel: their user ids
 * are good there, and their profile says that they are strangers.
 */
function sender(userId: string, place: Place | undefined, self: Self, requestId: string) {
  const account: Account = { platform: 'slack', workspaceId: self.workspaceId, userId };
  const conversation = conversationOf(place, userId);
  // Slack takes no app's slash commands in threads: docs.slack.dev/interactivity/implementing-slash-commands
  const capabilities = {
    onlyYou: true,
    slashCommand: conversation.thread === undefined,
    threads: hasThreads({ platform: 'slack', kind: conversation.kind }),
  };
  return { account, conversation, capabilities, requestId };
}

/** A form that lost its place is answered in the direct message, which Slack also reaches by the user's id. */
function conversationOf(place: Place | undefined, userId: string): Conversation {
  if (place === undefined) return { kind: 'direct', id: userId };
  const { channel: id, thread, group } = place;
  const kind = isDirect(place) ? 'direct' : group ? 'group' : 'channel';
  return { kind, id, ...(thread === undefined ? {} : { thread }) };
}

/** Whether the place is a direct message: their ids start with a D. */
export function isDirect(place: Place): boolean {
  return place.channel.startsWith('D');
}

function pressedAction(press: Extract<Delivery, { kind: 'press' }>): Action | UnsupportedAction {
  return decodeAction(unpackChoice(press.actionId, press.value) ?? press.value);
}
