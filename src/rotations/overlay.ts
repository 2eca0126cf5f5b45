import type { PersonId } from '../kernel/ids.ts';
import { instantOfMoment } from '../kernel/local-moment.ts';
import { countUpTo, type Timeline } from '../kernel/timeline.ts';
import type { Override, Shift } from './model.ts';

/** Who serves, and where they come from: what a shift says, without its bounds. */
export interface Serving {
  readonly personId: PersonId | null;
  readonly source: Shift['source'];
}

/** Nobody serves. */
export const NOBODY: Serving = { personId: null, source: 'none' };

/** Whether two neighbouring stretches are one shift. */
export function isSameServing(one: Serving, other: Serving): boolean {
  return one === other || (one.personId === other.personId && one.source === other.source);
}

/**
 * Which override holds, over time; undefined where none does. Where several overlap, the last in the list wins. Each is
 * half-open, and one that ends at or before its start counts for nothing.
 */
export function overrideTimeline(
  overrides: readonly Override[],
  timeZone: string,
): Timeline<Serving | undefined> {
  const stretches = overrides
    .map(({ personId, from, until }) => ({
      start: instantOfMoment(from, timeZone),
      end: instantOfMoment(until, timeZone),
      serving: { personId, source: 'override' } satisfies Serving,
    }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort(
    (one, other) => one - other,
  );
  const servings = winners(stretches, edges);
  return (at) => {
    const passed = countUpTo(edges, at);
    return {
      start: edges[passed - 1] ?? -Infinity,
      end: edges[passed] ?? Infinity,
      value: servings[passed - 1],
    };
  };
}

/** The serving from each edge on: that of the last in the list among the stretches that hold the edge. */
function winners(
  stretches: readonly { readonly start: number; readonly end: number; readonly serving: Serving }[],
  edges: readonly number[],
): readonly (Serving | undefined)[] {
  const opening = [...stretches.entries()].sort(([, one], [, other]) => one.start - other.start);
  const active = new Set<number>();
  let opened = 0;
  return edges.map((edge) => {
    for (let next = opening[opened]; next && next[1].start <= edge; next = opening[opened]) {
      active.add(next[0]);
      opened += 1;
    }
    let last = -1;
    for (const index of active) {
      if ((stretches[index]?.end ?? 0) <= edge) active.delete(index);
      else last = Math.max(last, index);
    }
    return stretches[last]?.serving;
  });
}
