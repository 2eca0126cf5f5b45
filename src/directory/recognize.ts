import type { Temporal } from 'temporal-polyfill';
import type { Account, Platform } from '../chat/intent.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Logger } from '../kernel/logger.ts';
import { isActive } from './active.ts';
import type { Identities, PlatformIdentity, Profile } from './identity.ts';
import type { Directory, Person } from './model.ts';
import type { FoundAccount, IdentityRepository, ProfileSource } from './ports.ts';

/** Who an account turned out to be. */
export type Asker =
  | {
      readonly type: 'member';
      readonly profile: Profile;
      /** Absent: works here, but the directory does not have them. */
      readonly person?: Person;
    }
  /** Somebody who gets no directory data. Guests only where the organisation does not answer them. */
  | { readonly type: 'guest' | 'stranger' | 'deactivated'; readonly profile: Profile }
  /** Never seen, and the platform could not be asked: neither let in nor taken for a stranger. */
  | { readonly type: 'unchecked' };

/** What is known of people, at one revision. */
export interface Known {
  readonly directory: Directory;
  readonly identities: Identities;
}

export interface RecognizePorts {
  readonly identities: IdentityRepository;
  readonly profiles: ProfileSource;
  readonly logger: Logger;
}

/** A profile older than this is asked for again: people change names and zones, become guests, and leave. */
const FRESH_MS = 24 * 60 * 60 * 1_000;

/**
 * Who the account is, from what is known, or from the platform where it was never seen or not for a day; a new finding is stored.
 * Where the platform can't be reached, what is known goes on counting.
 */
export async function recognize(
  ports: RecognizePorts,
  known: Known,
  account: Account,
  now: Temporal.Instant,
): Promise<Asker> {
  const stored = known.identities.of(account);
  const isFresh = stored !== undefined && isFreshAt(stored, now);
  const profile = isFresh ? stored.profile : await askPlatform(ports, account);
  if (profile === undefined) return stored === undefined ? { type: 'unchecked' } : askerOf(known, stored);

  const personId = personOf(known, account, profile, stored);
  const identity: PlatformIdentity = {
    account,
    profile,
    seenAt: isFresh ? stored.seenAt : now,
    ...(personId !== undefined && { personId }),
  };
  // Also when only the person changed: whoever was added to the directory yesterday is matched today.
  if (!isFresh || stored.personId !== personId) await ports.identities.save(identity);
  return askerOf(known, identity);
}

/** Whoever has left does nothing any more: one who does something may be back. */
function isFreshAt({ profile, seenAt }: PlatformIdentity, now: Temporal.Instant): boolean {
  if (profile.standing === 'deactivated') return false;
  return now.epochMilliseconds - seenAt.epochMilliseconds < FRESH_MS;
}

async function askPlatform(ports: RecognizePorts, account: Account): Promise<Profile | undefined> {
  try {
    return await ports.profiles.profileOf(account);
  } catch (error) {
    // A platform that is down must not silence us towards people we know; for others `unchecked` says so.
    ports.logger.warn('Could not read a profile', { error, workspaceId: account.workspaceId });
    return undefined;
  }
}

/** A guest of the company's own workspace is answered like a member where the organisation says so, a stranger never. */
function askerOf(known: Known, { profile, personId }: PlatformIdentity): Asker {
  const isLetIn =
    profile.standing === 'member' || (profile.standing === 'guest' && known.directory.organization.guests);
  if (profile.standing !== 'member' && !isLetIn) return { type: profile.standing, profile };
  const person = personId === undefined ? undefined : known.directory.people.get(personId);
  // Of platforms that do not say who has left, the directory does: a session that is still open there counts for nothing.
  if (!isActive(person)) return { type: 'deactivated', profile };
  return { type: 'member', profile, ...(person !== undefined && { person }) };
}

/** Whose account it is, by what is known without asking the platform; undefined where it is nobody's of the directory. */
export function personWith(known: Known, account: Account): Person | undefined {
  const id =
    peopleIndex(known.directory.people).byAccount.get(accountKey(account.platform, account.userId)) ??
    known.identities.of(account)?.personId;
  return id === undefined ? undefined : known.directory.people.get(id);
}

/** By the account that the directory names, else by a member's email, else as matched before. */
function personOf(
  known: Known,
  account: Account,
  profile: Profile,
  stored: PlatformIdentity | undefined,
): PersonId | undefined {
  const index = peopleIndex(known.directory.people);
  const named = index.byAccount.get(accountKey(account.platform, account.userId));
  if (named !== undefined) return named;
  // Only the company's own workspace vouches for an address: a stranger's organisation may give out any.
  const byEmail =
    profile.standing === 'member' && profile.email !== undefined
      ? index.byEmail.get(profile.email.toLowerCase())
      : undefined;
  if (byEmail !== undefined) return byEmail;
  const before = stored?.personId;
  return before !== undefined && known.directory.people.has(before) ? before : undefined;
}

/**
 * What is to be stored of an account that a person's address led to: whoever is at it is told as theirs from then on. Undefined where it
 * can't be theirs: no member's, or somebody else's by the account that the directory names or by the address that is on it. It counts
 * as seen a day ago, so that who they are is asked anew when they first do something: the platform knows more of them then.
 */
export function identityFound(
  known: Known,
  person: PersonId,
  { account, profile }: FoundAccount,
  now: Temporal.Instant,
): PlatformIdentity | undefined {
  if (profile.standing !== 'member') return undefined;
  const stored = known.identities.of(account);
  const owner = personOf(known, account, profile, stored);
  if (owner !== undefined && owner !== person) return undefined;
  return {
    account,
    profile: { ...stored?.profile, ...profile },
    personId: person,
    seenAt: stored?.seenAt ?? now.subtract({ milliseconds: FRESH_MS }),
  };
}

/** The person's account on that platform that the directory itself names, for people who were not seen there yet. */
export function namedAccount(person: Person, platform: Platform): string | undefined {
  return platform === 'slack' ? person.slackUserId : person.teamsUserId;
}

interface PeopleIndex {
  readonly byAccount: ReadonlyMap<string, PersonId>;
  readonly byEmail: ReadonlyMap<string, PersonId>;
}

const indexes = new WeakMap<ReadonlyMap<PersonId, Person>, PeopleIndex>();

function peopleIndex(people: ReadonlyMap<PersonId, Person>): PeopleIndex {
  const known = indexes.get(people);
  if (known !== undefined) return known;
  const byAccount = new Map<string, PersonId>();
  const byEmail = new Map<string, PersonId>();
  for (const person of people.values()) {
    for (const platform of ['slack', 'teams'] as const) {
      const named = namedAccount(person, platform);
      if (named !== undefined) byAccount.set(accountKey(platform, named), person.id);
    }
    if (person.email !== undefined) byEmail.set(person.email.toLowerCase(), person.id);
  }
  const index = { byAccount, byEmail };
  indexes.set(people, index);
  return index;
}

function accountKey(platform: Account['platform'], userId: string): string {
  return `${platform}:${userId}`;
}
