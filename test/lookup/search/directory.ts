import {
  type Department,
  type Directory,
  EMPTY_DIRECTORY,
  type Topic,
} from '../../../src/directory/model.ts';
import { departmentId, topicId } from '../../../src/kernel/ids.ts';

/** A topic that is called so, with nothing else but what is given. */
export function topicNamed(id: string, name: string, more: Partial<Topic> = {}): Topic {
  return {
    id: topicId(id),
    name,
    aliases: [],
    translations: {},
    fallback: [],
    ownerIds: [],
    links: [],
    escalation: [],
    ...more,
  };
}

/** A department that is called so. */
export function departmentNamed(id: string, name: string): Department {
  return { id: departmentId(id), name, channels: [], memberIds: [], translations: {} };
}

/** A directory of these topics, with nothing else but what is given. */
export function directoryOf(topics: readonly Topic[], more: Partial<Directory> = {}): Directory {
  return { ...EMPTY_DIRECTORY, topics: new Map(topics.map((topic) => [topic.id, topic])), ...more };
}
