import type { Temporal } from 'temporal-polyfill';
import type { Directory, Person } from '../../directory/model.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { RotationId } from '../../kernel/ids.ts';
import { nearest } from '../../kernel/nearest.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { MOST_OVERRIDES } from '../../rotations/faults.ts';
import type { Override, Rotation } from '../../rotations/model.ts';
import type { RotationRepository } from '../../rotations/ports.ts';
import type { ScheduleSource } from '../../rotations/schedule/history.ts';
import type { FileFault } from '../file-fault.ts';
import { present } from '../present.ts';
import type { CalendarEvent } from './calendar-events.ts';
import { type ImportedOverrides, importedOverrides } from './calendar-overrides.ts';
import { personMatcher } from './calendar-people.ts';
import { about, type CalendarShift, type EventComplaint, shiftsIn } from './calendar-shifts.ts';
import { type CalendarComponent, readCalendars } from './calendar-source.ts';

/** What it takes to import a calendar. */
interface CalendarPorts {
  readonly work: UnitOfWork<{ readonly rotations: RotationRepository }>;
  readonly clock: Clock;
  /** Who imports it: the name of the machine's account, for the audit trail. */
  readonly userName?: string;
}

/** A shift calendar as it was handed in; the name is only for its faults. */
export interface CalendarText {
  readonly text: string;
  readonly fileName?: string;
}

/** Of which rotation the calendar is, and what of it counts. */
export interface CalendarImport {
  readonly rotationId: RotationId;
  /** Of a shift that runs over an end of the window, what is within it counts. No start: whatever has not ended. */
  readonly window: { readonly start?: Temporal.Instant; readonly end: Temporal.Instant };
  /** Events whose person can't be told are left out, instead of keeping the whole calendar out. */
  readonly skipsUnmatched: boolean;
}

/** What an import changes. */
export interface CalendarPlan {
  readonly rotation: Rotation;
  readonly directory: Directory;
  readonly added: readonly Override[];
  readonly removed: readonly Override[];
  /** How many from an earlier import stay as they are. */
  readonly unchanged: number;
  /** Events of which nothing came, or something else than one may think. */
  readonly remarks: readonly FileFault[];
}

export type CalendarRefusal =
  | { readonly code: 'unknown-rotation'; readonly nearest?: string }
  /** `isOfPeople`: all would be well without the events whose person can't be told. */
  | { readonly code: 'faulty-calendar'; readonly faults: readonly FileFault[]; readonly isOfPeople: boolean };

/** What the import would change now. Changes nothing; refuses as `applyCalendar` does. */
export async function planCalendar(
  calendar: CalendarText,
  ports: CalendarPorts,
  asked: CalendarImport,
): Promise<Result<CalendarPlan, CalendarRefusal>> {
  return withImport(calendar, ports, asked, async () => {});
}

/**
 * Makes the events of a shift calendar overrides of the rotation, in place of what an earlier import made for the window; what is over
 * keeps its answer. In one transaction that holds off every other writer. Refuses a rotation that there is not, and with all faults
 * of the calendar and every event whose person can't be told, and then changes nothing.
 */
export async function applyCalendar(
  calendar: CalendarText,
  ports: CalendarPorts,
  asked: CalendarImport,
): Promise<Result<CalendarPlan, CalendarRefusal>> {
  const author = { way: 'calendar', ...present({ name: ports.userName }) } as const;
  return withImport(calendar, ports, asked, async (rotations, { plan, overrides }, now) => {
    const isChange = plan.added.length + plan.removed.length > 0;
    if (isChange) await rotations.saveOverrides(asked.rotationId, overrides, now, author);
  });
}

/** Works the import out with every other writer held off, and does with it what there is to do. */
async function withImport(
  calendar: CalendarText,
  { work, clock }: CalendarPorts,
  asked: CalendarImport,
  use: (rotations: RotationRepository, planned: Import, now: Temporal.Instant) => Promise<void>,
): Promise<Result<CalendarPlan, CalendarRefusal>> {
  const read = calendarsOf(calendar);
  if (!read.ok) return read;
  return work.run(async ({ rotations }) => {
    const source = await rotations.lock();
    const now = clock.now();
    const planned = importOf(source, read.value, calendar, { ...asked, now });
    if (!planned.ok) return planned;
    await use(rotations, planned.value, now);
    return ok(planned.value.plan);
  });
}

