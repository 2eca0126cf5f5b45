import { useEffect, useRef } from 'preact/hooks';
import type { LocalMessage } from '../stand-in.ts';
import { editableText } from './editable-text.ts';
import { fitHeight } from './fit-height.ts';
import { useWords } from './languages/words.ts';
import type { Do } from './pane-props.ts';
import { nameOf, useScene } from './scene.ts';

interface MessageEditorProps {
  readonly message: LocalMessage;
  readonly perform: Do;
  readonly onDone: () => void;
}

/** One's own message, in its place, to be changed. Enter saves, Shift+Enter begins a new line, Escape leaves it as it was. */
export function MessageEditor({ message, perform, onDone }: MessageEditorProps) {
  const scene = useScene();
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const before = editableText(message.content, (id) => nameOf(scene, id));
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    fitHeight(element);
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const save = async () => {
    const text = field.current?.value ?? before;
    if (text.trim() === '') return;
    const isSame = text === before;
    if (isSame || (await perform({ type: 'edit', messageId: message.id, text }))) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a letter is composed (Vietnamese, for one), Enter and Escape belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) void save();
    else if (event.key === 'Escape') onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={field}
        rows={1}
        aria-label={words.text('message.edit')}
        defaultValue={before}
        onInput={() => fitHeight(field.current)}
        onKeyDown={onKeyDown}
      />
      <span class="editor-buttons">
        <button type="button" class="button" onClick={onDone}>
          {words.text('form.cancel')}
        </button>
        <button type="submit" class="button button-primary">
          {words.text('message.save')}
        </button>
      </span>
    </form>
  );
}
