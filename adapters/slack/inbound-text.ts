import type { TextPart } from '../../src/chat/intent.ts';

/**
 * What a person typed, out of what Slack makes of it: mentions as parts, links and channels as they were typed, the three
 * escaped characters as themselves (docs.slack.dev/messaging/formatting-message-text#retrieving-messages). The bot's own
 * mention is left out. Nothing else is touched: quotes stay as the keyboard made them.
 */
export function readText(text: string, botUserId: string): TextPart[] {
  const parts: TextPart[] = [];
  let words = '';
  const flush = (): void => {
    if (words.trim() !== '') parts.push(words);
    words = '';
  };
  let end = 0;
  for (const token of text.matchAll(/<([^<>]*)>/g)) {
    words += unescapeText(text.slice(end, token.index));
    end = token.index + token[0].length;
    const read = readToken(token[1] ?? '');
    if (typeof read === 'string') words += read;
    else if (read.mention !== botUserId) {
      flush();
      parts.push(read);
    } else words += ' ';
  }
  words += unescapeText(text.slice(end));
  flush();
  return trimEnds(parts);
}

/** The inside of `<…>`: a mention, or the words that stand for it. */
function readToken(token: string): Exclude<TextPart, string> | string {
  const bar = token.indexOf('|');
  const target = bar === -1 ? token : token.slice(0, bar);
  const label = unescapeText(bar === -1 ? '' : token.slice(bar + 1));
  if (/^@[UW][A-Z0-9]+$/.test(target)) return { mention: target.slice(1) };
  if (target.startsWith('#')) return `#${label === '' ? target.slice(1) : label.replace(/^#/, '')}`;
  if (target.startsWith('!subteam^')) return label === '' ? target.slice('!subteam^'.length) : label;
  if (target.startsWith('!')) return label === '' ? `@${target.slice(1)}` : label;
  return label === '' ? unescapeText(target) : label;
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function trimEnds(parts: readonly TextPart[]): TextPart[] {
  return parts
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const started = index === 0 ? part.trimStart() : part;
      return index === parts.length - 1 ? started.trimEnd() : started;
    })
    .filter((part) => part !== '');
}
