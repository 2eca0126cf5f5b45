import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Delivery, NewDelivery } from '../src/deliveries/delivery.ts';
import type { Claim, DeliveryRepository, Outcome } from '../src/deliveries/ports.ts';
import { type DeliveryId, deliveryId } from '../src/kernel/ids.ts';
import type { Executor } from './connection.ts';
import { isFirstOfLane, queueAnew, queueDue, queueFirst } from './delivery-jobs.ts';
import { readStored, withoutNulls } from './nouns.ts';
import type { Jobs } from './queue-jobs.ts';
import { deliveries } from './schema.ts';
import { admit } from './send-rates.ts';
import { StoredDelivery } from './stored-deliveries.ts';

/** As many one statement stores: PostgreSQL takes 65,535 parameters. */
const ROWS_PER_STATEMENT = 1_000;

/** After how many milliseconds to look again where another is just being sent. */
const SOON_MS = 1_000;

type Queue = Pick<Jobs, 'add'>;
type Row = typeof deliveries.$inferSelect;

/** The deliveries inside of one transaction; `refuseEnded` throws once that is over. */
export function deliveryRepository(db: Executor, queue: Queue, refuseEnded: () => void): DeliveryRepository {
  return {
    async add(added) {
      refuseEnded();
      for (let start = 0; start < added.length; start += ROWS_PER_STATEMENT)
        await store(db, queue, added.slice(start, start + ROWS_PER_STATEMENT));
    },
    async byId(id) {
      refuseEnded();
      const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id));
      return row && deliveryOf(row);
    },
    async about(subject) {
      refuseEnded();
      const isTelling = and(eq(deliveries.about, subject), ne(sql`${deliveries.recipient}->>'type'`, 'sent'));
      const rows = await db.select().from(deliveries).where(isTelling).orderBy(asc(deliveries.number));
      return rows.map(deliveryOf);
    },
    async sentAs({ platform, workspaceId, id }, messageId) {
      refuseEnded();
      const [row] = await db
        .select()
        .from(deliveries)
        .where(
          and(
            eq(deliveries.sentPlatform, platform),
            eq(deliveries.sentWorkspaceId, workspaceId),
            eq(deliveries.sentPlaceId, id),
            eq(deliveries.sentMessageId, messageId),
          ),
        )
        .orderBy(asc(deliveries.number)) // what was put in its place afterwards bears the same reference
        .limit(1);
      return row && deliveryOf(row);
    },
    async claim(id, now, until) {
      refuseEnded();
      return claim(db, id, now, until);
    },
    async postpone(id, after, now) {
      refuseEnded();
      await queueAnew(db, queue, [id], millisecondsBetween(now, after));
    },
    async settle(id, outcome, now, claimedUntil) {
      refuseEnded();
      await settle(db, queue, { id, outcome, now, claimedUntil });
    },
    async requeueDue(now) {
      refuseEnded();
      return queueDue(db, queue, now);
    },
    async admit(place, now, hasWaited) {
      refuseEnded();
      return admit(db, place, now, hasWaited);
    },
  };
}

/** A row as the delivery that it holds. */
export function deliveryOf(row: Row): Delivery {
  const { sentPlatform, sentWorkspaceId, sentKind, sentPlaceId, sentThread, sentMessageId, ...columns } = row;
  const place = {
    platform: sentPlatform,
    workspaceId: sentWorkspaceId,
    kind: sentKind,
    id: sentPlaceId,
    thread: sentThread,
  };
  const stored = {
    ...withoutNulls(columns),
    ...(sentMessageId !== null && { reference: { place: withoutNulls(place), messageId: sentMessageId } }),
  };
  return readStored(StoredDelivery, stored, deliveries, row.id);
}

