import type { Temporal } from 'temporal-polyfill';
import type { Contact, Department, Directory, Topic } from '../directory/model.ts';
import type { PersonId, RotationId, TopicId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';
import type { Rotation } from '../rotations/model.ts';
import type { ScheduleSource } from '../rotations/schedule/history.ts';
import { answerFor } from './answer.ts';
import { contactChain } from './contact-chain.ts';
import { type OwnShift, ownShifts, withoutRepeats } from './own-shifts.ts';
import type { Snapshot } from './ports.ts';
import type { Reached } from './reach.ts';

/** What one person answers for. */
export interface OnPoint {
  /** Topics that lead to this person at the moment asked about, in the directory's order. */
  readonly topics: readonly Topic[];
  /** Departments the person belongs to, which may answer for more. */
  readonly departments: readonly Department[];
  /** Shifts from that moment on, soonest first; one that is on now comes with its true end but may begin earlier. */
  readonly shifts: readonly OwnShift[];
}

/** How far ahead shifts are looked for, in hours. */
const AHEAD_HOURS = 4 * 7 * 24;

/** How many shifts are worth telling at once. */
const MOST_SHIFTS = 10;

/** What the person is on point for at `at`, and their shifts of the four weeks after it, each duty once. */
export function whereOnPoint(snapshot: Snapshot, personId: PersonId, at: Temporal.Instant): OnPoint {
  const { topics, departments } = snapshot.directory;
  const { topicsOf } = reachIndex(snapshot);
  const ahead = { start: at, end: at.add({ hours: AHEAD_HOURS }) };
  const candidates = topicsOf.get(personId) ?? new Set<TopicId>();
  return {
    topics: [...candidates].flatMap((id) => {
      const topic = topics.get(id);
      const contact = topic && answerFor(snapshot, id, at).contact;
      return topic && contact && includes(contact, personId) ? [topic] : [];
    }),
    departments: [...departments.values()].filter((each) => each.memberIds.includes(personId)),
    shifts: shiftsWithin(snapshot, personId, ahead).slice(0, MOST_SHIFTS),
  };
}

/** The person's shifts in the interval, in every rotation that can put them on duty, each duty once, soonest first. */
export function shiftsWithin(
  snapshot: ScheduleSource,
  personId: PersonId,
  interval: Interval,
): readonly OwnShift[] {
  const shifts = rotationsWith(snapshot, personId).flatMap((id) =>
    ownShifts(snapshot, id, personId, interval),
  );
  return withoutRepeats(snapshot.rotations, reachIndex(snapshot).asked, shifts).toSorted(
    (one, other) => one.shift.start.epochMilliseconds - other.shift.start.epochMilliseconds,
  );
}

/** The rotations that can put the person on duty, or could before they were edited. */
export function rotationsWith(snapshot: ScheduleSource, personId: PersonId): readonly RotationId[] {
  return [...(reachIndex(snapshot).rotationsOf.get(personId) ?? [])];
}

function includes({ who, alongside = [] }: Reached, personId: PersonId): boolean {
  switch (who.type) {
    case 'person':
      return [who.person, ...alongside].some((person) => person.id === personId);
    case 'people':
      return who.people.some((person) => person.id === personId);
    case 'department':
      return false;
    default:
      return who satisfies never;
  }
}

/** Whom a topic's chain of contacts can lead to, and in which rotations somebody can serve, the other way round. */
interface ReachIndex {
  readonly topicsOf: ReadonlyMap<PersonId, ReadonlySet<TopicId>>;
  readonly rotationsOf: ReadonlyMap<PersonId, ReadonlySet<RotationId>>;
  /** The rotations that a topic asks, or a rotation that it asks has as its backup. */
  readonly asked: ReadonlySet<RotationId>;
}

type IndexedBy = Pick<ScheduleSource, 'rotations' | 'history'>;

const indexes = new WeakMap<Directory, { readonly by: IndexedBy; readonly index: ReachIndex }>();

/** Made once for each state of the directory and its rotations; a person newly seen on a platform changes neither. */
function reachIndex(snapshot: ScheduleSource): ReachIndex {
  const { directory, rotations, history } = snapshot;
  const known = indexes.get(directory);
  if (known?.by.rotations === rotations && known.by.history === history) return known.index;
  const index = createReachIndex(snapshot);
  indexes.set(directory, { by: snapshot, index });
  return index;
}

function createReachIndex(snapshot: ScheduleSource): ReachIndex {
  const topicsOf = new Map<PersonId, Set<TopicId>>();
  const rotationsOf = new Map<PersonId, Set<RotationId>>();
  const asked = new Set<RotationId>();
  const serving = new Map<RotationId, ReadonlySet<PersonId>>();
  for (const rotation of snapshot.rotations.values()) {
    const people = peopleIn(snapshot, rotation.id);
    serving.set(rotation.id, people);
    for (const person of people) add(rotationsOf, person, rotation.id);
  }
  for (const topic of snapshot.directory.topics.values()) {
    for (const { contact } of contactChain(snapshot.directory, topic)) {
      if (contact.type === 'rotation')
        for (const id of askedThrough(snapshot, contact.rotationId)) asked.add(id);
      for (const person of peopleOfContact(contact, serving)) add(topicsOf, person, topic.id);
    }
  }
  return { topicsOf, rotationsOf, asked };
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

function askedThrough(snapshot: ScheduleSource, id: RotationId): readonly RotationId[] {
  const backup = snapshot.rotations.get(id)?.backup;
  return backup?.type === 'rotation' ? [id, backup.rotationId] : [id];
}

/**
 * Everybody whom the rotation can put on duty, or could before it was edited, which may be yet to come: participants, stand-ins by
 * override, its backup, those of its layers.
 */
function peopleIn(snapshot: ScheduleSource, id: RotationId): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  const waiting = [id];
  const visited = new Set<RotationId>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (visited.has(next)) continue;
    visited.add(next);
    for (const rotation of versionsOf(snapshot, next)) {
      for (const { personId } of rotation.overrides) if (personId !== null) people.add(personId);
      if (rotation.backup?.type === 'person') people.add(rotation.backup.personId);
      if (rotation.backup?.type === 'rotation') waiting.push(rotation.backup.rotationId);
      if (rotation.type === 'turns') for (const each of rotation.participants) people.add(each.personId);
      else waiting.push(...rotation.layers.map((layer) => layer.rotationId));
    }
  }
  return people;
}

function versionsOf({ rotations, history }: ScheduleSource, id: RotationId): readonly Rotation[] {
  const past = history?.rotations.get(id) ?? [];
  return [rotations.get(id), ...past.map(({ value }) => value)].filter((each) => each !== undefined);
}
