import { Temporal } from 'temporal-polyfill';
import type { DepartmentId, PersonId, RotationId, TopicId } from '../kernel/ids.ts';
import { parseLocalMoment } from '../kernel/local-moment.ts';
import type { Contact, Directory, LocalMoment, Topic } from './model.ts';
import { nameKey } from './name-key.ts';
import { areCompared, namesOf, type TopicName } from './topic-names.ts';

/** Where in the directory something stands: a thing, and the way to the field in the model's names. */
interface Place {
  readonly in:
    | { readonly noun: 'organization' }
    | { readonly noun: 'person'; readonly id: PersonId }
    | { readonly noun: 'department'; readonly id: DepartmentId }
    | { readonly noun: 'topic'; readonly id: TopicId };
  readonly path: readonly (string | number)[];
}

interface Reference extends Place {
  readonly to: 'person' | 'department' | 'rotation' | 'topic';
  readonly id: string;
}

/** A rule of the directory that something in it breaks. */
export type DirectoryFault =
  | (Reference & { readonly code: 'unknown-reference' })
  /** The topics from this one up to itself again. */
  | (Place & { readonly code: 'parent-cycle'; readonly cycle: readonly TopicId[] })
  | (Place & { readonly code: 'time-off-of-no-length'; readonly from: LocalMoment })
  /** One email address or platform account that is given to two people. */
  | (Place & { readonly code: 'shared-identity'; readonly with: PersonId })
  | (Place & {
      readonly code: 'name-collision';
      readonly name: string;
      readonly with: TopicId;
      readonly withName: string;
    });

/**
 * All that is wrong among the things of a directory, in their order: references to what is not there, time off of no length, people
 * who share an email address or an account, by which each is to be recognised, parents in a circle, and names or aliases that two
 * topics share once case, diacritics and punctuation are left aside. Names in two different languages
 * may be alike; the directory's own names are compared with those of every language. Where `directory` is only a part, `whole` is
 * where its references lead to.
 */
export function directoryFaults(
  directory: Directory,
  rotations: ReadonlyMap<RotationId, unknown>,
  whole: Pick<Directory, 'people' | 'departments' | 'topics'> = directory,
): readonly DirectoryFault[] {
  const { people: person, departments: department, topics: topic } = whole;
  const known: Record<Reference['to'], ReadonlyMap<string, unknown>> = {
    person,
    department,
    topic,
    rotation: rotations,
  };
  const dangling = [...references(directory)].filter((reference) => !known[reference.to].has(reference.id));
  return [
    ...dangling.map((reference) => ({ ...reference, code: 'unknown-reference' as const })),
    ...emptyTimeOff(directory),
    ...sharedIdentities(directory.people),
    ...parentCycles(directory.topics),
    ...nameCollisions(directory.topics),
  ];
}

/** All that things of the directory name, in their order. */
export function* references({ organization, people, departments, topics }: Directory): Generator<Reference> {
  const company = { noun: 'organization' } as const;
  yield* peopleIn(company, ['adminIds'], organization.adminIds);
  yield* contactIn(company, ['helpDesk'], organization.helpDesk);
  for (const { id, managerId } of people.values()) {
    if (managerId) yield { in: { noun: 'person', id }, path: ['managerId'], to: 'person', id: managerId };
  }
  for (const { id, memberIds, managerId } of departments.values()) {
    const place = { noun: 'department', id } as const;
    yield* peopleIn(place, ['memberIds'], memberIds);
    if (managerId) yield { in: place, path: ['managerId'], to: 'person', id: managerId };
  }
  for (const { id, parentId, contact, fallback, ownerIds } of topics.values()) {
    const place = { noun: 'topic', id } as const;
    if (parentId) yield { in: place, path: ['parentId'], to: 'topic', id: parentId };
    yield* contactIn(place, ['contact'], contact);
    for (const [index, next] of fallback.entries()) yield* contactIn(place, ['fallback', index], next);
    yield* peopleIn(place, ['ownerIds'], ownerIds);
  }
}

function* peopleIn(place: Place['in'], path: Place['path'], ids: readonly PersonId[]): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { in: place, path: [...path, index], to: 'person', id };
}

function* contactIn(
  place: Place['in'],
  path: Place['path'],
  contact: Contact | undefined,
): Generator<Reference> {
  switch (contact?.type) {
    case undefined:
      return;
    case 'person':
      return yield { in: place, path: [...path, 'personId'], to: 'person', id: contact.personId };
    case 'people':
      return yield* peopleIn(place, [...path, 'personIds'], contact.personIds);
    case 'rotation':
      return yield { in: place, path: [...path, 'rotationId'], to: 'rotation', id: contact.rotationId };
    case 'department':
      return yield { in: place, path: [...path, 'departmentId'], to: 'department', id: contact.departmentId };
    default:
      return contact satisfies never;
  }
}

/** Time off that ends when it begins or before. */
function* emptyTimeOff({ people, organization }: Directory): Generator<DirectoryFault> {
  for (const { id, timeOff, timeZone = organization.timeZone } of people.values()) {
    for (const [index, { from, until }] of timeOff.entries()) {
      const [start, end] = [parseLocalMoment(from, timeZone), parseLocalMoment(until, timeZone)];
      if (!start.ok || !end.ok || Temporal.Instant.compare(start.value, end.value) < 0) continue;
      const path = ['timeOff', index, 'until'];
      yield { in: { noun: 'person', id }, path, code: 'time-off-of-no-length', from };
    }
  }
}

/** Each address and account that an earlier person has already, told at the later one. */
function* sharedIdentities(people: Directory['people']): Generator<DirectoryFault> {
  const taken = new Map<string, PersonId>();
  for (const { id, email, slackUserId, teamsUserId } of people.values()) {
    const marks = { email: email?.toLowerCase(), slackUserId, teamsUserId };
    for (const [field, mark] of Object.entries(marks)) {
      if (mark === undefined) continue;
      const key = `${field} ${mark}`;
      const other = taken.get(key);
      if (other === undefined) taken.set(key, id);
      else yield { in: { noun: 'person', id }, path: [field], code: 'shared-identity', with: other };
    }
  }
}

/** Each circle of parents once, told at the first of its topics. */
function* parentCycles(topics: Directory['topics']): Generator<DirectoryFault> {
  const settled = new Set<TopicId>();
  for (const topic of topics.values()) {
    const path: TopicId[] = [];
    let current: Topic | undefined = topic;
    while (current && !settled.has(current.id)) {
      settled.add(current.id);
      path.push(current.id);
      current = current.parentId && topics.get(current.parentId);
    }
    const start = current ? path.indexOf(current.id) : -1;
    const first = path[start];
    if (first === undefined) continue;
    const cycle = [...path.slice(start), first];
    yield { in: { noun: 'topic', id: first }, path: ['parentId'], code: 'parent-cycle', cycle };
  }
}

/** Each name that an earlier topic has already, told at the later one. */
function* nameCollisions(topics: Directory['topics']): Generator<DirectoryFault> {
  const taken = new Map<string, TopicName[]>();
  for (const topic of topics.values()) {
    for (const named of namesOf(topic)) {
      const key = nameKey(named.name);
      const bearers = taken.get(key) ?? [];
      const other = bearers.find((bearer) => bearer.topicId !== named.topicId && areCompared(bearer, named));
      if (other && key !== '') {
        const { topicId: id, path, name } = named;
        const place = { in: { noun: 'topic', id }, path } as const;
        yield { ...place, code: 'name-collision', name, with: other.topicId, withName: other.name };
      }
      taken.set(key, [...bearers, named]);
    }
  }
}
