import type { InstantSpan, Message, Span } from '../../src/chat/message.ts';
import { instantText } from '../../src/chat/plain-text.ts';
import { pieces } from './limits.ts';

/** How the text around a span is read: its language and zone, and whether only the reader sees it. */
export interface Reader extends Pick<Message, 'language' | 'timeZone'> {
  readonly onlyYou: boolean;
}

/**
 * Spans as Slack's mrkdwn, in pieces of at most `limit` characters each. Nothing is lost: what does not fit goes on in the
 * next piece, and a break never falls inside a mention, a link, an instant or an escape.
 */
export function markup(spans: readonly Span[], reader: Reader, limit: number): string[] {
  // Nearly always it fits, and then there is no need to look for places where it may break.
  let whole = '';
  for (const span of spans) {
    for (const atom of atomsOf(span, reader, Number.POSITIVE_INFINITY)) whole = joined(whole, atom);
  }
  whole = whole.trimEnd();
  if (whole.length <= limit) return whole.trim() === '' ? [] : [whole];
  const atoms = spans.flatMap((span) => atomsOf(span, reader, limit));
  const parts: string[] = [];
  let part = '';
  for (const atom of atoms) {
    const longer = joined(part, atom);
    if (longer.length <= limit) {
      part = longer;
      continue;
    }
    parts.push(part.trimEnd());
    part = atom.trimStart();
  }
  return [...parts, part.trimEnd()].filter((text) => text.trim() !== '');
}

function joined(before: string, after: string): string {
  return before + seam(before, after) + after;
}

/** Slack's three control characters as entities: docs.slack.dev/messaging/formatting-message-text#escaping */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Plain words as mrkdwn that shows them as they are. */
export function plainMarkup(text: string): string {
  return escapeText(tame(text));
}

/** A span as the smallest pieces that may stand on different sides of a break. */
function atomsOf(span: Span, reader: Reader, limit: number): string[] {
  switch (span.type) {
    case 'plain':
      return words(tame(span.text), limit).map(escapeText);
    case 'bold':
      return marked(span.text, '*', limit);
    case 'code':
      return marked(span.text, '`', limit);
    case 'link':
      return linkAtoms(span.text, span.url, limit);
    case 'mention':
      if (span.account !== undefined && ACCOUNT.test(span.account) && (span.pings || reader.onlyYou)) {
        return [`<@${span.account}>`];
      }
      return marked(span.name, '*', limit);
    case 'instant':
      return [instantToken(span, reader)];
    default:
      return span satisfies never;
  }
}

const ACCOUNT = /^[UW][A-Z0-9]+$/;

/** Text cut before each word, and where a single word is too long even so. An escape is five characters at most. */
function words(text: string, limit: number): string[] {
  if (limit === Number.POSITIVE_INFINITY) return text === '' ? [] : [text];
  const parts = text.split(/(?<=\s)(?=\S)/u).filter((word) => word !== '');
  return parts.flatMap((word) => (word.length * 5 <= limit ? [word] : pieces(word, Math.floor(limit / 5))));
}

/**
 * Slack has no escape for its own emphasis marks. Where a line has two of a kind, those at the edge of a word, which is where
 * they count, are replaced by characters that look alike; `snake_case` and `2 * 3` stay as they are.
 */
function tame(text: string): string {
  if (!/[*_~`]/.test(text)) return text;
  const edge = /(?<![\p{L}\p{N}])[*_~`](?=\S)|(?<=\S)[*_~`](?![\p{L}\p{N}])/gu;
  return text
    .split('\n')
    .map((line) => {
      const paired = ['*', '_', '~', '`'].filter((mark) => line.indexOf(mark) !== line.lastIndexOf(mark));
      return paired.length === 0
        ? line
        : line.replaceAll(edge, (mark) => (paired.includes(mark) ? lookalike(mark) : mark));
    })
    .join('\n');
}

function lookalike(mark: string): string {
  return { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }[mark] ?? mark;
}

/** Emphasised text, line by line, since a mark does not reach over a line break; outer space stays outside the marks. */
function marked(text: string, mark: '*' | '`', limit: number): string[] {
  return text.includes('\n')
    ? text.split(/(\n)/).flatMap((line) => markedLine(line, mark, limit))
    : markedLine(text, mark, limit);
}

function markedLine(line: string, mark: '*' | '`', limit: number): string[] {
  // In code nothing counts as a mark but its own; in bold text the others still do.
  const inner = (mark === '`' ? line : tame(line)).trim().replaceAll(mark, lookalike(mark));
  if (inner === '') return line === '' ? [] : [line];
  const before = line.slice(0, line.length - line.trimStart().length);
  const after = line.slice(line.trimEnd().length);
  const room = Math.floor((limit - 2) / 5);
  const parts = pieces(inner, room).map((part) => `${mark}${escapeText(part)}${mark}`);
  return [...pieces(before, limit), ...parts, ...pieces(after, limit)];
}

function linkAtoms(text: string, url: string, limit: number): string[] {
  const label = escapeText(tame(text.replaceAll(/\s+/g, ' ').trim()));
  const target = linkTarget(url);
  if (target === undefined) return words(tame(text), limit).map(escapeText);
  const link = label === '' ? `<${target}>` : `<${target}|${label}>`;
  if (link.length <= limit) return [link];
  // Too long to be a link at all: its words are still worth reading.
  return words(tame(text), limit).map(escapeText);
}

/** An address as it may stand in a link, or undefined where Slack would not link it. */
function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url) || !/^(https?|mailto):/i.test(url)) return undefined;
  const safe = url
    .replaceAll('|', '%7C')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')
    .replaceAll(/\s/g, '%20');
  return safe.replaceAll('&', '&amp;');
}

/** A moment in the reader's own zone: docs.slack.dev/messaging/formatting-message-text#date-formatting */
function instantToken(span: InstantSpan, reader: Reader): string {
  const seconds = Math.floor(span.at.epochMilliseconds / 1_000);
  const token = { time: '{time}', date: '{date_short_pretty}', 'date-time': '{date_short_pretty} {time}' };
  const local = instantText(span.at, span.style, reader.language, reader.timeZone);
  const fallback = `${local} (${reader.timeZone})`;
  return `<!date^${seconds}^${token[span.style]}|${escapeText(fallback)}>`;
}

/** A mark counts only at the edge of a word; where it touches one, a space of no width makes the edge. */
function seam(before: string, after: string): string {
  const opens = isMark(after[0]) && /[\p{L}\p{N}*`]$/u.test(before.slice(-2));
  const closes = isMark(before.at(-1)) && /^[\p{L}\p{N}]/u.test(after);
  return opens || closes ? '\u200B' : '';
}

function isMark(character: string | undefined): boolean {
  return character === '*' || character === '`';
}
