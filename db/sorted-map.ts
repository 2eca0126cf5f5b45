/**
 * The map with the changes made, in the order of its keys by code unit; an undefined value removes. Without changes it is the
 * same map, so that whatever was derived from it stays valid.
 */
export function withChanges<Key extends string, Value>(
  map: ReadonlyMap<Key, Value>,
  changes: readonly (readonly [Key, Value | undefined])[],
): ReadonlyMap<Key, Value> {
  if (changes.length === 0) return map;
  const next = new Map(map);
  let ordered = true;
  for (const [key, value] of changes) {
    if (value === undefined) {
      next.delete(key);
      continue;
    }
    if (!next.has(key)) ordered = false;
    next.set(key, value);
  }
  return ordered ? next : new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}
