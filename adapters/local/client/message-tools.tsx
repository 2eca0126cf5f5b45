import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LocalMessage } from '../stand-in.ts';
import { BubbleIcon, DotsIcon, ForwardIcon, PencilIcon } from './icons.tsx';
import { type ClientWords, useWords } from './languages/words.ts';
import { Menu } from './menu.tsx';
import type { Do } from './pane-props.ts';
import { EMOJI } from './reactions.tsx';
import { useScene } from './scene.ts';

interface MessageToolsProps {
  readonly message: LocalMessage;
  readonly perform: Do;
  /** Absent where it can't be answered by itself. */
  readonly reply?: Reply;
  readonly onEdit: () => void;
}

/** How a message is answered: in a thread, or by quoting it. */
export interface Reply {
  readonly label: 'message.reply' | 'message.quote';
  readonly run: () => void;
}

interface Tool {
  readonly label: string;
  readonly mark: ComponentChildren;
  /** Whether it has a button of its own, for a pointer. */
  readonly isQuick: boolean;
  readonly run: () => void;
}

/**
 * What can be done with a message. All of it is in one menu, the one stop of the keyboard; what is done often has a button of its own
 * as well, where there is a pointer and room.
 */
export function MessageTools(props: MessageToolsProps) {
  const { viewer } = useScene();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const tools = toolsOf(props, viewer.viewer, words);
  const close = () => setOpen(false);
  return (
    <div class={isOpen ? 'message-tools message-tools-open' : 'message-tools'}>
      {tools
        .filter(({ isQuick }) => isQuick)
        .map(({ label, mark, run }) => (
          <button
            type="button"
            class="icon-button tool-quick"
            tabIndex={-1}
            aria-label={label}
            title={label}
            onClick={run}
            key={label}
          >
            {mark}
          </button>
        ))}
      <button
        type="button"
        class="icon-button"
        ref={more}
        aria-label={words.text('message.more')}
        title={words.text('message.more')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <DotsIcon />
      </button>
      {isOpen && <Menu label={words.text('message.tools')} items={tools} opener={more} onClose={close} />}
    </div>
  );
}

function toolsOf(props: MessageToolsProps, viewerId: string, words: ClientWords): readonly Tool[] {
  const { message, perform, reply, onEdit } = props;
  const { id: messageId, author } = message;
  const tools: Tool[] = (['eyes', 'check'] as const).map((reaction) => ({
    label: words.text(`reaction.add-${reaction}`),
    mark: <span class="emoji">{EMOJI[reaction]}</span>,
    isQuick: true,
    run: () => void perform({ type: 'react', messageId, reaction }),
  }));
  if (reply)
    tools.push({ label: words.text(reply.label), mark: <BubbleIcon />, isQuick: true, run: reply.run });
  // Its own messages are of no interest to whoever answers.
  if (!author.bot)
    tools.push({
      label: words.text('message.forward'),
      mark: <ForwardIcon />,
      isQuick: false,
      run: () => void perform({ type: 'forward', messageId }),
    });
  if (author.id === viewerId)
    tools.push({ label: words.text('message.edit'), mark: <PencilIcon />, isQuick: false, run: onEdit });
  return tools;
}
