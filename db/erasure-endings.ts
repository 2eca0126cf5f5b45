import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Executor } from './connection.ts';
import { isAskedBy, isToThem, type Marks } from './erasure-marks.ts';
import { storedInstant } from './instant-column.ts';
import { coverRequests, deliveries, inquiries, inquiryEvents, swapRequests } from './schema.ts';

/**
 * Ends what waits for somebody who is erased: their open questions lapse, since nobody is there to be answered; their requests are
 * withdrawn; and nothing is told to them any more. Whoever changes such a thing meanwhile has to look again.
 */
export async function endWhatWaits(db: Executor, who: Marks, now: Temporal.Instant): Promise<void> {
  await endInquiries(db, who, now);
  await endRequests(db, who);
  await endDeliveries(db, who);
}

async function endInquiries(db: Executor, who: Marks, now: Temporal.Instant): Promise<void> {
  const how = { how: 'lapsed', at: storedInstant(now) };
  const ended = await db
    .update(inquiries)
    .set({ state: 'resolved', resolved: how, dueAt: null, version: sql`${inquiries.version} + 1` })
    .where(and(ne(inquiries.state, 'resolved'), isAskedBy(who)))
    .returning({ id: inquiries.id, version: inquiries.version });
  for (const { id, version } of ended) {
    const happening = { type: 'resolved', how: how.how };
    await db.insert(inquiryEvents).values({ inquiryId: id, number: version, at: now, happening });
  }
}

async function endRequests(db: Executor, { id }: Marks): Promise<void> {
  const ended = (state: typeof swapRequests.state | typeof coverRequests.state) =>
    sql`case ${state} when 'open' then 'withdrawn' else ${state} end`;
  await db
    .update(swapRequests)
    .set({ state: ended(swapRequests.state), version: sql`${swapRequests.version} + 1` })
    .where(or(eq(swapRequests.requesterId, id), eq(swapRequests.takerId, id)));
  await db
    .update(coverRequests)
    .set({ state: ended(coverRequests.state), version: sql`${coverRequests.version} + 1` })
    .where(eq(coverRequests.requesterId, id));
}

/** What was to be told to them, and what was to stand in place of what was told. */
async function endDeliveries(db: Executor, who: Marks): Promise<void> {
  const { recipient } = deliveries;
  const told = db.select({ id: deliveries.id }).from(deliveries).where(isToThem(who));
  await db
    .update(deliveries)
    .set({ state: 'void', claimedUntil: null })
    .where(
      and(
        eq(deliveries.state, 'waiting'),
        or(isToThem(who), inArray(sql`${recipient}->>'deliveryId'`, told)),
      ),
    );
}
