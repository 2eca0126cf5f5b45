import type { Database, Repositories } from '../../db/database.ts';
import { identitiesOf, NO_IDENTITIES, type StoredIdentities, withIdentities } from '../../db/identities.ts';
import { withChanges } from '../../db/sorted-map.ts';
import { createTransactionScope } from '../../db/transaction-scope.ts';
import type { PlatformIdentity } from '../../src/directory/identity.ts';
import { EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import type { DirectoryChange, DirectoryContent } from '../../src/exchange/ports.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';

/** Everything stored, as one immutable value. */
interface State {
  readonly revision: number;
  readonly content: DirectoryContent;
  readonly identities: StoredIdentities;
}

/** A directory in which nothing has been set up yet. */
export const EMPTY_CONTENT: DirectoryContent = {
  directory: EMPTY_DIRECTORY,
  rotations: new Map(),
  updates: new Map(),
};

/** A snapshot of this content and these identities, for what reads snapshots only. */
export function snapshotOf(
  content: DirectoryContent,
  identities: readonly PlatformIdentity[] = [],
  revision = 1,
): Snapshot {
  return snapshotFrom({ revision, content, identities: withIdentities(NO_IDENTITIES, identities) });
}

/**
 * A database in memory that keeps the same promises as the real ones (the contract suite holds it to them), beginning with
 * this content at revision 0. Transactions run one after the other.
 */
export function createMemoryDatabase(content: DirectoryContent = EMPTY_CONTENT): Database {
  let committed: State = { revision: 0, content, identities: NO_IDENTITIES };
  let snapshot = snapshotFrom(committed);
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  const scope = createTransactionScope();

  async function transact<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value> {
    const draft = { state: committed };
    const value = await scope.enter((refuseEnded) => work(repositoriesOver(draft, refuseEnded)));
    if (draft.state !== committed) {
      committed = draft.state;
      snapshot = snapshotFrom(committed);
    }
    return value;
  }

  function run<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value> {
    refuseClosed();
    const result = last.then(() => transact(work));
    last = result.catch(() => undefined); // its caller hears of it; the next transaction runs all the same
    return result;
  }

  function refuseClosed(): void {
    if (closed) throw new Error('The database is closed');
  }

  return {
    kind: 'embedded',
    unitOfWork: {
      async run(work) {
        scope.refuseInside('UnitOfWork.run');
        return run(work);
      },
    },
    snapshots: {
      async current() {
        scope.refuseInside('SnapshotSource.current');
        refuseClosed();
        return snapshot;
      },
    },
    identities: {
      async save(identity) {
        scope.refuseInside('IdentityRepository.save outside of the transaction');
        await run(({ identities }) => identities.save(identity));
      },
    },
    async ping() {
      refuseClosed();
    },
    async close() {
      scope.refuseInside('Database.close');
      closed = true;
      await last;
    },
  };
}

function repositoriesOver(draft: { state: State }, refuseEnded: () => void): Repositories {
  return {
    directory: {
      async lock() {
        refuseEnded();
        return draft.state.content;
      },
      async write(changes) {
        refuseEnded();
        if (changes.length === 0) return draft.state.revision;
        const revision = draft.state.revision + 1;
        draft.state = { ...draft.state, revision, content: changes.reduce(changed, draft.state.content) };
        return revision;
      },
    },
    identities: {
      async save(identity) {
        refuseEnded();
        const { revision, content, identities } = draft.state;
        draft.state = { revision: revision + 1, content, identities: withIdentities(identities, [identity]) };
      },
    },
  };
}

function changed(content: DirectoryContent, change: DirectoryChange): DirectoryContent {
  const { directory } = content;
  switch (change.noun) {
    case 'organization':
      return { ...content, directory: { ...directory, organization: change.after } };
    case 'synonyms':
      return { ...content, directory: { ...directory, synonyms: change.after } };
    case 'person': {
      const people = withChanges(directory.people, [[change.id, change.after]]);
      return { ...content, directory: { ...directory, people } };
    }
    case 'department': {
      const departments = withChanges(directory.departments, [[change.id, change.after]]);
      return { ...content, directory: { ...directory, departments } };
    }
    case 'topic': {
      const topics = withChanges(directory.topics, [[change.id, change.after]]);
      return { ...content, directory: { ...directory, topics } };
    }
    case 'rotation':
      return { ...content, rotations: withChanges(content.rotations, [[change.id, change.after]]) };
    case 'update':
      return { ...content, updates: withChanges(content.updates, [[change.id, change.after]]) };
    default:
      return change satisfies never;
  }
}

function snapshotFrom({ revision, content, identities }: State): Snapshot {
  const { directory, rotations } = content;
  return { revision, directory, rotations, identities: identitiesOf(identities, directory.people) };
}
