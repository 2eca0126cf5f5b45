import { Temporal } from 'temporal-polyfill';
import { isActiveAt } from '../directory/active.ts';
import type { Contact, Department, Person } from '../directory/model.ts';
import { timeOffOf } from '../directory/time-off.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Rotation, Shift } from '../rotations/model.ts';
import { rotationAt, type ScheduleSource, sourceAt } from '../rotations/schedule/history.ts';
import { peopleOn } from '../rotations/schedule/on-duty.ts';
import { type Duty, dutyAt, onDutyAt } from '../rotations/schedule/schedule.ts';
import type { Snapshot } from './ports.ts';

/** One person, several who answer together, or a department. */
export type PointOfContact =
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'people'; readonly people: readonly Person[] }
  | { readonly type: 'department'; readonly department: Department };

/** Somebody who is there at an instant. */
export interface Reached {
  readonly who: PointOfContact;
  /** Who else is on duty in the rotation, in its order; absent where nobody is. */
  readonly alongside?: readonly Person[];
  /** The rotation that put them there; `backup` where nobody is on shift and its backup answers. */
  readonly duty?: { readonly rotation: Rotation; readonly source: Shift['source'] | 'backup' };
  /** When others are on duty, or nobody: the end of the shift, or of one that follows with the same people, from whatever source. */
  readonly until?: Temporal.Instant;
  readonly backup?: Person;
  /** Who is on after that. */
  readonly next?: { readonly person: Person; readonly from: Temporal.Instant };
}

/**
 * A contact with nobody there at an instant, and when somebody is again, where that is known. `deactivated`: who would be there, but for
 * their account; absent where there is nobody like that.
 */
export type PassedOver = { readonly backAt?: Temporal.Instant; readonly deactivated?: readonly Person[] } & (
  | { readonly type: 'people'; readonly people: readonly Person[] }
  /** `next` is on from `backAt`. */
  | { readonly type: 'rotation'; readonly rotation: Rotation; readonly next?: Person }
  | { readonly type: 'department'; readonly department: Department }
);

/** Both where a rotation has nobody on shift, but a backup. Neither where the contact names nothing that exists. */
export interface Outcome {
  readonly reached?: Reached;
  readonly passedOver?: PassedOver;
}

/**
 * Who is there for this one contact at `at`; people who have time off are not, nor whoever is deactivated: they stay in schedules, but an
 * asker needs somebody who answers. Rotations, time off and zones are those that held
 * at `at`, whatever has been edited since or will be.
 */
export function reach(snapshot: Snapshot, contact: Contact, at: Temporal.Instant): Outcome {
  switch (contact.type) {
    case 'person':
      return reachPeople(sourceAt(snapshot, at), [contact.personId], at);
    case 'people':
      return reachPeople(sourceAt(snapshot, at), contact.personIds, at);
    case 'department': {
      const department = snapshot.directory.departments.get(contact.departmentId);
      return reachDepartment(sourceAt(snapshot, at), department, at);
    }
    case 'rotation':
      return reachRotation(snapshot, contact.rotationId, at);
    default:
      return contact satisfies never;
  }
}

function reachPeople(then: ScheduleSource, ids: readonly PersonId[], at: Temporal.Instant): Outcome {
  const people = peopleOf(then, ids);
  if (people.length === 0) return {};
  const active = people.filter((person) => isActiveAt(person, at));
  const there = active.filter((person) => awayUntil(then, person, at) === undefined);
  const [first, ...others] = there;
  if (first === undefined) {
    return {
      passedOver: { type: 'people', people, ...backOf(then, active, at), ...deactivatedOf(people, at) },
    };
  }
  return {
    reached: {
      who: others.length === 0 ? { type: 'person', person: first } : { type: 'people', people: there },
    },
  };
}

/** A department is there even without its members, as long as it can be written to or called itself. */
function reachDepartment(
  then: ScheduleSource,
  department: Department | undefined,
  at: Temporal.Instant,
): Outcome {
  if (department === undefined) return {};
  const hasAddress =
    department.email !== undefined || department.phone !== undefined || department.channels.length > 0;
  const members = peopleOf(then, department.memberIds);
  const active = members.filter((person) => isActiveAt(person, at));
  const isThere =
    hasAddress || members.length === 0 || active.some((person) => awayUntil(then, person, at) === undefined);
  if (isThere) return { reached: { who: { type: 'department', department } } };
  return {
    passedOver: {
      type: 'department',
      department,
      ...backOf(then, active, at),
      ...deactivatedOf(members, at),
    },
  };
}

