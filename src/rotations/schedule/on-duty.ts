import { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import type { Stretch, Stretches } from '../../kernel/stretch.ts';
import type { Shift } from '../model.ts';

/** The point of contact has the first place; whoever else is on duty is alongside. */
export type Place = 'first' | 'alongside';

/** When each person is on duty. */
export type StretchesByPerson = ReadonlyMap<PersonId, Stretches>;

/** Everybody on duty in the shift, in order. */
export function peopleOn(shift: Shift): readonly PersonId[] {
  const rest = (shift.alongside ?? []).map(({ personId }) => personId);
  return shift.personId === null ? rest : [shift.personId, ...rest];
}

/**
 * When each person is on duty by a schedule, in any place or in the one asked for. Shifts that follow on one another are one
 * stretch of whoever is on in both. Exact to the millisecond.
 */
export function stretchesByPerson(schedule: readonly Shift[], place?: Place): StretchesByPerson {
  const byPerson = new Map<PersonId, { start: number; end: number }[]>();
  for (const shift of schedule) {
    const start = shift.start.epochMilliseconds;
    const end = shift.end.epochMilliseconds;
    if (start === end) continue;
    for (const personId of inPlace(shift, place)) {
      const stretches = byPerson.get(personId);
      const last = stretches?.at(-1);
      if (last?.end === start) last.end = end;
      else if (stretches) stretches.push({ start, end });
      else byPerson.set(personId, [{ start, end }]);
    }
  }
  return byPerson;
}

function inPlace(shift: Shift, place: Place | undefined): readonly PersonId[] {
  if (place === undefined) return peopleOn(shift);
  if (place === 'first') return shift.personId === null ? [] : [shift.personId];
  return (shift.alongside ?? []).map(({ personId }) => personId);
}

/** The stretch as an interval. */
export function intervalOf({ start, end }: Stretch): Interval {
  return {
    start: Temporal.Instant.fromEpochMilliseconds(start),
    end: Temporal.Instant.fromEpochMilliseconds(end),
  };
}
