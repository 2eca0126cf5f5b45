import { z } from 'zod';
import { localTexts } from '../languages.ts';
import type { LocalAccount, LocalAct, LocalInputs, LocalOption, LocalOutcome } from '../stand-in.ts';
import type { ActsContext } from './acts-context.ts';
import type { ModalView } from './block-kit.ts';
import { SuggestedOptions } from './input-kit.ts';
import type { OpenModal } from './modals.ts';
import { Refusal } from './refusal.ts';
import { readView } from './view-methods.ts';
import { changePayload, submissionPayload, suggestionPayload } from './view-payloads.ts';
import { inputsOf, isEmpty, stateOf } from './view-state.ts';

const DONE: LocalOutcome = { type: 'done' };
/** Unless the app says otherwise: docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select */
const SHORTEST_QUERY = 3;

const Inputs = z.record(z.string(), z.record(z.string(), z.looseObject({ type: z.string() })));
const SubmissionAnswer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('clear') }),
]);

/** Sends the open modal off. */
export async function submit(
  context: ActsContext,
  account: LocalAccount,
  values: unknown,
): Promise<LocalOutcome> {
  const { modals, grants, courier } = context;
  const modal = filled(context, account, values);
  if (modal === undefined) return trouble(account);
  const missing = missingInputs(account, modal);
  modals.showErrors(account.id, missing);
  if (Object.keys(missing).length > 0) return DONE;
  const triggerId = grants.trigger(account.id);
  const payload = submissionPayload(context, { account, modal, triggerId });
  const receipt = await courier.deliver({ type: 'interactive', payload });
  if (!receipt.ok) return trouble(account);
  if (receipt.body === '') {
    modals.close(account.id);
    return DONE;
  }
  const answer = SubmissionAnswer.safeParse(receipt.body);
  return answer.success ? answerSubmission(context, account, modal.view, answer.data) : trouble(account);
}

/** Chooses something in an input that tells the app at once; any other keeps it to itself. */
export async function change(
  context: ActsContext,
  account: LocalAccount,
  { input, values }: Extract<LocalAct, { type: 'change-form' }>,
): Promise<LocalOutcome> {
  const modal = filled(context, account, values);
  const block = modal && inputsOf(modal.view).find(({ block_id }) => block_id === input);
  if (modal === undefined || block?.dispatch_action !== true) return trouble(account);
  const triggerId = context.grants.trigger(account.id);
  const payload = changePayload(context, { account, modal, input, triggerId });
  const receipt = await context.courier.deliver({ type: 'interactive', payload });
  return receipt.ok ? DONE : trouble(account);
}

/** What the app gives to choose from; Slack's client shows no results for whatever else it answers. */
export async function suggest(
  context: ActsContext,
  viewerId: string,
  query: { readonly input: string; readonly typed: string },
): Promise<readonly LocalOption[]> {
  const account = context.workspace.account(viewerId);
  const modal = context.modals.of(viewerId);
  const block = modal && inputsOf(modal.view).find(({ block_id }) => block_id === query.input);
  const element = block?.element;
  if (account === undefined || modal === undefined || element === undefined) return [];
  if (element.type !== 'external_select' && element.type !== 'multi_external_select') return [];
  if (query.typed.length < (element.min_query_length ?? SHORTEST_QUERY)) return [];
  const asked = { blockId: query.input, actionId: element.action_id, typed: query.typed };
  const payload = suggestionPayload(context, { account, modal, ...asked });
  const receipt = await context.courier.deliver({ type: 'interactive', payload });
  const read = SuggestedOptions.safeParse(receipt.ok ? receipt.body : undefined);
  return (read.data?.options ?? []).map(({ text, value }) => ({ label: text.text, value }));
}

/** The open modal with this in its inputs. */
function filled({ modals }: ActsContext, account: LocalAccount, values: unknown): OpenModal | undefined {
  const read = Inputs.safeParse(values);
  return read.success ? modals.fill(account.id, read.data satisfies LocalInputs) : undefined;
}

function answerSubmission(
  { modals }: ActsContext,
  account: LocalAccount,
  view: ModalView,
  answer: z.infer<typeof SubmissionAnswer>,
): LocalOutcome {
  switch (answer.response_action) {
    case 'errors': {
      const inputs = inputsOf(view).map(({ block_id }) => block_id);
      const blocks = Object.keys(answer.errors);
      // Slack shows errors at inputs alone, and gives up on an answer that names anything else, or nothing.
      if (blocks.length === 0 || !blocks.every((block) => inputs.includes(block))) return trouble(account);
      modals.showErrors(account.id, answer.errors);
      return DONE;
    }
    case 'update':
      try {
        modals.update(account.id, readView(answer.view));
        return DONE;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return trouble(account);
      }
    case 'clear':
      modals.close(account.id);
      return DONE;
    default:
      return answer satisfies never;
  }
}

/** Slack's client itself asks for what is not optional, before anything is sent. */
function missingInputs(account: LocalAccount, { view, kept }: OpenModal): Record<string, string> {
  const required = localTexts(account.locale)('slack.required');
  const state = stateOf(view, kept);
  const missing = inputsOf(view).filter(({ block_id, element, optional }) => {
    return optional !== true && isEmpty(state[block_id]?.[element.action_id]);
  });
  return Object.fromEntries(missing.map(({ block_id }) => [block_id, required]));
}

function trouble({ locale }: LocalAccount): LocalOutcome {
  return { type: 'failed', text: localTexts(locale)('slack.trouble') };
}
