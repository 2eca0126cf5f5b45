import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';
import type { ScheduleSource } from '../rotations/schedule/history.ts';

/** A person's time off before and after, and when the schedule may differ by it. */
export interface TimeOffChange {
  readonly personId: PersonId;
  readonly actorId: PersonId;
  readonly how: 'time-off' | 'time-off-undone';
  readonly interval: Interval;
  readonly now: Temporal.Instant;
  readonly before: ScheduleSource;
  readonly after: ScheduleSource;
}
