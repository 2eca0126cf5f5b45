import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../src/directory/model.ts';
import type { PersonId, RotationId } from '../../src/kernel/ids.ts';
import type { DatedInstead } from '../../src/rotations/preview/dated-instead.ts';
import type { Fairness } from '../../src/rotations/preview/fairness.ts';
import { inHours } from '../../src/rotations/preview/load.ts';
import type { PlacedInterval } from '../../src/rotations/preview/moves.ts';
import type {
  DoubleBooking,
  LoadChange,
  Preview,
  RotationPreview,
} from '../../src/rotations/preview/preview.ts';
import type { ScheduleSource } from '../../src/rotations/schedule/history.ts';
import { joined, type Row, rowsOf } from '../../src/rotations/schedule/rows.ts';
import { everyService, serviceTimeline } from '../../src/rotations/schedule/service.ts';
import { everybody, leavingOut, localTime, personShown, stretch } from './shifts-shown.ts';
import { indented, limited, table, wrapped } from './text-layout.ts';

/** How many lines of a kind are shown; the rest is counted. */
const MOST = 8;

/** What a preview compares. */
export interface Compared {
  readonly before: ScheduleSource;
  readonly after: ScheduleSource;
  /** When edits of rotations take effect, where that is not now. */
  readonly effectiveAt?: Temporal.Instant;
}

/** A preview for reading at a terminal, in 100 columns: people and rotations by name, times in the zone of each rotation. */
export function previewText(preview: Preview, compared: Compared): string {
  const { timeZone } = compared.after.directory.organization;
  const { start, end } = preview.interval;
  const from = localTime(start, timeZone);
  const window = `from ${from} to ${localTime(end, timeZone)}, ${timeZone}`;
  const { effectiveAt } = compared;
  const at = effectiveAt && localTime(effectiveAt, timeZone);
  const when = at === undefined || at === from ? '' : `\nRotations change at ${at}`;
  if (preview.rotations.length === 0) return `No shift changes ${window}${when}\n`;
  const context = contextOf(compared);
  const sections = [
    ...preview.rotations.map((rotation) => rotationText(rotation, context)),
    ...bookingsText(preview, context),
    ...(isSaidAbove(preview) ? [] : [totalText(preview.people, context)]),
  ];
  return `${[`What changes ${window}${when}`, ...sections].join('\n\n')}\n`;
}

/** What people and rotations are called, after the edit or else before it, and when they serve. */
interface Context extends Compared {
  readonly timeZone: string;
  person(id: PersonId): Person | undefined;
  shown(id: PersonId): string;
  rotation(id: RotationId): string;
}

function contextOf(compared: Compared): Context {
  const { before, after } = compared;
  const person = (id: PersonId) => after.directory.people.get(id) ?? before.directory.people.get(id);
  return {
    ...compared,
    timeZone: after.directory.organization.timeZone,
    person,
    shown: (id) => personShown(id, person(id)),
    rotation: (id) => (after.rotations.get(id) ?? before.rotations.get(id))?.name ?? id,
  };
}

const CHANGES = {
  added: 'new',
  edited: 'edited',
  follows: 'its layers, or somebody’s time off or zone',
  removed: 'removed',
} as const satisfies Record<RotationPreview['change'], string>;

function rotationText(preview: RotationPreview, context: Context): string {
  const { rotationId: id, moves, datedInstead: dated } = preview;
  const timeZone = (preview.after ?? preview.before)?.timeZone ?? context.timeZone;
  const parts = [
    ...shiftsText(preview, timeZone, context),
    ...(moves.length > 0 ? [`Whose shifts move\n${movesText(preview, timeZone, context)}`] : []),
    ...(dated ? [datedText(dated)] : []),
    `Load in hours\n${loadTable(preview.load, context)}`,
    ...fairnessText(preview.fairness),
    ...gapsText(preview, timeZone, context),
  ];
  const title = `${context.rotation(id)} (${id}), ${timeZone}: ${CHANGES[preview.change]}`;
  return [title, ...parts.map((part) => indented(part, 2))].join('\n\n');
}

/** Of whoever is on duty; what is missing is said further down. */
function shiftsText(
  { rotationId, shifts }: RotationPreview,
  timeZone: string,
  { after, person }: Context,
): readonly string[] {
  if (shifts.length === 0) return [];
  const rows = rowsOf(after, rotationId, shifts).filter(({ source }) => source !== 'none');
  const lines = rows.map((row) => {
    const who = `${everybody(row, person)}${leavingOut(row.leavesOut)}`;
    return wrapped(`  ${stretch(row, timeZone)}  `, who, 98);
  });
  return [`Shifts\n${lines.length === 0 ? '  none' : limited(lines, MOST, '  ')}`];
}

