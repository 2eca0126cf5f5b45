import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNull, lt, lte, notExists, or, type SQL, sql } from 'drizzle-orm';
import { alias, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import { type DeliveryId, deliveryId } from '../src/kernel/ids.ts';
import type { Executor } from './connection.ts';
import { instant } from './instant-column.ts';
import type { Jobs } from './queue-jobs.ts';
import { deliveries } from './schema.ts';

/** What one sweep gives out at most: the next comes soon. */
const MOST_SWEPT = 1_000;

/** What is looked at of pg-boss's own table. */
const job = pgSchema('pgboss').table('job', {
  id: uuid(),
  name: text(),
  state: text(),
  startAfter: instant(),
});

type Queue = Pick<Jobs, 'add'>;

/** That no delivery stored earlier waits in the lane. */
export function isFirstOfLane(db: Executor): SQL {
  const earlier = alias(deliveries, 'earlier');
  const ofLane = and(
    eq(earlier.lane, deliveries.lane),
    lt(earlier.number, deliveries.number),
    sql`${earlier.state} = 'waiting'`,
  );
  return notExists(db.select({ one: sql`1` }).from(earlier).where(ofLane));
}

/** Puts deliveries on the queue, as far as they wait, in the place of the jobs that they had. */
export async function queueAnew(
  db: Executor,
  queue: Queue,
  ids: readonly DeliveryId[],
  delayMs = 0,
): Promise<void> {
  if (ids.length === 0) return;
  const jobs = ids.map((id) => ({ id: randomUUID(), deliveryId: id, delayMs }));
  const found: unknown = JSON.stringify(jobs.map(({ id, deliveryId }) => ({ id, delivery_id: deliveryId })));
  const queued = await db
    .update(deliveries)
    .set({ jobId: sql`one.id` })
    .from(sql`jsonb_to_recordset(${found}::jsonb) as one(id uuid, delivery_id text)`)
    .where(and(sql`${deliveries.id} = one.delivery_id`, eq(deliveries.state, 'waiting')))
    .returning({ jobId: deliveries.jobId });
  const taken = new Set(queued.map(({ jobId }) => jobId));
  await queue.add(
    db,
    jobs.filter(({ id }) => taken.has(id)),
  );
}

/** Gives what waits first in a lane its turn now. */
export async function queueFirst(db: Executor, queue: Queue, lane: string): Promise<void> {
  const [first] = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.lane, lane), sql`${deliveries.state} = 'waiting'`))
    .orderBy(asc(deliveries.number))
    .limit(1);
  if (first) await queueAnew(db, queue, [deliveryId(first.id)]);
}

/** Puts on the queue what is due at `now` and claimed by nobody, where its job is lost, or to be given out later than now; how many. */
export async function queueDue(db: Executor, queue: Queue, now: Temporal.Instant): Promise<number> {
  const isDue = and(
    or(isNull(deliveries.notBefore), lte(deliveries.notBefore, now)),
    or(isNull(deliveries.claimedUntil), lte(deliveries.claimedUntil, now)),
  );
  // Jobs wait by the clock of the database, and `now` may be another one's: so it is not compared with theirs.
  const isLater = and(eq(job.state, 'created'), sql`${job.startAfter} > now()`);
  const ids = await waitingWith(db, and(isDue, or(isLost, isLater)));
  await queueAnew(db, queue, ids);
  return ids.length;
}

/** Puts on the queue what has lost its job, so that nothing waits for ever. */
export async function queueLost(db: Executor, queue: Queue): Promise<number> {
  const ids = await waitingWith(db, isLost);
  await queueAnew(db, queue, ids);
  return ids.length;
}

/** What broke off as often as the queue takes it, and still waits. */
export async function brokenOff(db: Executor): Promise<readonly DeliveryId[]> {
  const failed = db
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.name, 'deliveries'), eq(job.state, 'failed')));
  const found = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(sql`${deliveries.state} = 'waiting'`, inArray(deliveries.jobId, failed)))
    .orderBy(asc(deliveries.number))
    .limit(MOST_SWEPT);
  return found.map(({ id }) => deliveryId(id));
}

const isLost = or(isNull(job.id), inArray(job.state, ['completed', 'cancelled']));

/** Those waiting first in their lanes of which this holds. */
async function waitingWith(db: Executor, condition: SQL | undefined): Promise<readonly DeliveryId[]> {
  const found = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .leftJoin(job, and(eq(job.name, 'deliveries'), eq(job.id, deliveries.jobId)))
    .where(and(sql`${deliveries.state} = 'waiting'`, isFirstOfLane(db), condition))
    .orderBy(asc(deliveries.number))
    .limit(MOST_SWEPT);
  return found.map(({ id }) => deliveryId(id));
}
