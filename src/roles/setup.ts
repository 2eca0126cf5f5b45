import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Account } from '../chat/intent.ts';
import type { Author } from '../directory/author.ts';
import type { Profile } from '../directory/identity.ts';
import { TEXT_LIMITS } from '../directory/limits.ts';
import { adminsOf } from '../directory/managers.ts';
import type { Directory, Person } from '../directory/model.ts';
import { newId } from '../directory/new-id.ts';
import { oneLine } from '../directory/one-line.ts';
import { namedAccount } from '../directory/recognize.ts';
import { CODE_HOURS, newSetupCode } from '../directory/setup.ts';
import { makeChanges, type Situation, situationOf } from '../edits/changing.ts';
import { asFileSays } from '../edits/rules.ts';
import type { DirectoryChange, DirectoryContent } from '../exchange/ports.ts';
import { changeTo } from '../exchange/things.ts';
import { type PersonId, personId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { RolePorts, RoleRepositories } from './ports.ts';

/** Somebody who says that the installation is theirs. */
export interface SetupWanted {
  /** As it was printed: see `setupCodeIn`. */
  readonly code: string;
  readonly account: Account;
  readonly profile: Profile;
  /** Who they are in the directory, if they are in it. */
  readonly personId?: PersonId;
  /** Others have read the code. */
  readonly isOpen: boolean;
}

export type SetupRefusal =
  /** Somebody was faster, or it was never for them to do. */
  | { readonly code: 'has-admins'; readonly admins: readonly PersonId[] }
  | { readonly code: 'wrong-code' | 'said-openly' | 'too-many-tries' | 'not-a-member' };

/** How often may be tried within an hour, by one account and by all. */
const TRIES = { own: 5, all: 30 } as const;

/**
 * Makes whoever knows the code the first admin, as the person that they are or as a new one; all codes are void then. Of several at
 * once one is faster. A code that others have read is void, and no admin comes of it. Says nothing of whether there are any codes.
 */
export async function setUp(
  wanted: SetupWanted,
  ports: RolePorts,
): Promise<Result<{ readonly personId: PersonId }, SetupRefusal>> {
  const { directory } = await ports.snapshots.current();
  const admins = adminsOf(directory);
  if (admins.length > 0) return refused({ code: 'has-admins', admins });
  if (wanted.profile.standing !== 'member') return refused({ code: 'not-a-member' });
  if (!(await mayTry(wanted.account, ports))) return refused({ code: 'too-many-tries' });
  const hash = await hashOf(wanted.code);
  return ports.work.run(async (repositories) => {
    const situation = await situationOf(repositories, ports);
    const isValid = await repositories.setupCodes.take(hash, situation.now);
    if (wanted.isOpen) return refused({ code: 'said-openly' });
    const faster = adminsOf(situation.content.directory);
    if (faster.length > 0) return refused({ code: 'has-admins', admins: faster });
    if (!isValid) return refused({ code: 'wrong-code' });
    await repositories.setupCodes.voidAll();
    return ok({ personId: await appointFirst(wanted, situation, repositories, ports) });
  });
}

async function appointFirst(
  wanted: SetupWanted,
  situation: Situation,
  repositories: RoleRepositories,
  ports: RolePorts,
): Promise<PersonId> {
  const { content } = situation;
  const { person, changes } = withPerson(wanted, content);
  const author: Author = {
    way: 'chat',
    platform: wanted.account.platform,
    ...ports.source,
    personId: person,
  };
  await makeChanges([...changes, appointed([person], content)], author, situation, repositories, ports);
  return person;
}

/** The organization with these people among its admins. */
export function appointed(people: readonly PersonId[], content: DirectoryContent): DirectoryChange {
  const { organization } = content.directory;
  const adminIds = [...new Set([...organization.adminIds, ...people])];
  return changeTo(content, 'organization', 'organization', { ...organization, adminIds });
}

/** Who somebody is in the directory, and what makes them so where they are not in it yet: what the platform says of them. */
export function withPerson(
  { account, profile, personId: recognized }: Pick<SetupWanted, 'account' | 'profile' | 'personId'>,
  content: DirectoryContent,
): { readonly person: PersonId; readonly changes: readonly DirectoryChange[] } {
  const { people } = content.directory;
  const found = recognized === undefined ? undefined : people.get(recognized);
  const known = (found ?? personAt(account, people))?.id;
  if (known !== undefined) return { person: known, changes: [] };
  const name = oneLine(profile.name).slice(0, TEXT_LIMITS.name).trim() || account.userId;
  const id = personId(newId(name, 'person', (one) => people.has(personId(one))));
  const whole: Person = { id, name, ...contactOf(profile, content), ...accountOf(account), timeOff: [] };
  const bare: Person = { id, name, ...accountOf(account), timeOff: [] };
  // What a file would not take of an address is no reason to turn somebody away.
  const said = [whole, bare]
    .map((person) => asFileSays([changeTo(content, 'person', id, person)], content))
    .find((each) => each.ok);
  if (!said?.ok) throw new Error('No directory file could say who somebody is by their profile');
  return { person: id, changes: said.value };
}

/** Who has that account by now: another message of theirs may have come at the same time. */
function personAt(account: Account, people: Directory['people']): Person | undefined {
  return [...people.values()].find((person) => namedAccount(person, account.platform) === account.userId);
}

function contactOf({ email }: Profile, { directory }: DirectoryContent): Pick<Person, 'email'> {
  if (email === undefined) return {};
  const isTaken = [...directory.people.values()].some(
    (other) => other.email?.toLowerCase() === email.toLowerCase(),
  );
  return isTaken ? {} : { email };
}

function accountOf({ platform, userId }: Account): Pick<Person, 'slackUserId' | 'teamsUserId'> {
  return platform === 'slack' ? { slackUserId: userId } : { teamsUserId: userId };
}

/** Whether there is a try left, which is then taken: counted for all replicas together. */
async function mayTry({ platform, workspaceId, userId }: Account, ports: RolePorts): Promise<boolean> {
  const own = `setup:${platform}:${workspaceId}:${userId}`;
  return (await hasSlot(own, TRIES.own, ports)) && (await hasSlot('setup', TRIES.all, ports));
}

async function hasSlot(key: string, most: number, { turnstile, clock }: RolePorts): Promise<boolean> {
  const now = clock.now();
  for (let slot = 1; slot <= most; slot += 1) {
    if (await turnstile.take(`${key}:${slot}`, now, now.add({ hours: 1 }))) return true;
  }
  return false;
}

/**
 * A code to be printed, by which somebody can become the first admin; undefined where there is an admin already. It is valid for a day,
 * beside those that were printed before; only its hash is stored. `random`: a whole number from 0 to below.
 */
export async function printedCode(
  { work, clock }: Pick<RolePorts, 'work' | 'clock'>,
  random: (below: number) => number,
): Promise<string | undefined> {
  const code = newSetupCode(random);
  const hash = await hashOf(code);
  return work.run(async ({ directory, setupCodes }) => {
    const { directory: current } = await directory.lock();
    if (adminsOf(current).length > 0) return undefined;
    const now = clock.now();
    await setupCodes.add(hash, now.add({ hours: CODE_HOURS }), now);
    return code;
  });
}

const scrypted = promisify<string, string, number, Buffer>(scrypt);

/** Slow to compute, so that nobody finds the code from what is stored while it is valid. */
async function hashOf(code: string): Promise<string> {
  return (await scrypted(code, 'pointperson setup code', 32)).toString('hex');
}
