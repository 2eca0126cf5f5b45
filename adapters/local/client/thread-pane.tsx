import { Composer } from './composer.tsx';
import { useWords } from './languages/words.ts';
import { Message } from './message.tsx';
import type { PaneProps } from './pane-props.ts';
import { Typing } from './typing.tsx';

interface ThreadPaneProps extends PaneProps {
  readonly threadId: string;
  readonly onClose: () => void;
}

/** A thread beside its conversation, on the Slack-like face. */
export function ThreadPane({
  threadId,
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
        <section class="messages" aria-label={words.text('thread.messages')} tabIndex={0}>
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
