import { isDeepStrictEqual } from 'node:util';
import { departmentId, personId, rotationId, topicId, updateId } from '../kernel/ids.ts';
import type { DirectoryChange, DirectoryContent, ThingName } from './ports.ts';

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

/** The thing of that name, or undefined where there is none. */
export function thingNamed(
  { directory, rotations, updates }: DirectoryContent,
  { noun, id }: ThingName,
): DirectoryChange['after'] {
  switch (noun) {
    case 'organization':
      return directory.organization;
    case 'synonyms':
      return directory.synonyms;
    case 'person':
      return directory.people.get(personId(id));
    case 'department':
      return directory.departments.get(departmentId(id));
    case 'rotation':
      return rotations.get(rotationId(id));
    case 'topic':
      return directory.topics.get(topicId(id));
    case 'update':
      return updates.get(updateId(id));
    default:
      return noun satisfies never;
  }
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
