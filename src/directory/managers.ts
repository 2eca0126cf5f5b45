import type { PersonId } from '../kernel/ids.ts';
import type { Contact, Department, Directory, Topic } from './model.ts';

/** Whether the person decides for the whole organisation. */
function isAdmin(personId: PersonId, { organization }: Directory): boolean {
  return organization.adminIds.includes(personId);
}

/** Whether the person looks after some of the directory: an admin, an owner of any topic, the manager of any department. */
export function isManager(personId: PersonId, directory: Directory): boolean {
  return isAdmin(personId, directory) || othersThatManage(directory).has(personId);
}

/** Everybody who looks after some of the directory, admins first, each once. */
export function managersOf(directory: Directory): readonly PersonId[] {
  return [...new Set([...directory.organization.adminIds, ...othersThatManage(directory)])];
}

/** Whether the person decides what the topic is called and who answers for it, by the rules of `editorsOf`. */
export function mayEdit(personId: PersonId, topic: Topic, directory: Directory): boolean {
  return editorsOf(topic, directory).includes(personId);
}

/** Who decides about a topic, each once: its owners, the manager of the department that is its contact, the admins. */
export function editorsOf(topic: Topic, directory: Directory): readonly PersonId[] {
  const manager = departmentOf(topic.contact, directory)?.managerId;
  return [
    ...new Set([
      ...topic.ownerIds,
      ...(manager === undefined ? [] : [manager]),
      ...directory.organization.adminIds,
    ]),
  ];
}

function departmentOf(contact: Contact | undefined, { departments }: Directory): Department | undefined {
  return contact?.type === 'department' ? departments.get(contact.departmentId) : undefined;
}

const known = new WeakMap<Directory, ReadonlySet<PersonId>>();

/** Owners and managers of departments; found once for a state of the directory, since every press asks. */
function othersThatManage(directory: Directory): ReadonlySet<PersonId> {
  const found = known.get(directory) ?? new Set(findOthers(directory));
  known.set(directory, found);
  return found;
}

function* findOthers({ topics, departments }: Directory): Generator<PersonId> {
  for (const topic of topics.values()) yield* topic.ownerIds;
  for (const { managerId } of departments.values()) if (managerId !== undefined) yield managerId;
}
