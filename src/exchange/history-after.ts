import { Temporal } from 'temporal-polyfill';
import { EMPTY_DIRECTORY, type Organization } from '../directory/model.ts';
import type { Override, Rotation } from '../rotations/model.ts';
import type { Past, ScheduleHistory } from '../rotations/schedule/history.ts';
import {
  type Edit,
  pastOfOverridden,
  pastOfPerson,
  pastOfRotation,
  pastOfTimeZone,
} from '../rotations/schedule/versions.ts';
import type { ChangeTimes, DirectoryChange, DirectoryContent } from './ports.ts';

/**
 * What schedules were computed from before, once these changes have been made to the content: with the versions that they close,
 * without those that they do away with. What does not change is the same object.
 * @throws where `effectiveAt` lies in the past, which keeps its answer.
 */
export function historyAfter(
  history: ScheduleHistory,
  { directory, rotations }: DirectoryContent,
  changes: readonly DirectoryChange[],
  { now, effectiveAt }: ChangeTimes,
): ScheduleHistory {
  if (effectiveAt && Temporal.Instant.compare(effectiveAt, now) < 0) {
    throw new Error(
      `Changes were to take effect at ${effectiveAt}, but it is ${now}: the past stays as it is`,
    );
  }
  const at = now.epochMilliseconds;
  const timing = { at: effectiveAt?.epochMilliseconds ?? at, isTimed: effectiveAt !== undefined };
  const after: ScheduleHistory = {
    rotations: pastsAfter(
      history.rotations,
      rotations,
      changes.filter((change) => change.noun === 'rotation'),
      (edit) => pastOfRotation({ ...edit, ...timing }),
    ),
    people: pastsAfter(
      history.people,
      directory.people,
      changes.filter((change) => change.noun === 'person'),
      (edit) => pastOfPerson({ ...edit, at }),
    ),
    timeZone: timeZoneAfter(
      history.timeZone,
      directory.organization,
      changes.findLast((change) => change.noun === 'organization')?.after,
      at,
    ),
  };
  const isSame =
    after.rotations === history.rotations &&
    after.people === history.people &&
    after.timeZone === history.timeZone;
  return isSame ? history : after;
}

/** As `historyAfter`, once the rotation has these overrides from now on; edits that are to take effect later still do. */
export function historyOverridden(
  history: ScheduleHistory,
  rotation: Rotation,
  overrides: readonly Override[],
  now: Temporal.Instant,
): ScheduleHistory {
  const past = history.rotations.get(rotation.id) ?? [];
  const next = sameList(past, pastOfOverridden(past, rotation, overrides, now.epochMilliseconds));
  return next === past
    ? history
    : { ...history, rotations: new Map(history.rotations).set(rotation.id, next) };
}

/** The pasts of one noun; of several changes to one thing, the last says what becomes of it. */
function pastsAfter<Id, Stored extends Value, Value>(
  pasts: ReadonlyMap<Id, readonly Past<Value>[]>,
  things: ReadonlyMap<Id, Stored>,
  changes: readonly { readonly id: Id; readonly after?: Stored }[],
  pastOf: (edit: Omit<Edit<Value>, 'at'>) => readonly Past<Value>[],
): ReadonlyMap<Id, readonly Past<Value>[]> {
  const next = new Map(pasts);
  for (const [id, after] of new Map(changes.map((change) => [change.id, change.after]))) {
    const before = things.get(id);
    const past = pasts.get(id) ?? [];
    const edit = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    const changed = pastOf({ past, ...edit });
    if (changed.length > 0) next.set(id, sameList(past, changed));
    else next.delete(id);
  }
  const isSame = next.size === pasts.size && [...next].every(([id, past]) => past === pasts.get(id));
  return isSame ? pasts : next;
}

/** The zone of an organisation that has never been set up is nobody's choice, and no past. */
function timeZoneAfter(
  past: readonly Past<string>[],
  before: Organization,
  after: Organization | undefined,
  at: number,
): readonly Past<string>[] {
  if (!after || before === EMPTY_DIRECTORY.organization) return past;
  return sameList(past, pastOfTimeZone({ past, before: before.timeZone, after: after.timeZone, at }));
}

function sameList<Value>(one: readonly Value[], other: readonly Value[]): readonly Value[] {
  return one.length === other.length && one.every((value, index) => value === other[index]) ? one : other;
}
