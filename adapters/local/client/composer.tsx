import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandHint, ConversationView } from '../protocol.ts';
import type { CompletionItem } from './completion.ts';
import { CompletionList } from './completion-list.tsx';
import { fitHeight } from './fit-height.ts';
import { useWords } from './languages/words.ts';
import { useCompletion } from './use-completion.ts';

interface ComposerProps {
  readonly conversation: ConversationView;
  readonly commands: readonly CommandHint[];
  readonly label: string;
  readonly autoFocus: boolean;
  readonly inThread?: boolean;
  /** Whose message it is that is answered, and how not to. */
  readonly quoting?: { readonly name: string; readonly onDrop: () => void };
  readonly onEscape?: () => void;
  /** Resolves to whether it was taken; what was not stays to be sent again. */
  readonly onSend: (text: string) => Promise<boolean>;
}

/**
 * The place to write. Enter sends, Shift+Enter begins a new line, Tab takes the first completion, the arrow keys choose one.
 * Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function Composer(props: ComposerProps) {
  const { conversation, commands, label, autoFocus, quoting, onSend } = props;
  const onEscape = props.onEscape ?? quoting?.onDrop;
  const words = useWords();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const completion = useCompletion({
    text,
    caret,
    conversation,
    commands,
    inThread: props.inThread ?? false,
  });
  const { items, active } = completion;

  useLayoutEffect(() => fitHeight(field.current), [text]);
  useEffect(() => {
    // On a touch screen the keyboard would come up unasked and cover half of what one wants to read.
    if (autoFocus && matchMedia('(hover: hover)').matches) field.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    if (quoting) field.current?.focus();
  }, [quoting?.name]);

  const follow = () => {
    const element = field.current;
    if (element === null) return;
    setText(element.value);
    setCaret(element.selectionStart);
  };
  const take = (item: CompletionItem | undefined) => {
    const element = field.current;
    if (element === null || item === undefined) return;
    element.setRangeText(item.insert, completion.from, caret, 'end');
    if (item.kind === 'topic' || item.kind === 'verb') completion.close();
    element.focus();
    follow();
  };
  const send = async () => {
    // What stands in the field, even if the last letter is not drawn yet.
    const sent = field.current?.value ?? text;
    if (sent.trim() === '') return;
    setText('');
    setCaret(0);
    if (!(await onSend(sent))) setText((now) => (now === '' ? sent : now));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a letter is composed (Vietnamese, for one), Enter and the arrows belong to the input method.
    if (event.isComposing) return;
    const wanted = keyMeaning(event, items.length > 0, active);
    if (wanted === undefined) return;
    if (wanted === 'escape' && onEscape === undefined) return;
    event.preventDefault();
    if (wanted === 'send') void send();
    else if (wanted === 'take') take(items[active ?? 0]);
    else if (wanted === 'close') completion.close();
    else if (wanted === 'escape') onEscape?.();
    else completion.move(wanted === 'next' ? 1 : -1);
  };
  return (
    <div class="composer">
      {items.length > 0 && <CompletionList id={id} items={items} active={active} onTake={take} />}
      {quoting && <Quoting {...quoting} />}
      <form
        class="composer-box"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          ref={field}
          rows={1}
          aria-label={label}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length > 0 && active !== undefined ? `${id}-${active}` : undefined}
          placeholder={label}
          enterkeyhint="send"
          value={text}
          onInput={follow}
          onSelect={follow}
          onKeyDown={onKeyDown}
          onBlur={completion.close}
        />
        <button
          type="submit"
          class="send"
          aria-label={words.text('composer.send')}
          disabled={text.trim() === ''}
        >
          <svg
            viewBox="0 0 20 20"
            width="18"
            height="18"
            aria-hidden="true"
            focusable="false"
            fill="currentColor"
          >
            <path d="M2.500 3.200 18 10 2.500 16.800l1.600-5.600L11 10 4.100 8.800z" />
          </svg>
        </button>
      </form>
    </div>
  );
}

function Quoting({ name, onDrop }: NonNullable<ComposerProps['quoting']>) {
  const words = useWords();
  return (
    <p class="quoting">
      {words.text('message.quoting', { name })}
      <button
        type="button"
        class="icon-button"
        aria-label={words.text('message.quote-drop')}
        title={words.text('message.quote-drop')}
        onClick={onDrop}
      >
        ✕
      </button>
    </p>
  );
}

type Meaning = 'send' | 'take' | 'close' | 'escape' | 'next' | 'previous';

function keyMeaning(event: KeyboardEvent, isOpen: boolean, active: number | undefined): Meaning | undefined {
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey) return undefined;
      return isOpen && active !== undefined ? 'take' : 'send';
    case 'Tab':
      return isOpen && !event.shiftKey ? 'take' : undefined;
    case 'Escape':
      return isOpen ? 'close' : 'escape';
    case 'ArrowDown':
      return isOpen ? 'next' : undefined;
    case 'ArrowUp':
      return isOpen ? 'previous' : undefined;
    default:
      return undefined;
  }
}
