import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CommandHint, ConversationView } from '../protocol.ts';
import { fetchTopics } from './api.ts';
import { type CompletionItem, completionAt } from './completion.ts';
import { useScene } from './scene.ts';

/** What is longer is a question, not the beginning of a topic's name; and the program takes no more than 200 characters. */
const LONGEST_TYPED = 100;

interface CompletionState {
  readonly from: number;
  readonly items: readonly CompletionItem[];
  /** What Enter takes; undefined: nothing yet. */
  readonly active: number | undefined;
  move(by: 1 | -1): void;
  /** Until the text changes. */
  close(): void;
}

/** What completes the text at the caret: verbs and people at once, topic names as soon as the program has found them. */
export function useCompletion(options: {
  readonly text: string;
  readonly caret: number;
  readonly conversation: ConversationView;
  readonly commands: readonly CommandHint[];
  readonly inThread: boolean;
}): CompletionState {
  const { text, caret, conversation, commands, inThread } = options;
  const { face, people, viewer } = useScene();
  const before = text.slice(0, caret);
  const names = useMemo(() => people.map(({ name }) => name), [people]);
  const found = useMemo(() => {
    // Slack has no slash commands in threads: https://docs.slack.dev/interactivity/implementing-slash-commands
    const here = inThread && before.startsWith('/');
    if (here) return undefined;
    return completionAt(before, { face, conversationKind: conversation.kind, commands, people: names });
  }, [before, face, conversation.kind, commands, names, inThread]);
  const topics = useTopics(found?.topicWords?.trim() ?? '');
  const [closedAt, setClosedAt] = useState<string>();
  const [chosen, setChosen] = useState<{ readonly at: string; readonly index: number }>();

  const wanted = found?.topicWords?.trim().toLowerCase() ?? '';
  const topicItems = (wanted === '' ? [] : topics)
    .filter((name) => name.toLowerCase() !== wanted)
    .map((name): CompletionItem => ({ kind: 'topic', label: name, insert: name }));
  const isClosed = closedAt === before;
  const items = found === undefined || isClosed ? [] : [...found.items, ...topicItems];
  const eager = found?.eager === true ? 0 : undefined;
  const active = chosen?.at === before && chosen.index < items.length ? chosen.index : eager;
  return {
    from: found?.from ?? caret,
    items,
    active,
    move: (by) => {
      const start = active ?? (by === 1 ? -1 : items.length);
      setChosen({ at: before, index: (start + by + items.length) % items.length });
    },
    close: () => setClosedAt(before),
  };

  function useTopics(typed: string): readonly string[] {
    const [answer, setAnswer] = useState<readonly string[]>([]);
    useEffect(() => {
      if (typed === '' || typed.length > LONGEST_TYPED) return setAnswer([]);
      const abort = new AbortController();
      // Overtaken by the next letter, or the program is away: there is nothing to complete with, and that shows elsewhere.
      fetchTopics(viewer, typed, abort.signal).then(setAnswer, () => undefined);
      return () => abort.abort();
    }, [typed]);
    return answer;
  }
}
