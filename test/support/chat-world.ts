import { setImmediate as turn } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { ConnectedPlatform, ConnectPlatform } from '../../adapters/local/platforms.ts';
import type { StandIn } from '../../adapters/local/stand-in.ts';
import { createWebServer } from '../../adapters/web/server.ts';
import type { Database, Repositories } from '../../db/database.ts';
import type { Platform } from '../../src/chat/intent.ts';
import type { EventLog } from '../../src/deliveries/ports.ts';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import { createDialogue } from '../../src/dialogue/respond.ts';
import { applyDirectory } from '../../src/exchange/directory-as-code.ts';
import { inquiryNotices } from '../../src/inquiries/notice-room.ts';
import { createCourier } from '../../src/jobs/courier.ts';
import { tick } from '../../src/jobs/tick.ts';
import type { DeliveryId } from '../../src/kernel/ids.ts';
import type { UnitOfWork } from '../../src/kernel/unit-of-work.ts';
import { prepareSearch } from '../../src/lookup/search/search.ts';
import { createAccountLook } from '../../src/roles/accounts.ts';
import { roleNotices } from '../../src/roles/notice-room.ts';
import { newId } from '../../src/serve-deliveries.ts';
import { shiftNotices } from '../../src/shifts/notice-room.ts';
import { type ChatDriver, driveChat } from './chat-driver.ts';
import { openDeliveryProxy } from './delivery-proxy.ts';
import { silentLogger } from './logger.ts';

/** A company on one platform or two, from the vendors' side of the wire down to the database, with a clock that is moved by hand. */
export interface ChatWorld {
  /** The first platform's. */
  readonly standIn: StandIn;
  /** That person's client, on the first platform or on that one. */
  person(name: string, platform?: Platform): ChatDriver;
  /** Sets the clock to this instant; nothing is done yet of what is due then. */
  moveClock(to: string): void;
  /** Moves the clock by so much (`15m`, `2h`, `3d`), does what is due by then, and waits until all of it has arrived. */
  advance(by: string): Promise<void>;
  /**
   * Resolves when nothing is on its way, neither to the bot nor from it. Where a conversation bears no more for now, time passes
   * by the second.
   */
  quiet(): Promise<void>;
  /** The platform tells once more what it told last, as one that has not seen our answer. */
  repeatLast(): Promise<void>;
  now(): Temporal.Instant;
  close(): Promise<void>;
}

/** Applies the company's file to the database and connects the platforms' real adapters to their stand-ins. */
export async function openChatWorld(
  connect: ConnectPlatform | readonly ConnectPlatform[],
  setting: { readonly database: Database; readonly company: string; readonly now: string },
): Promise<ChatWorld> {
  const { database } = setting;
  let now = Temporal.Instant.from(setting.now);
  const clock = { now: () => now };
  const applied = await applyDirectory({ text: setting.company }, { work: database.unitOfWork, clock });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));

  // As a server does before it listens: Slack waits three seconds for the first answer too.
  prepareSearch((await database.snapshots.current()).directory);

  const watch = createWatch(database.unitOfWork);
  const { snapshots, turnstile, identities } = database;
  const ports = { work: watch.work, snapshots, turnstile, identities, clock, newId };
  const dialogue = watch.dialogue(createDialogue({ ...ports, logger: silentLogger }));
  const server = createWebServer({ host: '127.0.0.1', port: 0, logger: silentLogger });
  const { url } = await server.listen();
  const proxy = await openDeliveryProxy(url, watch.counted);
  const { addresses } = database;
  const events = watch.events(database.events);
  const platforms: ConnectedPlatform[] = [];
  for (const one of [connect].flat()) {
    const company = await database.snapshots.current();
    const context = { company, dialogue, events, addresses, clock, logger: silentLogger };
    platforms.push(await one({ ...context, baseUrl: () => proxy.url }));
  }
  server.mount(platforms.map(({ mount }) => mount));
  for (const { installed } of platforms) await installed();
  const speakers = (platform: Platform) =>
    platforms.find(({ messenger }) => messenger.platform === platform)?.messenger;
  const lookAtAccounts = createAccountLook({ ...ports, speakers, logger: silentLogger });
  const courier = createCourier({
    ...ports,
    rooms: [inquiryNotices(ports), shiftNotices(ports), roleNotices()],
    messengers: speakers,
    random: () => 0.5,
    logger: silentLogger,
  });
  const workers = await database.deliveryQueue.work({
    deliver: (id) => watch.delivering(id, () => courier.deliver(id)),
    giveUp: courier.giveUp,
  });

  /** A second passes for what has to wait, as often as that helps. */
  async function quiet(): Promise<void> {
    for (let second = 0; second < LONGEST_PATIENCE_S; second += 1) {
      for (const { idle } of platforms) await idle();
      await watch.idle();
      if (watch.waiting() === 0) return;
      now = now.add({ seconds: 1 });
      await database.unitOfWork.run(({ deliveries }) => deliveries.requeueDue(now));
      watch.again();
    }
    throw new Error(`${watch.waiting()} deliveries do not arrive`);
  }

  const [first] = platforms;
  if (first === undefined) throw new Error('a world has a platform');
  return {
    standIn: first.standIn,
    person: (name, platform = first.standIn.platform) => {
      const found = platforms.find(({ standIn }) => standIn.platform === platform);
      if (!found) throw new Error(`there is no ${platform} here`);
      return driveChat(found.standIn, name, {
        beforeAct: async () => {
          // People take their time: what they see has long been stored, and the conversation bears the next message.
          await quiet();
          now = now.add({ seconds: 3 });
        },
        whileWaiting: () => void quiet().catch(() => undefined),
      });
    },
    moveClock: (to) => {
      now = Temporal.Instant.from(to);
    },
    advance: async (by) => {
      now = now.add(durationOf(by));
      const parts = { inquiries: ports, shifts: ports, roles: ports, lookAtAccounts };
      await tick({ ...ports, ...parts, logger: silentLogger });
      await quiet();
    },
    quiet,
    repeatLast: proxy.repeatLast,
    now: clock.now,
    close: async () => {
      await workers.stop();
      for (const { stop } of platforms) await stop();
      await proxy.close();
      await server.close(1_000);
    },
  };
}

