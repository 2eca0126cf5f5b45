import { instantOfMoment } from '../kernel/local-moment.ts';
import { type Timeline, within } from '../kernel/timeline.ts';
import type { Person } from './model.ts';

/** Kept by person and zone, since rotations ask for the same people again and again. */
const timelines = new WeakMap<Person, Map<string, Timeline<boolean>>>();

/**
 * True while the person has time off, several that touch or overlap being one; undefined where they have none. Read in the person's
 * own zone, or else in `timeZone`.
 */
export function timeOffOf(person: Person, timeZone: string): Timeline<boolean> | undefined {
  if (person.timeOff.length === 0) return undefined;
  const zone = person.timeZone ?? timeZone;
  const byZone = timelines.get(person) ?? new Map<string, Timeline<boolean>>();
  timelines.set(person, byZone);
  const known = byZone.get(zone);
  if (known) return known;
  const made = within(
    person.timeOff.map(({ from, until }): [number, number] => [
      instantOfMoment(from, zone),
      instantOfMoment(until, zone),
    ]),
  );
  byZone.set(zone, made);
  return made;
}
