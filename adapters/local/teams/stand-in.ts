import type { Clock } from '../../../src/kernel/clock.ts';
import type { Logger } from '../../../src/kernel/logger.ts';
import type { LocalAccount, LocalChange, LocalChannel, StandIn } from '../stand-in.ts';
import { activityOf, type Scene } from './activities.ts';
import { createClient } from './client-acts.ts';
import type { Delivered } from './client-context.ts';
import type { RouteContext } from './connector-routes.ts';
import {
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
  deliverTo(): string;
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
  /** Gives no more members of a team at once than that, whatever the bot asks for, as Teams may. */
  pageMembersBy(count: number): void;
  /** A chat of several people with the bot; gives its id. */
  addGroup(name: string, members: readonly string[]): string;
  /** An activity as Teams makes it, to be changed and delivered. */
  activity(
    from: string,
    conversationId: string,
    kind: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>>;
  /** Delivers an activity with a good token, or with that `Authorization` header (`null`: none). */
  deliver(activity: unknown, authorization?: string | null): Promise<Delivered>;
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
/** As long as Teams waits. */
const ANSWER_WITHIN_MS = 15_000;

/** Microsoft's servers for one tenant: the Bot Connector over HTTP, activities with signed tokens, and what people see of it. */
export function createTeamsStandIn(options: TeamsStandInOptions): TeamsStandIn {
  const { tenantId, appId, clock, logger } = options;
  const bot = { id: `28:${appId}`, name: BOT_NAME };
  const tenant = createTenant(options, bot, clock);
  const listeners = new Set<(change: LocalChange) => void>();
  const faults: string[] = [];
  let serviceUrl = '';
  let signing: Signing | undefined;
  const courier = createCourier({ deliverTo: options.deliverTo, token, ...(logger && { logger }) });
  let membersPerPage = Number.POSITIVE_INFINITY;
  const context: RouteContext = {
    tenant,
    tenantId,
    bot,
    membersPerPage: () => membersPerPage,
    fault,
    changed: (conversationId) => emit({ conversationId }),
  };
  const server = createConnectorServer(context, signed);
  const client = createClient({ tenant, bot, sceneOf, ...courier, changed: emit, fault });

  function signed(): Signing {
    if (!signing) throw new Error('the stand-in does not listen yet');
    return signing;
  }

  function token(claims: Claims = {}): Promise<string> {
    return signed().sign({ serviceurl: serviceUrl, ...claims });
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
    const conversation = tenant.conversationsOf(from).find(({ id }) => id === conversationId);
    if (!account || !conversation) throw new Error(`${from} is not in ${conversationId}`);
    const at = clock.now();
    return { serviceUrl, tenantId, bot, from: account, conversation, at, ...(threadId && { threadId }) };
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
    openForm: client.openForm,
    suggest: client.suggest,
    act: client.act,
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
    pageMembersBy: (count) => {
      membersPerPage = count;
    },
    activity: (from, conversationId, kind) => activityOf(sceneOf(from, conversationId), kind),
    deliver: courier.deliver,
    token,
    idle: courier.idle,
    listen: async () => {
      serviceUrl = await server.listen();
      const tokenIssuer = serviceUrl.replace(/\/$/, '');
      signing = await createSigning({ issuer: tokenIssuer, audience: appId, clock });
      return { serviceUrl, openIdMetadataUrl: metadataUrl(serviceUrl), tokenIssuer };
    },
    close: server.close,
  };
}

/** Brings activities to the bot, and knows which are on their way. */
function createCourier(options: { deliverTo(): string; token(): Promise<string>; readonly logger?: Logger }) {
  const onTheirWay = new Set<Promise<unknown>>();

  async function deliver(activity: unknown, authorization?: string | null): Promise<Delivered> {
    const header = authorization === undefined ? `Bearer ${await options.token()}` : authorization;
    const answer = await fetch(options.deliverTo(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(header !== null && { Authorization: header }) },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  async function invoke(activity: unknown): Promise<Delivered | undefined> {
    const delivery = deliver(activity);
    onTheirWay.add(delivery);
    try {
      const answer = await delivery;
      if (answer.status >= 400)
        options.logger?.warn('the bot refused an activity', { status: answer.status });
      return answer;
    } catch (error) {
      // People see that the app did not answer; why stands in the log.
      options.logger?.warn('the bot could not be reached', { error });
      return undefined;
    } finally {
      onTheirWay.delete(delivery);
    }
  }

  return {
    deliver,
    invoke,
    /** A message is taken at once; whether the bot could be reached does not show in Teams. */
    deliverSoon: (activity: unknown) => {
      void invoke(activity);
    },
    idle: async () => {
      while (onTheirWay.size > 0) await Promise.allSettled([...onTheirWay]);
    },
  };
}
