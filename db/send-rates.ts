import { and, eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Admission, DeliveryRepository } from '../src/deliveries/ports.ts';
import { passage, RATES } from '../src/deliveries/rates.ts';
import type { Executor } from './connection.ts';
import { sendRates } from './schema.ts';

/** Counts a message to the conversation against what it bears; the rule is `passage`'s. */
export async function admit(
  db: Executor,
  place: Parameters<DeliveryRepository['admit']>[0],
  now: Temporal.Instant,
): Promise<Admission> {
  const { platform, workspaceId, id: placeId } = place;
  const key = [sendRates.platform, sendRates.workspaceId, sendRates.placeId];
  // Writing what is there already locks it until the transaction ends: the replicas count one after the other.
  const [known] = await db
    .insert(sendRates)
    .values({ platform, workspaceId, placeId, busyUntil: now })
    .onConflictDoUpdate({ target: key, set: { busyUntil: sql`${sendRates.busyUntil}` } })
    .returning({ busyUntil: sendRates.busyUntil });
  const passed = passage(RATES[platform], known?.busyUntil.epochMilliseconds, now.epochMilliseconds);
  if (!passed.admitted) return { type: 'later', after: Temporal.Instant.fromEpochMilliseconds(passed.after) };
  await db
    .update(sendRates)
    .set({ busyUntil: Temporal.Instant.fromEpochMilliseconds(passed.busyUntil) })
    .where(
      and(
        eq(sendRates.platform, platform),
        eq(sendRates.workspaceId, workspaceId),
        eq(sendRates.placeId, placeId),
      ),
    );
  return { type: 'admitted' };
}
