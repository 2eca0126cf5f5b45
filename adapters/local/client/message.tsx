import type { LocalMessage } from '../stand-in.ts';
import { Avatar } from './avatar.tsx';
import { useWords } from './languages/words.ts';
import { CardLoader } from './lazy-card.tsx';
import type { Do } from './pane-props.ts';
import { useScene } from './scene.ts';
import { Blocks } from './slack/blocks.tsx';
import { Mrkdwn } from './slack/text.tsx';
import { clockTime, fullTime } from './time.ts';

interface MessageProps {
  readonly message: LocalMessage;
  readonly replies?: readonly LocalMessage[];
  /** Whether it stands under the name of the one before. */
  readonly follows?: boolean;
  readonly busy: boolean;
  readonly perform: Do;
  /** Absent where there are no threads to open. */
  readonly onThread?: (threadId: string) => void;
}

/** One message, with who said it and when. */
export function Message({ message, replies = [], follows = false, busy, perform, onThread }: MessageProps) {
  const { viewer, face } = useScene();
  const words = useWords();
  const { author } = message;
  const classes = ['message'];
  if (follows) classes.push('message-follows');
  if (message.onlyYou) classes.push('message-only-you');
  if (author.id === viewer.viewer) classes.push('message-own');
  const hasThreads = face.platform === 'slack' && onThread !== undefined && !message.onlyYou;
  return (
    <article class={classes.join(' ')} aria-label={`${author.name}`} data-message={message.id}>
      <div class="message-side">
        {follows ? (
          <When message={message} />
        ) : (
          <Avatar name={author.name} bot={author.bot} size={face.platform === 'slack' ? 36 : 32} />
        )}
      </div>
      <div class="message-main">
        {message.onlyYou && (
          <p class="only-you">
            <Eye /> {words.text('message.only-you')}
          </p>
        )}
        {!follows && (
          <header class="message-head">
            <span class="message-author">{author.name}</span>
            {author.bot && <span class="badge">{words.text('pane.app')}</span>}
            <When message={message} />
          </header>
        )}
        <div class="message-body">
          <Content message={message} busy={busy} perform={perform} />
          {message.edited && <span class="message-edited">{words.text('message.edited')}</span>}
        </div>
        {hasThreads && <ThreadSummary replies={replies} onOpen={() => onThread(message.id)} />}
      </div>
      {hasThreads && (
        <div class="message-tools">
          <button
            type="button"
            class="icon-button"
            aria-label={words.text('message.reply')}
            title={words.text('message.reply')}
            onClick={() => onThread(message.id)}
          >
            <Bubble />
          </button>
        </div>
      )}
    </article>
  );
}

function Content({ message, busy, perform }: Pick<MessageProps, 'message' | 'busy' | 'perform'>) {
  const { content } = message;
  const press = (payload: unknown) => void perform({ type: 'press', messageId: message.id, payload });
  if (content.platform === 'slack') {
    if (content.blocks.length > 0) return <Blocks blocks={content.blocks} onPress={press} busy={busy} />;
    return (
      <div class="message-text">
        <Mrkdwn source={content.text} />
      </div>
    );
  }
  return (
    <CardLoader>
      {({ Card, Html }) => (
        <>
          {content.text !== '' && <Html source={content.text} />}
          {content.cards.map((card, index) => (
            <Card card={card} busy={busy} onAction={press} key={index} />
          ))}
        </>
      )}
    </CardLoader>
  );
}

function When({ message }: { message: LocalMessage }) {
  const { me } = useScene();
  const { locale } = useWords();
  const { sentAt } = message;
  return (
    <time
      class="message-time"
      dateTime={new Date(sentAt).toISOString()}
      title={fullTime(sentAt, locale, me.timeZone)}
    >
      {clockTime(sentAt, locale, me.timeZone)}
    </time>
  );
}

function ThreadSummary({ replies, onOpen }: { replies: readonly LocalMessage[]; onOpen: () => void }) {
  const { me } = useScene();
  const words = useWords();
  const last = replies.at(-1);
  if (last === undefined) return null;
  const authors = [...new Map(replies.map(({ author }) => [author.id, author])).values()].slice(0, 4);
  return (
    <button type="button" class="thread-summary" onClick={onOpen}>
      {authors.map((author) => (
        <Avatar name={author.name} bot={author.bot} size={22} key={author.id} />
      ))}
      <span class="thread-count">{words.text('thread.replies', { count: replies.length })}</span>
      <span class="thread-last">
        {words.text('thread.last', { time: clockTime(last.sentAt, words.locale, me.timeZone) })}
      </span>
    </button>
  );
}

function Eye() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="13"
      height="13"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
    >
      <path d="M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8z" />
      <circle cx="8" cy="8" r="2" />
    </svg>
  );
}

function Bubble() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
    >
      <path d="M2 3.500h12v8H7.500L4.500 14v-2.500H2z" stroke-linejoin="round" />
    </svg>
  );
}
