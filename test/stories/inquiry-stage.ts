import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { type ConnectPlatform, connectSlack, connectTeams } from '../../adapters/local/platforms.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import type { Platform } from '../../src/chat/intent.ts';
import { type ChatWorld, openChatWorld } from '../support/chat-world.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';

/** A working day: Friday, 11:00 in Berlin. */
export const FRIDAY = '2026-11-20T10:00:00Z';

const DATABASES = {
  PGlite: freshFolder,
  PostgreSQL: freshDatabase,
};
const CONNECT: Readonly<Record<Platform, ConnectPlatform>> = { slack: connectSlack, teams: connectTeams };

/** Where a story is told. */
export interface Stage {
  /** The world of this story; there is one from its first test on. */
  world(): ChatWorld;
  /** The platform that the people sit at, where it is one for all. */
  readonly platform: Platform;
  /** Whether an answer can be shown to one person alone in a channel. */
  readonly isPrivate: boolean;
}

/** What is made of the company's file before it is applied. */
type Edit = (company: string) => string;

/** Tells the same story on each platform and each database. */
export function describeStory(
  name: string,
  story: (stage: Stage) => void,
  edit: Edit = (company) => company,
): void {
  describe.each(Object.keys(DATABASES))(`${name} on %s`, (kind) => {
    describe.each([
      { platform: 'slack', isPrivate: true },
      { platform: 'teams', isPrivate: false },
    ] as const)('in $platform', (face) => {
      story({ ...face, ...onStage(kind, [CONNECT[face.platform]], edit) });
    });
  });
}

/** Tells a story once for each database, with people on either platform. */
export function describeAcrossPlatforms(name: string, story: (stage: Pick<Stage, 'world'>) => void): void {
  describe.each(Object.keys(DATABASES))(`${name} on %s`, (kind) => {
    story(onStage(kind, Object.values(CONNECT)));
  });
}

function onStage(
  kind: string,
  connects: readonly ConnectPlatform[],
  edit: Edit = (company) => company,
): Pick<Stage, 'world'> {
  let world: ChatWorld | undefined;
  let database: Database | undefined;
  let remove: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const fresh = await (kind === 'PGlite' ? DATABASES.PGlite() : DATABASES.PostgreSQL());
    remove = fresh.remove;
    database = await openDatabase(fresh.options, silentLogger);
    const company = edit(await readFile('test/stories/inquiry-company.yaml', 'utf8'));
    world = await openChatWorld(connects, { database, company, now: FRIDAY });
  });
  afterAll(async () => {
    await world?.close();
    await database?.close();
    await remove?.();
  });
  return {
    world: () => {
      if (world === undefined) throw new Error('the story has not begun');
      return world;
    },
  };
}
