import { activeOnce, editorsOf, managersOf } from '../directory/managers.ts';
import type { Directory, Person } from '../directory/model.ts';
import type { DirectoryContent } from '../exchange/ports.ts';
import type { Noun } from '../exchange/things.ts';
import { departmentId, type PersonId, rotationId, topicId, updateId } from '../kernel/ids.ts';

/**
 * Who may do that with the thing, each once, those nearest to it first; nobody who is deactivated. `add`: `id` is not there yet. A
 * person's own settings are theirs besides, see `isOwnSetting`.
 */
export function whoMay(
  act: 'add' | 'edit' | 'remove',
  noun: Noun,
  id: string | undefined,
  content: DirectoryContent,
): readonly PersonId[] {
  const { directory, rotations } = content;
  // There is one organization, always.
  if (noun === 'organization' && act !== 'edit') return [];
  const isOfManagers = noun === 'topic' || noun === 'rotation' || noun === 'update';
  if (act === 'add') return isOfManagers ? managersOf(directory, rotations) : withAdmins([], directory);
  return withAdmins(nearestTo(noun, id ?? '', content), directory);
}

/** What of a person is theirs to say, whatever their role. */
const OWN_SETTINGS: ReadonlySet<string> = new Set<keyof Person>([
  'language',
  'timeZone',
  'hours',
  'phone',
  'pingOn',
]);

/** Whether these fields of the thing are the actor's own settings, for which nobody has to be asked. */
export function isOwnSetting(actorId: PersonId, noun: Noun, id: string, fields: readonly string[]): boolean {
  return noun === 'person' && id === actorId && fields.every((field) => OWN_SETTINGS.has(field));
}

/** Whose it is, beside the admins. */
function nearestTo(noun: Noun, id: string, content: DirectoryContent): readonly PersonId[] {
  const { directory, rotations } = content;
  switch (noun) {
    case 'organization':
    case 'person':
      return [];
    case 'department':
      return [directory.departments.get(departmentId(id))?.managerId ?? []].flat();
    case 'topic': {
      const topic = directory.topics.get(topicId(id));
      return topic === undefined ? [] : editorsOf(topic, directory);
    }
    case 'rotation':
      return rotations.get(rotationId(id))?.ownerIds ?? [];
    case 'update':
      return ownersOfUpdate(id, content);
    default:
      return noun satisfies never;
  }
}

/** The owners of what it is about. */
function ownersOfUpdate(
  id: string,
  { directory, rotations, updates }: DirectoryContent,
): readonly PersonId[] {
  const { rotationIds = [], topicIds = [] } = updates.get(updateId(id)) ?? {};
  const about = [
    ...rotationIds.map((one) => rotations.get(one)),
    ...topicIds.map((one) => directory.topics.get(one)),
  ];
  return about.flatMap((one) => one?.ownerIds ?? []);
}

function withAdmins(nearest: readonly PersonId[], directory: Directory): readonly PersonId[] {
  return activeOnce([...nearest, ...directory.organization.adminIds], directory);
}
