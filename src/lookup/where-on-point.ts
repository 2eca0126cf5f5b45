import type { Temporal } from 'temporal-polyfill';
import type { Contact, Department, Directory, Topic } from '../directory/model.ts';
import type { PersonId, RotationId, TopicId } from '../kernel/ids.ts';
import type { Rotation, Rotations, Shift } from '../rotations/model.ts';
import { dutyAt, finalSchedule } from '../rotations/schedule.ts';
import { answerFor } from './answer.ts';
import { contactChain } from './contact-chain.ts';
import type { Snapshot } from './ports.ts';
import type { PointOfContact } from './reach.ts';

/** What one person answers for. */
export interface OnPoint {
  /** Topics that lead to this person at the moment asked about, in the directory's order. */
  readonly topics: readonly Topic[];
  /** Departments the person belongs to, which may answer for more. */
  readonly departments: readonly Department[];
  /** Shifts from that moment on, soonest first; one that is on now comes with its true end but may begin earlier. */
  readonly shifts: readonly OwnShift[];
}

export interface OwnShift {
  readonly rotation: Rotation;
  readonly shift: Shift;
}

/** How far ahead shifts are looked for, in hours. */
const AHEAD_HOURS = 4 * 7 * 24;

/** How many shifts are worth telling at once. */
const MOST_SHIFTS = 10;

/** What the person is on point for at `at`, and their shifts of the four weeks after it. */
export function whereOnPoint(snapshot: Snapshot, personId: PersonId, at: Temporal.Instant): OnPoint {
  const { topics, departments } = snapshot.directory;
  const { topicsOf, rotationsOf } = reachIndex(snapshot);
  const candidates = topicsOf.get(personId) ?? new Set<TopicId>();
  return {
    topics: [...candidates].flatMap((id) => {
      const topic = topics.get(id);
      const who = topic && answerFor(snapshot, id, at).contact?.who;
      return topic && who && includes(who, personId) ? [topic] : [];
    }),
    departments: [...departments.values()].filter((each) => each.memberIds.includes(personId)),
    shifts: [...(rotationsOf.get(personId) ?? [])]
      .flatMap((rotation) => ownShifts(snapshot, rotation, personId, at))
      .sort((one, other) => one.shift.start.epochMilliseconds - other.shift.start.epochMilliseconds)
      .slice(0, MOST_SHIFTS),
  };
}

function includes(who: PointOfContact, personId: PersonId): boolean {
  switch (who.type) {
    case 'person':
      return who.person.id === personId;
    case 'people':
      return who.people.some((person) => person.id === personId);
    case 'department':
      return false;
    default:
      return who satisfies never;
  }
}

function ownShifts(
  snapshot: Snapshot,
  rotation: Rotation,
  personId: PersonId,
  at: Temporal.Instant,
): readonly OwnShift[] {
  const interval = { start: at, end: at.add({ hours: AHEAD_HOURS }) };
  return finalSchedule(snapshot, rotation.id, interval)
    .filter((shift) => shift.personId === personId)
    .map((shift) => ({ rotation, shift: shift.end.equals(interval.end) ? whole(shift) : shift }));

  /** The last one is cut at the end of what was asked for, not where it ends. */
  function whole(shift: Shift): Shift {
    return { ...shift, end: dutyAt(snapshot, rotation.id, shift.start).shift.end };
  }
}

/** Whom a topic's chain of contacts can lead to, and in which rotations somebody can serve, the other way round. */
interface ReachIndex {
  readonly topicsOf: ReadonlyMap<PersonId, ReadonlySet<TopicId>>;
  readonly rotationsOf: ReadonlyMap<PersonId, ReadonlySet<Rotation>>;
}

const indexes = new WeakMap<Directory, { readonly rotations: Rotations; readonly index: ReachIndex }>();

/** Made once for each state of the directory and its rotations; a person newly seen on a platform changes neither. */
function reachIndex(snapshot: Snapshot): ReachIndex {
  const { directory, rotations } = snapshot;
  const known = indexes.get(directory);
  if (known?.rotations === rotations) return known.index;
  const index = createReachIndex(snapshot);
  indexes.set(directory, { rotations, index });
  return index;
}

function createReachIndex(snapshot: Snapshot): ReachIndex {
  const topicsOf = new Map<PersonId, Set<TopicId>>();
  const rotationsOf = new Map<PersonId, Set<Rotation>>();
  const serving = new Map<RotationId, ReadonlySet<PersonId>>();
  for (const rotation of snapshot.rotations.values()) {
    const people = peopleIn(snapshot, rotation.id);
    serving.set(rotation.id, people);
    for (const person of people) add(rotationsOf, person, rotation);
  }
  for (const topic of snapshot.directory.topics.values()) {
    for (const { contact } of contactChain(snapshot.directory, topic)) {
      for (const person of peopleOfContact(contact, serving)) add(topicsOf, person, topic.id);
    }
  }
  return { topicsOf, rotationsOf };
}

function add<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}

function peopleOfContact(
  contact: Contact,
  serving: ReadonlyMap<RotationId, ReadonlySet<PersonId>>,
): Iterable<PersonId> {
  switch (contact.type) {
    case 'person':
      return [contact.personId];
    case 'people':
      return contact.personIds;
    case 'rotation':
      return serving.get(contact.rotationId) ?? [];
    case 'department':
      return [];
    default:
      return contact satisfies never;
  }
}

/** Everybody whom the rotation can put on duty: participants, stand-ins by override, its backup, those of its layers. */
function peopleIn(snapshot: Snapshot, id: RotationId): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  const waiting = [id];
  const visited = new Set<RotationId>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const rotation = snapshot.rotations.get(next);
    if (rotation === undefined || visited.has(next)) continue;
    visited.add(next);
    for (const { personId } of rotation.overrides) if (personId !== null) people.add(personId);
    if (rotation.backup?.type === 'person') people.add(rotation.backup.personId);
    if (rotation.backup?.type === 'rotation') waiting.push(rotation.backup.rotationId);
    if (rotation.type === 'turns') for (const each of rotation.participants) people.add(each.personId);
    else waiting.push(...rotation.layers.map((layer) => layer.rotationId));
  }
  return people;
}
