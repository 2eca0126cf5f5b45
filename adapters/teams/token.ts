import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../src/kernel/clock.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';

/** What a validated token says beside that it is good. */
export interface TokenClaims {
  /** The only service this token may make us answer to. */
  readonly serviceUrl?: string;
  /** The channels its key may speak for; absent where the key names none. */
  readonly endorsements?: readonly string[];
}

export interface TokenVerifier {
  /** Refuses what is not good, with the reason for the log; throws only where the keys can't be had. */
  verify(authorization: string | undefined): Promise<Result<TokenClaims, string>>;
}

/** Where Microsoft's public cloud says who signs (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication). */
export const PUBLIC_CLOUD = {
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenIssuer: 'https://api.botframework.com',
} as const;

const ALGORITHMS = ['RS256', 'RS384', 'RS512'];
/** The page above: "industry-standard clock-skew is 5 minutes". */
const CLOCK_SKEW_SECONDS = 300;
/** The page above: keys may be kept for 24 hours. */
const KEYS_KEPT_MS = 24 * 60 * 60 * 1_000;
const FETCH_WITHIN_MS = 5_000;

const Metadata = z.looseObject({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const Key = z.looseObject({ kid: z.string().optional(), endorsements: z.array(z.string()).optional() });

type Keys = ReturnType<typeof createRemoteJWKSet>;

/**
 * Validates what the Bot Connector signs: signature, issuer, audience and validity. In place of the SDK's own validation, which
 * answers a wrong signature with 500, prints the public keys, and accepts any key of Microsoft's under another issuer.
 */
export function createTokenVerifier(options: {
  readonly appId: string;
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly clock: Clock;
}): TokenVerifier {
  let found: Promise<Keys> | undefined;

  /** Asked for when first needed, and again after a failure: the cloud may be gone for a moment. */
  async function keys(): Promise<Keys> {
    found ??= findKeys(options.openIdMetadataUrl);
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw error;
    }
  }

  async function verify(authorization: string | undefined): Promise<Result<TokenClaims, string>> {
    const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return refused('no-token');
    try {
      const { payload, protectedHeader } = await jwtVerify(
        token,
        async (header, input) => (await keys())(header, input),
        {
          algorithms: ALGORITHMS,
          issuer: options.tokenIssuer,
          audience: options.appId,
          clockTolerance: CLOCK_SKEW_SECONDS,
          requiredClaims: ['exp'],
          currentDate: new Date(options.clock.now().epochMilliseconds),
        },
      );
      return ok(claimsOf(payload, (await keys()).jwks()?.keys ?? [], protectedHeader.kid));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      return refused(reason);
    }
  }

  return { verify };
}

async function findKeys(openIdMetadataUrl: string): Promise<Keys> {
  const answer = await fetch(openIdMetadataUrl, { signal: AbortSignal.timeout(FETCH_WITHIN_MS) });
  if (!answer.ok) throw new Error(`The OpenID metadata address answered ${answer.status}`);
  const { jwks_uri } = Metadata.parse(await answer.json());
  return createRemoteJWKSet(new URL(jwks_uri), { cacheMaxAge: KEYS_KEPT_MS });
}

function claimsOf(payload: JWTPayload, keys: readonly unknown[], kid: string | undefined): TokenClaims {
  // The Bot Connector spells it in lower case, its documentation does not.
  const serviceUrl = payload['serviceurl'] ?? payload['serviceUrl'];
  const endorsements = keys
    .map((key) => Key.safeParse(key).data)
    .find((key) => key !== undefined && key.kid === kid)?.endorsements;
  return {
    ...(typeof serviceUrl === 'string' && { serviceUrl }),
    ...(endorsements?.length && { endorsements }),
  };
}

/** The faults that are the token's; all others are ours or the cloud's. */
const TOKEN_FAULTS = [
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

function reasonOf(error: unknown): string | undefined {
  if (!TOKEN_FAULTS.some((kind) => error instanceof kind)) return undefined;
  if (error instanceof errors.JWTClaimValidationFailed) return `${error.code}:${error.claim}`;
  return error instanceof errors.JOSEError ? error.code : undefined;
}
