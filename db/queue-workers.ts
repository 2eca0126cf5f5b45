import { setTimeout as pause } from 'node:timers/promises';
import type { Carrier, DeliveryWorkers } from '../src/deliveries/ports.ts';
import type { Logger } from '../src/kernel/logger.ts';
import { createAlarm } from './alarm.ts';
import type { Job, Jobs, QueuePace } from './queue-jobs.ts';

export interface Workers extends DeliveryWorkers {
  /** There may be something to do. */
  nudge(): void;
}

interface Work extends Pick<Carrier, 'deliver'> {
  readonly jobs: Pick<Jobs, 'take' | 'done' | 'failed'>;
  readonly pace: QueuePace;
  /** How many at once. */
  readonly most: number;
}

/**
 * Takes jobs and delivers. Not by pg-boss's own workers: they take one job a look each, let the failures of their own statements go
 * unhandled, which ends the process when the database is gone, and wait up to a second where they are stopped.
 */
export function startWorkers({ jobs, pace, most, deliver }: Work, logger: Logger): Workers {
  const alarm = createAlarm();
  const running = new Set<Promise<void>>();
  const outage = createOutage(logger);
  let isStopping = false;

  /** Whether there may be more to take. */
  async function take(): Promise<boolean> {
    const free = most - running.size;
    if (free === 0) return false;
    try {
      const taken = await jobs.take(free);
      outage.isOver();
      taken.forEach(start);
      return taken.length === free;
    } catch (error) {
      outage.goesOn(error);
      return false;
    }
  }

  function start(job: Job): void {
    const handled = handle(job).finally(() => {
      const mayBeWaitedFor = running.size === most;
      running.delete(handled);
      if (mayBeWaitedFor) alarm.ring();
    });
    running.add(handled);
  }

  async function handle(job: Job): Promise<void> {
    try {
      await inTime(deliver(job.deliveryId));
    } catch (error) {
      logger.error('Delivery broke off', { deliveryId: job.deliveryId, error });
      await insist(() => jobs.failed(job));
      return;
    }
    await insist(() => jobs.done(job));
  }

  async function inTime(work: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const end = new Promise<never>((_, reject) => {
      const { expireSeconds } = pace;
      const late = () =>
        reject(new Error(`It was not done after ${expireSeconds} s, and is given out again`));
      timer = setTimeout(late, expireSeconds * 1_000);
    });
    try {
      await Promise.race([work, end]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Once more each time the queue is looked at, until the job expires, which does the rest. */
  async function insist(note: () => Promise<void>): Promise<void> {
    for (let ms = 0; ms < pace.expireSeconds * 1_000; ms += pace.pollMs) {
      try {
        await note();
        return;
      } catch (error) {
        outage.goesOn(error);
        if (isStopping) return;
        await pause(pace.pollMs);
      }
    }
  }

  async function loop(): Promise<void> {
    while (!isStopping) {
      alarm.reset();
      const mayBeMore = await take();
      if (!mayBeMore && !isStopping) await alarm.wait(pace.pollMs);
    }
    await Promise.all(running);
  }

  const ended = loop();
  return {
    nudge: alarm.ring,
    async stop() {
      isStopping = true;
      alarm.ring();
      await ended;
    },
  };
}

/** Says once that the queue does not answer, and once that it does again. */
function createOutage(logger: Logger) {
  let isOn = false;
  return {
    goesOn(error: unknown): void {
      if (!isOn) logger.warn('The queue of deliveries does not answer', { error });
      isOn = true;
    },
    isOver(): void {
      if (isOn) logger.info('The queue of deliveries answers again');
      isOn = false;
    },
  };
}
