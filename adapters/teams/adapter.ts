import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import type { Secret } from '../../src/kernel/secret.ts';
import { Activity } from './activity.ts';
import { createCloud } from './connector.ts';
import { createDeliveries } from './deliveries.ts';
import { type Answer, quietAnswer } from './enact.ts';
import { createGate } from './gate.ts';
import { readJson, writeAnswer } from './http.ts';
import { type Interaction, readInteraction, tenantOf } from './interaction.ts';
import { ANSWER_WITHIN_MS, MAX_REQUEST_BYTES } from './limits.ts';
import type { Wait } from './retry.ts';
import { createTurns } from './turns.ts';

export interface TeamsAdapterOptions {
  /** With `appPassword` and `tenantId`: a registered bot. Without: `local`, where nobody is asked who they are. */
  readonly appId?: string;
  readonly appPassword?: Secret;
  /** The only tenant whose people are answered; others are strangers. */
  readonly tenantId?: string;
  /** The Bot Connector is on this machine: outgoing calls carry no token. The caller listens on the loopback address only. */
  readonly local: boolean;
  /** Another cloud than the public one; both or neither. With `local` and `appId`, incoming tokens are validated against it. */
  readonly openIdMetadataUrl?: string;
  readonly tokenIssuer?: string;
  readonly dialogue: Dialogue;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** How long Teams is kept waiting for an answer; what takes longer is said afterwards. */
  readonly answerWithinMs?: number;
  /** Waits before a call is tried again. */
  readonly wait?: Wait;
}

export interface TeamsAdapter {
  /** For POST at `/api/messages`. Answers by itself, whatever comes; never throws. */
  readonly handle: RequestListener;
  start(): Promise<void>;
  /** Resolves when the turns under way have ended. */
  stop(): Promise<void>;
}

/** Teams as a way in: reads activities into intents, asks the dialogue, and carries out what it replies. */
export function createTeamsAdapter(options: TeamsAdapterOptions): TeamsAdapter {
  const { logger, tenantId, appId } = options;
  const clock = options.clock ?? systemClock;
  const gate = createGate({ ...options, clock });
  const deliveries = createDeliveries<Answer>(clock);
  const turns = createTurns({
    ...options,
    cloud: createCloud(options),
    answerWithinMs: options.answerWithinMs ?? ANSWER_WITHIN_MS,
    wait: options.wait ?? ((milliseconds) => delay(milliseconds)),
  });

  async function receive(request: IncomingMessage): Promise<Answer> {
    if (request.method !== 'POST') return { status: 405 };
    const admitted = await gate.admit(request.headers.authorization);
    if (!admitted.ok) return refuse(401, admitted.refusal);
    const body = await readJson(request, MAX_REQUEST_BYTES);
    if (!body.ok) return refuse(body.refusal, 'unreadable-body');
    const activity = Activity.safeParse(body.value);
    if (!activity.success) return refuse(400, 'no-activity');
    const trusted = gate.trust(admitted.value, activity.data);
    if (!trusted.ok) return refuse(403, trusted.refusal);
    return deliver(activity.data, body.value);
  }

  function refuse(status: number, reason: string): Answer {
    logger.info('a request to the Teams endpoint was refused', { status, reason });
    return { status };
  }

  async function deliver(activity: Activity, raw: unknown): Promise<Answer> {
    const interaction = readInteraction(activity, {
      requestId: randomUUID().slice(0, 8),
      ...(appId && { appId }),
      ...(tenantId && { tenantId }),
    });
    if (!interaction || isGreetingFromElsewhere(activity, interaction)) {
      logger.debug('an activity was not for us', { type: activity.type, name: activity.name });
      // What an invoke is answered with when nobody handles it.
      return { status: activity.type === 'invoke' ? 501 : 200 };
    }
    // The button beside a list, pressed before anything was chosen.
    if (interaction.payload?.nothingChosen) return quietAnswer(interaction);
    return deliveries.once(deliveryKey(activity, interaction), () =>
      turns.take({ activity, raw, interaction }),
    );
  }

  /** Their people get a kind refusal when they speak; installing the app somewhere else is nothing to answer. */
  function isGreetingFromElsewhere(activity: Activity, { intent }: Interaction): boolean {
    return intent.type === 'greet' && tenantId !== undefined && tenantOf(activity) !== tenantId;
  }

  return {
    handle: (request: IncomingMessage, response: ServerResponse) => {
      receive(request).then(
        (answer) => writeAnswer(request, response, answer),
        (error: unknown) => {
          // The keys of the cloud could not be had, or the connection broke: Teams may try again.
          logger.error('a request to the Teams endpoint failed', { error });
          writeAnswer(request, response, { status: 503 });
        },
      );
    },
    start: async () => {
      if (gate.open)
        logger.warn('the Teams endpoint is open: whoever reaches it on this machine is believed');
    },
    stop: turns.settle,
  };
}

/** Installing the app says so twice, as two kinds of activity with ids of their own; one greeting is enough. */
function deliveryKey(activity: Activity, { intent, conversationId }: Interaction): string | undefined {
  if (intent.type === 'greet') return `greet ${conversationId}`;
  return activity.id && `${conversationId} ${activity.id}`;
}
