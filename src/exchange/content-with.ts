import type { DirectoryChange, DirectoryContent } from './ports.ts';

type Side = 'before' | 'after';

/**
 * The content with the things of these changes as they are on that side of them; of several changes to one thing the last counts. What is
 * added comes last; of what does not change the map stays the same, so that what was worked out for it stays known.
 */
export function contentWith(
  content: DirectoryContent,
  changes: readonly DirectoryChange[],
  side: Side = 'after',
): DirectoryContent {
  if (changes.length === 0) return content;
  const { directory, rotations, updates } = content;
  const of = <Noun extends DirectoryChange['noun']>(noun: Noun) =>
    changes.filter(
      (change): change is Extract<DirectoryChange, { readonly noun: Noun }> => change.noun === noun,
    );
  return {
    directory: {
      organization: of('organization').at(-1)?.[side] ?? directory.organization,
      people: mapWith(directory.people, of('person'), side),
      departments: mapWith(directory.departments, of('department'), side),
      topics: mapWith(directory.topics, of('topic'), side),
      synonyms: of('synonyms').at(-1)?.[side] ?? directory.synonyms,
    },
    rotations: mapWith(rotations, of('rotation'), side),
    updates: mapWith(updates, of('update'), side),
  };
}

function mapWith<Id, Value>(
  things: ReadonlyMap<Id, Value>,
  changes: readonly { readonly id: Id; readonly before?: Value; readonly after?: Value }[],
  side: Side,
): ReadonlyMap<Id, Value> {
  if (changes.length === 0) return things;
  const next = new Map(things);
  for (const change of changes) {
    const value = change[side];
    if (value === undefined) next.delete(change.id);
    else next.set(change.id, value);
  }
  return next;
}
