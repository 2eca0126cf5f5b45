import { activeOnce } from '../directory/managers.ts';
import type { PersonId } from '../kernel/ids.ts';
import { rotationsWith } from '../lookup/where-on-point.ts';
import type { Rotation } from '../rotations/model.ts';
import type { ScheduleSource } from '../rotations/schedule/history.ts';

/**
 * Who may say when the person is away, beside them, each once: their manager, the owners of the rotations in which they can serve, the
 * admins; nobody who is deactivated.
 */
export function managersOfTimeOff(personId: PersonId, source: ScheduleSource): readonly PersonId[] {
  const { people, organization } = source.directory;
  const managerId = people.get(personId)?.managerId;
  const owners = rotationsWith(source, personId).flatMap((id) => source.rotations.get(id)?.ownerIds ?? []);
  const all = [...(managerId === undefined ? [] : [managerId]), ...owners, ...organization.adminIds];
  return activeOnce(all, source.directory);
}

/** Who looks after the rotation: its owners, or else the admins; nobody who is deactivated. */
export function caretakersOf(
  { ownerIds }: Pick<Rotation, 'ownerIds'>,
  { directory }: Pick<ScheduleSource, 'directory'>,
): readonly PersonId[] {
  const owners = activeOnce(ownerIds, directory);
  return owners.length > 0 ? owners : activeOnce(directory.organization.adminIds, directory);
}
