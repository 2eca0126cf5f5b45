import { setTimeout as delay } from 'node:timers/promises';
import { CloudAdapter, type Activity as SdkActivity, type TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Message } from '../../src/chat/message.ts';
import { type Dialogue, isAwaited } from '../../src/dialogue/dialogue.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import { persistently } from '../../src/kernel/persistently.ts';
import type { Activity } from './activity.ts';
import { type Cloud, type Connector, createConnector } from './connector.ts';
import { type Answer, dialogOf, enact, quietAnswer, type Stage, wordsAnswer } from './enact.ts';
import { EXTENSION_ANSWER_WITHIN_MS } from './limits.ts';
import type { Interaction } from './place.ts';
import { createProfileSource } from './profile.ts';
import { type Wait, withRetry } from './retry.ts';
import { answerable, installFirst } from './sent-on.ts';

/** An activity that has passed the gate. */
export interface Arrived {
  readonly activity: Activity;
  /** As it came: what the SDK gets. */
  readonly raw: unknown;
  readonly interaction: Interaction;
  /** What comes before anything is done about it. False: it was done already, here or elsewhere. */
  begin(): Promise<boolean>;
}

export interface Turns {
  /** Answers in time, whatever happens; what takes longer goes on, and is said afterwards. */
  take(arrived: Arrived): Promise<Answer>;
  /** Ends what nobody waits for, and resolves when the turns under way have ended. */
  settle(): Promise<void>;
}

/** One activity on its way through the SDK. */
interface Turn extends Arrived {
  interaction: Interaction;
  /** Whether Teams still waits for the answer. */
  waiting: boolean;
  answer?: Answer;
}

const TURN = Symbol('turn');

/** Runs activities through the SDK's `CloudAdapter`: it makes the connector, and catches what breaks. */
export function createTurns(options: {
  readonly cloud: Cloud;
  readonly dialogue: Dialogue;
  readonly logger: Logger;
  readonly local: boolean;
  readonly tenantId?: string;
  readonly answerWithinMs: number;
  readonly wait: Wait;
  /** The personal chat with whoever did something, found or opened with the connector. */
  personalChat(turn: Arrived, connector: Connector): Promise<string>;
}): Turns {
  const { cloud, dialogue, logger, local, tenantId } = options;
  const bot = new CloudAdapter(cloud.authentication);
  const underWay = new Set<Promise<void>>();
  const closing = new AbortController();

  bot.onTurnError = async (context, error) => {
    const turn = turnOf(context);
    const { requestId } = turn.interaction.intent;
    logger.error('a turn failed', { requestId, way: turn.interaction.way, error });
    if (isAwaited(turn.interaction.intent)) await apologize(context, turn);
  };

  async function apologize(context: TurnContext, turn: Turn): Promise<void> {
    const { interaction } = turn;
    const reply = dialogue.apologize(interaction.intent);
    if (reply.type === 'say' && interaction.way !== 'message' && turn.waiting) {
      turn.answer = (await inForm(reply.message, context, turn)) ?? wordsAnswer(interaction, reply.message);
      return;
    }
    try {
      turn.answer = await enact([reply], stageOf(context, turn));
    } catch (error) {
      // The way to the person is what is broken; they are told nothing, and the log has both faults.
      logger.warn('an apology could not be delivered', { requestId: interaction.intent.requestId, error });
    }
  }

  /** Words would take the place of the form with all that was typed into it. Undefined where it can't be drawn again. */
  async function inForm(message: Message, context: TurnContext, turn: Turn): Promise<Answer | undefined> {
    const { way } = turn.interaction;
    if (way !== 'task-submit' && way !== 'extension-submit') return undefined;
    const errors = [{ field: '', text: message.summary }];
    try {
      return await enact([{ type: 'field-errors', errors }], stageOf(context, turn));
    } catch {
      // What broke the answer breaks this as well, and is in the log already.
      return undefined;
    }
  }

  function stageOf(context: TurnContext, turn: Turn): Stage {
    const { activity, interaction } = turn;
    const client = context.turnState.get<ConnectorClient>(bot.ConnectorClientKey);
    const connector = createConnector(client, (call) => withRetry(call, options.wait));
    const { conversationId } = interaction;
    const isElsewhere = conversationId !== '' && activity.conversation?.id !== conversationId;
    const profiles = createProfileSource({
      activity,
      connector,
      ...(isElsewhere && { askIn: conversationId }),
      ...(tenantId && { tenantId }),
      trustActivity: local,
    });
    return {
      interaction,
      connector,
      waiting: () => turn.waiting,
      respond: (intent) => dialogue.respond(intent, profiles),
    };
  }

  async function answer(context: TurnContext, turn: Turn): Promise<Answer> {
    if (turn.interaction.seeksPersonalChat) {
      const { connector } = stageOf(context, turn);
      const chat = () => options.personalChat(turn, connector);
      const found = await answerable(turn.interaction, turn.activity, connector, chat);
      if (found === undefined) return dialogOf(installFirst(turn.activity));
      turn.interaction = found;
    }
    const stage = stageOf(context, turn);
    const { intent } = turn.interaction;
    const respond = () => stage.respond(intent);
    const pause = (milliseconds: number) => options.wait(milliseconds, closing.signal);
    return enact(await (isAwaited(intent) ? respond() : persistently(respond, pause)), stage);
  }

  function run(turn: Turn): Promise<void> {
    const turned = bot.processActivityDirect(
      { audience: '', claimsIdentity: cloud.identity, connectorFactory: cloud.connectorFactory },
      turn.raw as SdkActivity,
      async (context) => {
        context.turnState.set(TURN, turn);
        if (await turn.begin()) turn.answer = await answer(context, turn);
      },
    );
    underWay.add(turned);
    const done = () => underWay.delete(turned);
    turned.then(done, done);
    return turned;
  }

  async function take(arrived: Arrived): Promise<Answer> {
    const turn: Turn = { ...arrived, waiting: true };
    const { interaction } = turn;
    const timer = new AbortController();
    const turned = run(turn).then(() => turn.answer ?? quietAnswer(interaction));
    const isExtension = interaction.seeksPersonalChat === true;
    const within = Math.min(
      options.answerWithinMs,
      isExtension ? EXTENSION_ANSWER_WITHIN_MS : options.answerWithinMs,
    );
    const late = delay(within, undefined, { signal: timer.signal }).then(() => lateAnswer(interaction));
    // Cancelled below where the turn was faster.
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
    const isFetch = interaction.way === 'task-fetch' || interaction.way === 'extension-fetch';
    if (isFetch && apology.type === 'say') return wordsAnswer(interaction, apology.message);
    return quietAnswer(interaction);
  }

  return {
    take,
    settle: async () => {
      closing.abort();
      await Promise.allSettled([...underWay]);
    },
  };
}

function turnOf(context: TurnContext): Turn {
  return context.turnState.get<Turn>(TURN);
}
