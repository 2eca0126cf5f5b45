import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { inRow, type Stretch, type Stretches } from '../../kernel/stretch.ts';
import type { ScheduleSource } from '../schedule/history.ts';

/** When somebody is on duty in a rotation. */
export interface Duties {
  readonly rotationId: RotationId;
  readonly stretches: Stretches;
}

/** Somebody who is on duty in several rotations at once that have nothing to do with one another. */
export interface Booked {
  readonly personId: PersonId;
  readonly rotationIds: readonly RotationId[];
  readonly stretches: Stretches;
}

/**
 * Where people are on duty in several rotations at the same time: for each person and set of rotations, when. A rotation of layers counts
 * for nothing beside a layer of its own, which is the same duty by another name; nor do two where one stands behind the other as
 * its backup. Ordered by person as given, then by time.
 */
export function doubleBookings(
  source: ScheduleSource,
  duties: ReadonlyMap<PersonId, readonly Duties[]>,
): readonly Booked[] {
  const clashing = clashes(source);
  return [...duties].flatMap(([personId, own]) => {
    if (own.length < 2) return [];
    const bySet = new Map<string, { rotationIds: readonly RotationId[]; stretches: Stretch[] }>();
    for (const { start, end, rotationIds } of together(own)) {
      const clash = clashing(rotationIds);
      if (clash.length === 0) continue;
      const key = clash.join(' ');
      const booked = bySet.get(key) ?? { rotationIds: clash, stretches: [] };
      bySet.set(key, booked);
      booked.stretches.push({ start, end });
    }
    return [...bySet.values()].map(({ rotationIds, stretches }) => ({
      personId,
      rotationIds,
      stretches: inRow(stretches),
    }));
  });
}

interface Together extends Stretch {
  readonly rotationIds: readonly RotationId[];
}

/** The stretches in which the person is on duty in two rotations or more. */
function together(duties: readonly Duties[]): readonly Together[] {
  const edges = duties
    .flatMap(({ rotationId, stretches }) =>
      stretches.flatMap(({ start, end }) => [
        { at: start, rotationId, begins: true },
        { at: end, rotationId, begins: false },
      ]),
    )
    .sort((one, other) => one.at - other.at);
  const order = new Map(duties.map(({ rotationId }, index) => [rotationId, index]));
  const found: Together[] = [];
  const on = new Set<RotationId>();
  let start = -Infinity;
  for (const { at, rotationId, begins } of edges) {
    if (on.size > 1 && start < at) {
      const rotationIds = [...on].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
      found.push({ start, end: at, rotationIds });
    }
    if (begins) on.add(rotationId);
    else on.delete(rotationId);
    start = at;
  }
  return found;
}

/** Of rotations that somebody is on duty in at once, those that clash with another of them. */
function clashes(source: ScheduleSource): (ids: readonly RotationId[]) => readonly RotationId[] {
  const layersOf = keeping((id) => layersBelow(source, id));
  const backupsOf = keeping((id) => {
    const backups = backupsBehind(source, id);
    return new Set([...backups].flatMap((backup) => [backup, ...layersOf(backup)]));
  });
  return (ids) => {
    const own = ids.filter((id) => !ids.some((other) => other !== id && layersOf(id).has(other)));
    return own.filter((id) =>
      own.some((other) => other !== id && !backupsOf(id).has(other) && !backupsOf(other).has(id)),
    );
  };
}

type RotationSet = ReadonlySet<RotationId>;

function keeping(make: (id: RotationId) => RotationSet): (id: RotationId) => RotationSet {
  const known = new Map<RotationId, RotationSet>();
  return (id) => {
    const made = known.get(id) ?? make(id);
    known.set(id, made);
    return made;
  };
}

/** All layers of the rotation, and theirs. */
function layersBelow({ rotations }: ScheduleSource, id: RotationId): RotationSet {
  const found = new Set<RotationId>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const rotation = rotations.get(next);
    for (const { rotationId } of rotation?.type === 'layers' ? rotation.layers : []) {
      if (found.has(rotationId)) continue;
      found.add(rotationId);
      waiting.push(rotationId);
    }
  }
  return found;
}

/** The rotations that stand behind it; of layers without a backup of their own, those that stand behind the layers. */
function backupsBehind(source: ScheduleSource, id: RotationId): RotationSet {
  const own = source.rotations.get(id);
  const isByLayers = own?.type === 'layers' && !own.backup;
  const backed = isByLayers ? [...layersBelow(source, id)] : [id];
  return new Set(
    backed.flatMap((one) => {
      const backup = source.rotations.get(one)?.backup;
      return backup?.type === 'rotation' ? [backup.rotationId] : [];
    }),
  );
}
