import { Temporal } from 'temporal-polyfill';
import type { Database, Repositories } from '../../db/database.ts';
import { identitiesOf, NO_IDENTITIES, type StoredIdentities, withIdentities } from '../../db/identities.ts';
import { withChanges } from '../../db/sorted-map.ts';
import { createTransactionScope } from '../../db/transaction-scope.ts';
import type { PlatformIdentity } from '../../src/directory/identity.ts';
import { EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import { historyAfter, historyOverridden } from '../../src/exchange/history-after.ts';
import type { DirectoryChange, DirectoryContent } from '../../src/exchange/ports.ts';
import type { RotationId } from '../../src/kernel/ids.ts';
import { type Gap, KEPT_DAYS, MOST_A_DAY, personKey } from '../../src/lookup/gaps/gap.ts';
import type { GapRepository } from '../../src/lookup/gaps/ports.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { CoverRequest } from '../../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../../src/rotations/requests/swap.ts';
import { NO_HISTORY, type ScheduleHistory } from '../../src/rotations/schedule/history.ts';

/** Everything stored, as one immutable value. */
interface State {
  readonly revision: number;
  readonly content: DirectoryContent;
  readonly history: ScheduleHistory;
  readonly identities: StoredIdentities;
  readonly swapRequests: ReadonlyMap<string, SwapRequest>;
  readonly coverRequests: ReadonlyMap<string, CoverRequest>;
  readonly gaps: StoredGaps;
}

/** By asker, day and key. */
type StoredGaps = ReadonlyMap<string, Gap & { readonly closedAt?: Temporal.Instant }>;

const NOTHING_STORED = {
  history: NO_HISTORY,
  identities: NO_IDENTITIES,
  swapRequests: new Map<string, SwapRequest>(),
  coverRequests: new Map<string, CoverRequest>(),
  gaps: new Map() as StoredGaps,
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
export function createMemoryDatabase(content: DirectoryContent = EMPTY_CONTENT): Database {
  let committed: State = { ...NOTHING_STORED, revision: 0, content };
  let snapshot = snapshotFrom(committed);
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  const scope = createTransactionScope();

  async function transact<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value> {
    const draft = { state: committed };
    const value = await scope.enter((refuseEnded) => work(repositoriesOver(draft, refuseEnded)));
    const isSeen = draft.state.revision === committed.revision;
    committed = draft.state;
    if (!isSeen) snapshot = snapshotFrom(committed);
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
  function write(changes: readonly DirectoryChange[], history: ScheduleHistory): number {
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
      gaps: without(draft.state.gaps, ({ asker }) => [...gone].some((id) => asker === personKey(id))),
    };
    return revision;
  }

  return {
    directory: {
      async lock() {
        refuseEnded();
        return draft.state.content;
      },
      async write(changes, times) {
        refuseEnded();
        const { history, content, revision } = draft.state;
        if (changes.length === 0) return revision;
        return write(changes, historyAfter(history, content, changes, times));
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
    topics: {
      async lock() {
        refuseEnded();
        return draft.state.content.directory;
      },
      async save(topic) {
        refuseEnded();
        write([{ noun: 'topic', id: topic.id, after: topic }], draft.state.history);
      },
    },
    gaps: gapRepository(
      () => draft.state.gaps,
      (gaps) => {
        draft.state = { ...draft.state, gaps };
      },
      refuseEnded,
    ),
    rotations: {
      async lock() {
        refuseEnded();
        return sourceFrom(draft.state);
      },
      async saveOverrides(id, overrides, now) {
        refuseEnded();
        const { history, content } = draft.state;
        const rotation = content.rotations.get(id);
        if (!rotation) throw new Error(`There is no rotation ${id}`);
        const after = { ...rotation, overrides };
        write(
          [{ noun: 'rotation', id, before: rotation, after }],
          historyOverridden(history, rotation, overrides, now),
        );
      },
    },
    swapRequests: requestRepository(
      () => draft.state.swapRequests,
      (swapRequests) => {
        draft.state = { ...draft.state, swapRequests };
      },
      refuseEnded,
    ),
    coverRequests: requestRepository(
      () => draft.state.coverRequests,
      (coverRequests) => {
        draft.state = { ...draft.state, coverRequests };
      },
      refuseEnded,
    ),
  };
}

/** Requests of one kind in the draft, and how to replace them. */
function requestRepository<Request extends SwapRequest | CoverRequest>(
  stored: () => ReadonlyMap<string, Request>,
  store: (requests: ReadonlyMap<string, Request>) => void,
  refuseEnded: () => void,
) {
  return {
    async byId(id: Request['id']) {
      refuseEnded();
      return stored().get(id);
    },
    async openIn(rotationId: RotationId) {
      refuseEnded();
      return [...stored().values()]
        .filter((request) => request.rotationId === rotationId && request.state === 'open')
        .sort(byCreation);
    },
    async save(request: Request) {
      refuseEnded();
      const saved = withRequest(stored(), request);
      if (saved) store(saved);
      return saved !== undefined;
    },
  };
}

/** The gaps in the draft, and how to replace them. */
function gapRepository(
  stored: () => StoredGaps,
  store: (gaps: StoredGaps) => void,
  refuseEnded: () => void,
): GapRepository {
  const isOpen = (gap: { readonly closedAt?: Temporal.Instant }) => gap.closedAt === undefined;
  return {
    async record(gap) {
      refuseEnded();
      const oldest = gap.at.subtract({ hours: 24 * KEPT_DAYS });
      const kept = without(stored(), ({ at }) => Temporal.Instant.compare(at, oldest) < 0);
      const ofDay = `${gap.asker} ${gap.at.toString().slice(0, 10)} `;
      const that = [...kept.keys()].filter((place) => place.startsWith(ofDay));
      const isFull = that.length >= MOST_A_DAY && !that.includes(ofDay + gap.key);
      store(isFull ? kept : new Map(kept).set(ofDay + gap.key, gap));
    },
    async openSince(since) {
      refuseEnded();
      return [...stored().values()]
        .filter((gap) => isOpen(gap) && Temporal.Instant.compare(gap.at, since) >= 0)
        .sort(
          (one, other) =>
            Temporal.Instant.compare(other.at, one.at) ||
            (`${one.asker} ${one.key}` < `${other.asker} ${other.key}` ? -1 : 1),
        );
    },
    async close(keys, at) {
      refuseEnded();
      const closed = [...stored()].map(([place, gap]): [string, Gap] =>
        isOpen(gap) && keys.includes(gap.key) ? [place, { ...gap, ...{ closedAt: at } }] : [place, gap],
      );
      store(new Map(closed));
    },
    async reopen(at) {
      refuseEnded();
      const opened = [...stored()].map(([place, { closedAt, ...gap }]): [string, Gap] =>
        closedAt?.equals(at) ? [place, gap] : [place, { ...gap, ...(closedAt && { closedAt }) }],
      );
      store(new Map(opened));
    },
  };
}

function without<Key, Value>(
  all: ReadonlyMap<Key, Value>,
  isGone: (value: Value) => boolean,
): ReadonlyMap<Key, Value> {
  return new Map([...all].filter(([, value]) => !isGone(value)));
}

/** Why people who are removed wanted their requests is wiped with them. */
function withoutReasonsOf<Request extends SwapRequest | CoverRequest>(
  gone: ReadonlySet<string>,
  requests: ReadonlyMap<string, Request>,
  wiped: (request: Request) => Request,
): ReadonlyMap<string, Request> {
  if (gone.size === 0) return requests;
  return new Map(
    [...requests].map(([id, request]) => {
      const isTheirs = request.reason !== undefined && gone.has(request.requesterId);
      return [id, isTheirs ? { ...wiped(request), version: request.version + 1 } : request];
    }),
  );
}

function byCreation(one: SwapRequest | CoverRequest, other: SwapRequest | CoverRequest): number {
  return Temporal.Instant.compare(one.createdAt, other.createdAt) || (one.id < other.id ? -1 : 1);
}

/** The requests with this one saved; undefined where what is stored is not the version before it. */
function withRequest<Request extends SwapRequest | CoverRequest>(
  requests: ReadonlyMap<string, Request>,
  request: Request,
): ReadonlyMap<string, Request> | undefined {
  const stored = requests.get(request.id)?.version ?? 0;
  return stored === request.version - 1 ? new Map(requests).set(request.id, request) : undefined;
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
