import type { Directory, Topic } from '../../../directory/model.ts';
import { nameKey } from '../../../directory/name-key.ts';
import { Followed } from './followed.ts';
import { MultiMap } from './multi-map.ts';
import { namesOf, type TopicName } from './names.ts';

/** A topic by one of the things it is called. */
export interface Bearer extends TopicName {
  readonly topic: Topic;
}

/** Topics by exactly what they are called. Cheap to make, so that whoever types a name does not wait for the whole search. */
export class ExactNames {
  readonly #byKey = new MultiMap<string, Topic>();
  readonly #topics = new Followed<Topic>({
    make: (_, topic) => topic,
    isCurrent: (made, _, topic) => made === topic,
    add: (topic) => {
      for (const key of keysOf(topic)) this.#byKey.add(key, topic);
    },
    remove: (topic) => {
      for (const key of keysOf(topic)) this.#byKey.remove(key, topic);
    },
  });

  /** Brings them to this state of the directory. */
  follow(directory: Directory): void {
    this.#topics.follow(directory);
  }

  /** Who bears this name, compared by its letters and digits alone. */
  bearers(name: string): readonly Bearer[] {
    const key = keyOf(name);
    return this.#byKey.get(key).flatMap((topic) =>
      namesOf(topic)
        .filter(({ text }) => keyOf(text) === key)
        .map(({ field, text, language }) => ({ field, text, language, topic })),
    );
  }
}

function keysOf(topic: Topic): Iterable<string> {
  return new Set(
    namesOf(topic)
      .map(({ text }) => keyOf(text))
      .filter((key) => key !== ''),
  );
}

function keyOf(name: string): string {
  return nameKey(name).replaceAll(' ', '');
}
