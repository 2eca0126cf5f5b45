import type { Clock } from '../../src/kernel/clock.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import type { Activity } from './activity.ts';
import { createTokenVerifier, PUBLIC_CLOUD, type TokenClaims } from './token.ts';

export interface GateOptions {
  readonly appId?: string;
  readonly local: boolean;
  readonly openIdMetadataUrl?: string;
  readonly tokenIssuer?: string;
  readonly clock: Clock;
}

/** Who may come in. Refusals are for the log; the caller says 401 to the first and 403 to the second. */
export interface Gate {
  /** Nobody is asked for a token. */
  readonly open: boolean;
  /** Before anything else of the request is read. Throws where the keys can't be had. */
  admit(authorization: string | undefined): Promise<Result<TokenClaims | undefined, string>>;
  /** Whether this token may bring this activity, and whether we may call where it says. */
  trust(claims: TokenClaims | undefined, activity: Activity): Result<undefined, string>;
}

/** Tokens are asked for but where the Bot Connector is on this machine and no cloud is named: Agents Playground signs nothing. */
export function createGate(options: GateOptions): Gate {
  const { appId, local, clock } = options;
  if (!local && appId === undefined)
    throw new Error('without an app id there is nothing to check a token against');
  const verifier =
    appId === undefined || (local && options.openIdMetadataUrl === undefined)
      ? undefined
      : createTokenVerifier({
          appId,
          openIdMetadataUrl: options.openIdMetadataUrl ?? PUBLIC_CLOUD.openIdMetadataUrl,
          tokenIssuer: options.tokenIssuer ?? PUBLIC_CLOUD.tokenIssuer,
          clock,
        });
  return {
    open: verifier === undefined,
    admit: async (authorization) => (verifier ? verifier.verify(authorization) : ok(undefined)),
    trust: (claims, activity) => trust(claims, activity, local),
  };
}

/** Teams, as the Bot Connector calls it. */
const CHANNEL = 'msteams';

function trust(
  claims: TokenClaims | undefined,
  activity: Activity,
  local: boolean,
): Result<undefined, string> {
  const { serviceUrl, channelId } = activity;
  if (serviceUrl === undefined || !URL.canParse(serviceUrl)) return refused('no-service-url');
  // On the bot's other channels, which Azure opens by itself, whoever writes says who they are and of which tenant.
  if (claims && channelId !== CHANNEL) return refused('other-channel');
  if (claims?.endorsements && !claims.endorsements.includes(CHANNEL)) return refused('key-not-endorsed');
  // What we answer goes there, with our token: only an address the token names may get it.
  if (claims?.serviceUrl !== undefined) {
    return sameAddress(claims.serviceUrl, serviceUrl) ? ok(undefined) : refused('other-service-url');
  }
  if (!local) return refused('no-service-url-claim');
  return isLoopback(serviceUrl) ? ok(undefined) : refused('service-url-not-local');
}

function sameAddress(left: string, right: string): boolean {
  return left.replace(/\/+$/, '') === right.replace(/\/+$/, '');
}

function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
