import type { LinkedFile } from '../../src/chat/intent.ts';
import type { Attached } from './activity.ts';

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

/** The address of Teams' own that a payload brings along, if it is one that a browser may open. */
export function openableLink(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === 'https:'
    ? address
    : undefined;
}

/**
 * What is sent as a file: in a personal chat with the bot, and anywhere else
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4, learn.microsoft.com/graph/api/resources/chatmessageattachment).
 */
const FILES: readonly string[] = ['application/vnd.microsoft.teams.file.download.info', 'reference'];

/** The files on a message. `contentUrl` is where each stays; the address that needs no sign-in is not handed on. */
export function filesOf(attachments: readonly Attached[]): readonly LinkedFile[] {
  return attachments.flatMap(({ contentType, contentUrl, name }) => {
    const url = openableLink(contentUrl);
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
