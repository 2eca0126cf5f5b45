import { z } from 'zod';
import { identifier, Option, OptionGroup, offers, plainText } from './kit-parts.ts';

/**
 * What Slack takes in its input blocks, as far as anything here draws with them: docs.slack.dev/reference/block-kit/blocks/input-block and
 * the pages of the elements in it.
 */
export const StaticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: identifier,
    placeholder: plainText(150).optional(),
    options: z.array(Option).min(1).max(100).optional(),
    option_groups: z.array(OptionGroup).min(1).max(100).optional(),
    initial_option: Option.optional(),
  })
  .refine((select) => (select.options === undefined) !== (select.option_groups === undefined), {
    message: 'must provide either options or option_groups',
  })
  .refine((select) => select.initial_option === undefined || offers(select, select.initial_option.value), {
    message: 'initial_option must match one of the options exactly',
  });

const PlainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id: identifier,
    multiline: z.boolean().optional(),
    placeholder: plainText(150).optional(),
    initial_value: z.string().max(3_000).optional(),
    min_length: z.int().min(0).max(3_000).optional(),
    max_length: z.int().min(1).max(3_000).optional(),
  })
  .refine((input) => (input.initial_value?.length ?? 0) <= (input.max_length ?? 3_000), {
    message: 'initial_value is longer than max_length',
  });

const DatePicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: identifier,
  placeholder: plainText(150).optional(),
  initial_date: z.iso.date().optional(),
});

const DateTimePicker = z.strictObject({
  type: z.literal('datetimepicker'),
  action_id: identifier,
  /** Ten digits: seconds since the epoch. */
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
});

const Checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: identifier,
    options: z.array(Option).min(1).max(10),
    initial_options: z.array(Option).min(1).max(10).optional(),
  })
  .refine(
    ({ options, initial_options = [] }) => initial_options.every(({ value }) => offers({ options }, value)),
    {
      message: 'initial_options must match options exactly',
    },
  );

/** The options come from the app; whether the first one is among them, nobody looks. */
const searched = {
  action_id: identifier,
  placeholder: plainText(150).optional(),
  min_query_length: z.int().min(0).optional(),
};
const ExternalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...searched,
  initial_option: Option.optional(),
});
const MultiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...searched,
  initial_options: z.array(Option).min(1).max(100).optional(),
  max_selected_items: z.int().min(1).optional(),
});

const Element = z.discriminatedUnion('type', [
  PlainTextInput,
  DatePicker,
  DateTimePicker,
  Checkboxes,
  StaticSelect,
  ExternalSelect,
  MultiExternalSelect,
]);

/** An input block; `dispatch_action`: what is chosen in it is told at once. */
export const Input = z.strictObject({
  type: z.literal('input'),
  block_id: identifier.optional(),
  label: plainText(2_000),
  hint: plainText(2_000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: Element,
});

/** What an app answers when it is asked for options: docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export const SuggestedOptions = z.strictObject({ options: z.array(Option).max(100) });
