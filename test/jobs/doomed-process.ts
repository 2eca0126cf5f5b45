import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { databaseOver } from '../../db/open.ts';
import { openPostgres } from '../../db/postgres.ts';
import { silentLogger } from '../support/logger.ts';
import { remoteSpeaker } from '../support/remote-platform.ts';
import { watchedCourier } from './watched-courier.ts';

/**
 * A process that delivers until it is killed: it stops at one point of each delivery, which it is told, and says on standard output
 * that it is there, one line each.
 */
const { url, platformUrl, stopAt, pace } = z
  .object({
    url: z.string(),
    platformUrl: z.string(),
    stopAt: z.record(z.string(), z.string()),
    pace: z.object({
      pollMs: z.number(),
      expireSeconds: z.number(),
      maintenanceSeconds: z.number(),
      tidySeconds: z.number(),
    }),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const database = databaseOver(await openPostgres(url, silentLogger), silentLogger, pace);
const clock = { now: () => Temporal.Now.instant() };
const speaker = remoteSpeaker(platformUrl);
const ports = { work: database.unitOfWork, snapshots: database.snapshots, clock };

await database.deliveryQueue.work({
  deliver: (id) =>
    watchedCourier(
      {
        ...ports,
        messengers: () => speaker,
        identities: database.identities,
        random: () => 0.5,
        logger: silentLogger,
        inquiries: { ...ports, newId: randomUUID },
      },
      async (point) => {
        if (point !== stopAt[id]) return;
        process.stdout.write(`${id}\n`);
        await new Promise<never>(() => {});
      },
    ).deliver(id),
  giveUp: async () => undefined,
});
