import type { Person } from '../../src/directory/model.ts';
import type { PersonId, RotationId } from '../../src/kernel/ids.ts';
import type { Rotation, Shift } from '../../src/rotations/model.ts';
import type { DatedInstead } from '../../src/rotations/preview/dated-instead.ts';
import type { Fairness } from '../../src/rotations/preview/fairness.ts';
import type { Move } from '../../src/rotations/preview/moves.ts';
import type { Gap, LoadChange, Preview, RotationPreview } from '../../src/rotations/preview/preview.ts';
import type { ScheduleSource } from '../../src/rotations/schedule/history.ts';
import { everybody, personShown, stretch } from './shifts-shown.ts';
import { indented, limited, table, wrapped } from './text-layout.ts';

/** How many lines of a kind are shown; the rest is counted. */
const MOST = 8;

/** A preview for reading at a terminal, in 100 columns: people and rotations by name, times in the zone of each rotation. */
export function previewText(preview: Preview, before: ScheduleSource, after: ScheduleSource): string {
  if (preview.rotations.length === 0) return 'No shift changes.\n';
  const names = new Names(before, after);
  const { timeZone } = after.directory.organization;
  const sections = [
    ...preview.rotations.map((rotation) => rotationText(rotation, names)),
    ...bookingsText(preview, names),
    ...(isSaidAbove(preview) ? [] : [totalText(preview.people, names)]),
  ];
  const heading = `${stretch(preview.interval, timeZone)}, ${timeZone}`;
  return `${[heading, ...sections].join('\n\n')}\n`;
}

/** What people and rotations are called, after the edit or else before it. */
class Names {
  readonly #sources: readonly ScheduleSource[];

  constructor(before: ScheduleSource, after: ScheduleSource) {
    this.#sources = [after, before];
  }

  get timeZone(): string {
    return this.#sources[0]?.directory.organization.timeZone ?? 'UTC';
  }

  readonly person = (id: PersonId): Person | undefined =>
    this.#sources.map(({ directory }) => directory.people.get(id)).find((person) => person !== undefined);

  shown(id: PersonId): string {
    return personShown(id, this.person(id));
  }

  rotation(id: RotationId): string {
    const found = this.#sources.map(({ rotations }) => rotations.get(id)).find((one) => one !== undefined);
    return found?.name ?? id;
  }

  zoneOf(rotation: Rotation | undefined): string {
    return rotation?.timeZone ?? this.timeZone;
  }
}

const CHANGES = {
  added: 'new',
  edited: 'edited',
  follows: 'its layers, or somebody’s time off or zone',
  removed: 'removed',
} as const satisfies Record<RotationPreview['change'], string>;

function rotationText(preview: RotationPreview, names: Names): string {
  const timeZone = names.zoneOf(preview.after ?? preview.before);
  const { rotationId: id, shifts, datedInstead: dated } = preview;
  const parts = [
    ...(shifts.length > 0 ? [`Shifts\n${shiftLines(shifts, timeZone, names)}`] : []),
    ...(preview.moves.length > 0 ? [`Whose shifts move\n${moveLines(preview.moves, timeZone, names)}`] : []),
    ...(dated ? [datedText(dated)] : []),
    `Load in hours\n${loadTable(preview.load, names)}`,
    ...fairnessText(preview.fairness),
    ...gapsText(preview.gaps, timeZone),
  ];
  const title = `${names.rotation(id)} (${id}), ${timeZone}: ${CHANGES[preview.change]}`;
  return [title, ...parts.map((part) => indented(part, 2))].join('\n\n');
}

/** Hours in which nobody has to be there are no news; what is missing is said further down. */
function shiftLines(shifts: readonly Shift[], timeZone: string, names: Names): string {
  const told = shifts.filter(({ source }) => source !== 'none');
  if (told.length === 0) return '  none';
  return limited(
    told.map((shift) => {
      const when = `  ${stretch(shift, timeZone)}  `;
      return wrapped(when, everybody(shift, names.person), 98);
    }),
    MOST,
    '  ',
  );
}

