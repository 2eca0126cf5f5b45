import { useEffect, useRef } from 'preact/hooks';
import type { CompletionItem } from './completion.ts';
import { type ClientWords, useWords } from './languages/words.ts';

interface CompletionListProps {
  readonly id: string;
  readonly items: readonly CompletionItem[];
  readonly active: number | undefined;
  readonly onTake: (item: CompletionItem) => void;
}

/** What can be typed here, above the place where it is typed, which keeps the focus. */
export function CompletionList({ id, items, active, onTake }: CompletionListProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      class="popup completions"
      role="listbox"
      id={`${id}-list`}
      aria-label={words.text('completion.label')}
      ref={list}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's, which keeps the focus.
        <div
          role="option"
          tabIndex={-1}
          class={`option completion completion-${item.kind}`}
          id={`${id}-${index}`}
          key={`${item.kind}/${item.label}`}
          aria-selected={index === active}
          // The field must not lose the focus to what is only pointed at.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(item)}
        >
          <span class="completion-label">{item.label}</span>
          <span class="completion-hint">{hintFor(item, words)}</span>
        </div>
      ))}
    </div>
  );
}

function hintFor(item: CompletionItem, words: ClientWords): string {
  switch (item.kind) {
    case 'verb':
      return item.does;
    case 'person':
      return '';
    default:
      return words.text(`completion.${item.kind}`);
  }
}
