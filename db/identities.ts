import type { Account } from '../src/chat/intent.ts';
import type { Identities, PlatformIdentity } from '../src/directory/identity.ts';
import type { Directory } from '../src/directory/model.ts';
import type { PersonId } from '../src/kernel/ids.ts';
import { LayeredMap } from './layered-map.ts';

/** The identities stored, both ways round, as an immutable value. */
export interface StoredIdentities {
  readonly byAccount: LayeredMap<string, PlatformIdentity>;
  /** Accounts that are or once were the person's: whether one still is, its identity says. */
  readonly accountsOf: LayeredMap<PersonId, readonly string[]>;
}

export const NO_IDENTITIES: StoredIdentities = {
  byAccount: new LayeredMap(),
  accountsOf: new LayeredMap(),
};

/** What is stored after these were saved over it. */
export function withIdentities(
  stored: StoredIdentities,
  saved: readonly PlatformIdentity[],
): StoredIdentities {
  if (saved.length === 0) return stored;
  const byAccount = new Map<string, PlatformIdentity>();
  const accountsOf = new Map<PersonId, readonly string[]>();
  for (const identity of saved) {
    const key = keyOf(identity.account);
    byAccount.set(key, identity);
    const { personId } = identity;
    if (personId === undefined) continue;
    const known = accountsOf.get(personId) ?? stored.accountsOf.get(personId) ?? [];
    if (!known.includes(key)) accountsOf.set(personId, [...known, key]);
  }
  return {
    byAccount: stored.byAccount.with(byAccount),
    accountsOf: stored.accountsOf.with(accountsOf),
  };
}

/**
 * The identities as lookups see them. Where a person has several accounts in one workspace, the one seen last is theirs, of those that
 * are not deactivated if there is one; where none was seen yet, the one that the directory names.
 */
export function identitiesOf(stored: StoredIdentities, people: Directory['people']): Identities {
  const allOf = (person: PersonId): readonly PlatformIdentity[] =>
    (stored.accountsOf.get(person) ?? [])
      .flatMap((key) => stored.byAccount.get(key) ?? [])
      .filter(({ personId }) => personId === person);

  return {
    of: (account) => stored.byAccount.get(keyOf(account)),
    allOf,
    accountOf(person, platform, workspaceId) {
      const there = allOf(person).filter(
        ({ account }) => account.platform === platform && account.workspaceId === workspaceId,
      );
      const active = there.filter(({ profile }) => profile.standing !== 'deactivated');
      const seen = latest(active.length > 0 ? active : there);
      if (seen) return seen.account;
      const named = people.get(person)?.[platform === 'slack' ? 'slackUserId' : 'teamsUserId'];
      return named === undefined ? undefined : { platform, workspaceId, userId: named };
    },
  };
}

/** One text for an account: none of its parts can hold a line break. */
function keyOf({ platform, workspaceId, userId }: Account): string {
  return `${platform}\n${workspaceId}\n${userId}`;
}

function latest(identities: readonly PlatformIdentity[]): PlatformIdentity | undefined {
  return identities.reduce<PlatformIdentity | undefined>(
    (best, next) => (best && best.seenAt.epochMilliseconds >= next.seenAt.epochMilliseconds ? best : next),
    undefined,
  );
}
