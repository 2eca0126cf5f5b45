import { z } from 'zod';
import { Input, StaticSelect } from './input-kit.ts';
import { identifier, plainText } from './kit-parts.ts';

/**
 * What Slack takes as blocks, as far as anything here draws with them: a block or a field not listed is refused, as Slack
 * would refuse a misspelt one. Limits from docs.slack.dev/reference/block-kit, of two numbers the smaller; they are written
 * down here a second time on purpose, so that a wrong limit in the adapter meets a right one.
 */
const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
const text = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

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

/** A modal as `views.open`, `views.update` and `response_action: update` take it. */
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

/** A zod fault in the words of Slack's `response_metadata.messages`. */
export function slackMessages(error: z.ZodError, root: string): string[] {
  return error.issues.map((issue) => {
    return `[ERROR] ${issue.message} [json-pointer:/${[root, ...issue.path.map(String)].join('/')}]`;
  });
}
