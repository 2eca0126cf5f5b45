import type { Temporal } from 'temporal-polyfill';
import type { Account } from '../chat/intent.ts';
import type { Author } from './author.ts';
import type { PlatformIdentity, Profile } from './identity.ts';
import type { Directory, Person, Topic } from './model.ts';

/** Asks the platform who an account is. Implemented by each adapter; throws its fault where the platform can't be reached. */
export interface ProfileSource {
  profileOf(account: Account): Promise<Profile>;
}

/** An account that a platform knows, and what it says about it. */
export interface FoundAccount {
  readonly account: Account;
  readonly profile: Profile;
}

/** Asks the platform whose an email address is. Implemented by each adapter; throws its fault where the platform can't be asked. */
export interface AccountSource {
  /**
   * The account of the one member of the company's own workspace with that address, in whatever case it is written; undefined where
   * there is none, and for guests, strangers, bots and who has left. What the profile lacks is told when they first do something.
   */
  findAccount(email: string): Promise<FoundAccount | undefined>;
  /**
   * What the account is now, asked once and without waiting; absent where the platform tells a bot nothing about somebody who has not
   * just done something. Throws its fault where it can't be asked, and where there is no such account.
   */
  profileOf?(account: Account): Promise<Profile>;
}

export interface IdentityRepository {
  /** Stores the identity as it is now, replacing what was known of the same account. */
  save(identity: PlatformIdentity): Promise<void>;
}

/** The people inside of one transaction. */
export interface PersonRepository {
  /** The directory as committed; holds off every other writer of it until the transaction ends. */
  lock(): Promise<Directory>;
  /**
   * Stores the person in place of the one of that id, from `now` on: time off that has passed keeps its answer. Call `lock` first, and
   * decide on what that gave.
   */
  save(person: Person, now: Temporal.Instant, author: Author): Promise<void>;
}

/** The topics inside of one transaction. */
export interface TopicRepository {
  /** The directory as committed; holds off every other writer of it until the transaction ends. */
  lock(): Promise<Directory>;
  /** Stores the topic: a new one, or in place of the one of its id. Call `lock` first, and decide on what that gave. */
  save(topic: Topic, now: Temporal.Instant, author: Author): Promise<void>;
}
