import { randomInt, randomUUID } from 'node:crypto';
import type { Database } from '../db/database.ts';
import type { Platform } from './chat/intent.ts';
import type { Speaker } from './deliveries/ports.ts';
import { inquiryNotices } from './inquiries/notice-room.ts';
import type { InquiryPorts } from './inquiries/ports.ts';
import { createCourier } from './jobs/courier.ts';
import { tick } from './jobs/tick.ts';
import { startTicker } from './jobs/ticker.ts';
import type { Clock } from './kernel/clock.ts';
import type { Logger } from './kernel/logger.ts';
import { createAccountLook } from './roles/accounts.ts';
import { roleNotices } from './roles/notice-room.ts';
import type { RolePorts } from './roles/ports.ts';
import { shiftNotices } from './shifts/notice-room.ts';
import type { ShiftPorts } from './shifts/ports.ts';

/** What sends deliveries and looks at the time stands on. */
export interface DeliveryParts {
  readonly database: Database;
  /** Who speaks, as of now. */
  readonly messengers: () => readonly Speaker[];
  readonly clock: Clock;
  readonly logger: Logger;
}

/** An id of ours for something new. */
export function newId(): string {
  return randomUUID();
}

/** What the use cases that tell something are given. */
export function inquiryPorts({
  database,
  clock,
}: Pick<DeliveryParts, 'database' | 'clock'>): InquiryPorts & ShiftPorts & RolePorts {
  const { unitOfWork: work, snapshots, turnstile, identities } = database;
  return { work, snapshots, turnstile, identities, clock, newId };
}

const CHANCES = 2 ** 32;

/** Works on deliveries, and on what time makes due, until `stop`, which waits for what is under way. */
export async function startDeliveries(parts: DeliveryParts): Promise<{ readonly stop: () => Promise<void> }> {
  const { database, messengers, clock, logger } = parts;
  const ports = inquiryPorts(parts);
  const work = database.unitOfWork;
  const speakers = (platform: Platform) => messengers().find((one) => one.platform === platform);
  const lookAtAccounts = createAccountLook({ ...ports, speakers, logger });
  const shifts = { ...ports, source: { way: 'program' } } as const;
  const courier = createCourier({
    work,
    snapshots: database.snapshots,
    messengers: speakers,
    identities: database.identities,
    clock,
    random: () => randomInt(CHANCES) / CHANCES,
    logger,
    rooms: [inquiryNotices(ports), shiftNotices(ports), roleNotices()],
  });
  const workers = await database.deliveryQueue.work(courier);
  const ticker = startTicker({
    turnstile: database.turnstile,
    clock,
    logger,
    tick: () => tick({ work, inquiries: ports, shifts, roles: ports, lookAtAccounts, clock, logger }),
  });
  return {
    async stop() {
      await ticker.stop();
      await workers.stop();
    },
  };
}
