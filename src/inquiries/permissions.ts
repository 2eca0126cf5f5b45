import type { Place } from '../chat/messenger.ts';
import { isAdmin, mayEdit } from '../directory/managers.ts';
import type { DepartmentId, PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { departmentsTold } from './holders.ts';
import type { Actor, Inquiry } from './inquiry.ts';
import { isOrigin } from './origin.ts';

/** Whether the actor is the one that asked: by that account, or by another of the same person. */
export function isAsker({ asker }: Inquiry, actor: Actor): boolean {
  return isSameActor(asker, actor);
}

/** Whether both are one human, as far as we know. */
export function isSameActor(one: Actor, other: Actor): boolean {
  if (one.personId !== undefined && other.personId !== undefined) return one.personId === other.personId;
  const { platform, workspaceId, userId } = one.account;
  const account = other.account;
  return platform === account.platform && workspaceId === account.workspaceId && userId === account.userId;
}

/** Who does something, and where, as far as that is known. */
export interface Doer {
  readonly actor: Actor;
  readonly at?: Place;
}

/**
 * Whether they answer for it: were told of it, took it, belong to a department that was told, or look after the topic. Of a
 * department that names none of its people is whoever is in its channel; not who only reads along where it was asked.
 */
export function mayAnswer(inquiry: Inquiry, { actor, at }: Doer, snapshot: Snapshot): boolean {
  if (inquiry.acknowledged !== undefined && isSameActor(inquiry.acknowledged.by, actor)) return true;
  if (at !== undefined && isOfRoom(inquiry, at, snapshot)) return true;
  const { personId } = actor;
  if (personId === undefined) return false;
  return wasTold(inquiry, personId, snapshot) || looksAfter(inquiry, personId, snapshot);
}

function isOfRoom(inquiry: Inquiry, at: Place, { directory }: Snapshot): boolean {
  if (isOrigin(inquiry, at)) return false;
  return inquiry.told.some((holder) => {
    if (holder.type === 'people' || holder.channel === undefined) return false;
    const isThere = holder.channel.platform === at.platform && holder.channel.id === at.id;
    return isThere && directory.departments.get(holder.departmentId)?.memberIds.length === 0;
  });
}

function wasTold(inquiry: Inquiry, personId: PersonId, { directory }: Snapshot): boolean {
  if (inquiry.told.some((holder) => holder.type === 'people' && holder.personIds.includes(personId))) {
    return true;
  }
  const told = departmentsTold(inquiry);
  return departmentsOf(personId, { directory }).some((id) => told.has(id));
}

/** The departments for which the person may answer: as a member, or as who manages it. */
export function departmentsOf(
  personId: PersonId,
  { directory }: Pick<Snapshot, 'directory'>,
): readonly DepartmentId[] {
  return [...directory.departments.values()]
    .filter(({ memberIds, managerId }) => memberIds.includes(personId) || managerId === personId)
    .map(({ id }) => id);
}

/** Whether the person looks after its topic; one that has been removed since is looked after by the admins. */
export function looksAfter({ topicId }: Inquiry, personId: PersonId, { directory }: Snapshot): boolean {
  const topic = directory.topics.get(topicId);
  if (topic === undefined) return isAdmin(personId, directory);
  return mayEdit(personId, topic, directory);
}
