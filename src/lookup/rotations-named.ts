import { nameKey } from '../directory/name-key.ts';
import type { Rotation, Rotations } from '../rotations/model.ts';

const indexes = new WeakMap<Rotations, ReadonlyMap<string, readonly Rotation[]>>();

/** The rotations of that id or name, by its key; the index is made once for each state of the rotations. */
export function rotationsNamed(rotations: Rotations, key: string): readonly Rotation[] {
  const known = indexes.get(rotations);
  if (known !== undefined) return known.get(key) ?? [];
  const index = new Map<string, Rotation[]>();
  for (const rotation of rotations.values()) {
    for (const name of new Set([nameKey(rotation.id), nameKey(rotation.name)])) {
      const namesakes = index.get(name) ?? [];
      index.set(name, namesakes);
      namesakes.push(rotation);
    }
  }
  indexes.set(rotations, index);
  return index.get(key) ?? [];
}
