import type { Hours, LocalMoment } from '../directory/model.ts';
import type { RotationId } from '../kernel/ids.ts';
import { type MomentRefusal, parseLocalMoment } from '../kernel/local-moment.ts';
import { isTimeZone, nearestTimeZone } from '../kernel/zone-names.ts';
import type { Cadence, LayeredRotation, Override, Rotation, TurnRotation } from './model.ts';
import type { ScheduleSource } from './schedule/history.ts';
import { isHolidayRule } from './turns/holidays.ts';

/** Something impossible in a rotation, and where: `path` leads there within the model. */
export type RotationFault = { readonly path: readonly (string | number)[] } & (
  | { readonly code: 'unknown-time-zone'; readonly text: string; readonly nearest?: string }
  | { readonly code: MomentRefusal['code']; readonly text: string }
  | { readonly code: 'count-out-of-range'; readonly count: number; readonly most: number }
  | { readonly code: 'no-weekdays' }
  | { readonly code: 'window-out-of-range' }
  /** Hours that end when they start: nothing to one reader, a whole day to another. */
  | { readonly code: 'window-of-no-length' }
  | { readonly code: 'unknown-holidays'; readonly text: string }
  | { readonly code: 'leave-before-join'; readonly from: LocalMoment; readonly until: LocalMoment }
  | {
      readonly code: 'override-ends-before-start' | 'override-of-no-length';
      readonly from: LocalMoment;
      readonly until: LocalMoment;
    }
  | { readonly code: 'override-instead-of-oneself' }
  /** From this rotation through its layers back to itself. */
  | { readonly code: 'layer-cycle'; readonly cycle: readonly RotationId[] }
  | { readonly code: 'backup-is-itself' }
);

/** No cadence needs a larger count, and a larger one may lead beyond the dates that there are. */
const MOST = 10_000;

/** How many overrides a rotation may have. */
export const MOST_OVERRIDES = 5_000;

/** How many may be on duty at once. */
export const MOST_ON_DUTY = 20;

/**
 * All that is impossible in the rotation, each with its place; none where it can be scheduled. Whether the people and
 * rotations it names exist is for the border to say. That somebody takes turns twice is no fault: they get twice as many.
 */
export function rotationFaults(rotation: Rotation, source: ScheduleSource): readonly RotationFault[] {
  const timeZone = rotation.timeZone ?? source.directory.organization.timeZone;
  // Moments are read all the same where the zone is unknown, so that every fault is told at once.
  const readable = isTimeZone(timeZone) ? timeZone : 'UTC';
  return [
    ...(rotation.timeZone === undefined ? [] : zoneFaults(rotation.timeZone)),
    ...(rotation.type === 'turns' ? turnFaults(rotation, readable) : layerFaults(rotation, source)),
    ...rotation.overrides.flatMap((override, index) =>
      overrideFaults(override, readable, ['overrides', index]),
    ),
    ...(rotation.backup?.type === 'rotation' && rotation.backup.rotationId === rotation.id
      ? [{ code: 'backup-is-itself', path: ['backup', 'rotationId'] } satisfies RotationFault]
      : []),
  ];
}

function turnFaults(rotation: TurnRotation, timeZone: string): readonly RotationFault[] {
  const { holidays, onDuty } = rotation;
  return [
    ...momentFaults(rotation.startsOn, timeZone, ['startsOn']),
    ...cadenceFaults(rotation.cadence),
    ...rotation.participants.flatMap(({ from, until }, index) =>
      membershipFaults(from, until, timeZone, ['participants', index]),
    ),
    ...(onDuty === undefined ? [] : countFaults(onDuty, MOST_ON_DUTY, ['onDuty'])),
    ...hoursFaults(rotation.hours ?? []),
    ...(holidays ?? []).flatMap((rule, index): RotationFault[] =>
      isHolidayRule(rule) ? [] : [{ code: 'unknown-holidays', text: rule, path: ['holidays', index] }],
    ),
  ];
}

function zoneFaults(text: string): readonly RotationFault[] {
  if (isTimeZone(text)) return [];
  const nearest = nearestTimeZone(text);
  return [{ code: 'unknown-time-zone', text, ...(nearest && { nearest }), path: ['timeZone'] }];
}

