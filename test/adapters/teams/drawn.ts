import { expect } from 'vitest';
import { cardFaults } from '../../../adapters/local/teams/card-check.ts';
import { type AdaptiveCard, bytesOf } from '../../../adapters/teams/card.ts';
import { MAX_BUTTONS_IN_SET, MAX_CARD_BYTES, MAX_CHOICES } from '../../../adapters/teams/limits.ts';
import { readPayload } from '../../../adapters/teams/payload.ts';
import { type Action, decodeAction, encodeAction } from '../../../src/chat/actions.ts';
import type { Message } from '../../../src/chat/message.ts';
import { actionsOf } from './workspace.ts';

/** Expects that Teams would take it as drawn, and that none of its buttons and choices is lost. */
export function checkMessage(message: Message, cards: readonly AdaptiveCard[]): void {
  check(cards);
  expect(drawn(cards).sort()).toEqual(written(message).sort());
}

function choicesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(choicesOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('choices' in value && Array.isArray(value.choices)) return value.choices.map((choice) => choice.value);
  return Object.values(value).flatMap(choicesOf);
}

/** What a message lets people do, as it was written and as it is drawn. */
function written(message: Message): string[] {
  return message.elements.flatMap((element) => {
    if (element.type === 'buttons')
      return element.buttons.map((button) => (button.type === 'link' ? 'link' : meaning(button.action)));
    return element.type === 'select' ? element.options.map(({ action }) => meaning(action)) : [];
  });
}

/** The keys in one order, as reading gives them. */
function meaning(action: Action): string {
  return read(encodeAction(action)).join();
}

function read(payload: string): string[] {
  const action = decodeAction(payload);
  return action.type === 'unsupported' ? [] : [JSON.stringify(action)];
}

function drawn(cards: readonly AdaptiveCard[]): string[] {
  const pressed = actionsOf(cards).flatMap((action) => {
    if (action['type'] === 'Action.OpenUrl') return ['link'];
    const { action: meant } = readPayload(action['data']);
    return meant.type === 'unsupported' ? [] : [JSON.stringify(meant)];
  });
  return [...pressed, ...choicesOf(cards).flatMap(read)];
}

/** Expects that Teams would take these cards. */
export function check(cards: readonly AdaptiveCard[]): void {
  for (const card of cards) {
    expect(cardFaults(JSON.parse(JSON.stringify(card)))).toEqual([]);
    expect(bytesOf(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
    for (const element of card.body) {
      if (element.type === 'ActionSet')
        expect(element.actions.length).toBeLessThanOrEqual(MAX_BUTTONS_IN_SET);
      if (element.type === 'Input.ChoiceSet' && !card.actions)
        expect(element.choices.length).toBeLessThanOrEqual(MAX_CHOICES);
    }
  }
}
