import type { Action } from '../../chat/actions.ts';
import type { Noun } from '../../exchange/things.ts';
import type { ActionButton } from '../../lookup/search-messages.ts';
import type { View } from './inputs.ts';

/** A button of ours. */
export function pressButton(label: string, action: Action): ActionButton {
  return { type: 'action', label, action };
}

/** Opens the form of the thing. */
export function editButton({ words }: View, noun: Noun, id: string): ActionButton {
  return pressButton(words.text('button.edit'), { type: 'edit-form', noun, id });
}

/** Shows what was changed about the thing. */
export function historyButton({ words }: View, noun: Noun, id: string): ActionButton {
  return pressButton(words.text('button.history'), { type: 'history', noun, id });
}

/** Asks whether the thing is really to go. */
export function removeButton({ words }: View, noun: Noun, id: string): ActionButton {
  return pressButton(words.text('button.remove'), { type: 'remove-form', noun, id });
}

/** Takes back the edit of that revision. */
export function undoButton(
  { words }: View,
  action: Extract<Action, { readonly type: 'edit-undo' }>,
): ActionButton {
  return pressButton(words.text('button.undo'), action);
}
