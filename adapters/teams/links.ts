import type { LinkedFile } from '../../src/chat/intent.ts';
import { secureAddress } from '../../src/chat/secure-address.ts';
import type { Attached } from './activity.ts';
import { MAX_LINK } from './limits.ts';

/** Where a message is, for the address that opens it. */
export interface LinkedMessage {
  readonly tenantId: string;
  readonly kind: 'channel' | 'group' | 'direct';
  readonly conversationId: string;
  readonly id: string;
  /** The message that began its thread. */
  readonly thread?: string;
}

/**
 * The address that opens a message in Teams; undefined for a personal chat with the bot, whose id (`a:…`) no address takes
 * (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams).
 */
export function linkToMessage(message: LinkedMessage): string | undefined {
  const { tenantId, kind, conversationId, id, thread } = message;
  if (kind === 'direct' || !conversationId.startsWith('19:')) return undefined;
  const address = new URL(
    `https://teams.microsoft.com/l/message/${encodeURIComponent(conversationId)}/${encodeURIComponent(id)}`,
  );
  address.searchParams.set('tenantId', tenantId);
  if (kind === 'channel') address.searchParams.set('parentMessageId', thread ?? id);
  else address.searchParams.set('context', '{"contextType":"chat"}');
  return address.href;
}

/** What Teams writes into its addresses for people to read, each letter of another alphabet in six characters. */
const DECORATIONS: readonly string[] = ['teamName', 'channelName', 'createdTime'];

/** The address of Teams' own that a payload brings along, if it is one that a browser may open and a form can carry. */
export function carriedLink(address: string | undefined): string | undefined {
  const link = secureAddress(address);
  if (link === undefined || link.length <= MAX_LINK) return link;
  const bare = new URL(link);
  for (const name of DECORATIONS) bare.searchParams.delete(name);
  return bare.href.length <= MAX_LINK ? bare.href : undefined;
}

/**
 * What is sent as a file: in a personal chat with the bot, and anywhere else
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4, learn.microsoft.com/graph/api/resources/chatmessageattachment).
 */
const FILES: readonly string[] = ['application/vnd.microsoft.teams.file.download.info', 'reference'];

/** The files on a message. `contentUrl` is where each stays; the address that needs no sign-in is not handed on. */
export function filesOf(attachments: readonly Attached[]): readonly LinkedFile[] {
  return attachments.flatMap(({ contentType, contentUrl, name }) => {
    const url = secureAddress(contentUrl);
    if (!FILES.includes(contentType) || url === undefined) return [];
    return [{ name: name || nameIn(url), url }];
  });
}

function nameIn(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || new URL(url).hostname;
  } catch {
    // A stray percent sign: it reads well enough as it is.
    return last;
  }
}
