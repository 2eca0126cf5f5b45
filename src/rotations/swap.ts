import type { Temporal } from 'temporal-polyfill';
import type { PersonId, RotationId, SwapRequestId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';

/** Two people change places: the taker serves what the requester gives, the requester what the taker gives in return. */
export interface SwapRequest {
  readonly id: SwapRequestId;
  readonly rotationId: RotationId;
  readonly requesterId: PersonId;
  /** Who is asked. */
  readonly takerId: PersonId;
  /** What the requester has and the taker would serve. */
  readonly given: Interval;
  /** What the taker has and the requester would serve in return. */
  readonly returned: Interval;
  readonly reason?: string;
  readonly createdAt: Temporal.Instant;
  /** The requester, or a manager on their behalf. */
  readonly createdBy: PersonId;
  /** Past due is none of these: it follows from the time. */
  readonly state: 'open' | 'taken' | 'declined' | 'withdrawn';
  /** When and by whom it stopped being open. */
  readonly decided?: { readonly at: Temporal.Instant; readonly by: PersonId };
  /** Counts the changes from 1, so that of two who change it at once one wins. */
  readonly version: number;
}
