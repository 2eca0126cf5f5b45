import { dateOf, dayOf, dayOfLocal } from '../../kernel/civil.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Timeline } from '../../kernel/timeline.ts';
import type { Serving } from '../schedule/overlay.ts';
import type { TurnPlan } from './turn-plan.ts';

/** How long each person has been on duty by turns, in milliseconds; who has not been has no entry. */
export type TurnLoads = ReadonlyMap<PersonId, number>;

/** What has been counted of a year so far. */
interface YearOfLoads {
  readonly start: number;
  readonly first: number;
  /** The first slot that has not been counted. */
  slot: number;
  readonly loads: Map<PersonId, number>;
  /** The loads at the start of the slots that were asked for. */
  readonly atStartOf: Map<number, TurnLoads>;
}

/** Since when the loads at the start of the slot are counted: the first instant of the local year in which it starts. */
export function startOfLoads({ zone, handoffs }: Pick<TurnPlan, 'zone' | 'handoffs'>, slot: number): number {
  const { year } = dateOf(dayOfLocal(zone.localAt(handoffs.at(slot))));
  return zone.startOfDay(dayOf(year, 1, 1));
}

/**
 * The loads at the start of a slot, for `balance`: the exact time that each person has been on duty by turns and stand-ins since
 * the local year began in which the slot starts. Overrides count for nothing, so that one changes nothing outside its interval.
 *
 * `serving` may ask for the loads in its turn, though of no slot but the one it is asked about. A year is walked once, as far as
 * it is asked for: 365 slots take about a millisecond. The one before it is walked too if its last slot runs over into it with
 * somebody away.
 */
export function loadsOfTurns(
  { zone, handoffs, slotAt }: TurnPlan,
  serving: Timeline<Serving>,
): (slot: number) => TurnLoads {
  const years = new Map<number, YearOfLoads>();

  function yearOf(slot: number): YearOfLoads {
    const start = startOfLoads({ zone, handoffs }, slot);
    const known = years.get(start);
    if (known) return known;
    const first = Math.max(0, slotAt(start).slot);
    const made = { start, first, slot: first, loads: new Map(), atStartOf: new Map() };
    years.set(start, made);
    return made;
  }

  /** Adds up after the walk, for while it lasts the loads are still asked for as they were when the slot began. */
  function count(year: YearOfLoads): void {
    const end = handoffs.at(year.slot + 1);
    const served: [PersonId, number][] = [];
    for (let at = Math.max(year.start, handoffs.at(year.slot)); at < end; ) {
      const span = serving(at);
      const until = Math.min(end, span.end);
      for (const { personId } of span.value.onDuty) served.push([personId, until - at]);
      at = until;
    }
    for (const [personId, time] of served) year.loads.set(personId, (year.loads.get(personId) ?? 0) + time);
    year.slot += 1;
  }

  return (slot) => {
    const year = yearOf(slot);
    const known = year.atStartOf.get(slot);
    if (known) return known;
    // Whoever explains a schedule asks about slots that have been walked past without a question: they are walked to once more.
    const walk = slot < year.slot ? { ...year, slot: year.first, loads: new Map() } : year;
    while (walk.slot < slot) count(walk);
    const loads = new Map(walk.loads);
    year.atStartOf.set(slot, loads);
    return loads;
  };
}
