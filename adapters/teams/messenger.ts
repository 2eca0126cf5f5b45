import type { Account } from '../../src/chat/intent.ts';
import type { Message } from '../../src/chat/message.ts';
import type { MessageReference, Messenger, Place } from '../../src/chat/messenger.ts';
import type { Address, Addresses } from './addresses.ts';
import { type Cloud, type Connector, createConnector, type Outgoing } from './connector.ts';
import { faultOf, TeamsFault } from './errors.ts';
import { linkToMessage } from './links.ts';
import { renderMessage, renderSummary } from './render.ts';

export interface MessengerOptions {
  readonly cloud: Cloud;
  readonly addresses: Addresses;
  readonly appId?: string;
  /** Where the bot is installed, as far as known. */
  workspaceId(): string | undefined;
}

/** Says things unasked in Teams: at addresses that activities came from, each call once and without waiting. */
export function createMessenger(options: MessengerOptions): Messenger {
  const { cloud, addresses } = options;
  const botId = options.appId ? `28:${options.appId}` : '';

  async function connectorAt({ serviceUrl }: Address): Promise<Connector> {
    const client = await cloud.connectorFactory.create(serviceUrl, '');
    return createConnector(client, (call) => call());
  }

  /** Nothing of another tenant's is written to, though its addresses were known once. */
  function isOurs({ platform, workspaceId }: Pick<Place, 'platform' | 'workspaceId'>): boolean {
    const ours = options.workspaceId();
    return platform === 'teams' && (ours === undefined || workspaceId === ours);
  }

  async function addressOf(place: Place): Promise<Address> {
    if (!isOurs(place)) throw new TeamsFault({ code: 'conversation-gone', reason: NOT_OURS });
    const address = await addresses.of(place);
    if (address) return address;
    throw new TeamsFault({ code: unknownPlace(place), reason: NOWHERE_INSTALLED });
  }

  async function open(account: Account): Promise<Place> {
    if (!isOurs(account)) throw new TeamsFault({ code: 'person-unreachable', reason: NOT_OURS });
    const known = await addresses.personalChat(account);
    if (known !== undefined) return personalPlace(account, known);
    const address = await addresses.latest(account.workspaceId);
    if (!address) throw new TeamsFault({ code: 'person-unreachable', reason: NOWHERE_INSTALLED });
    const connector = await connectorAt(address);
    return personalPlace(account, await openPersonalChat({ account, address, connector, botId, addresses }));
  }

  async function send(place: Place, message: Message): Promise<MessageReference> {
    const connector = await connectorAt(await addressOf(place));
    const [first, ...more] = renderMessage(message);
    const summary = renderSummary(message);
    const messageId = await sendFirst(connector, place, { summary, card: first });
    const reference = { place, messageId };
    for (const card of more) {
      await connector.send({ conversationId: conversationIdOf(reference) }, { summary, card });
    }
    return reference;
  }

  function sendFirst(connector: Connector, place: Place, message: Outgoing): Promise<string> {
    const { workspaceId: tenantId, id: channelId, kind, thread } = place;
    return kind === 'channel' && thread === undefined
      ? connector.post({ botId, channelId, tenantId }, message)
      : connector.send({ conversationId: threadIn(place, thread) }, message);
  }

  async function update(reference: MessageReference, message: Message): Promise<void> {
    const { place, messageId: id } = reference;
    const connector = await connectorAt(await addressOf(place));
    const [card] = renderMessage(message);
    const outgoing = { summary: renderSummary(message), card };
    await connector.update({ conversationId: conversationIdOf(reference), id }, outgoing);
  }

  async function sees(place: Place, account: Account): Promise<boolean> {
    if (!isOurs(place) || !isOurs(account) || account.workspaceId !== place.workspaceId) return false;
    if (place.kind === 'direct') return (await addresses.ownerOf(place)) === account.userId;
    const address = await addresses.of(place);
    if (!address) return false;
    const connector = await connectorAt(address);
    return isMember(connector, address.teamId ?? place.id, account.userId);
  }

  return {
    platform: 'teams',
    workspaceId: options.workspaceId,
    openDirect: (account) => open(account).catch(asFault),
    sees: (place, account) => sees(place, account).catch(asFault),
    send: (place, message) => send(place, message).catch((error) => asFault(error, place)),
    update: (reference, message) =>
      update(reference, message).catch((error) => asFault(error, reference.place)),
    linkTo: ({ place, messageId: id }) => {
      const { workspaceId: tenantId, kind, id: conversationId, thread } = place;
      return linkToMessage({ tenantId, kind, conversationId, id, ...(thread && { thread }) });
    },
  };
}

/** Opens the personal chat with somebody and keeps its address. */
export async function openPersonalChat(options: {
  readonly account: Account;
  readonly address: Address;
  readonly connector: Connector;
  readonly botId: string;
  readonly addresses: Addresses;
}): Promise<string> {
  const { account, address, connector, botId, addresses } = options;
  const { userId, workspaceId: tenantId } = account;
  try {
    const id = await connector.openPersonal({ botId, userId, tenantId });
    await addresses.keep(account, id, { serviceUrl: address.serviceUrl });
    return id;
  } catch (error) {
    throw inPrivate(error);
  }
}

const NOT_OURS = 'not of the tenant that the bot belongs to';
const NOWHERE_INSTALLED = 'No activity has come from this tenant yet: the app is not installed anywhere';

/** Who answers no more in a personal chat is a person that can't be reached: they removed the app, or have left. */
const GONE: readonly string[] = ['not-in-conversation', 'conversation-gone'];

function inPrivate(error: unknown): unknown {
  if (!(error instanceof TeamsFault) || !GONE.includes(error.code)) return error;
  const { status, vendorCode } = error;
  return new TeamsFault(
    {
      code: 'person-unreachable',
      ...(status !== undefined && { status }),
      ...(vendorCode !== undefined && { vendorCode }),
    },
    error,
  );
}

/** A messenger throws nothing but faults of the chat. */
function asFault(error: unknown, place?: Place): never {
  throw faultOf(place?.kind === 'direct' ? inPrivate(error) : error);
}

function unknownPlace({ kind }: Place): 'person-unreachable' | 'not-in-conversation' {
  return kind === 'direct' ? 'person-unreachable' : 'not-in-conversation';
}

function personalPlace({ workspaceId }: Account, id: string): Place {
  return { platform: 'teams', workspaceId, kind: 'direct', id };
}

/** Where the message stands, as the Bot Connector names it: a thread of a channel is part of the name, and chats have none. */
function conversationIdOf({ place, messageId }: MessageReference): string {
  return threadIn(place, place.thread ?? messageId);
}

function threadIn({ kind, id }: Place, thread: string | undefined): string {
  return kind === 'channel' && thread !== undefined ? `${id};messageid=${thread}` : id;
}

/** What says that somebody is not in a roster, or that there is none to see. */
const NO_MEMBER: readonly string[] = ['person-unreachable', 'not-in-conversation', 'conversation-gone'];

/** Whether somebody is in the roster of a team or chat; false also where the bot may not see it. */
export async function isMember(
  connector: Connector,
  conversationId: string,
  userId: string,
): Promise<boolean> {
  try {
    await connector.member(conversationId, userId);
    return true;
  } catch (error) {
    // Not being there is an answer; anything else is a fault.
    if (error instanceof TeamsFault && NO_MEMBER.includes(error.code)) return false;
    throw error;
  }
}
