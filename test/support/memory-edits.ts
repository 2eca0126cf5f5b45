import type { Temporal } from 'temporal-polyfill';
import type { Author } from '../../src/directory/author.ts';
import type {
  DirectoryChange,
  DirectoryContent,
  Edit,
  EditRepository,
  ThingName,
} from '../../src/exchange/ports.ts';
import { changedThings, nameOf, thingKey } from '../../src/exchange/things.ts';
import type { Draft } from './memory-deliveries.ts';

export interface TrailState {
  readonly revision: number;
  readonly content: DirectoryContent;
  /** In the order in which they were made. */
  readonly edits: readonly Edit[];
  readonly appliedRevision?: number;
}

/** By whom and when the directory is changed. */
export interface Entry {
  readonly at: Temporal.Instant;
  readonly author: Author;
}

export const NO_EDITS: Pick<TrailState, 'edits'> = { edits: [] };

/** The trail with what the changes make of the things of the content. */
export function withEdits(
  { content, edits }: TrailState,
  changes: readonly DirectoryChange[],
  entry: Entry & { readonly revision: number },
): readonly Edit[] {
  const changed = new Map(changes.map((change) => [thingKey(nameOf(change)), change]));
  const made = changedThings(content, changes).flatMap(({ name, before, after }): readonly Edit[] => {
    const change = changed.get(thingKey(name));
    return change ? [{ ...entry, change: between(change, before, after) }] : [];
  });
  return [...edits, ...made];
}

/** The audit trail in the draft. */
export function editRepository(draft: Draft<TrailState>, refuseEnded: () => void): EditRepository {
  const isAbout = (name: ThingName) => (edit: Edit) => thingKey(nameOf(edit.change)) === thingKey(name);
  return {
    async of(thing, most, before = Infinity) {
      refuseEnded();
      const edits = draft.get().edits.filter(isAbout(thing));
      return edits
        .filter(({ revision }) => revision < before)
        .toReversed()
        .slice(0, most);
    },
    async latest(most) {
      refuseEnded();
      return draft.get().edits.toReversed().slice(0, most);
    },
    async since(revision) {
      refuseEnded();
      return draft.get().edits.filter((edit) => edit.revision > revision);
    },
    async appliedRevision() {
      refuseEnded();
      return draft.get().appliedRevision;
    },
    async markApplied() {
      refuseEnded();
      draft.set({ ...draft.get(), appliedRevision: draft.get().revision });
    },
  };
}

/** The change of the same thing with other sides. */
function between(change: DirectoryChange, before: unknown, after: unknown): DirectoryChange {
  const { before: _, after: __, ...name } = change;
  // What a thing of that name was and is are values of its noun, which no type can say here.
  return {
    ...name,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  } as DirectoryChange;
}
