import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Clock } from '../../../src/kernel/clock.ts';
import type { Logger } from '../../../src/kernel/logger.ts';
import type { Secret } from '../../../src/kernel/secret.ts';
import type { LocalRoster, StandIn } from '../stand-in.ts';
import { createActs } from './acts.ts';
import { createSocketHub, httpCourier } from './couriers.ts';
import { createEventDesk } from './event-desk.ts';
import { suggest } from './form-acts.ts';
import { createGrants } from './grants.ts';
import { createModals } from './modals.ts';
import { homeOpenedEvent, userChangeEvent } from './payloads.ts';
import type { PlannedFault } from './planned-faults.ts';
import { Refusal } from './refusal.ts';
import { createReports } from './reports.ts';
import { readContent, userOf } from './web-api.ts';
import type { WebApiContext } from './web-api-context.ts';
import { createWebServer, type RecordedCall } from './web-server.ts';
import { BOT, createWorkspace } from './workspace.ts';

export interface SlackStandInOptions extends LocalRoster {
  readonly workspaceId: string;
  readonly name: string;
  readonly botToken: Secret;
  readonly signingSecret: Secret;
  /** Given: the app may connect over Socket Mode, and gets everything there once it has. */
  readonly appToken?: Secret;
  /** The app's request URL, asked for at each delivery. */
  deliverTo(): string;
  readonly clock: Clock;
  readonly logger?: Logger;
}

/** Slack's servers for one workspace, with what a test may do to them. */
export interface SlackStandIn extends StandIn {
  /** Opens a loopback port of its own. `apiUrl` is for the app's configuration. */
  listen(): Promise<{ readonly apiUrl: string }>;
  close(): Promise<void>;
  /** Slack tells the app that this person has opened its messages. */
  openMessagesTab(accountId: string): Promise<void>;
  /** Every Web API call and every answer at a `response_url` so far. */
  readonly calls: readonly RecordedCall[];
  readonly unknownRoutes: readonly string[];
  /** The next call is answered with 429; call again for the one after it. */
  rateLimitNext(retryAfterSeconds: number): void;
  /** The next calls of that method, or of any, go wrong in this way; what was planned before comes first. */
  failNext(method: string | undefined, fault: PlannedFault, times?: number): void;
  /** Sends the last event of that type to the app once more, as after an answer that Slack has not seen. */
  repeatLast(type: 'app_mention' | 'message' | 'reaction_added' | 'app_home_opened'): Promise<void>;
  /** Gives no more members at once than that, whatever the app asks for, as Slack may. */
  pageMembersBy(count: number): void;
  revokeToken(): void;
  archive(channelId: string): void;
  removeBot(channelId: string): void;
}

/** docs.slack.dev/reference/methods/conversations.members */
const MOST_MEMBERS = 999;

/** A workspace that is not listening yet. */
export function createSlackStandIn(options: SlackStandInOptions): SlackStandIn {
  const { workspaceId, name, clock } = options;
  const workspace = createWorkspace(options, clock);
  const modals = createModals((viewerId) => workspace.changed({ viewerId }));
  const grants = createGrants(clock);
  const hub = createSocketHub();
  const http = httpCourier(options.deliverTo, options.signingSecret);
  const courier = {
    deliver: (parcel: Parameters<typeof http.deliver>[0]) => (hub.isConnected() ? hub : http).deliver(parcel),
  };
  const events = createEventDesk(courier, options.logger);
  const reports = createReports({ workspaceId, name, workspace }, events);
  let membersPerPage = MOST_MEMBERS;
  const context: WebApiContext = {
    workspaceId,
    name,
    workspace,
    modals,
    grants,
    socketUrl: () => `${address().replace('http', 'ws')}/link/`,
    membersPerPage: () => membersPerPage,
    onBotPost: (post) => void reports.said(post),
    onBotEdit: (before, after) => void reports.edited(before, after),
  };
  const respond = (id: string, body: unknown): void => answerAtUrl(context, id, body);
  const tokens = { bot: options.botToken, app: options.appToken };
  const web = createWebServer({ context, tokens, hub, respond });
  const responseUrl = (id: string): string => `${address()}/response/${id}`;
  const acts = { ...context, courier, reports, responseUrl };

  function address(): string {
    const { port } = web.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  return {
    platform: 'slack',
    workspaceId,
    bot: { id: BOT.id, name: BOT.name },
    accounts: workspace.accounts,
    replaceRoster: workspace.replaceRoster,
    conversations: workspace.conversations,
    messages: workspace.messages,
    openForm: modals.form,
    suggest: (viewerId, input, typed) => suggest(acts, viewerId, { input, typed }),
    act: createActs(acts),
    onChange: workspace.onChange,
    save: workspace.save,
    restore: workspace.restore,
    listen: async () => {
      await new Promise<void>((resolve, reject) => {
        web.server.once('error', reject);
        web.server.listen(0, '127.0.0.1', resolve);
      });
      return { apiUrl: `${address()}/api/` };
    },
    close: async () => {
      events.close();
      hub.close();
      web.server.closeAllConnections();
      await new Promise((resolve) => web.server.close(resolve));
    },
    openMessagesTab: async (accountId) => {
      const channel = workspace.directOf(accountId);
      if (channel !== undefined)
        await events.deliver(homeOpenedEvent({ workspaceId, name }, accountId, channel));
    },
    calls: web.calls,
    unknownRoutes: web.unknownRoutes,
    rateLimitNext: (retryAfterSeconds) => {
      web.failNext(undefined, { type: 'rate-limited', retryAfterSeconds });
    },
    failNext: web.failNext,
    repeatLast: events.repeatLast,
    pageMembersBy: (count) => {
      membersPerPage = count;
    },
    revokeToken: web.revokeToken,
    setDeactivated: async (accountId, isDeactivated) => {
      const account = workspace.account(accountId);
      if (account === undefined) throw new Error(`there is no account ${accountId}`);
      workspace.setDeactivated(accountId, isDeactivated);
      const user = { ...userOf(account, workspaceId, false), deleted: isDeactivated };
      await events.deliver(userChangeEvent({ workspaceId, name }, user, workspace.nextTs()));
    },
    archive: workspace.archive,
    removeBot: workspace.removeBot,
  };
}

const UrlAnswer = z.strictObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
});

/** docs.slack.dev/interactivity/handling-user-interaction#message_responses */
function answerAtUrl({ grants, workspace }: WebApiContext, id: string, body: unknown): void {
  const read = UrlAnswer.safeParse(body);
  if (!read.success) throw new Refusal('invalid_payload', [read.error.message]);
  const content = readContent(read.data);
  const place = grants.useResponse(id);
  if ('error' in place) throw new Refusal(place.error);
  if (read.data.replace_original === true && place.message !== undefined) {
    if (workspace.post(place.message) === undefined) throw new Refusal('message_not_found');
    workspace.edit(place.message, content);
    return;
  }
  const onlyFor = read.data.response_type === 'in_channel' ? {} : { onlyFor: place.user };
  workspace.say({ channel: place.channel, threadTs: place.thread, user: BOT.id, ...onlyFor, ...content });
}
