import type { LocalMessage } from '../stand-in.ts';

/** The text of one's own message as it was typed, to be changed: mentions are `@Name` again, and nothing is escaped. */
export function editableText(
  content: LocalMessage['content'],
  nameOf: (accountId: string) => string | undefined,
): string {
  const typed =
    content.platform === 'slack'
      ? content.text
          .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `@${nameOf(id) ?? id}`)
          .replace(/<((?:https?|mailto):[^>|]+)(?:\|[^>]*)?>/g, '$1')
      : content.text.replace(/<at(?: [^>]*)?>(.*?)<\/at>/g, '@$1');
  return typed.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
