import type { ModalView } from '@slack/types';
import { encodeAction } from '../../src/chat/actions.ts';
import type { Form } from '../../src/chat/form.ts';
import type { SlackApi } from './api.ts';
import type { OpenView } from './delivery.ts';
import { SlackFault } from './errors.ts';
import { renderForm } from './form.ts';
import { LIMITS } from './limits.ts';
import type { Target } from './target.ts';

/**
 * The modal for a form, opened at a place or in place of another; its `private_metadata` says what it is for and where to answer.
 * `more`: how many views, of which the one that was filled in does not know, have taken its place already.
 */
export function modalOf(form: Form, { place, form: before }: Pick<Target, 'place' | 'form'>, more = 0) {
  const redrawn = before && { values: before.values, count: (before.metadata?.redrawn ?? 0) + 1 + more };
  const full = { action: JSON.parse(encodeAction(form.action)), place, redrawn: redrawn?.count };
  const metadata = JSON.stringify(full);
  // Only a response_url of unheard-of length could be too much; without it the answer goes through the conversation.
  const fits = metadata.length <= LIMITS.privateMetadata;
  const spare = place && { ...place, responseUrl: undefined };
  return renderForm(form, fits ? metadata : JSON.stringify({ ...full, place: spare }), redrawn);
}

/**
 * Somebody who goes on meanwhile is shown what came of what they did last: Slack itself would keep what was drawn first. Who has closed
 * the form is shown nothing.
 */
export async function redraw(
  api: SlackApi,
  form: Form,
  target: Target,
  { id, hash }: OpenView,
): Promise<void> {
  const drawn = await updated(api, { view_id: id, hash, view: modalOf(form, target) });
  const deed = target.form?.deed;
  if (drawn !== 'hash_conflict' || deed?.isLast() !== true) return;
  await updated(api, { view_id: id, view: modalOf(form, target, deed.drawnAgain()) });
}

type Outpaced = 'hash_conflict' | 'not_found';

/** Undefined where it was drawn: nobody has gone on with the view, nor closed it. */
export async function updated(
  api: SlackApi,
  update: { readonly view_id: string; readonly hash?: string; readonly view: ModalView },
): Promise<Outpaced | undefined> {
  try {
    await api.call('views.update', { ...update });
    return undefined;
  } catch (fault) {
    const code = fault instanceof SlackFault ? fault.vendorCode : undefined;
    if (code === 'hash_conflict' || code === 'not_found') return code;
    throw fault;
  }
}
