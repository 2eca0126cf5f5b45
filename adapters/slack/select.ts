import type { PlainTextOption } from '@slack/types';
import { encodeAction } from '../../src/chat/actions.ts';
import type { Choice } from '../../src/chat/message.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { chunks, LIMITS } from './limits.ts';

/**
 * A select whose options carry actions. An encoded action is longer than an option's value may be, so what all of them have in
 * common at the front and at the end goes once into the element's action id, and only the middle into each option.
 */
export interface PackedSelect {
  readonly actionId: string;
  readonly values: readonly string[];
}

const CHOOSE = 'choose:';
/** Room for a number of three digits in place of one. */
const SPARE_DIGITS = 2;

/** Packs the choices' actions, or gives undefined where they have too little in common to fit. */
export function packChoices(choices: readonly Choice[]): PackedSelect | undefined {
  const codes = choices.map((choice) => encodeAction(choice.action));
  const [first = ''] = codes;
  const shared = (from: (length: number) => boolean): number => {
    let length = 0;
    while (length < first.length && from(length + 1)) length += 1;
    return length;
  };
  const shortest = Math.min(...codes.map((code) => code.length));
  const front = shared((n) => n < shortest && codes.every((code) => code.startsWith(first.slice(0, n))));
  const back = shared((n) => front + n < shortest && codes.every((code) => code.endsWith(first.slice(-n))));
  const tail = back === 0 ? '' : first.slice(-back);
  const actionId = `${CHOOSE}0:${front}:${first.slice(0, front)}${tail}`;
  const values = codes.map((code) => code.slice(front, code.length - back));
  const fits =
    actionId.length + SPARE_DIGITS <= LIMITS.identifier &&
    values.every((v) => v.length <= LIMITS.optionValue);
  return fits ? { actionId, values } : undefined;
}

/** The encoded action that a chosen option stands for, or undefined where the element is not one of ours. */
export function unpackChoice(actionId: string, value: string): string | undefined {
  const match = /^choose:\d+:(\d+):(.*)$/s.exec(actionId);
  if (match === null) return undefined;
  const [, front = '', template = ''] = match;
  return template.slice(0, Number(front)) + value + template.slice(Number(front));
}

/** The same select with another number, so that two which mean the same may stand in one row. */
export function numberSelect(actionId: string, index: number): string {
  return actionId.replace(/^choose:\d+/, `${CHOOSE}${index}`);
}

/** The options as one list, or, where there are more than a list may hold, as numbered groups. At most 10,000. */
export function optionsOrGroups(
  options: readonly PlainTextOption[],
): { options: PlainTextOption[] } | { option_groups: { label: PlainText; options: PlainTextOption[] }[] } {
  if (options.length <= LIMITS.selectOptions) return { options: [...options] };
  const groups = chunks(options, LIMITS.selectOptions).slice(0, LIMITS.selectGroups);
  return {
    option_groups: groups.map((group, index) => {
      const start = index * LIMITS.selectOptions;
      return { label: plainText(`${start + 1}–${start + group.length}`, LIMITS.optionText), options: group };
    }),
  };
}

/** One option; a label that is too long is shortened visibly. */
export function option(label: string, value: string): PlainTextOption {
  return { text: plainText(label, LIMITS.optionText), value };
}

interface PlainText {
  type: 'plain_text';
  text: string;
  emoji: false;
}

/** A text object without markup. Slack refuses an empty one, so nothing to say becomes a dash. */
export function plainText(text: string, limit: number): PlainText {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return { type: 'plain_text', text: shorten(line === '' ? '–' : line, limit), emoji: false };
}
