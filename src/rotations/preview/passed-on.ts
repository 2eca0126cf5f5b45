import type { PersonId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { common, type Stretch, type Stretches, without } from '../../kernel/stretch.ts';
import { intervalOf, type Place } from '../schedule/on-duty.ts';
import type { Move, PlacedInterval } from './moves.ts';

/** Time on duty that goes from somebody to somebody else; null is nobody. */
export interface PassedOn extends Interval {
  readonly from: PersonId | null;
  readonly to: PersonId | null;
  readonly place: Place;
}

/** From whom to whom the time goes that moves, in order: what somebody loses in a place is had by who gains it there. */
export function passedOn(moves: readonly Move[]): readonly PassedOn[] {
  return (['first', 'alongside'] as const)
    .flatMap((place) => passedIn(place, moves))
    .sort((one, other) => one.start.epochMilliseconds - other.start.epochMilliseconds);
}

function passedIn(place: Place, moves: readonly Move[]): readonly PassedOn[] {
  const passed: PassedOn[] = [];
  const enter = (from: PersonId | null, to: PersonId | null, stretches: Stretches) => {
    for (const stretch of stretches) passed.push({ from, to, place, ...intervalOf(stretch) });
  };
  const open = new Map(moves.map(({ personId, gained }) => [personId, inPlace(gained, place)]));
  for (const { personId: from, lost } of moves) {
    let left = inPlace(lost, place);
    for (const [to, gained] of open) {
      const both = common(left, gained);
      if (both.length === 0) continue;
      enter(from, to, both);
      left = without(left, both);
      open.set(to, without(gained, both));
    }
    enter(from, null, left);
  }
  for (const [to, gained] of open) enter(null, to, gained);
  return passed;
}

function inPlace(intervals: readonly PlacedInterval[], place: Place): Stretches {
  return intervals
    .filter((each) => each.place === place)
    .map(({ start, end }): Stretch => ({ start: start.epochMilliseconds, end: end.epochMilliseconds }));
}
