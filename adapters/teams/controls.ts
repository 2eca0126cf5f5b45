import { encodeAction, opensForm } from '../../src/chat/actions.ts';
import type { Button, Choice } from '../../src/chat/message.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { type ActionStyle, type CardAction, type CardElement, smallPrint } from './card.ts';
import { MAX_BUTTONS_IN_SET, MAX_CHOICE_LABEL, MAX_FIELD_VALUE, MAX_LABEL } from './limits.ts';
import { escapeMarkdown, openableUrl } from './markdown.ts';
import { choicePayload, fetchPayload, pressPayload } from './payload.ts';

/** The verb of every `Action.Execute` of ours; what is meant is in its data. */
const PRESS_VERB = 'press';

/** Buttons in sets that every client shows whole. */
export function drawButtons(buttons: readonly Button[]): readonly CardElement[] {
  const elements: CardElement[] = [];
  const actions = buttons.flatMap((button): CardAction[] => {
    const action = drawButton(button);
    // What no client would open is said in words instead.
    if (!action && button.type === 'link') elements.push(smallPrint(escapeMarkdown(wordsOf(button))));
    return action ? [action] : [];
  });
  for (let start = 0; start < actions.length; start += MAX_BUTTONS_IN_SET) {
    elements.push({ type: 'ActionSet', actions: actions.slice(start, start + MAX_BUTTONS_IN_SET) });
  }
  return elements;
}

function wordsOf({ label, url }: { readonly label: string; readonly url: string }): string {
  return shorten(`${shorten(label, MAX_LABEL)}: ${url}`, MAX_FIELD_VALUE);
}

function drawButton(button: Button): CardAction | undefined {
  const title = shorten(button.label, MAX_LABEL);
  switch (button.type) {
    case 'link': {
      const url = openableUrl(button.url);
      return url === undefined ? undefined : { type: 'Action.OpenUrl', title, url };
    }
    case 'action': {
      const look: Look = {
        ...(button.style && { style: button.style === 'primary' ? 'positive' : 'destructive' }),
        ...(button.spoken && { tooltip: shorten(button.spoken, MAX_FIELD_VALUE) }),
      };
      return opensForm(button.action)
        ? submitting(title, fetchPayload(button.action), look)
        : executing(title, pressPayload(button.action), look);
    }
    default:
      return button satisfies never;
  }
}

/**
 * The list, and a button that takes what was chosen: Adaptive Cards 1.5 has no event for a choice. The message brings no word
 * for that button, so its own invitation stands on it.
 */
export function drawSelect(
  placeholder: string,
  options: readonly Choice[],
  id: string,
): readonly CardElement[] {
  const choices = options.map(({ label, action }) => ({
    // An entry without a name is a fault in a card.
    title: shorten(label, MAX_CHOICE_LABEL) || '…',
    value: encodeAction(action),
  }));
  const words = shorten(placeholder, MAX_LABEL);
  const style = options.length > 10 ? 'filtered' : 'compact';
  const opens = options.some(({ action }) => opensForm(action));
  const data = choicePayload(id, opens);
  const button = opens ? submitting(words, data) : executing(words, data);
  return [
    { type: 'Input.ChoiceSet', id, placeholder: words, style, choices },
    { type: 'ActionSet', spacing: 'Small', actions: [button] },
  ];
}

/** How a button looks; screen readers read its `tooltip` instead of its title. */
interface Look {
  readonly style?: ActionStyle;
  readonly tooltip?: string;
}

/** A press that is answered by a new card in place; older clients, which have no such button, send a message instead. */
function executing(title: string, data: unknown, look: Look = {}): CardAction {
  const fallback = submitting(title, data, look);
  return { type: 'Action.Execute', title, verb: PRESS_VERB, data, ...look, fallback };
}

function submitting(title: string, data: unknown, look: Look = {}): CardAction {
  return { type: 'Action.Submit', title, data, ...look };
}
