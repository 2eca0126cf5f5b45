import { Temporal } from 'temporal-polyfill';
import type { Interval } from '../kernel/interval.ts';

/** How many stretches a notice carries; the rest is counted. */
const MOST_CARRIED = 8;

/** Stretches as a notice carries them: ISO 8601 intervals with a space between them, and how many more there are. */
export interface Packed {
  readonly stretches: string;
  readonly more: number;
}

/** The first few of the stretches, and how many are left out. */
export function packed(stretches: readonly Interval[]): Packed {
  const carried = stretches.slice(0, MOST_CARRIED);
  return {
    stretches: carried.map(({ start, end }) => `${start}/${end}`).join(' '),
    more: stretches.length - carried.length,
  };
}

/** The stretches that a notice carries. Throws a RangeError where the text is none of `packed`. */
export function unpacked(stretches: string): readonly Interval[] {
  return stretches
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [start = '', end = ''] = each.split('/');
      return { start: Temporal.Instant.from(start), end: Temporal.Instant.from(end) };
    });
}
