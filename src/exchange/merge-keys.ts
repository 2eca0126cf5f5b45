import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/**
 * A merge key takes over the fields of another map (`<<: *base`) or of several (`<<: [*one, *other]`), those that the map does not
 * have itself, of several maps the first (https://yaml.org/type/merge.html). YAML 1.2 has left it out, people write it all the
 * same. It is not the library that reads it, because that throws, without a place, where what is to be taken over is no map.
 */
const MERGE = '<<';

/** The value with the fields that its merge keys take over. One that names no map stays where it is, an unknown field. */
export function withMerges(value: unknown, done = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  const made = Array.isArray(value)
    ? value.map((item: unknown) => withMerges(item, done))
    : mergedMap(Object.entries(value).map(([key, item]) => [key, withMerges(item, done)] as const));
  done.set(value, made);
  return made;
}

function mergedMap(fields: readonly (readonly [string, unknown])[]): object {
  const merge = fields.find(([key]) => key === MERGE);
  const sources: readonly unknown[] = merge === undefined ? [] : [merge[1]].flat();
  const maps = sources.filter(isPlainMap);
  if (maps.length < sources.length || maps.length === 0) return Object.fromEntries(fields);
  const own = fields.filter(([key]) => key !== MERGE);
  return Object.fromEntries([...maps.toReversed().flatMap((map) => Object.entries(map)), ...own]);
}

function isPlainMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The merge key by which the map has that field, which it has not itself; undefined where there is none. */
export function mergeWith(document: Document.Parsed, map: YAMLMap, field: string): Pair | undefined {
  const merge = pairOf(map, MERGE);
  return merge && hasField(document, merge.value, field, new Set()) ? merge : undefined;
}

function hasField(document: Document.Parsed, node: unknown, field: string, seen: Set<unknown>): boolean {
  const found = isAlias(node) ? node.resolve(document) : node;
  if (seen.has(found)) return false;
  seen.add(found);
  if (isSeq(found)) return found.items.some((item) => hasField(document, item, field, seen));
  if (!isMap(found)) return false;
  const merge = pairOf(found, MERGE);
  return (
    pairOf(found, field) !== undefined ||
    (merge !== undefined && hasField(document, merge.value, field, seen))
  );
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}
