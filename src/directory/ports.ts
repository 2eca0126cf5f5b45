import type { Account } from '../chat/intent.ts';
import type { PlatformIdentity, Profile } from './identity.ts';

/** Asks the platform who an account is. Implemented by each adapter; throws its fault where the platform can't be reached. */
export interface ProfileSource {
  profileOf(account: Account): Promise<Profile>;
}

export interface IdentityRepository {
  /** Stores the identity as it is now, replacing what was known of the same account. */
  save(identity: PlatformIdentity): Promise<void>;
}
