import {
  departmentText,
  organizationText,
  personText,
  rotationText,
  topicText,
  updateText,
} from './file-from-content.ts';
import type { DirectoryChange, DirectoryContent, ThingName } from './ports.ts';
import { changeTo } from './things.ts';

/** A thing with the names and forms of the file. */
export type Fields = Readonly<Record<string, unknown>>;

/** In which section of the file the things of a noun stand that have ids. */
export const SECTIONS = {
  person: 'people',
  department: 'departments',
  rotation: 'rotations',
  topic: 'topics',
  update: 'updates',
} as const;

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
export function fieldsIn(content: DirectoryContent, { noun, id }: ThingName): Fields | undefined {
  if (noun === 'synonyms') return synonymsText(content.directory.synonyms);
  return fieldsOf(changeTo(content, noun, id, undefined), 'before');
}

function synonymsText(synonyms: DirectoryContent['directory']['synonyms']): Fields {
  return { groups: synonyms.map((group) => group.join(', ')) };
}
