import type { PersonId } from '../kernel/ids.ts';
import type { LocalMoment, TimeOff } from './model.ts';

/** Time off that somebody says they, or somebody else, will have. Moments without an offset are read in the person's zone. */
export interface TimeOffWanted {
  readonly personId: PersonId;
  readonly from: LocalMoment;
  readonly until: LocalMoment;
  readonly reason?: string;
  /** The person, or whoever may say so for them. */
  readonly actorId: PersonId;
}

/** Which time off is to go: by its moments as they are stored. */
export interface TimeOffNamed {
  readonly personId: PersonId;
  readonly from: LocalMoment;
  readonly until: LocalMoment;
  readonly actorId: PersonId;
}

/** Neither their own, nor do they look after the person: these do, if anybody. */
export interface NotTheirs {
  readonly code: 'not-allowed';
  readonly managers: readonly PersonId[];
}

/** Why time off can't be put in. */
export type TimeOffRefusal =
  | NotTheirs
  | { readonly code: 'person-unknown'; readonly personId: PersonId }
  | { readonly code: 'reason-too-long'; readonly most: number }
  /** Not a moment. */
  | { readonly code: 'from-unreadable' | 'until-unreadable' }
  | { readonly code: 'ends-before-start' | 'of-no-length' | 'has-passed' }
  | { readonly code: 'too-long'; readonly mostDays: number }
  /** They have some of that already. */
  | { readonly code: 'overlaps'; readonly other: TimeOff };

/** Why time off can't be taken back. */
export type TimeOffRemovalRefusal =
  | NotTheirs
  | { readonly code: 'person-unknown'; readonly personId: PersonId }
  | { readonly code: 'time-off-unknown' }
  | { readonly code: 'has-passed'; readonly timeOff: TimeOff };
