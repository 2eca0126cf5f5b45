import type { RequestListener } from 'node:http';
import { z } from 'zod';
import type { AddressBook, EventLog, Speaker } from '../../src/deliveries/ports.ts';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import { createAutosave, type LocalStore } from './autosave.ts';
import { bundleClient } from './bundle.ts';
import { createChangeStream } from './change-stream.ts';
import { clientMounts, type LocalMount } from './client-server.ts';
import { type Company, rosterOf } from './company.ts';
import { loopbackOnly } from './loopback.ts';
import {
  type ConnectedPlatform,
  type ConnectPlatform,
  connectSlack,
  connectTeams,
  type PlatformContext,
} from './platforms.ts';
import { createReadMarks } from './read-marks.ts';
import type { StandIn } from './stand-in.ts';

export interface LocalWorkspaceOptions {
  /** The company as committed; asked at each request, so it has to be cheap when nothing changed. */
  company(): Promise<Company>;
  readonly dialogue: Dialogue;
  readonly events: EventLog;
  readonly addresses: AddressBook;
  /** Where the program's own HTTP server listens, once it does: the stand-ins deliver to it. */
  baseUrl(): string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly store: LocalStore;
}

/** A sample company's Slack and Teams in the browser, with the real adapters behind. */
export interface LocalWorkspace {
  /** For the program's HTTP server. They answer 503 until `start` has resolved. */
  readonly mounts: readonly LocalMount[];
  /** Say things unasked, one for each platform; none until `start` has resolved, and none after `stop`. */
  readonly messengers: readonly Speaker[];
  /** Builds the client, restores what was said, and connects both platforms. Call it once `baseUrl` is known. */
  start(): Promise<void>;
  /** Disconnects, ends the browsers' streams, and resolves when all that was said is saved. */
  stop(): Promise<void>;
}

/** How long changes are gathered before they are written: a kill loses at most what was said in it. */
const SAVE_DELAY_MS = 500;

const SavedWorkspace = z.object({
  version: z.literal(1),
  readMarks: z.unknown(),
  platforms: z.record(z.string(), z.unknown()),
});

interface Running {
  readonly mounts: readonly LocalMount[];
  readonly messengers: readonly Speaker[];
  installed(): Promise<void>;
  stop(): Promise<void>;
}

/** The local workspace; nothing runs before `start`. `platforms` are the two real ones, but for tests of this file alone. */
export function createLocalWorkspace(
  options: LocalWorkspaceOptions,
  platforms: readonly ConnectPlatform[] = [connectSlack, connectTeams],
): LocalWorkspace {
  let running: Running | undefined;
  const paths: readonly Omit<LocalMount, 'handle'>[] = [{ path: '/' }, { path: '/local', below: true }];
  const dispatch: RequestListener = (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const mount = running?.mounts.find(
      (one) => path === one.path || (one.below && path.startsWith(`${one.path}/`)),
    );
    if (mount) return mount.handle(request, response);
    response.writeHead(running ? 404 : 503, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(running ? 'There is nothing at this address.\n' : 'starting\n');
  };
  return {
    mounts: paths.map((path) => ({ ...path, handle: loopbackOnly(dispatch) })),
    get messengers() {
      return running?.messengers ?? [];
    },
    start: async () => {
      running = await run(options, platforms);
      await running.installed();
    },
    stop: async () => {
      const stopping = running;
      running = undefined;
      await stopping?.stop();
    },
  };
}

async function run(options: LocalWorkspaceOptions, platforms: readonly ConnectPlatform[]): Promise<Running> {
  const [assets, saved, company] = await Promise.all([
    bundleClient(),
    options.store.load(),
    options.company(),
  ]);
  const connected = await connectAll(platforms, { ...options, company });
  const standIns = connected.map(({ standIn }) => standIn);
  const readMarks = createReadMarks();
  restore(saved, standIns, readMarks.restore, options.logger);
  const autosave = createAutosave({
    store: options.store,
    delayMs: SAVE_DELAY_MS,
    logger: options.logger,
    state: () => ({
      version: 1,
      readMarks: readMarks.save(),
      platforms: Object.fromEntries(standIns.map((standIn) => [standIn.platform, standIn.save()])),
    }),
  });
  const changes = createChangeStream(standIns);
  const unsubscribes = standIns.map((standIn) => standIn.onChange(autosave.touch));
  const client = clientMounts({
    standIns,
    meet: async (platform, accountId) => {
      await connected.find(({ standIn }) => standIn.platform === platform)?.meet(accountId);
    },
    changes,
    readMarks,
    company: followCompany(options, standIns, company.revision),
    touch: autosave.touch,
    logger: options.logger,
    assets,
  });
  return {
    mounts: [...connected.map(({ mount }) => mount), ...client],
    messengers: connected.map(({ messenger }) => messenger),
    installed: async () => {
      await Promise.all(connected.map(({ installed }) => installed()));
    },
    stop: async () => {
      changes.close();
      for (const { stop } of connected) await stop();
      for (const unsubscribe of unsubscribes) unsubscribe();
      await autosave.flush();
    },
  };
}

/** All of them, or none: a stand-in left listening would keep a program up that could not start. */
async function connectAll(
  platforms: readonly ConnectPlatform[],
  context: PlatformContext,
): Promise<readonly ConnectedPlatform[]> {
  const connected: ConnectedPlatform[] = [];
  try {
    for (const connect of platforms) connected.push(await connect(context));
  } catch (error) {
    for (const { stop } of connected) await stop();
    throw error;
  }
  return connected;
}

/** The company as it is now; the first to see a new revision brings the stand-ins up to it. */
function followCompany(options: LocalWorkspaceOptions, standIns: readonly StandIn[], revision: number) {
  let seen = revision;
  return async (): Promise<Company> => {
    const company = await options.company();
    if (company.revision > seen) {
      seen = company.revision;
      for (const standIn of standIns) standIn.replaceRoster(rosterOf(company, standIn.platform));
    }
    return company;
  };
}

/** What can't be read any more is left behind with a warning: a playground that won't open would be worse than an empty one. */
function restore(
  saved: unknown,
  standIns: readonly StandIn[],
  restoreMarks: (marks: unknown) => void,
  logger: Logger,
): void {
  if (saved === undefined) return;
  const state = SavedWorkspace.safeParse(saved);
  if (!state.success) {
    logger.warn('the saved local workspace is of another version and was left behind');
    return;
  }
  try {
    for (const standIn of standIns) standIn.restore(state.data.platforms[standIn.platform]);
    restoreMarks(state.data.readMarks);
  } catch (error) {
    logger.warn('the saved local workspace could not be read and was left behind', { error });
  }
}
