import type { Job, QueuePace } from '../../db/queue-jobs.ts';
import { PACE } from '../../db/queue-jobs.ts';
import { startWorkers, type Workers } from '../../db/queue-workers.ts';
import type { Carrier } from '../../src/deliveries/ports.ts';
import { silentLogger } from './logger.ts';
import type { DeliveryState, Draft } from './memory-deliveries.ts';

/** How often a job may be given out again before its delivery is given up. */
const MOST_ATTEMPTS = 16;

/** Runs a change of what is committed, after the transactions before it. */
type Change = <Value>(work: (draft: Draft<DeliveryState>) => Value) => Promise<Value>;

/** The queue of a database in memory: the workers are those of the real one, the jobs are in the state. */
export function createMemoryQueue(change: Change, pace: QueuePace = PACE) {
  const working = new Set<Workers>();

  const jobs = {
    take: (most: number) => change((draft) => take(draft, most, pace)),
    done: ({ id }: Job) =>
      change((draft) => {
        const left = new Map(draft.get().jobs);
        left.delete(id);
        draft.set({ ...draft.get(), jobs: left });
      }),
  };

  return {
    async work({ deliver, giveUp }: Carrier) {
      const failed = async (job: Job) => {
        const isLast = await change((draft) => fail(draft, job));
        if (isLast) await giveUp(job.deliveryId);
      };
      const workers = startWorkers({ jobs: { ...jobs, failed }, pace, most: 2, deliver }, silentLogger);
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
    },
  };
}

/** Those that were taken and never came back are given out again, too. */
function take(draft: Draft<DeliveryState>, most: number, { expireSeconds }: QueuePace): readonly Job[] {
  const now = performance.now();
  const due = [...draft.get().jobs].filter(([, { startsAt }]) => startsAt <= now).slice(0, most);
  const jobs = new Map(draft.get().jobs);
  for (const [id, job] of due) jobs.set(id, { ...job, isTaken: true, startsAt: now + expireSeconds * 1_000 });
  draft.set({ ...draft.get(), jobs });
  return due.map(([id, { deliveryId }]) => ({ id, deliveryId }));
}

/** Whether that was the last time. */
function fail(draft: Draft<DeliveryState>, { id }: Job): boolean {
  const { jobs } = draft.get();
  const job = jobs.get(id);
  if (!job) return false;
  const attempts = job.attempts + 1;
  const left = new Map(jobs);
  if (attempts > MOST_ATTEMPTS) left.delete(id);
  else left.set(id, { ...job, isTaken: false, attempts, startsAt: soonerOrLater(attempts) });
  draft.set({ ...draft.get(), jobs: left });
  return attempts > MOST_ATTEMPTS;
}

function soonerOrLater(attempts: number): number {
  return performance.now() + 1_000 * 2 ** (attempts - 1);
}
