import type { Person } from './model.ts';

/**
 * Whether an account of the person is active, as far as is known: whoever is deactivated has no role anywhere, and is told nothing.
 * Nothing is known against somebody who is not in the directory.
 */
export function isActive(person: Pick<Person, 'deactivatedOn'> | undefined): boolean {
  return person?.deactivatedOn === undefined;
}
