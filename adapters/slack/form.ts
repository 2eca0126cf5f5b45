import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Field, FieldError, Form, FormValues } from '../../src/chat/form.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { LIMITS } from './limits.ts';
import type { Reader } from './markup.ts';
import { heading, sections } from './render.ts';
import { option, optionsOrGroups, plainText } from './select.ts';

/** The action id of each input; its block carries the field's name. */
const INPUT = 'value';

/**
 * Draws a form as a modal. `metadata` travels unseen with it and back. A title that is too long for Slack's is repeated in full
 * above the fields. Throws a RangeError where a name, a value or the metadata can't be carried at all: they are ours, not a person's.
 */
export function renderForm(form: Form, metadata: string): ModalView {
  if (metadata.length > LIMITS.privateMetadata) throw new RangeError('the metadata of a form is too long');
  const reader: Reader = { language: form.language, timeZone: form.timeZone, onlyYou: true };
  const blocks: KnownBlock[] = [
    ...(form.title.length > LIMITS.modalTitle ? heading(form.title, reader) : []),
    ...sections(form.intro ?? [], reader),
    ...form.fields.map(inputBlock),
  ];
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: metadata,
    title: plainText(form.title, LIMITS.modalTitle),
    submit: plainText(form.submitLabel, LIMITS.modalButton),
    close: plainText(form.cancelLabel, LIMITS.modalButton),
    blocks: blocks.slice(0, LIMITS.modalBlocks),
  };
}

function inputBlock(field: Field): InputBlock {
  if (field.name.length > LIMITS.identifier) throw new RangeError(`the field name ${field.name} is too long`);
  return {
    type: 'input',
    block_id: field.name,
    label: plainText(field.label, LIMITS.inputLabel),
    optional: field.type === 'check' || field.optional === true,
    element: inputElement(field),
    ...(field.hint === undefined ? {} : { hint: plainText(field.hint, LIMITS.inputHint) }),
  };
}

function inputElement(field: Field): InputBlock['element'] {
  switch (field.type) {
    case 'text':
      return textInput(field);
    case 'date-time':
      return {
        type: 'datetimepicker',
        action_id: INPUT,
        ...(field.initial && { initial_date_time: Math.floor(field.initial.epochMilliseconds / 1_000) }),
      };
    case 'select':
      return selectInput(field);
    case 'date':
    case 'check':
    case 'search':
      return { type: 'plain_text_input', action_id: INPUT };
    default:
      return field satisfies never;
  }
}

function textInput(field: Extract<Field, { type: 'text' }>): InputBlock['element'] {
  const longest = Math.min(field.maxLength ?? LIMITS.inputText, LIMITS.inputText);
  return {
    type: 'plain_text_input',
    action_id: INPUT,
    multiline: field.multiline === true,
    max_length: longest,
    ...(field.placeholder === undefined
      ? {}
      : { placeholder: plainText(field.placeholder, LIMITS.placeholder) }),
    ...(field.initial === undefined ? {} : { initial_value: shorten(field.initial, longest) }),
  };
}

function selectInput(field: Extract<Field, { type: 'select' }>): InputBlock['element'] {
  const options = field.options.map(({ label, value }) => {
    if (value.length > LIMITS.optionValue) throw new RangeError(`an option of ${field.name} is too long`);
    return option(label, value);
  });
  const initial = options.find(({ value }) => value === field.initial);
  return {
    type: 'static_select',
    action_id: INPUT,
    ...optionsOrGroups(options),
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

const InputState = z.union([
  z.object({
    type: z.literal('static_select'),
    selected_option: z.object({ value: z.string() }).nullish(),
  }),
  z.object({ type: z.literal('datetimepicker'), selected_date_time: z.number().nullish() }),
  z.object({ type: z.literal('plain_text_input'), value: z.string().nullish() }),
]);

/** `view.state.values`: by block id, then by action id. */
export const ViewValues = z.record(z.string(), z.record(z.string(), z.unknown()));

/** What was typed and chosen, by field name. Empty fields and inputs of no kind we make are left out. */
export function readFormValues(values: z.infer<typeof ViewValues>): FormValues {
  const read = Object.entries(values).flatMap(([name, inputs]) => {
    const state = InputState.safeParse(inputs[INPUT]);
    const value = state.success ? typedOrChosen(state.data) : undefined;
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(read);
}

function typedOrChosen(state: z.infer<typeof InputState>): string | undefined {
  switch (state.type) {
    case 'plain_text_input':
      return state.value ?? undefined;
    case 'static_select':
      return state.selected_option?.value;
    case 'datetimepicker': {
      const seconds = state.selected_date_time ?? undefined;
      if (seconds === undefined) return undefined;
      return Temporal.Instant.fromEpochMilliseconds(seconds * 1_000).toString();
    }
    default:
      return state satisfies never;
  }
}

/** The `errors` of a `response_action: errors`: by block id, one text each. Slack closes the modal if a block is not in it. */
export function fieldErrors(errors: readonly FieldError[], names: readonly string[]): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const { field, text } of errors) {
    const name = names.includes(field) ? field : names[0];
    if (name === undefined) continue;
    shown[name] = shown[name] === undefined ? text : `${shown[name]} ${text}`;
  }
  return shown;
}
