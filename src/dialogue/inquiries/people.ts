import type { Person } from '../../directory/model.ts';
import { nameKey } from '../../directory/name-key.ts';
import type { Snapshot } from '../../lookup/ports.ts';

/**
 * The one person who is called so, by name or email address; else the one of whose name these words are a part (“bob”). Undefined
 * where there is none, or several.
 */
export function personNamed({ directory }: Snapshot, typed: string): Person | undefined {
  const people = [...directory.people.values()];
  const key = nameKey(typed.replace(/^@/u, ''));
  if (key === '') return undefined;
  const email = typed.trim().toLowerCase();
  const whole = people.filter(
    ({ id, name, email: own }) => nameKey(name) === key || own?.toLowerCase() === email || id === email,
  );
  if (whole.length > 0) return only(whole);
  const words = key.split(' ');
  return only(
    people.filter(({ name }) => {
      const own = nameKey(name).split(' ');
      return words.every((word) => own.includes(word));
    }),
  );
}

function only(people: readonly Person[]): Person | undefined {
  return people.length === 1 ? people[0] : undefined;
}
