import type { Activity as SdkActivity } from 'botbuilder';
import {
  AuthenticationConfiguration,
  type BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  ConnectorClient,
  type ConnectorFactory,
  MicrosoftAppCredentials,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Secret } from '../../src/kernel/secret.ts';
import type { AdaptiveCard } from './card.ts';
import { faultOf, faultOfAnswer, faultOfNetwork, TeamsFault } from './errors.ts';
import { PUBLIC_CLOUD } from './token.ts';

/** A message as it goes out: a card, with the line that notifications and old clients show. */
export interface Outgoing {
  readonly summary: string;
  readonly card: AdaptiveCard;
}

/** The calls made to the Bot Connector. Each throws nothing but `TeamsFault`. */
export interface Connector {
  /** Gives the id of the message. A channel's thread is part of the conversation's id. */
  send(
    to: { readonly conversationId: string; readonly replyToId?: string },
    message: Outgoing,
  ): Promise<string>;
  update(to: { readonly conversationId: string; readonly id: string }, message: Outgoing): Promise<void>;
  /** The personal chat with somebody, which is there already or is made by this. */
  openPersonal(chat: {
    readonly botId: string;
    readonly userId: string;
    readonly tenantId: string;
  }): Promise<string>;
  /** Begins a thread in a channel, and gives the id of the message that it begins with. */
  post(
    to: { readonly botId: string; readonly channelId: string; readonly tenantId: string },
    message: Outgoing,
  ): Promise<string>;
  /** As the Bot Connector gives it: read it through a schema. */
  member(conversationId: string, userId: string): Promise<unknown>;
  /** Some of the members, likewise to be read, and what asks for more of them. */
  members(conversationId: string, after?: string): Promise<MembersPage>;
}

export interface MembersPage {
  readonly members: readonly unknown[];
  readonly next?: string;
}

/** How a call is made: once, or again where it is safe to. */
export type Attempt = <Value>(call: () => Promise<Value>) => Promise<Value>;

/** Who we are to the SDK, and how it reaches the Bot Connector. */
export interface Cloud {
  readonly authentication: BotFrameworkAuthentication;
  readonly connectorFactory: ConnectorFactory;
  /** For a request whose token we have validated ourselves. */
  readonly identity: ClaimsIdentity;
}

type MembersOptions = Parameters<ConnectorClient['conversations']['getConversationPagedMembers']>[1];
type ClientOptions = NonNullable<ConstructorParameters<typeof ConnectorClient>[1]>;

/** A call that takes longer has failed. */
export const CALL_WITHIN_MS = 15_000;
/** The most that Teams gives at once (learn.microsoft.com/microsoftteams/platform/resources/team-chat-member-api-changes). */
const MEMBERS_PAGE = 500;
const PUBLIC_SCOPE = 'https://api.botframework.com';
const LOGIN_URL = 'https://login.microsoftonline.com/';

/**
 * All addresses are named: with only some of them the SDK mixes its built-in clouds. `appPassword` and `tenantId` are what
 * outgoing calls are signed with; without the former they carry no token.
 */
export function createCloud(options: {
  readonly appId?: string;
  readonly appPassword?: Secret;
  readonly tenantId?: string;
  readonly openIdMetadataUrl?: string;
  readonly tokenIssuer?: string;
  readonly callWithinMs?: number;
}): Cloud {
  const credentials = credentialsFactory(options);
  const metadataUrl = options.openIdMetadataUrl ?? PUBLIC_CLOUD.openIdMetadataUrl;
  const authentication = BotFrameworkAuthenticationFactory.create(
    '',
    true,
    LOGIN_URL + (options.tenantId ?? 'botframework.com'),
    PUBLIC_SCOPE,
    options.tokenIssuer ?? PUBLIC_CLOUD.tokenIssuer,
    PUBLIC_SCOPE,
    metadataUrl,
    metadataUrl,
    '',
    credentials,
    new AuthenticationConfiguration(),
  );
  const appId = options.appId ?? '';
  const httpClient = createHttpClient(options.callWithinMs ?? CALL_WITHIN_MS);
  return {
    authentication,
    identity: new ClaimsIdentity(appId ? [{ type: 'aud', value: appId }] : [], true),
    connectorFactory: {
      create: async (serviceUrl: string) => {
        const signing = await credentials.createCredentials(appId, PUBLIC_SCOPE, LOGIN_URL, true);
        return new ConnectorClient(signing, { baseUri: serviceUrl, httpClient });
      },
    },
  };
}

