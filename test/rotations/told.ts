import { expect } from 'vitest';
import type { Interval } from '../../src/kernel/interval.ts';
import type { OnDuty, Shift, TurnRotation } from '../../src/rotations/model.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { ROTA } from './arbitraries.ts';
import { instant } from './build.ts';

/** Schedules as lines of text, to be compared. */

/** Three days before the start of the rotation, and so many from it on. */
export function around({ startsOn, timeZone }: TurnRotation, days: number): Interval {
  const anchor = instant(startsOn, timeZone);
  return { start: anchor.subtract({ hours: 72 }), end: anchor.add({ hours: days * 24 }) };
}

/** Who is on duty in a shift, the first first; nobody in one of nobody. */
export function listOf({ personId, source, alongside = [] }: Shift): readonly OnDuty[] {
  return personId === null ? [] : [{ personId, source }, ...alongside];
}

/** `alice rotation, bob stand-in`. */
export function said(shift: Shift): string {
  if (shift.personId === null) return `nobody ${shift.source}`;
  return listOf(shift)
    .map(({ personId, source }) => `${personId} ${source}`)
    .join(', ');
}

/** Each shift with its bounds. */
export function told(shifts: readonly Shift[]): readonly string[] {
  return shifts.map((shift) => `${shift.start} to ${shift.end}: ${said(shift)}`);
}

/** The final schedule of `ROTA`, shift by shift. */
export function toldOf(source: ScheduleSource, interval: Interval): readonly string[] {
  return told(finalSchedule(source, ROTA, interval));
}

/** The shift that holds the instant, which is epoch milliseconds. */
export function holding(shifts: readonly Shift[], at: number): Shift | undefined {
  return shifts.find(({ start, end }) => start.epochMilliseconds <= at && at < end.epochMilliseconds);
}

/** Shifts of two intervals that touch, as one would have them of both. */
export function joined(one: readonly Shift[], other: readonly Shift[]): readonly Shift[] {
  const [last, first] = [one.at(-1), other[0]];
  if (!last || !first || said(last) !== said(first)) return [...one, ...other];
  return [...one.slice(0, -1), { ...last, end: first.end }, ...other.slice(1)];
}

/** The shifts tile the interval in order, and neighbours differ. */
export function expectTiling(shifts: readonly Shift[], { start, end }: Interval): void {
  const bounds = shifts.flatMap((shift) => [shift.start, shift.end]).map((at) => at.epochMilliseconds);
  expect(bounds[0]).toBe(start.epochMilliseconds);
  expect(bounds.at(-1)).toBe(end.epochMilliseconds);
  for (const [index, at] of bounds.entries()) {
    const next = bounds[index + 1] ?? Infinity;
    const isWithin = index % 2 === 0;
    expect(isWithin ? at < next : at === next || next === Infinity).toBe(true);
  }
  for (const [index, shift] of shifts.entries()) {
    const next = shifts[index + 1];
    if (next) expect(said(next)).not.toBe(said(shift));
  }
}
