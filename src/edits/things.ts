import type { Department, Organization, Person, Topic } from '../directory/model.ts';
import type { DirectoryContent } from '../exchange/ports.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../kernel/ids.ts';
import type { Rotation } from '../rotations/model.ts';
import type { StatusUpdate } from '../updates/model.ts';

/** What of the directory people edit one at a time. */
export interface Things {
  readonly organization: Organization;
  readonly person: Person;
  readonly department: Department;
  readonly topic: Topic;
  readonly rotation: Rotation;
  readonly update: StatusUpdate;
}

export type Noun = keyof Things;

/** The thing of that name, or undefined where there is none. The organization's id is `organization`. */
export function thingIn<N extends Noun>(
  { directory, rotations, updates }: DirectoryContent,
  noun: N,
  id: string,
): Things[N] | undefined {
  const found: { readonly [Each in Noun]: () => Things[Each] | undefined } = {
    organization: () => directory.organization,
    person: () => directory.people.get(personId(id)),
    department: () => directory.departments.get(departmentId(id)),
    topic: () => directory.topics.get(topicId(id)),
    rotation: () => rotations.get(rotationId(id)),
    update: () => updates.get(updateId(id)),
  };
  return found[noun]();
}
