import type { Temporal } from 'temporal-polyfill';
import type { Hours, LocalMoment, Weekday } from '../directory/model.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';

/** People who take turns, or layers of such rotations under one handle. */
export type Rotation = TurnRotation | LayeredRotation;

interface RotationBase {
  readonly id: RotationId;
  readonly name: string;
  readonly description?: string;
  readonly ownerIds: readonly PersonId[];
  readonly backup?: Backup;
  readonly overrides: readonly Override[];
  /** The Slack user group that follows it. */
  readonly slackGroup?: string;
}

export interface TurnRotation extends RotationBase {
  readonly type: 'turns';
  /** IANA zone of the anchor, of the hours and of every local moment below. */
  readonly timeZone: string;
  /** The anchor: the first handoff, local (`2026-01-05T09:00`). */
  readonly startsOn: LocalMoment;
  readonly cadence: Cadence;
  readonly participants: readonly Participant[];
  /** `calendar`: the turn passes whether or not it was worked. `working`: a turn is only spent on a slot that is worked. */
  readonly turns: 'calendar' | 'working';
  readonly hours?: Hours;
  /** Country or country-region whose public holidays nobody serves on. */
  readonly holidays?: string;
}

/** The first layer that has somebody serves. */
export interface LayeredRotation extends RotationBase {
  readonly type: 'layers';
  readonly layers: readonly { readonly rotationId: RotationId }[];
  /** For local moments of overrides; absent: the organisation's. */
  readonly timeZone?: string;
}

export type Cadence =
  | {
      readonly type: 'every';
      readonly count: number;
      readonly unit: 'hours' | 'days' | 'weeks' | 'months';
    }
  /** On these weekdays of each week, ascending. */
  | { readonly type: 'weekdays'; readonly weekdays: readonly Weekday[] }
  /** On the nth weekday of each month; -1 is the last. */
  | {
      readonly type: 'nth-weekday';
      readonly nth: 1 | 2 | 3 | 4 | 5 | -1;
      readonly weekday: Weekday;
    };

/** Somebody who takes turns, from and until local moments where given (half-open). */
export interface Participant {
  readonly personId: PersonId;
  readonly from?: LocalMoment;
  readonly until?: LocalMoment;
}

export type Backup =
  | { readonly type: 'next' }
  | { readonly type: 'person'; readonly personId: PersonId }
  | { readonly type: 'rotation'; readonly rotationId: RotationId };

/** For `[from, until)` this person instead; null is explicitly nobody. Where several overlap, the last in the list wins. */
export interface Override {
  readonly personId: PersonId | null;
  readonly from: LocalMoment;
  readonly until: LocalMoment;
  readonly reason?: string;
}

/** All rotations, by id. */
export type Rotations = ReadonlyMap<RotationId, Rotation>;

/**
 * A stretch of the final schedule. `personId: null` is a coverage gap. Shifts of one rotation tile the asked interval in
 * order, with no overlap; neighbours differ in person or source.
 */
export interface Shift {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly personId: PersonId | null;
  /** Where the person comes from: their turn, an override, or standing in for somebody who has time off. */
  readonly source: 'rotation' | 'override' | 'stand-in' | 'none';
}
