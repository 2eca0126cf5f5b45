import { Fragment } from 'preact';
import type { LocalMessage } from '../stand-in.ts';
import { useWords } from './languages/words.ts';
import { Message } from './message.tsx';
import type { PaneProps } from './pane-props.ts';
import { Post } from './post.tsx';
import { useScene } from './scene.ts';
import { dayName, dayNumber } from './time.ts';
import { Typing } from './typing.tsx';
import { useStickToEnd } from './use-stick-to-end.ts';

interface MessageListProps extends PaneProps {
  readonly asPosts: boolean;
  readonly firstUnread: string | undefined;
  readonly isWaiting: boolean;
  readonly earlier: boolean;
  readonly onEarlier: () => void;
  readonly unreadReplies: Readonly<Record<string, number>>;
  readonly onThread: (threadId: string) => void;
  readonly onQuote: (message: LocalMessage) => void;
}

/** Messages of one author within this time stand under one name. */
const TOGETHER_MS = 5 * 60_000;

/** The messages of a conversation by day, oldest first; stays at the end while one is there. */
export function MessageList(props: MessageListProps) {
  const { me, face } = useScene();
  const words = useWords();
  const label = words.text('messages.label');
  const isChat = face.platform === 'teams' && !props.asPosts;
  // A chat has no threads: there a reply quotes what it answers, and stands where it was said.
  const roots = props.messages.filter((message) => isChat || message.threadId === undefined);
  const repliesOf = byThread(props.messages);
  const { list, isAtEnd, toEnd } = useStickToEnd(
    `${props.messages.at(-1)?.id}/${props.messages.length}/${props.isWaiting}`,
  );
  return (
    <div class="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section class={`messages ${isChat ? 'chat' : ''}`} aria-label={label} tabIndex={0} ref={list}>
        {props.earlier && (
          <button type="button" class="button messages-earlier" onClick={props.onEarlier}>
            {words.text('messages.earlier')}
          </button>
        )}
        {roots.length === 0 && <Beginning {...props} />}
        {roots.map((message, index) => {
          const before = roots[index - 1];
          const isNewDay =
            before === undefined ||
            dayNumber(before.sentAt, me.timeZone) !== dayNumber(message.sentAt, me.timeZone);
          const replies = repliesOf.get(message.id) ?? [];
          const isNew = message.id === props.firstUnread;
          return (
            <Fragment key={message.id}>
              {isNewDay && <Day at={message.sentAt} />}
              {isNew && (
                <div class="new-line">
                  <span>{words.text('messages.new')}</span>
                </div>
              )}
              {props.asPosts ? (
                <Post {...props} root={message} replies={replies} />
              ) : (
                <Message
                  message={message}
                  replies={isChat ? [] : replies}
                  unreadReplies={props.unreadReplies[message.id] ?? 0}
                  quoted={isChat ? props.messages.find(({ id }) => id === message.threadId) : undefined}
                  follows={!isNewDay && !isNew && follows(message, before)}
                  busy={props.busy}
                  perform={props.perform}
                  onThread={isChat || message.onlyYou ? undefined : props.onThread}
                  onQuote={isChat ? props.onQuote : undefined}
                />
              )}
            </Fragment>
          );
        })}
        {props.isWaiting && <Typing />}
      </section>
      {!isAtEnd && (
        <button type="button" class="button messages-end" onClick={toEnd}>
          {words.text('messages.latest')} <span aria-hidden="true">↓</span>
        </button>
      )}
    </div>
  );
}

function byThread(messages: readonly LocalMessage[]): ReadonlyMap<string, readonly LocalMessage[]> {
  const threads = new Map<string, LocalMessage[]>();
  for (const message of messages) {
    if (message.threadId === undefined) continue;
    const replies = threads.get(message.threadId) ?? [];
    replies.push(message);
    threads.set(message.threadId, replies);
  }
  return threads;
}

function follows(message: LocalMessage, before: LocalMessage | undefined): boolean {
  return (
    before !== undefined &&
    before.author.id === message.author.id &&
    before.onlyYou === message.onlyYou &&
    message.sentAt - before.sentAt < TOGETHER_MS
  );
}

function Day({ at }: { at: number }) {
  const { me } = useScene();
  const { locale } = useWords();
  return (
    <h2 class="day">
      <span>{dayName(at, Date.now(), locale, me.timeZone)}</span>
    </h2>
  );
}

/** What one can do where nothing was said yet. */
function Beginning({ conversation }: MessageListProps) {
  const { face } = useScene();
  const words = useWords();
  const isDirect = conversation.kind === 'direct';
  const typed = (text: string) => (
    <kbd>{isDirect ? text : `${face.slashCommand ?? `@${face.bot.name}`} ${text}`}</kbd>
  );
  const examples = {
    example: typed(words.text('beginning.example')),
    help: typed(words.text('beginning.help')),
  };
  return (
    <div class="beginning">
      <h2>
        {isDirect
          ? words.text('beginning.direct', { name: conversation.name })
          : words.text('beginning.channel', { name: `#${conversation.name}` })}
      </h2>
      <p>{words.drawn(isDirect ? 'beginning.say' : 'beginning.type', examples)}</p>
    </div>
  );
}
