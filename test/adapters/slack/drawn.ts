import { expect } from 'vitest';
import { MessageBlocks } from '../../../adapters/local/slack/block-kit.ts';
import { LIMITS } from '../../../adapters/slack/limits.ts';
import type { SlackMessage } from '../../../adapters/slack/render.ts';
import { unpackChoice } from '../../../adapters/slack/select.ts';
import { encodeAction } from '../../../src/chat/actions.ts';
import type { Message } from '../../../src/chat/message.ts';

/** Expects that Slack would take it as drawn, and that none of its buttons and choices is lost. */
export function checkMessage(message: Message, drawn: SlackMessage): void {
  expect(MessageBlocks.parse(drawn.blocks)).toEqual(drawn.blocks);
  expect(drawn.text.length).toBeGreaterThan(0);
  expect(drawn.text.length).toBeLessThanOrEqual(LIMITS.messageText);
  expect(actionsIn(drawn)).toEqual(actionsOf(message));
}

/** Every action there is on a message, encoded, in the order of the elements. */
export function actionsOf(message: Message): string[] {
  const codes = message.elements.flatMap((element) => {
    if (element.type === 'select') return element.options.map((choice) => encodeAction(choice.action));
    if (element.type !== 'buttons') return [];
    return element.buttons.flatMap((button) =>
      button.type === 'action' ? [encodeAction(button.action)] : [],
    );
  });
  return codes.sort();
}

/** Every action that pressing or choosing something would bring back. */
export function actionsIn(drawn: SlackMessage): string[] {
  const elements = drawn.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const codes = elements.flatMap((element) => {
    if (element.type === 'button') return element.value === undefined ? [] : [element.value];
    if (element.type !== 'static_select') return [];
    const groups = element.option_groups?.flatMap((group) => group.options) ?? [];
    return [...(element.options ?? []), ...groups].map((option) => {
      return unpackChoice(element.action_id ?? '', option.value ?? '') ?? '';
    });
  });
  return codes.sort();
}
