import type { Snapshot, SnapshotSource } from '../src/lookup/ports.ts';
import { coalesced } from './coalesce.ts';
import type { Connection } from './connection.ts';
import { identitiesOf } from './identities.ts';
import { NOTHING_READ, readRevision, refreshed, type State } from './state.ts';

/** Snapshots, and the state below the newest of them. */
export interface Replica {
  readonly snapshots: SnapshotSource;
  /** The newest state read so far; anything may have been committed since. */
  state(): State;
}

/**
 * Keeps the whole directory in memory. Each call asks for the revision, all that arrive meanwhile sharing the next question,
 * and only where it has grown are the rows that changed loaded, in one transaction that sees one state.
 */
export function createReplica(connection: Connection): Replica {
  let state = NOTHING_READ;
  let snapshot: Snapshot | undefined;

  function revision(): Promise<number> {
    return connection.read((db) => readRevision(db, 'look'));
  }

  async function read(): Promise<Snapshot> {
    if (snapshot && (await revision()) === state.revision) return snapshot;
    state = await connection.transaction(
      async (transaction) => refreshed(transaction, state, await readRevision(transaction, 'look')),
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    );
    snapshot = snapshotOf(state);
    return snapshot;
  }

  return { snapshots: { current: coalesced(read) }, state: () => state };
}

function snapshotOf({ revision, content, history, identities }: State): Snapshot {
  const { directory, rotations } = content;
  return { revision, directory, rotations, history, identities: identitiesOf(identities, directory.people) };
}
