import { useEffect } from 'preact/hooks';
import { markRead } from './api.ts';
import { Composer } from './composer.tsx';
import { useWords } from './languages/words.ts';
import { Message } from './message.tsx';
import type { PaneProps } from './pane-props.ts';
import { useScene } from './scene.ts';
import { Typing } from './typing.tsx';
import { useStickToEnd } from './use-stick-to-end.ts';

interface ThreadPaneProps extends PaneProps {
  readonly unread: number;
  readonly threadId: string;
  readonly onClose: () => void;
}

/** A thread beside its conversation, on the Slack-like face. */
export function ThreadPane({
  threadId,
  unread,
  onClose,
  conversation,
  messages,
  say,
  perform,
  busy,
  waiting,
  commands,
}: ThreadPaneProps) {
  const words = useWords();
  const root = messages.find((message) => message.id === threadId);
  const replies = messages.filter((message) => message.threadId === threadId);
  const { list } = useStickToEnd(`${replies.at(-1)?.id}/${replies.length}/${waiting?.threadId === threadId}`);
  useReading(conversation.id, threadId, unread, replies.at(-1)?.sentAt);
  return (
    <aside class="pane thread" aria-label={words.text('thread.label')}>
      <header class="pane-head">
        <h1>{words.text('thread.label')}</h1>
        <span class="pane-in">
          {conversation.kind === 'channel' ? `#${conversation.name}` : conversation.name}
        </span>
        <button
          type="button"
          class="icon-button pane-close"
          aria-label={words.text('thread.close')}
          onClick={onClose}
        >
          ✕
        </button>
      </header>
      <div class="messages-frame">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
        <section class="messages" aria-label={words.text('thread.messages')} tabIndex={0} ref={list}>
          {root === undefined && <p class="people-none">{words.text('thread.gone')}</p>}
          {root && <Message message={root} busy={busy} perform={perform} />}
          {replies.length > 0 && (
            <h2 class="day">
              <span>{words.text('thread.replies', { count: replies.length })}</span>
            </h2>
          )}
          {replies.map((reply) => (
            <Message message={reply} busy={busy} perform={perform} key={reply.id} />
          ))}
          {waiting?.threadId === threadId && <Typing />}
        </section>
      </div>
      <Composer
        conversation={conversation}
        commands={commands}
        inThread
        label={words.text('composer.reply')}
        autoFocus
        onEscape={onClose}
        onSend={(text) => say(text, threadId)}
      />
    </aside>
  );
}

/** What is on screen in a tab that is looked at has been read. */
function useReading(
  conversationId: string,
  threadId: string,
  unread: number,
  upTo: number | undefined,
): void {
  const { viewer } = useScene();
  useEffect(() => {
    const read = () => {
      if (document.visibilityState === 'visible' && unread > 0 && upTo !== undefined)
        void markRead({ ...viewer, conversationId, threadId, upTo });
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [conversationId, threadId, unread, upTo]);
}
