import { DAY, WEEK } from '../kernel/civil.ts';
import type { Timeline } from '../kernel/timeline.ts';
import type { Zone } from '../kernel/zone.ts';
import type { Handoffs } from './handoffs.ts';
import type { Cadence } from './model.ts';

/** Further than this from a change of clocks or a holiday, neither has a say in which slots are worked. */
const REACH = 3 * DAY;

/** What tells apart the slots in which somebody serves from those that fall wholly outside hours or on holidays. */
export interface WorkedSlots {
  isWorked(slot: number): boolean;
  /** How many slots before this one are worked. */
  before(slot: number): number;
}

/**
 * Counts worked slots without looking at each: slots are taken in blocks of whole weeks, and blocks without a change of clocks
 * or a holiday near them are worked alike, so each such pattern is counted once. The sums up to each block are kept, so that
 * an answer costs the same at any distance from the anchor once one has been given that far out; the first one there costs
 * about a millisecond for each twenty years of weeks, and whatever the holiday library takes for years not yet asked for.
 */
export function workedSlots(
  handoffs: Handoffs,
  cadence: Cadence,
  zone: Zone,
  open: Timeline<boolean>,
  holidays: Timeline<boolean>,
): WorkedSlots {
  const size = slotsInBlock(cadence);
  const sums = [0];
  const usual = new Map<string, number>();

  function isWorked(slot: number): boolean {
    const end = handoffs.at(slot + 1);
    let at = handoffs.at(slot);
    while (at < end) {
      const hours = open(at);
      if (!hours.value) {
        at = hours.end;
        continue;
      }
      const holiday = holidays(at);
      if (!holiday.value) return true;
      at = Math.min(hours.end, holiday.end);
    }
    return false;
  }

  function countWorked(from: number, until: number): number {
    let count = 0;
    for (let slot = from; slot < until; slot += 1) if (isWorked(slot)) count += 1;
    return count;
  }

  function countBlock(block: number): number {
    const first = block * size;
    const start = handoffs.at(first);
    const end = handoffs.at(first + size);
    if (!isOrdinary(start, end)) return countWorked(first, first + size);
    const key = `${(zone.localAt(start) % WEEK) + WEEK} ${end - start}`;
    const known = usual.get(key);
    if (known !== undefined) return known;
    const count = countWorked(first, first + size);
    usual.set(key, count);
    return count;
  }

  function isOrdinary(start: number, end: number): boolean {
    if ((end - start) % WEEK !== 0) return false;
    if (!zone.isSteady(start - REACH, end + REACH)) return false;
    for (let at = start - REACH; at < end + REACH; ) {
      const span = holidays(at);
      if (span.value) return false;
      at = span.end;
    }
    return true;
  }

  function before(slot: number): number {
    const block = Math.floor(slot / size);
    while (sums.length <= block) sums.push((sums.at(-1) ?? 0) + countBlock(sums.length - 1));
    return (sums[block] ?? 0) + countWorked(block * size, slot);
  }

  return { isWorked, before };
}

/** How many slots in a row take whole weeks, where a whole number of them does. */
function slotsInBlock(cadence: Cadence): number {
  if (cadence.type === 'weekdays') return cadence.weekdays.length;
  if (cadence.type === 'nth-weekday') return 1;
  switch (cadence.unit) {
    case 'hours':
      return 168 / commonDivisor(168, cadence.count);
    case 'days':
      return 7 / commonDivisor(7, cadence.count);
    case 'weeks':
    case 'months':
      return 1;
    default:
      return cadence.unit satisfies never;
  }
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
