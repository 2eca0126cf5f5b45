import type { Directory, Person, Topic } from '../directory/model.ts';
import { nameKeysOf } from '../directory/topic-names.ts';
import { departmentId, personId, topicId } from '../kernel/ids.ts';
import type { ThingName } from './ports.ts';

/**
 * As much of a directory as it takes to see what rules one thing breaks: the thing, last, and before it all that it could be mixed up
 * with. Looking at ten thousand others for each edit would take a while. What it refers to is not in it.
 */
export function partAbout({ noun, id }: ThingName, directory: Directory): Directory {
  const part = without(directory);
  switch (noun) {
    case 'organization':
      return { ...part, organization: directory.organization };
    case 'person': {
      const person = directory.people.get(personId(id));
      return { ...part, people: byId(person ? [...likePerson(person, directory), person] : []) };
    }
    case 'department':
      return { ...part, departments: byId([directory.departments.get(departmentId(id)) ?? []].flat()) };
    case 'topic': {
      const topic = directory.topics.get(topicId(id));
      return { ...part, topics: byId(topic ? [...nearTopic(topic, directory), topic] : []) };
    }
    case 'rotation':
    case 'update':
    case 'synonyms':
      return part;
    default:
      return noun satisfies never;
  }
}

/** The people whose time off is read in the organization's zone. */
export function peopleInItsZone(directory: Directory): Directory {
  const people = [...directory.people.values()].filter(
    ({ timeZone, timeOff }) => timeZone === undefined && timeOff.length > 0,
  );
  return { ...without(directory), people: byId(people) };
}

/** Nothing but where and in which language the organization is. */
function without({ organization }: Directory): Directory {
  const { helpDesk: _, ...rest } = organization;
  return {
    organization: { ...rest, adminIds: [] },
    people: new Map(),
    departments: new Map(),
    topics: new Map(),
    synonyms: [],
  };
}

function byId<Id, Thing extends { readonly id: Id }>(things: readonly Thing[]): ReadonlyMap<Id, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Others by whose address or account they are recognised. */
function likePerson(person: Person, { people }: Directory): readonly Person[] {
  const email = person.email?.toLowerCase();
  return [...people.values()].filter(
    (other) =>
      other.id !== person.id &&
      ((email !== undefined && other.email?.toLowerCase() === email) ||
        (person.slackUserId !== undefined && other.slackUserId === person.slackUserId) ||
        (person.teamsUserId !== undefined && other.teamsUserId === person.teamsUserId)),
  );
}

/** Those above it, and those that are called alike. */
function nearTopic(topic: Topic, { topics }: Directory): readonly Topic[] {
  const above = new Set<Topic>();
  let parent = topic.parentId === undefined ? undefined : topics.get(topic.parentId);
  while (parent !== undefined && parent !== topic && !above.has(parent)) {
    above.add(parent);
    parent = parent.parentId === undefined ? undefined : topics.get(parent.parentId);
  }
  const names = [...nameKeysOf(topic)].filter((name) => name !== '');
  const alike = [...topics.values()].filter(
    (other) => other.id !== topic.id && names.some((name) => nameKeysOf(other).has(name)),
  );
  return [...new Set([...above, ...alike])];
}
