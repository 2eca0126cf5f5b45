import type { InstantSpan, MentionSpan, Span } from '../../src/chat/message.ts';
import { MAX_URL } from './limits.ts';

/** A mention as a card carries it: the text that stands for it, and who it is. */
export interface MentionEntity {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

/** Running text for a TextBlock, and the mentions in it. */
export interface Marked {
  readonly text: string;
  readonly mentions: readonly MentionEntity[];
}

/**
 * Writes spans in the Markdown that a TextBlock takes: bold, links and lists, nothing else
 * (learn.microsoft.com/adaptive-cards/authoring-cards/text-features). Code, which it does not have, is bold.
 */
export function toMarkdown(spans: readonly Span[]): Marked {
  const mentions: MentionEntity[] = [];
  let text = '';
  for (const span of spans) {
    const mention = span.type === 'mention' ? entityOf(span) : undefined;
    if (mention) mentions.push(mention);
    text += mention?.text ?? spanText(span, atLineStart(text));
  }
  return { text: text.trim(), mentions };
}

/** Plain words so that they are shown as they are. Each `\n` becomes the blank line that Teams needs to break one. */
export function escapeMarkdown(text: string, lineStart = true): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line, index) => escapeLine(line, lineStart || index > 0))
    .join('\n\n');
}

function spanText(span: Span, lineStart: boolean): string {
  switch (span.type) {
    case 'plain':
      return escapeMarkdown(span.text, lineStart);
    case 'bold':
    case 'code':
      return boldLines(span.text, lineStart);
    case 'link':
      return linkText(span.text, span.url, lineStart);
    case 'mention':
      // Without a ping, as in Slack: a name that stands out, since a name is what most answers are.
      return boldLines(span.name, lineStart);
    case 'instant':
      return instantText(span);
    default:
      return span satisfies never;
  }
}

/** Only a mention that pings is one for Teams: every mention in a card notifies the person. */
function entityOf(span: MentionSpan): MentionEntity | undefined {
  if (span.account === undefined || !span.pings) return undefined;
  const name = span.name.replace(/[<>\n\r]/g, ' ').trim();
  return { type: 'mention', text: `<at>${name}</at>`, mentioned: { id: span.account, name } };
}

/**
 * The client fills these in, in the reader's zone and language. A fraction of a second or a space inside, and the reader would
 * see the braces (learn.microsoft.com/adaptive-cards/authoring-cards/text-features#datetime-function-rules).
 */
function instantText({ at, style }: InstantSpan): string {
  const moment = at.toString({ smallestUnit: 'second' });
  const date = `{{DATE(${moment},SHORT)}}`;
  const time = `{{TIME(${moment})}}`;
  switch (style) {
    case 'date':
      return date;
    case 'time':
      return time;
    case 'date-time':
      return `${date} ${time}`;
    default:
      return style satisfies never;
  }
}

function linkText(text: string, url: string, lineStart: boolean): string {
  const target = openableUrl(url);
  if (target === undefined) return escapeMarkdown(text, lineStart);
  return `[${escapeMarkdown(text.replace(/\s+/g, ' '), false)}](${target})`;
}

/** The address as a card may open it, or undefined where no client should: another scheme, or too long. */
export function openableUrl(url: string): string | undefined {
  if (!/^(https?|mailto|tel):/i.test(url) || !URL.canParse(url)) return undefined;
  const target = url.replace(/[()<>\s"\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, percent),
  );
  return target.length <= MAX_URL ? target : undefined;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Markers must touch the words, or the reader sees asterisks: surrounding space stays outside, and each line has its own. */
function boldLines(text: string, lineStart: boolean): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => {
      const words = line.trim();
      if (words === '') return line;
      const [before = '', after = ''] = line.split(words, 2);
      return `${before}**${escapeLine(words, lineStart && before === '')}**${after}`;
    })
    .join('\n\n');
}

/**
 * A backslash before what CommonMark would read as markup, and what only means something at the start of a line. `{{` is
 * parted so that nobody's words become a date function.
 */
function escapeLine(line: string, lineStart: boolean): string {
  const escaped = line
    .replace(/[\\`*_[\]<>~&]/g, '\\$&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/\{(?=\{)/g, '{\\');
  if (!lineStart) return escaped;
  return escaped
    .replace(/^\s+/, '')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function atLineStart(text: string): boolean {
  return text === '' || text.endsWith('\n');
}
