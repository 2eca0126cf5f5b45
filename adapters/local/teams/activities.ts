import { createHash, randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { LocalAccount, LocalConversation, LocalFile } from '../stand-in.ts';

/** Where and from whom an activity comes. */
export interface Scene {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly from: LocalAccount;
  readonly conversation: LocalConversation;
  readonly threadId?: string;
  readonly at: Temporal.Instant;
}

export type Json = Readonly<Record<string, unknown>>;

/** Whom a stranger's organisation is: another tenant. */
const STRANGERS_TENANT = '00000000-0000-4000-8000-00000000cafe';

/** The tenant an account belongs to. */
export function tenantOf(account: LocalAccount, tenantId: string): string {
  return account.standing === 'stranger' ? STRANGERS_TENANT : tenantId;
}

/** The team all channels of a tenant here belong to. */
export function teamIdOf(tenantId: string): string {
  return `19:${tenantId.replaceAll('-', '')}@thread.tacv2`;
}

/** What every activity has, as Teams fills it in (learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability). */
export function activityOf(scene: Scene, kind: Json): Json {
  const { from, at, conversation } = scene;
  const tenantId = conversation.kind === 'direct' ? tenantOf(from, scene.tenantId) : scene.tenantId;
  const local = at.toZonedDateTimeISO(from.timeZone);
  return {
    id: `f:${randomUUID()}`,
    timestamp: at.toString(),
    localTimestamp: local.toString({ timeZoneName: 'never' }),
    localTimezone: from.timeZone,
    serviceUrl: scene.serviceUrl,
    channelId: 'msteams',
    from: { id: from.id, name: from.name, aadObjectId: objectIdOf(from) },
    recipient: scene.bot,
    locale: from.locale,
    ...kind,
    conversation: conversationOf(scene, tenantId),
    entities: [
      ...(Array.isArray(kind['entities']) ? kind['entities'] : []),
      { type: 'clientInfo', locale: from.locale, platform: 'Web', timezone: from.timeZone },
    ],
    channelData: {
      ...(typeof kind['channelData'] === 'object' && kind['channelData']),
      tenant: { id: tenantId },
      ...(conversation.kind === 'channel' && {
        team: { id: teamIdOf(scene.tenantId) },
        channel: { id: conversation.id },
      }),
    },
  };
}

function conversationOf({ conversation, threadId }: Scene, tenantId: string): Json {
  switch (conversation.kind) {
    case 'direct':
      return { conversationType: 'personal', id: conversation.id, tenantId };
    case 'group':
      return { conversationType: 'groupChat', id: conversation.id, isGroup: true, tenantId };
    case 'channel': {
      const id = threadId ? `${conversation.id};messageid=${threadId}` : conversation.id;
      return { conversationType: 'channel', id, isGroup: true, tenantId };
    }
    default:
      return conversation.kind satisfies never;
  }
}

/** What an account would be known by in Entra ID. */
export function objectIdOf(account: LocalAccount): string {
  const digits = createHash('sha256').update(account.id).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** A file as it hangs on a message anywhere but in a personal chat with a bot. */
export function referenceOf({ name, url }: LocalFile): Json {
  return { contentType: 'reference', contentUrl: url, name };
}

/** A member as the Bot Connector describes one. */
export function memberOf(account: LocalAccount, tenantId: string): Json {
  return {
    id: account.id,
    name: account.name,
    aadObjectId: objectIdOf(account),
    ...(account.email && { email: account.email, userPrincipalName: account.email }),
    tenantId: tenantOf(account, tenantId),
    userRole: account.standing === 'guest' ? 'guest' : 'user',
  };
}

/** What somebody typed, as Teams sends it: escaped, each `@Name` a mention with its entity. `mentioned` are the ids. */
export function typed(
  text: string,
  mentionable: readonly { readonly id: string; readonly name: string }[],
): { readonly text: string; readonly entities: readonly Json[]; readonly mentioned: readonly string[] } {
  const longestFirst = [...mentionable].sort((a, b) => b.name.length - a.name.length);
  const found: { readonly id: string; readonly name: string }[] = [];
  let written = '';
  let rest = text;
  while (rest !== '') {
    const who = rest.startsWith('@')
      ? longestFirst.find(({ name }) => startsWithName(rest.slice(1), name))
      : undefined;
    const next = rest.indexOf('@', 1);
    const length = who ? 1 + who.name.length : next < 0 ? rest.length : next;
    if (who) found.push(who);
    written += who ? mentionTag(who.name) : escapeHtml(rest.slice(0, length));
    rest = rest.slice(length);
  }
  const entities = found.map(({ id, name }) => ({
    type: 'mention',
    text: mentionTag(name),
    mentioned: { id, name },
  }));
  return { text: written, entities, mentioned: found.map(({ id }) => id) };
}

function mentionTag(name: string): string {
  return `<at>${escapeHtml(name)}</at>`;
}

function startsWithName(text: string, name: string): boolean {
  if (text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return false;
  return !/^[\p{L}\p{N}_]/u.test(text.slice(name.length));
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