function calendarsOf({
  text,
  fileName,
}: CalendarText): Result<readonly CalendarComponent[], CalendarRefusal> {
  const read = readCalendars(text, fileName);
  return read.ok ? read : refused({ code: 'faulty-calendar', faults: read.refusal, isOfPeople: false });
}

interface Import extends Pick<ImportedOverrides, 'overrides'> {
  readonly plan: CalendarPlan;
}

function importOf(
  { directory, rotations }: ScheduleSource,
  calendars: readonly CalendarComponent[],
  { fileName }: CalendarText,
  { rotationId, now, window, skipsUnmatched }: CalendarImport & { readonly now: Temporal.Instant },
): Result<Import, CalendarRefusal> {
  const rotation = rotations.get(rotationId);
  if (!rotation) {
    const near = nearest(rotationId, rotations.keys());
    return refused({ code: 'unknown-rotation', ...(near !== undefined && { nearest: near }) });
  }
  const start = window.start?.epochMilliseconds ?? -Infinity;
  const end = window.end.epochMilliseconds;
  const ahead = { start: Math.max(start, now.epochMilliseconds), end };
  const timeZone = rotation.timeZone ?? directory.organization.timeZone;
  const found = shiftsIn(calendars, ahead, timeZone);
  const { matched, unmatched } = withPeople(found.shifts, directory);
  const inFile = (complaints: readonly EventComplaint[]) => inOrder(complaints, fileName);
  const ofPeople = skipsUnmatched ? [] : unmatched;
  const shifts = matched.map(({ shift, person }) => ({ ...shift, personId: person.id }));
  const imported = importedOverrides(rotation, directory, shifts, { window: { start, end }, now });
  const faults = [...found.faults, ...tooMany(imported.overrides.length)];
  if (faults.length + ofPeople.length > 0) {
    const isOfPeople = faults.length === 0;
    return refused({ code: 'faulty-calendar', faults: inFile([...faults, ...ofPeople]), isOfPeople });
  }
  const { overrides, added, removed, unchanged } = imported;
  const remarks = inFile([...found.remarks, ...(skipsUnmatched ? unmatched : []), ...overlapsOf(matched)]);
  return ok({ overrides, plan: { rotation, directory, added, removed, unchanged, remarks } });
}

function tooMany(count: number): readonly EventComplaint[] {
  if (count <= MOST_OVERRIDES) return [];
  const message = `the rotation would have ${count} overrides`;
  const instead = `${MOST_OVERRIDES} at most: a shorter window: \`--to\``;
  return [{ code: 'too-many', line: 1, about: '', message, instead }];
}

function inOrder(complaints: readonly EventComplaint[], fileName: string | undefined): readonly FileFault[] {
  return [...complaints]
    .sort((one, other) => one.line - other.line)
    .map(({ code, line, about: path, message, instead }) => ({
      code,
      ...(fileName !== undefined && { file: fileName }),
      line,
      column: 1,
      path,
      message,
      instead,
    }));
}

interface MatchedShift {
  readonly shift: CalendarShift;
  readonly person: Person;
}

/** Whose each shift is; every event once for which that can't be said, with its first shift. */
function withPeople(shifts: readonly CalendarShift[], directory: Directory) {
  const personOf = personMatcher(directory);
  const found = new Map<CalendarEvent, ReturnType<typeof personOf>>();
  const matched: MatchedShift[] = [];
  const unmatched: EventComplaint[] = [];
  for (const shift of shifts) {
    const { event, at } = shift;
    const known = found.get(event);
    const person = known ?? personOf(event);
    found.set(event, person);
    if (person.ok) matched.push({ shift, person: person.value });
    else if (!known) unmatched.push({ ...about(event, at), ...person.refusal });
  }
  return { matched, unmatched };
}

/** Shifts of two people at once, told once for every two events. */
function overlapsOf(matched: readonly MatchedShift[]): readonly EventComplaint[] {
  const told = new Set<string>();
  const overlaps: EventComplaint[] = [];
  let longest: MatchedShift | undefined;
  for (const one of matched) {
    const { shift, person } = one;
    if (longest && shift.start < longest.shift.end && person !== longest.person) {
      const other = about(longest.shift.event, longest.shift.at);
      const key = `${shift.event.component.line} ${other.line}`;
      const message = `it takes the place of ${other.about} in line ${other.line} while they overlap`;
      const instead = 'one of them at a time, where that is not meant';
      if (!told.has(key))
        overlaps.push({ ...about(shift.event, shift.at), code: 'overlap', message, instead });
      told.add(key);
    }
    if (!longest || shift.end > longest.shift.end) longest = one;
  }
  return overlaps;
}
