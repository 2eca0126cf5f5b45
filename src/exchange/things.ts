import { isDeepStrictEqual } from 'node:util';
import type { Department, Organization, Person, Topic } from '../directory/model.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../kernel/ids.ts';
import type { Rotation } from '../rotations/model.ts';
import type { StatusUpdate } from '../updates/model.ts';
import type { DirectoryChange, DirectoryContent, ThingName } from './ports.ts';

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

/** The nouns of the directory, in the order of the file. */
export const NOUNS = [
  'organization',
  'person',
  'department',
  'rotation',
  'topic',
  'update',
  'synonyms',
] as const satisfies readonly DirectoryChange['noun'][];

/** A thing that changes of the directory are about, what it was and what becomes of it; absent: it is not there. */
export interface ChangedThing {
  readonly name: ThingName;
  readonly before?: DirectoryChange['before'];
  readonly after?: DirectoryChange['after'];
}

/** Which thing a change is about. */
export function nameOf(change: DirectoryChange): ThingName {
  return { noun: change.noun, id: 'id' in change ? change.id : change.noun };
}

/** The name in one text, `topic:payroll`; those that are there once are called by their noun alone. */
export function thingKey({ noun, id }: ThingName): string {
  return id === noun && (noun === 'organization' || noun === 'synonyms') ? noun : `${noun}:${id}`;
}

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

/** The same of things of any noun. */
export function thingNamed(content: DirectoryContent, { noun, id }: ThingName): DirectoryChange['after'] {
  return noun === 'synonyms' ? content.directory.synonyms : thingIn(content, noun, id);
}

/** What the thing that a change is about was before it; undefined where it was not there, or where it is of another noun. */
export function thingBefore<N extends Noun>(change: DirectoryChange, noun: N): Things[N] | undefined {
  const found: { readonly [Each in Noun]: () => Things[Each] | undefined } = {
    organization: () => (change.noun === 'organization' ? change.before : undefined),
    person: () => (change.noun === 'person' ? change.before : undefined),
    department: () => (change.noun === 'department' ? change.before : undefined),
    topic: () => (change.noun === 'topic' ? change.before : undefined),
    rotation: () => (change.noun === 'rotation' ? change.before : undefined),
    update: () => (change.noun === 'update' ? change.before : undefined),
  };
  return found[noun]();
}

/** What a thing becomes; no `after`: it is removed. The organization can't be. */
export function changeTo<N extends Noun>(
  content: DirectoryContent,
  noun: N,
  id: string,
  after: Things[N] | undefined,
): DirectoryChange {
  const made: {
    readonly [Each in Noun]: (
      before: Things[Each] | undefined,
      after: Things[Each] | undefined,
    ) => DirectoryChange;
  } = {
    organization: (_, after) => {
      const { organization } = content.directory;
      return { noun: 'organization', before: organization, after: after ?? organization };
    },
    person: (before, after) => ({ noun: 'person', id: personId(id), ...sides(before, after) }),
    department: (before, after) => ({ noun: 'department', id: departmentId(id), ...sides(before, after) }),
    topic: (before, after) => ({ noun: 'topic', id: topicId(id), ...sides(before, after) }),
    rotation: (before, after) => ({ noun: 'rotation', id: rotationId(id), ...sides(before, after) }),
    update: (before, after) => ({ noun: 'update', id: updateId(id), ...sides(before, after) }),
  };
  return made[noun](thingIn(content, noun, id), after);
}

function sides<Thing>(before: Thing | undefined, after: Thing | undefined) {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/**
 * What changes make of the things of a content, each thing once, those first that are changed first: what it was, and what becomes of
 * it in the end. What is the same afterwards is left out.
 */
export function changedThings(
  content: DirectoryContent,
  changes: readonly DirectoryChange[],
): readonly ChangedThing[] {
  const last = new Map(changes.map((change) => [thingKey(nameOf(change)), change]));
  return [...last.values()].flatMap((change) => {
    const name = nameOf(change);
    const before = thingNamed(content, name);
    const { after } = change;
    if (before === after || (before && after && isDeepStrictEqual(before, after))) return [];
    return [{ name, ...(before && { before }), ...(after && { after }) }];
  });
}