function moveLines(moves: readonly Move[], timeZone: string, names: Names): string {
  const people = moves.map(({ personId, lost, gained }) => {
    const rows = [
      ...lost.map((interval) => ({ sign: '-', interval })),
      ...gained.map((interval) => ({ sign: '+', interval })),
    ].sort((one, other) => one.interval.start.epochMilliseconds - other.interval.start.epochMilliseconds);
    const lines = rows.map(({ sign, interval }) => {
      const place = interval.place === 'alongside' ? ', alongside' : '';
      return `    ${sign} ${stretch(interval, timeZone)}${place}`;
    });
    return `  ${names.shown(personId)}\n${limited(lines, MOST, '    ')}`;
  });
  return people.join('\n');
}

function loadTable(load: readonly LoadChange[], names: Names): string {
  const rows = load.map(({ personId, before, after }) => [
    names.shown(personId),
    ...(['onDuty', 'nights', 'weekends', 'holidays'] as const).map((measure) =>
      change(hours(before[measure]), hours(after[measure])),
    ),
  ]);
  return table([['', 'all', 'nights', 'weekends', 'holidays'], ...rows], 2, 98);
}

/** To a tenth: a period that begins now rarely begins on the hour. */
function hours(milliseconds: number): string {
  return String(Math.round(milliseconds / 360_000) / 10);
}

function change(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}

function fairnessText({ before, after }: RotationPreview['fairness']): readonly string[] {
  const said = (one: Fairness) => `${hours(one.least)} to ${hours(one.most)} h`;
  const apart = (one: Fairness) => hours(one.difference);
  if (!after || after.people.length < 2) return [];
  const range = before ? change(said(before), said(after)) : said(after);
  const difference = before ? change(apart(before), apart(after)) : apart(after);
  return [`Least to most: ${range}; difference ${difference} h`];
}

function gapsText(gaps: readonly Gap[], timeZone: string): readonly string[] {
  if (gaps.length === 0) return [];
  return [`Coverage gaps\n${newFirst(gaps, (gap) => stretch(gap, timeZone))}`];
}

/** What the edit makes, marked, then what was so before. */
function newFirst<Item extends { readonly isNew: boolean }>(
  items: readonly Item[],
  say: (item: Item) => string,
): string {
  const lines = [
    ...items.filter(({ isNew }) => isNew).map((item) => `  new  ${say(item)}`),
    ...items.filter(({ isNew }) => !isNew).map((item) => `       ${say(item)}`),
  ];
  return limited(lines, MOST, '       ');
}

function bookingsText({ doubleBookings }: Preview, names: Names): readonly string[] {
  if (doubleBookings.length === 0) return [];
  const lines = newFirst(doubleBookings, (booking) => {
    const rotations = booking.rotationIds.map((id) => names.rotation(id)).join(' and ');
    return wrapped(
      `${stretch(booking, names.timeZone)}  `,
      `${names.shown(booking.personId)}: ${rotations}`,
      93,
      7,
    );
  });
  return [`Double bookings, ${names.timeZone}\n${lines}`];
}

function totalText(people: readonly LoadChange[], names: Names): string {
  return `Load in all rotations together, in hours\n${loadTable(people, names)}`;
}

/** Whether nobody whose shifts move is on duty in any other rotation than the only one that changes. */
function isSaidAbove({ rotations, people }: Preview): boolean {
  const [only, ...more] = rotations;
  if (!only || more.length > 0) return more.length === 0;
  return people.every(({ personId, before, after }) => {
    const own = only.load.find((one) => one.personId === personId);
    return own?.before.onDuty === before.onDuty && own.after.onDuty === after.onDuty;
  });
}

function datedText({ participants, moved, movedIfDated }: DatedInstead): string {
  const entries = participants.map(({ personId, from, until }) => {
    const dates = [...(from ? [`from: ${from}`] : []), ...(until ? [`until: ${until}`] : [])];
    return `  - { person: ${personId}, ${dates.join(', ')} }`;
  });
  const why = wrapped(
    '',
    `Somebody put on or taken off the list without a date has the turns of all counted anew from the start: ${hours(moved)} h change hands. With a date, turns stay as they are until then, and ${hours(movedIfDated)} h do. Write instead:`,
    98,
  );
  return `${why}\n${entries.join('\n')}`;
}
