import { useState } from 'preact/hooks';
import type { LocalMessage } from '../stand-in.ts';
import { Avatar } from './avatar.tsx';
import { editableText } from './editable-text.ts';
import { EyeIcon } from './icons.tsx';
import { useWords } from './languages/words.ts';
import { CardLoader } from './lazy-card.tsx';
import { MessageEditor } from './message-editor.tsx';
import { MessageTools, type Reply } from './message-tools.tsx';
import type { Do } from './pane-props.ts';
import { Reactions } from './reactions.tsx';
import { nameOf, useScene } from './scene.ts';
import { Blocks } from './slack/blocks.tsx';
import { Mrkdwn } from './slack/text.tsx';
import { clockTime, fullTime } from './time.ts';

interface MessageProps {
  readonly message: LocalMessage;
  readonly replies?: readonly LocalMessage[];
  /** How many of the replies are news. */
  readonly unreadReplies?: number;
  /** The message it answers, in a chat. */
  readonly quoted?: LocalMessage | undefined;
  /** Whether it stands under the name of the one before. */
  readonly follows?: boolean;
  readonly busy: boolean;
  readonly perform: Do;
  /** Absent where there are no threads to open. */
  readonly onThread?: ((threadId: string) => void) | undefined;
  /** Absent where nothing is quoted. */
  readonly onQuote?: ((message: LocalMessage) => void) | undefined;
}

/** One message, with who said it and when, and what can be done with it. */
export function Message(props: MessageProps) {
  const { message, replies = [], follows = false, busy, perform, onThread } = props;
  const { viewer, face } = useScene();
  const [isEditing, setEditing] = useState(false);
  const { author } = message;
  const isOwn = author.id === viewer.viewer;
  const classes = ['message'];
  if (follows) classes.push('message-follows');
  if (message.onlyYou) classes.push('message-only-you');
  if (isOwn) classes.push('message-own');
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
        <Head message={message} follows={follows} />
        <div class="message-body">
          {props.quoted && <Quoted message={props.quoted} />}
          {isOwn && isEditing ? (
            <MessageEditor message={message} perform={perform} onDone={() => setEditing(false)} />
          ) : (
            <Body message={message} busy={busy} perform={perform} />
          )}
        </div>
        <Reactions message={message} perform={perform} />
        {onThread && (
          <ThreadSummary
            replies={replies}
            unread={props.unreadReplies ?? 0}
            onOpen={() => onThread(message.id)}
          />
        )}
      </div>
      {!message.onlyYou && !isEditing && (
        <MessageTools
          message={message}
          perform={perform}
          onEdit={() => setEditing(true)}
          {...replyTo(props)}
        />
      )}
    </article>
  );
}

function replyTo({ message, onThread, onQuote }: MessageProps): { readonly reply?: Reply } {
  if (onThread) return { reply: { label: 'message.reply', run: () => onThread(message.id) } };
  if (onQuote) return { reply: { label: 'message.quote', run: () => onQuote(message) } };
  return {};
}

function Head({ message, follows }: { message: LocalMessage; follows: boolean }) {
  const words = useWords();
  return (
    <>
      {message.onlyYou && (
        <p class="only-you">
          <EyeIcon /> {words.text('message.only-you')}
        </p>
      )}
      {!follows && (
        <header class="message-head">
          <span class="message-author">{message.author.name}</span>
          {message.author.bot && <span class="badge">{words.text('pane.app')}</span>}
          <When message={message} />
        </header>
      )}
    </>
  );
}

function Body({ message, busy, perform }: Pick<MessageProps, 'message' | 'busy' | 'perform'>) {
  const words = useWords();
  return (
    <>
      <Content message={message} busy={busy} perform={perform} />
      {message.edited && <span class="message-edited">{words.text('message.edited')}</span>}
      {message.files?.map(({ name, url }) => (
        <a class="file" href={url} target="_blank" rel="noopener noreferrer" key={url}>
          {name}
        </a>
      ))}
    </>
  );
}

/** The beginning of the message that is answered. */
function Quoted({ message }: { message: LocalMessage }) {
  const scene = useScene();
  return (
    <blockquote class="quoted">
      <strong>{message.author.name}</strong> {editableText(message.content, (id) => nameOf(scene, id))}
    </blockquote>
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

function ThreadSummary({
  replies,
  unread,
  onOpen,
}: {
  replies: readonly LocalMessage[];
  unread: number;
  onOpen: () => void;
}) {
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
      {unread > 0 && <span class="thread-new">{words.text('thread.new', { count: unread })}</span>}
      <span class="thread-last">
        {words.text('thread.last', { time: clockTime(last.sentAt, words.locale, me.timeZone) })}
      </span>
    </button>
  );
}
