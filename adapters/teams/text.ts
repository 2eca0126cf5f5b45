import type { TextPart } from '../../src/chat/intent.ts';
import type { Activity } from './activity.ts';

/** What was typed, and whether the bot was mentioned in it. */
export interface ReadText {
  readonly parts: readonly TextPart[];
  readonly mentionsBot: boolean;
}

const MENTION = /<at\b[^>]*>(.*?)<\/at>/gis;
/** What some clients wrap around the words. A person's own `<` arrives as `&lt;`. */
const MARKUP = /<\/?(?:p|div|span|b|strong|i|em|u|a|ul|ol|li)\b[^>]*>/gi;
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

/**
 * Reads a message's text: the bot's mention is gone wherever it stood, other people's are parts of their own, and what is left
 * of HTML is words again. A mention without its entity is the name in it.
 */
export function readText(activity: Activity, botIds: readonly string[]): ReadText {
  const source = activity.text ?? '';
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
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = `${last} ${part}`;
    else all.push(part);
  }
  return all.map((part) => (typeof part === 'string' ? tidy(part) : part)).filter((part) => part !== '');
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
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
