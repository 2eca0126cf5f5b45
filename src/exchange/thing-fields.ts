import { departmentId, personId, rotationId, topicId, updateId } from '../kernel/ids.ts';
import {
  departmentText,
  organizationText,
  personText,
  rotationText,
  topicText,
  updateText,
} from './file-from-content.ts';
import type { DirectoryChange, DirectoryContent, ThingName } from './ports.ts';

/** A thing with the names and forms of the file. */
export type Fields = Readonly<Record<string, unknown>>;

/** One side of a change; undefined where it has no such side. */
export function fieldsOf(change: DirectoryChange, side: 'before' | 'after'): Fields | undefined {
  switch (change.noun) {
    case 'organization':
      return organizationText(change[side]);
    case 'synonyms':
      return synonymsText(change[side]);
    case 'person':
      return change[side] && personText(change[side]);
    case 'department':
      return change[side] && departmentText(change[side]);
    case 'rotation':
      return change[side] && rotationText(change[side]);
    case 'topic':
      return change[side] && topicText(change[side]);
    case 'update':
      return change[side] && updateText(change[side]);
    default:
      return change satisfies never;
  }
}

/** The thing of that name in the content; undefined where there is none. */
export function fieldsIn(
  { directory, rotations, updates }: DirectoryContent,
  { noun, id }: ThingName,
): Fields | undefined {
  switch (noun) {
    case 'organization':
      return organizationText(directory.organization);
    case 'synonyms':
      return synonymsText(directory.synonyms);
    case 'person':
      return written(directory.people.get(personId(id)), personText);
    case 'department':
      return written(directory.departments.get(departmentId(id)), departmentText);
    case 'rotation':
      return written(rotations.get(rotationId(id)), rotationText);
    case 'topic':
      return written(directory.topics.get(topicId(id)), topicText);
    case 'update':
      return written(updates.get(updateId(id)), updateText);
    default:
      return noun satisfies never;
  }
}

function written<Thing>(thing: Thing | undefined, text: (thing: Thing) => Fields): Fields | undefined {
  return thing && text(thing);
}

function synonymsText(synonyms: DirectoryContent['directory']['synonyms']): Fields {
  return { groups: synonyms.map((group) => group.join(', ')) };
}
