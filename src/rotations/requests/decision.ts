import type { Temporal } from 'temporal-polyfill';
import { isActive } from '../../directory/active.ts';
import { TEXT_LIMITS } from '../../directory/limits.ts';
import type { Directory } from '../../directory/model.ts';
import { oneLine } from '../../directory/one-line.ts';
import { DAY } from '../../kernel/civil.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import type { Override, Rotation } from '../model.ts';
import type { ScheduleSource } from '../schedule/schedule.ts';

/** What somebody who decides about a rotation has before them. */
export interface Situation {
  readonly rotation: Rotation;
  readonly source: ScheduleSource;
  readonly now: Temporal.Instant;
}

/** How the schedule changes: the rotation's overrides from now on, and the stretches in which it may differ. */
export interface ScheduleChange {
  readonly overrides: readonly Override[];
  readonly within: readonly Interval[];
}

/** A request as it becomes, and, where that changes the schedule, how. */
export interface Decision<Request> {
  readonly request: Request;
  readonly change?: ScheduleChange;
}

/** Overrides that are made or taken back, and how that changes the schedule. */
export interface OverrideDecision {
  readonly overrides: readonly Override[];
  readonly change: ScheduleChange;
}

/** How long a stretch may be that is offered at once: longer ones are a mistake, and would be looked at shift by shift. */
export const MOST_DAYS_OFFERED = 366;

/** Whether the stretch may be offered. */
export function isTooLong({ start, end }: Interval): boolean {
  return end.epochMilliseconds - start.epochMilliseconds > MOST_DAYS_OFFERED * DAY;
}

/** What can stand in the way of anything that is done about a rotation. */
export type CommonRefusal =
  | { readonly code: 'rotation-unknown' }
  | { readonly code: 'person-unknown'; readonly personId: PersonId }
  /** They would come to serve, and answer nothing any more. */
  | { readonly code: 'person-deactivated'; readonly personId: PersonId }
  /** Neither their own matter, nor are they an owner of the rotation or an admin. */
  | { readonly code: 'not-allowed' }
  | { readonly code: 'reason-too-long'; readonly most: number };

/** What has to be undone first: what was taken has been passed on since, to this person (null: nobody). */
export interface PassedOnRefusal {
  readonly code: 'passed-on';
  readonly to: PersonId | null;
}

/** The first of the people who is not in the directory, or a reason longer than any border takes. */
export function inputRefusal(
  people: readonly PersonId[],
  reason: string | undefined,
  directory: Directory,
): CommonRefusal | undefined {
  const unknown = people.find((personId) => !directory.people.has(personId));
  if (unknown !== undefined) return { code: 'person-unknown', personId: unknown };
  if (reason === undefined || reason.length <= TEXT_LIMITS.reason) return undefined;
  return { code: 'reason-too-long', most: TEXT_LIMITS.reason };
}

/** The first of those who would come to serve by it that is not in the directory, or is deactivated. */
export function serverRefusal(people: readonly PersonId[], directory: Directory): CommonRefusal | undefined {
  const unknown = inputRefusal(people, undefined, directory);
  if (unknown) return unknown;
  const personId = people.find((id) => !isActive(directory.people.get(id)));
  return personId === undefined ? undefined : { code: 'person-deactivated', personId };
}

/** A reason as it is kept, in one line: nothing where it says nothing. */
export function withReason(reason: string | undefined): { readonly reason?: string } {
  const text = oneLine(reason ?? '');
  return text === '' ? {} : { reason: text };
}