function credentialsFactory(options: {
  readonly appId?: string;
  readonly appPassword?: Secret;
  readonly tenantId?: string;
}): ServiceClientCredentialsFactory {
  const { appId, appPassword, tenantId } = options;
  if (!appId || !appPassword || !tenantId) return new NoCredentials();
  return new PasswordServiceClientCredentialFactory(appId, appPassword.reveal(), tenantId);
}

/** For a Bot Connector on this machine: outgoing calls carry no token. Incoming ones are validated elsewhere. */
class NoCredentials extends ServiceClientCredentialsFactory {
  override async isValidAppId(): Promise<boolean> {
    return true;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(): Promise<MicrosoftAppCredentials> {
    return MicrosoftAppCredentials.Empty;
  }
}

/**
 * The SDK's calls, over `fetch`. Throwing what is no error of the SDK's own keeps it from retrying by itself: it would wait for
 * however long the other side says, and post again after faults in which the message may have arrived.
 */
function createHttpClient(withinMs: number): NonNullable<ClientOptions['httpClient']> {
  return {
    sendRequest: async (request) => {
      const answer = await fetch(request.url, {
        method: request.method,
        headers: request.headers.rawHeaders(),
        body: typeof request.body === 'string' ? request.body : null,
        signal: AbortSignal.timeout(withinMs),
      }).catch((error: unknown) => {
        throw faultOfNetwork(error);
      });
      const bodyAsText = await answer.text().catch((error: unknown) => {
        throw faultOfNetwork(error);
      });
      if (!answer.ok) throw faultOfAnswer(answer.status, bodyAsText, answer.headers.get('retry-after'));
      const headers = request.headers.clone();
      for (const name of headers.headerNames()) headers.remove(name);
      for (const [name, value] of answer.headers) headers.set(name, value);
      return { request, status: answer.status, headers, bodyAsText };
    },
  };
}

/** Our calls over the SDK's client. */
export function createConnector(client: ConnectorClient, attempt: Attempt): Connector {
  const { conversations } = client;
  const call: Attempt = (work) =>
    attempt(() =>
      work().catch((error: unknown) => {
        throw faultOf(error);
      }),
    );
  return {
    send: async ({ conversationId, replyToId }, message) => {
      const activity = activityOf(message);
      const { id } = await call(() =>
        replyToId === undefined
          ? conversations.sendToConversation(conversationId, activity)
          : conversations.replyToActivity(conversationId, replyToId, { ...activity, replyToId }),
      );
      return id;
    },
    update: async ({ conversationId, id }, message) => {
      await call(() => conversations.updateActivity(conversationId, id, { ...activityOf(message), id }));
    },
    openPersonal: async ({ botId, userId, tenantId }) => {
      const { id } = await call(() =>
        conversations.createConversation({
          isGroup: false,
          bot: { id: botId, name: '' },
          members: [{ id: userId, name: '' }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        }),
      );
      return id;
    },
    post: async ({ botId, channelId, tenantId }, message) => {
      // As the SDK's own `TeamsInfo.sendMessageToTeamsChannel` does it.
      const { id, activityId } = await call(() =>
        conversations.createConversation({
          isGroup: true,
          bot: { id: botId, name: '' },
          tenantId,
          channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
          // The type asks for what only the other side can fill in.
          activity: activityOf(message) as SdkActivity,
        }),
      );
      return activityId || rootOf(id);
    },
    member: (conversationId, userId) =>
      call(() => conversations.getConversationMember(conversationId, userId)),
    members: async (conversationId, after) => {
      const from = after === undefined ? {} : { continuationToken: after };
      // The type asks for the token of the first page too.
      const options = { pageSize: MEMBERS_PAGE, ...from } as MembersOptions;
      const page = await call(() => conversations.getConversationPagedMembers(conversationId, options));
      const { continuationToken: next } = page;
      return { members: page.members ?? [], ...(next && { next }) };
    },
  };
}

/** `19:…@thread.tacv2;messageid=1699…`: the message that began the thread. */
function rootOf(conversationId: string): string {
  const root = conversationId.split(';messageid=')[1];
  if (!root) throw new TeamsFault({ code: 'unknown', reason: 'The Bot Connector named no message' });
  return root;
}

/** No `text`: Teams would show it above the card. */
function activityOf({ summary, card }: Outgoing): Partial<SdkActivity> {
  return {
    type: 'message',
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}
