import { references } from '../directory/faults.ts';
import type { DirectoryContent, ThingName } from './ports.ts';
import { rotationReferences } from './rotation-faults.ts';

/** What of the content refers to the thing, each once, in the order of the content; all overrides count, whenever they hold. */
export function referencesTo({ noun, id }: ThingName, content: DirectoryContent): readonly ThingName[] {
  const { directory, rotations, updates } = content;
  const found = new Map<string, ThingName>();
  const add = (thing: ThingName) => found.set(`${thing.noun} ${thing.id}`, thing);
  for (const reference of references(directory)) {
    if (reference.to !== noun || reference.id !== id) continue;
    const place = reference.in;
    add(place.noun === 'organization' ? { noun: place.noun, id: place.noun } : place);
  }
  for (const rotation of rotations.values()) {
    const names = [...rotationReferences(rotation)];
    if (names.some((named) => named.to === noun && named.id === id))
      add({ noun: 'rotation', id: rotation.id });
  }
  for (const update of updates.values()) {
    const ids: readonly string[] =
      noun === 'rotation' ? update.rotationIds : noun === 'topic' ? update.topicIds : [];
    if (ids.includes(id)) add({ noun: 'update', id: update.id });
  }
  return [...found.values()].filter((thing) => thing.noun !== noun || thing.id !== id);
}
