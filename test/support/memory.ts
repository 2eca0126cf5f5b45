import type { Database, Repositories } from '../../db/database.ts';
import { identitiesOf, NO_IDENTITIES, type StoredIdentities, withIdentities } from '../../db/identities.ts';
import type { QueuePace } from '../../db/queue-jobs.ts';
import { createTransactionScope } from '../../db/transaction-scope.ts';
import type { PlatformIdentity } from '../../src/directory/identity.ts';
import { EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import type { ErasureRepository } from '../../src/edits/erasure.ts';
import { historyAfter, historyOverridden } from '../../src/exchange/history-after.ts';
import type { DirectoryChange, DirectoryContent } from '../../src/exchange/ports.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { CoverRequest } from '../../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../../src/rotations/requests/swap.ts';
import { NO_HISTORY, type ScheduleHistory } from '../../src/rotations/schedule/history.ts';
import { type BookState, createMemoryBooks, EMPTY_BOOKS } from './memory-books.ts';
import { codeRepository, type StoredCodes } from './memory-codes.ts';
import { changed } from './memory-content.ts';
import {
  allDeliveries,
  type DeliveryState,
  type Draft,
  deliveryRepository,
  NO_DELIVERIES,
  withoutAccounts,
} from './memory-deliveries.ts';
import { type Entry, editRepository, NO_EDITS, type TrailState, withEdits } from './memory-edits.ts';
import { gapRepository, type StoredGaps, withoutGapsOf } from './memory-gaps.ts';
import { type InquiryState, inquiryRepository, NO_INQUIRIES, withoutActors } from './memory-inquiries.ts';
import { noteRepository, type StoredNotes, withoutNotesOf } from './memory-notes.ts';
import { createMemoryQueue } from './memory-queue.ts';
import { requestRepository, withoutReasonsOf } from './memory-requests.ts';

/** Everything stored, as one immutable value. */
interface State extends InquiryState, DeliveryState, BookState, TrailState {
  readonly revision: number;
  readonly content: DirectoryContent;
  readonly history: ScheduleHistory;
  readonly identities: StoredIdentities;
  readonly swapRequests: ReadonlyMap<string, SwapRequest>;
  readonly coverRequests: ReadonlyMap<string, CoverRequest>;
  readonly gaps: StoredGaps;
  readonly handoffNotes: StoredNotes;
  readonly setupCodes: StoredCodes;
}

const NOTHING_STORED = {
  history: NO_HISTORY,
  identities: NO_IDENTITIES,
  swapRequests: new Map<string, SwapRequest>(),
  coverRequests: new Map<string, CoverRequest>(),
  gaps: new Map() as StoredGaps,
  handoffNotes: new Map() as StoredNotes,
  setupCodes: new Map() as StoredCodes,
  ...NO_INQUIRIES,
  ...NO_DELIVERIES,
  ...EMPTY_BOOKS,
  ...NO_EDITS,
};

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
  return snapshotFrom({
    ...NOTHING_STORED,
    revision,
    content,
    identities: withIdentities(NO_IDENTITIES, identities),
  });
}

/**
 * A database in memory that keeps the same promises as the real ones (the contract suite holds it to them), beginning with
 * this content at revision 0. Transactions run one after the other.
 */
export function createMemoryDatabase(content: DirectoryContent = EMPTY_CONTENT, pace?: QueuePace): Database {
  let committed: State = { ...NOTHING_STORED, revision: 0, content };
  let snapshot = snapshotFrom(committed);
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  const scope = createTransactionScope();

  async function transact<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value> {
    const draft = { state: committed };
    const value = await scope.enter((refuseEnded) => work(repositoriesOver(draft, refuseEnded)));
    const isSeen = draft.state.revision === committed.revision;
    const wasQueued = draft.state.jobs !== committed.jobs;
    committed = draft.state;
    if (!isSeen) snapshot = snapshotFrom(committed);
    if (wasQueued) queue.nudge();
    return value;
  }

  /** A change outside of the transactions, after those that were begun before it. */
  function change<Value>(work: (draft: Draft<State>) => Value): Promise<Value> {
    refuseClosed();
    const result = last.then(() =>
      work({
        get: () => committed,
        set(state) {
          committed = state;
        },
      }),
    );
    last = result.catch(() => undefined);
    return result;
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

  /** The same, refused inside of a transaction. */
  function outside(what: string): typeof change {
    return async (work) => {
      scope.refuseInside(what);
      return change(work);
    };
  }

  const queue = createMemoryQueue((work) => change((draft) => work(partOf(draft))), pace);
  const books = createMemoryBooks((work) => outside('A book')((draft) => work(partOf(draft))));

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
    deliveryQueue: {
      async work(carrier) {
        scope.refuseInside('DeliveryQueue.work');
        refuseClosed();
        return queue.work(carrier);
      },
    },
    ...books,
    async ping() {
      refuseClosed();
    },
    async close() {
      scope.refuseInside('Database.close');
      await queue.close();
      closed = true;
      await last;
    },
  };
}

/** Of the draft of everything, what one part of it is concerned with. */
function partOf<Part>(draft: Draft<State & Part>): Draft<Part> {
  return {
    get: draft.get,
    set: (part) => draft.set({ ...draft.get(), ...part }),
  };
}

