import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Keeps the end of a list in sight when something is added to its `contents`, unless the reader has gone up. */
export function useStickToEnd(contents: string): {
  readonly list: RefObject<HTMLElement | null>;
  readonly isAtEnd: boolean;
  readonly toEnd: () => void;
} {
  const list = useRef<HTMLElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const toEnd = () => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  };
  useLayoutEffect(() => {
    if (isAtEnd) toEnd();
  }, [contents]);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const onScroll = () => setAtEnd(element.scrollHeight - element.scrollTop - element.clientHeight < 80);
    // Cards are drawn after the messages that hold them, and the window changes its size.
    const observer = new ResizeObserver(() => {
      if (isAtEnd) toEnd();
    });
    for (const child of element.children) observer.observe(child);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [contents, isAtEnd]);
  return { list, isAtEnd, toEnd };
}
