import type { Job, QueuePace } from '../../db/queue-jobs.ts';
import { PACE } from '../../db/queue-jobs.ts';
import { startWorkers, type Workers } from '../../db/queue-workers.ts';
import type { DeliveryQueue } from '../../src/deliveries/ports.ts';
import { silentLogger } from './logger.ts';
import type { DeliveryState, Draft } from './memory-deliveries.ts';

/** How often a job may break off before its delivery is given up. */
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
    failed: (job: Job) => change((draft) => fail(draft, job)),
  };

  return {
    async work(deliver: Parameters<DeliveryQueue['work']>[0]) {
      const workers = startWorkers({ jobs, pace, most: 2, deliver }, silentLogger);
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

function fail(draft: Draft<DeliveryState>, { id, deliveryId }: Job): void {
  const { jobs, deliveries } = draft.get();
  const job = jobs.get(id);
  if (!job) return;
  const attempts = job.attempts + 1;
  if (attempts <= MOST_ATTEMPTS) {
    const again = {
      ...job,
      isTaken: false,
      attempts,
      startsAt: performance.now() + 1_000 * 2 ** (attempts - 1),
    };
    draft.set({ ...draft.get(), jobs: new Map(jobs).set(id, again) });
    return;
  }
  const left = new Map(jobs);
  left.delete(id);
  const kept = deliveries.get(deliveryId);
  const givenUp = kept && { ...kept, delivery: { ...kept.delivery, state: 'undeliverable' as const } };
  draft.set({
    ...draft.get(),
    jobs: left,
    deliveries: givenUp ? new Map(deliveries).set(deliveryId, givenUp) : deliveries,
  });
}
