import { isActive } from '../../directory/active.ts';
import type { Department, Person, Topic } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { Snapshot } from '../ports.ts';

/** What somebody most likely means before they have typed anything: what is theirs, then what was added last. */
export interface Likeliest {
  people(most: number): readonly Person[];
  departments(most: number): readonly Department[];
  topics(most: number): readonly Topic[];
  rotations(most: number): readonly Rotation[];
}

/** What is likely for that person; for somebody whom the directory does not have, only what was added last. */
export function likeliestFor(snapshot: Snapshot, person: Person | undefined): Likeliest {
  const { people, departments, topics } = snapshot.directory;
  const ownDepartments = () => ownOf(departments, (each) => isIn(each, person?.id));
  const ownRotations = () => ownOf(snapshot.rotations, (each) => isServing(each, person?.id));
  return {
    people(most) {
      const around = [
        ...ownRotations().flatMap(servingIn),
        ...ownDepartments().flatMap(({ managerId, memberIds }) => [
          ...(managerId ? [managerId] : []),
          ...memberIds,
        ]),
        ...(person?.managerId ? [person.managerId] : []),
      ];
      const known = [...new Set(around)].flatMap((id) => people.get(id) ?? []);
      return first(most, [...(person ? [person] : []), ...known].filter(isActive), people, isActive);
    },
    departments: (most) => first(most, ownDepartments(), departments),
    topics: (most) =>
      first(
        most,
        ownOf(topics, ({ ownerIds }) => includes(ownerIds, person?.id)),
        topics,
      ),
    rotations: (most) => first(most, ownRotations(), snapshot.rotations),
  };
}

function isIn({ managerId, memberIds }: Department, id: PersonId | undefined): boolean {
  return id !== undefined && (managerId === id || memberIds.includes(id));
}

function isServing(rotation: Rotation, id: PersonId | undefined): boolean {
  return includes(rotation.ownerIds, id) || includes(servingIn(rotation), id);
}

function servingIn(rotation: Rotation): readonly PersonId[] {
  return rotation.type === 'turns' ? rotation.participants.map(({ personId }) => personId) : [];
}

function includes(ids: readonly PersonId[], id: PersonId | undefined): boolean {
  return id !== undefined && ids.includes(id);
}

function ownOf<Thing>(
  things: ReadonlyMap<unknown, Thing>,
  isOwn: (thing: Thing) => boolean,
): readonly Thing[] {
  return [...things.values()].filter(isOwn);
}

/** Those, then the last of all things, latest first. */
function first<Thing>(
  most: number,
  own: readonly Thing[],
  all: ReadonlyMap<unknown, Thing>,
  isMeant: (thing: Thing) => boolean = () => true,
): readonly Thing[] {
  const found = new Set(own.slice(0, most));
  const things = [...all.values()];
  for (let at = things.length - 1; at >= 0 && found.size < most; at -= 1) {
    const thing = things[at];
    if (thing !== undefined && isMeant(thing)) found.add(thing);
  }
  return [...found];
}
