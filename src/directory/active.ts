import { Temporal } from 'temporal-polyfill';
import type { Person } from './model.ts';

/**
 * Whether an account of the person is active, as far as is known: whoever is deactivated has no role anywhere, and is told nothing.
 * Nothing is known against somebody who is not in the directory.
 */
export function isActive(person: Pick<Person, 'deactivatedOn'> | undefined): boolean {
  return person?.deactivatedOn === undefined;
}

/** Whether the person was, or will be, active at that instant, as far as is known by now: they are until the day on which they are not. */
export function isActiveAt(person: Pick<Person, 'deactivatedOn'>, at: Temporal.Instant): boolean {
  const { deactivatedOn } = person;
  if (deactivatedOn === undefined) return true;
  return Temporal.Instant.compare(at, Temporal.Instant.from(`${deactivatedOn}T00:00Z`)) < 0;
}
