import { failureLines } from './failures.ts';
import { fuse } from './fuse.ts';
import { largeDirectory } from './large-directory.ts';
import { miniSearch } from './minisearch.ts';
import { ours, oursKnowingReader } from './ours.ts';
import { type PostgresEngine, postgresEngine } from './postgres.ts';
import { runCompany, type SetResults } from './quality.ts';
import { companies } from './questions.ts';
import { setReport, summary } from './report.ts';
import { benchSpeed } from './speed.ts';
import { speedReport, upkeepReport } from './speed-report.ts';
import { benchUpkeep } from './upkeep.ts';

/**
 * `npm run bench:search`: how well and how fast is searched, beside others in the same run. `npm run bench:search -- quality` or
 * `-- speed` runs only that, `-- own` only our own quality; `-- --failures` prints the seen questions that were answered wrongly.
 * PostgreSQL is the server at `BENCH_DATABASE_URL`, where a database `search_bench` is made, or else one of its own.
 */
const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  // First, while nothing has been searched in this process: it weighs what that leaves.
  speed: reportSpeed,
  quality: () => withPostgres((rivals) => reportQuality([miniSearch, fuse, ...rivals])),
  own: () => reportQuality([]),
  '--failures': async () => console.log((await failureLines()).join('\n')),
};

const TOPICS = 10_000;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}, only ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : ['speed', 'quality']) await PARTS[name]?.();
}

function reportSpeed(): void {
  const all = companies();
  const directory = largeDirectory(all, TOPICS);
  console.log(`# ${TOPICS.toLocaleString('en-US')} topics in one process\n`);
  console.log(speedReport(benchSpeed(all, directory)));
  console.log(`\nThe index:\n\n${upkeepReport(benchUpkeep(directory))}\n`);
}

async function reportQuality(rivals: Parameters<typeof runCompany>[2]): Promise<void> {
  const results: SetResults[] = [];
  for (const company of companies()) {
    results.push(...(await runCompany(company, [ours, oursKnowingReader], rivals)));
  }
  for (const result of results) console.log(`${setReport(result)}\n`);
  console.log(`# All sets\n\n${summary(results)}`);
}

async function withPostgres(run: (rivals: readonly PostgresEngine[]) => Promise<void>): Promise<void> {
  const given = process.env['BENCH_DATABASE_URL'];
  // Only here: once loaded, it takes the signals, and the speed bench, which never waits, could not be interrupted.
  const { startPostgres } = await import('../../support/postgres-server.ts');
  const server = given === undefined ? await startPostgres() : { url: given, stop: async () => {} };
  try {
    const engine = await postgresEngine(server.url).catch((fault: unknown) => {
      // Without the extensions or the locale the others can still be compared.
      console.log(`PostgreSQL is left out: ${String(fault)}\n`);
      return undefined;
    });
    await run(engine === undefined ? [] : [engine]);
    await engine?.close();
  } finally {
    await server.stop();
  }
}
