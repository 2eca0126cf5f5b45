import { performance } from 'node:perf_hooks';

const ROUNDS = 11;
const MS_A_ROUND = 150;
/** The clock is looked at about this often, so that looking at it costs nothing. */
const MS_A_BATCH = 2;

/** Answers question number `index`; what it gives back keeps the engine from leaving it out. */
export type Ask = (index: number) => unknown;

/**
 * How many a second each answers, round by round. They take turns within a round, so that what else the machine does meets all of
 * them, and each has been warmed up. One question may take longer than a round.
 */
export function ratesOf(asks: readonly Ask[]): readonly (readonly number[])[] {
  const runners = asks.map((ask) => ({ ask, size: batchSize(ask), rates: [] as number[], next: 0 }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const runner of runners) {
      const startedAt = performance.now();
      let answered = 0;
      let elapsed = 0;
      while (elapsed < MS_A_ROUND) {
        answer(runner.ask, runner.next, runner.size);
        runner.next += runner.size;
        answered += runner.size;
        elapsed = performance.now() - startedAt;
      }
      runner.rates.push((answered / elapsed) * 1_000);
    }
  }
  return runners.map(({ rates }) => rates);
}

/** How long one run of each takes, in milliseconds, round by round, in turns as above. What is cold stays so: there is no warm-up. */
export function timesOf(runs: readonly (() => unknown)[], rounds: number): readonly (readonly number[])[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) {
      const startedAt = performance.now();
      run();
      times[index]?.push(performance.now() - startedAt);
    }
  }
  return times;
}

/** The median of what one is to the other, round by round. */
export function middleRatio(ones: readonly number[], others: readonly number[]): number {
  return middle(ones.map((one, round) => one / (others[round] ?? Number.NaN)));
}

export function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

let kept: unknown;

function answer(ask: Ask, first: number, count: number): void {
  for (let index = first; index < first + count; index += 1) kept = ask(index);
}

function batchSize(ask: Ask): number {
  for (let size = 1; ; size *= 2) {
    const startedAt = performance.now();
    answer(ask, 0, size);
    if (performance.now() - startedAt >= MS_A_BATCH || kept === answer) return size;
  }
}
