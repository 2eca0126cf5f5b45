import { Avatar } from './avatar.tsx';
import { useWords } from './languages/words.ts';
import { useScene } from './scene.ts';

/** Shown while the bot was asked and has not answered. */
export function Typing() {
  const { face } = useScene();
  const words = useWords();
  return (
    <div class="typing" role="status">
      <Avatar name={face.bot.name} bot size={24} />
      <span class="typing-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span class="typing-text">{words.text('messages.typing', { name: face.bot.name })}</span>
    </div>
  );
}
