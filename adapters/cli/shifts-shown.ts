import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../src/directory/model.ts';
import type { PersonId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { Shift } from '../../src/rotations/model.ts';
import type { LeftOut } from '../../src/rotations/schedule/rows.ts';

/** A shift as programs read it: instants in UTC, people by id; `alongside` where somebody else is on duty, too. */
export function shiftJson({ start, end, personId, source, alongside }: Shift): object {
  const others = alongside?.map((each) => ({ person: each.personId, source: each.source }));
  return {
    start: start.toString(),
    end: end.toString(),
    person: personId,
    source,
    ...(others && { alongside: others }),
  };
}

const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** `Mon 2026-01-05 09:00`, in the zone. */
export function localTime(at: Temporal.Instant, timeZone: string): string {
  const there = at.toZonedDateTimeISO(timeZone);
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${WEEKDAYS[there.dayOfWeek]} ${there.toPlainDate().toString()} ${time}`;
}

/** `Mon 2026-01-05 09:00  –  Mon 2026-01-12 09:00`, in the zone. */
export function stretch({ start, end }: Interval, timeZone: string): string {
  return `${localTime(start, timeZone)}  –  ${localTime(end, timeZone)}`;
}

/** Somebody by name and id; by id alone where nobody has it. */
export function personShown(id: PersonId, person: Person | undefined): string {
  return person ? `${person.name} (${id})` : id;
}

/** “Alice Ng (alice) with Bob Ortiz (bob), stand-in”. */
export function everybody(
  { personId, source, alongside = [] }: Shift,
  personOf: (id: PersonId) => Person | undefined,
): string {
  const one = (id: PersonId | null, from: Shift['source']) => {
    const who = id === null ? 'nobody' : personShown(id, personOf(id));
    return from === 'rotation' || from === 'none' ? who : `${who}, ${from}`;
  };
  const first = one(personId, source);
  if (alongside.length === 0) return first;
  const others = alongside.map((each) => one(each.personId, each.source)).join(' and ');
  return `${first}${source === 'rotation' ? '' : ','} with ${others}`;
}

/** What a row leaves out, said after it: “, within its hours”; nothing where it leaves out nothing. */
export function leavingOut(leftOut: LeftOut | undefined, whose = 'its'): string {
  if (!leftOut) return '';
  const { hours, holidays } = leftOut;
  if (!hours) return `, but for ${whose} holidays`;
  return `, within ${whose} hours${holidays ? ' but for holidays' : ''}`;
}
