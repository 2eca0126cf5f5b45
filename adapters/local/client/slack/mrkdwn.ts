import { dayNumber } from '../time.ts';

/** A piece of Slack's mrkdwn, read: https://docs.slack.dev/messaging/formatting-message-text */
export type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'code' | 'preformatted'; readonly text: string }
  | { readonly type: 'bold' | 'italic' | 'strike' | 'quote'; readonly children: readonly Node[] }
  | { readonly type: 'link'; readonly url: string; readonly text: string }
  | { readonly type: 'person' | 'channel'; readonly id: string; readonly label?: string }
  | { readonly type: 'everyone'; readonly text: string }
  | { readonly type: 'date'; readonly epoch: number; readonly format: string; readonly fallback: string };

/** Reads mrkdwn as Slack's client does; what only looks like markup stays text. Never throws. */
export function parseMrkdwn(source: string): readonly Node[] {
  const nodes: Node[] = [];
  const parts = source.split(/```([\s\S]*?)```/);
  parts.forEach((part, index) => {
    if (index % 2 === 1) nodes.push({ type: 'preformatted', text: unescaped(part.replace(/^\n|\n$/g, '')) });
    else nodes.push(...parseLines(part));
  });
  return nodes;
}

function parseLines(source: string): readonly Node[] {
  const nodes: Node[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined) {
      nodes.push({ type: 'quote', children: parseInline(quoted) });
      continue;
    }
    if (index > 0 && nodes.at(-1)?.type !== 'quote') nodes.push({ type: 'break' });
    nodes.push(...parseInline(line));
  }
  return nodes;
}

/** A token in angle brackets, code, or a pair of marks around something; in this order of precedence at each place. */
const INLINE =
  /<([^<>\n]+)>|`([^`\n]+)`|(?<![\p{L}\p{N}])(?:\*(?!\s)([^*\n]+?)(?<!\s)\*|_(?!\s)([^_\n]+?)(?<!\s)_|~(?!\s)([^~\n]+?)(?<!\s)~)(?![\p{L}\p{N}])/u;

function parseInline(source: string): readonly Node[] {
  const nodes: Node[] = [];
  let rest = source;
  for (let match = INLINE.exec(rest); match; match = INLINE.exec(rest)) {
    if (match.index > 0) nodes.push({ type: 'text', text: unescaped(rest.slice(0, match.index)) });
    nodes.push(nodeOf(match));
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest !== '') nodes.push({ type: 'text', text: unescaped(rest) });
  return nodes;
}

function nodeOf([, token, code, bold, italic, strike]: RegExpExecArray): Node {
  if (token !== undefined) return tokenNode(token);
  if (code !== undefined) return { type: 'code', text: unescaped(code) };
  if (bold !== undefined) return { type: 'bold', children: parseInline(bold) };
  if (italic !== undefined) return { type: 'italic', children: parseInline(italic) };
  return { type: 'strike', children: parseInline(strike ?? '') };
}

function tokenNode(token: string): Node {
  const bar = token.indexOf('|');
  const target = bar < 0 ? token : token.slice(0, bar);
  const label = bar < 0 ? undefined : unescaped(token.slice(bar + 1));
  const labelled = label === undefined ? {} : { label };
  if (target.startsWith('@')) return { type: 'person', id: target.slice(1), ...labelled };
  if (target.startsWith('#')) return { type: 'channel', id: target.slice(1), ...labelled };
  const date = /^!date\^(\d+)\^([^^]+)(?:\^.*)?$/.exec(target);
  if (date) {
    return { type: 'date', epoch: Number(date[1]), format: unescaped(date[2] ?? ''), fallback: label ?? '' };
  }
  if (target.startsWith('!subteam^')) return { type: 'everyone', text: label ?? '@group' };
  if (target.startsWith('!')) return { type: 'everyone', text: `@${label ?? target.slice(1)}` };
  if (/^(https?:\/\/|mailto:|tel:)/.test(target))
    return {
      type: 'link',
      url: unescaped(target),
      text: label ?? unescaped(target.replace(/^(mailto|tel):/, '')),
    };
  return { type: 'text', text: unescaped(`<${token}>`) };
}

/** The three entities Slack knows, in the one order that does not undo itself. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Whose eyes a date is for. `now` is in milliseconds since the epoch. */
export interface Reader {
  readonly locale: string;
  readonly timeZone: string;
  readonly now: number;
}

/**
 * A date token's words in the reader's zone and locale. `epoch` is in seconds. `_pretty` forms say today, yesterday and
 * tomorrow: https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function dateText(epoch: number, template: string, reader: Reader): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const style = name.replace(/_pretty$/, '');
    const options = DATE_STYLES[style];
    if (options === undefined) return whole;
    const near = name === style ? undefined : nearDay(epoch * 1_000, reader);
    return near ?? formatted(epoch * 1_000, options, reader);
  });
}

const DATE_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
};

function nearDay(at: number, reader: Reader): string | undefined {
  const days = dayNumber(at, reader.timeZone) - dayNumber(reader.now, reader.timeZone);
  if (Math.abs(days) > 1) return undefined;
  const word = new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' }).format(days, 'day');
  // Some languages' words come with a capital (Vietnamese, for one), but dates stand inside sentences.
  return word.charAt(0).toLocaleLowerCase(reader.locale) + word.slice(1);
}

function formatted(at: number, options: Intl.DateTimeFormatOptions, { locale, timeZone }: Reader): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(at);
}