/** As long as the slowest of what a story does may be held up. */
const LONGEST_PATIENCE_S = 120;

/** Turns of the event loop in which nothing begins: more than there are between what a platform tells and the dialogue. */
const QUIET_TURNS = 50;

type Work = UnitOfWork<Repositories>;

/** Knows what is under way: interactions, and deliveries from the moment they are stored. */
function createWatch(unitOfWork: Work) {
  const queued = new Set<DeliveryId>();
  const postponed = new Set<DeliveryId>();
  let underWay = 0;

  async function counted<Value>(what: () => Promise<Value>): Promise<Value> {
    underWay += 1;
    try {
      return await what();
    } finally {
      underWay -= 1;
    }
  }

  const work: Work = {
    run: (task) =>
      counted(async () => {
        const added: DeliveryId[] = [];
        const value = await unitOfWork.run((repositories) => {
          const deliveries = {
            ...repositories.deliveries,
            add: async (fresh: Parameters<typeof repositories.deliveries.add>[0]) => {
              added.push(...fresh.map(({ id }) => id));
              await repositories.deliveries.add(fresh);
            },
          };
          return task({ ...repositories, deliveries });
        });
        for (const id of added) queued.add(id);
        await dropUnstored(added);
        return value;
      }),
  };

  /** One whose key is known already is not stored. */
  async function dropUnstored(ids: readonly DeliveryId[]): Promise<void> {
    for (const id of ids) {
      const stored = await unitOfWork.run(({ deliveries }) => deliveries.byId(id));
      if (stored === undefined) queued.delete(id);
    }
  }

  return {
    work,
    counted,
    dialogue: (dialogue: Dialogue): Dialogue => ({
      ...dialogue,
      respond: (intent, profiles) => counted(() => dialogue.respond(intent, profiles)),
      noteProfile: (found) => counted(async () => dialogue.noteProfile?.(found)),
    }),
    events: (log: EventLog): EventLog => ({ isNew: (key, now) => counted(() => log.isNew(key, now)) }),
    delivering: (id: DeliveryId, deliver: () => Promise<void>) =>
      counted(async () => {
        await deliver();
        const after = await unitOfWork.run(({ deliveries }) => deliveries.byId(id));
        queued.delete(id);
        if (after?.state === 'waiting') postponed.add(id);
        else postponed.delete(id);
      }),
    waiting: () => postponed.size,
    /** What had to wait is on the queue anew. */
    again: () => {
      for (const id of postponed) queued.add(id);
      postponed.clear();
    },
    idle: async () => {
      for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
        if (underWay > 0 || queued.size > 0) turns = 0;
        await turn();
      }
    },
  };
}

/** `15m`, `2h`, `3d`: a day is 24 hours. */
function durationOf(text: string): Temporal.Duration {
  const [, amount, unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (amount === undefined) throw new Error(`${text} is no length of time`);
  const seconds = { s: 1, m: 60, h: 3_600, d: 86_400 }[unit ?? ''] ?? 0;
  return Temporal.Duration.from({ seconds: Number(amount) * seconds });
}
