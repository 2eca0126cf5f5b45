import { z } from 'zod';
import { ModalView, slackMessages } from './block-kit.ts';
import { Refusal } from './refusal.ts';
import { viewOf } from './view-payloads.ts';
import type { WebApiContext } from './web-api-context.ts';

export const OpenView = z.strictObject({ trigger_id: z.string(), view: z.unknown() });
export const UpdateView = z.strictObject({
  view_id: z.string(),
  hash: z.string().optional(),
  view: z.unknown(),
});

/** docs.slack.dev/surfaces/modals */
const LARGEST_VIEW = 250_000;

/** A view as Slack would take it; throws a `Refusal`. */
export function readView(view: unknown): ModalView {
  if (Buffer.byteLength(JSON.stringify(view) ?? '') > LARGEST_VIEW) throw new Refusal('view_too_large');
  const read = ModalView.safeParse(view);
  if (!read.success) throw new Refusal('invalid_arguments', slackMessages(read.error, 'view'));
  const needsSubmit = read.data.blocks.some((block) => block.type === 'input');
  if (needsSubmit && read.data.submit === undefined) {
    throw new Refusal('invalid_arguments', ['[ERROR] submit is required with input blocks']);
  }
  return read.data;
}

export function openView(args: z.infer<typeof OpenView>, context: WebApiContext) {
  const view = readView(args.view);
  const grant = context.grants.useTrigger(args.trigger_id);
  if ('error' in grant) throw new Refusal(grant.error);
  return { view: viewOf(context, context.modals.open(grant.user, view)) };
}

/** With a hash only while the view is still the one that bears it. */
export function updateView(args: z.infer<typeof UpdateView>, context: WebApiContext) {
  const { modals } = context;
  const view = readView(args.view);
  const owner = modals.ownerOf(args.view_id);
  const modal = owner === undefined ? undefined : modals.of(owner);
  if (owner === undefined || modal === undefined) throw new Refusal('not_found');
  if (args.hash !== undefined && args.hash !== modal.hash) throw new Refusal('hash_conflict');
  return { view: viewOf(context, modals.update(owner, view) ?? modal) };
}
