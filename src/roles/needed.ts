import { references } from '../directory/faults.ts';
import type { Directory } from '../directory/model.ts';
import { rotationReferences } from '../exchange/rotation-faults.ts';
import { type PersonId, personId } from '../kernel/ids.ts';
import type { Rotations } from '../rotations/model.ts';

interface Found {
  readonly rotations: Rotations;
  readonly needed: ReadonlySet<PersonId>;
}

const known = new WeakMap<Directory, Found>();

/**
 * Everybody whom the directory refers to: who has a role, answers for something, or is in a rotation. Found once for a state of the
 * directory, since every minute asks.
 */
export function neededPeople({
  directory,
  rotations,
}: {
  readonly directory: Directory;
  readonly rotations: Rotations;
}): ReadonlySet<PersonId> {
  const before = known.get(directory);
  if (before?.rotations === rotations) return before.needed;
  const needed = new Set<PersonId>();
  for (const { to, id } of references(directory)) if (to === 'person') needed.add(personId(id));
  for (const rotation of rotations.values()) {
    for (const { to, id } of rotationReferences(rotation)) if (to === 'person') needed.add(personId(id));
  }
  known.set(directory, { rotations, needed });
  return needed;
}
