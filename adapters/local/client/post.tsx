import { useState } from 'preact/hooks';
import type { LocalMessage } from '../stand-in.ts';
import { Composer } from './composer.tsx';
import { useWords } from './languages/words.ts';
import { Message } from './message.tsx';
import type { PaneProps } from './pane-props.ts';
import { Typing } from './typing.tsx';

interface PostProps extends PaneProps {
  readonly root: LocalMessage;
  readonly replies: readonly LocalMessage[];
}

/** Replies that stay in sight; those before them are folded. */
const SHOWN_REPLIES = 4;

/** A post in a channel of the Teams-like face: what was said first, the replies below, and a place for the next. */
export function Post({ root, replies, conversation, say, perform, busy, waiting, commands }: PostProps) {
  const words = useWords();
  const [isReplying, setReplying] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  const folded = isUnfolded ? 0 : Math.max(replies.length - SHOWN_REPLIES, 0);
  return (
    <section class="post" aria-label={words.text('post.label', { name: root.author.name })}>
      <Message message={root} busy={busy} perform={perform} />
      <div class="post-replies">
        {folded > 0 && (
          <button type="button" class="link-button" onClick={() => setUnfolded(true)}>
            {words.text('post.more', { count: folded })}
          </button>
        )}
        {replies.slice(folded).map((reply) => (
          <Message message={reply} busy={busy} perform={perform} key={reply.id} />
        ))}
        {waiting?.threadId === root.id && <Typing />}
      </div>
      {isReplying ? (
        <Composer
          conversation={conversation}
          commands={commands}
          label={words.text('composer.reply-to', { name: root.author.name })}
          autoFocus
          onEscape={() => setReplying(false)}
          onSend={(text) => say(text, root.id)}
        />
      ) : (
        <button type="button" class="link-button post-reply" onClick={() => setReplying(true)}>
          {words.text('post.reply')}
        </button>
      )}
    </section>
  );
}
