import type { Temporal } from 'temporal-polyfill';
import { isActive } from '../../directory/active.ts';
import { isAdmin } from '../../directory/managers.ts';
import type { Directory } from '../../directory/model.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import type { Rotation, Rotations, TurnRotation } from '../model.ts';
import { type ScheduleSource, sourceAt } from '../schedule/history.ts';

/** Whether the person decides for others in the rotation: an owner of it who is active, or an admin of the organisation. */
export function isManagerOf(personId: PersonId, rotation: Rotation, directory: Directory): boolean {
  return isOwner(personId, rotation, directory) || isAdmin(personId, directory);
}

function isOwner(personId: PersonId, { ownerIds }: Rotation, { people }: Directory): boolean {
  return ownerIds.includes(personId) && isActive(people.get(personId));
}

/** Whether `actorId` may act in the name of the person: it is their own doing, as long as they are active, or that of a manager of the rotation. */
export function mayActFor(
  actorId: PersonId,
  personId: PersonId,
  rotation: Rotation,
  directory: Directory,
): boolean {
  const isOwn = actorId === personId && isActive(directory.people.get(actorId));
  return isOwn || isManagerOf(actorId, rotation, directory);
}

/**
 * Whether the person can serve in the rotation at that instant: an owner of it who is active, its backup or anybody who takes turns in the
 * rotation that is its backup, and whoever takes turns in it or in one of its layers, unless they have left by then. Somebody
 * who joins later can: they are expected. Where an edit waits, so can whoever serves until then and whoever does after it.
 */
export function canServe(
  personId: PersonId,
  rotation: Rotation,
  source: ScheduleSource,
  at: Temporal.Instant,
): boolean {
  if (isOwner(personId, rotation, source.directory)) return true;
  return [sourceAt(source, at), source].some(({ rotations }) =>
    reachable(rotation.id, rotations).some(
      (one) =>
        (one.backup?.type === 'person' && one.backup.personId === personId) ||
        (one.type === 'turns' && takesTurns(personId, one, at.epochMilliseconds)),
    ),
  );
}

/** Everybody who can serve in the rotation at that instant, by the rules of `canServe`, each once. */
export function whoCanServe(
  rotation: Rotation,
  source: ScheduleSource,
  at: Temporal.Instant,
): readonly PersonId[] {
  const all = [sourceAt(source, at), source].flatMap(({ rotations }) => reachable(rotation.id, rotations));
  const named = new Set([...rotation.ownerIds, ...all.flatMap(peopleNamed)]);
  return [...named].filter((personId) => canServe(personId, rotation, source, at));
}

function peopleNamed(rotation: Rotation): readonly PersonId[] {
  const { backup } = rotation;
  const turns = rotation.type === 'turns' ? rotation.participants.map(({ personId }) => personId) : [];
  return backup?.type === 'person' ? [...turns, backup.personId] : turns;
}

function takesTurns(personId: PersonId, rotation: TurnRotation, at: number): boolean {
  return rotation.participants.some(
    ({ personId: id, until }) =>
      id === personId && (until === undefined || at < instantOfMoment(until, rotation.timeZone)),
  );
}

/** The rotation, its layers and the rotations behind them as backup, each once. */
function reachable(id: RotationId, rotations: Rotations): readonly Rotation[] {
  const found = new Set([rotations.get(id) ?? []].flat());
  for (const one of found) {
    for (const next of namedBy(one).flatMap((id) => rotations.get(id) ?? [])) found.add(next);
  }
  return [...found];
}

function namedBy(rotation: Rotation): readonly RotationId[] {
  const layers = rotation.type === 'layers' ? rotation.layers.map((layer) => layer.rotationId) : [];
  return rotation.backup?.type === 'rotation' ? [...layers, rotation.backup.rotationId] : layers;
}