function repositoriesOver(draft: { state: State }, refuseEnded: () => void): Repositories {
  const whole: Draft<State> = {
    get: () => draft.state,
    set(state) {
      draft.state = state;
    },
  };

  function write(changes: readonly DirectoryChange[], history: ScheduleHistory, entry: Entry): number {
    const revision = draft.state.revision + 1;
    const content = changes.reduce(changed, draft.state.content);
    const gone = new Set<string>(
      changes.flatMap((change) =>
        change.noun === 'person' && !content.directory.people.has(change.id) ? [change.id] : [],
      ),
    );
    draft.state = {
      ...draft.state,
      revision,
      content,
      history,
      swapRequests: withoutReasonsOf(gone, draft.state.swapRequests, ({ reason: _, ...rest }) => rest),
      coverRequests: withoutReasonsOf(gone, draft.state.coverRequests, ({ reason: _, ...rest }) => rest),
      gaps: withoutGapsOf(draft.state.gaps, gone),
      handoffNotes: withoutNotesOf(draft.state.handoffNotes, gone),
      edits: withEdits(draft.state, changes, { ...entry, revision }),
      ...withoutActors(draft.state, gone),
      ...withoutAccounts(draft.state, askedBy(draft.state, gone)),
    };
    return revision;
  }

  /** How to read and how to replace one field of the draft. */
  function field<Key extends keyof State>(key: Key) {
    return [
      () => draft.state[key],
      (value: State[Key]) => {
        draft.state = { ...draft.state, [key]: value };
      },
    ] as const;
  }

  return {
    directory: {
      async lock() {
        refuseEnded();
        return draft.state.content;
      },
      async write(changes, times, author) {
        refuseEnded();
        const { history, content, revision } = draft.state;
        if (changes.length === 0) return revision;
        return write(changes, historyAfter(history, content, changes, times), { at: times.now, author });
      },
    },
    identities: {
      async save(identity) {
        refuseEnded();
        const { revision, identities } = draft.state;
        draft.state = {
          ...draft.state,
          revision: revision + 1,
          identities: withIdentities(identities, [identity]),
        };
      },
    },
    people: {
      async lock() {
        refuseEnded();
        return draft.state.content.directory;
      },
      async save(person, now, author) {
        refuseEnded();
        const { history, content } = draft.state;
        const before = content.directory.people.get(person.id);
        const changes = [
          { noun: 'person', id: person.id, ...(before && { before }), after: person },
        ] as const;
        write(changes, historyAfter(history, content, changes, { now }), { at: now, author });
      },
    },
    topics: {
      async lock() {
        refuseEnded();
        return draft.state.content.directory;
      },
      async save(topic, now, author) {
        refuseEnded();
        write([{ noun: 'topic', id: topic.id, after: topic }], draft.state.history, { at: now, author });
      },
    },
    gaps: gapRepository(...field('gaps'), refuseEnded),
    edits: editRepository(partOf(whole), refuseEnded),
    erasure: NO_ERASURE,
    handoffNotes: noteRepository(...field('handoffNotes'), refuseEnded),
    setupCodes: codeRepository(...field('setupCodes'), refuseEnded),
    rotations: {
      async lock() {
        refuseEnded();
        return sourceFrom(draft.state);
      },
      async saveOverrides(id, overrides, now, author) {
        refuseEnded();
        const { history, content } = draft.state;
        const rotation = content.rotations.get(id);
        if (!rotation) throw new Error(`There is no rotation ${id}`);
        const after = { ...rotation, overrides };
        write(
          [{ noun: 'rotation', id, before: rotation, after }],
          historyOverridden(history, rotation, overrides, now),
          { at: now, author },
        );
      },
    },
    swapRequests: requestRepository(...field('swapRequests'), refuseEnded),
    coverRequests: requestRepository(...field('coverRequests'), refuseEnded),
    inquiries: inquiryRepository(partOf(whole), () => allDeliveries(draft.state), refuseEnded),
    deliveries: deliveryRepository(partOf(whole), refuseEnded),
  };
}

/** What is stored in tables is wiped from tables: tests of it need some. */
const NO_ERASURE: ErasureRepository = {
  about: () => Promise.reject(new Error('Nobody is erased from memory')),
  erase: () => Promise.reject(new Error('Nobody is erased from memory')),
  noteExport: () => Promise.reject(new Error('Nobody is erased from memory')),
};

/** The inquiries that these people asked. */
function askedBy({ inquiries }: State, people: ReadonlySet<string>): ReadonlySet<string> {
  const theirs = [...inquiries.values()].filter(
    ({ asker }) => asker.personId !== undefined && people.has(asker.personId),
  );
  return new Set(theirs.map(({ id }) => id));
}

function snapshotFrom(state: State): Snapshot {
  const { revision, content, identities } = state;
  return {
    ...sourceFrom(state),
    revision,
    identities: identitiesOf(identities, content.directory.people),
  };
}

function sourceFrom({ content, history }: State): Pick<Snapshot, 'directory' | 'rotations' | 'history'> {
  return { directory: content.directory, rotations: content.rotations, history };
}
