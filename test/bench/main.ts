import { startPostgres } from '../support/postgres-server.ts';
import { benchEdits } from './edits.ts';
import { benchInquiries, inquiryLines } from './inquiries.ts';
import { middle, middleRatio } from './rates.ts';
import {
  type AllRotationsFigures,
  type ByYear,
  benchAllRotations,
  benchLayers,
  benchPlainRule,
  type PassFigures,
} from './rotations.ts';
import { benchSlashCommand, type RoundFigures } from './slash-command.ts';
import { benchSuggestions } from './suggestions.ts';

/**
 * `npm run bench`: every figure is a ratio against a baseline in the same run, since machines differ and are noisy. `npm run bench --
 * rotations`, `-- slash-command`, `-- inquiries`, `-- suggestions` or `-- edits` runs only these. The second and the third use the empty database
 * at `BENCH_DATABASE_URL`, or else a server of their own.
 */
const BENCHES: Readonly<Record<string, () => Promise<void> | void>> = {
  rotations: reportRotations,
  'slash-command': () => onPostgres(reportSlashCommand),
  inquiries: () => onPostgres(reportInquiries),
  suggestions: reportSuggestions,
  edits: reportEdits,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(BENCHES)) {
    if (asked.length === 0 || asked.includes(name)) await run();
  }
}

function reportRotations(): void {
  console.log('Who is on duty at an instant: three layers, hours, holidays, twenty overrides');
  const layers = benchLayers();
  reportYears(layers);
  const slower = middleRatio(layers.first, layers.fiftieth);
  console.log(`Year 50 takes ${slower.toFixed(2)} times what year 1 does (aim: at most 1.20)`);

  console.log('\nWhich occurrence of a plain weekly rule holds an instant');
  const plain = benchPlainRule();
  plain.forEach(reportYears);
  const [ours, others] = [plain.filter(isOurs), plain.filter((each) => !isOurs(each))];
  for (const other of others) {
    for (const one of ours) {
      const times = (year: 'first' | 'fiftieth') => rounded(middleRatio(one[year], other[year]));
      console.log(
        `${one.name}: ${times('first')} times ${other.name} in year 1, ${times('fiftieth')} in year 50`,
      );
    }
  }
  console.log('(aim: at least 10 times rrule-temporal)');

  console.log('\nThe schedule of 1,000 rotations in one pass');
  reportPasses(benchAllRotations());
}

function reportSuggestions(): void {
  console.log('\nWhat a search field suggests of 100,000 people; against reading all their names once');
  const { first, edited, baseline, typed } = benchSuggestions();
  console.log(
    `  the first of all: ${first.toFixed(0)} ms; the first after somebody was edited: ${edited.toFixed(0)} ms`,
  );
  for (const { text, times } of typed) {
    console.log(
      `  “${text}”: ${middle(times).toFixed(2)} ms, ${middleRatio(times, baseline).toFixed(2)} times the baseline`,
    );
  }
}

async function reportEdits(): Promise<void> {
  console.log('\nSaving one thing in the embedded database: 10,000 topics, 1,000 rotations, 10,000 people');
  const { bare, first, ...saves } = await benchEdits();
  console.log(
    `  a topic merely written: ${middle(bare).toFixed(1)} ms; the first save: ${first.toFixed(0)} ms`,
  );
  for (const [name, times] of Object.entries(saves)) {
    const ratio = (middle(times) / middle(bare)).toFixed(1);
    console.log(
      `  a ${name}: ${middle(times).toFixed(1)} ms, ${ratio} times the mere writing (aim: under 200 ms)`,
    );
  }
}

function isOurs({ name }: ByYear): boolean {
  return name.startsWith('Pointperson');
}

function reportYears({ name, first, fiftieth }: ByYear): void {
  console.log(`  ${name}: year 1 ${rounded(middle(first))} a second, year 50 ${rounded(middle(fiftieth))}`);
}

/** To three digits, however large or small. */
function rounded(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

function reportPasses({ firstOfAll, cold, warm, tenth }: AllRotationsFigures): void {
  console.log(`  the first of the process, four weeks: ${firstOfAll.toFixed(0)} ms`);
  for (const [name, { four, eight }] of Object.entries({ cold, warm })) {
    reportPass(`${name}, four weeks`, four);
    reportPass(`${name}, eight weeks`, eight);
    console.log(
      `Eight weeks take ${middleRatio(eight.times, four.times).toFixed(2)} times what four do, ${name}, for ${(eight.shifts / four.shifts).toFixed(2)} times the shifts`,
    );
  }
  reportPass('warm, four weeks, a tenth of the rotations', tenth);
  console.log(
    `All rotations take ${middleRatio(warm.four.times, tenth.times).toFixed(2)} times what a tenth of them does, for ${(warm.four.shifts / tenth.shifts).toFixed(2)} times the shifts`,
  );
}

function reportPass(name: string, { shifts, times }: PassFigures): void {
  const each = (middle(times) * 1_000) / shifts;
  console.log(`  ${name}: ${middle(times).toFixed(1)} ms, ${shifts} shifts, ${each.toFixed(2)} µs each`);
}

async function onPostgres(report: (url: string) => Promise<void>): Promise<void> {
  const given = process.env['BENCH_DATABASE_URL'];
  const server = given === undefined ? await startPostgres() : { url: given, stop: async () => {} };
  try {
    await report(server.url);
  } finally {
    await server.stop();
  }
}

async function reportSlashCommand(databaseUrl: string): Promise<void> {
  console.log('\nA /poc request through HTTP, signature, search, resolve and reply, 50 at a time;');
  console.log('10,000 topics and 1,000 rotations on PostgreSQL');
  const { bare, ours } = await benchSlashCommand(databaseUrl);
  reportRounds('a bare Bolt app that answers a constant', bare);
  reportRounds('Pointperson', ours);
  const of = (rounds: readonly RoundFigures[]) => rounds.map(({ medianMs }) => medianMs);
  console.log(
    `Pointperson takes ${middleRatio(of(ours), of(bare)).toFixed(2)} times the bare app's median (aim: at most 1.50)`,
  );
}

async function reportInquiries(databaseUrl: string): Promise<void> {
  console.log('\n500 inquiries in one minute, put to two replicas in turn; one PostgreSQL');
  for (const line of inquiryLines(await benchInquiries(databaseUrl))) console.log(line);
}

function reportRounds(name: string, rounds: readonly RoundFigures[]): void {
  const of = (figure: keyof RoundFigures) => middle(rounds.map((round) => round[figure]));
  console.log(
    `  ${name}: median ${of('medianMs').toFixed(1)} ms, p99 ${of('p99Ms').toFixed(1)} ms, ${of('perSecond').toFixed(0)} a second`,
  );
}
