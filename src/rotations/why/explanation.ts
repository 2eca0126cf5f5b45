import type { Temporal } from 'temporal-polyfill';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import type { OnDuty, OverrideOrigin } from '../model.ts';

/** How it comes about who is on duty in a rotation at an instant. People by id; all of it plain values, fit for JSON. */
export interface Explanation {
  readonly rotationId: RotationId;
  /** What it is called by the version that is in force at the instant. */
  readonly name: string;
  readonly at: Temporal.Instant;
  /** From the rotation to the people, in the order in which one follows from the other. */
  readonly steps: readonly Step[];
  /** What the steps lead to: who is on duty, in order. */
  readonly onDuty: readonly OnDuty[];
}

export type Step =
  | VersionStep
  | LayersStep
  | TurnsStep
  /** There is no such rotation at that instant: it was added later, or removed before. */
  | { readonly type: 'not-there' };

/** What a rotation of turns leads to, and what is laid over it. */
export type TurnsStep = ClosedStep | TurnStep | PassedOverStep | AwayStep | OverrideStep;

/** Which version of the rules is in force: absent bounds are unknown or never. Only where the rules were edited, not the overrides. */
export interface VersionStep {
  readonly type: 'version';
  readonly since?: Temporal.Instant;
  readonly until?: Temporal.Instant;
}

/** The layers that were asked, in order. */
export interface LayersStep {
  readonly type: 'layers';
  readonly combine: 'first' | 'union';
  readonly layers: readonly Explanation[];
}

/** Why nobody can be on duty by turns, whoever takes part. */
export type ClosedStep =
  | { readonly type: 'before-start'; readonly startsAt: Temporal.Instant }
  /** Until when: absent where the hours never come. */
  | { readonly type: 'outside-hours'; readonly until?: Temporal.Instant }
  /** `rule` is the code of a country or region, or the rotation's own date; `date` is local to the rotation. */
  | {
      readonly type: 'holiday';
      readonly rule: string;
      readonly date: string;
      readonly until: Temporal.Instant;
    };

/** Whose turn it is. */
export interface TurnStep {
  readonly type: 'turn';
  /** From one handoff to the next; absent where all turns are one person's. */
  readonly slot?: { readonly start: Temporal.Instant; readonly end: Temporal.Instant };
  /** Whose turn it is, and who is second, third …; nobody where none of the participants is in. */
  readonly holders: readonly PersonId[];
  /** How many there are to be at once. */
  readonly places: number;
  readonly counting: 'calendar' | 'working';
}

/** Somebody whose turn it would be, or who would be next in line, but who is not in. */
export interface PassedOverStep {
  readonly type: 'passed-over';
  readonly personId: PersonId;
  readonly because: 'not-joined' | 'left';
  /** When they join, or when they left. */
  readonly at: Temporal.Instant;
}

/** Somebody who has time off: whoever's turn it is, or one who could have stood in. */
export interface AwayStep {
  readonly type: 'away';
  readonly personId: PersonId;
  readonly until: Temporal.Instant;
  readonly hasTurn: boolean;
  /** Who stands in for somebody whose turn it is; absent where nobody does. */
  readonly standIn?: StandIn;
}

export type StandIn =
  | { readonly personId: PersonId; readonly by: 'next-in-line' }
  /** Hours on duty in this rotation since the instant, of those who were compared, the least first. */
  | {
      readonly personId: PersonId;
      readonly by: 'least-loaded';
      readonly since: Temporal.Instant;
      readonly compared: readonly { readonly personId: PersonId; readonly hours: number }[];
    };

/** An override that holds at the instant, laid over what came before it. */
export interface OverrideStep {
  readonly type: 'override';
  /**
   * `replaces` somebody; is `put-on`, where nobody had to go for it; `takes-off` one person; asks for `nobody`; or is `idle`, since the one
   * whose place it takes is not on duty.
   */
  readonly effect: 'replaces' | 'put-on' | 'takes-off' | 'nobody' | 'idle';
  readonly personId: PersonId | null;
  /** Who had the place, or was to have it. */
  readonly insteadOf?: PersonId;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** Without it the outcome would be the same, because of a later one. */
  readonly isBeaten: boolean;
  readonly reason?: string;
  /** Absent: it is in the directory file. */
  readonly made?: {
    readonly how: OverrideOrigin['how'];
    readonly by: readonly PersonId[];
    readonly at: Temporal.Instant;
  };
}
