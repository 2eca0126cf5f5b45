import { isDeepStrictEqual } from 'node:util';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { common, inRow, type Stretch, type Stretches, without } from '../../kernel/stretch.ts';
import type { Rotation, Shift } from '../model.ts';
import { intervalOf, type StretchesByPerson, stretchesByPerson } from '../schedule/on-duty.ts';
import { finalSchedule, type ScheduleSource } from '../schedule/schedule.ts';
import { coverageGaps, servedIn } from './coverage.ts';
import { type DatedInstead, datedInstead } from './dated-instead.ts';
import { type Booked, type Duties, doubleBookings } from './double-bookings.ts';
import { type Fairness, fairnessOf } from './fairness.ts';
import { type Load, NO_LOAD, type Scales, scales } from './load.ts';
import { type Move, movesBetween } from './moves.ts';

/** What an edit would change for whom, over an interval. */
export interface Preview {
  readonly interval: Interval;
  /**
   * The rotations that come or go, in which somebody's shift moves or which get a gap: edited themselves, or through their layers, or
   * people's time off or zones. In the order of the directory, what is removed last.
   */
  readonly rotations: readonly RotationPreview[];
  /** Everybody whose shifts move in any of them: their load in all rotations together, those that do not change as well. */
  readonly people: readonly LoadChange[];
  /** Who is on duty in several rotations at once, one of those above among them; by person, then by time. */
  readonly doubleBookings: readonly DoubleBooking[];
}

export interface RotationPreview {
  readonly rotationId: RotationId;
  /** `follows`: it is not edited itself, but its layers, or somebody's time off or zone. */
  readonly change: 'added' | 'edited' | 'follows' | 'removed';
  /** As it was; absent: it is new. */
  readonly before?: Rotation;
  /** As it would be; absent: it is removed. */
  readonly after?: Rotation;
  /** The final schedule after the edit, all of the interval; of a rotation that is removed, as long as there is somebody. */
  readonly shifts: readonly Shift[];
  readonly moves: readonly Move[];
  /** The load in this rotation of everybody who is on duty in it, before or after. */
  readonly load: readonly LoadChange[];
  /** By `fairnessOf`. */
  readonly fairness: { readonly before?: Fairness; readonly after?: Fairness };
  /** By `coverageGaps`, after the edit; none where there is no rotation. Where one was there in part, the parts are apart. */
  readonly gaps: readonly Gap[];
  readonly datedInstead?: DatedInstead;
}

export interface LoadChange {
  readonly personId: PersonId;
  readonly before: Load;
  readonly after: Load;
}

export interface Gap extends Interval {
  /** The edit makes it. */
  readonly isNew: boolean;
}

export interface DoubleBooking extends Interval {
  readonly personId: PersonId;
  readonly rotationIds: readonly RotationId[];
  /** The edit makes it: before, the person was not on duty in all of these at that time. */
  readonly isNew: boolean;
}

/**
 * What changes for whom during the interval when `before` becomes `after`. Both are whole: what is left out of `after` is removed. Where an
 * edit takes effect within the interval, the history of `after` says so. The cost is that of the schedules of all rotations before and
 * after, and grows with their shifts.
 */
export function previewOf(before: ScheduleSource, after: ScheduleSource, interval: Interval): Preview {
  const ids = [...new Set([...after.rotations.keys(), ...before.rotations.keys()])];
  const weigh = { before: scales(before, interval), after: scales(after, interval) };
  const compared = ids.map((id) => compare({ before, after, interval, weigh }, id));
  const changed = compared.filter((one) => one.preview !== undefined);
  const movers = new Set(
    changed.flatMap(({ preview }) => preview?.moves.map(({ personId }) => personId) ?? []),
  );
  const involved = new Set([
    ...movers,
    ...changed.flatMap(({ duties }) => [...duties.before.keys(), ...duties.after.keys()]),
  ]);
  const duties = {
    before: dutiesOf(involved, compared, 'before'),
    after: dutiesOf(involved, compared, 'after'),
  };
  return {
    interval,
    rotations: changed.flatMap(({ preview }) => preview ?? []),
    people: [...movers].map((personId) => ({
      personId,
      before: weigh.before(personId, allOf(duties.before.get(personId))),
      after: weigh.after(personId, allOf(duties.after.get(personId))),
    })),
    doubleBookings: bookings(
      doubleBookings(before, duties.before),
      doubleBookings(after, duties.after),
      new Set(changed.map(({ id }) => id)),
    ),
  };
}

interface Edit {
  readonly before: ScheduleSource;
  readonly after: ScheduleSource;
  readonly interval: Interval;
  readonly weigh: { readonly before: Scales; readonly after: Scales };
}

interface Compared {
  readonly id: RotationId;
  readonly duties: { readonly before: StretchesByPerson; readonly after: StretchesByPerson };
  /** Undefined where nothing changes. */
  readonly preview: RotationPreview | undefined;
}

