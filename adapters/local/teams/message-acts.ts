import { createHash } from 'node:crypto';
import type { LocalAct, LocalFile, LocalOutcome } from '../stand-in.ts';
import { activityOf, type Json, referenceOf, typed } from './activities.ts';
import type { ClientContext } from './client-context.ts';
import type { Kept, LocalReaction } from './tenant.ts';

/** What people do with messages; undefined where Teams' client would not let them. */
export interface MessageActs {
  say(viewerId: string, act: Extract<LocalAct, { type: 'say' }>): LocalOutcome;
  edit(viewerId: string, messageId: string, text: string): LocalOutcome | undefined;
  react(viewerId: string, messageId: string, reaction: LocalReaction): LocalOutcome | undefined;
}

const DONE: LocalOutcome = { type: 'done' };
/** learn.microsoft.com/microsoftteams/platform/teams-sdk/in-depth-guides/message-reactions */
const REACTION_TYPES: Readonly<Record<LocalReaction, string>> = {
  eyes: '1f440_eyes',
  check: '2705_whiteheavycheckmark',
};

/**
 * The owners of all teams and chats here have consented to the bot hearing all that is said there
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-messages-with-rsc).
 */
export function createMessageActs(context: ClientContext): MessageActs {
  const { tenant, bot } = context;

  function say(viewerId: string, act: Extract<LocalAct, { type: 'say' }>): LocalOutcome {
    const { conversationId, threadId, files = [] } = act;
    const scene = context.sceneOf(viewerId, conversationId, threadId);
    const { text, entities } = typed(act.text, [bot, ...tenant.accounts()]);
    const isChannel = scene.conversation.kind === 'channel';
    const id = tenant.add({
      conversationId,
      ...(isChannel && threadId && { threadId }),
      authorId: viewerId,
      text,
      files,
    });
    context.changed({ conversationId });
    // A chat has no threads: what is answered there is quoted.
    const quoted = isChannel || threadId === undefined ? undefined : tenant.message(threadId);
    const attached = files.map((file) =>
      scene.conversation.kind === 'direct' ? downloadOf(file) : referenceOf(file),
    );
    const words = quoted ? quoting(quoted, text, nameOf(quoted)) : { text, attachments: [] };
    context.deliverSoon(
      activityOf(
        { ...scene, threadId: threadId ?? id },
        {
          type: 'message',
          id,
          text: words.text,
          textFormat: 'plain',
          entities,
          attachments: [...words.attachments, ...attached],
        },
      ),
    );
    return DONE;
  }

  function nameOf({ authorId }: Kept): string {
    return authorId === bot.id ? bot.name : (tenant.account(authorId)?.name ?? authorId);
  }

  function edit(viewerId: string, messageId: string, newText: string): LocalOutcome | undefined {
    const message = tenant.message(messageId);
    if (message?.authorId !== viewerId) return undefined;
    const { text, entities } = typed(newText, [bot, ...tenant.accounts()]);
    tenant.edit(messageId, text, message.cards);
    const { conversationId, threadId = messageId } = message;
    context.changed({ conversationId });
    const scene = context.sceneOf(viewerId, conversationId, threadId);
    const channelData = { eventType: 'editMessage' };
    context.deliverSoon(
      activityOf(scene, {
        type: 'messageUpdate',
        id: messageId,
        text,
        textFormat: 'plain',
        entities,
        channelData,
      }),
    );
    return DONE;
  }

  function react(viewerId: string, messageId: string, reaction: LocalReaction): LocalOutcome | undefined {
    const message = tenant.message(messageId);
    if (!message) return undefined;
    const { conversationId, authorId } = message;
    // A channel's thread is not told here, only the message itself (…/subscribe-to-conversation-events#message-reaction-events).
    const scene = context.sceneOf(viewerId, conversationId);
    if (!tenant.react(messageId, viewerId, reaction)) return DONE;
    context.changed({ conversationId });
    if (authorId !== bot.id) return DONE;
    const reactionsAdded = [{ type: REACTION_TYPES[reaction] }];
    context.deliverSoon(activityOf(scene, { type: 'messageReaction', replyToId: messageId, reactionsAdded }));
    return DONE;
  }

  return { say, edit, react };
}

/** A file in a personal chat: `contentUrl` is where it stays (learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4). */
function downloadOf({ name, url }: LocalFile): Json {
  const uniqueId = createHash('sha256').update(url).digest('hex').slice(0, 32);
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: url,
    name,
    content: { downloadUrl: `${url}?tempauth=local`, uniqueId, fileType: name.split('.').at(-1) ?? '' },
  };
}

/** A reply with the message it quotes: in the text nothing tells them apart, in the HTML a blockquote does. */
function quoting(
  { id, text: preview, cards }: Kept,
  text: string,
  author: string,
): { readonly text: string; readonly attachments: readonly Json[] } {
  const shown = cards.length > 0 ? 'Card' : preview;
  const own = text.replace(
    /<at>(.*?)<\/at>/g,
    '<span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">$1</span>',
  );
  const content = [
    `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="${id}">`,
    `<strong itemprop="mri">${author}</strong><span itemprop="time" itemid="${id}"></span>`,
    `<p itemprop="preview">${shown}</p>`,
    '</blockquote>',
    `<p>${own}</p>`,
  ].join('\r\n');
  return { text: `${shown}\n\n${text}`, attachments: [{ contentType: 'text/html', content }] };
}
