import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { clipped, countUpTo } from '../../kernel/timeline.ts';
import type { Rotation, Rotations } from '../model.ts';
import {
  bordersOf,
  type Past,
  type ScheduleHistory,
  type ScheduleSource,
  sourceAtMillisecond,
} from './history.ts';
import { perRotation } from './per-rotation.ts';
import { currentRosterOf, EMPTY_ROSTER, type Roster } from './roster.ts';

/**
 * The roster of a rotation throughout its history: at each instant the answer is that of the versions that held then. Undefined
 * where there neither is nor was such a rotation. What was never edited costs no more than without history.
 */
export const rosterOf = perRotation((source, rotationId): Roster | undefined => {
  const { rotations, history } = source;
  if (!history) return currentRosterOf(source, rotationId);
  const wasThere = history.rotations.get(rotationId)?.some(({ value }) => value);
  if (!rotations.has(rotationId) && !wasThere) return undefined;
  const borders = bordersOf([...pastsOf(rotationId, rotations, history)]);
  return borders.length === 0
    ? rosterAt(source, rotationId, Infinity)
    : rosterOfEpochs(source, rotationId, borders);
});

function rosterAt(source: ScheduleSource, rotationId: RotationId, at: number): Roster {
  return currentRosterOf(sourceAtMillisecond(source, at), rotationId) ?? EMPTY_ROSTER;
}

/** Between two borders nothing changes that the rotation's schedule is computed from, so one roster serves all that time. */
function rosterOfEpochs(source: ScheduleSource, rotationId: RotationId, borders: readonly number[]): Roster {
  const rosters: Roster[] = [];

  function rosterOfEpoch(index: number): Roster {
    // What comes after the last border is taken from the end of time, where the source needs no view.
    const since = index === borders.length ? Infinity : (borders[index - 1] ?? -Infinity);
    rosters[index] ??= rosterAt(source, rotationId, since);
    return rosters[index];
  }

  return {
    serving: (at) => {
      const index = countUpTo(borders, at);
      const span = rosterOfEpoch(index).serving(at);
      return clipped(span, borders[index - 1] ?? -Infinity, borders[index] ?? Infinity);
    },
    nextInLine: (at, besides) => rosterOfEpoch(countUpTo(borders, at)).nextInLine(at, besides),
    backupAt: (at, besides) => rosterOfEpoch(countUpTo(borders, at)).backupAt(at, besides),
  };
}

/** The versions of all that the rotation's schedule was ever computed from: those of it, its layers, its backup, their people. */
function pastsOf(
  rotationId: RotationId,
  rotations: Rotations,
  history: ScheduleHistory,
): ReadonlySet<readonly Past<unknown>[]> {
  const pasts = new Set<readonly Past<unknown>[]>([history.timeZone]);
  const reached = new Set([rotationId]);
  // A set that grows while it is gone through is gone through to its new end.
  for (const id of reached) {
    const past = history.rotations.get(id) ?? [];
    pasts.add(past);
    for (const rotation of [rotations.get(id), ...past.map(({ value }) => value)]) {
      if (!rotation) continue;
      for (const other of rotationsIn(rotation)) reached.add(other);
      for (const personId of peopleIn(rotation)) pasts.add(history.people.get(personId) ?? []);
    }
  }
  return pasts;
}

function rotationsIn(rotation: Rotation): readonly RotationId[] {
  const layers = rotation.type === 'layers' ? rotation.layers.map((layer) => layer.rotationId) : [];
  return rotation.backup?.type === 'rotation' ? [...layers, rotation.backup.rotationId] : layers;
}

/** Those whose time off is looked at; that of whom an override names never is. */
function peopleIn(rotation: Rotation): readonly PersonId[] {
  const people = rotation.type === 'turns' ? rotation.participants.map(({ personId }) => personId) : [];
  return rotation.backup?.type === 'person' ? [...people, rotation.backup.personId] : people;
}
