import type { Directory, Topic } from '../../../directory/model.ts';
import type { TopicId } from '../../../kernel/ids.ts';

/** Something made of each topic, kept in indexes. */
interface Kept<Made> {
  make(directory: Directory, topic: Topic): Made;
  /** Whether it would be made alike of this topic in this state of the directory. */
  isCurrent(made: Made, directory: Directory, topic: Topic): boolean;
  add(made: Made): void;
  remove(made: Made): void;
}

/** Follows a directory from state to state by what has changed in between, so that a change costs what it changes. */
export class Followed<Made> {
  #directory: Directory | undefined;
  readonly #made = new Map<TopicId, Made>();
  readonly #kept: Kept<Made>;

  constructor(kept: Kept<Made>) {
    this.#kept = kept;
  }

  /** How many topics there are. */
  get size(): number {
    return this.#made.size;
  }

  /** Brings everything to this state. */
  follow(directory: Directory): void {
    if (this.#directory === directory) return;
    for (const [id, made] of this.#made) {
      const topic = directory.topics.get(id);
      if (topic !== undefined && this.#kept.isCurrent(made, directory, topic)) continue;
      this.#kept.remove(made);
      this.#made.delete(id);
    }
    for (const topic of directory.topics.values()) {
      if (this.#made.has(topic.id)) continue;
      const made = this.#kept.make(directory, topic);
      this.#kept.add(made);
      this.#made.set(topic.id, made);
    }
    this.#directory = directory;
  }
}
