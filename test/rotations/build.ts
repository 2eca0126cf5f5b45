import { Temporal } from 'temporal-polyfill';
import { EMPTY_DIRECTORY, type Person, type TimeOff } from '../../src/directory/model.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type {
  Backup,
  Cadence,
  LayeredRotation,
  Override,
  Participant,
  Rotation,
  Shift,
  TurnRotation,
} from '../../src/rotations/model.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';

/** `alice`, or `alice 2026-03-02..2026-12-31` with either side left out. */
export function participant(text: string): Participant {
  const [id = '', dates] = text.split(' ');
  const [from, until] = dates?.split('..') ?? [];
  return { personId: personId(id), ...(from && { from }), ...(until && { until }) };
}

/**
 * `chen 2026-04-06T09:00..2026-04-08T09:00`; the person `nobody` is explicitly nobody; `chen/alice` is chen instead of alice.
 */
export function override(text: string): Override {
  const [ids = '', dates = ''] = text.split(' ');
  const [id = '', insteadOf] = ids.split('/');
  const [from = '', until = ''] = dates.split('..');
  return {
    personId: id === 'nobody' ? null : personId(id),
    from,
    until,
    ...(insteadOf && { insteadOf: personId(insteadOf) }),
  };
}

export function every(count: number, unit: 'hours' | 'days' | 'weeks' | 'months'): Cadence {
  return { type: 'every', count, unit };
}

/** A weekly rotation of alice, bob and chen in Berlin from Monday 2026-01-05, 09:00, with the changes asked for. */
export function turns(
  changes: Partial<Omit<TurnRotation, 'id' | 'participants' | 'overrides'>> & {
    readonly id?: string;
    readonly people?: readonly string[];
    readonly overrides?: readonly string[];
  } = {},
): TurnRotation {
  const { id = 'rota', people = ['alice', 'bob', 'chen'], overrides = [], ...rest } = changes;
  return {
    type: 'turns',
    id: rotationId(id),
    name: id,
    ownerIds: [],
    timeZone: 'Europe/Berlin',
    startsOn: '2026-01-05T09:00',
    cadence: every(1, 'weeks'),
    turns: 'calendar',
    ...rest,
    participants: people.map(participant),
    overrides: overrides.map(override),
  };
}

export function layers(
  id: string,
  ids: readonly string[],
  more: { readonly overrides?: readonly string[]; readonly backup?: Backup; readonly combine?: 'union' } = {},
): LayeredRotation {
  return {
    type: 'layers',
    id: rotationId(id),
    name: id,
    ownerIds: [],
    layers: ids.map((layer) => ({ rotationId: rotationId(layer) })),
    overrides: (more.overrides ?? []).map(override),
    ...(more.backup && { backup: more.backup }),
    ...(more.combine && { combine: more.combine }),
  };
}

/** A directory in UTC of the rotations, and of the people with their time off (`2026-08-03..2026-08-17`). */
export function source(
  rotations: readonly Rotation[],
  timeOff: Readonly<Record<string, readonly string[]>> = {},
  timeZone?: string,
): ScheduleSource {
  const people = Object.entries(timeOff).map(
    ([id, texts]): Person => ({
      id: personId(id),
      name: id,
      timeOff: texts.map(stretch),
      ...(timeZone && { timeZone }),
    }),
  );
  return {
    directory: { ...EMPTY_DIRECTORY, people: new Map(people.map((person) => [person.id, person])) },
    rotations: new Map(rotations.map((rotation) => [rotation.id, rotation])),
  };
}

function stretch(text: string): TimeOff {
  const [from = '', until = ''] = text.split('..');
  return { from, until };
}

/** An instant from local time in the zone, or from a text with an offset. */
export function instant(text: string, timeZone = 'UTC'): Temporal.Instant {
  return /Z$|[+-]\d\d:\d\d$/.test(text)
    ? Temporal.Instant.from(text)
    : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
}

/** An instant as the wall clock in the zone shows it, with its offset: `2026-01-05T09:00+01:00`. */
export function written(at: Temporal.Instant, timeZone: string): string {
  return at.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}

/** The final schedule as a table: when each shift starts in the zone, who serves, in order, and how if not by turn. */
export function drawn(
  from: ScheduleSource,
  id: string,
  start: string,
  end: string,
  timeZone: string,
): readonly string[] {
  const interval = { start: instant(start, timeZone), end: instant(end, timeZone) };
  return finalSchedule(from, rotationId(id), interval).map(
    (shift) =>
      `${written(shift.start, timeZone)} ${[shift, ...(shift.alongside ?? [])].map(named).join(', ')}`,
  );
}

/** `bob (stand-in)`, or `bob` alone if it is his turn. */
function named({ personId: who, source: how }: Pick<Shift, 'personId' | 'source'>): string {
  return `${who ?? 'nobody'}${how === 'rotation' || how === 'none' ? '' : ` (${how})`}`;
}
