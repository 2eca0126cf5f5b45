import { startPostgres } from '../support/postgres-server.ts';
import { benchSlashCommand, type RoundFigures } from './slash-command.ts';

/**
 * `npm run bench`: every figure is a ratio against a baseline in the same run, since machines differ and are noisy. Uses the empty
 * database at `BENCH_DATABASE_URL`, or else a server of its own.
 */
const given = process.env['BENCH_DATABASE_URL'];
const server = given === undefined ? await startPostgres() : { url: given, stop: async () => {} };
try {
  console.log('A /poc request through HTTP, signature, search, resolve and reply, 50 at a time;');
  console.log('10,000 topics and 1,000 rotations on PostgreSQL');
  const { bare, ours } = await benchSlashCommand(server.url);
  report('a bare Bolt app that answers a constant', bare);
  report('Pointperson', ours);
  const ratios = ours.map(({ medianMs }, round) => medianMs / (bare[round]?.medianMs ?? Number.NaN));
  console.log(
    `Pointperson takes ${middle(ratios).toFixed(2)} times the bare app's median (aim: at most 1.50)`,
  );
} finally {
  await server.stop();
}

function report(name: string, rounds: readonly RoundFigures[]): void {
  const of = (figure: keyof RoundFigures) => middle(rounds.map((round) => round[figure]));
  console.log(
    `  ${name}: median ${of('medianMs').toFixed(1)} ms, p99 ${of('p99Ms').toFixed(1)} ms, ${of('perSecond').toFixed(0)} a second`,
  );
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
