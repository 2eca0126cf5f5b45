import type { Carrier, DeliveryQueue } from '../src/deliveries/ports.ts';
import type { Logger } from '../src/kernel/logger.ts';
import type { OpenConnection } from './connection.ts';
import { brokenOff, queueLost } from './delivery-jobs.ts';
import { createJobs, type Jobs, PACE, type QueuePace } from './queue-jobs.ts';
import { startWorkers, type Workers } from './queue-workers.ts';

/** Deliveries at once: the embedded database does one thing at a time, and its connection is everybody's. */
const WORKERS = { embedded: 2, shared: 2, postgres: 8 } as const;

/** The queue of one open database. */
export interface Queue extends DeliveryQueue {
  /** What a transaction puts jobs on the queue with. */
  readonly jobs: Pick<Jobs, 'add'>;
  /** There may be something to do: a transaction that put jobs on the queue was committed. */
  nudge(): void;
  /** Ends all workers, as they do when they are stopped. */
  close(): Promise<void>;
}

/** A queue of deliveries in the database itself. */
export function createQueue(connection: OpenConnection, logger: Logger, pace: QueuePace = PACE): Queue {
  const sending = createJobs(connection, pace, logger);
  const working = new Set<Workers>();

  async function work({ deliver, giveUp }: Carrier): Promise<Workers> {
    const jobs = createJobs(connection, pace, logger);
    const workers = startWorkers({ jobs, pace, most: WORKERS[connection.kind], deliver }, logger);
    const sweeper = createSweeper({ connection, jobs, pace, workers, giveUp, logger });
    try {
      await jobs.supervise(() => void sweeper.sweep());
      await sweeper.sweep();
    } catch (error) {
      await workers.stop();
      throw error;
    }
    return {
      nudge: workers.nudge,
      async stop() {
        await workers.stop();
        await jobs.stop();
        await sweeper.ended();
      },
    };
  }

  return {
    jobs: sending,
    async work(carrier) {
      const workers = await work(carrier);
      working.add(workers);
      return {
        async stop() {
          working.delete(workers);
          await workers.stop();
        },
      };
    },
    nudge() {
      for (const workers of working) workers.nudge();
    },
    async close() {
      await Promise.all([...working].map((workers) => workers.stop()));
      working.clear();
    },
  };
}

interface Sweep extends Pick<Carrier, 'giveUp'> {
  readonly connection: OpenConnection;
  readonly jobs: Pick<Jobs, 'add'>;
  readonly pace: QueuePace;
  readonly workers: Workers;
  readonly logger: Logger;
}

/** Sees to it that nothing waits for ever: what lost its job gets another, what broke off too often is given up. */
function createSweeper({ connection, jobs, pace, workers, giveUp, logger }: Sweep) {
  let last: Promise<void> = Promise.resolve();
  let tidiedAt = performance.now();

  async function look(): Promise<void> {
    const count = await connection.transaction((transaction) => queueLost(transaction, jobs));
    if (count > 0) logger.warn('Deliveries had lost their jobs', { count });
    workers.nudge();
    for (const id of await connection.transaction(brokenOff)) await giveUp(id);
    if (performance.now() - tidiedAt < pace.tidySeconds * 1_000) return;
    tidiedAt = performance.now();
    await connection.tidy?.();
  }

  async function sweep(): Promise<void> {
    try {
      await look();
    } catch (error) {
      // The next time will do.
      logger.warn('Lost deliveries could not be looked for', { error: connection.explain(error) });
    }
  }

  return {
    sweep(): Promise<void> {
      last = last.then(sweep);
      return last;
    },
    ended: () => last,
  };
}
