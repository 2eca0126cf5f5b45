import { lt } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { EventLog } from '../src/deliveries/ports.ts';
import type { Connection } from './connection.ts';
import { platformEvents } from './schema.ts';

const KEPT_HOURS = 24;

/** What the platforms told us of. What is older than a day is deleted about once an hour, by whichever replica hears of something. */
export function eventLog(connection: Connection): EventLog {
  let sweptAt: Temporal.Instant | undefined;

  function isTimeToSweep(now: Temporal.Instant): boolean {
    return sweptAt === undefined || Temporal.Instant.compare(sweptAt.add({ hours: 1 }), now) <= 0;
  }

  return {
    isNew: (key, now) =>
      connection.transaction(async (transaction) => {
        const oldest = now.subtract({ hours: KEPT_HOURS });
        if (isTimeToSweep(now)) {
          await transaction.delete(platformEvents).where(lt(platformEvents.seenAt, oldest));
          sweptAt = now;
        }
        const added = await transaction
          .insert(platformEvents)
          .values({ key, seenAt: now })
          .onConflictDoUpdate({
            target: platformEvents.key,
            set: { seenAt: now },
            setWhere: lt(platformEvents.seenAt, oldest),
          })
          .returning();
        return added.length > 0;
      }),
  };
}
