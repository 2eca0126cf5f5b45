import { DAY, WEEK } from '../../kernel/civil.ts';
import type { Timeline } from '../../kernel/timeline.ts';
import type { Zone } from '../../kernel/zone.ts';
import type { Cadence } from '../model.ts';
import type { Handoffs } from './handoffs.ts';

/** Further than this from a change of clocks or a holiday, neither has a say in which slots are worked. */
const REACH = 3 * DAY;

/** Of a block: how many of its slots are worked before each of them, and, last, in all. */
type Pattern = readonly number[];

/**
 * How many slots before a given one are worked: in which somebody serves, since they do not fall wholly outside hours or on
 * holidays. Not each is looked at: slots are taken in blocks of whole weeks, and blocks without a change of clocks
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
): (slot: number) => number {
  const size = slotsInBlock(cadence);
  const blocks: { readonly sum: number; readonly pattern: Pattern }[] = [];
  const usual = new Map<string, Pattern>();

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

  function count(first: number): Pattern {
    const pattern = [0];
    for (let slot = 0; slot < size; slot += 1) {
      pattern.push((pattern[slot] ?? 0) + (isWorked(first + slot) ? 1 : 0));
    }
    return pattern;
  }

  function patternOf(first: number): Pattern {
    const start = handoffs.at(first);
    const end = handoffs.at(first + size);
    if (!isOrdinary(start, end)) return count(first);
    const key = `${(zone.localAt(start) % WEEK) + WEEK} ${end - start}`;
    const known = usual.get(key);
    if (known) return known;
    const pattern = count(first);
    usual.set(key, pattern);
    return pattern;
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

  return (slot) => {
    const index = Math.floor(slot / size);
    while (blocks.length <= index) {
      const last = blocks.at(-1);
      const sum = last ? last.sum + (last.pattern[size] ?? 0) : 0;
      blocks.push({ sum, pattern: patternOf(blocks.length * size) });
    }
    const block = blocks[index];
    return block ? block.sum + (block.pattern[slot - index * size] ?? 0) : 0;
  };
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
