import type { Temporal } from 'temporal-polyfill';
import { ChatFault } from '../chat/fault.ts';
import type { Account, Platform } from '../chat/intent.ts';
import { isActive } from '../directory/active.ts';
import type { PlatformIdentity, Profile } from '../directory/identity.ts';
import type { Person } from '../directory/model.ts';
import { namedAccount, personWith } from '../directory/recognize.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { take, turnOf } from './left.ts';
import { neededPeople } from './needed.ts';
import type { AccountPorts, RolePorts } from './ports.ts';

/** Nobody has asked what the account is for so long: then it is looked at. */
const LOOK_HOURS = 24;
/** So many calls are made in a tick: well below what Slack allows in a minute, so that there is room for whoever is writing just now. */
const MOST_LOOKS = 50;
const PLATFORMS: readonly Platform[] = ['slack', 'teams'];

/**
 * A look at the accounts of everybody who is needed somewhere, for one tick after the other: a part of them each time, so that each is
 * looked at once a day. What follows for the people is stored and told; gives for how many people something followed. Of what it was
 * told in vain it remembers in this process that it asked.
 */
export function createAccountLook(ports: AccountPorts): () => Promise<number> {
  const { clock, snapshots, logger } = ports;
  const askedAt = new Map<string, Temporal.Instant>();
  /** Whose accounts say something else than the directory, for good reason. */
  const settled = new WeakSet<Person>();

  function isDue({ account, stored }: Sighting, latest: Temporal.Instant): boolean {
    const last = [stored?.seenAt, askedAt.get(keyOf(account))].filter((each) => each !== undefined);
    return last.every((at) => at.epochMilliseconds <= latest.epochMilliseconds);
  }

  async function look(people: readonly Person[], snapshot: Snapshot): Promise<void> {
    const latest = clock.now().subtract({ hours: LOOK_HOURS });
    const due = people
      .flatMap((person) => sightingsOf(person, snapshot, ports))
      .filter((each) => isDue(each, latest))
      .sort((one, other) => timeOf(one) - timeOf(other))
      .slice(0, MOST_LOOKS);
    for (const each of due) if (!(await lookAt(each))) return;
  }

  /** Whether to go on: where the platform can't be asked just now, the rest waits for the next tick. */
  async function lookAt({ account, owner, stored }: Sighting): Promise<boolean> {
    const { platform, workspaceId } = account;
    try {
      const profile = await ports.speakers(platform)?.profileOf?.(account);
      if (profile !== undefined) await ports.identities.save(seen(account, profile, owner, stored, clock));
    } catch (error) {
      // What is known goes on counting, and it is asked again: at once, or in a day where the platform knows no such account.
      logger.info('Could not look at an account', { error, workspaceId });
      if (error instanceof ChatFault && error.retryable) return false;
    }
    askedAt.set(keyOf(account), clock.now());
    return true;
  }

  async function conclude(people: readonly Person[]): Promise<number> {
    const snapshot = await snapshots.current();
    let count = 0;
    for (const { id } of people) {
      const person = snapshot.directory.people.get(id);
      const turn = person && !settled.has(person) ? turnOf(person, snapshot) : undefined;
      if (person === undefined || turn === undefined) continue;
      if (await take(turn, id, ports)) count += 1;
      else settled.add(person);
    }
    return count;
  }

  return async () => {
    const snapshot = await snapshots.current();
    const people = peopleLookedAt(snapshot);
    await look(people, snapshot);
    return conclude(people);
  };
}

/**
 * The platform says what an account is by now. Of that only whether it is active matters here, and only of one that is somebody's of the
 * directory: what follows for them is stored and told at once.
 */
export async function noteProfile(account: Account, profile: Profile, ports: RolePorts): Promise<void> {
  const snapshot = await ports.snapshots.current();
  const stored = snapshot.identities.of(account);
  const person = personWith(snapshot, account);
  const wasActive = stored?.profile.standing !== 'deactivated';
  if (person === undefined || wasActive === (profile.standing !== 'deactivated')) return;
  await ports.identities.save(seen(account, profile, person.id, stored, ports.clock));
  const after = await ports.snapshots.current();
  const turn = turnOf(person, after);
  if (turn !== undefined) await take(turn, person.id, ports);
}

function seen(
  account: Account,
  profile: Profile,
  owner: PersonId,
  stored: PlatformIdentity | undefined,
  clock: RolePorts['clock'],
): PlatformIdentity {
  // What is not told just now, such as the language, is not forgotten.
  return { account, profile: { ...stored?.profile, ...profile }, personId: owner, seenAt: clock.now() };
}

/** An account of somebody's, and what is known of it. */
interface Sighting {
  readonly owner: PersonId;
  readonly account: Account;
  readonly stored?: PlatformIdentity;
}

/** All accounts of the person that can be asked about: those that were seen, and those that the directory names. */
function sightingsOf(
  person: Person,
  { identities }: Snapshot,
  { speakers }: Pick<AccountPorts, 'speakers'>,
): readonly Sighting[] {
  return PLATFORMS.flatMap((platform): readonly Sighting[] => {
    const speaker = speakers(platform);
    const workspaceId = speaker?.workspaceId();
    if (speaker?.profileOf === undefined || workspaceId === undefined) return [];
    const isHere = ({ account }: PlatformIdentity) =>
      account.platform === platform && account.workspaceId === workspaceId;
    const seenHere = identities.allOf(person.id).filter(isHere);
    const userId = namedAccount(person, platform);
    const isUnseen = userId !== undefined && !seenHere.some(({ account }) => account.userId === userId);
    return [
      ...seenHere.map((stored) => ({ owner: person.id, account: stored.account, stored })),
      ...(isUnseen ? [{ owner: person.id, account: { platform, workspaceId, userId } }] : []),
    ];
  });
}

function timeOf({ stored }: Sighting): number {
  return stored?.seenAt.epochMilliseconds ?? 0;
}

function keyOf({ platform, workspaceId, userId }: Account): string {
  return `${platform} ${workspaceId} ${userId}`;
}

/** Whoever is needed somewhere, and who may be back. */
function peopleLookedAt(snapshot: Snapshot): readonly Person[] {
  const needed = neededPeople(snapshot);
  return [...snapshot.directory.people.values()].filter(
    (person) => needed.has(person.id) || !isActive(person),
  );
}
