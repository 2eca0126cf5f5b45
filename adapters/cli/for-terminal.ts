import type { Action } from '../../src/chat/actions.ts';
import type { Element, Message } from '../../src/chat/message.ts';
import { plain } from '../../src/chat/message.ts';

/** What a button asks of a topic or rotation, as it is typed at a terminal; undefined for one that asks something else. */
export type AsTyped = (action: Action) => string | undefined;

/** The message without what can't be pressed here; buttons that stand for something to choose are a list of what to type. */
export function forTerminal(message: Message, asTyped: AsTyped): Message {
  const elements = message.elements.flatMap((element): Element[] => {
    if (element.type !== 'buttons') return [element];
    const choices = element.buttons.flatMap((button) => {
      const typed = button.type === 'action' ? asTyped(button.action) : undefined;
      return typed === undefined ? [] : [[plain(`${button.label} (${typed})`)]];
    });
    return choices.length > 0 ? [{ type: 'list', items: choices }] : [];
  });
  return { ...message, elements };
}
