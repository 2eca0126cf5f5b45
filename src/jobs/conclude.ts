import { setTimeout as realPause } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../deliveries/delivery.ts';
import type { DeliveryRepository, Outcome } from '../deliveries/ports.ts';
import type { Subject } from '../deliveries/subject.ts';
import type { Clock } from '../kernel/clock.ts';
import type { DeliveryId } from '../kernel/ids.ts';
import type { Logger } from '../kernel/logger.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { Snapshot } from '../lookup/ports.ts';

export interface ConclusionPorts {
  readonly work: UnitOfWork<{ readonly deliveries: DeliveryRepository }>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Resolves after so many milliseconds; by the machine's timer where absent. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** A delivery that is ours to send, and all that is known of it. */
export interface Job {
  readonly delivery: Delivery;
  readonly claimedUntil: Temporal.Instant;
  readonly subject: Subject;
  readonly snapshot: Snapshot;
}

export interface Conclusion {
  /** Stores what became of a delivery, and tells whom it concerns where it does not reach its recipient. */
  conclude(job: Job, outcome: Outcome): Promise<void>;
  /** Only stores it. */
  settle(claimed: Pick<Job, 'delivery' | 'claimedUntil'>, outcome: Outcome): Promise<void>;
}

/** How often storing that something was sent is tried, for five minutes: longer than a database takes to be restarted. */
const STORING_TRIES = 600;
const STORING_PAUSE_MS = 500;

/** How deliveries end that a courier has claimed. */
export function createConclusion(ports: ConclusionPorts): Conclusion {
  const { work, clock, logger, pause = realPause } = ports;

  async function conclude(job: Job, outcome: Outcome): Promise<void> {
    const { delivery, claimedUntil, subject, snapshot } = job;
    if (outcome.type === 'sent') return storeSent(job, outcome);
    if (outcome.type !== 'undeliverable') return settle(job, outcome);
    logger.warn('A delivery is given up', { ...traits(delivery), reason: outcome.reason });
    const now = clock.now();
    const words = await subject.lost({ delivery, reason: outcome.reason, snapshot, now });
    await work.run(async ({ deliveries }) => {
      await deliveries.settle(delivery.id, outcome, now, claimedUntil);
      await deliveries.add(words);
    });
  }

  /** Does not give up easily: as long as this is not stored, the same may be said again. */
  async function storeSent(job: Job, outcome: Outcome): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await settle(job, outcome);
      } catch (error) {
        if (tries === STORING_TRIES) throw error;
        if (tries === 1) {
          logger.warn('What was sent could not be stored yet', { ...traits(job.delivery), error });
        }
        await pause(STORING_PAUSE_MS);
      }
    }
  }

  function settle(
    { delivery, claimedUntil }: Pick<Job, 'delivery' | 'claimedUntil'>,
    outcome: Outcome,
  ): Promise<void> {
    return work.run(({ deliveries }) => deliveries.settle(delivery.id, outcome, clock.now(), claimedUntil));
  }

  return { conclude, settle };
}

/** What log lines say of a delivery. */
export function traits({ id, notice }: Delivery): { readonly deliveryId: DeliveryId; readonly kind: string } {
  return { deliveryId: id, kind: notice.kind };
}
