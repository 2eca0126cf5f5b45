import type { LocalAccount } from '../stand-in.ts';
import { type Json, objectIdOf, referenceOf } from './activities.ts';
import type { Kept } from './tenant.ts';

/**
 * A message as the menu of an app gets it
 * (learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module): it knows people by
 * their Entra ids, and its words are HTML.
 */
export function messagePayloadOf(
  message: Kept,
  author: LocalAccount | undefined,
  bot: { readonly id: string; readonly name: string },
): Json {
  const { id, conversationId, threadId, text, files, cards } = message;
  const application = { applicationIdentityType: 'bot', id: bot.id, displayName: bot.name };
  const user = author && {
    userIdentityType: 'aadUser',
    id: objectIdOf(author),
    displayName: author.name,
  };
  return {
    id,
    replyToId: threadId ?? null,
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(conversationId)}/${id}`,
    createdDateTime: null,
    deleted: false,
    importance: 'normal',
    body: {
      contentType: 'html',
      content: `<div><div>${text.replace(/\n/g, '<br>').replace(/<at>/g, '<at id="0">')}</div>\n</div>`,
    },
    from: {
      device: null,
      conversation: null,
      user: user ?? null,
      application: user ? null : application,
    },
    attachments: [
      ...files.map(referenceOf),
      ...cards.map((card) => ({
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: JSON.stringify(card),
      })),
    ],
  };
}
