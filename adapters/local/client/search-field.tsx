import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LocalOption } from '../stand-in.ts';
import { useWords } from './languages/words.ts';
import { type Search, useSuggestions } from './use-suggestions.ts';

/** What is longer is no name; and the program takes no more. */
const LONGEST_TYPED = 200;

interface SearchFieldProps {
  /** Of the text field, for the label that stands elsewhere. */
  readonly id: string;
  readonly describedBy?: string | undefined;
  readonly invalid: boolean;
  readonly placeholder: string;
  readonly many: boolean;
  /** Whether the field may be left empty. */
  readonly optional: boolean;
  readonly chosen: readonly LocalOption[];
  readonly search: Search;
  readonly onChoose: (chosen: readonly LocalOption[]) => void;
}

/**
 * A field in which one types to find what to choose. One entry stands in the field itself; several stand above it in the order in which
 * they were chosen. Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/
 */
export function SearchField(props: SearchFieldProps) {
  const { id, many, chosen, search, onChoose } = props;
  const words = useWords();
  /** Undefined: nobody searches. */
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const found = useSuggestions(typed, search);
  const options = (found?.options ?? []).filter((option) => !many || !isAmong(chosen, option));
  const isSearching = typed !== undefined;
  const isOpen = isSearching && found !== undefined;
  const [only] = many ? [] : chosen;
  const shown = typed ?? only?.label ?? '';

  useEffect(() => {
    // Typing on replaces what was taken.
    if (document.activeElement === field.current) field.current?.select();
  }, [only]);

  const type = (text: string | undefined) => {
    setTyped(text);
    setActive(0);
  };
  const take = (option: LocalOption | undefined) => {
    if (option === undefined) return;
    onChoose(many ? [...chosen, option] : [option]);
    type(undefined);
  };
  const drop = (option: LocalOption | undefined) => onChoose(chosen.filter((one) => one !== option));
  const dropByButton = (option: LocalOption) => {
    // The button goes with what it takes back: whoever pressed it by the keyboard would be nowhere.
    field.current?.focus();
    drop(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && many && shown === '') return drop(chosen.at(-1));
    const done = steer(event.key, { isSearching, active, count: options.length });
    if (done === 'leave') return;
    event.preventDefault();
    if (done === 'open') return type('');
    if (done === 'close') {
      event.stopPropagation();
      return type(undefined);
    }
    // Who types fast presses Enter before the last letter is answered; what stands there then is not what they mean.
    if (done === 'take') return found?.typed === typed ? take(options[active]) : undefined;
    setActive(done);
  };

  return (
    <div class="search-field">
      {many && chosen.length > 0 && <Chips chosen={chosen} onDrop={dropByButton} />}
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && options.length > 0 ? `${listId}-${active}` : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        value={shown}
        maxLength={LONGEST_TYPED}
        onClick={() => isSearching || type('')}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (only !== undefined && text === '') drop(only);
          type(text);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => type(undefined)}
      />
      {only !== undefined && props.optional && <Drop option={only} onDrop={dropByButton} />}
      {isOpen && <Suggestions {...{ listId, options, active }} onActive={setActive} onTake={take} />}
      <p class="sr-only" role="status">
        {isOpen ? words.text('search.found', { count: options.length }) : ''}
      </p>
    </div>
  );
}

/** What was chosen, each to be taken back. */
function Chips({
  chosen,
  onDrop,
}: {
  readonly chosen: readonly LocalOption[];
  readonly onDrop: (option: LocalOption) => void;
}) {
  const words = useWords();
  return (
    <ul class="chips" aria-label={words.text('search.chosen')}>
      {chosen.map((option) => (
        <li class="chip" key={option.value}>
          <span class="chip-label">{option.label}</span>
          <Drop option={option} onDrop={onDrop} />
        </li>
      ))}
    </ul>
  );
}

function Drop({ option, onDrop }: { option: LocalOption; onDrop: (option: LocalOption) => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="search-drop"
      aria-label={words.text('search.remove', { name: option.label })}
      onClick={() => onDrop(option)}
    >
      ✕
    </button>
  );
}

interface SuggestionsProps {
  readonly listId: string;
  readonly options: readonly LocalOption[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onTake: (option: LocalOption) => void;
}

function Suggestions({ listId, options, active, onActive, onTake }: SuggestionsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  // The list may hang out of a window that scrolls.
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      class="popup suggestions"
      role="listbox"
      id={listId}
      aria-label={words.text('search.list')}
      ref={list}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's, which keeps the focus.
        <div
          role="option"
          tabIndex={-1}
          class="option"
          id={`${listId}-${index}`}
          key={option.value}
          aria-selected={index === active}
          onPointerMove={() => index !== active && onActive(index)}
          // The field must not lose the focus to what is only pointed at.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          {option.label}
        </div>
      ))}
      {options.length === 0 && <p class="suggestions-none">{words.text('search.none')}</p>}
    </div>
  );
}

/** What a key does to the list; `leave`: nothing that concerns it. */
function steer(
  key: string,
  at: { readonly isSearching: boolean; readonly active: number; readonly count: number },
): number | 'open' | 'close' | 'take' | 'leave' {
  const { isSearching, active, count } = at;
  if (!isSearching) return key === 'ArrowDown' || key === 'ArrowUp' ? 'open' : 'leave';
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? 'leave' : (active + 1) % count;
    case 'ArrowUp':
      return count === 0 ? 'leave' : (active - 1 + count) % count;
    case 'Enter':
      return 'take';
    case 'Escape':
      return 'close';
    default:
      return 'leave';
  }
}

function isAmong(options: readonly LocalOption[], option: LocalOption): boolean {
  return options.some(({ value }) => value === option.value);
}
