import type { Temporal } from 'temporal-polyfill';
import type { Account } from '../chat/intent.ts';
import type { PlatformIdentity, Profile } from './identity.ts';
import type { Directory, Topic } from './model.ts';

/** Asks the platform who an account is. Implemented by each adapter; throws its fault where the platform can't be reached. */
export interface ProfileSource {
  profileOf(account: Account): Promise<Profile>;
}

export interface IdentityRepository {
  /** Stores the identity as it is now, replacing what was known of the same account. */
  save(identity: PlatformIdentity): Promise<void>;
}

/** The topics inside of one transaction. */
export interface TopicRepository {
  /** The directory as committed; holds off every other writer of it until the transaction ends. */
  lock(): Promise<Directory>;
  /** Stores the topic: a new one, or in place of the one of its id. Call `lock` first, and decide on what that gave. */
  save(topic: Topic, now: Temporal.Instant): Promise<void>;
}