async function store(db: Executor, queue: Queue, added: readonly NewDelivery[]): Promise<void> {
  if (added.length === 0) return;
  const rows = added.map((delivery) => ({
    ...delivery,
    inquiryId: textIn(delivery, 'inquiryId'),
    about: textIn(delivery, 'about'),
    state: 'waiting',
    failures: 0,
    jobId: randomUUID(),
  }));
  const stored = await db
    .insert(deliveries)
    .values(rows)
    .onConflictDoNothing({ target: deliveries.key })
    .returning({ id: deliveries.id, jobId: deliveries.jobId });
  const jobs = stored.map(({ id, jobId }) => ({ id: jobId, deliveryId: deliveryId(id), delayMs: 0 }));
  await queue.add(db, jobs);
}

function textIn({ notice }: NewDelivery, detail: 'inquiryId' | 'about'): string | null {
  const value = notice[detail];
  return typeof value === 'string' ? value : null;
}

async function claim(
  db: Executor,
  id: DeliveryId,
  now: Temporal.Instant,
  until: Temporal.Instant,
): Promise<Claim> {
  const isMine = and(
    eq(deliveries.id, id),
    eq(deliveries.state, 'waiting'),
    hasPassed(deliveries.claimedUntil, now),
    hasPassed(deliveries.notBefore, now),
    isFirstOfLane(db),
  );
  const [claimed] = await db.update(deliveries).set({ claimedUntil: until }).where(isMine).returning();
  if (claimed) return { type: 'claimed', delivery: deliveryOf(claimed) };
  const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id));
  if (row?.state !== 'waiting') return { type: 'settled' };
  return { type: 'later', after: await nextTry(db, row, now) };
}

/** When to look again at one that can't be claimed: it is the turn of the first of its lane, which may be itself. */
async function nextTry(db: Executor, { lane }: Row, now: Temporal.Instant): Promise<Temporal.Instant> {
  const [first] = await db
    .select({ notBefore: deliveries.notBefore })
    .from(deliveries)
    .where(and(eq(deliveries.lane, lane), sql`${deliveries.state} = 'waiting'`))
    .orderBy(asc(deliveries.number))
    .limit(1);
  const soon = now.add({ milliseconds: SOON_MS });
  const tried = first?.notBefore ?? now;
  return Temporal.Instant.compare(tried, now) > 0 ? tried : soon;
}

function hasPassed(
  column: typeof deliveries.claimedUntil | typeof deliveries.notBefore,
  now: Temporal.Instant,
): SQL | undefined {
  return or(isNull(column), lte(column, now));
}

interface Settlement {
  readonly id: DeliveryId;
  readonly outcome: Outcome;
  readonly now: Temporal.Instant;
  readonly claimedUntil: Temporal.Instant | undefined;
}

async function settle(db: Executor, queue: Queue, settlement: Settlement): Promise<void> {
  const { id, outcome, now, claimedUntil } = settlement;
  const isOurs =
    outcome.type !== 'sent' && claimedUntil ? lte(deliveries.claimedUntil, claimedUntil) : undefined;
  const [settled] = await db
    .update(deliveries)
    .set({ ...columnsOf(outcome), claimedUntil: null })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'waiting'), isOurs))
    .returning({ lane: deliveries.lane });
  if (!settled) return;
  if (outcome.type === 'again') await queueAnew(db, queue, [id], millisecondsBetween(now, outcome.after));
  else await queueFirst(db, queue, settled.lane);
}

function columnsOf(outcome: Outcome) {
  switch (outcome.type) {
    case 'sent': {
      const { platform, workspaceId, kind, id, thread = null } = outcome.reference.place;
      return {
        state: 'sent',
        sentPlatform: platform,
        sentWorkspaceId: workspaceId,
        sentKind: kind,
        sentPlaceId: id,
        sentThread: thread,
        sentMessageId: outcome.reference.messageId,
      };
    }
    case 'void':
      return { state: 'void' };
    case 'again':
      return {
        notBefore: outcome.after,
        ...(outcome.isFailure && { failures: sql`${deliveries.failures} + 1` }),
      };
    case 'undeliverable':
      return { state: 'undeliverable', reason: outcome.reason };
    default:
      return outcome satisfies never;
  }
}

function millisecondsBetween(now: Temporal.Instant, then: Temporal.Instant): number {
  return Math.max(0, then.epochMilliseconds - now.epochMilliseconds);
}
