import type { TextPart } from '../chat/intent.ts';

/** What was typed as one text: line breaks stay, and people who are mentioned are written by name. */
export function saidText(parts: readonly TextPart[], nameOf: (userId: string) => string): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : `@${nameOf(part.mention)}`))
    .reduce((said, part) => said + between(said, part) + part, '')
    .trim();
}

/** A platform may leave out the space beside a mention. */
function between(before: string, after: string): string {
  return before === '' || /\s$/u.test(before) || /^[\s.,;:!?…)\]»”’"']/u.test(after) ? '' : ' ';
}
