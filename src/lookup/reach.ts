import { Temporal } from 'temporal-polyfill';
import type { Contact, Department, Person } from '../directory/model.ts';
import { timeOffOf } from '../directory/time-off.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Rotation, Shift } from '../rotations/model.ts';
import { dutyAt } from '../rotations/schedule.ts';
import type { Snapshot } from './ports.ts';

/** One person, several who answer together, or a department. */
export type PointOfContact =
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'people'; readonly people: readonly Person[] }
  | { readonly type: 'department'; readonly department: Department };

/** Somebody who is there at an instant. */
export interface Reached {
  readonly who: PointOfContact;
  /** The rotation that put them there; `backup` where nobody is on shift and its backup answers. */
  readonly duty?: { readonly rotation: Rotation; readonly source: Shift['source'] | 'backup' };
  /** When the shift ends. */
  readonly until?: Temporal.Instant;
  readonly backup?: Person;
  /** Who is on after that. */
  readonly next?: { readonly person: Person; readonly from: Temporal.Instant };
}

/** A contact with nobody there at an instant, and when somebody is again, where that is known. */
export type PassedOver = { readonly backAt?: Temporal.Instant } & (
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

/** Who is there for this one contact at `at`; people who have time off are not. */
export function reach(snapshot: Snapshot, contact: Contact, at: Temporal.Instant): Outcome {
  switch (contact.type) {
    case 'person':
      return reachPeople(snapshot, [contact.personId], at);
    case 'people':
      return reachPeople(snapshot, contact.personIds, at);
    case 'department':
      return reachDepartment(snapshot, snapshot.directory.departments.get(contact.departmentId), at);
    case 'rotation':
      return reachRotation(snapshot, contact.rotationId, at);
    default:
      return contact satisfies never;
  }
}

function reachPeople(snapshot: Snapshot, ids: readonly PersonId[], at: Temporal.Instant): Outcome {
  const people = peopleOf(snapshot, ids);
  if (people.length === 0) return {};
  const there = people.filter((person) => awayUntil(snapshot, person, at) === undefined);
  const [first, ...others] = there;
  if (first === undefined) return { passedOver: { type: 'people', people, ...backOf(snapshot, people, at) } };
  return {
    reached: {
      who: others.length === 0 ? { type: 'person', person: first } : { type: 'people', people: there },
    },
  };
}

/** A department is there even without its members, as long as it can be written to or called itself. */
function reachDepartment(
  snapshot: Snapshot,
  department: Department | undefined,
  at: Temporal.Instant,
): Outcome {
  if (department === undefined) return {};
  const hasAddress =
    department.email !== undefined || department.phone !== undefined || department.channels.length > 0;
  const members = peopleOf(snapshot, department.memberIds);
  const isThere =
    hasAddress ||
    members.length === 0 ||
    members.some((person) => awayUntil(snapshot, person, at) === undefined);
  if (isThere) return { reached: { who: { type: 'department', department } } };
  return { passedOver: { type: 'department', department, ...backOf(snapshot, members, at) } };
}

function reachRotation(snapshot: Snapshot, id: RotationId, at: Temporal.Instant): Outcome {
  const rotation = snapshot.rotations.get(id);
  if (rotation === undefined) return {};
  const { people } = snapshot.directory;
  const { shift, backup, next } = dutyAt(snapshot, id, at);
  const person = shift.personId === null ? undefined : people.get(shift.personId);
  const nextPerson = next === undefined ? undefined : people.get(next.personId);
  const after =
    next === undefined || nextPerson === undefined
      ? {}
      : { next: { person: nextPerson, from: next.startsAt } };
  if (person !== undefined) {
    const backupPerson = backup === undefined ? undefined : people.get(backup);
    const duty = { rotation, source: shift.source };
    return {
      reached: {
        who: { type: 'person', person },
        duty,
        ...(isKnown(shift.end, at) && { until: shift.end }),
        ...(backupPerson !== undefined && { backup: backupPerson }),
        ...after,
      },
    };
  }
  const passedOver: PassedOver = {
    type: 'rotation',
    rotation,
    ...(next !== undefined && { backAt: next.startsAt }),
    ...(nextPerson !== undefined && { next: nextPerson }),
  };
  const standby = standbyOf(snapshot, rotation, at);
  if (standby === undefined) return { passedOver };
  const duty = { rotation, source: 'backup' } as const;
  return { passedOver, reached: { who: { type: 'person', person: standby }, duty, ...after } };
}

/** `dutyAt` looks for the end of a shift 366 days ahead; one that is found there only means "at least until then". */
function isKnown(end: Temporal.Instant, at: Temporal.Instant): boolean {
  return end.epochMilliseconds - at.epochMilliseconds < 366 * 24 * 3_600_000;
}

/** Who answers while nobody is on shift: a backup named for it. The next in line is only a backup to somebody who is on. */
function standbyOf(snapshot: Snapshot, rotation: Rotation, at: Temporal.Instant): Person | undefined {
  const { people } = snapshot.directory;
  const person = namedBackup(snapshot, rotation, at);
  const standby = person === undefined ? undefined : people.get(person);
  return standby === undefined || awayUntil(snapshot, standby, at) !== undefined ? undefined : standby;
}

function namedBackup(snapshot: Snapshot, rotation: Rotation, at: Temporal.Instant): PersonId | undefined {
  switch (rotation.backup?.type) {
    case 'person':
      return rotation.backup.personId;
    case 'rotation':
      if (!snapshot.rotations.has(rotation.backup.rotationId)) return undefined;
      return dutyAt(snapshot, rotation.backup.rotationId, at).shift.personId ?? undefined;
    default:
      return undefined;
  }
}

function peopleOf(snapshot: Snapshot, ids: readonly PersonId[]): readonly Person[] {
  return ids.flatMap((id) => snapshot.directory.people.get(id) ?? []);
}

/** When the first of them is back. */
function backOf(
  snapshot: Snapshot,
  people: readonly Person[],
  at: Temporal.Instant,
): { readonly backAt?: Temporal.Instant } {
  const [backAt] = people
    .flatMap((person) => awayUntil(snapshot, person, at) ?? [])
    .sort(Temporal.Instant.compare);
  return backAt === undefined ? {} : { backAt };
}

/** When the person is back from the time off they have at `at`, or undefined where they have none then. */
function awayUntil(snapshot: Snapshot, person: Person, at: Temporal.Instant): Temporal.Instant | undefined {
  const timeOff = timeOffOf(person, snapshot.directory.organization.timeZone)?.(at.epochMilliseconds);
  return timeOff?.value ? Temporal.Instant.fromEpochMilliseconds(timeOff.end) : undefined;
}
