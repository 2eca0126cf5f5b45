import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Mount } from '../adapters/web/server.ts';
import type { Database } from '../db/database.ts';
import type { Config } from './config.ts';
import type { Speaker } from './deliveries/ports.ts';
import type { Dialogue } from './dialogue/dialogue.ts';
import { systemClock } from './kernel/clock.ts';
import type { Logger } from './kernel/logger.ts';

/** Something that takes part in serving: paths of the HTTP server, platforms to speak on, and a life. */
export interface Part {
  readonly mounts: readonly Mount[];
  /** Say things unasked on its platforms, once it has started. */
  messengers(): readonly Speaker[];
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What the parts are made with. */
export interface PartContext {
  readonly url: string;
  readonly database: Database;
  readonly dialogue: Dialogue;
  readonly logger: Logger;
}

/** The parts that the configuration asks for. The vendors' SDKs take a second to load, so only what is configured is. */
export async function partsOf(config: Config, context: PartContext): Promise<readonly Part[]> {
  const parts: Part[] = [];
  if (config.slack) parts.push(await slackPart(config.slack, context));
  if (config.teams) parts.push(await teamsPart(config.teams, context));
  if (config.localWorkspace) parts.push(await localPart(config, context));
  return parts;
}

async function slackPart(slack: NonNullable<Config['slack']>, context: PartContext): Promise<Part> {
  const { createSlackAdapter } = await import('../adapters/slack/adapter.ts');
  const { dialogue, database, logger } = context;
  const { handle, messenger, start, stop } = createSlackAdapter({
    ...slack,
    dialogue,
    events: database.events,
    logger: logger.child({ platform: 'slack' }),
  });
  const mounts = handle ? [{ path: '/slack/events', handle }] : [];
  return { mounts, messengers: () => [messenger], start, stop };
}

async function teamsPart(teams: NonNullable<Config['teams']>, context: PartContext): Promise<Part> {
  const { createTeamsAdapter } = await import('../adapters/teams/adapter.ts');
  const { dialogue, database, logger } = context;
  const { handle, messenger, start, stop } = createTeamsAdapter({
    ...teams,
    dialogue,
    events: database.events,
    addresses: database.addresses,
    logger: logger.child({ platform: 'teams' }),
  });
  return { mounts: [{ path: '/api/messages', handle }], messengers: () => [messenger], start, stop };
}

async function localPart(config: Config, context: PartContext): Promise<Part> {
  const { createLocalWorkspace } = await import('../adapters/local/workspace.ts');
  const { url, database, dialogue, logger } = context;
  const workspace = createLocalWorkspace({
    company: () => database.snapshots.current(),
    dialogue,
    events: database.events,
    addresses: database.addresses,
    baseUrl: () => url,
    clock: systemClock,
    logger,
    store: fileStore(path.join(config.dataDir, 'local-workspace.json')),
  });
  return {
    mounts: workspace.mounts,
    messengers: () => workspace.messengers,
    start: workspace.start,
    stop: workspace.stop,
  };
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
