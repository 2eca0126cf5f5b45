import type { Temporal } from 'temporal-polyfill';
import type { Department, Directory, Organization, Person, Topic } from '../directory/model.ts';
import type { DepartmentId, PersonId, RotationId, TopicId, UpdateId } from '../kernel/ids.ts';
import type { Rotation, Rotations } from '../rotations/model.ts';
import type { StatusUpdate } from '../updates/model.ts';

/** All that a directory file holds, as values. */
export interface DirectoryContent {
  readonly directory: Directory;
  readonly rotations: Rotations;
  readonly updates: ReadonlyMap<UpdateId, StatusUpdate>;
}

/** One thing added (no `before`), edited, or removed (no `after`). */
interface Change<Noun extends string, Id, Value> {
  readonly noun: Noun;
  readonly id: Id;
  readonly before?: Value;
  readonly after?: Value;
}

export type DirectoryChange =
  | {
      readonly noun: 'organization';
      readonly before: Organization;
      readonly after: Organization;
    }
  | {
      readonly noun: 'synonyms';
      readonly before: Directory['synonyms'];
      readonly after: Directory['synonyms'];
    }
  | Change<'person', PersonId, Person>
  | Change<'department', DepartmentId, Department>
  | Change<'topic', TopicId, Topic>
  | Change<'rotation', RotationId, Rotation>
  | Change<'update', UpdateId, StatusUpdate>;

/** When changes are made, and when those of rotations take effect. */
export interface ChangeTimes {
  readonly now: Temporal.Instant;
  /** Also of what they leave as it is: what it was to be later it is to be then. Absent: at once, and what is waiting waits. */
  readonly effectiveAt?: Temporal.Instant;
}

export interface DirectoryRepository {
  /** The whole content as committed, and holds off every other writer of the directory until the transaction ends. */
  lock(): Promise<DirectoryContent>;
  /**
   * Makes the changes, in order. All of them get one new revision, which is returned. Call `lock` first, and read the clock after it:
   * what another writer did meanwhile is the past. What schedules were computed from keeps answering for that. Edits of rotations
   * take effect by the rules of `pastOfRotation`; all else takes effect now.
   * @throws where `effectiveAt` lies in the past.
   */
  write(changes: readonly DirectoryChange[], times: ChangeTimes): Promise<number>;
}
