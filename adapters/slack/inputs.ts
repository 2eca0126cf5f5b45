import type { InputBlock, PlainTextOption } from '@slack/types';
import type { Field, Form, Option } from '../../src/chat/form.ts';
import { wordsIn } from '../../src/chat/languages/words.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { fieldOf, INPUT, readInput, searchActionId, type ViewValues } from './form-values.ts';
import { LIMITS } from './limits.ts';
import { option, optionsOrGroups, plainText } from './select.ts';

type Of<Type extends Field['type']> = Extract<Field, { readonly type: Type }>;
type Element = InputBlock['element'];

/** The view that a form takes the place of: what is in its inputs; and how many stood in that modal before the form. */
export interface Redrawn {
  readonly values: ViewValues;
  readonly count: number;
}

/** How much of a form is shown where all of it would be too large for Slack. */
export interface Cut {
  readonly hint: number;
  readonly options: number;
}

/** All that Slack takes. */
export const UNCUT: Cut = { hint: LIMITS.inputHint, options: LIMITS.selectOptions * LIMITS.selectGroups };

/**
 * A field as an input block, whose id is the field's name. In a view that replaces another the name is followed by a number where the input
 * is to hold anything else than what is in it: Slack keeps what is in an input as long as its ids stay the same, and passes over
 * initial values then: docs.slack.dev/reference/methods/views.update, github.com/slackapi/bolt-js/issues/290.
 * Throws a RangeError where a name or a value can't be carried at all: they are ours, not a person's.
 */
export function inputBlock(field: Field, form: Form, redrawn: Redrawn | undefined, cut: Cut): InputBlock {
  const element = elementOf(field, form, cut);
  const hint = hintOf(field, cut);
  return {
    type: 'input',
    block_id: blockId(field, element, redrawn),
    label: plainText(field.label, LIMITS.inputLabel),
    // A box that is not ticked is an answer too.
    optional: field.type === 'check' || field.optional === true,
    element,
    // In a text Slack would tell of the Enter key, and say so below the field.
    ...(field.isLive === true && field.type !== 'text' ? { dispatch_action: true } : {}),
    ...(hint === undefined ? {} : { hint: plainText(hint, LIMITS.inputHint) }),
  };
}

function blockId(field: Field, element: Element, redrawn: Redrawn | undefined): string {
  const { name } = field;
  if (fieldOf(name) !== name) throw new RangeError(`the field name ${name} ends like a number of ours`);
  const fresh = redrawn === undefined ? name : `${name}#${redrawn.count}`;
  if (fresh.length > LIMITS.identifier) throw new RangeError(`the field name ${name} is too long`);
  const there = Object.entries(redrawn?.values ?? {}).find(([id]) => fieldOf(id) === name);
  if (there === undefined) return fresh;
  const [id, inputs] = there;
  const state = inputs[element.action_id ?? ''];
  const isAlike =
    typeof state === 'object' && state !== null && 'type' in state && state.type === element.type;
  return isAlike && readInput(inputs) === initialValue(element) ? id : fresh;
}

/** What an element begins with, as it would be read again. */
function initialValue(element: Element): string | undefined {
  const states = {
    type: element.type,
    ...('initial_value' in element && { value: element.initial_value }),
    ...('initial_option' in element && { selected_option: element.initial_option }),
    ...('initial_options' in element && { selected_options: element.initial_options }),
    ...('initial_date' in element && { selected_date: element.initial_date }),
    ...('initial_date_time' in element && { selected_date_time: element.initial_date_time }),
  };
  return readInput({ [element.action_id ?? '']: states });
}

function hintOf(field: Field, cut: Cut): string | undefined {
  const hint = field.hint === undefined ? undefined : shorten(field.hint, cut.hint);
  const missing = field.type === 'select' ? field.options.length - cut.options : 0;
  return missing > 0 ? [hint, `… (+${missing})`].filter((part) => part !== undefined).join(' ') : hint;
}

function elementOf(field: Field, form: Form, cut: Cut): Element {
  switch (field.type) {
    case 'text':
      return textInput(field);
    case 'date-time':
      return {
        type: 'datetimepicker',
        action_id: INPUT,
        ...(field.initial && { initial_date_time: Math.floor(field.initial.epochMilliseconds / 1_000) }),
      };
    case 'date':
      return {
        type: 'datepicker',
        action_id: INPUT,
        ...(field.initial === undefined ? {} : { initial_date: field.initial }),
      };
    case 'check':
      return checkbox(field, form);
    case 'search':
      return searchInput(field);
    case 'select':
      return selectInput(field, cut);
    default:
      return field satisfies never;
  }
}

function textInput(field: Of<'text'>): Element {
  const longest = Math.min(field.maxLength ?? LIMITS.inputText, LIMITS.inputText);
  return {
    type: 'plain_text_input',
    action_id: INPUT,
    multiline: field.multiline === true,
    max_length: longest,
    ...placeholderOf(field),
    ...(field.initial === undefined ? {} : { initial_value: shorten(field.initial, longest) }),
  };
}

function checkbox(field: Of<'check'>, { language }: Form): Element {
  const yes = option(wordsIn(language).text('form.yes'), 'true');
  return {
    type: 'checkboxes',
    action_id: INPUT,
    options: [yes],
    ...(field.initial ? { initial_options: [yes] } : {}),
  };
}

/** Asks for options from the first look on: unless told otherwise, Slack does from the third letter. */
function searchInput(field: Of<'search'>): Element {
  const shared = {
    action_id: searchActionId(field.source),
    min_query_length: 0,
    ...placeholderOf(field),
  };
  const chosen = field.initial.map((one) => slackOption(field, one));
  const [first] = chosen;
  if (field.many !== true) {
    return { type: 'external_select', ...shared, ...(first === undefined ? {} : { initial_option: first }) };
  }
  const initial = first === undefined ? {} : { initial_options: chosen };
  return { type: 'multi_external_select', ...shared, ...initial };
}

function selectInput(field: Of<'select'>, cut: Cut): Element {
  const options = field.options.map((one) => slackOption(field, one));
  const initial = options.find(({ value }) => value === field.initial);
  const shown = options.slice(0, cut.options);
  // What is chosen already has to be among what can be.
  if (initial !== undefined && !shown.includes(initial)) shown.splice(-1, 1, initial);
  return {
    type: 'static_select',
    action_id: INPUT,
    ...optionsOrGroups(shown),
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function placeholderOf({ placeholder }: { readonly placeholder?: string }) {
  return placeholder === undefined ? {} : { placeholder: plainText(placeholder, LIMITS.placeholder) };
}

function slackOption({ name }: Field, { label, value }: Option): PlainTextOption {
  if (value.length > LIMITS.optionValue) throw new RangeError(`an option of ${name} is too long`);
  return option(label, value);
}
