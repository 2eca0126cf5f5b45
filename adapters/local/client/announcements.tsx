import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalMessage } from '../stand-in.ts';
import { useWords } from './languages/words.ts';
import { useScene } from './scene.ts';

/** Says new messages of the open conversation to those who don't see them: https://www.w3.org/TR/wai-aria-1.2/#aria-live */
export function LiveAnnouncements(props: {
  messages: readonly LocalMessage[];
  conversationId: string | undefined;
}) {
  const { viewer } = useScene();
  const words = useWords();
  const known = useRef<{ conversationId: string | undefined; ids: ReadonlySet<string> } | undefined>(
    undefined,
  );
  const [said, setSaid] = useState('');
  useEffect(() => {
    const before = known.current;
    known.current = {
      conversationId: props.conversationId,
      ids: new Set(props.messages.map(({ id }) => id)),
    };
    if (before === undefined || before.conversationId !== props.conversationId || before.ids.size === 0)
      return;
    const fresh = props.messages.filter(
      ({ id, author }) => !before.ids.has(id) && author.id !== viewer.viewer,
    );
    if (fresh.length > 0)
      setSaid(fresh.map(({ author, content }) => `${author.name}: ${content.text}`).join('\n'));
  }, [props.messages, props.conversationId]);
  return (
    <div class="sr-only" role="log" aria-live="polite" aria-label={words.text('messages.announced')}>
      {said}
    </div>
  );
}
