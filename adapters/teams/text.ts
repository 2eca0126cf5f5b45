import type { TextPart } from '../../src/chat/intent.ts';
import type { Activity } from './activity.ts';

/** What was typed, and whether the bot was mentioned in it. */
export interface ReadText {
  readonly parts: readonly TextPart[];
  readonly mentionsBot: boolean;
}

const MENTION = /<at\b[^>]*>(.*?)<\/at>/gis;
/** What some clients wrap around the words. A person's own `<` arrives as `&lt;`. */
const MARKUP = /<\/?(?:p|div|span|b|strong|i|em|u|a|ul|ol|li|quoted)\b[^>]*>/gi;
const BREAK = /<br\s*\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#160': ' ',
};

/** How the bot may be named in what is said. */
export function botIds({ recipient }: Activity, appId: string | undefined): readonly string[] {
  return [...(recipient ? [recipient.id] : []), ...(appId ? [appId, `28:${appId}`] : [])];
}

/** The message that a reply quotes. Clients say it in one of four ways; `replyToId` is the oldest. */
export function quotedMessage(activity: Activity): string | undefined {
  const reference = activity.attachments.find(({ contentType }) => contentType === 'messageReference');
  return activity.entities.quoted ?? reference?.id ?? quoteIn(htmlOf(activity))?.id ?? activity.replyToId;
}

/**
 * Reads a message's text: the bot's mention is gone wherever it stood, other people's are parts of their own, and what is left
 * of HTML is words again. A mention without its entity is the name in it.
 */
export function readText(activity: Activity, botIds: readonly string[]): ReadText {
  const html = htmlOf(activity);
  // What is quoted stands in the text as well, where nothing tells it from the reply.
  return quoteIn(html)
    ? read(withoutMarkup(html), activity, botIds)
    : read(activity.text ?? '', activity, botIds);
}

/** The same for a message that comes as HTML alone: mentions are names, since it knows people by other ids. */
export function readHtml(html: string, activity: Activity, botIds: readonly string[]): readonly TextPart[] {
  const nobody = { ...activity.entities, mentions: [] };
  return read(withoutMarkup(html), { ...activity, entities: nobody }, botIds).parts;
}

function htmlOf({ attachments }: Activity): string {
  const found = attachments.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof found === 'string' ? found : '';
}

/** Where the quote of a reply stands, and which message it quotes. */
function quoteIn(
  html: string,
): { readonly start: number; readonly end: number; readonly id?: string } | undefined {
  const tag = QUOTE.exec(html);
  if (!tag) return undefined;
  const end = html.indexOf(QUOTE_END, tag.index);
  const id = /\bitemid="([^"]+)"/i.exec(tag[0])?.[1];
  return { start: tag.index, end: end < 0 ? html.length : end + QUOTE_END.length, ...(id && { id }) };
}

const QUOTE = /<blockquote\b[^>]*\bitemtype="http:\/\/schema\.skype\.com\/Reply"[^>]*>/i;
const QUOTE_END = '</blockquote>';

/** HTML as `text` would have it: what is quoted is gone, paragraphs are lines, and only breaks and mentions are tags. */
function withoutMarkup(html: string): string {
  const quote = quoteIn(html);
  const own = quote ? html.slice(0, quote.start) + html.slice(quote.end) : html;
  return own
    .replace(/\s+/g, ' ')
    .replace(/<span\b[^>]*schema\.skype\.com\/Mention[^>]*>(.*?)<\/span>/gi, '<at>$1</at>')
    .replace(/<at\b[^>]*>/gi, '<at>')
    .replace(/<(?:custom)?emoji\b[^>]*\balt="([^"]*)"[^>]*>/gi, '$1')
    .replace(/<\/(?:p|div|li|tr|h[1-6]|blockquote|pre)>|<br\b[^>]*>/gi, '\n')
    .replace(/<(?!\/?at>)[^>]*>/gi, ' ')
    .replace(/\s*\n\s*/g, '\n');
}

function read(source: string, activity: Activity, botIds: readonly string[]): ReadText {
  const left = [...activity.entities.mentions];
  const parts: TextPart[] = [];
  let mentionsBot = false;
  let from = 0;
  for (const match of source.matchAll(MENTION)) {
    parts.push(words(source.slice(from, match.index)));
    from = match.index + match[0].length;
    const name = words(match[1] ?? '').trim();
    const index = left.findIndex((entity) => words(entity.text ?? '') === words(match[0]));
    const [entity] = index < 0 ? [] : left.splice(index, 1);
    if (isBot(entity?.mentioned.id, name, activity, botIds)) mentionsBot = true;
    else parts.push(entity ? { mention: entity.mentioned.id } : name);
  }
  parts.push(words(source.slice(from)));
  return { parts: joined(parts), mentionsBot };
}

function isBot(id: string | undefined, name: string, activity: Activity, botIds: readonly string[]): boolean {
  if (id !== undefined) return botIds.includes(id);
  return name !== '' && name.toLowerCase() === activity.recipient?.name?.toLowerCase();
}

/** Runs of words become one, without the space that a mention left at either end. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const all: TextPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = glued(last, part);
    else all.push(part);
  }
  return all.map((part) => (typeof part === 'string' ? tidy(part) : part)).filter((part) => part !== '');
}

/** With a space between words, but none before a comma or inside of a bracket. */
function glued(left: string, right: string): string {
  return /^[\p{Po}\p{Pe}]/u.test(right) || /\p{Ps}$/u.test(left) ? left + right : `${left} ${right}`;
}

/** Line breaks stay: a question may have several lines. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function words(html: string): string {
  return html
    .replace(/\r\n?/g, '\n')
    .replace(BREAK, '\n')
    .replace(MARKUP, ' ')
    .replace(
      /&(#?\w+);/g,
      (whole, name: string) => ENTITIES[name.toLowerCase()] ?? characterOf(name) ?? whole,
    );
}

/** `#128064` and `#x1f440`. */
function characterOf(entity: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? [];
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : undefined;
}
