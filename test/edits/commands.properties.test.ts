import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { applyFile } from '../../src/edits/apply.ts';
import { exportDirectory } from '../../src/exchange/directory-as-code.ts';
import { describeFault } from '../../src/exchange/file-fault.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { readDirectory } from '../../src/exchange/read-directory.ts';
import { writeDirectory } from '../../src/exchange/write-directory.ts';
import { anyContent } from '../exchange/content.ts';
import { type Backend, describeEachDatabase } from '../support/databases.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { ACTS, type Stage } from './command-acts.ts';
import type { Dice } from './command-fields.ts';
import { COMPANY } from './company.ts';
import { answersAt, instantsOfYear } from './same-answers.ts';
import { createEditWorld, type EditWorld } from './world.ts';

/** Milliseconds that a property may take where many tests share few cores. */
const BUSY_MACHINE = 240_000;

/** Which verbs were granted, over all runs. */
const granted = new Set<string>();

/** What is drawn in one run. */
interface Real extends Pick<Stage, 'swaps' | 'covers'> {
  readonly world: EditWorld;
  hours: number;
}

type Step = fc.AsyncCommand<object, Real>;

class Acting implements Step {
  readonly #kind: string;
  readonly #dice: Dice;
  #told = '';

  constructor(kind: string, dice: Dice) {
    this.#kind = kind;
    this.#dice = dice;
  }

  check(): boolean {
    return true;
  }

  async run(_: object, real: Real): Promise<void> {
    const content = await real.world.content();
    const result = await ACTS[this.#kind]?.({ ...real, content }, this.#dice);
    this.#told = result === undefined ? 'nothing' : result.ok ? 'granted' : result.refusal.code;
    if (result?.ok) granted.add(this.#kind);
    expectSayable(await real.world.content());
  }

  toString(): string {
    return `${this.#kind}(${this.#dice}): ${this.#told}`;
  }
}

class Passing implements Step {
  readonly #hours: number;

  constructor(hours: number) {
    this.#hours = hours;
  }

  check(): boolean {
    return true;
  }

  async run(_: object, real: Real): Promise<void> {
    real.hours += this.#hours;
    const days = 5 + Math.floor(real.hours / 24);
    const day = `2026-${days > 31 ? '02' : '01'}-${String(days > 31 ? Math.min(days - 31, 28) : days).padStart(2, '0')}`;
    real.world.at(`${day}T${String(real.hours % 24).padStart(2, '0')}:07`);
    expectSayable(await real.world.content());
  }

  toString(): string {
    return `${this.#hours} hours pass`;
  }
}

/** A directory file says just this. */
function expectSayable(content: DirectoryContent): void {
  const read = readDirectory(writeDirectory(content));
  expect(read.ok ? [] : read.refusal.map(describeFault)).toEqual([]);
  expect(read.ok && read.value).toEqual(content);
}

/** Applied to an empty database, what the database exports gives the same answers for a year. */
async function expectSameAnswers(
  source: Database,
  empty: Database,
  now: EditWorld['ports']['clock'],
  more: readonly number[],
): Promise<void> {
  const world = await createEditWorld(empty, await contentOf(empty));
  const text = await exportDirectory(source.unitOfWork);
  const applied = await applyFile({ text }, { ...world.ports, clock: now });
  expect(applied.ok).toBe(true);
  expect(await contentOf(empty)).toEqual(await contentOf(source));
  const [was, is] = [await source.snapshots.current(), await empty.snapshots.current()];
  for (const at of instantsOfYear([was, is], now.now(), more)) {
    expect([at.toString(), ...answersAt(is, at)]).toEqual([at.toString(), ...answersAt(was, at)]);
  }
}

function contentOf({ unitOfWork }: Database): Promise<DirectoryContent> {
  return unitOfWork.run(({ directory }) => directory.lock());
}

const dice = fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999), fc.nat(9999), fc.nat(9999));
/** What is worth more steps than others. */
const often = [
  'edit',
  'edit',
  'edit',
  'edit',
  'add',
  'undo',
  'swap',
  'cover',
  'away',
  'back',
  'remove',
  'override taken back',
];
const steps: fc.Arbitrary<Step>[] = [
  ...[...Object.keys(ACTS), ...often].map((kind) => dice.map((thrown) => new Acting(kind, thrown))),
  fc.integer({ min: 1, max: 60 }).map((hours) => new Passing(hours)),
];
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 });

describe('whatever people do who may', () => {
  it(
    'a directory file could say what becomes of it, and gives the same answers for a year where it is applied',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.commands(steps, { maxCommands: 60, size: 'max' }),
          shares,
          async (commands, more) => {
            const database = createMemoryDatabase();
            const world = await createEditWorld(database, COMPANY);
            for (const id of ['alice', 'erin', 'mia']) {
              await world.edit('ada', 'person', id, {
                timeOff: [{ from: '2026-01-20', until: '2026-01-22' }],
              });
            }
            const real: Real = { world, swaps: [], covers: [], hours: 12 };
            await fc.asyncModelRun(() => ({ model: {}, real }), commands);
            await expectSameAnswers(database, createMemoryDatabase(), world.ports.clock, more);
          },
        ),
        { numRuns: 30 },
      );
    },
    BUSY_MACHINE,
  );

  it('and every verb was granted in these runs, since refusals alone would prove nothing', () => {
    expect([...granted].sort()).toEqual(Object.keys(ACTS).sort());
  });
});

function suite(backend: Backend): void {
  const opened: Database[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()));
  });

  it(
    'whatever it holds, applied to an empty database it gives the same answers at every instant of the next year',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyContent(), shares, async (content, more) => {
          const source = createMemoryDatabase();
          opened.push(source);
          const { ports } = await createEditWorld(source, content);
          const place = await backend.fresh();
          await expectSameAnswers(source, await place.open(), ports.clock, more);
        }),
        { numRuns: backend.name === 'memory' ? 12 : 5 },
      );
    },
    BUSY_MACHINE,
  );
}

describeEachDatabase('a directory that is exported', suite);
