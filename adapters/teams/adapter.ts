import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from '../../src/chat/intent.ts';
import type { AddressBook, EventLog, Speaker } from '../../src/deliveries/ports.ts';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import type { Secret } from '../../src/kernel/secret.ts';
import { createAccounts } from './accounts.ts';
import { Activity } from './activity.ts';
import { createAddresses } from './addresses.ts';
import { type Connector, createCloud } from './connector.ts';
import { createDeliveries, deliveryKey } from './deliveries.ts';
import { type Answer, quietAnswer } from './enact.ts';
import { createGate } from './gate.ts';
import { readJson, writeAnswer } from './http.ts';
import { readInteraction } from './interaction.ts';
import { ANSWER_WITHIN_MS, MAX_REQUEST_BYTES } from './limits.ts';
import { createMessenger, openPersonalChat } from './messenger.ts';
import { type Interaction, tenantOf, workspaceOf } from './place.ts';
import type { Wait } from './retry.ts';
import { createSuggesting, isSearch } from './suggesting.ts';
import { type Arrived, createTurns } from './turns.ts';

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
  /** What Teams repeats to another replica is done once all the same. */
  readonly events: EventLog;
  /** Where conversations are reached unasked. */
  readonly addresses: AddressBook;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** How long Teams is kept waiting for an answer; what takes longer is said afterwards. */
  readonly answerWithinMs?: number;
  /** How long a call to the Bot Connector may take. */
  readonly callWithinMs?: number;
  /** Waits before a call is tried again. */
  readonly wait?: Wait;
}

export interface TeamsAdapter {
  /** For POST at `/api/messages`. Answers by itself, whatever comes; never throws. */
  readonly handle: RequestListener;
  readonly messenger: Speaker;
  start(): Promise<void>;
  /** Resolves when the turns under way have ended. */
  stop(): Promise<void>;
}

/** Teams as a way in: reads activities into intents, asks the dialogue, and carries out what it replies. */
export function createTeamsAdapter(options: TeamsAdapterOptions): TeamsAdapter {
  const { logger, tenantId, appId, events } = options;
  const clock = options.clock ?? systemClock;
  const gate = createGate({ ...options, clock });
  const cloud = createCloud(options);
  const deliveries = createDeliveries<Answer>(clock);
  const addresses = createAddresses({
    book: options.addresses,
    clock,
    logger,
    ...(tenantId && { tenantId }),
  });
  let workspaceId = tenantId;
  const speaking = { cloud, addresses, clock, workspaceId: () => workspaceId, ...(appId && { appId }) };
  const messenger = { ...createMessenger(speaking), ...createAccounts(speaking) };
  const answerWithinMs = options.answerWithinMs ?? ANSWER_WITHIN_MS;
  const suggesting = createSuggesting({ ...options, cloud, answerWithinMs });
  const turns = createTurns({
    ...options,
    cloud,
    answerWithinMs,
    wait: options.wait ?? ((milliseconds, signal) => delay(milliseconds, undefined, signal && { signal })),
    personalChat,
  });

  /** Opened by the service that the activity came from, where it was not known yet. */
  async function personalChat({ activity, interaction }: Arrived, connector: Connector): Promise<string> {
    const { account }: { readonly account: Account } = interaction.intent;
    const known = await addresses.personalChat(account);
    if (known !== undefined) return known;
    const address = { serviceUrl: activity.serviceUrl ?? '' };
    const botId = activity.recipient?.id ?? '';
    return openPersonalChat({ account, address, connector, botId, addresses });
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
    const reading = { requestId: randomUUID().slice(0, 8), ...(appId && { appId }) };
    if (isSearch(activity)) return suggesting.answer(activity, reading);
    const interaction = readInteraction(activity, reading);
    workspaceId ??= workspaceOf(activity);
    if (!interaction || isUninvited(activity, interaction)) {
      logger.debug('an activity was not for us', { type: activity.type, name: activity.name });
      await addresses.note(activity);
      // What an invoke is answered with when nobody handles it.
      return { status: activity.type === 'invoke' ? 501 : 200 };
    }
    // The button beside a list, pressed before anything was chosen.
    if (interaction.payload?.nothingChosen) return quietAnswer(interaction);
    const key = deliveryKey(activity, interaction);
    return deliveries.once(key, () =>
      turns.take({ activity, raw, interaction, begin: () => begin(activity, interaction, key) }),
    );
  }

  /** False where another replica has done it. An invoke is done again, since whoever repeats it waits for its answer. */
  async function begin(activity: Activity, { way }: Interaction, key: string | undefined): Promise<boolean> {
    await addresses.note(activity);
    if (key === undefined || way !== 'message') return true;
    try {
      return await events.isNew(`teams:${workspaceOf(activity)}:${key}`, clock.now());
    } catch (error) {
      // Done twice is better than never.
      logger.warn('whether an activity is new could not be found out', { type: activity.type, error });
      return true;
    }
  }

  /**
   * People of another tenant get a kind refusal when they speak to the bot. What they do around it, and installing the app
   * somewhere else, is nothing to answer.
   */
  function isUninvited(activity: Activity, { intent, seeksPersonalChat }: Interaction): boolean {
    if (tenantId === undefined || tenantOf(activity) === tenantId) return false;
    if (intent.type === 'words') return intent.via === 'thread';
    return seeksPersonalChat === true || UNINVITED.includes(intent.type);
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
    messenger,
    start: async () => {
      if (gate.open)
        logger.warn('the Teams endpoint is open: whoever reaches it on this machine is believed');
    },
    stop: turns.settle,
  };
}

const UNINVITED: readonly Interaction['intent']['type'][] = ['greet', 'edit', 'react', 'forward'];
