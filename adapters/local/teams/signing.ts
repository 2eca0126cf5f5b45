import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { Clock } from '../../../src/kernel/clock.ts';

/** Claims of a token; one that is undefined is left out. */
export type Claims = Readonly<Record<string, unknown>>;

/** The cloud's signing key and what it publishes about it. Made anew at each start. */
export interface Signing {
  readonly issuer: string;
  /** What stands at the metadata's `jwks_uri`: the key is endorsed for Teams, as Microsoft's are. */
  readonly jwks: unknown;
  /** A token as the Bot Connector sends one; `claims` replace or, where undefined, take away. */
  sign(claims: Claims): Promise<string>;
}

const KEY_ID = 'local-1';
const LIFETIME_SECONDS = 3_600;

/** RS256 with a key of 2,048 bits, like Microsoft's. `issuer` names this cloud, `audience` the bot. */
export async function createSigning(options: {
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
}): Promise<Signing> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2_048 });
  const key = { ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', endorsements: ['msteams'] };
  return {
    issuer: options.issuer,
    jwks: { keys: [key] },
    sign: (claims) => {
      const issuedAt = Math.floor(options.clock.now().epochMilliseconds / 1_000);
      const usual = {
        iss: options.issuer,
        aud: options.audience,
        nbf: issuedAt,
        exp: issuedAt + LIFETIME_SECONDS,
      };
      const payload: JWTPayload = JSON.parse(JSON.stringify({ ...usual, ...claims }));
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
        .sign(privateKey);
    },
  };
}
