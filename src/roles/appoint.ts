import type { Account } from '../chat/intent.ts';
import { isActive } from '../directory/active.ts';
import type { Author } from '../directory/author.ts';
import type { Profile } from '../directory/identity.ts';
import { isAdmin } from '../directory/managers.ts';
import type { Directory, Person } from '../directory/model.ts';
import { makeChanges, situationOf } from '../edits/changing.ts';
import type { EditPorts } from '../edits/ports.ts';
import type { PersonId } from '../kernel/ids.ts';
import { appointed, withPerson } from './setup.ts';

/** Who the environment names: addresses in lower case. */
export type NamedAdmins = ReadonlySet<string>;

const ENVIRONMENT: Author = { way: 'environment' };

/** Makes those of the named who are in the directory admins; who became one. Those who are not yet are appointed when they are seen. */
export async function appointNamed(named: NamedAdmins, ports: EditPorts): Promise<readonly PersonId[]> {
  if (named.size === 0) return [];
  return ports.work.run(async (repositories) => {
    const situation = await situationOf(repositories, ports);
    const { content } = situation;
    const people = missingAmong(named, content.directory).map(({ id }) => id);
    if (people.length === 0) return [];
    await makeChanges([appointed(people, content)], ENVIRONMENT, situation, repositories, ports);
    return people;
  });
}

function missingAmong(named: NamedAdmins, directory: Directory): readonly Person[] {
  return [...directory.people.values()].filter(
    (person) =>
      person.email !== undefined &&
      named.has(person.email.toLowerCase()) &&
      isActive(person) &&
      !isAdmin(person.id, directory),
  );
}

/** A member whom the platform has just been recognised by. */
export interface SeenMember {
  readonly account: Account;
  readonly profile: Profile;
  readonly person?: Person;
}

/** Whether they are to be made an admin: the platform vouches for their address, and the environment names it. */
export function isToBeAppointed(
  named: NamedAdmins,
  { profile, person }: SeenMember,
  directory: Directory,
): boolean {
  const { standing, email } = profile;
  if (standing !== 'member' || email === undefined || !named.has(email.toLowerCase())) return false;
  return person === undefined || !isAdmin(person.id, directory);
}

/** Makes them an admin, and a person of the directory where they are none yet. */
export async function appointSeen(
  { account, profile, person: known }: SeenMember,
  ports: EditPorts,
): Promise<void> {
  await ports.work.run(async (repositories) => {
    const situation = await situationOf(repositories, ports);
    const { content } = situation;
    const wanted = { account, profile, ...(known && { personId: known.id }) };
    const { person, changes } = withPerson(wanted, content);
    if (isAdmin(person, content.directory)) return;
    const all = [...changes, appointed([person], content)];
    await makeChanges(all, ENVIRONMENT, situation, repositories, ports);
  });
}
