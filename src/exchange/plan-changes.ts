import { isDeepStrictEqual } from 'node:util';
import type { Rotation } from '../rotations/model.ts';
import type { DirectoryChange, DirectoryContent } from './ports.ts';

/**
 * The changes that make `after` out of `before`, none where they are equal. What `after` leaves out is removed. In an order in
 * which each change finds what it refers to: first what is added, what others refer to before them (people, departments,
 * rotations, topics from the top, updates); then what is edited; then what is removed, the other way round. Only things that
 * refer to one another in a circle, such as two people who are each other's manager, can't be so ordered.
 */
export function planChanges(before: DirectoryContent, after: DirectoryContent): readonly DirectoryChange[] {
  const sections = compareSections(before, after);
  const added = sections.flatMap((section) => inReferenceOrder(section.filter(isAddition)));
  const edited = sections.flatMap((section) => section.filter((change) => change.before && change.after));
  const removed = sections.flatMap((section) => inReferenceOrder(section.filter((change) => !change.after)));
  return [...added, ...edited, ...compareWhole(before, after), ...removed.reverse()];
}

type EntryChange = Exclude<DirectoryChange, { readonly noun: 'organization' | 'synonyms' }>;

function isAddition(change: EntryChange): boolean {
  return change.before === undefined;
}

/** The changes of each section, the sections in the order in which they refer to one another. */
function compareSections(
  before: DirectoryContent,
  after: DirectoryContent,
): readonly (readonly EntryChange[])[] {
  const [old, now] = [before.directory, after.directory];
  return [
    compare(old.people, now.people).map((change) => ({ noun: 'person', ...change })),
    compare(old.departments, now.departments).map((change) => ({ noun: 'department', ...change })),
    compare(before.rotations, after.rotations).map((change) => ({ noun: 'rotation', ...change })),
    compare(old.topics, now.topics).map((change) => ({ noun: 'topic', ...change })),
    compare(before.updates, after.updates).map((change) => ({ noun: 'update', ...change })),
  ];
}

/** What differs between two maps, by id. */
function compare<Id extends string, Value>(before: ReadonlyMap<Id, Value>, after: ReadonlyMap<Id, Value>) {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    if (isDeepStrictEqual(old, now)) return [];
    return [{ id, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) }];
  });
}

function compareWhole(before: DirectoryContent, after: DirectoryContent): readonly DirectoryChange[] {
  const [old, now] = [before.directory, after.directory];
  const changes: DirectoryChange[] = [];
  if (!isDeepStrictEqual(old.organization, now.organization)) {
    changes.push({ noun: 'organization', before: old.organization, after: now.organization });
  }
  if (!isDeepStrictEqual(old.synonyms, now.synonyms)) {
    changes.push({ noun: 'synonyms', before: old.synonyms, after: now.synonyms });
  }
  return changes;
}

/** Entries of one section, those that others among them refer to first. */
function inReferenceOrder(changes: readonly EntryChange[]): readonly EntryChange[] {
  const byId = new Map<string, EntryChange>(changes.map((change) => [change.id, change]));
  const ordered = new Set<EntryChange>();
  const begun = new Set<EntryChange>();
  // With a stack of our own: a chain of ten thousand parents is no reason to run out of the machine's.
  for (const change of changes) {
    const stack = [change];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = begun.has(top) ? [] : siblings(top).flatMap((id) => byId.get(id) ?? []);
      begun.add(top);
      const waiting = next.filter((one) => !begun.has(one));
      if (waiting.length > 0) stack.push(...waiting);
      else {
        ordered.add(top);
        stack.pop();
      }
    }
  }
  return [...ordered];
}

/** The ids of the same noun that an entry refers to. */
function siblings(change: EntryChange): readonly string[] {
  switch (change.noun) {
    case 'person':
      return [(change.after ?? change.before)?.managerId ?? []].flat();
    case 'rotation':
      return rotationSiblings(change.after ?? change.before);
    case 'topic':
      return [(change.after ?? change.before)?.parentId ?? []].flat();
    case 'department':
    case 'update':
      return [];
    default:
      return change satisfies never;
  }
}

function rotationSiblings(rotation: Rotation | undefined): readonly string[] {
  const backup = rotation?.backup?.type === 'rotation' ? [rotation.backup.rotationId] : [];
  return [
    ...backup,
    ...(rotation?.type === 'layers' ? rotation.layers.map((layer) => layer.rotationId) : []),
  ];
}
