import { Temporal } from 'temporal-polyfill';
import type { ConnectPlatform } from '../../adapters/local/platforms.ts';
import type { StandIn } from '../../adapters/local/stand-in.ts';
import { createWebServer } from '../../adapters/web/server.ts';
import type { Database } from '../../db/database.ts';
import { createDialogue } from '../../src/dialogue/respond.ts';
import { applyDirectory } from '../../src/exchange/directory-as-code.ts';
import { silentLogger } from './logger.ts';

/** A company on one platform, from the vendor's side of the wire down to the database, with a clock that is moved by hand. */
export interface ChatWorld {
  readonly standIn: StandIn;
  /** Sets the clock to this instant. */
  moveClock(to: string): void;
  close(): Promise<void>;
}

/** Applies the company's file to the database and connects the platform's real adapter to its stand-in. */
export async function openChatWorld(
  connect: ConnectPlatform,
  setting: { readonly database: Database; readonly company: string; readonly now: string },
): Promise<ChatWorld> {
  const { database } = setting;
  let now = Temporal.Instant.from(setting.now);
  const clock = { now: () => now };
  const applied = await applyDirectory({ text: setting.company }, { work: database.unitOfWork, clock });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  const server = createWebServer({ host: '127.0.0.1', port: 0, logger: silentLogger });
  const { url } = await server.listen();
  const platform = await connect({
    company: await database.snapshots.current(),
    dialogue: createDialogue({
      snapshots: database.snapshots,
      identities: database.identities,
      work: database.unitOfWork,
      clock,
      logger: silentLogger,
    }),
    baseUrl: () => url,
    clock,
    logger: silentLogger,
  });
  server.mount([platform.mount]);
  return {
    standIn: platform.standIn,
    moveClock: (to) => {
      now = Temporal.Instant.from(to);
    },
    close: async () => {
      await platform.stop();
      await server.close(1_000);
    },
  };
}
