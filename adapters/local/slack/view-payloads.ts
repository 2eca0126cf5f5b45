import type { LocalAccount, LocalInputs } from '../stand-in.ts';
import type { OpenModal } from './modals.ts';
import { APP_ID, interactionOf, type PayloadContext } from './payloads.ts';
import { stateOf } from './view-state.ts';
import { BOT } from './workspace.ts';

/** What Slack sends of a modal, each as its page under docs.slack.dev/reference/interaction-payloads shows it. */
interface FromModal {
  readonly account: LocalAccount;
  readonly modal: OpenModal;
}

/** …/view-interactions-payload#view_submission */
export function submissionPayload(context: PayloadContext, from: FromModal & { readonly triggerId: string }) {
  return {
    type: 'view_submission',
    ...interactionOf(context, from.account),
    trigger_id: from.triggerId,
    view: viewOf(context, from.modal),
    response_urls: [],
  };
}

/** …/block_actions-payload, of an input in a modal: there is no place to answer at. */
export function changePayload(
  context: PayloadContext,
  from: FromModal & { readonly input: string; readonly triggerId: string },
) {
  const [[actionId, state] = ['', {}]] = Object.entries(stateIn(from.modal)[from.input] ?? {});
  return {
    type: 'block_actions',
    ...interactionOf(context, from.account),
    container: { type: 'view', view_id: from.modal.id },
    trigger_id: from.triggerId,
    view: viewOf(context, from.modal),
    actions: [{ ...state, action_id: actionId, block_id: from.input, action_ts: from.modal.hash }],
  };
}

/** …/block_suggestion-payload */
export function suggestionPayload(
  context: PayloadContext,
  from: FromModal & { readonly blockId: string; readonly actionId: string; readonly typed: string },
) {
  return {
    type: 'block_suggestion',
    ...interactionOf(context, from.account),
    container: { type: 'view', view_id: from.modal.id },
    view: viewOf(context, from.modal),
    block_id: from.blockId,
    action_id: from.actionId,
    value: from.typed,
  };
}

/** docs.slack.dev/reference/views: what became of it, by `views.open` and `views.update` as well. */
export function viewOf({ workspaceId }: Pick<PayloadContext, 'workspaceId'>, modal: OpenModal) {
  return {
    ...modal.view,
    id: modal.id,
    team_id: workspaceId,
    private_metadata: modal.view.private_metadata ?? '',
    callback_id: modal.view.callback_id ?? '',
    state: { values: stateIn(modal) },
    hash: modal.hash,
    clear_on_close: false,
    notify_on_close: false,
    previous_view_id: null,
    root_view_id: modal.id,
    app_id: APP_ID,
    external_id: '',
    app_installed_team_id: workspaceId,
    bot_id: BOT.botId,
  };
}

function stateIn({ view, kept }: OpenModal): LocalInputs {
  return stateOf(view, kept);
}
