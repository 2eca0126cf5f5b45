import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { AddressBook, EventLog, Speaker } from '../../src/deliveries/ports.ts';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import { Secret } from '../../src/kernel/secret.ts';
import { createSlackAdapter } from '../slack/adapter.ts';
import { createTeamsAdapter } from '../teams/adapter.ts';
import { type Company, rosterOf } from './company.ts';
import { createSlackStandIn } from './slack/stand-in.ts';
import type { StandIn } from './stand-in.ts';
import { createTeamsStandIn, type TeamsStandIn } from './teams/stand-in.ts';

/** Brings up one platform: the vendor's stand-in, and the real adapter talking to it over HTTP. */
export type ConnectPlatform = (context: PlatformContext) => Promise<ConnectedPlatform>;

export interface PlatformContext {
  readonly company: Company;
  readonly dialogue: Dialogue;
  readonly events: EventLog;
  readonly addresses: AddressBook;
  /** Where the program's HTTP server listens. */
  baseUrl(): string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface ConnectedPlatform {
  readonly standIn: StandIn;
  /** Says things unasked there. */
  readonly messenger: Speaker;
  /** Where the stand-in delivers to. */
  readonly mount: { readonly path: string; readonly handle: RequestListener };
  /**
   * What the platform has told the bot by the time it is installed for everybody, said silently once the bot can be reached at
   * `mount`: without it Teams lets nobody be spoken to first. A stand-in's address is another one after each start.
   */
  installed(): Promise<void>;
  /** Somebody looks at the bot's direct conversation, where nothing was said yet: the platform tells the bot. */
  meet(accountId: string): Promise<void>;
  /** Resolves when nothing is on its way from the platform to the bot. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

// What outlives a restart is filed under these (identities, messages), so they never change.
const SLACK_WORKSPACE_ID = 'T0LOCAL001';
const TEAMS_TENANT_ID = '7e9a5b1c-10ca-4000-8000-000000000001';
const TEAMS_APP_ID = '7e9a5b1c-10ca-4000-8000-000000000002';
const SLACK_PATH = '/local/slack/events';
const TEAMS_PATH = '/local/teams/messages';

/** A Slack workspace of the company's, with a token and a signing secret of this start. */
export async function connectSlack(context: PlatformContext): Promise<ConnectedPlatform> {
  const { company, dialogue, events, baseUrl, clock } = context;
  const logger = context.logger.child({ platform: 'slack', local: true });
  const botToken = new Secret(`xoxb-local-${randomBytes(24).toString('hex')}`);
  const signingSecret = new Secret(randomBytes(32).toString('hex'));
  const standIn = createSlackStandIn({
    workspaceId: SLACK_WORKSPACE_ID,
    name: company.directory.organization.name,
    ...rosterOf(company, 'slack'),
    botToken,
    signingSecret,
    deliverTo: () => `${baseUrl()}${SLACK_PATH}`,
    clock,
    logger,
  });
  const { apiUrl } = await standIn.listen();
  const adapter = createSlackAdapter({
    botToken,
    signingSecret,
    apiUrl,
    path: SLACK_PATH,
    dialogue,
    events,
    logger,
    clock,
  });
  await adapter.start();
  // Over HTTP there always is one; Socket Mode is what has none.
  const { handle = answerNotFound } = adapter;
  return {
    standIn,
    messenger: adapter.messenger,
    mount: { path: SLACK_PATH, handle },
    installed: async () => undefined,
    meet: standIn.openMessagesTab,
    // What somebody does in Slack is done when the app has taken it.
    idle: async () => undefined,
    stop: async () => {
      await adapter.stop();
      await standIn.close();
    },
  };
}

/** A Teams tenant of the company's, with signing keys of this start. */
export async function connectTeams(context: PlatformContext): Promise<ConnectedPlatform> {
  const { company, dialogue, events, addresses, baseUrl, clock } = context;
  const logger = context.logger.child({ platform: 'teams', local: true });
  const standIn = createTeamsStandIn({
    tenantId: TEAMS_TENANT_ID,
    name: company.directory.organization.name,
    ...rosterOf(company, 'teams'),
    appId: TEAMS_APP_ID,
    deliverTo: () => `${baseUrl()}${TEAMS_PATH}`,
    clock,
    logger,
  });
  const { openIdMetadataUrl, tokenIssuer } = await standIn.listen();
  const adapter = createTeamsAdapter({
    appId: TEAMS_APP_ID,
    tenantId: TEAMS_TENANT_ID,
    local: true,
    openIdMetadataUrl,
    tokenIssuer,
    dialogue,
    events,
    addresses,
    logger,
    clock,
  });
  await adapter.start();
  return {
    standIn,
    messenger: adapter.messenger,
    mount: { path: TEAMS_PATH, handle: adapter.handle },
    installed: () => tellWhereEverybodyIs(standIn),
    // Teams tells a bot when it is installed for somebody; here it always was, so this is when they find out.
    meet: async (accountId) => {
      const direct = standIn.conversations(accountId).find(({ kind }) => kind === 'direct');
      if (direct === undefined) return;
      await standIn.deliver(
        standIn.activity(accountId, direct.id, { type: 'installationUpdate', action: 'add' }),
      );
    },
    idle: standIn.idle,
    stop: async () => {
      await adapter.stop();
      await standIn.close();
    },
  };
}

/** Each conversation once, by an update that nobody answers. */
async function tellWhereEverybodyIs(standIn: TeamsStandIn): Promise<void> {
  const told = new Set<string>();
  const activities = standIn.accounts().flatMap((account) =>
    standIn.conversations(account.id).flatMap(({ id }) => {
      if (account.standing === 'stranger' || told.has(id)) return [];
      told.add(id);
      return [standIn.activity(account.id, id, { type: 'conversationUpdate' })];
    }),
  );
  await Promise.all(activities.map((activity) => standIn.deliver(activity)));
}

const answerNotFound: RequestListener = (_request, response) => {
  response.writeHead(404);
  response.end();
};
