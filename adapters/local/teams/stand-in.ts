import { z } from 'zod';
import type { Clock } from '../../../src/kernel/clock.ts';
import type { Logger } from '../../../src/kernel/logger.ts';
import type {
  LocalAccount,
  LocalAct,
  LocalChange,
  LocalChannel,
  LocalForm,
  LocalOutcome,
  StandIn,
} from '../stand-in.ts';
import { activityOf, type Scene, typed } from './activities.ts';
import { cardFaults } from './card-check.ts';
import {
  type ConnectorServer,
  createConnectorServer,
  metadataUrl,
  type PlannedFault,
  type RecordedCall,
} from './connector-server.ts';
import { type Claims, createSigning, type Signing } from './signing.ts';
import { createTenant } from './tenant.ts';

export interface TeamsStandInOptions {
  readonly tenantId: string;
  /** The company's. */
  readonly name: string;
  readonly accounts: readonly LocalAccount[];
  readonly channels: readonly LocalChannel[];
  readonly appId: string;
  /** The bot's endpoint. */
  readonly deliverTo: string | (() => string);
  readonly clock: Clock;
  readonly logger?: Logger;
}

/** What tests do beyond what a person can. */
export interface TeamsControls {
  /** All calls the bot made, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** Whatever Teams would not have taken, in requests and in answers. Empty for a good bot. */
  readonly faults: readonly string[];
  failNext(fault: PlannedFault): void;
  /** A chat of several people with the bot; gives its id. */
  addGroup(name: string, members: readonly string[]): string;
  /** An activity as Teams makes it, to be changed and delivered. */
  activity(
    from: string,
    conversationId: string,
    kind: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>>;
  /** Delivers an activity with a good token, or with that `Authorization` header (`null`: none). */
  deliver(
    activity: unknown,
    authorization?: string | null,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  /** A token with a good signature; `claims` replace the usual ones, undefined takes one away. */
  token(claims?: Claims): Promise<string>;
  /** Resolves when nothing is on its way to the bot. */
  idle(): Promise<void>;
}

export interface TeamsStandIn extends StandIn, TeamsControls {
  listen(): Promise<{
    readonly serviceUrl: string;
    readonly openIdMetadataUrl: string;
    readonly tokenIssuer: string;
  }>;
  close(): Promise<void>;
}

const BOT_NAME = 'Pointperson';
/** What Teams' client says of a button that got no good answer. */
const NO_ANSWER = 'Unable to reach app. Please try again.';
const ANSWER_WITHIN_MS = 15_000;

const Press = z.looseObject({
  type: z.enum(['Action.Execute', 'Action.Submit', 'Action.OpenUrl']),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown().optional(),
});
const FetchData = z.looseObject({ msteams: z.looseObject({ type: z.literal('task/fetch') }) });
const ExecuteAnswer = z.object({
  statusCode: z.number(),
  type: z.string(),
  value: z.unknown().optional(),
});
const TaskAnswer = z.object({
  task: z.discriminatedUnion('type', [
    z.object({ type: z.literal('message'), value: z.string() }),
    z.object({
      type: z.literal('continue'),
      value: z.object({
        title: z.string(),
        height: z.union([z.enum(['small', 'medium', 'large']), z.number()]),
        width: z.union([z.enum(['small', 'medium', 'large']), z.number()]),
        card: z.object({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: z.unknown(),
        }),
      }),
    }),
  ]),
});
type Delivered = { readonly status: number; readonly body: unknown };

/** Microsoft's servers for one tenant: the Bot Connector over HTTP, activities with signed tokens, and what people see of it. */
export function createTeamsStandIn(options: TeamsStandInOptions): TeamsStandIn {
  const { tenantId, appId, clock, logger } = options;
  const bot = { id: `28:${appId}`, name: BOT_NAME };
  const tenant = createTenant(options, bot, clock);
  const forms = new Map<string, LocalForm>();
  const listeners = new Set<(change: LocalChange) => void>();
  const onTheirWay = new Set<Promise<unknown>>();
  const faults: string[] = [];
  let serviceUrl = '';
  let signing: Signing | undefined;

  const server: ConnectorServer = createConnectorServer(
    { tenant, tenantId, bot, fault, changed: (conversationId) => emit({ conversationId }) },
    signed,
  );

  function signed(): Signing {
    if (!signing) throw new Error('the stand-in does not listen yet');
    return signing;
  }

  function fault(text: string): void {
    faults.push(text);
    logger?.warn('the bot did what Teams does not take', { fault: text });
  }

  function emit(change: LocalChange): void {
    for (const listener of listeners) listener(change);
  }

  function sceneOf(from: string, conversationId: string, threadId?: string): Scene {
    const account = tenant.account(from);
    const conversation = tenant.conversation(conversationId);
    if (!account || !conversation) throw new Error(`${from} is not in ${conversationId}`);
    return {
      serviceUrl,
      tenantId,
      bot,
      from: account,
      conversation,
      at: clock.now(),
      ...(threadId && { threadId }),
    };
  }

  async function deliver(activity: unknown, authorization?: string | null): Promise<Delivered> {
    const header = authorization === undefined ? `Bearer ${await token()}` : authorization;
    const target = typeof options.deliverTo === 'string' ? options.deliverTo : options.deliverTo();
    const answer = await fetch(target, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(header !== null && { Authorization: header }) },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  function token(claims: Claims = {}): Promise<string> {
    return signed().sign({ serviceurl: serviceUrl, ...claims });
  }

  /** A message is taken at once; whether the bot could be reached does not show in Teams. */
  function deliverSoon(activity: unknown): void {
    const delivery = deliver(activity).then(
      ({ status }) => {
        if (status >= 400) logger?.warn('the bot refused an activity', { status });
      },
      (error: unknown) => logger?.warn('the bot could not be reached', { error }),
    );
    onTheirWay.add(delivery);
    void delivery.finally(() => onTheirWay.delete(delivery));
  }

  async function invoke(activity: unknown): Promise<Delivered | undefined> {
    const delivery = deliver(activity);
    onTheirWay.add(delivery);
    try {
      return await delivery;
    } catch (error) {
      logger?.warn('the bot could not be reached', { error });
      return undefined;
    } finally {
      onTheirWay.delete(delivery);
    }
  }

  function say(viewerId: string, act: Extract<LocalAct, { type: 'say' }>): LocalOutcome {
    const scene = sceneOf(viewerId, act.conversationId, act.threadId);
    const { text, entities } = typed(act.text, [bot, ...tenant.accounts()]);
    const { conversation } = scene;
    const id = tenant.add({
      conversationId: conversation.id,
      ...(act.threadId && { threadId: act.threadId }),
      authorId: viewerId,
      text,
    });
    emit({ conversationId: conversation.id });
    const toBot = conversation.kind === 'direct' || entities.some((entity) => isMentionOf(bot.id, entity));
    const thread = act.threadId ?? id;
    const activity = { type: 'message', id, text, textFormat: 'plain', entities };
    if (toBot) deliverSoon(activityOf({ ...scene, threadId: thread }, activity));
    return { type: 'done' };
  }

  async function press(viewerId: string, messageId: string, payload: unknown): Promise<LocalOutcome> {
    const message = tenant.message(messageId);
    const action = Press.safeParse(payload);
    if (!message || !action.success) return { type: 'failed', text: NO_ANSWER };
    const scene = sceneOf(viewerId, message.conversationId, message.threadId ?? message.id);
    const { type, title, verb, data } = action.data;
    switch (type) {
      case 'Action.OpenUrl':
        return { type: 'done' };
      case 'Action.Submit': {
        if (FetchData.safeParse(data).success)
          return fetchTask(viewerId, scene, messageId, 'task/fetch', data);
        deliverSoon(activityOf(scene, { type: 'message', replyToId: messageId, value: data }));
        return { type: 'done' };
      }
      case 'Action.Execute': {
        const value = { action: { type, title, verb, data }, trigger: 'manual' };
        const activity = activityOf(scene, {
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: messageId,
          value,
        });
        return showExecuted(viewerId, messageId, await invoke(activity));
      }
      default:
        return type satisfies never;
    }
  }

  function showExecuted(viewerId: string, messageId: string, answer: Delivered | undefined): LocalOutcome {
    if (answer?.status !== 200) return { type: 'failed', text: NO_ANSWER };
    const read = ExecuteAnswer.safeParse(answer.body);
    if (!read.success || read.data.statusCode !== 200) {
      fault(`a pressed button was answered with ${JSON.stringify(answer.body)}`);
      return { type: 'failed', text: NO_ANSWER };
    }
    if (read.data.type !== 'application/vnd.microsoft.card.adaptive') return { type: 'done' };
    for (const text of cardFaults(read.data.value)) fault(text);
    tenant.showTo(viewerId, messageId, read.data.value);
    emit({ conversationId: tenant.message(messageId)?.conversationId ?? '', viewerId });
    return { type: 'done' };
  }

  async function fetchTask(
    viewerId: string,
    scene: Scene,
    messageId: string | undefined,
    name: 'task/fetch' | 'task/submit',
    data: unknown,
  ): Promise<LocalOutcome> {
    const value = { data, context: { theme: 'default' } };
    const answer = await invoke(
      activityOf(scene, { type: 'invoke', name, ...(messageId && { replyToId: messageId }), value }),
    );
    if (answer?.status !== 200) return { type: 'failed', text: NO_ANSWER };
    return showTask(viewerId, name, answer.body);
  }

  function showTask(viewerId: string, name: string, body: unknown): LocalOutcome {
    if (body === undefined && name === 'task/submit') return closeForm(viewerId);
    const read = TaskAnswer.safeParse(body);
    if (!read.success) {
      fault(`${name} was answered with ${JSON.stringify(body)}`);
      return { type: 'failed', text: NO_ANSWER };
    }
    const { task } = read.data;
    const card = task.type === 'message' ? messageCard(task.value) : task.value.card.content;
    for (const text of cardFaults(card)) fault(text);
    forms.set(viewerId, { platform: 'teams', title: task.type === 'message' ? '' : task.value.title, card });
    emit({ viewerId });
    return { type: 'done' };
  }

  function closeForm(viewerId: string): LocalOutcome {
    forms.delete(viewerId);
    opened.delete(viewerId);
    emit({ viewerId });
    return { type: 'done' };
  }

  /** Where each open dialog was fetched from: its submission comes from there too. */
  const opened = new Map<string, Scene>();

  async function submit(viewerId: string, values: unknown): Promise<LocalOutcome> {
    const scene = opened.get(viewerId);
    if (!scene || !forms.has(viewerId)) return { type: 'failed', text: NO_ANSWER };
    return fetchTask(viewerId, scene, undefined, 'task/submit', values);
  }

  async function act(viewerId: string, what: LocalAct): Promise<LocalOutcome> {
    switch (what.type) {
      case 'say':
        return say(viewerId, what);
      case 'press': {
        const message = tenant.message(what.messageId);
        if (message)
          opened.set(viewerId, sceneOf(viewerId, message.conversationId, message.threadId ?? message.id));
        return press(viewerId, what.messageId, what.payload);
      }
      case 'submit-form':
        return submit(viewerId, what.values);
      case 'close-form':
        return closeForm(viewerId);
      default:
        return what satisfies never;
    }
  }

  return {
    platform: 'teams',
    workspaceId: tenantId,
    bot,
    accounts: tenant.accounts,
    replaceRoster: (roster) => {
      tenant.replaceRoster(roster);
      emit({});
    },
    conversations: tenant.conversationsOf,
    messages: tenant.messages,
    openForm: (viewerId) => forms.get(viewerId),
    act,
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    save: tenant.save,
    restore: tenant.restore,
    calls: server.calls,
    faults,
    failNext: server.failNext,
    addGroup: tenant.addGroup,
    activity: (from, conversationId, kind) => activityOf(sceneOf(from, conversationId), kind),
    deliver,
    token,
    idle: async () => {
      while (onTheirWay.size > 0) await Promise.allSettled([...onTheirWay]);
    },
    listen: async () => {
      serviceUrl = await server.listen();
      const tokenIssuer = serviceUrl.replace(/\/$/, '');
      signing = await createSigning({ issuer: tokenIssuer, audience: appId, clock });
      return { serviceUrl, openIdMetadataUrl: metadataUrl(serviceUrl), tokenIssuer };
    },
    close: server.close,
  };
}

function isMentionOf(id: string, entity: Readonly<Record<string, unknown>>): boolean {
  const read = z.looseObject({ mentioned: z.looseObject({ id: z.string() }) }).safeParse(entity);
  return read.data?.mentioned.id === id;
}

/** A dialog's answer in plain words, as the client frames it. */
function messageCard(words: string): unknown {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: words, wrap: true }] };
}
