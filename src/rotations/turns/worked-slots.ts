import { DAY, WEEK } from '../../kernel/civil.ts';
import type { Stretch } from '../../kernel/stretch.ts';
import { countUpTo, type Timeline } from '../../kernel/timeline.ts';
import type { Zone } from '../../kernel/zone.ts';
import type { Cadence } from '../model.ts';
import type { Handoffs } from './handoffs.ts';

/** Further than this from a change of clocks or a holiday, neither has a say in which slots are worked. */
const REACH = 3 * DAY;

/** Of a block of slots: how many of them are worked before each, and, last, in all. */
type Pattern = readonly number[];

/** Blocks in a row that are worked alike. */
interface Run {
  /** The number of the first block. */
  readonly first: number;
  /** How many slots are worked before that. */
  readonly before: number;
  readonly pattern: Pattern;
}

/**
 * How many slots before a given one are worked: in which somebody serves, since they do not fall wholly outside hours or on
 * holidays. Slots are taken in blocks of whole weeks. Between changes of clocks and holidays all blocks are worked alike: one of them
 * is counted, the rest is arithmetic. Those near a change or a holiday are counted each by themselves; which slots holidays have
 * taken can't be told without a look at every one of them.
 *
 * The sums are kept, so that an answer costs the same at any distance from the anchor once one has been given that far out. The
 * first one there takes about a millisecond for ten years, with holidays for two; and, once in the process, what the years cost that
 * nobody has asked about yet: of a zone half a millisecond each, of holidays one, but about 20 where they follow the moon or the sun
 * as in East Asia.
 */
export function workedSlots(
  handoffs: Handoffs,
  cadence: Cadence,
  zone: Zone,
  open: Timeline<boolean>,
  holidays: Timeline<boolean>,
): (slot: number) => number {
  const { size, weeks } = blockOf(cadence);
  const length = weeks * WEEK;
  const count = patternsOf(size, handoffs, open, holidays);
  const usual = new Map<number, Pattern>();
  const runs: Run[] = [];
  const firsts: number[] = [];
  /** The first block that is in no run yet, and how many slots are worked before it. */
  let next = { block: 0, before: 0 };

  /** How many blocks in a row from this one on, of so many, lie where nothing but the week decides what is worked. */
  function ordinaryFrom(block: number, most: number): number {
    const start = handoffs.at(block * size);
    if (handoffs.at((block + 1) * size) - start !== length) return 0;
    const quiet = quietUntil(zone, holidays, start - REACH, start + most * length + REACH);
    return Math.max(0, Math.floor((quiet - REACH - start) / length));
  }

  function add(most: number): void {
    const { block, before } = next;
    const ordinary = ordinaryFrom(block, most);
    const blocks = Math.max(1, ordinary);
    const time = zone.localAt(handoffs.at(block * size)) % WEEK;
    const known = ordinary > 0 ? usual.get(time) : undefined;
    const pattern = known ?? count(block * size);
    if (ordinary > 0) usual.set(time, pattern);
    runs.push({ first: block, before, pattern });
    firsts.push(block);
    next = { block: block + blocks, before: before + blocks * (pattern[size] ?? 0) };
  }

  return (slot) => {
    const block = Math.floor(slot / size);
    while (next.block <= block) add(block - next.block + 1);
    const run = runs[countUpTo(firsts, block) - 1];
    if (!run) return 0;
    const { first, before, pattern } = run;
    return before + (block - first) * (pattern[size] ?? 0) + (pattern[slot - block * size] ?? 0);
  };
}

/** When the first holiday begins or the clocks first change from that time on; where neither does, `until`. */
function quietUntil(zone: Zone, holidays: Timeline<boolean>, from: number, until: number): number {
  const end = zone.changeWithin(from, until) ?? until;
  for (let at = from; at < end; ) {
    const span = holidays(at);
    if (span.value) return at;
    at = span.end;
  }
  return end;
}

/** Counts a block, from its first slot on. */
function patternsOf(
  size: number,
  handoffs: Handoffs,
  open: Timeline<boolean>,
  holidays: Timeline<boolean>,
): (first: number) => Pattern {
  /** The first time at or after `at` that is worked, not looked for beyond `limit`. */
  function workedFrom(at: number, limit: number): Stretch {
    for (let start = at; start < limit; ) {
      const hours = open(start);
      const holiday = hours.value ? holidays(start) : undefined;
      const end = Math.min(hours.end, holiday?.end ?? Infinity);
      if (holiday && !holiday.value) return { start, end };
      start = end;
    }
    return { start: limit, end: Infinity };
  }

  return (first) => {
    const limit = handoffs.at(first + size);
    const pattern = [0];
    // There may be many slots in one stretch of work, as there may be many stretches in one slot.
    let worked = workedFrom(handoffs.at(first), limit);
    for (let slot = 0; slot < size; slot += 1) {
      const start = handoffs.at(first + slot);
      const end = handoffs.at(first + slot + 1);
      if (worked.end <= start) worked = workedFrom(start, limit);
      pattern.push((pattern[slot] ?? 0) + (start < end && worked.start < end ? 1 : 0));
    }
    return pattern;
  };
}

/** How many slots in a row always take a whole number of weeks, and how many weeks; none where the calendar decides. */
function blockOf(cadence: Cadence): { readonly size: number; readonly weeks: number } {
  if (cadence.type === 'weekdays') return { size: cadence.weekdays.length, weeks: 1 };
  if (cadence.type === 'nth-weekday') return { size: 1, weeks: 0 };
  const { count, unit } = cadence;
  switch (unit) {
    case 'hours':
      return { size: 168 / commonDivisor(168, count), weeks: count / commonDivisor(168, count) };
    case 'days':
      return { size: 7 / commonDivisor(7, count), weeks: count / commonDivisor(7, count) };
    case 'weeks':
      return { size: 1, weeks: count };
    case 'months':
      return { size: 1, weeks: 0 };
    default:
      return unit satisfies never;
  }
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