function cadenceFaults(cadence: Cadence): readonly RotationFault[] {
  switch (cadence.type) {
    case 'every':
      return countFaults(cadence.count, MOST, ['cadence', 'count']);
    case 'weekdays':
      return cadence.weekdays.length > 0 ? [] : [{ code: 'no-weekdays', path: ['cadence', 'weekdays'] }];
    case 'nth-weekday':
      return [];
    default:
      return cadence satisfies never;
  }
}

function countFaults(count: number, most: number, path: readonly string[]): readonly RotationFault[] {
  if (Number.isInteger(count) && count >= 1 && count <= most) return [];
  return [{ code: 'count-out-of-range', count, most, path }];
}

function hoursFaults(hours: Hours): readonly RotationFault[] {
  return hours.flatMap(({ weekdays, startMinute, endMinute }, index): RotationFault[] => {
    const path = ['hours', index];
    const isInRange = startMinute >= 0 && startMinute < 1440 && endMinute > 0 && endMinute <= 1440;
    return [
      ...(weekdays.length > 0 ? [] : [{ code: 'no-weekdays' as const, path: [...path, 'weekdays'] }]),
      ...(isInRange ? [] : [{ code: 'window-out-of-range' as const, path }]),
      ...(startMinute === endMinute ? [{ code: 'window-of-no-length' as const, path }] : []),
    ];
  });
}

function membershipFaults(
  from: LocalMoment | undefined,
  until: LocalMoment | undefined,
  timeZone: string,
  path: readonly (string | number)[],
): readonly RotationFault[] {
  const unreadable = [
    ...(from === undefined ? [] : momentFaults(from, timeZone, [...path, 'from'])),
    ...(until === undefined ? [] : momentFaults(until, timeZone, [...path, 'until'])),
  ];
  if (from === undefined || until === undefined || unreadable.length > 0) return unreadable;
  if (lengthOf(from, until, timeZone) > 0) return [];
  return [{ code: 'leave-before-join', from, until, path: [...path, 'until'] }];
}

function overrideFaults(
  { personId, from, until, insteadOf }: Override,
  timeZone: string,
  path: readonly (string | number)[],
): readonly RotationFault[] {
  const ofPlace: readonly RotationFault[] =
    insteadOf !== undefined && insteadOf === personId
      ? [{ code: 'override-instead-of-oneself', path: [...path, 'insteadOf'] }]
      : [];
  const unreadable = [
    ...momentFaults(from, timeZone, [...path, 'from']),
    ...momentFaults(until, timeZone, [...path, 'until']),
  ];
  if (unreadable.length > 0) return [...unreadable, ...ofPlace];
  const length = lengthOf(from, until, timeZone);
  if (length > 0) return ofPlace;
  const code = length < 0 ? 'override-ends-before-start' : 'override-of-no-length';
  return [{ code, from, until, path: [...path, 'until'] }, ...ofPlace];
}

function momentFaults(
  text: LocalMoment,
  timeZone: string,
  path: readonly (string | number)[],
): readonly RotationFault[] {
  const read = parseLocalMoment(text, timeZone);
  return read.ok ? [] : [{ ...read.refusal, path }];
}

/** In milliseconds; both moments have been found readable. */
function lengthOf(from: LocalMoment, until: LocalMoment, timeZone: string): number {
  const [start, end] = [parseLocalMoment(from, timeZone), parseLocalMoment(until, timeZone)];
  return start.ok && end.ok ? end.value.epochMilliseconds - start.value.epochMilliseconds : 0;
}

function layerFaults(rotation: LayeredRotation, source: ScheduleSource): readonly RotationFault[] {
  return rotation.layers.flatMap(({ rotationId }, index): RotationFault[] => {
    const way = wayBack(rotationId, rotation.id, source, new Set());
    if (!way) return [];
    const path = ['layers', index, 'rotationId'];
    return [{ code: 'layer-cycle', cycle: [rotation.id, ...way], path }];
  });
}

/** The layers from one rotation to another, both named; undefined where there is no way. Each is looked at once. */
function wayBack(
  from: RotationId,
  to: RotationId,
  source: ScheduleSource,
  seen: Set<RotationId>,
): readonly RotationId[] | undefined {
  if (from === to) return [to];
  if (seen.has(from)) return undefined;
  seen.add(from);
  const rotation = source.rotations.get(from);
  if (rotation?.type !== 'layers') return undefined;
  for (const { rotationId } of rotation.layers) {
    const way = wayBack(rotationId, to, source, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}
