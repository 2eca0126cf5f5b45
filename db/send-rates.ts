import { and, eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Admission, DeliveryRepository } from '../src/deliveries/ports.ts';
import { passage, RATES, type Traffic } from '../src/deliveries/rates.ts';
import type { Executor } from './connection.ts';
import { sendRates } from './schema.ts';

/** Counts a message to the conversation against what it bears; the rule is `passage`'s. */
export async function admit(
  db: Executor,
  ...[place, now, hasWaited]: Parameters<DeliveryRepository['admit']>
): Promise<Admission> {
  const known = await locked(db, place, now);
  const passed = passage(RATES[place.platform], known, now.epochMilliseconds, hasWaited);
  const { busyUntil, promisedUntil } = passed.traffic;
  await db
    .update(sendRates)
    .set({ busyUntil: instantOf(busyUntil), promisedUntil: instantOf(promisedUntil) })
    .where(
      and(
        eq(sendRates.platform, place.platform),
        eq(sendRates.workspaceId, place.workspaceId),
        eq(sendRates.placeId, place.id),
      ),
    );
  return passed.admitted ? { type: 'admitted' } : { type: 'later', after: instantOf(passed.after) };
}

/** What the conversation was given so far. Writing what is there already locks it until the transaction ends: the replicas count one after the other. */
async function locked(
  db: Executor,
  { platform, workspaceId, id: placeId }: Parameters<DeliveryRepository['admit']>[0],
  now: Temporal.Instant,
): Promise<Traffic | undefined> {
  const [row] = await db
    .insert(sendRates)
    .values({ platform, workspaceId, placeId, busyUntil: now })
    .onConflictDoUpdate({
      target: [sendRates.platform, sendRates.workspaceId, sendRates.placeId],
      set: { busyUntil: sql`${sendRates.busyUntil}` },
    })
    .returning({ busyUntil: sendRates.busyUntil, promisedUntil: sendRates.promisedUntil });
  return (
    row && {
      busyUntil: row.busyUntil.epochMilliseconds,
      promisedUntil: (row.promisedUntil ?? now).epochMilliseconds,
    }
  );
}

function instantOf(epochMilliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
}
