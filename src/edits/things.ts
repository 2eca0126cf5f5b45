import type { Department, Organization, Person, Topic } from '../directory/model.ts';
import type { DirectoryChange, DirectoryContent } from '../exchange/ports.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../kernel/ids.ts';
import type { Rotation } from '../rotations/model.ts';
import type { StatusUpdate } from '../updates/model.ts';

/** What of the directory people edit one at a time. */
export interface Things {
  readonly organization: Organization;
  readonly person: Person;
  readonly department: Department;
  readonly topic: Topic;
  readonly rotation: Rotation;
  readonly update: StatusUpdate;
}

export type Noun = keyof Things;

/** The thing of that name, or undefined where there is none. The organization's id is `organization`. */
export function thingIn<N extends Noun>(
  { directory, rotations, updates }: DirectoryContent,
  noun: N,
  id: string,
): Things[N] | undefined {
  const found: { readonly [Each in Noun]: () => Things[Each] | undefined } = {
    organization: () => directory.organization,
    person: () => directory.people.get(personId(id)),
    department: () => directory.departments.get(departmentId(id)),
    topic: () => directory.topics.get(topicId(id)),
    rotation: () => rotations.get(rotationId(id)),
    update: () => updates.get(updateId(id)),
  };
  return found[noun]();
}

/** What the thing that a change is about was before it; undefined where it was not there, or where it is of another noun. */
export function thingBefore<N extends Noun>(change: DirectoryChange, noun: N): Things[N] | undefined {
  const found: { readonly [Each in Noun]: () => Things[Each] | undefined } = {
    organization: () => (change.noun === 'organization' ? change.before : undefined),
    person: () => (change.noun === 'person' ? change.before : undefined),
    department: () => (change.noun === 'department' ? change.before : undefined),
    topic: () => (change.noun === 'topic' ? change.before : undefined),
    rotation: () => (change.noun === 'rotation' ? change.before : undefined),
    update: () => (change.noun === 'update' ? change.before : undefined),
  };
  return found[noun]();
}

/** What a thing becomes; no `after`: it is removed. The organization can't be. */
export function changeTo<N extends Noun>(
  content: DirectoryContent,
  noun: N,
  id: string,
  after: Things[N] | undefined,
): DirectoryChange {
  const made: {
    readonly [Each in Noun]: (
      before: Things[Each] | undefined,
      after: Things[Each] | undefined,
    ) => DirectoryChange;
  } = {
    organization: (_, after) => {
      const { organization } = content.directory;
      return { noun: 'organization', before: organization, after: after ?? organization };
    },
    person: (before, after) => ({ noun: 'person', id: personId(id), ...sides(before, after) }),
    department: (before, after) => ({ noun: 'department', id: departmentId(id), ...sides(before, after) }),
    topic: (before, after) => ({ noun: 'topic', id: topicId(id), ...sides(before, after) }),
    rotation: (before, after) => ({ noun: 'rotation', id: rotationId(id), ...sides(before, after) }),
    update: (before, after) => ({ noun: 'update', id: updateId(id), ...sides(before, after) }),
  };
  return made[noun](thingIn(content, noun, id), after);
}

function sides<Thing>(before: Thing | undefined, after: Thing | undefined) {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** The content once these changes are made, in order. What is added comes last. */
export function contentAfter(
  content: DirectoryContent,
  changes: readonly DirectoryChange[],
): DirectoryContent {
  if (changes.length === 0) return content;
  const { directory } = content;
  const organization = changes.findLast((change) => change.noun === 'organization');
  const synonyms = changes.findLast((change) => change.noun === 'synonyms');
  return {
    directory: {
      organization: organization?.after ?? directory.organization,
      people: placed(
        directory.people,
        changes.filter((change) => change.noun === 'person'),
      ),
      departments: placed(
        directory.departments,
        changes.filter((change) => change.noun === 'department'),
      ),
      topics: placed(
        directory.topics,
        changes.filter((change) => change.noun === 'topic'),
      ),
      synonyms: synonyms?.after ?? directory.synonyms,
    },
    rotations: placed(
      content.rotations,
      changes.filter((change) => change.noun === 'rotation'),
    ),
    updates: placed(
      content.updates,
      changes.filter((change) => change.noun === 'update'),
    ),
  };
}

/** The same map where nothing of it changes, so that what was worked out for it stays known. */
function placed<Id, Thing>(
  things: ReadonlyMap<Id, Thing>,
  changes: readonly { readonly id: Id; readonly after?: Thing }[],
): ReadonlyMap<Id, Thing> {
  if (changes.length === 0) return things;
  const next = new Map(things);
  for (const { id, after } of changes) {
    if (after === undefined) next.delete(id);
    else next.set(id, after);
  }
  return next;
}
