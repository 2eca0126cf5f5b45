import { isDeepStrictEqual } from 'node:util';

/** What becomes of a thing that others changed while somebody had it before them. */
export interface Merge<Thing> {
  /** What others made of it, with what this one changed. */
  readonly thing: Thing;
  /** The fields that this one changed. */
  readonly touched: readonly string[];
  /** The fields that only others changed. */
  readonly merged: readonly string[];
  /** The fields that both changed, each to something else. */
  readonly conflicts: readonly string[];
}

/**
 * Lays what somebody changed (`base` to `made`) over what others changed (`base` to `current`), field by field. Of a thing that became
 * one of another type the fields mean something else: then whatever both did is in conflict.
 */
export function merge<Thing extends object>(
  base: Thing | undefined,
  current: Thing,
  made: Thing,
): Merge<Thing> {
  const [was, is, wanted] = [fieldsOf(base), fieldsOf(current), fieldsOf(made)];
  const touched = differing(was, wanted);
  const others = differing(was, is);
  const clashing = touched.filter((field) => others.includes(field) && differs(field, is, wanted));
  const isOfAnotherType = differs('type', was, wanted) || differs('type', was, is);
  const isMixed = base !== undefined && isOfAnotherType && touched.length > 0 && others.length > 0;
  return {
    thing: laid(is, wanted, touched) as Thing,
    touched,
    merged: others.filter((field) => !touched.includes(field)),
    conflicts: isMixed ? [...new Set(['type', ...clashing])] : clashing,
  };
}

/** The fields that differ between two forms of a thing; all that there are, where one is missing. */
export function fieldsChanged(one: object | undefined, other: object | undefined): readonly string[] {
  return differing(fieldsOf(one), fieldsOf(other));
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(thing: object | undefined): Fields {
  return { ...thing };
}

function differing(one: Fields, other: Fields): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => differs(name, one, other));
}

function differs(field: string, one: Fields, other: Fields): boolean {
  return !isDeepStrictEqual(one[field], other[field]);
}

/** The fields of `current`, but for those touched, which are as in `made`: absent where they are absent there. */
function laid(current: Fields, made: Fields, touched: readonly string[]): Fields {
  const kept = Object.entries(current).filter(([field]) => !touched.includes(field));
  const own = Object.entries(made).filter(([field]) => touched.includes(field));
  return Object.fromEntries([...kept, ...own]);
}
