import type { PersonId, RotationId } from '../kernel/ids.ts';
import { isActive } from './active.ts';
import type { Contact, Department, Directory, Topic } from './model.ts';

/** Rotations, as far as is asked of them here: whose they are. */
export type OwnedRotations = ReadonlyMap<RotationId, { readonly ownerIds: readonly PersonId[] }>;

/** Whether the person decides for the whole organisation. Nobody who is deactivated does. */
export function isAdmin(personId: PersonId, { organization, people }: Directory): boolean {
  return organization.adminIds.includes(personId) && isActive(people.get(personId));
}

/** The admins who are active, in the order of the directory. */
export function adminsOf({ organization, people }: Directory): readonly PersonId[] {
  return organization.adminIds.filter((id) => isActive(people.get(id)));
}

/**
 * Whether the person looks after some of the directory: an admin, an owner of any topic or rotation, the manager of any department.
 * Nobody who is deactivated does.
 */
export function isManager(personId: PersonId, directory: Directory, rotations: OwnedRotations): boolean {
  if (!isActive(directory.people.get(personId))) return false;
  return (
    isAdmin(personId, directory) ||
    othersThatManage(directory).has(personId) ||
    ownersOf(rotations).has(personId)
  );
}

/** Everybody who looks after some of the directory, admins first, each once. */
export function managersOf(directory: Directory, rotations: OwnedRotations): readonly PersonId[] {
  const all = [...directory.organization.adminIds, ...othersThatManage(directory), ...ownersOf(rotations)];
  return activeOnce(all, directory);
}

/** Whether the person decides what the topic is called and who answers for it, by the rules of `editorsOf`. */
export function mayEdit(personId: PersonId, topic: Topic, directory: Directory): boolean {
  return editorsOf(topic, directory).includes(personId);
}

/** Who decides about a topic, each once: its owners, the manager of the department that is its contact, the admins. */
export function editorsOf(topic: Topic, directory: Directory): readonly PersonId[] {
  const manager = departmentOf(topic.contact, directory)?.managerId;
  const all = [
    ...topic.ownerIds,
    ...(manager === undefined ? [] : [manager]),
    ...directory.organization.adminIds,
  ];
  return activeOnce(all, directory);
}

/** Each of them once, without those who are deactivated. */
export function activeOnce(ids: Iterable<PersonId>, { people }: Directory): readonly PersonId[] {
  return [...new Set(ids)].filter((id) => isActive(people.get(id)));
}

function departmentOf(contact: Contact | undefined, { departments }: Directory): Department | undefined {
  return contact?.type === 'department' ? departments.get(contact.departmentId) : undefined;
}

const known = new WeakMap<Directory, ReadonlySet<PersonId>>();

/** Owners of topics and managers of departments; found once for a state of the directory, since every press asks. */
function othersThatManage(directory: Directory): ReadonlySet<PersonId> {
  const found = known.get(directory) ?? new Set(findOthers(directory));
  known.set(directory, found);
  return found;
}

function* findOthers({ topics, departments }: Directory): Generator<PersonId> {
  for (const topic of topics.values()) yield* topic.ownerIds;
  for (const { managerId } of departments.values()) if (managerId !== undefined) yield managerId;
}

const owners = new WeakMap<OwnedRotations, ReadonlySet<PersonId>>();

/** Owners of rotations, found once as well. */
function ownersOf(rotations: OwnedRotations): ReadonlySet<PersonId> {
  const found = owners.get(rotations) ?? new Set([...rotations.values()].flatMap(({ ownerIds }) => ownerIds));
  owners.set(rotations, found);
  return found;
}
