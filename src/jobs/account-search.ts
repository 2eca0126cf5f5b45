import type { Temporal } from 'temporal-polyfill';
import type { Account, Platform } from '../chat/intent.ts';
import type { AccountSource, IdentityRepository } from '../directory/ports.ts';
import { identityFound } from '../directory/recognize.ts';
import type { Clock } from '../kernel/clock.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Snapshot, SnapshotSource } from '../lookup/ports.ts';

/** Whose account is looked for, and where. */
export interface Sought {
  readonly platform: Platform;
  /** Slack team id or Teams tenant id. */
  readonly workspaceId: string;
  readonly personId: PersonId;
  readonly email: string;
}

export interface AccountSearchPorts {
  readonly sources: (platform: Platform) => AccountSource | undefined;
  readonly identities: IdentityRepository;
  readonly snapshots: SnapshotSource;
  readonly clock: Clock;
}

/** Finds accounts that were never seen, by their owners' addresses. */
export interface AccountSearch {
  /**
   * The person's account there, stored as theirs from then on, and all that is known then; undefined where they have none. Throws what
   * the platform's call threw.
   */
  find(sought: Sought): Promise<{ readonly account: Account; readonly snapshot: Snapshot } | undefined>;
}

/** That somebody has no account is asked anew after so long: they may have got one. */
const MISSED_MINUTES = 10;
const MOST_MISSED = 10_000;

/** A search that remembers for a while, in this process, where there was nobody. */
export function createAccountSearch(ports: AccountSearchPorts): AccountSearch {
  const { sources, identities, snapshots, clock } = ports;
  const missedUntil = new Map<string, Temporal.Instant>();

  async function account({ platform, personId, email }: Sought): Promise<Account | undefined> {
    const found = await sources(platform)?.findAccount(email);
    if (found === undefined) return undefined;
    const identity = identityFound(await snapshots.current(), personId, found, clock.now());
    if (identity !== undefined) await identities.save(identity);
    return identity?.account;
  }

  return {
    async find(sought) {
      const key = `${sought.platform}\n${sought.workspaceId}\n${sought.email.toLowerCase()}`;
      const missed = missedUntil.get(key);
      if (missed !== undefined && clock.now().epochMilliseconds < missed.epochMilliseconds) return undefined;
      missedUntil.delete(key);
      const found = await account(sought);
      // What is known now goes into the message: their language, and a link where somebody is named.
      if (found !== undefined) return { account: found, snapshot: await snapshots.current() };
      if (missedUntil.size >= MOST_MISSED) missedUntil.clear();
      missedUntil.set(key, clock.now().add({ minutes: MISSED_MINUTES }));
      return undefined;
    },
  };
}
