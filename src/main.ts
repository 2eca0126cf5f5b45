import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import type { CliEnvironment, DataOptions } from '../adapters/cli/environment.ts';
import { runCli } from '../adapters/cli/run.ts';
import { openDatabase } from '../db/open.ts';
import { type Config, type ConfigFault, databaseOptions, readConfig, readDatabaseConfig } from './config.ts';
import { systemClock } from './kernel/clock.ts';
import type { Result } from './kernel/result.ts';
import { createLogger } from './logging.ts';

const REFUSED = 1;
const INTERRUPTED = 130;

/** The environment is not as it should be; the message lists every fault on a line of its own. */
class ConfigurationFault extends Error {
  readonly code = 'configuration-refused';
}

const environment: CliEnvironment = {
  stdout: process.stdout,
  stderr: process.stderr,
  readBytes: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
  writeText: (path, text) => writeFile(path, text),
  clock: systemClock,
  newId: randomUUID,
  userName: userName(),
  version: programVersion(),
  open: async (options) => {
    const config = configured(readDatabaseConfig(variablesWith(options)));
    // Only results go to standard output here; what the database has to say beyond faults is of no interest.
    return openDatabase(databaseOptions(config), createLogger('warn', process.stderr));
  },
  start: async (options) => start(configured(readConfig(variablesWith(options)))),
};

// A reader that went away (`… | head`) has all it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : REFUSED),
);

try {
  process.exitCode = await runCli(process.argv.slice(2), environment);
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = REFUSED;
}

/** What the machine calls whoever runs this. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    // In a container, the number that a process runs as often has no name: then there is none to tell.
    return undefined;
  }
}

/** Serves until a signal to stop; a second one ends it at once. */
async function start(config: Config): Promise<number> {
  // The servers' libraries take a second to load, which the other commands need not wait for.
  const { serve } = await import('./serve.ts');
  const logger = createLogger(config.logLevel, process.stdout);
  const stopped = stopSignal();
  const served = await serve(config, logger);
  // Whoever waits for the line that says that it is ready may stop reading there.
  if (served.setupCode !== undefined) process.stdout.write(`${setupLine(served.setupCode)}\n`);
  process.stdout.write(`${readyLine(config, served.url)}\n`);
  await stopped;
  await served.stop();
  // A library's idle timer must not keep a stopped server from ending.
  setTimeout(() => process.exit(), 1_000).unref();
  return 0;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
        process.once(signal, () => process.exit(INTERRUPTED));
      });
    }
  });
}

function readyLine(config: Config, url: string): string {
  const platforms = [...(config.slack ? ['Slack'] : []), ...(config.teams ? ['Microsoft Teams'] : [])];
  const served = platforms.length > 0 ? ` for ${platforms.join(' and ')} on ${url}` : '';
  const local = config.localWorkspace ? ` Open ${url} to try it in the local workspace.` : '';
  return `Pointperson is ready${served}.${local} Ctrl-C stops it.`;
}

/** Shown once, to whoever sees what the program prints, and nowhere else. */
function setupLine(code: string): string {
  return `There is no admin yet. Within 24 hours, type "/poc setup ${code}" in Slack, or send "setup ${code}" to Pointperson in a direct message on either platform, to become the first one.`;
}

/** The environment and the `.env` file below it, with what the command line says instead. */
function variablesWith({ dataDir, databaseUrl }: DataOptions): NodeJS.Dict<string> {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  const variables = { ...file, ...process.env };
  if (databaseUrl !== undefined) return { ...variables, DATABASE_URL: databaseUrl };
  if (dataDir !== undefined) return { ...variables, DATABASE_URL: '', DATA_DIR: dataDir };
  return variables;
}

function configured<Value>(read: Result<Value, readonly ConfigFault[]>): Value {
  if (read.ok) return read.value;
  throw new ConfigurationFault(
    read.refusal.map(({ variable, remedy }) => `${variable} ${remedy}.`).join('\n'),
  );
}

/** A fault that a person can put right bears a code of ours and says how; anything else is shown with all that is known of it. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isOurs = 'code' in error && typeof error.code === 'string' && /^[a-z]+(-[a-z]+)*$/.test(error.code);
  return isOurs ? error.message : (error.stack ?? error.message);
}

function programVersion(): string {
  const file = fileURLToPath(new URL('../package.json', import.meta.url));
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isVersioned = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isVersioned ? String(manifest.version) : 'unknown';
}
