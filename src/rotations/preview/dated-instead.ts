import { DAY, dateOf, dayOfLocal } from '../../kernel/civil.ts';
import type { Interval } from '../../kernel/interval.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import { zoneOf } from '../../kernel/zone.ts';
import type { Participant, Rotation, TurnRotation } from '../model.ts';
import type { ScheduleSource } from '../schedule/history.ts';
import { type StretchesByPerson, stretchesByPerson } from '../schedule/on-duty.ts';
import { finalSchedule } from '../schedule/schedule.ts';
import { timeMoved } from './moves.ts';

/**
 * How an edit of the participants would have moved less: somebody put on the list without a date is counted in from the very start, and
 * somebody taken off it is counted out from there, so that the turns of all fall anew. With a date they fall anew from then on.
 */
export interface DatedInstead {
  /** The entries that could be in the list: with the day they come in, or kept, with the day they leave. */
  readonly participants: readonly Participant[];
  /** How much time on duty the edit moves from one person to another during the interval, in milliseconds. */
  readonly moved: number;
  /** How much it would with the dates. */
  readonly movedIfDated: number;
}

/**
 * The remedy for an edit of a rotation by turns, in which people are on duty so; undefined where those who stay would lose no less with
 * dates, or where the edit is no mere adding and removing. The date is that of the first midnight in the interval from when the edit
 * takes effect on, in the rotation's zone.
 */
export function datedInstead(
  after: ScheduleSource,
  edit: { readonly before: Rotation | undefined; readonly after: Rotation | undefined },
  duties: { readonly before: StretchesByPerson; readonly after: StretchesByPerson },
  interval: Interval,
): DatedInstead | undefined {
  if (edit.before?.type !== 'turns' || edit.after?.type !== 'turns') return undefined;
  const takesEffect = after.history?.rotations.get(edit.after.id)?.at(-1)?.until ?? -Infinity;
  const from = Math.max(interval.start.epochMilliseconds, takesEffect);
  const dated = withDates(edit.before, edit.after, from);
  if (!dated) return undefined;
  const rotation = { ...edit.after, participants: dated.list };
  // A rotation by turns looks at no other, so the others can be left out.
  const source = { ...after, rotations: new Map([[rotation.id, rotation]]) };
  const ifDated = stretchesByPerson(finalSchedule(source, rotation.id, interval));
  const moved = timeMoved(duties.before, duties.after);
  const movedIfDated = timeMoved(duties.before, ifDated);
  const staying = new Map([...duties.before].filter(([personId]) => dated.staying.has(personId)));
  const isWorthIt = timeMoved(staying, ifDated) < timeMoved(staying, duties.after);
  if (!isWorthIt || movedIfDated >= moved) return undefined;
  return { participants: dated.changed, moved, movedIfDated };
}

interface Dated {
  readonly list: readonly Participant[];
  /** Those of the list that are other than in the edit. */
  readonly changed: readonly Participant[];
  /** Who is in the rotation before the edit and after it. */
  readonly staying: ReadonlySet<string>;
}

/** The list after the edit, with whom it removes kept in their places, all with dates that are not before `from` (epoch milliseconds). */
function withDates(before: TurnRotation, after: TurnRotation, from: number): Dated | undefined {
  const date = dateAfter(from, after.timeZone);
  const isPast = (moment: string) => instantOfMoment(moment, after.timeZone) <= from;
  const [old, now] = [idsOf(before), idsOf(after)];
  const kept = now.filter((id) => old.includes(id));
  if (!isEach(old) || !isEach(now) || kept.join(' ') !== old.filter((id) => now.includes(id)).join(' '))
    return undefined;

  const list: Participant[] = [];
  const changed: Participant[] = [];
  let next = 0;
  function keepRemoved(until: string | undefined): void {
    for (
      let one = before.participants[next];
      one && one.personId !== until;
      one = before.participants[next]
    ) {
      const leaving = one.until !== undefined && isPast(one.until) ? one : { ...one, until: date };
      list.push(leaving);
      changed.push(leaving);
      next += 1;
    }
  }
  for (const participant of after.participants) {
    if (old.includes(participant.personId)) {
      keepRemoved(participant.personId);
      next += 1;
      list.push(participant);
      continue;
    }
    const isDated = participant.from !== undefined && !isPast(participant.from);
    const joining = isDated ? participant : { ...participant, from: date };
    list.push(joining);
    if (!isDated) changed.push(joining);
  }
  keepRemoved(undefined);
  return changed.length > 0 ? { list, changed, staying: new Set(kept) } : undefined;
}

function idsOf({ participants }: TurnRotation): readonly string[] {
  return participants.map(({ personId }) => personId);
}

/** Whether nobody is there twice. */
function isEach(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** The date of the first midnight at or after the instant: `2026-12-01`. */
function dateAfter(at: number, timeZone: string): string {
  const { year, month, day } = dateOf(dayOfLocal(zoneOf(timeZone).localAt(at) + DAY - 1));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
