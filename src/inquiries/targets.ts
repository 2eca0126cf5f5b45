import type { Temporal } from 'temporal-polyfill';
import { activeOnce } from '../directory/managers.ts';
import type { EscalationTarget, Topic } from '../directory/model.ts';
import type { DepartmentId, PersonId } from '../kernel/ids.ts';
import { type Answer, answerFor } from '../lookup/answer.ts';
import { contactChain } from '../lookup/contact-chain.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { reach, standbyOf } from '../lookup/reach.ts';
import type { Rotation } from '../rotations/model.ts';
import {
  departmentsTold,
  holderOf,
  holderOfDepartment,
  holderOfPeople,
  isBeyondChat,
  isSameHolder,
  isSameWay,
  isThere,
  peopleTold,
} from './holders.ts';
import type { Holder, Inquiry } from './inquiry.ts';

/** Where to look for whom to tell: the inquiry, the directory, and when. */
export interface Sight {
  readonly inquiry: Inquiry;
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
  /** Who can't be reached. */
  readonly unreachable?: readonly Holder[];
}

/**
 * Whom a step of the escalation tells: the holder again, or others, of whom nobody has been told yet. Nobody who has time off, nobody
 * who can't be reached, and never the asker. Undefined where that leaves nobody.
 */
export function targetOf(step: EscalationTarget, sight: Sight): Holder | undefined {
  if (!sight.snapshot.directory.topics.has(sight.inquiry.topicId)) return undefined;
  switch (step) {
    case 'again':
      return reachable(sight.inquiry.holder, sight);
    case 'backup':
      return untold(holderOfPeople(present(backupOf(sight), sight)), sight);
    case 'next':
      return untold(holderOfPeople(present(nextOf(sight), sight)), sight);
    case 'department':
      return untold(departmentOf(sight), sight);
    case 'manager':
      return untold(managersOf(sight), sight);
    case 'help_desk':
      return untold(helpDeskOf(sight), sight);
    default:
      return step satisfies never;
  }
}

/** Who stands behind whoever answers: by the schedule, else as the rotation names them. */
export function backupOf(sight: Sight): readonly PersonId[] {
  const answer = answerOf(sight);
  if (answer === undefined) return [];
  const { contact } = answer;
  if (contact?.backup !== undefined) return [contact.backup.id];
  const rotation = rotationOf(answer);
  return rotation === undefined ? [] : standbyOf(sight.snapshot, rotation, sight.now).map(({ id }) => id);
}

/** Who is next in line after whoever answers. */
export function nextOf(sight: Sight): readonly PersonId[] {
  const answer = answerOf(sight);
  const [first] = answer?.passedOver ?? [];
  const next = answer?.contact?.next?.person ?? (first?.type === 'rotation' ? first.next : undefined);
  return next === undefined ? [] : [next.id];
}

function answerOf({ inquiry, snapshot, now }: Sight): Answer | undefined {
  return snapshot.directory.topics.has(inquiry.topicId)
    ? answerFor(snapshot, inquiry.topicId, now)
    : undefined;
}

function rotationOf({ contact, passedOver: [first] }: Answer): Rotation | undefined {
  return contact?.duty?.rotation ?? (first?.type === 'rotation' ? first.rotation : undefined);
}

/** The first department that answers for the topic, by its chain; else one that the holder belongs to. The help desk is not meant. */
function departmentOf(sight: Sight): Holder | undefined {
  const { inquiry, snapshot } = sight;
  const { departments } = snapshot.directory;
  const named = [...chainOf(sight)].flatMap((id) => departments.get(id) ?? []);
  const holders = peopleHolding(inquiry);
  const own = [...departments.values()].filter(({ memberIds }) =>
    memberIds.some((id) => holders.includes(id)),
  );
  const [department] = [...named, ...own];
  return department && holderOfDepartment(department, inquiry.asker.account.platform);
}

function* chainOf({ inquiry, snapshot }: Sight): Generator<DepartmentId> {
  const topic = topicOf(snapshot, inquiry);
  if (topic === undefined) return;
  for (const { contact, route } of contactChain(snapshot.directory, topic)) {
    if (contact.type === 'department' && route.type !== 'help-desk') yield contact.departmentId;
  }
}

/** The holder's managers, else the topic's owners, else the admins: the first of these that has somebody there. */
function managersOf(sight: Sight): Holder | undefined {
  const { inquiry, snapshot } = sight;
  const { people, departments, organization } = snapshot.directory;
  const { holder } = inquiry;
  const own =
    holder?.type === 'department'
      ? [departments.get(holder.departmentId)?.managerId]
      : peopleHolding(inquiry).map((id) => people.get(id)?.managerId);
  const owners = topicOf(snapshot, inquiry)?.ownerIds ?? [];
  return [own.filter((id) => id !== undefined), owners, organization.adminIds]
    .map((ids) => holderOfPeople(present(activeOnce(ids, snapshot.directory), sight)))
    .find((found) => found !== undefined);
}

function helpDeskOf({ inquiry, snapshot, now }: Sight): Holder | undefined {
  const { helpDesk } = snapshot.directory.organization;
  const reached = helpDesk && reach(snapshot, helpDesk, now).reached;
  return reached && holderOf(reached, inquiry.asker.account.platform, inquiry.asker.personId);
}

function topicOf(snapshot: Snapshot, { topicId }: Inquiry): Topic | undefined {
  return snapshot.directory.topics.get(topicId);
}

function peopleHolding({ holder }: Inquiry): readonly PersonId[] {
  return holder?.type === 'people' ? holder.personIds : [];
}

function present(ids: readonly PersonId[], { inquiry, snapshot, now }: Sight): readonly PersonId[] {
  return ids.filter((id) => id !== inquiry.asker.personId && isThere(id, snapshot, now));
}

/** Of the holder those who were not told yet, are there and can be reached. */
export function untold(holder: Holder | undefined, sight: Sight): Holder | undefined {
  const { inquiry, snapshot } = sight;
  if (holder?.type === 'people') {
    const told = peopleTold(inquiry, snapshot);
    return reachable(holderOfPeople(holder.personIds.filter((id) => !told.has(id))), sight);
  }
  if (holder === undefined || departmentsTold(inquiry).has(holder.departmentId)) return undefined;
  return reachable(holder, sight);
}

/** Whoever of the holder is there and can be reached. */
function reachable(holder: Holder | undefined, sight: Sight): Holder | undefined {
  const { unreachable = [], inquiry, snapshot } = sight;
  if (holder?.type === 'people') {
    const lost = unreachable.flatMap((each) => (each.type === 'people' ? each.personIds : []));
    return holderOfPeople(present(holder.personIds, sight).filter((id) => !lost.includes(id)));
  }
  if (holder === undefined || isBeyondChat(holder, snapshot, inquiry.asker.personId)) return undefined;
  const isLost = unreachable.some((each) => isSameHolder(each, holder) && isSameWay(each, holder));
  return isLost ? undefined : holder;
}
