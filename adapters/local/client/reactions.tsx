import type { LocalMessage } from '../stand-in.ts';
import { useWords } from './languages/words.ts';
import type { Do } from './pane-props.ts';
import { nameOf, useScene } from './scene.ts';

/** The emoji that mean something to the bot, as both faces draw them. */
export const EMOJI = { eyes: '👀', check: '✅' } as const;

/** The emoji on a message with how many put them there; a press adds one's own. */
export function Reactions({ message, perform }: { message: LocalMessage; perform: Do }) {
  const scene = useScene();
  const words = useWords();
  const shown = message.reactions.filter(({ accountIds }) => accountIds.length > 0);
  if (shown.length === 0) return null;
  return (
    <div class="reactions">
      {shown.map(({ reaction, accountIds }) => {
        const isOwn = accountIds.includes(scene.viewer.viewer);
        const names = accountIds.map((id) => nameOf(scene, id) ?? id).join(', ');
        const label = words.text(`reaction.${reaction}`, { names });
        return (
          <button
            type="button"
            class="reaction"
            key={reaction}
            aria-label={label}
            aria-pressed={isOwn}
            title={label}
            onClick={() => isOwn || void perform({ type: 'react', messageId: message.id, reaction })}
          >
            <span aria-hidden="true">{EMOJI[reaction]}</span> {accountIds.length}
          </button>
        );
      })}
    </div>
  );
}
