import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalForm, LocalMessage } from '../stand-in.ts';

/** The bot was asked and has not answered. `threadId`: where it was asked, undefined for the conversation itself. */
export interface Waiting {
  readonly conversationId: string;
  readonly threadId?: string;
  /** The last message of the bot's when it was asked. */
  readonly answered: string | undefined;
}

/** Longer than any answer takes; after it, waiting would be a lie. */
const GIVE_UP_MS = 15_000;

/** Whether the bot is being waited for; and how to begin, which gives the way to stop. */
export function useWaiting(
  messages: readonly LocalMessage[],
  form: LocalForm | undefined,
  conversationId: string | undefined,
): readonly [Waiting | undefined, (threadId?: string) => () => void] {
  const [waiting, setWaiting] = useState<Waiting>();
  const lastOfBot = messages.findLast((message) => message.author.bot)?.id;
  const latest = useRef(lastOfBot);
  latest.current = lastOfBot;
  const isHere = waiting !== undefined && waiting.conversationId === conversationId;
  const isOver = isHere && (lastOfBot !== waiting.answered || form !== undefined);

  useEffect(() => {
    if (waiting === undefined) return;
    if (isOver) return setWaiting(undefined);
    const timer = setTimeout(() => setWaiting(undefined), GIVE_UP_MS);
    return () => clearTimeout(timer);
  }, [waiting, isOver]);

  const wait = (threadId?: string) => {
    if (conversationId === undefined) return () => undefined;
    setWaiting({ conversationId, answered: latest.current, ...(threadId && { threadId }) });
    return () => setWaiting(undefined);
  };
  return [isHere && !isOver ? waiting : undefined, wait];
}