function reachRotation(snapshot: Snapshot, id: RotationId, at: Temporal.Instant): Outcome {
  const current = snapshot.rotations.get(id);
  if (current === undefined) return {};
  const rotation = rotationAt(snapshot, id, at) ?? current;
  const { shift, backup, next } = dutyAt(snapshot, id, at);
  const after = next === undefined ? {} : nextOf(snapshot, next);
  const onDuty = peopleOf(sourceAt(snapshot, at), peopleOn(shift));
  const [person, ...others] = onDuty.filter((each) => isActiveAt(each, at));
  const [backupPerson] = activeOf(sourceAt(snapshot, at), backup === undefined ? [] : [backup], at);
  if (person !== undefined) {
    return {
      reached: {
        ...together(person, others),
        duty: { rotation, source: shift.source },
        ...untilOthers(snapshot, id, shift, at),
        ...(backupPerson !== undefined && { backup: backupPerson }),
        ...after,
      },
    };
  }
  const passedOver: PassedOver = {
    type: 'rotation',
    rotation,
    ...(after.next !== undefined && { backAt: after.next.from, next: after.next.person }),
    ...deactivatedOf(onDuty, at),
  };
  // Somebody is on, whose account is deactivated: then it is for who stands behind them in the schedule.
  const standsIn = onDuty.length > 0 && backupPerson !== undefined;
  const [standby, ...more] = standsIn ? [backupPerson] : standbyOf(snapshot, rotation, at);
  if (standby === undefined) return { passedOver };
  const duty = { rotation, source: 'backup' } as const;
  return { passedOver, reached: { ...together(standby, more), duty, ...after } };
}

function together(person: Person, others: readonly Person[]): Pick<Reached, 'who' | 'alongside'> {
  return { who: { type: 'person', person }, ...(others.length > 0 && { alongside: others }) };
}

function nextOf(
  snapshot: Snapshot,
  { personId, startsAt }: NonNullable<Duty['next']>,
): Pick<Reached, 'next'> {
  const [person] = activeOf(sourceAt(snapshot, startsAt), [personId], startsAt);
  return person === undefined ? {} : { next: { person, from: startsAt } };
}

function untilOthers(
  snapshot: Snapshot,
  id: RotationId,
  shift: Shift,
  at: Temporal.Instant,
): Pick<Reached, 'until'> {
  const people = peopleOn(shift).join();
  let until = shift.end;
  while (isKnown(until, at)) {
    const others = onDutyAt(snapshot, id, until).map(({ personId }) => personId);
    if (others.join() !== people) return { until };
    until = dutyAt(snapshot, id, until).shift.end;
  }
  return {};
}

/** `dutyAt` looks for the end of a shift 366 days ahead; one that is found there only means "at least until then". */
function isKnown(end: Temporal.Instant, at: Temporal.Instant): boolean {
  return end.epochMilliseconds - at.epochMilliseconds < 366 * 24 * 3_600_000;
}

/**
 * Who answers while nobody is on shift: a backup named for it, of whom those with time off, or deactivated, are left out. The next in line is only a
 * backup to somebody who is on.
 */
export function standbyOf(snapshot: Snapshot, rotation: Rotation, at: Temporal.Instant): readonly Person[] {
  const then = sourceAt(snapshot, at);
  return activeOf(then, namedBackup(snapshot, rotation, at), at).filter(
    (person) => awayUntil(then, person, at) === undefined,
  );
}

function namedBackup(snapshot: Snapshot, { backup }: Rotation, at: Temporal.Instant): readonly PersonId[] {
  switch (backup?.type) {
    case 'person':
      return [backup.personId];
    case 'rotation':
      if (rotationAt(snapshot, backup.rotationId, at) === undefined) return [];
      return onDutyAt(snapshot, backup.rotationId, at).map(({ personId }) => personId);
    default:
      return [];
  }
}

function peopleOf(then: ScheduleSource, ids: readonly PersonId[]): readonly Person[] {
  return ids.flatMap((id) => then.directory.people.get(id) ?? []);
}

function activeOf(then: ScheduleSource, ids: readonly PersonId[], at: Temporal.Instant): readonly Person[] {
  return peopleOf(then, ids).filter((person) => isActiveAt(person, at));
}

function deactivatedOf(people: readonly Person[], at: Temporal.Instant): Pick<PassedOver, 'deactivated'> {
  const deactivated = people.filter((person) => !isActiveAt(person, at));
  return deactivated.length === 0 ? {} : { deactivated };
}

/** When the first of them is back. */
function backOf(
  then: ScheduleSource,
  people: readonly Person[],
  at: Temporal.Instant,
): { readonly backAt?: Temporal.Instant } {
  const [backAt] = people
    .flatMap((person) => awayUntil(then, person, at) ?? [])
    .sort(Temporal.Instant.compare);
  return backAt === undefined ? {} : { backAt };
}

/** When the person is back from the time off they have at `at`, or undefined where they have none then. */
export function awayUntil(
  then: ScheduleSource,
  person: Person,
  at: Temporal.Instant,
): Temporal.Instant | undefined {
  const timeOff = timeOffOf(person, then.directory.organization.timeZone)?.(at.epochMilliseconds);
  return timeOff?.value ? Temporal.Instant.fromEpochMilliseconds(timeOff.end) : undefined;
}
