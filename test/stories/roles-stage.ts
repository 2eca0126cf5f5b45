import { afterAll, beforeAll, describe } from 'vitest';
import { connectSlack, connectTeams } from '../../adapters/local/platforms.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import { type ChatWorld, openChatWorld } from '../support/chat-world.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';

/** Where a story of roles is told: on which platform, and over which database. */
export interface RoleStage {
  readonly platform: 'slack' | 'teams';
  world(): ChatWorld;
  database(): Database;
}

/** Tells the same story on each platform and each database, from this moment on. */
export function describeRoles(
  name: string,
  setting: { readonly company: string; readonly now: string },
  story: (stage: RoleStage) => void,
): void {
  describe.each([
    { kind: 'PGlite', fresh: freshFolder },
    { kind: 'PostgreSQL', fresh: freshDatabase },
  ])(`${name} on $kind`, ({ fresh }) => {
    describe.each([
      { platform: 'slack', connect: connectSlack },
      { platform: 'teams', connect: connectTeams },
    ] as const)('in $platform', ({ platform, connect }) => {
      let database: Database | undefined;
      let world: ChatWorld | undefined;
      let remove: (() => Promise<void>) | undefined;
      beforeAll(async () => {
        const made = await fresh();
        remove = made.remove;
        database = await openDatabase(made.options, silentLogger);
        world = await openChatWorld(connect, { database, ...setting });
      });
      afterAll(async () => {
        await world?.close();
        await database?.close();
        await remove?.();
      });
      story({ platform, world: () => begun(world), database: () => begun(database) });
    });
  });
}

function begun<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the story has not begun');
  return value;
}
