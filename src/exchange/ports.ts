import type { Temporal } from 'temporal-polyfill';
import type { Author } from '../directory/author.ts';
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
  write(changes: readonly DirectoryChange[], times: ChangeTimes, author: Author): Promise<number>;
}

/** Which thing of the directory; the organization and the synonyms are one each, and their id is the noun's own name. */
export interface ThingName {
  readonly noun: DirectoryChange['noun'];
  readonly id: string;
}

/** An entry of the audit trail: one thing was changed. */
export interface Edit {
  /** The revision of the directory that it made; several things may be changed by one. */
  readonly revision: number;
  readonly at: Temporal.Instant;
  readonly author: Author;
  readonly change: DirectoryChange;
}

/**
 * The audit trail, inside of one transaction. What is written through the other repositories is entered of itself; what stays as it
 * was is not. Reading it holds nobody off: where that matters, `lock` the directory first. It keeps what somebody was who is removed, so
 * that they can be brought back; of who was erased all of it is empty, though when it was changed is not.
 */
export interface EditRepository {
  /** The edits of a thing, latest first, `most` of them, those before revision `before` where one is given. */
  of(thing: ThingName, most: number, before?: number): Promise<readonly Edit[]>;
  /** The edits of whatever thing, latest first, `most` of them. */
  latest(most: number): Promise<readonly Edit[]>;
  /** All edits after that revision, in the order in which they were made. */
  since(revision: number): Promise<readonly Edit[]>;
  /** The revision that the directory had when a file was last made the directory; undefined where none ever was. */
  appliedRevision(): Promise<number | undefined>;
  /** Says that a file has just been made the directory, whether or not that changed anything. */
  markApplied(): Promise<void>;
}
