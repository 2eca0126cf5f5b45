import { isDeepStrictEqual } from 'node:util';
import type { LocalMoment } from '../../directory/model.ts';
import { DAY } from '../../kernel/civil.ts';
import { momentOf } from '../../kernel/local-moment.ts';
import type { Override, Rotation } from '../model.ts';
import type { Availability, Past } from './history.ts';

/** A thing that schedules are computed from, through an edit: what it was, what it is to be, and from when on. */
export interface Edit<Value> {
  readonly past: readonly Past<Value>[];
  /** What holds after the past. Absent: no such thing. */
  readonly before?: Value;
  /** Absent: it is removed. */
  readonly after?: Value;
  /** When it takes effect, in epoch milliseconds. */
  readonly at: number;
  /** Whether somebody asked for that time: then it holds too where the edit decides nothing, and for what never was. */
  readonly isTimed?: boolean;
}

/** What the past of a noun has to keep. */
interface Noun<Value> {
  /** Of a value that held from `start` until `end`, what can have mattered then. */
  kept(value: Value, start: number, end: number): Value;
  /** Whether schedules are the same by two values of which all was kept that can matter. */
  isSame(one: Value, other: Value): boolean;
}

/**
 * The past of a rotation after an edit. The version that holds just before `at` is closed then, and versions that were to begin
 * later are done away with. An edit that decides nothing, since it is the same or has merely another name, leaves them to begin when
 * they were to, unless its time was asked for: then what they lead to begins at `at`. No version is closed where it would answer as
 * the one after it does. What is kept: all that decides who serves, the overrides of its time without their reasons, and the name.
 */
export function pastOfRotation(edit: Edit<Rotation>): readonly Past<Rotation>[] {
  return isMere(edit, ROTATION) && !edit.isTimed ? edit.past : edited(edit, ROTATION);
}

/**
 * As `pastOfRotation`, for a person: kept are the zone, and the time off until the version's end without its reasons. That which had
 * ended before the version began is kept too: who stood in then weighs on whom `balance` asks later.
 */
export function pastOfPerson(edit: Edit<Availability>): readonly Past<Availability>[] {
  return isMere(edit, PERSON) ? edit.past : edited(edit, PERSON);
}

/** As `pastOfRotation`, for the organisation's zone. */
export function pastOfTimeZone(edit: Edit<string>): readonly Past<string>[] {
  return isMere(edit, TIME_ZONE) ? edit.past : edited(edit, TIME_ZONE);
}

/**
 * The past of a rotation that gets other overrides at `at` (epoch milliseconds). Versions that are to begin later still will, with
 * the overrides that were added and without those that were taken away.
 */
export function pastOfOverridden(
  past: readonly Past<Rotation>[],
  rotation: Rotation,
  overrides: readonly Override[],
  at: number,
): readonly Past<Rotation>[] {
  const last = { ...rotation, overrides };
  const pending = past.filter(({ until }) => until > at);
  if (pending.length === 0) return edited({ past, before: rotation, after: last, at }, ROTATION);
  const amended = amendment(rotation.overrides, overrides);
  // As if each version that is pending were an edit made when it begins, one after the other.
  const starts = [at, ...pending.map(({ until }) => until)];
  const values = [...pending.map(({ value }) => value && amended(value)), last];
  return values.reduce<readonly Past<Rotation>[]>((so, after, index) => {
    const before = index === 0 ? rotation : values[index - 1];
    const edit = { ...(before && { before }), ...(after && { after }), at: starts[index] ?? at };
    return edited({ past: so, ...edit, isTimed: true }, ROTATION);
  }, past);
}

/** Does to another version of the rotation what makes `after` out of `before`. */
function amendment(before: readonly Override[], after: readonly Override[]): (version: Rotation) => Rotation {
  const isIn = (list: readonly Override[], override: Override) =>
    list.some((one) => isDeepStrictEqual(one, override));
  const added = after.filter((override) => !isIn(before, override));
  const removed = before.filter((override) => !isIn(after, override)).map(withoutReason);
  return (version) => ({
    ...version,
    overrides: [...version.overrides.filter((override) => !isIn(removed, withoutReason(override))), ...added],
  });
}

/** Whether the edit touches nothing of what schedules are computed from. */
function isMere<Value>({ before, after }: Edit<Value>, { kept, isSame }: Noun<Value>): boolean {
  if (before === undefined || after === undefined) return false;
  return isSame(kept(before, -Infinity, Infinity), kept(after, -Infinity, Infinity));
}

function edited<Value>(
  { past, before, after, at, isTimed }: Edit<Value>,
  noun: Noun<Value>,
): readonly Past<Value>[] {
  // What never was has no past: that of a first addition is computed from its anchor, unless it is to be there from a time on.
  if (past.length === 0 && before === undefined)
    return isTimed && after !== undefined ? [{ until: at }] : past;
  const earlier = past.filter(({ until }) => until < at);
  const start = earlier.at(-1)?.until ?? -Infinity;
  const holder = past[earlier.length] ?? { until: Infinity, ...(before !== undefined && { value: before }) };
  const value = holder.value === undefined ? undefined : noun.kept(holder.value, start, at);
  if (answersAsBefore(value, after && noun.kept(after, start, at), noun)) return earlier;
  if (holder.until === at) return [...earlier, holder];
  return [...earlier, { until: at, ...(value !== undefined && { value }) }];
}

function answersAsBefore<Value>(
  value: Value | undefined,
  after: Value | undefined,
  { isSame }: Noun<Value>,
): boolean {
  if (value === undefined || after === undefined) return value === after;
  return isSame(value, after);
}

const ROTATION: Noun<Rotation> = {
  kept(rotation, start, end) {
    const { description: _, slackGroup: __, ...rest } = rotation;
    const overrides = rotation.overrides
      .filter(({ from, until }) => beginsBefore(from, end) && endsAfter(until, start))
      .map(withoutReason);
    return { ...rest, ownerIds: [], overrides };
  },
  isSame: (one, other) => isDeepStrictEqual(deciding(one), deciding(other)),
};

const PERSON: Noun<Availability> = {
  kept: ({ timeZone, timeOff }, _, end) => ({
    ...(timeZone !== undefined && { timeZone }),
    timeOff: timeOff
      .filter(({ from }) => beginsBefore(from, end))
      .map(({ from, until }) => ({ from, until })),
  }),
  isSame: isDeepStrictEqual,
};

const TIME_ZONE: Noun<string> = { kept: (zone) => zone, isSame: (one, other) => one === other };

/** A rotation without what decides nothing: its name, and where its overrides come from. */
function deciding(rotation: Rotation): Rotation {
  return { ...rotation, name: '', overrides: rotation.overrides.map(({ made: _, ...override }) => override) };
}

/** Reasons are personal, and nobody would look for them here when the person is to be erased. */
function withoutReason({ reason: _, ...override }: Override): Override {
  return override;
}

/** Whether what begins then can begin before `end`, whatever the zone that it is read in: none is ahead of UTC by a day. */
function beginsBefore(from: LocalMoment, end: number): boolean {
  const moment = momentOf(from);
  return (moment.type === 'exact' ? moment.at : moment.local - DAY) < end;
}

/** Whether what ends then can end after `start`, whatever the zone that it is read in: none is behind UTC by a day. */
function endsAfter(until: LocalMoment, start: number): boolean {
  const moment = momentOf(until);
  return start < (moment.type === 'exact' ? moment.at : moment.local + DAY);
}
