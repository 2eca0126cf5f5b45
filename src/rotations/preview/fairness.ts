import { timeOffOf } from '../../directory/time-off.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import { type Timeline, within } from '../../kernel/timeline.ts';
import type { Shift } from '../model.ts';
import { epochAt, type ScheduleSource } from '../schedule/history.ts';
import { peopleOn } from '../schedule/on-duty.ts';

/** How evenly those who take turns in a rotation were on duty. All lengths are exact time in milliseconds. */
export interface Fairness {
  /** Everybody who could have been on duty: a participant, in and without time off at some time when somebody was on. */
  readonly people: readonly FairShare[];
  /** The least and the most that any of them was on duty, and how far these are apart. */
  readonly least: number;
  readonly most: number;
  readonly difference: number;
}

export interface FairShare {
  readonly personId: PersonId;
  readonly onDuty: number;
  /**
   * What would have been theirs: whenever participants were on duty, equal parts for all who were in and had no time off. Somebody who is on
   * the list twice has two. No whole number. Over all people it adds up to the time that they were on duty.
   */
  readonly fairShare: number;
}

/**
 * The fairness of a rotation by turns over its schedule; undefined of layers, which have no participants, and where nobody could be
 * on duty. Whom an override brings in from outside takes of the time of all alike.
 */
export function fairnessOf(
  source: ScheduleSource,
  rotationId: RotationId,
  schedule: readonly Shift[],
): Fairness | undefined {
  if (source.rotations.get(rotationId)?.type !== 'turns') return undefined;
  const people = new Map<PersonId, { onDuty: number; fairShare: number }>();
  const of = (personId: PersonId) => {
    const known = people.get(personId) ?? { onDuty: 0, fairShare: 0 };
    people.set(personId, known);
    return known;
  };
  const seatsAt = seatTimeline(source, rotationId);
  for (const shift of schedule) {
    const on = peopleOn(shift);
    const until = shift.end.epochMilliseconds;
    for (let at = shift.start.epochMilliseconds; at < until; ) {
      const { inIt, free, end } = seatsAt(at);
      const length = Math.min(end, until) - at;
      const serving = on.filter((personId) => inIt.has(personId));
      for (const personId of serving) of(personId).onDuty += length;
      // While all are away, whom overrides put on duty serve for themselves.
      const sharing = free.length > 0 ? free : serving;
      if (serving.length > 0)
        for (const personId of sharing) of(personId).fairShare += (length * serving.length) / sharing.length;
      at += length;
    }
  }
  const loads = [...people.values()].map(({ onDuty }) => onDuty);
  if (loads.length === 0) return undefined;
  const [least, most] = [Math.min(...loads), Math.max(...loads)];
  return {
    people: [...people].map(([personId, shares]) => ({ personId, ...shares })),
    least,
    most,
    difference: most - least,
  };
}

interface Seats {
  /** Who is in, away or not. */
  readonly inIt: ReadonlySet<PersonId>;
  /** Who of them has no time off, once for each place in the list. */
  readonly free: readonly PersonId[];
  /** Until when this holds, in epoch milliseconds. */
  readonly end: number;
}

interface Seat {
  readonly personId: PersonId;
  readonly isIn: Timeline<boolean>;
  readonly isAway: Timeline<boolean> | undefined;
}

/** Who could be on duty in the rotation at an instant, by what held then. */
function seatTimeline(source: ScheduleSource, id: RotationId): (at: number) => Seats {
  let seats: readonly Seat[] = [];
  let epoch = { start: Infinity, end: -Infinity };
  return (at) => {
    if (at < epoch.start || at >= epoch.end) {
      const { value: then, ...bounds } = epochAt(source, at);
      seats = seatsOf(then, id);
      epoch = bounds;
    }
    let end = epoch.end;
    const inIt = new Set<PersonId>();
    const free: PersonId[] = [];
    for (const { personId, isIn, isAway } of seats) {
      const presence = isIn(at);
      end = Math.min(end, presence.end);
      if (!presence.value) continue;
      inIt.add(personId);
      const absence = isAway?.(at);
      if (absence) end = Math.min(end, absence.end);
      if (!absence?.value) free.push(personId);
    }
    return { inIt, free, end };
  };
}

function seatsOf({ directory, rotations }: ScheduleSource, id: RotationId): readonly Seat[] {
  const rotation = rotations.get(id);
  if (rotation?.type !== 'turns') return [];
  const moment = (text: string | undefined, otherwise: number) =>
    text === undefined ? otherwise : instantOfMoment(text, rotation.timeZone);
  return rotation.participants.map(({ personId, from, until }) => {
    const person = directory.people.get(personId);
    return {
      personId,
      isIn: within([[moment(from, -Infinity), moment(until, Infinity)]]),
      isAway: person && timeOffOf(person, directory.organization.timeZone),
    };
  });
}
