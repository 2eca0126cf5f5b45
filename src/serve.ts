import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWebServer, healthMounts } from '../adapters/web/server.ts';
import type { Database } from '../db/database.ts';
import { DatabaseFault } from '../db/fault.ts';
import { openDatabase } from '../db/open.ts';
import { type Config, databaseOptions } from './config.ts';
import { createDialogue } from './dialogue/respond.ts';
import { applyDirectory } from './exchange/directory-as-code.ts';
import { systemClock } from './kernel/clock.ts';
import type { Logger } from './kernel/logger.ts';
import { prepareSearch } from './lookup/search/search.ts';
import { prepareFinding } from './lookup/suggest/find-things.ts';
import { appointNamed } from './roles/appoint.ts';
import { printedCode } from './roles/setup.ts';
import { inquiryPorts, startDeliveries } from './serve-deliveries.ts';
import { partsOf } from './serve-parts.ts';

/** How long what is under way may still take after the signal to stop. */
const DRAIN_MS = 10_000;

const SAMPLE_COMPANY = fileURLToPath(new URL('../adapters/local/sample-company.yaml', import.meta.url));

/** What is served on one address until it is stopped. */
export interface Served {
  readonly url: string;
  /** Where there is no admin yet, and the environment names none: the code by which somebody becomes one. For the operator's eyes. */
  readonly setupCode?: string;
  /** Takes nothing new, waits for what is under way, and lets go of everything, the database last. */
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
    const admins = new Set(config.admins);
    refuseShared(database, config.dataDir);
    const dialogue = createDialogue({
      ...inquiryPorts({ database, clock: systemClock }),
      work: database.unitOfWork,
      admins,
      logger,
    });
    if (config.localWorkspace) await seedEmptyDirectory(database, logger);
    const appointed = await appointNamed(admins, inquiryPorts({ database, clock: systemClock }));
    if (appointed.length > 0) logger.info('admins of the environment appointed', { count: appointed.length });
    await readAhead(database, logger);
    const parts = await partsOf(config, { url, database, dialogue, logger });
    server.mount([...healthMounts(() => database.ping(), logger), ...parts.flatMap(({ mounts }) => mounts)]);
    for (const part of parts) {
      await part.start();
      stops.push(() => part.stop());
    }
    const messengers = () => parts.flatMap((part) => part.messengers());
    const deliveries = await startDeliveries({ database, messengers, clock: systemClock, logger });
    stops.push(deliveries.stop);
    const setupCode = await codeToPrint(database, admins);
    return { url, ...(setupCode !== undefined && { setupCode }), stop };
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

/** Loads the directory and what lookups need of it, so that the first to ask after a start does not wait for it. */
async function readAhead(database: Database, logger: Logger): Promise<void> {
  const snapshot = await database.snapshots.current();
  const { directory } = snapshot;
  prepareSearch(directory);
  prepareFinding(snapshot);
  if (directory.topics.size === 0) {
    logger.warn(
      'the directory has no topics yet: fill it with `npm run --silent cli -- directory apply FILE`',
    );
  }
}

/** Each start has a code of its own, since none can be read again; whoever is named by the environment needs none. */
async function codeToPrint(database: Database, admins: ReadonlySet<string>): Promise<string | undefined> {
  if (admins.size > 0) return undefined;
  return printedCode({ work: database.unitOfWork, clock: systemClock }, randomInt);
}

/** A directory in which nothing was ever set up gets the sample company, so that there is something to try. */
async function seedEmptyDirectory(database: Database, logger: Logger): Promise<void> {
  const { revision } = await database.snapshots.current();
  if (revision > 0) return;
  const text = await readFile(SAMPLE_COMPANY, 'utf8');
  const source = { way: 'program' } as const;
  const ports = { work: database.unitOfWork, clock: systemClock, source };
  const applied = await applyDirectory({ text, fileName: SAMPLE_COMPANY }, ports);
  if (!applied.ok) throw new Error('the sample company is refused', { cause: applied.refusal });
  logger.info('the sample company was set up', { changes: applied.value.changes.length });
}
