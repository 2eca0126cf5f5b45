import type { Directory, Topic } from '../../../directory/model.ts';
import { nameKey } from '../../../directory/name-key.ts';
import { Followed } from './followed.ts';
import { MultiMap } from './multi-map.ts';
import { namesOf, type TopicName } from './names.ts';

/** A topic by one of the things it is called. */
export interface Bearer extends TopicName {
  readonly topic: Topic;
}

interface Bearers {
  readonly topic: Topic;
  readonly byKey: readonly (readonly [string, Bearer])[];
}

/** Topics by exactly what they are called. Cheap to make, so that whoever types a name does not wait for the whole search. */
export class ExactNames {
  readonly #byKey = new MultiMap<string, Bearer>();
  readonly #topics = new Followed<Bearers>({
    make: (_, topic) => bearersOf(topic),
    isCurrent: (made, _, topic) => made.topic === topic,
    add: ({ byKey }) => {
      for (const [key, bearer] of byKey) this.#byKey.add(key, bearer);
    },
    remove: ({ byKey }) => {
      for (const [key, bearer] of byKey) this.#byKey.remove(key, bearer);
    },
  });

  /** Brings them to this state of the directory. */
  follow(directory: Directory): void {
    this.#topics.follow(directory);
  }

  /** Who bears this name, by its `nameKey`, with or without the spaces. */
  bearers(key: string): readonly Bearer[] {
    return this.#byKey.get(key);
  }
}

function bearersOf(topic: Topic): Bearers {
  const byKey = namesOf(topic).flatMap((name) => {
    const key = nameKey(name.text);
    const bearer = { ...name, topic };
    return [...new Set([key, key.replaceAll(' ', '')])].map((form) => [form, bearer] as const);
  });
  return { topic, byKey: byKey.filter(([key]) => key !== '') };
}
