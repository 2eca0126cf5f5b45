import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OptionGroup, SelectOption } from './payload.ts';

interface ChoicesProps {
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  readonly disabled: boolean;
  readonly onChoose: (option: SelectOption) => void;
}

/**
 * A select that acts when something is chosen. Not a native one: there the arrow keys choose while one is still looking,
 * and each would be a press. Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-select-only/
 */
export function Choices({ label, groups, disabled, onChoose }: ChoicesProps) {
  const options = groups.flatMap((group) => group.options);
  const [active, setActive] = useState<number>();
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOpen = active !== undefined;

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setActive(undefined);
    };
    addEventListener('pointerdown', closeOutside);
    return () => removeEventListener('pointerdown', closeOutside);
  }, [isOpen, active]);

  const choose = (index: number) => {
    const option = options[index];
    setActive(undefined);
    if (option) onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextActive(event.key, active, options);
    if (next === 'choose') choose(active ?? 0);
    else if (next === 'leave') return;
    else setActive(next);
    event.preventDefault();
    if (isOpen) event.stopPropagation();
  };

  let index = -1;
  return (
    <div class="choices" ref={root}>
      <button
        type="button"
        class="button choices-button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        aria-label={label}
        disabled={disabled}
        onKeyDown={onKeyDown}
        onClick={() => setActive(isOpen ? undefined : 0)}
      >
        <span class="choices-label">{label}</span>
        <span class="choices-arrow" aria-hidden="true" />
      </button>
      {isOpen && (
        <div class="popup choices-list" role="listbox" id={`${id}-list`} aria-label={label}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own.
            <div role="group" aria-label={group.label} key={group.label ?? ''}>
              {group.label !== undefined && <div class="choices-group">{group.label}</div>}
              {group.options.map((option) => {
                index += 1;
                const own = index;
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus.
                  <div
                    role="option"
                    class="option"
                    tabIndex={-1}
                    id={`${id}-${own}`}
                    key={option.value}
                    aria-selected={own === active}
                    onPointerMove={() => own !== active && setActive(own)}
                    onClick={() => choose(own)}
                  >
                    {option.text.text}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function nextActive(
  key: string,
  active: number | undefined,
  options: readonly SelectOption[],
): number | undefined | 'choose' | 'leave' {
  if (active === undefined) return key === 'ArrowDown' || key === 'ArrowUp' ? 0 : 'leave';
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, options.length - 1);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return options.length - 1;
    case 'Enter':
    case ' ':
      return 'choose';
    case 'Escape':
      return undefined;
    default:
      return byLetter(key, active, options);
  }
}

/** The next option that begins with the letter typed, going round. */
function byLetter(key: string, active: number, options: readonly SelectOption[]): number | 'leave' {
  if (key.length !== 1) return 'leave';
  const order = options.map((_, index) => (active + 1 + index) % options.length);
  return (
    order.find((index) => options[index]?.text.text.toLowerCase().startsWith(key.toLowerCase())) ?? active
  );
}
