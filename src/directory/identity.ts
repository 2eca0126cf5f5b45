import type { Temporal } from 'temporal-polyfill';
import type { Account, Platform } from '../chat/intent.ts';
import type { PersonId } from '../kernel/ids.ts';

/**
 * What a platform says about an account. `standing`: a member of the company's own workspace; a guest in it; or a stranger,
 * who belongs to another organisation and is only here through a shared channel; or deactivated: whoever's it was has left, as far as the
 * platform says so. Neither strangers nor who has left get directory data.
 */
export interface Profile {
  readonly name: string;
  readonly email?: string;
  /** IANA zone, where the platform knows one that is valid. */
  readonly timeZone?: string;
  /** The platform's locale tag (`en-US`, `pt-BR`). */
  readonly locale?: string;
  readonly standing: Standing;
}

export const STANDINGS = ['member', 'guest', 'stranger', 'deactivated'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A human's account in one workspace, as last seen, and the person of the directory it was matched to, if any. */
export interface PlatformIdentity {
  readonly account: Account;
  readonly profile: Profile;
  readonly personId?: PersonId;
  readonly seenAt: Temporal.Instant;
}

/** All identities known, both ways round. */
export interface Identities {
  of(account: Account): PlatformIdentity | undefined;
  /** The person's account in that workspace, or undefined where they have none there that we know of. */
  accountOf(person: PersonId, platform: Platform, workspaceId: string): Account | undefined;
  /** All accounts that are the person's, as far as they were seen, in no order. */
  allOf(person: PersonId): readonly PlatformIdentity[];
}
