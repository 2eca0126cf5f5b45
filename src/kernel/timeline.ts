import { inRow } from './stretch.ts';

/** A value that holds over `[start, end)`, in epoch milliseconds; either may be infinite. */
export interface Span<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/**
 * A value that changes over time, as a function from an instant (epoch milliseconds) to a span that holds it. The span need
 * not reach as far as the value does, so neighbours may be equal; it is never empty, so a walk over spans always advances.
 */
export type Timeline<Value> = (at: number) => Span<Value>;

/** A timeline of one value. */
export function always<Value>(value: Value): Timeline<Value> {
  const span = { start: -Infinity, end: Infinity, value };
  return () => span;
}

/** What of the span lies within the bounds, both of which hold the instant asked about: the span itself where that is all of it. */
export function clipped<Value>(span: Span<Value>, start: number, end: number): Span<Value> {
  if (start <= span.start && span.end <= end) return span;
  return { start: Math.max(span.start, start), end: Math.min(span.end, end), value: span.value };
}

/** True within any of the `[start, end)` stretches, which may overlap and come in any order; an empty one counts for nothing. */
export function within(stretches: readonly (readonly [number, number])[]): Timeline<boolean> {
  const edges = inRow(stretches.map(([start, end]) => ({ start, end }))).flatMap(({ start, end }) => [
    start,
    end,
  ]);
  return (at) => {
    const passed = countUpTo(edges, at);
    return {
      start: edges[passed - 1] ?? -Infinity,
      end: edges[passed] ?? Infinity,
      value: passed % 2 === 1,
    };
  };
}

/** How many of the ascending numbers are at most `limit`. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that tile `[from, until)`, clipped to it, neighbours of the same value made one; none where it is empty. */
export function spansWithin<Value>(
  timeline: Timeline<Value>,
  from: number,
  until: number,
  same: (one: Value, other: Value) => boolean,
): Span<Value>[] {
  if (from >= until) return [];
  const spans: Span<Value>[] = [];
  let { end, value } = timeline(from);
  let start = from;
  while (end < until) {
    const next = timeline(end);
    if (!same(value, next.value)) {
      spans.push({ start, end, value });
      start = end;
      value = next.value;
    }
    end = next.end;
  }
  spans.push({ start, end: until, value });
  return spans;
}

/** The longest span around `at` with the same value, looked for within `[from, until)` only and clipped to it. */
export function spanAround<Value>(
  timeline: Timeline<Value>,
  at: number,
  limits: { readonly from: number; readonly until: number },
  same: (one: Value, other: Value) => boolean,
): Span<Value> {
  let { start, end, value } = timeline(at);
  while (start > limits.from) {
    const earlier = timeline(start - 1);
    if (!same(earlier.value, value)) break;
    start = earlier.start;
  }
  while (end < limits.until) {
    const later = timeline(end);
    if (!same(later.value, value)) break;
    end = later.end;
  }
  return { start: Math.max(start, limits.from), end: Math.min(end, limits.until), value };
}
