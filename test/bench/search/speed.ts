import { performance } from 'node:perf_hooks';
import { type Directory, EMPTY_DIRECTORY } from '../../../src/directory/model.ts';
import { prepareSearch, searchTopics } from '../../../src/lookup/search/search.ts';
import { quantile } from '../load.ts';
import { plainTopics } from './engine.ts';
import { fuseIndex } from './fuse.ts';
import { heapOf } from './memory.ts';
import { miniSearchIndex } from './minisearch.ts';
import type { Company } from './questions.ts';
import { questionRounds } from './rounds.ts';

const ROUNDS = 5;
/** Fuse.js takes seconds for a question, so it is asked few. */
const FUSE_ASKED_EVERY = 200;
const WARM_UP = 300;

export interface Latencies {
  readonly name: string;
  /** In milliseconds, round by round, ascending within each. */
  readonly rounds: readonly (readonly number[])[];
}

export interface SpeedFigures {
  /** How long it took to make our index when nothing was warm, in milliseconds. */
  readonly firstIndex: number;
  readonly latencies: readonly Latencies[];
  /** In millions of bytes: what is there once whatever the directory; the index; and what all the questions have left. */
  readonly heap: {
    readonly fixed: number;
    readonly index: number;
    readonly afterQuestions: number;
    readonly miniSearch: number;
    readonly fuse: number;
  };
}

interface Runner {
  readonly name: string;
  readonly ask: (text: string) => unknown;
  readonly askedEvery: number;
  readonly rounds: (readonly number[])[];
}

/**
 * How long one question takes in a directory, and what the indexes weigh. Ours and the others take turns, question set by question
 * set, so that what else the machine does meets all of them. Ours must not have searched before in this process.
 */
export function benchSpeed(companies: readonly Company[], directory: Directory): SpeedFigures {
  const topics = plainTopics(directory);
  const { megabytes: fixed } = heapOf(() => searchTopics(EMPTY_DIRECTORY, 'payroll'));
  const { made: firstIndex, megabytes: index } = heapOf(() => {
    const startedAt = performance.now();
    prepareSearch(directory);
    return performance.now() - startedAt;
  });
  const miniSearch = heapOf(() => miniSearchIndex(topics));
  const fuse = heapOf(() => fuseIndex(topics));
  const runners: readonly Runner[] = [
    { name: 'Pointperson', ask: (text) => searchTopics(directory, text), askedEvery: 1, rounds: [] },
    { name: 'MiniSearch', ask: (text) => miniSearch.made.search(text), askedEvery: 1, rounds: [] },
    {
      name: 'Fuse.js',
      ask: (text) => fuse.made.search(text),
      askedEvery: FUSE_ASKED_EVERY,
      rounds: [],
    },
  ];
  const [warmUp = [], ...rounds] = questionRounds(companies, ROUNDS + 1);
  for (const { ask, askedEvery } of runners) measure(ask, warmUp.slice(0, WARM_UP), askedEvery);
  const { megabytes: afterQuestions } = heapOf(() => {
    for (const questions of rounds) {
      for (const { ask, askedEvery, rounds } of runners) rounds.push(measure(ask, questions, askedEvery));
    }
  });
  return {
    firstIndex,
    latencies: runners.map(({ name, rounds }) => ({ name, rounds })),
    heap: { fixed, index, afterQuestions, miniSearch: miniSearch.megabytes, fuse: fuse.megabytes },
  };
}

/** The middle, the slowest but 1 in 100, and the slowest of ascending latencies. */
export function quantilesOf(ascending: readonly number[]): {
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
} {
  return {
    median: quantile(ascending, 0.5),
    p99: quantile(ascending, 0.99),
    worst: ascending.at(-1) ?? Number.NaN,
  };
}

function measure(
  ask: (text: string) => unknown,
  questions: readonly string[],
  askedEvery: number,
): readonly number[] {
  return questions
    .filter((_, index) => index % askedEvery === 0)
    .map((text) => {
      const startedAt = performance.now();
      ask(text);
      return performance.now() - startedAt;
    })
    .toSorted((one, other) => one - other);
}
