import { setTimeout as delay } from 'node:timers/promises';
import type { Intent } from '../../src/chat/intent.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { type Dialogue, isAwaited } from '../../src/dialogue/dialogue.ts';
import type { ProfileSource } from '../../src/directory/ports.ts';
import { persistently } from '../../src/kernel/persistently.ts';
import { commandAnswer, enact } from './answers.ts';
import type { SlackApi } from './api.ts';
import type { Interaction } from './delivery.ts';
import { fieldErrors } from './form-values.ts';
import { type Self, toIntent } from './intent.ts';
import { enactLate, waiting } from './late.ts';
import { modalOf } from './modal.ts';
import type { Target } from './target.ts';
import type { ViewDeed } from './view-order.ts';

/** The HTTP answer or the Socket Mode acknowledgement that Slack waits three seconds for; it is given once. */
export interface Acknowledgement {
  readonly given: boolean;
  give(body?: object): Promise<void>;
}

/** One delivery on its way to an answer. */
export interface Exchange {
  readonly delivery: Interaction;
  readonly intent: Intent;
  readonly target: Target;
  readonly acknowledgement: Acknowledgement;
}

/** A command is answered in its own acknowledgement if the answer is there by then: one round trip, no url to answer at. */
const COMMAND_PATIENCE_MS = 1_000;
/** Field errors travel only in the acknowledgement, so a submission waits almost as long as Slack does. */
const SUBMISSION_PATIENCE_MS = 2_500;
const LATE = Symbol('late');

/** Reads a delivery into an exchange: the intent, and where its answer goes. */
export function openExchange(
  delivery: Interaction,
  acknowledgement: Acknowledgement,
  self: Self,
  requestId: string,
  deed?: ViewDeed,
): Exchange {
  const place = delivery.kind === 'submit' ? delivery.metadata?.place : delivery.place;
  const triggerId = 'triggerId' in delivery ? delivery.triggerId : undefined;
  const form = delivery.kind === 'submit' ? { ...delivery, deed } : undefined;
  const target: Target = { user: delivery.user, place, triggerId, form };
  return { delivery, intent: toIntent(delivery, self, requestId), target, acknowledgement };
}

/** What answering takes; `closing` ends what nobody waits for. */
interface Answering {
  readonly dialogue: Dialogue;
  readonly profiles: ProfileSource;
  readonly api: SlackApi;
  readonly closing: AbortSignal;
}

/** Asks the dialogue, acknowledges in time where that was not done, enacts the replies in order. */
export async function answer(exchange: Exchange, means: Answering): Promise<void> {
  const { dialogue, profiles, api, closing } = means;
  const { delivery, intent } = exchange;
  const respond = () => dialogue.respond(intent, profiles);
  const pause = (milliseconds: number) => delay(milliseconds, undefined, { signal: closing });
  const answering = isAwaited(intent) ? respond() : persistently(respond, pause);
  switch (delivery.kind) {
    case 'command':
      return answerCommand(exchange, answering, api);
    case 'submit':
      // What is still open is drawn anew, if at all, by a call.
      if (delivery.open !== undefined) return enactAll(await answering, exchange, api);
      return answerSubmission(exchange, answering, api);
    case 'mention':
    case 'direct':
    case 'thread':
    case 'edit':
    case 'react':
    case 'forward':
    case 'press':
    case 'opened':
      return enactAll(await answering, exchange, api);
    default:
      return delivery satisfies never;
  }
}

/** What the person gets when something broke, whether or not Slack still waits for an acknowledgement. */
export async function apologize(exchange: Exchange, apology: Reply, api: SlackApi): Promise<void> {
  const { acknowledgement, delivery, target } = exchange;
  const inTime = !acknowledgement.given;
  if (inTime && apology.type === 'say') {
    if (delivery.kind === 'command') {
      return acknowledgement.give(commandAnswer(apology.message, apology.audience));
    }
    const text = apology.message.summary;
    const errors = fieldErrors([{ field: '', text }], Object.keys(target.form?.values ?? {}));
    // An empty acknowledgement would close the form with all that was typed into it.
    if (Object.keys(errors).length > 0) {
      return acknowledgement.give({ response_action: 'errors', errors });
    }
  }
  if (inTime) await acknowledgement.give();
  await enact(api, apology, target);
}

async function answerCommand(
  exchange: Exchange,
  answering: Promise<readonly Reply[]>,
  api: SlackApi,
): Promise<void> {
  const replies = await inTime(answering, COMMAND_PATIENCE_MS);
  const [first, ...rest] = replies === LATE ? [] : replies;
  if (first?.type === 'say') {
    await exchange.acknowledgement.give(commandAnswer(first.message, first.audience));
    return enactAll(rest, exchange, api);
  }
  await exchange.acknowledgement.give();
  await enactAll(await answering, exchange, api);
}

async function answerSubmission(
  exchange: Exchange,
  answering: Promise<readonly Reply[]>,
  api: SlackApi,
): Promise<void> {
  const replies = await inTime(answering, SUBMISSION_PATIENCE_MS);
  const sent = exchange.target.form?.sent;
  if (replies === LATE && sent !== undefined) {
    await exchange.acknowledgement.give(waiting(sent));
    return enactLate(api, answering, exchange.target, sent);
  }
  const inForm = replies === LATE ? undefined : replies.find(isInForm);
  if (inForm === undefined) {
    await exchange.acknowledgement.give();
    return enactAll(await answering, exchange, api);
  }
  await exchange.acknowledgement.give(formAnswer(inForm, exchange));
  const others = (await answering).filter((reply) => reply !== inForm);
  await enactAll(others, exchange, api);
}

type InForm = Extract<Reply, { type: 'field-errors' | 'open-form' }>;

function isInForm(reply: Reply): reply is InForm {
  return reply.type === 'field-errors' || reply.type === 'open-form';
}

/** docs.slack.dev/surfaces/modals#displaying_errors and #updating_views */
function formAnswer(reply: InForm, exchange: Exchange): object {
  if (reply.type === 'open-form') {
    return { response_action: 'update', view: modalOf(reply.form, exchange.target) };
  }
  const blockIds = Object.keys(exchange.target.form?.values ?? {});
  return { response_action: 'errors', errors: fieldErrors(reply.errors, blockIds) };
}

async function enactAll(replies: readonly Reply[], exchange: Exchange, api: SlackApi): Promise<void> {
  for (const reply of replies) await enact(api, reply, exchange.target);
}

async function inTime<Value>(work: Promise<Value>, patienceMs: number): Promise<Value | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, patienceMs, LATE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
