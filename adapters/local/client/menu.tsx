import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface MenuProps {
  readonly label: string;
  readonly items: readonly {
    readonly label: string;
    readonly mark: ComponentChildren;
    readonly run: () => void;
  }[];
  /** The button that it belongs to, and that gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** As far from the window's edge as it gets. */
const MARGIN = 8;

/**
 * An open menu, above everything else on the page; whoever shows it stops doing so on `onClose`. Arrow keys move, Enter chooses, Escape
 * and Tab leave. Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function Menu({ label, items, opener, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null || opener.current === null) return;
    element.showPopover();
    place(element, opener.current.getBoundingClientRect());
    element.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);
  useEffect(() => {
    // What it belongs to moves away under it.
    document.addEventListener('scroll', onClose, { capture: true });
    return () => document.removeEventListener('scroll', onClose, { capture: true });
  }, [onClose]);
  const leave = () => {
    opener.current?.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return leave();
    if (event.key === 'Escape') leave();
    else if (!moveFocus(menu.current, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      class="menu popup"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      popover="auto"
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="menu-item"
          key={item.label}
          onClick={() => {
            leave();
            item.run();
          }}
        >
          <span class="menu-mark" aria-hidden="true">
            {item.mark}
          </span>
          {item.label}
        </button>
      ))}
    </div>
  );
}

/** Below the button, or above it where there is more room; its right edge under the button's. */
function place(element: HTMLElement, opener: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(MARGIN, Math.min(opener.right, innerWidth - MARGIN) - width);
  const fitsBelow = opener.bottom + height + MARGIN <= innerHeight;
  const top = fitsBelow ? opener.bottom + 2 : Math.max(MARGIN, opener.top - height - 2);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

/** Whether the key moves the focus, which it then has. */
function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.findIndex((item) => item.matches(':focus'));
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (target === undefined) return false;
  items.at(target % items.length)?.focus();
  return true;
}
