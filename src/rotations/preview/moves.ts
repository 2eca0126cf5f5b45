import type { PersonId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { lengthOf, type Stretches, without } from '../../kernel/stretch.ts';
import type { Shift } from '../model.ts';
import {
  intervalOf,
  type Place,
  peopleOn,
  type StretchesByPerson,
  stretchesByPerson,
} from '../schedule/on-duty.ts';

/** What an edit of a schedule takes from somebody and gives to them, each in order. */
export interface Move {
  readonly personId: PersonId;
  readonly lost: readonly PlacedInterval[];
  readonly gained: readonly PlacedInterval[];
}

/** On duty in a place: whoever comes to be alongside instead of first loses the one and gains the other. */
export interface PlacedInterval extends Interval {
  readonly place: Place;
}

/** Whose shifts differ between two schedules over the same interval; none where the same people are on in the same places. */
export function movesBetween(before: readonly Shift[], after: readonly Shift[]): readonly Move[] {
  if (isSameDuty(before, after)) return [];
  const moves = new Map<PersonId, { lost: PlacedInterval[]; gained: PlacedInterval[] }>();
  for (const place of ['first', 'alongside'] as const) {
    const [old, now] = [stretchesByPerson(before, place), stretchesByPerson(after, place)];
    for (const personId of new Set([...old.keys(), ...now.keys()])) {
      const [had, has] = [old.get(personId) ?? [], now.get(personId) ?? []];
      const [lost, gained] = [placed(without(had, has), place), placed(without(has, had), place)];
      if (lost.length + gained.length === 0) continue;
      const move = moves.get(personId) ?? { lost: [], gained: [] };
      moves.set(personId, move);
      move.lost.push(...lost);
      move.gained.push(...gained);
    }
  }
  return [...moves].map(([personId, { lost, gained }]) => ({
    personId,
    lost: lost.sort(byStart),
    gained: gained.sort(byStart),
  }));
}

/** How much time on duty goes from somebody to another, in milliseconds; a mere change of place is none. */
export function timeMoved(before: StretchesByPerson, after: StretchesByPerson): number {
  const lost = [...before].map(([personId, had]) => lengthOf(without(had, after.get(personId) ?? [])));
  return lost.reduce((sum, each) => sum + each, 0);
}

/** Whether shift for shift the same people are on; where they come from is not asked. */
function isSameDuty(before: readonly Shift[], after: readonly Shift[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((shift, index) => {
    const other = after[index];
    if (!other || !shift.end.equals(other.end)) return false;
    const [old, now] = [peopleOn(shift), peopleOn(other)];
    return old.length === now.length && old.every((personId, place) => personId === now[place]);
  });
}

function placed(stretches: Stretches, place: Place): readonly PlacedInterval[] {
  return stretches.map((stretch) => ({ ...intervalOf(stretch), place }));
}

function byStart(one: Interval, other: Interval): number {
  return one.start.epochMilliseconds - other.start.epochMilliseconds;
}
