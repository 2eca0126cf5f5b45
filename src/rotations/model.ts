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
  /** How many are on duty at once: whose turn it is, and beside them the next ones in line. Two or more; absent: one. */
  readonly onDuty?: number;
  /** Who stands in for somebody with time off: the least loaded one who is available, rather than the next in line. */
  readonly balance?: true;
  readonly hours?: Hours;
  /** On which nobody serves. */
  readonly holidays?: HolidayRules;
}

/** The first layer that has somebody serves, or everybody of every layer. */
export interface LayeredRotation extends RotationBase {
  readonly type: 'layers';
  readonly layers: readonly { readonly rotationId: RotationId }[];
  /** All layers serve at once, those of the first one first. Absent: the first that has somebody. */
  readonly combine?: 'union';
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

/**
 * Each a country or region whose public holidays count (`DE`, `DE-BE`: ISO 3166), a date of its own (`2026-12-24`), or one of every
 * year (`12-24`). At least one.
 */
export type HolidayRules = readonly string[];

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

/**
 * For `[from, until)` this person instead; null is explicitly nobody. Of overrides that hold at the same instant for the same place
 * the last in the list wins, and the others are as if they were not there; those for different places are laid over one another in
 * the order of the list.
 */
export interface Override {
  readonly personId: PersonId | null;
  readonly from: LocalMoment;
  readonly until: LocalMoment;
  /**
   * Whose place it is, where several are on duty: it has no effect while they are not. Absent: the first place, or, where the
   * override names nobody, all of them.
   */
  readonly insteadOf?: PersonId;
  readonly reason?: string;
  /** How it came about. Absent: it was written into the directory file. */
  readonly made?: OverrideOrigin;
}

/** Where an override comes from that nobody wrote into the directory file; a file that leaves it out does not take it away. */
export interface OverrideOrigin {
  readonly how: (typeof OVERRIDE_ORIGINS)[number];
  /** The swap or cover request, or the calendar's event, that it comes from. */
  readonly ref?: string;
  /** Who made it, in the order in which they had a say: who asked, who took, who decided on their behalf. */
  readonly by: readonly PersonId[];
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
}

export const OVERRIDE_ORIGINS = ['swap', 'cover', 'take', 'override', 'next', 'calendar'] as const;

/** All rotations, by id. */
export type Rotations = ReadonlyMap<RotationId, Rotation>;

/**
 * A stretch of the final schedule. `personId: null` is a coverage gap. Shifts of one rotation tile the asked interval in
 * order, with no overlap; neighbours differ in who is on duty or in where they come from.
 */
export interface Shift {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** Who has the first place: the point of contact. */
  readonly personId: PersonId | null;
  /** Where the person comes from: their turn, an override, or standing in for somebody who has time off. */
  readonly source: ShiftSource;
  /** Who else is on duty, in order; absent where nobody is. */
  readonly alongside?: readonly OnDuty[];
}

export type ShiftSource = 'rotation' | 'override' | 'stand-in' | 'none';

/** Somebody on duty, and where they come from. */
export interface OnDuty {
  readonly personId: PersonId;
  readonly source: ShiftSource;
}
