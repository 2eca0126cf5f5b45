import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { CloudAdapter, type TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Activity as SdkActivity } from 'botframework-schema';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import type { Secret } from '../../src/kernel/secret.ts';
import { Activity } from './activity.ts';
import { createCloud, createConnector } from './connector.ts';
import { createDeliveries } from './deliveries.ts';
import { type Answer, enact, quietAnswer, wordsAnswer } from './enact.ts';
import { createGate } from './gate.ts';
import { readJson, writeAnswer } from './http.ts';
import { type Interaction, readInteraction, tenantOf } from './interaction.ts';
import { ANSWER_WITHIN_MS, MAX_REQUEST_BYTES } from './limits.ts';
import { createProfileSource } from './profile.ts';
import type { Wait } from './retry.ts';

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

/** One activity on its way through the SDK. */
interface Turn {
  readonly activity: Activity;
  readonly interaction: Interaction;
  waiting: boolean;
  answer?: Answer;
}

const TURN = Symbol('turn');

/** Teams as a way in: reads activities into intents, asks the dialogue, and carries out what it replies. */
export function createTeamsAdapter(options: TeamsAdapterOptions): TeamsAdapter {
  const { dialogue, logger, local, tenantId, appId } = options;
  const clock = options.clock ?? systemClock;
  const wait: Wait = options.wait ?? ((milliseconds) => delay(milliseconds));
  const gate = createGate({ ...options, clock });
  const cloud = createCloud(options);
  const bot = new CloudAdapter(cloud.authentication);
  const deliveries = createDeliveries<Answer>(clock);
  const underWay = new Set<Promise<void>>();

  bot.onTurnError = async (context, error) => {
    const turn = turnOf(context);
    const { requestId } = turn.interaction.intent;
    logger.error('a turn failed', { requestId, way: turn.interaction.way, error });
    await apologize(context, turn);
  };

  async function apologize(context: TurnContext, turn: Turn): Promise<void> {
    const { interaction } = turn;
    const reply = dialogue.apologize(interaction.intent);
    if (reply.type === 'say' && interaction.way !== 'message' && turn.waiting) {
      turn.answer = wordsAnswer(interaction, reply.message);
      return;
    }
    try {
      turn.answer = await enact([reply], stageOf(context, turn));
    } catch (error) {
      // The way to the person is what is broken; they are told nothing, and the log has both faults.
      logger.warn('an apology could not be delivered', { requestId: interaction.intent.requestId, error });
    }
  }

  function stageOf(context: TurnContext, turn: Turn) {
    const connector = connectorOf(context);
    const { activity, interaction } = turn;
    const profiles = createProfileSource({
      activity,
      connector,
      ...(tenantId && { tenantId }),
      trustActivity: local,
    });
    return {
      interaction,
      connector,
      waiting: () => turn.waiting,
      respond: (intent: Interaction['intent']) => dialogue.respond(intent, profiles),
    };
  }

  function connectorOf(context: TurnContext) {
    const client = context.turnState.get<ConnectorClient>(bot.ConnectorClientKey);
    return createConnector(client, wait);
  }

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
    const context = {
      requestId: randomUUID().slice(0, 8),
      ...(appId && { appId }),
      ...(tenantId && { tenantId }),
    };
    const interaction = readInteraction(activity, context);
    if (!interaction || isGreetingFromElsewhere(activity, interaction)) {
      logger.debug('an activity was not for us', { type: activity.type, name: activity.name });
      // What an invoke is answered with when nobody handles it.
      return { status: activity.type === 'invoke' ? 501 : 200 };
    }
    // The button beside a list, pressed before anything was chosen.
    if (interaction.payload?.nothingChosen) return quietAnswer(interaction);
    return deliveries.once(deliveryKey(activity, interaction), () => inTime(activity, raw, interaction));
  }

  /** Their people get a kind refusal when they speak; installing the app somewhere else is nothing to answer. */
  function isGreetingFromElsewhere(activity: Activity, { intent }: Interaction): boolean {
    return intent.type === 'greet' && tenantId !== undefined && tenantOf(activity) !== tenantId;
  }

  async function inTime(activity: Activity, raw: unknown, interaction: Interaction): Promise<Answer> {
    const turn: Turn = { activity, interaction, waiting: true };
    const timer = new AbortController();
    const turned = run(turn, raw).then(() => turn.answer ?? quietAnswer(interaction));
    const late = delay(options.answerWithinMs ?? ANSWER_WITHIN_MS, undefined, { signal: timer.signal }).then(
      () => lateAnswer(interaction),
    );
    // Cancelled below when the turn was faster.
    late.catch(() => {});
    try {
      return await Promise.race([turned, late]);
    } finally {
      turn.waiting = false;
      timer.abort();
    }
  }

  function lateAnswer(interaction: Interaction): Answer {
    logger.info('an answer takes longer than Teams waits', { requestId: interaction.intent.requestId });
    const apology = dialogue.apologize(interaction.intent);
    // A dialog that was asked for can't open by itself later; everything else arrives as a message.
    if (interaction.way === 'task-fetch' && apology.type === 'say')
      return wordsAnswer(interaction, apology.message);
    return quietAnswer(interaction);
  }

  function run(turn: Turn, raw: unknown): Promise<void> {
    const { authentication: _, ...authenticated } = cloud;
    const turned = bot.processActivityDirect(
      { ...authenticated, claimsIdentity: cloud.identity, audience: '' },
      raw as SdkActivity,
      async (context) => {
        context.turnState.set(TURN, turn);
        const stage = stageOf(context, turn);
        const replies = await stage.respond(turn.interaction.intent);
        turn.answer = await enact(replies, stage);
      },
    );
    underWay.add(turned);
    const done = () => underWay.delete(turned);
    turned.then(done, done);
    return turned;
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
      if (local && appId === undefined)
        logger.warn('the Teams endpoint is open: whoever reaches it on this machine is believed');
    },
    stop: async () => {
      await Promise.allSettled([...underWay]);
    },
  };
}

function turnOf(context: TurnContext): Turn {
  return context.turnState.get<Turn>(TURN);
}

/** Installing the app says so twice, as two kinds of activity with ids of their own; one greeting is enough. */
function deliveryKey(activity: Activity, { intent, conversationId }: Interaction): string | undefined {
  if (intent.type === 'greet') return `greet ${conversationId}`;
  return activity.id && `${conversationId} ${activity.id}`;
}
