import type PgBoss from 'pg-boss';
import { z } from 'zod';
import { type DeliveryId, deliveryId } from '../src/kernel/ids.ts';
import type { Logger } from '../src/kernel/logger.ts';
import type { Executor, OpenConnection } from './connection.ts';
import { runStatements } from './queue-statements.ts';

/** The queue that the migrations make. */
const QUEUE = 'deliveries';

/** How patient the queue is. */
export interface QueuePace {
  /** Milliseconds between two looks at the queue: how long what another process stored may lie there. */
  readonly pollMs: number;
  /** Seconds after which a job is given out again whose worker has said nothing. */
  readonly expireSeconds: number;
  /** Seconds between two looks for such jobs, by whichever replica is first. */
  readonly maintenanceSeconds: number;
  /** Seconds between two times that room is made of what was deleted, where the database needs that. */
  readonly tidySeconds: number;
}

/** What a process that died was sending is sent by another one after a minute at most. */
export const PACE: QueuePace = {
  pollMs: 500,
  expireSeconds: 45,
  maintenanceSeconds: 10,
  tidySeconds: 3_600,
};

/**
 * A job that fails is given out again after a second or two, then each time after twice as long: 16 times, which takes about a day.
 * What the platforms have to answer for does not come here, since the courier settles it.
 */
const RETRIES = { retryLimit: 16, retryDelay: 1, retryBackoff: true } as const;

/** Jobs that are done are removed; those that failed for good are kept this long. */
const KEPT = { archiveCompletedAfterSeconds: 3_600, archiveFailedAfterSeconds: 3_600, deleteAfterDays: 1 };

const Job = z.object({ id: z.string(), data: z.object({ deliveryId: z.string().transform(deliveryId) }) });

/** A delivery that is given out. */
export interface Job {
  readonly id: string;
  readonly deliveryId: DeliveryId;
}

export interface NewJob {
  readonly id: string;
  readonly deliveryId: DeliveryId;
  /** How long it waits, by the clock of the database. */
  readonly delayMs: number;
}

/** The jobs of the queue. Nothing of pg-boss is seen from outside. */
export interface Jobs {
  /** Puts jobs on the queue as part of the transaction. */
  add(db: Executor, jobs: readonly NewJob[]): Promise<void>;
  /** Takes up to so many whose time has come: they are nobody else's until they are done, failed or expired. */
  take(most: number): Promise<readonly Job[]>;
  done(job: Job): Promise<void>;
  /** It is given out again later; after too many times it stays `failed`. */
  failed(job: Job): Promise<void>;
  /** Begins to look for expired jobs. `onLooked` is called whenever this process was the one to do so. */
  supervise(onLooked: () => void): Promise<void>;
  /** Ends that; resolves when no statement of the queue is under way any more. */
  stop(): Promise<void>;
}

export function createJobs(connection: OpenConnection, pace: QueuePace, logger: Logger): Jobs {
  const running = new Set<Promise<unknown>>();
  let boss: Promise<PgBoss> | undefined;

  /** In a transaction of its own, even if it is one statement: what only reads may be run again, this may not. */
  function executeSql(text: string, values: readonly unknown[] = []): Promise<{ rows: unknown[] }> {
    const result = connection.transaction((transaction) => runStatements(transaction, text, values));
    running.add(result);
    return result.finally(() => running.delete(result));
  }

  /** Loaded when it is first needed, since it takes as long as all the rest that a command has to load. */
  async function load(): Promise<PgBoss> {
    const { default: Boss } = await import('pg-boss');
    const { maintenanceSeconds: maintenanceIntervalSeconds } = pace;
    const made = new Boss({
      db: { executeSql },
      migrate: false,
      schedule: false,
      maintenanceIntervalSeconds,
      ...KEPT,
    });
    made.on('error', (error) =>
      logger.warn('The queue could not be looked after', { error: connection.explain(error) }),
    );
    return made;
  }

  function loaded(): Promise<PgBoss> {
    boss ??= load();
    return boss;
  }

  return {
    async add(db, jobs) {
      if (jobs.length === 0) return;
      const rows = jobs.map((job) => ({ ...jobRow(job), expireInSeconds: pace.expireSeconds }));
      await (await loaded()).insert(rows, within(db));
    },
    async take(most) {
      const faults: unknown[] = [];
      // It takes every fault for nothing to do.
      const telling = {
        executeSql: (text: string, values: readonly unknown[]) =>
          executeSql(text, values).catch((fault: unknown) => {
            faults.push(fault);
            throw fault;
          }),
      };
      const taken: readonly unknown[] = await (await loaded()).fetch(QUEUE, { batchSize: most, db: telling });
      if (faults.length > 0) throw connection.explain(faults[0]);
      return taken.map((job) => {
        const { id, data } = Job.parse(job);
        return { id, deliveryId: data.deliveryId };
      });
    },
    async done({ id }) {
      await (await loaded()).deleteJob(QUEUE, id);
    },
    async failed({ id }) {
      await (await loaded()).fail(QUEUE, id);
    },
    async supervise(onLooked) {
      const started = await loaded();
      started.on('maintenance', onLooked);
      await started.start();
    },
    async stop() {
      await (await boss)?.stop({ graceful: false });
      await Promise.allSettled(running);
    },
  };
}

function within(db: Executor) {
  return {
    db: { executeSql: (text: string, values: readonly unknown[]) => runStatements(db, text, values) },
  };
}

function jobRow({ id, deliveryId, delayMs }: NewJob): PgBoss.JobInsert {
  // Due a second ago where it is due now: the clock of the embedded database may still show the same instant when it is looked for.
  const startAfter = String(delayMs > 0 ? delayMs / 1_000 : -1);
  return { id, name: QUEUE, data: { deliveryId }, startAfter, ...RETRIES };
}
