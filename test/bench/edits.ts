import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import type { EditPorts } from '../../src/edits/ports.ts';
import { saveThing } from '../../src/edits/save.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import type { Noun, Things } from '../../src/exchange/things.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { topic } from '../support/company.ts';
import { silentLogger } from '../support/logger.ts';
import { companyOf } from './company.ts';

const SIZE = { topics: 10_000, rotations: 1_000, people: 10_000 };
const ROUNDS = 25;

const ada = personId('person-0');

/** Milliseconds, round by round. */
export interface EditFigures {
  /** Writing a topic without asking anything. */
  readonly bare: readonly number[];
  /** The first of the process, in which names are worked out that are then known. */
  readonly first: number;
  readonly topic: readonly number[];
  readonly rotation: readonly number[];
  readonly person: readonly number[];
}

/** Saving one thing of a large company in the embedded database: permission, merge, rules, writing, and who is told. */
export async function benchEdits(): Promise<EditFigures> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'pointperson-bench-'));
  const database = await openDatabase({ dataDir }, silentLogger);
  try {
    await database.unitOfWork.run(async ({ directory }) => {
      const changes = planChanges(await directory.lock(), large());
      await directory.write(changes, { now: Temporal.Now.instant() }, { way: 'program' });
    });
    return await figures(database);
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function figures(database: Database): Promise<EditFigures> {
  let ids = 0;
  const ports: EditPorts = {
    work: database.unitOfWork,
    snapshots: database.snapshots,
    clock: { now: () => Temporal.Now.instant() },
    newId: () => `bench-${++ids}`,
  };
  const saved = async <N extends Noun>(
    noun: N,
    id: string,
    fields: (round: number) => Partial<Things[N]>,
  ) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const base = (await database.snapshots.current()).revision;
      const make = (thing: Things[N] | undefined): Things[N] => {
        if (thing === undefined) throw new Error(`there is no ${noun} ${id}`);
        return { ...thing, ...fields(round) };
      };
      const startedAt = performance.now();
      const result = await saveThing({ actorId: ada, noun, id, base, make }, ports);
      times.push(performance.now() - startedAt);
      if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
    }
    return times;
  };
  const [first = Number.NaN, ...topics] = await saved('topic', 'topic-77', (round) => ({
    aliases: [`desk of round ${round}`],
  }));
  return {
    bare: await bareWrites(database),
    first,
    topic: topics,
    rotation: await saved('rotation', 'rotation-77', (round) => ({ participants: turns(77 + round) })),
    person: await saved('person', 'person-77', (round) => ({
      timeOff: [{ from: '2030-01-01', until: `2030-02-${10 + (round % 18)}` }],
    })),
  };
}

async function bareWrites({ unitOfWork }: Database): Promise<readonly number[]> {
  const times: number[] = [];
  const id = topicId('topic-78');
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    await unitOfWork.run(async ({ directory }) => {
      await directory.lock();
      const after = topic('topic-78', { name: `Topic of round ${round}` });
      await directory.write(
        [{ noun: 'topic', id, after }],
        { now: Temporal.Now.instant() },
        { way: 'program' },
      );
    });
    times.push(performance.now() - startedAt);
  }
  return times;
}

function turns(from: number) {
  return [0, 1, 2, 3, 4].map((step) => ({ personId: personId(`person-${(from + step) % SIZE.people}`) }));
}

function large(): DirectoryContent {
  const content = companyOf(SIZE);
  const organization = { ...content.directory.organization, adminIds: [ada] };
  return { ...content, directory: { ...content.directory, organization } };
}