function compare(edit: Edit, id: RotationId): Compared {
  const { before, after, interval } = edit;
  const rotation = { before: before.rotations.get(id), after: after.rotations.get(id) };
  const shifts = {
    before: scheduleOf(before, id, interval),
    after: scheduleOf(after, id, interval),
  };
  const moves = movesBetween(shifts.before, shifts.after);
  const gaps = gapsOf(edit, id, shifts);
  const duties = stretchesByPerson(shifts.after);
  const isSame = rotation.before && rotation.after && moves.length === 0 && !gaps.some(({ isNew }) => isNew);
  if (isSame) return { id, duties: { before: duties, after: duties }, preview: undefined };

  const all = { before: stretchesByPerson(shifts.before), after: duties };
  const dated = datedInstead(after, rotation, all, interval);
  const fairness = {
    before: rotation.before && fairnessOf(before, id, shifts.before),
    after: rotation.after && fairnessOf(after, id, shifts.after),
  };
  const preview = {
    rotationId: id,
    change: changeOf(rotation),
    ...(rotation.before && { before: rotation.before }),
    ...(rotation.after && { after: rotation.after }),
    shifts: shifts.after,
    moves,
    load: loadChanges(edit.weigh, all),
    fairness: {
      ...(fairness.before && { before: fairness.before }),
      ...(fairness.after && { after: fairness.after }),
    },
    gaps,
    ...(dated && { datedInstead: dated }),
  };
  return { id, duties: all, preview };
}

/** None where there is no such rotation. One that is removed within the interval, or after it began, serves until then. */
function scheduleOf(source: ScheduleSource, id: RotationId, interval: Interval): readonly Shift[] {
  if (source.rotations.has(id)) return finalSchedule(source, id, interval);
  if (!source.history?.rotations.get(id)?.some(({ value }) => value)) return [];
  const schedule = finalSchedule(source, id, interval);
  return schedule.slice(0, schedule.findLastIndex((shift) => shift.source !== 'none') + 1);
}

function changeOf({
  before,
  after,
}: {
  readonly before: Rotation | undefined;
  readonly after: Rotation | undefined;
}): RotationPreview['change'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  return isDeepStrictEqual(before, after) ? 'follows' : 'edited';
}

interface Schedules {
  readonly before: readonly Shift[];
  readonly after: readonly Shift[];
}

function gapsOf({ before, after }: Edit, id: RotationId, shifts: Schedules): readonly Gap[] {
  if (!shifts.after.some(({ source }) => source === 'none')) return [];
  const gaps = coverageGaps(after, id, shifts.after, servedIn(shifts.before));
  if (gaps.length === 0) return [];
  const known = coverageGaps(before, id, shifts.before);
  return apart(without(gaps, known), common(gaps, known)).map(({ stretch, isNew }) => ({
    ...intervalOf(stretch),
    isNew,
  }));
}

/** What is new and what was there before, as one list in order of time. */
function apart(
  made: Stretches,
  kept: Stretches,
): readonly { readonly stretch: Stretch; readonly isNew: boolean }[] {
  return [
    ...made.map((stretch) => ({ stretch, isNew: true })),
    ...kept.map((stretch) => ({ stretch, isNew: false })),
  ].sort((one, other) => one.stretch.start - other.stretch.start);
}

function loadChanges(weigh: Edit['weigh'], duties: Compared['duties']): readonly LoadChange[] {
  const people = new Set([...duties.before.keys(), ...duties.after.keys()]);
  return [...people].map((personId) => ({
    personId,
    before: weighedBy(weigh.before, personId, duties.before.get(personId)),
    after: weighedBy(weigh.after, personId, duties.after.get(personId)),
  }));
}

function weighedBy(weigh: Scales, personId: PersonId, stretches: Stretches | undefined): Load {
  return stretches ? weigh(personId, stretches) : NO_LOAD;
}

/** When each of the people is on duty in which rotations. */
function dutiesOf(
  people: ReadonlySet<PersonId>,
  compared: readonly Compared[],
  side: 'before' | 'after',
): ReadonlyMap<PersonId, readonly Duties[]> {
  const byPerson = new Map<PersonId, Duties[]>([...people].map((personId) => [personId, []]));
  for (const { id: rotationId, duties } of compared) {
    for (const [personId, stretches] of duties[side]) byPerson.get(personId)?.push({ rotationId, stretches });
  }
  return byPerson;
}

function allOf(duties: readonly Duties[] = []): Stretches {
  return inRow(duties.flatMap(({ stretches }) => stretches));
}

/** The double bookings of the rotations after an edit, with those that it makes marked. */
function bookings(
  before: readonly Booked[],
  after: readonly Booked[],
  changed: ReadonlySet<RotationId>,
): readonly DoubleBooking[] {
  const byPerson = new Map<PersonId, Booked[]>();
  for (const booked of before) {
    const known = byPerson.get(booked.personId);
    if (known) known.push(booked);
    else byPerson.set(booked.personId, [booked]);
  }
  return after
    .filter(({ rotationIds }) => rotationIds.some((id) => changed.has(id)))
    .flatMap(({ personId, rotationIds, stretches }) => {
      const holding = (byPerson.get(personId) ?? []).filter((one) =>
        rotationIds.every((id) => one.rotationIds.includes(id)),
      );
      const known = inRow(holding.flatMap((one) => one.stretches));
      return apart(without(stretches, known), common(stretches, known)).map(({ stretch, isNew }) => ({
        personId,
        rotationIds,
        ...intervalOf(stretch),
        isNew,
      }));
    });
}