function movesText(
  { rotationId, moves }: RotationPreview,
  timeZone: string,
  { before, after, shown }: Context,
): string {
  const [served, serves] = [serviceTimeline(before, rotationId), serviceTimeline(after, rotationId)];
  const isSamePlace = (one: PlacedInterval, other: PlacedInterval) => one.place === other.place;
  const people = moves.map(({ personId, lost, gained }) => {
    const rows = [
      ...joined(lost, served, isSamePlace).map((row) => ({ sign: '-', row })),
      ...joined(gained, serves, isSamePlace).map((row) => ({ sign: '+', row })),
    ].sort((one, other) => one.row.start.epochMilliseconds - other.row.start.epochMilliseconds);
    const lines = rows.map(({ sign, row }) => {
      const place = row.place === 'alongside' ? ', alongside' : '';
      return `    ${sign} ${stretch(row, timeZone)}${place}${leavingOut(row.leavesOut)}`;
    });
    return `  ${shown(personId)}\n${limited(lines, MOST, '    ')}`;
  });
  return people.join('\n');
}

function loadTable(load: readonly LoadChange[], context: Context): string {
  const rows = load.map(({ personId, before, after }) => [
    context.shown(personId),
    ...(['onDuty', 'nights', 'weekends', 'holidays'] as const).map((measure) =>
      change(hours(before[measure]), hours(after[measure])),
    ),
  ]);
  return table([['', 'all', 'nights', 'weekends', 'holidays'], ...rows], 2, 98);
}

function hours(milliseconds: number): string {
  return String(inHours(milliseconds));
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

function gapsText(
  { rotationId, gaps }: RotationPreview,
  timeZone: string,
  { after }: Context,
): readonly string[] {
  if (gaps.length === 0) return [];
  const rows = joined(gaps, serviceTimeline(after, rotationId), isAlikeNew);
  return [
    `Coverage gaps\n${newFirst(rows, (row) => `${stretch(row, timeZone)}${leavingOut(row.leavesOut)}`)}`,
  ];
}

interface New {
  readonly isNew: boolean;
}

function isAlikeNew(one: New, other: New): boolean {
  return one.isNew === other.isNew;
}

/** What the edit makes, marked, then what was so before. */
function newFirst<Item extends New>(items: readonly Item[], say: (item: Item) => string): string {
  const lines = [
    ...items.filter(({ isNew }) => isNew).map((item) => `  new  ${say(item)}`),
    ...items.filter(({ isNew }) => !isNew).map((item) => `       ${say(item)}`),
  ];
  return limited(lines, MOST, '       ');
}

function bookingsText({ doubleBookings }: Preview, context: Context): readonly string[] {
  if (doubleBookings.length === 0) return [];
  const lines = newFirst(bookingRows(doubleBookings, context), (row) => {
    const rotations = row.rotationIds.map((id) => context.rotation(id)).join(' and ');
    const who = `${context.shown(row.personId)}: ${rotations}${leavingOut(row.leavesOut, 'their')}`;
    return wrapped(`${stretch(row, context.timeZone)}  `, who, 93, 7);
  });
  return [`Double bookings, ${context.timeZone}\n${lines}`];
}

/** Those of one person in the same rotations are rows of their own; they come one after another. */
function bookingRows(bookings: readonly DoubleBooking[], { after }: Context): readonly Row<DoubleBooking>[] {
  const isOneKind = (one: DoubleBooking, other: DoubleBooking) =>
    one.personId === other.personId && one.rotationIds.join(' ') === other.rotationIds.join(' ');
  const kinds: DoubleBooking[][] = [];
  for (const booking of bookings) {
    const last = kinds.at(-1);
    if (last?.[0] && isOneKind(last[0], booking)) last.push(booking);
    else kinds.push([booking]);
  }
  return kinds.flatMap((kind) => {
    const services = kind[0]?.rotationIds.map((id) => serviceTimeline(after, id)) ?? [];
    return joined(kind, everyService(services), isAlikeNew);
  });
}

function totalText(people: readonly LoadChange[], context: Context): string {
  return `Load in all rotations together, in hours\n${loadTable(people, context)}`;
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
