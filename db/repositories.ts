import type { Temporal } from 'temporal-polyfill';
import type { Author } from '../src/directory/author.ts';
import type { IdentityRepository, PersonRepository, TopicRepository } from '../src/directory/ports.ts';
import { historyAfter, historyOverridden } from '../src/exchange/history-after.ts';
import type { DirectoryChange, DirectoryRepository } from '../src/exchange/ports.ts';
import { changedThings } from '../src/exchange/things.ts';
import type { PersonId } from '../src/kernel/ids.ts';
import type { RotationRepository } from '../src/rotations/ports.ts';
import type { ScheduleHistory } from '../src/rotations/schedule/history.ts';
import { writeHistory } from './closed-versions.ts';
import type { Executor } from './connection.ts';
import { enterEdits } from './edits.ts';
import { forgetActors } from './forget-actors.ts';
import { forgetGaps } from './gaps.ts';
import { forgetNotes } from './handoff-notes.ts';
import { DEPARTMENTS, type Entry, PEOPLE, ROTATIONS, TOPICS, UPDATES, writeEntries } from './nouns.ts';
import { forgetReasons } from './requests.ts';
import { directoryRevisions, organizationSettings, platformIdentities } from './schema.ts';
import { readRevision, refreshed, type State } from './state.ts';

interface Surroundings {
  /** Throws once the transaction is over. */
  refuseEnded(): void;
}

interface DirectorySurroundings extends Surroundings {
  /** A state read before: the nearer it is to what is committed, the less has to be loaded. */
  known(): State;
}

/** The directory inside of one transaction: as a whole, as topics, and as what schedules are computed from. */
export function directoryRepositories(
  db: Executor,
  { known, refuseEnded }: DirectorySurroundings,
): {
  readonly directory: DirectoryRepository;
  readonly people: PersonRepository;
  readonly topics: TopicRepository;
  readonly rotations: RotationRepository;
} {
  let seen: State | undefined;

  async function lock(): Promise<State> {
    refuseEnded();
    const revision = await readRevision(db, 'lock');
    seen = await refreshed(db, seen ?? known(), revision);
    return seen;
  }

  return {
    directory: {
      lock: async () => (await lock()).content,
      async write(changes, times, author) {
        refuseEnded();
        if (changes.length === 0) return readRevision(db, 'look');
        const state = await lock();
        const history = historyAfter(state.history, state.content, changes, times);
        return store(db, state, { changes, history, now: times.now, author });
      },
    },
    people: {
      lock: async () => (await lock()).content.directory,
      async save(person, now, author) {
        const state = await lock();
        const before = state.content.directory.people.get(person.id);
        const changes = [
          { noun: 'person', id: person.id, ...(before && { before }), after: person },
        ] as const;
        const history = historyAfter(state.history, state.content, changes, { now });
        await store(db, state, { changes, history, now, author });
      },
    },
    topics: {
      lock: async () => (await lock()).content.directory,
      async save(topic, now, author) {
        const state = await lock();
        const before = state.content.directory.topics.get(topic.id);
        const change = { noun: 'topic', id: topic.id, ...(before && { before }), after: topic } as const;
        await store(db, state, { changes: [change], history: state.history, now, author });
      },
    },
    rotations: {
      async lock() {
        const { content, history } = await lock();
        return { directory: content.directory, rotations: content.rotations, history };
      },
      async saveOverrides(id, overrides, now, author) {
        const state = await lock();
        const before = state.content.rotations.get(id);
        if (!before) throw new Error(`There is no rotation ${id} whose overrides could be saved`);
        const changes = [{ noun: 'rotation', id, before, after: { ...before, overrides } }] as const;
        const history = historyOverridden(state.history, before, overrides, now);
        await store(db, state, { changes, history, now, author });
      },
    },
  };
}

interface Edition {
  readonly changes: readonly DirectoryChange[];
  /** What schedules were computed from before, once the changes have been made. */
  readonly history: ScheduleHistory;
  readonly now: Temporal.Instant;
  readonly author: Author;
}

/** Writes changes to the state, which is locked; the new revision. Nothing of the directory is written but here. */
async function store(db: Executor, state: State, edition: Edition): Promise<number> {
  const { changes, history, now, author } = edition;
  const revision = state.revision + 1;
  const stamp = { revision, now };
  await db.update(directoryRevisions).set({ revision });
  await writeSettings(db, changes, revision);
  await writeEntries(db, PEOPLE, last(changes.filter((change) => change.noun === 'person')), stamp);
  await writeEntries(db, DEPARTMENTS, last(changes.filter((change) => change.noun === 'department')), stamp);
  await writeEntries(db, TOPICS, last(changes.filter((change) => change.noun === 'topic')), stamp);
  await writeEntries(db, ROTATIONS, last(changes.filter((change) => change.noun === 'rotation')), stamp);
  await writeEntries(db, UPDATES, last(changes.filter((change) => change.noun === 'update')), stamp);
  await writeHistory(db, state.history, history, stamp);
  await enterEdits(db, changedThings(state.content, changes), { ...stamp, author });
  const removed = removedPeople(changes);
  await forgetReasons(db, removed);
  await forgetGaps(db, removed);
  await forgetActors(db, removed);
  await forgetNotes(db, removed);
  return revision;
}

function removedPeople(changes: readonly DirectoryChange[]): readonly PersonId[] {
  return last(changes.filter((change) => change.noun === 'person')).flatMap(([id, after]) =>
    after ? [] : [id],
  );
}

/** The identities inside of one transaction. */
export function identityRepository(db: Executor, { refuseEnded }: Surroundings): IdentityRepository {
  return {
    async save({ account, profile, personId, seenAt }) {
      refuseEnded();
      const revision = await nextRevision(db);
      const { name, standing, email = null, timeZone = null, locale = null } = profile;
      const known = { name, standing, email, timeZone, locale, personId: personId ?? null, seenAt, revision };
      const { platform, workspaceId, userId } = account;
      await db
        .insert(platformIdentities)
        .values({ platform, workspaceId, userId, ...known })
        .onConflictDoUpdate({
          target: [platformIdentities.platform, platformIdentities.workspaceId, platformIdentities.userId],
          set: known,
        });
    },
  };
}

/** Counts the revision up, which holds off every other writer until the transaction ends: revisions follow commit order. */
export async function nextRevision(db: Executor): Promise<number> {
  const revision = (await readRevision(db, 'lock')) + 1;
  await db.update(directoryRevisions).set({ revision });
  return revision;
}

async function writeSettings(
  db: Executor,
  changes: readonly DirectoryChange[],
  revision: number,
): Promise<void> {
  for (const change of changes) {
    if (change.noun === 'organization') {
      const { holidays = null, helpDesk = null, guests = null, ...rest } = change.after;
      await upsertSettings(db, { ...rest, holidays, helpDesk, guests, revision });
    } else if (change.noun === 'synonyms') await upsertSettings(db, { synonyms: change.after, revision });
  }
}

async function upsertSettings(
  db: Executor,
  settings: Omit<typeof organizationSettings.$inferInsert, 'id'>,
): Promise<void> {
  await db
    .insert(organizationSettings)
    .values({ id: 1, ...settings })
    .onConflictDoUpdate({ target: organizationSettings.id, set: settings });
}

/** What becomes of each thing in the end: one statement can't write the same row twice. */
function last<Id, Value>(
  changes: readonly { readonly id: Id; readonly after?: Value }[],
): readonly Entry<Id, Value>[] {
  return [...new Map(changes.map(({ id, after }) => [id, after]))];
}
