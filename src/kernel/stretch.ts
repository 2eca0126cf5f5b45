/** A half-open stretch of exact time, in epoch milliseconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Stretches in a row: ascending, none empty, none touching the next. Every function here takes and gives them so, but for the one that
 * makes them so.
 */
export type Stretches = readonly Stretch[];

/** The same time in a row, of stretches that come in any order and may overlap; empty ones count for nothing. */
export function inRow(stretches: readonly Stretch[]): Stretches {
  const row: { start: number; end: number }[] = [];
  const sorted = stretches
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  for (const { start, end } of sorted) {
    const last = row.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else row.push({ start, end });
  }
  return row;
}

/** The time of the first that is not in the second. */
export function without(stretches: Stretches, taken: Stretches): Stretches {
  const rest: Stretch[] = [];
  let next = 0;
  for (const { start, end } of stretches) {
    let from = start;
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    for (let index = next; from < end; index += 1) {
      const hole = taken[index];
      if (!hole || hole.start >= end) break;
      if (hole.start > from) rest.push({ start: from, end: hole.start });
      from = hole.end;
    }
    if (from < end) rest.push({ start: from, end });
  }
  return rest;
}

/** The time that is in both. */
export function common(one: Stretches, other: Stretches): Stretches {
  return without(one, without(one, other));
}

/** How long they are together, in milliseconds. */
export function lengthOf(stretches: Stretches): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}
