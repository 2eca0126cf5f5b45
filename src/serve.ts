import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWebServer, healthMounts, type Mount } from '../adapters/web/server.ts';
import type { Database } from '../db/database.ts';
import { DatabaseFault } from '../db/fault.ts';
import { openDatabase } from '../db/open.ts';
import { type Config, databaseOptions } from './config.ts';
import type { Dialogue } from './dialogue/dialogue.ts';
import { createDialogue } from './dialogue/respond.ts';
import { applyDirectory } from './exchange/directory-as-code.ts';
import { systemClock } from './kernel/clock.ts';
import type { Logger } from './kernel/logger.ts';
import { prepareSearch } from './lookup/search/search.ts';

/** How long what is under way may still take after the signal to stop. */
const DRAIN_MS = 10_000;

const SAMPLE_COMPANY = fileURLToPath(new URL('../adapters/local/sample-company.yaml', import.meta.url));

/** What is served on one address until it is stopped. */
export interface Served {
  readonly url: string;
  /** Takes nothing new, waits for what is under way, and lets go of everything, the database last. */
  stop(): Promise<void>;
}

/** Something that takes part in serving: paths of the HTTP server, and a life. */
interface Part {
  readonly mounts: readonly Mount[];
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts everything the configuration asks for, in an order in which a fault is found early and nothing is half started: throws
 * the fault after having stopped what ran. It listens first, so that a taken port is found before anything is written.
 */
export async function serve(config: Config, logger: Logger): Promise<Served> {
  const stops: (() => Promise<void>)[] = [];
  async function stop(): Promise<void> {
    for (const stopNext of stops.splice(0).reverse()) await stopNext();
  }
  try {
    const server = createWebServer({ host: config.host, port: config.port, logger });
    const { url } = await server.listen();
    stops.push(() => server.close(DRAIN_MS));
    const database = await openDatabase(databaseOptions(config), logger);
    stops.unshift(() => database.close());
    refuseShared(database, config.dataDir);
    const dialogue = createDialogue({
      snapshots: database.snapshots,
      identities: database.identities,
      work: database.unitOfWork,
      clock: systemClock,
      logger,
    });
    if (config.localWorkspace) await seedEmptyDirectory(database, logger);
    await readAhead(database, logger);
    const parts = await partsOf(config, { url, database, dialogue, logger });
    server.mount([...healthMounts(() => database.ping(), logger), ...parts.flatMap(({ mounts }) => mounts)]);
    for (const part of parts) {
      await part.start();
      stops.push(() => part.stop());
    }
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Another process holds the folder: commands may share it for a moment, but a server would lose it when that process stops. */
function refuseShared(database: Database, dataDir: string): void {
  if (database.kind !== 'shared') return;
  throw new DatabaseFault(
    'data-folder-in-use',
    `Another Pointperson already runs on ${path.resolve(dataDir)}: stop it first, set DATA_DIR to another folder, or use PostgreSQL to run several.`,
  );
}

interface Context {
  readonly url: string;
  readonly database: Database;
  readonly dialogue: Dialogue;
  readonly logger: Logger;
}

/** The vendors' SDKs take a second to load, so only what is configured is. */
async function partsOf(config: Config, context: Context): Promise<readonly Part[]> {
  const parts: Part[] = [];
  if (config.slack) parts.push(await slackPart(config.slack, context));
  if (config.teams) parts.push(await teamsPart(config.teams, context));
  if (config.localWorkspace) parts.push(await localPart(config, context));
  return parts;
}

async function slackPart(slack: NonNullable<Config['slack']>, context: Context): Promise<Part> {
  const { createSlackAdapter } = await import('../adapters/slack/adapter.ts');
  const { dialogue, logger } = context;
  const adapter = createSlackAdapter({ ...slack, dialogue, logger: logger.child({ platform: 'slack' }) });
  const mounts = adapter.handle ? [{ path: '/slack/events', handle: adapter.handle }] : [];
  return { mounts, start: adapter.start, stop: adapter.stop };
}

async function teamsPart(teams: NonNullable<Config['teams']>, context: Context): Promise<Part> {
  const { createTeamsAdapter } = await import('../adapters/teams/adapter.ts');
  const { dialogue, logger } = context;
  const adapter = createTeamsAdapter({ ...teams, dialogue, logger: logger.child({ platform: 'teams' }) });
  return {
    mounts: [{ path: '/api/messages', handle: adapter.handle }],
    start: adapter.start,
    stop: adapter.stop,
  };
}

async function localPart(config: Config, context: Context): Promise<Part> {
  const { createLocalWorkspace } = await import('../adapters/local/workspace.ts');
  const { url, database, dialogue, logger } = context;
  return createLocalWorkspace({
    company: () => database.snapshots.current(),
    dialogue,
    baseUrl: () => url,
    clock: systemClock,
    logger,
    store: fileStore(path.join(config.dataDir, 'local-workspace.json')),
  });
}

/** Loads the directory and what lookups need of it, so that the first to ask after a start does not wait for it. */
async function readAhead(database: Database, logger: Logger): Promise<void> {
  const { directory } = await database.snapshots.current();
  prepareSearch(directory);
  if (directory.topics.size === 0) {
    logger.warn(
      'the directory has no topics yet: fill it with `npm run --silent cli -- directory apply FILE`',
    );
  }
}

/** A directory in which nothing was ever set up gets the sample company, so that there is something to try. */
async function seedEmptyDirectory(database: Database, logger: Logger): Promise<void> {
  const { revision } = await database.snapshots.current();
  if (revision > 0) return;
  const text = await readFile(SAMPLE_COMPANY, 'utf8');
  const ports = { work: database.unitOfWork, clock: systemClock };
  const applied = await applyDirectory({ text, fileName: SAMPLE_COMPANY }, ports);
  if (!applied.ok) throw new Error('the sample company is refused', { cause: applied.refusal });
  logger.info('the sample company was set up', { changes: applied.value.changes.length });
}

/** One JSON value in a file, replaced whole, so that a kill leaves the old or the new and never half of one. */
function fileStore(file: string) {
  return {
    load: async (): Promise<unknown> => {
      try {
        return JSON.parse(await readFile(file, 'utf8'));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    save: async (state: unknown): Promise<void> => {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(`${file}.next`, JSON.stringify(state), { mode: 0o600 });
      await rename(`${file}.next`, file);
    },
  };
}
