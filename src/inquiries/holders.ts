import type { Temporal } from 'temporal-polyfill';
import type { Platform } from '../chat/intent.ts';
import { isActive, isActiveAt } from '../directory/active.ts';
import type { Channel, Department, Person } from '../directory/model.ts';
import type { DepartmentId, PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { awayUntil, type Reached } from '../lookup/reach.ts';
import { sourceAt } from '../rotations/schedule/history.ts';
import type { Holder, Inquiry } from './inquiry.ts';

/** These people, if there are any. */
export function holderOfPeople(personIds: readonly PersonId[]): Holder | undefined {
  return personIds.length === 0 ? undefined : { type: 'people', personIds: [...new Set(personIds)] };
}

/** A department, by its channel on the asker's platform, else on another; without one it is told by its members. */
export function holderOfDepartment(
  { id, channels }: Department,
  platform: Platform,
): Extract<Holder, { readonly type: 'department' }> {
  const channel = channels.find((each) => each.platform === platform) ?? channels[0];
  return { type: 'department', departmentId: id, ...(channel && { channel }) };
}

/** Whoever is there, all who are on duty at once together; `except` is left out. Undefined where nobody else is. */
export function holderOf(
  { who, alongside = [] }: Pick<Reached, 'who' | 'alongside'>,
  platform: Platform,
  except: PersonId | undefined,
): Holder | undefined {
  switch (who.type) {
    case 'person':
      return holderOfPeople(others([who.person, ...alongside], except));
    case 'people':
      return holderOfPeople(others(who.people, except));
    case 'department': {
      const { memberIds } = who.department;
      const holder = holderOfDepartment(who.department, platform);
      const isOnlyAsker = memberIds.length > 0 && memberIds.every((id) => id === except);
      return isOnlyAsker && holder.channel === undefined ? undefined : holder;
    }
    default:
      return who satisfies never;
  }
}

function others(people: readonly Person[], except: PersonId | undefined): readonly PersonId[] {
  return people.map(({ id }) => id).filter((id) => id !== except);
}

/** Whether both are the same people, in whatever order, or the same department, by whatever way it is told. */
export function isSameHolder(one: Holder | undefined, other: Holder | undefined): boolean {
  if (one?.type === 'people' && other?.type === 'people') {
    return (
      one.personIds.length === other.personIds.length &&
      one.personIds.every((id) => other.personIds.includes(id))
    );
  }
  if (one?.type === 'department' && other?.type === 'department') {
    return one.departmentId === other.departmentId;
  }
  return one === other;
}

/** Whom a message to the holder goes to, each by themself: the people, or a department's members where it has no channel. */
export function addresseesOf(
  holder: Holder,
  { directory }: Snapshot,
  asker: PersonId | undefined,
): readonly PersonId[] {
  if (holder.type === 'people') return holder.personIds;
  if (holder.channel !== undefined) return [];
  const members = directory.departments.get(holder.departmentId)?.memberIds ?? [];
  return members.filter(
    (id) => id !== asker && directory.people.has(id) && isActive(directory.people.get(id)),
  );
}

/** Whether the holder is a department that has neither a channel nor anybody who could be told: only by email or phone. */
export function isBeyondChat(holder: Holder, snapshot: Snapshot, asker: PersonId | undefined): boolean {
  if (holder.type === 'people' || holder.channel !== undefined) return false;
  return addresseesOf(holder, snapshot, asker).length === 0;
}

/** Everybody who was told of it by themself: as a person, or as a member of a department without a channel. */
export function peopleTold({ told, asker }: Inquiry, snapshot: Snapshot): ReadonlySet<PersonId> {
  return new Set(told.flatMap((holder) => addresseesOf(holder, snapshot, asker.personId)));
}

/** The departments that were told of it. */
export function departmentsTold({ told }: Inquiry): ReadonlySet<DepartmentId> {
  return new Set(told.flatMap((holder) => (holder.type === 'department' ? [holder.departmentId] : [])));
}

/** Whether the person is in the directory, active, and has no time off. */
export function isThere(id: PersonId, snapshot: Snapshot, now: Temporal.Instant): boolean {
  const then = sourceAt(snapshot, now);
  const person = snapshot.directory.people.has(id) ? then.directory.people.get(id) : undefined;
  return person !== undefined && isActiveAt(person, now) && awayUntil(then, person, now) === undefined;
}

/** Whether a message to either goes the same way: to people, to their channel, or to the members of a department. */
export function isSameWay(one: Holder, other: Holder): boolean {
  const [channel, otherChannel] = [one, other].map(channelOf);
  return channel?.platform === otherChannel?.platform && channel?.id === otherChannel?.id;
}

function channelOf(holder: Holder): Channel | undefined {
  return holder.type === 'department' ? holder.channel : undefined;
}
