import { useEffect, useState } from 'preact/hooks';
import type { ConversationView } from '../protocol.ts';
import type { LocalMessage } from '../stand-in.ts';
import { markRead, meet } from './api.ts';
import { Avatar } from './avatar.tsx';
import { ChannelMark } from './channel-mark.tsx';
import { Composer } from './composer.tsx';
import { useWords } from './languages/words.ts';
import { MessageList } from './message-list.tsx';
import type { PaneProps } from './pane-props.ts';
import { useScene } from './scene.ts';

interface ConversationPaneProps extends PaneProps {
  readonly earlier: boolean;
  readonly unreadReplies: Readonly<Record<string, number>>;
  readonly onEarlier: () => void;
  readonly onThread: (threadId: string) => void;
  readonly onBack: () => void;
  readonly threadOpen: boolean;
}

/** The open conversation: its messages, and the place to write. */
export function ConversationPane(props: ConversationPaneProps) {
  const { conversation, messages, waiting } = props;
  const { face } = useScene();
  const words = useWords();
  const [quoted, setQuoted] = useState<LocalMessage>();
  const firstUnread = useFirstUnread(conversation, messages);
  useReading(conversation, messages);
  useMeeting(conversation, messages);
  const isChannel = conversation.kind === 'channel';
  // On the Teams-like face a channel is made of posts, each with its replies and a place for the next.
  const asPosts = face.platform === 'teams' && isChannel;
  return (
    <main class="pane" aria-label={conversation.name}>
      <header class="pane-head">
        <button
          type="button"
          class="icon-button pane-back"
          aria-label={words.text('pane.back')}
          onClick={props.onBack}
        >
          ←
        </button>
        {isChannel ? (
          <ChannelMark name={conversation.name} />
        ) : (
          <Avatar name={conversation.name} bot={conversation.kind === 'direct'} size={28} />
        )}
        <h1>{conversation.name}</h1>
        {conversation.kind === 'direct' && <span class="badge">{words.text('pane.app')}</span>}
      </header>
      <MessageList
        {...props}
        asPosts={asPosts}
        onQuote={setQuoted}
        firstUnread={firstUnread}
        isWaiting={waiting !== undefined && waiting.threadId === undefined}
      />
      <Composer
        conversation={conversation}
        commands={props.commands}
        label={
          asPosts
            ? words.text('composer.post', { name: conversation.name })
            : words.text('composer.message', { name: `${isChannel ? '#' : ''}${conversation.name}` })
        }
        autoFocus={!props.threadOpen}
        {...(quoted && { quoting: { name: quoted.author.name, onDrop: () => setQuoted(undefined) } })}
        onSend={async (text) => {
          const isTaken = await props.say(text, quoted?.id);
          if (isTaken) setQuoted(undefined);
          return isTaken;
        }}
      />
    </main>
  );
}

/** The message above which the line "New" is drawn: what was unread when the conversation was opened. */
function useFirstUnread(
  conversation: ConversationView,
  messages: readonly LocalMessage[],
): string | undefined {
  const { viewer } = useScene();
  const [first] = useState(() => {
    if (conversation.unread === 0) return undefined;
    const ofOthers = messages.filter(({ author }) => author.id !== viewer.viewer);
    // Where all of it is new there is nothing to draw a line under.
    return conversation.unread < ofOthers.length ? ofOthers.at(-conversation.unread)?.id : undefined;
  });
  return first;
}

/** In the bot's own conversation, it may speak first. */
function useMeeting({ kind }: ConversationView, messages: readonly LocalMessage[]): void {
  const { viewer } = useScene();
  const isNew = kind === 'direct' && messages.length === 0;
  useEffect(() => {
    if (isNew) void meet(viewer);
  }, [isNew]);
}

/** What is on screen in a tab that is looked at has been read. */
function useReading(conversation: ConversationView, messages: readonly LocalMessage[]): void {
  const { viewer } = useScene();
  const upTo = messages.reduce((latest, { sentAt }) => Math.max(latest, sentAt), 0);
  useEffect(() => {
    const read = () => {
      if (document.visibilityState === 'visible' && conversation.unread > 0 && upTo > 0)
        void markRead({ ...viewer, conversationId: conversation.id, upTo });
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [conversation.id, conversation.unread, upTo]);
}
