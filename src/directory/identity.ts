import type { Temporal } from 'temporal-polyfill';
import type { Account, Platform } from '../chat/intent.ts';
import type { PersonId } from '../kernel/ids.ts';

/**
 * What a platform says about an account. `standing`: a member of the company's own workspace; a guest in it; or a stranger,
 * who belongs to another organisation and is only here through a shared channel. Strangers get no directory data.
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

export type Standing = 'member' | 'guest' | 'stranger';

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
}
