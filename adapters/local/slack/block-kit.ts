import { z } from 'zod';

/**
 * What Slack takes as blocks, as far as anything here draws with them: a block or a field not listed is refused, as Slack
 * would refuse a misspelt one. Limits from docs.slack.dev/reference/block-kit, of two numbers the smaller; they are written
 * down here a second time on purpose, so that a wrong limit in the adapter meets a right one.
 */
const identifier = z.string().min(1).max(255);
const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
const text = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

const Option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(75) });
const OptionGroup = z.strictObject({ label: plainText(75), options: z.array(Option).min(1).max(100) });

const StaticSelect = z
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

const Button = z.strictObject({
  type: z.literal('button'),
  action_id: identifier,
  text: plainText(75),
  value: z.string().min(1).max(2_000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(3_000)
    .optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
});

const Actions = z
  .strictObject({
    type: z.literal('actions'),
    block_id: identifier.optional(),
    elements: z
      .array(z.discriminatedUnion('type', [Button, StaticSelect]))
      .min(1)
      .max(25),
  })
  .refine(({ elements }) => new Set(elements.map((one) => one.action_id)).size === elements.length, {
    message: 'action_id already exists in this block',
  });

const Section = z
  .strictObject({
    type: z.literal('section'),
    block_id: identifier.optional(),
    text: text(3_000).optional(),
    fields: z.array(text(2_000)).min(1).max(10).optional(),
  })
  .refine((section) => section.text !== undefined || section.fields !== undefined, {
    message: 'missing required field: text',
  });

const Header = z.strictObject({
  type: z.literal('header'),
  block_id: identifier.optional(),
  text: plainText(150),
});
const Divider = z.strictObject({ type: z.literal('divider'), block_id: identifier.optional() });
const Context = z.strictObject({
  type: z.literal('context'),
  block_id: identifier.optional(),
  elements: z.array(text(3_000)).min(1).max(10),
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
const DateTimePicker = z.strictObject({
  type: z.literal('datetimepicker'),
  action_id: identifier,
  /** Ten digits: seconds since the epoch. */
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
});
const Input = z.strictObject({
  type: z.literal('input'),
  block_id: identifier.optional(),
  label: plainText(2_000),
  hint: plainText(2_000).optional(),
  optional: z.boolean().optional(),
  element: z.discriminatedUnion('type', [PlainTextInput, DateTimePicker, StaticSelect]),
});

const MessageBlock = z.discriminatedUnion('type', [Actions, Section, Header, Divider, Context]);
const ModalBlock = z.discriminatedUnion('type', [Actions, Section, Header, Divider, Context, Input]);

function uniqueIds(blocks: readonly { block_id?: string | undefined }[]): boolean {
  const ids = blocks.flatMap((block) => block.block_id ?? []);
  return new Set(ids).size === ids.length;
}
const DUPLICATE = { message: 'block_id already exists' };

/** The blocks of one message. */
export const MessageBlocks = z.array(MessageBlock).max(50).refine(uniqueIds, DUPLICATE);
export type MessageBlock = z.infer<typeof MessageBlock>;
export type PressableElement = z.infer<typeof Actions>['elements'][number];

/** A modal as `views.open` and `response_action: update` take it. */
export const ModalView = z.strictObject({
  type: z.literal('modal'),
  callback_id: identifier.optional(),
  private_metadata: z.string().max(3_000).optional(),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  blocks: z.array(ModalBlock).min(1).max(100).refine(uniqueIds, DUPLICATE),
});
export type ModalView = z.infer<typeof ModalView>;

/** Whether the select has an option of this value. */
export function offers(
  select: Pick<z.infer<typeof StaticSelectShape>, 'options' | 'option_groups'>,
  value: string,
): boolean {
  const grouped = (select.option_groups ?? []).flatMap((group) => group.options);
  return [...(select.options ?? []), ...grouped].some((option) => option.value === value);
}

const StaticSelectShape = z.object({
  options: z.array(Option).optional(),
  option_groups: z.array(OptionGroup).optional(),
});

/** A zod fault in the words of Slack's `response_metadata.messages`. */
export function slackMessages(error: z.ZodError, root: string): string[] {
  return error.issues.map((issue) => {
    return `[ERROR] ${issue.message} [json-pointer:/${[root, ...issue.path.map(String)].join('/')}]`;
  });
}
