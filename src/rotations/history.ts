import type { TimeOff } from '../directory/model.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Rotation } from './model.ts';

/**
 * What schedules were computed from before, so that the past keeps its answer: whoever was on at an instant is who was on by the
 * rotation, the time off and the zone that held then, whatever has been edited since. What never was edited has no entry, and
 * counts as having been so from the start.
 */
export interface ScheduleHistory {
  readonly rotations: ReadonlyMap<RotationId, readonly Past<Rotation>[]>;
  readonly people: ReadonlyMap<PersonId, readonly Past<Availability>[]>;
  /** The organisation's zone. */
  readonly timeZone: readonly Past<string>[];
}

/**
 * A version that has been closed, or will be: it holds from the end of the one before it until `until` (epoch milliseconds). After
 * the last of them comes the value that is stored now. No value: there was none, as between a removal and an addition.
 * Versions of one thing are ascending, none empty.
 */
export interface Past<Value> {
  readonly until: number;
  readonly value?: Value;
}

/** What a schedule reads of a person. */
export interface Availability {
  readonly timeZone?: string;
  readonly timeOff: readonly TimeOff[];
}

/** Nothing was ever edited. */
export const NO_HISTORY: ScheduleHistory = { rotations: new Map(), people: new Map(), timeZone: [] };
