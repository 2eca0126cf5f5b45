import { withChanges } from '../../db/sorted-map.ts';
import type { DirectoryChange, DirectoryContent } from '../../src/exchange/ports.ts';

/** The content after a change. */
export function changed(content: DirectoryContent, change: DirectoryChange): DirectoryContent {
  const { directory } = content;
  switch (change.noun) {
    case 'organization':
      return { ...content, directory: { ...directory, organization: change.after } };
    case 'synonyms':
      return { ...content, directory: { ...directory, synonyms: change.after } };
    case 'person': {
      const people = withChanges(directory.people, [[change.id, change.after]]);
      return { ...content, directory: { ...directory, people } };
    }
    case 'department': {
      const departments = withChanges(directory.departments, [[change.id, change.after]]);
      return { ...content, directory: { ...directory, departments } };
    }
    case 'topic': {
      const topics = withChanges(directory.topics, [[change.id, change.after]]);
      return { ...content, directory: { ...directory, topics } };
    }
    case 'rotation':
      return { ...content, rotations: withChanges(content.rotations, [[change.id, change.after]]) };
    case 'update':
      return { ...content, updates: withChanges(content.updates, [[change.id, change.after]]) };
    default:
      return change satisfies never;
  }
}
