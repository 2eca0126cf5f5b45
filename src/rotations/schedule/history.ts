import type { Temporal } from 'temporal-polyfill';
import type { Directory, Person, TimeOff } from '../../directory/model.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { PatchedMap } from '../../kernel/patched-map.ts';
import { countUpTo, type Span, type Timeline } from '../../kernel/timeline.ts';
import type { Rotation, Rotations } from '../model.ts';

/** What a schedule is computed from; a lookup's snapshot is one. */
export interface ScheduleSource {
  readonly directory: Directory;
  readonly rotations: Rotations;
  /** Absent: nothing was ever edited. */
  readonly history?: ScheduleHistory;
}

/**
 * What schedules were computed from before, so that the past keeps its answer: whoever was on at an instant is who was on by the
 * rotation, the time off and the zone that held then, whatever has been edited since. What never was edited has no entry, and
 * counts as having been so from the start.
 */
export interface ScheduleHistory {
  readonly rotations: ReadonlyMap<RotationId, readonly Past<Rotation>[]>;
  readonly people: ReadonlyMap<PersonId, readonly Past<Availability>[]>;
  /** The organisation's zone. */
  readonly timeZone: readonly Past<string>[];
}

/**
 * A version that has been closed, or will be: it holds from the end of the one before it until `until` (epoch milliseconds). After
 * the last of them comes the value that is stored now. No value: there was none, as between a removal and an addition.
 * Versions of one thing are ascending, none empty.
 */
export interface Past<Value> {
  readonly until: number;
  readonly value?: Value;
}

/** What a schedule reads of a person. */
export interface Availability {
  readonly timeZone?: string;
  readonly timeOff: readonly TimeOff[];
}

/** Nothing was ever edited. */
export const NO_HISTORY: ScheduleHistory = { rotations: new Map(), people: new Map(), timeZone: [] };

/**
 * The source as it was, or will be, at that instant, without history of its own: what a schedule at the instant is computed from.
 * The same object for all instants between two edits, and the source itself where it has no history. Of people only what
 * schedules read is of then, the rest is as now; somebody who has been removed since goes by their id.
 */
export function sourceAt(source: ScheduleSource, at: Temporal.Instant): ScheduleSource {
  return sourceAtMillisecond(source, at.epochMilliseconds);
}

/** As `sourceAt`, for epoch milliseconds, which may be infinite. */
export function sourceAtMillisecond(source: ScheduleSource, at: number): ScheduleSource {
  return epochAt(source, at).value;
}

/** As `sourceAtMillisecond`, with how long it is so: between two edits of anything. */
export function epochAt(source: ScheduleSource, at: number): Span<ScheduleSource> {
  return source.history ? epochsOf(source)(at) : { start: -Infinity, end: Infinity, value: source };
}

/** The rotation as it was, or will be, at that instant; undefined where there was none. */
export function rotationAt(
  source: ScheduleSource,
  id: RotationId,
  at: Temporal.Instant,
): Rotation | undefined {
  const past = source.history?.rotations.get(id) ?? [];
  return valueAt(past, at.epochMilliseconds, source.rotations.get(id));
}

/** Sources are immutable values, so what they were stays right as long as they are there. */
const epochs = new WeakMap<ScheduleSource, Timeline<ScheduleSource>>();

function epochsOf(source: ScheduleSource): Timeline<ScheduleSource> {
  const known = epochs.get(source);
  if (known) return known;
  const made = makeEpochs(source);
  epochs.set(source, made);
  return made;
}

function makeEpochs({
  directory,
  rotations,
  history = NO_HISTORY,
}: ScheduleSource): Timeline<ScheduleSource> {
  const things = [...history.rotations.values(), ...history.people.values(), history.timeZone];
  const latest = things.reduce((at, past) => Math.max(at, past.at(-1)?.until ?? -Infinity), -Infinity);
  const now = { start: latest, end: Infinity, value: { directory, rotations } };
  const made: ScheduleSource[] = [];
  let sorted: readonly number[] | undefined;
  return (at) => {
    // Most questions are about now: after an edit, the first of them need not wait until all of the past is in order.
    if (at >= latest) return now;
    sorted ??= bordersOf(things);
    const index = countUpTo(sorted, at);
    const start = sorted[index - 1] ?? -Infinity;
    made[index] ??= viewOf({ directory, rotations, history }, start);
    return { start, end: sorted[index] ?? Infinity, value: made[index] };
  };
}

/** When any of the things changed or will change, ascending. */
export function bordersOf(things: readonly (readonly Past<unknown>[])[]): readonly number[] {
  // A company's past may have a hundred thousand edits; without a function that compares them, they are sorted much faster.
  const sorted = Float64Array.from(things.flatMap((past) => past.map(({ until }) => until))).sort();
  return Array.from(sorted.filter((at, index) => at !== sorted[index - 1]));
}

function viewOf({ directory, rotations, history }: Required<ScheduleSource>, at: number): ScheduleSource {
  const { organization, people } = directory;
  const timeZone = valueAt(history.timeZone, at, organization.timeZone) ?? organization.timeZone;
  return {
    directory: {
      ...directory,
      organization: timeZone === organization.timeZone ? organization : { ...organization, timeZone },
      people: new PatchedMap(people, history.people, (past, person, id) => personAt(past, at, id, person)),
    },
    rotations: new PatchedMap(rotations, history.rotations, (past, rotation) => valueAt(past, at, rotation)),
  };
}

/** What held at `at`, where `current` is what came after the last version. */
function valueAt<Value>(
  past: readonly Past<Value>[],
  at: number,
  current: Value | undefined,
): Value | undefined {
  const version = versionAt(past, at);
  return version ? version.value : current;
}

/** Looked for from the end, since most questions are about late versions, or about what comes after them. */
function versionAt<Value>(past: readonly Past<Value>[], at: number): Past<Value> | undefined {
  let index = past.length;
  while (index > 0 && at < (past[index - 1]?.until ?? -Infinity)) index -= 1;
  return past[index];
}

/** Kept, so that what is worked out for a person serves in every epoch in which nothing of theirs changed. */
const people = new WeakMap<Past<Availability>, { readonly now: Person | undefined; readonly then: Person }>();

function personAt(
  past: readonly Past<Availability>[],
  at: number,
  id: PersonId,
  now: Person | undefined,
): Person | undefined {
  const version = versionAt(past, at);
  if (!version?.value) return version ? undefined : now;
  const known = people.get(version);
  if (known && known.now === now) return known.then;
  const { timeZone: _, ...rest } = now ?? { id, name: id };
  const then = { ...rest, ...version.value };
  people.set(version, { now, then });
  return then;
}
