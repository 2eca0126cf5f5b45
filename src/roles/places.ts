import type { Temporal } from 'temporal-polyfill';
import { isActive } from '../directory/active.ts';
import { adminsOf } from '../directory/managers.ts';
import type { Contact, Person } from '../directory/model.ts';
import { whoMay } from '../edits/permission.ts';
import type { DirectoryContent } from '../exchange/ports.ts';
import type { Noun } from '../exchange/things.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { shiftsWithin } from '../lookup/where-on-point.ts';
import type { ScheduleSource } from '../rotations/schedule/history.ts';
import { neededPeople } from './needed.ts';

/** Somewhere in the directory where a person is needed. */
export interface PersonPlace {
  readonly noun: Extract<Noun, 'organization' | 'department' | 'topic' | 'rotation'>;
  readonly id: string;
  /** Of a rotation: when they are on duty next, or since. */
  readonly onDutyAt?: Temporal.Instant;
}

/** How far ahead shifts are looked for, in hours. */
const AHEAD_HOURS = 8 * 7 * 24;

/** Where the person decides, answers, stands behind others, or is on duty within eight weeks; each place once. */
export function placesOf(
  source: Pick<Snapshot, 'directory' | 'rotations' | 'history'>,
  personId: PersonId,
  now: Temporal.Instant,
): readonly PersonPlace[] {
  const { organization, departments, topics } = source.directory;
  const { adminIds, helpDesk } = organization;
  const isOfAll = adminIds.includes(personId) || names(helpDesk, personId);
  return [
    ...(isOfAll ? [{ noun: 'organization', id: 'organization' } as const] : []),
    ...[...departments.values()]
      .filter(({ memberIds, managerId }) => managerId === personId || memberIds.includes(personId))
      .map(({ id }) => ({ noun: 'department', id }) as const),
    ...[...topics.values()]
      .filter(({ ownerIds, contact, fallback }) => {
        return ownerIds.includes(personId) || [contact, ...fallback].some((each) => names(each, personId));
      })
      .map(({ id }) => ({ noun: 'topic', id }) as const),
    ...rotationPlaces(source, personId, now),
  ];
}

function names(contact: Contact | undefined, personId: PersonId): boolean {
  switch (contact?.type) {
    case 'person':
      return contact.personId === personId;
    case 'people':
      return contact.personIds.includes(personId);
    default:
      return false;
  }
}

function rotationPlaces(
  source: ScheduleSource,
  personId: PersonId,
  now: Temporal.Instant,
): readonly PersonPlace[] {
  const interval = { start: now, end: now.add({ hours: AHEAD_HOURS }) };
  const next = new Map<RotationId, Temporal.Instant>();
  for (const { rotation, shift } of shiftsWithin(source, personId, interval)) {
    if (!next.has(rotation.id)) next.set(rotation.id, shift.start);
  }
  return [...source.rotations.values()].flatMap((rotation): readonly PersonPlace[] => {
    const { id, ownerIds, backup } = rotation;
    const onDutyAt = next.get(id);
    const isBackup = backup?.type === 'person' && backup.personId === personId;
    if (onDutyAt === undefined && !isBackup && !ownerIds.includes(personId)) return [];
    return [{ noun: 'rotation', id, ...(onDutyAt && { onDutyAt }) }];
  });
}

/** Who sees to it that somebody else takes the place: the active owners or the manager of the thing, else the admins. */
export function caretakersOf(
  { noun, id }: Pick<PersonPlace, 'noun' | 'id'>,
  content: DirectoryContent,
): readonly PersonId[] {
  const admins = adminsOf(content.directory);
  const own = ownersOf({ noun, id }, content).filter((each) => isActive(content.directory.people.get(each)));
  return own.length > 0 ? own : admins;
}

function ownersOf(
  { noun, id }: Pick<PersonPlace, 'noun' | 'id'>,
  { directory, rotations }: DirectoryContent,
): readonly PersonId[] {
  const owned: { readonly id: string; readonly ownerIds: readonly PersonId[] }[] =
    noun === 'topic' ? [...directory.topics.values()] : noun === 'rotation' ? [...rotations.values()] : [];
  if (noun !== 'department') return owned.find((each) => each.id === id)?.ownerIds ?? [];
  return [...directory.departments.values()].flatMap((one) =>
    one.id === id && one.managerId !== undefined ? [one.managerId] : [],
  );
}

/** Whoever is deactivated and still needed somewhere that this person may put right, with those places. */
export function leftBehindFor(
  viewer: PersonId,
  source: Pick<Snapshot, 'directory' | 'rotations' | 'history'>,
  now: Temporal.Instant,
): readonly { readonly person: Person; readonly places: readonly PersonPlace[] }[] {
  return deactivatedIn(source).flatMap((person) => {
    const places = placesFor(viewer, person.id, source, now);
    return places.length > 0 ? [{ person, places }] : [];
  });
}

/** The places of the person that the viewer may put right. */
export function placesFor(
  viewer: PersonId,
  personId: PersonId,
  source: Pick<Snapshot, 'directory' | 'rotations' | 'history'>,
  now: Temporal.Instant,
): readonly PersonPlace[] {
  const content = { directory: source.directory, rotations: source.rotations, updates: new Map() };
  return placesOf(source, personId, now).filter(({ noun, id }) =>
    whoMay('edit', noun, id, content).includes(viewer),
  );
}

function deactivatedIn(source: Pick<Snapshot, 'directory' | 'rotations'>): readonly Person[] {
  const { people } = source.directory;
  return [...neededPeople(source)]
    .flatMap((id) => people.get(id) ?? [])
    .filter((person) => !isActive(person));
}
