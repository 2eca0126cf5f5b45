import { type Department, EMPTY_DIRECTORY, type Person, type Topic } from '../../src/directory/model.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import type { Rotation, TurnRotation } from '../../src/rotations/model.ts';

type Given<Noun> = Partial<Omit<Noun, 'id'>>;

/** A person with nothing but what is given; the name is the id where there is none. */
export function person(id: string, given: Given<Person> = {}): Person {
  return { id: personId(id), name: id, timeOff: [], ...given };
}

/** A department with nothing but what is given. */
export function department(id: string, given: Given<Department> = {}): Department {
  return { id: departmentId(id), name: id, channels: [], memberIds: [], translations: {}, ...given };
}

/** A topic with nothing but what is given. */
export function topic(id: string, given: Given<Topic> = {}): Topic {
  return {
    id: topicId(id),
    name: id,
    aliases: [],
    translations: {},
    fallback: [],
    ownerIds: [],
    links: [],
    escalation: [],
    ...given,
  };
}

/** A rotation of these people: by the week, from Monday 2026-01-05 09:00 in Berlin, unless said otherwise. */
export function rotation(
  id: string,
  people: readonly string[],
  given: Given<Omit<TurnRotation, 'type'>> = {},
): TurnRotation {
  return {
    id: rotationId(id),
    type: 'turns',
    name: id,
    ownerIds: [],
    overrides: [],
    timeZone: 'Europe/Berlin',
    startsOn: '2026-01-05T09:00',
    cadence: { type: 'every', count: 1, unit: 'weeks' },
    participants: people.map((each) => ({ personId: personId(each) })),
    turns: 'calendar',
    ...given,
  };
}

/** A company of these, in Berlin and in English unless said otherwise. */
export function company(given: {
  readonly organization?: Partial<DirectoryContent['directory']['organization']>;
  readonly people?: readonly Person[];
  readonly departments?: readonly Department[];
  readonly topics?: readonly Topic[];
  readonly rotations?: readonly Rotation[];
}): DirectoryContent {
  return {
    directory: {
      ...EMPTY_DIRECTORY,
      organization: {
        name: 'Northwind',
        timeZone: 'Europe/Berlin',
        language: 'en',
        adminIds: [],
        ...given.organization,
      },
      people: new Map(given.people?.map((each) => [each.id, each])),
      departments: new Map(given.departments?.map((each) => [each.id, each])),
      topics: new Map(given.topics?.map((each) => [each.id, each])),
    },
    rotations: new Map(given.rotations?.map((each) => [each.id, each])),
    updates: new Map(),
  };
}
